"""Which words of past minutes name somebody who is to do something."""

from __future__ import annotations

import re

from imports.names import Names
from store.action_sentence import BETWEEN

INITIALS = r"(?:[A-Z][A-Za-z]?[A-Z]{1,2}|[A-Z](?:\.[A-Z]){1,2}\.?)"
"""The letters somebody is called by: "JM", "AWR", "J.M."."""

_VERB_WORDS = """
    accept accompany acknowledge acquire act action adapt add address adjust adopt advertise
    advise agree align allocate allow alter amalgamate amend analyse announce answer anticipate
    appeal apply appoint approach approve archive arrange arrive ask assemble assess assign
    assist assure attach attempt attend audit authorise balance be begin bid block board book
    borrow brief bring broaden build buy calculate call cancel canvass capture carry cascade
    catch celebrate certify chair challenge change chase check choose circulate claim clarify
    clean clear close co-ordinate coach collate collect combine come commission communicate
    compare compile complete compose conclude conduct confer confirm connect consider construct
    consult contact continue contribute control convene convert coordinate copy correct
    correspond cost count create credit cut deal debate decide declare decorate define delay
    delegate deliver demand demonstrate deposit describe design detail determine develop devise
    direct discharge discuss display dispose disseminate distribute divert do double-check
    downgrade draft draw drive drop e-mail earmark edit educate elect email embed empty enable
    enclose encourage endorse enforce engage enhance enlist enquire enrol ensure enter erect
    escalate escort establish estimate evaluate examine exchange exclude expand expedite explain
    explore express extend feed feedback fetch file fill finalise find finish fix flag focus
    follow formalise formulate forward fund furnish gather get give go grant greet grit guide
    hand handle harmonise help highlight hire hold host identify illustrate implement impose
    improve include incorporate increase index influence inform initiate insert inspect install
    instruct insure interview introduce investigate invite invoice issue itemise join judge
    justify keep knit knock label lag lay lead learn lend let level liaise link list lobby
    locate log look mail maintain make manage map mark match measure meet mend mention merge
    mind minute modify monitor mount move mow name negotiate nominate note notify number observe
    obtain offer open operate order organise outline oversee pack paint park participate pass
    patrol pay petition phase phone photograph pick pilot place plan plant pool post power
    practise prepare present preserve press print prioritise probe process procure produce
    programme progress promote prompt proofread propose protect provide publicise publish pull
    purchase pursue put quantify query quote raise rake re-apply re-circulate re-examine
    re-issue re-send re-write reach react read rearrange reassure rebuild recall receive
    recirculate recognise recommend reconcile reconsider record recover recruit rectify redraft
    reduce refer refresh refund refurbish refuse register regularise reinforce reinstate reissue
    reiterate relay release relocate rely remind remit remove render renegotiate renew reopen
    reorganise repaint repair replace replenish reply report represent request reschedule
    research resend reserve resist resolve respond restore resubmit resume retain retrain
    retrieve return reuse revamp revert review revise revisit reward rewrite ring ring-fence
    roll run sample save scan schedule scope screen seal search secure seek select send send-out
    set settle shadow share shift shortlist show sign signpost sit solicit sort source speak
    speed split sponsor spot spread staff standardise start stay steer step stick stimulate stop
    store streamline strengthen strim structure study submit subscribe substitute suggest sum
    summarise supervise supply support survey suspend swap sweep tabulate tackle tailor take
    talk tap target teach telephone tell tender test text thank think tick tidy tighten time top
    top-up total tour trace track train transfer translate trawl treat trial trim try turn tweak
    type unblock undertake unlock update upload use verify view visit volunteer vote wait warn
    wash watch water weed weigh widen withdraw work wrap write
"""
VERBS = frozenset(_VERB_WORDS.split())
"""What people are told to do; "X to <one of these>" gives X something to do."""

_OFFICES_WORDS = """
    all everyone everybody admin administrator adviser advisor agent assistant auditor board boards
    cabinet captain ceo cfo chair chairman chairperson chairs chairwoman champion chief clerk
    clerks committee commissioner constable contractor convener convenor coordinator co-ordinator
    council councillor councillors cllrs custodian delegates department deputy director directors
    directorate division editor executive forum governor governors group groups handyman head
    headteacher highways house inspector lead leader leads lengthsman librarian manager managers
    matron mayor member members minister ministers moderator nurse officer officers organiser owner
    panel parish partners partnership police practice president principal principals professor
    pms rector rep representative representatives rfo reps school schools secretariat secretary
    service services solicitor staff steward subcommittee sub-committee sub-group subgroup
    superintendent surveyor task team teams treasurer trust trustee trustees trusts vicar
    vice-chair vice-chairman vice-president volunteers warden wardens webmaster workers
"""
_OFFICES = frozenset(_OFFICES_WORDS.split())
_NOT_SOMEBODY_WORDS = """
    accepted agreed approved carried closed deferred done noted unanimous unanimously
    a action actions agenda an application applications article bid bill book box budget bus cheque
    completed copies copy costs data date dates deadline decision details discussion document
    documents done draft email emails event events everything figures flyer folder form forms
    funding further grass hedge holiday info information insurance invoice invoices issue issues it
    item items leaflet leaflets letter letters light lights link list lists matter matters meeting
    meetings minute minutes money name names news newsletter next nil no none nothing notice
    notices now number numbers ongoing one paper papers payment payments photo photos plan plans
    policies policy poster posters precept presentation project proposal question questions quote
    quotes reminder report reports response resolved results review road room sign signs site
    someone something statement stories street survey template terms text that the there these
    they this those training tree trees update updates venue visit vote water website what which
    work works yes
"""
_NOT_SOMEBODY = frozenset(_NOT_SOMEBODY_WORDS.split())
_WITH_OFFICES = frozenset({"elected", "senior", "social", "other", "a"})
_TITLES = re.compile(
    r"(?:mr|mrs|ms|miss|mx|dr|prof|professor|cllr|councillor|cc|rev|revd|reverend|sir|dame|lady"
    r"|lord|canon|fr|sgt|sergeant|pcso|insp|supt|cclr|clr|county|borough|district|city|town)s?\.?",
    re.IGNORECASE,
)
_SMALL = frozenset({"the", "of", "for", "and", "de", "van", "der", "von", "le", "la", "with", "in"})
_HANDLE = re.compile(r"@[\w-]{2,30}")
"""How people are called in the minutes of makers of software: "@jmarsh"."""
_VERBS_ONLY = VERBS - _OFFICES
_BESIDE_CAPITALS = _SMALL | _OFFICES | _WITH_OFFICES
"""What may stand in small letters in the name of an office."""
_NEVER_FIRST = frozenset({"of", "for", "and", "with", "in"})
_WORDS_IN_AN_OWNER = 10
_INITIALS = re.compile(INITIALS)
_NO_INITIALS = frozenset({"AOB", "AGM", "EGM", "TBC", "TBA", "TBD", "PDF", "VAT", "UK", "NB", "PS"})
_PART = re.compile(r"\s*(?:,|;|/|&|\+|\band\b|\bor\b)\s*", re.IGNORECASE)
_LONGEST = 120


def names_somebody(written: str, names: Names) -> bool:
    """Whether words are likely to name a person, an office or a group, known or not.

    "Clerk", "RF", "Principal Governance Officer" and "Jo Marsh" do; "Report" and "Letters" do not.
    """
    words = written.strip(" .,;:").split()
    if not words or len(words) > _WORDS_IN_AN_OWNER:
        return False
    if names.is_known(written) or is_office(written) or _HANDLE.fullmatch(written.strip()):
        return True
    first = words[0].casefold().rstrip(".,:")
    if first in _NEVER_FIRST or written.strip() in _NO_INITIALS:
        return False
    if not all(_capital(word) or word.casefold() in _SMALL for word in words):
        return False
    if len(words) > 1 and _TITLES.fullmatch(words[0]):
        return True
    if len(words) == 1 and are_initials(words[0]):
        return True
    named = _name_of_a_person(words)
    if first in VERBS and not named:
        return False
    last = words[-1].casefold().strip(".,:")
    whole = named and len(words) > 1  # "Bill Penn", where "Bill" alone may be one to be paid
    return (whole or first not in _NOT_SOMEBODY) and last not in _NOT_SOMEBODY


def is_office(written: str) -> bool:
    """Whether words name an office or a group: "the Clerk", "all members", "Head of Service"."""
    words = [word.strip(".,:()'’").casefold() for word in written.split()]
    if not words or len(words) > _WORDS_IN_AN_OWNER or words[0] in _VERBS_ONLY:
        return False
    whole = [word for part in written.split() for word in re.split(r"[/&]", part.strip(".,:()"))]
    plain = all(_capital(word) or word.casefold() in _BESIDE_CAPITALS for word in whole if word)
    return plain and any(word.strip("'’").casefold() in _OFFICES for word in whole)


def are_initials(written: str) -> bool:
    """Whether something is the letters of somebody's name: "JM"."""
    said = written.strip(" .,;:")
    return _INITIALS.fullmatch(said) is not None and said not in _NO_INITIALS


def only_names(text: str, names: Names) -> tuple[str, ...]:
    """The owners a text lists, when it says nothing else: "JM/KL", "Clerk and Cllr Holt".

    Returns:
        The names as written; nothing when the text says what is to be done, too.
    """
    inner = text.strip(" \t.,;:*_()[]–—-")
    inner = re.sub(r"^(?:by|for|owner|lead|with|to)(?::|\s)\s*", "", inner, flags=re.IGNORECASE)
    if not inner or len(inner) > _LONGEST:
        return ()
    if names.is_known(inner):
        return (inner,)
    parts = [part.strip() for part in _PART.split(inner) if part.strip()]
    if not parts or not all(_is_a_name(part, names) for part in parts):
        return ()
    return tuple(parts)


def owners_between(written: str) -> tuple[str, ...]:
    """The names of a cell that is known to hold owners, as written."""
    inner = " ".join(written.split()).strip(" .,;:*_()[]–—-")
    return tuple(part for each in BETWEEN.split(inner[:600]) if (part := each.strip(" .,;")))


def _is_a_name(part: str, names: Names) -> bool:
    words = part.split()
    if len(words) > 6:
        return False
    if _HANDLE.fullmatch(part):
        return True
    if names.is_known(part) or are_initials(part):
        return True
    if is_office(part):
        return "to" not in part.casefold().split()  # "CLERK TO WRITE"
    if len(words) > 4 or not all(_capital(word) or word.casefold() in _SMALL for word in words):
        return False
    return names_somebody(part, names)


def _capital(word: str) -> bool:
    return word.lstrip("(\"'‘“")[:1].isupper()


def _name_of_a_person(words: list[str]) -> bool:
    """Whether a word of these lists is a name: in "Mark Grant" it is, in "Contact Highways" not."""
    return words[0] in _NAMES_TOO and (len(words) == 1 or words[1].casefold() not in _OFFICES)


_NAMES_TOO = frozenset({"Mark", "Bill", "Grant", "Chase"})
