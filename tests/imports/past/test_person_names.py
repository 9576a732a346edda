"""What may be somebody's name, and what is a body, an office or a word of an agenda."""

from __future__ import annotations

import pytest

from imports.past.person_names import are_initials, is_given_name_only, quieter, read_name

OF_BODIES_AND_OFFICES = """
    lay patient patients advertiser courier gazette herald chronicle news newspaper times name
    names organisation organization organisations role roles position signature initials council
    councils councillors cllrs committee committees subcommittee board boards trust trustee
    trustees service services team teams officer officers manager managers director directors
    directorate department representative representatives representing rep reps authority
    authorities association partnership partnerships partner partners health healthcare education
    governance minutes minute agenda meeting meetings report reports apologies apology present
    attendance attendees attending attended absent absence member members membership public press
    clerk chair chairman chairperson chairwoman chairs vice secretary treasurer headteacher
    principal nurse nurses adviser advisor advisers coordinator co-ordinator administrator
    administration assistant associate support worker workers commissioner commissioning
    commission safeguarding fostering adoption residential agency agencies forum network networks
    society foundation hospital hospitals clinic university college academy academies school
    schools primary secondary constabulary police nhs ccg icb ltd limited plc llp cic cio group
    groups panel county borough district city town national social care carers carer children
    children's childrens youth community communities family families development planning finance
    financial corporate strategic strategy operations operational executive non-executive chief
    deputy interim acting independent governor governors parent parents staff union federation
    room centre office offices estates housing environment environmental transport highways
    infrastructure policy information performance quality improvement democratic legal monitoring
    resources digital technology communications marketing business programme programmes project
    projects inclusion equality diversity wellbeing well-being mental medical clinical pharmacy
    dental practitioner consultant therapist psychologist teacher leader student students pupil
    pupils apprentice volunteer volunteers resident residents observer observers guest guests
    visitor visitors invited portfolio cabinet labour conservative liberal democrat democrats
    vacancy vacancies vacant none nil various quorum matters arising declarations declaration
    interests introductions introduction welcome questions question item items action actions date
    time venue location agendas draft website email telephone contact cafcass barnardos barnardo's
    barnardo’s ofsted unison probation offending museum library libraries leisure institute
    institution league alliance coalition consortium company regional northern southern eastern
    western central international european research officio ex-officio co-opted coopted division
    directorates accountant auditor auditors solicitor architect surveyor engineer analyst
    technician specialist ambassador champion designated named advocate advocacy advocates warden
    caretaker councillor cllr hon honorary president mayor mayoress editor reporter journalist
    facilitator presenter speaker supervisor trainee intern correspondence confidential the and of
    for in at to from with by on was were who is are had has have been also no not all any other
    others this that their his her its via invitee invitees minister convener convenor conveners
    language languages culture economy tourism skills regeneration senedd witness witnesses zoom
    online remotely virtually unit units registrar registry academic provost headmaster
    headmistress bursar external internal relations announcements announcement regulation
    regulations part note-taker notetaker taker timekeeper time-keeper keeper chancellor
    vice-chancellor
"""
NO_FIRST_NAMES = """
    adult all any apologies both co early every everyone following further general head house
    joint lead learning local new next north south east west others people proposed resolved
    senior special st substitute substitutes two three four five six there these they we young
    january february march july september october november december monday tuesday wednesday
    thursday friday saturday sunday village parish one dear open close closed opening closing
    signed page part
"""
LETTERS = """
    AM BA BEM BSC CB CBE CMG CVO DBE DL EM FCA FRCP FRCN FRS FRSA GBE GM JP KBE KC LLB LLM LVO MA
    MBA MBE MD MEP MLA MP MSC MSP MVO OBE OM PC PHD QC QFSM QPM RGN RN TD VC BSc PhD M.A.
"""


def name(text: str) -> str:
    read = read_name(text)
    return read.name if read else ""


def test_a_body_or_an_office_is_nobodys_name() -> None:
    read = [word for word in OF_BODIES_AND_OFFICES.split() if name(f"Elm {word.capitalize()}")]
    assert not read


def test_no_name_begins_with_words_of_agendas_and_days() -> None:
    assert not [word for word in NO_FIRST_NAMES.split() if name(f"{word.capitalize()} Holt")]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ann Holt", "Ann Holt"),
        ("A Holt", "A Holt"),
        ("A. B. Holt", "A. B. Holt"),
        ("A.B.Holt", "A. B. Holt"),
        ("AB Holt", "AB Holt"),
        ("Holt A", "Holt A"),
        ("Ann  Holt ,", "Ann Holt"),
        ("- Ann Holt:", "Ann Holt"),
        ("Ann, Holt", "Ann Holt"),
        ("Anthony Head", "Anthony Head"),
        ("May Holt", "May Holt"),
        ("Mary-Beth O'Neill", "Mary-Beth O'Neill"),
        ("Seán O’Neill", "Seán O’Neill"),
        ("Jan van der Berg", "Jan van der Berg"),
        ("Eva de la Cruz", "Eva de la Cruz"),
        ("Anna Maria Elena Holt", "Anna Maria Elena Holt"),
        ("Jean d'Arc", "Jean d'Arc"),
        ("Jean d’Arc", "Jean d’Arc"),
        ("Ann Holt MBE", "Ann Holt"),
        ("Ann Holt MBE, JP", "Ann Holt"),
        ("Ann Holt M.B.E.", "Ann Holt"),
        ("Ann Holt AH", "Ann Holt"),
        ("Ann Holt (AH)", "Ann Holt"),
        ("Holt MBE", "Holt"),
        ("MBE", ""),
        ("Committee Holt", ""),
        ("Ann Committee Holt", ""),
        ("Bo", "Bo"),
        ("B", ""),
        ("B.", ""),
        ("BO", ""),
        ("A B", ""),
        ("SMITH John", "John Smith"),
        ("SMITH John Paul", "John Paul Smith"),
        ("SMITH J", "SMITH J"),
        ("SMITH JOHN", "Smith John"),
        ("John SMITH", "John Smith"),
        ("SPA Dean", "SPA Dean"),
        ("O'NEILL Ann", "Ann O'Neill"),
        ("ANN MCDONALD", "Ann McDonald"),
        ("ANN LUND-FORD", "Ann Lund-Ford"),
        ("Cllr A.B. HOLT", "A. B. Holt"),
        ("Holt of", ""),
        ("Ann of Elm", ""),
        ("Ann van", ""),
        ("van Berg", ""),
        ("Ann holt", ""),
        ("Ann H0lt", ""),
        ("Ann Holt: Elm", ""),
        ("Ann; Holt", ""),
        ("Ann: Holt", ""),
        ("Ann Beth Cat Dee Holt", ""),
        ("Dr Ann Beth Cat Dee Holt", "Ann Beth Cat Dee Holt"),
        ("Dr Ann Beth Cat Dee Eve Holt", ""),
        ("Ann Holt Mrs Dean", ""),
        ("Dr T Hill Professor P Lund", ""),
        ("A Holt Mr B Dean", ""),
        ("A Holt Miss Dean", ""),
        ("A Holt Ms. Dean", ""),
        ("A Holt Dr Dean", ""),
        ("A Holt Prof Dean", ""),
        ("A Holt Cllr Dean", ""),
        ("Cllr Ann Holt Chair", ""),
        ("Cllr Chair", "Chair"),
        ("Mrs Jo Warden", "Jo Warden"),
        ("Cllr None", ""),
        ("Deputy Head", ""),
        ("Deputy Chair Holt", ""),
        ("Deputy Ann Holt", "Ann Holt"),
        ("District Councillor: none", ""),
        ("District Councillor none", ""),
        ("Cllr Vacancy", ""),
        ("Cllr Vacant", ""),
        ("Cllr Nil", ""),
        ("Cllr TBC", ""),
        ("Councillors and Officers", ""),
        ("Councillor Of Elm", ""),
        ("Councillor For Elm", ""),
        ("Councillor The Elm", ""),
        ("Councillor To Elm", ""),
        ("Councillor Was Late", ""),
        ("Councillors Were Late", ""),
        ("Councillors Had Gone", ""),
        ("Vice-Chair Holt", ""),
        ("Ann Holt. Bo Dean", ""),
        ("Ann Holt. B. Dean", ""),
        ("Cllr Holt. Bo Dean", ""),
        ("Ann St. John", "Ann St. John"),
        ("Ann St. John Holt", "Ann St. John Holt"),
        ("Ann B. C. Holt", "Ann B. C. Holt"),
        ("Cllr Wm. A. Holt", "Wm. A. Holt"),
        ("Mary Eliz. Holt", "Mary Eliz. Holt"),
        ("Elm Co-Chairs", ""),
        ("Nina Rao-Lay", "Nina Rao-Lay"),
        ("", ""),
        (" . ", ""),
        ("A" + "n" * 79, "A" + "n" * 79),
        ("A" + "n" * 80, ""),
    ],
)
def test_a_name_is_read_without_titles_and_letters(text: str, read: str) -> None:
    assert name(text) == read


@pytest.mark.parametrize(
    ("text", "strength"),
    [("Paige", 1), ("Ann Holt", 2), ("A Holt", 2), ("Holt MBE", 1), ("Mrs Holt", 3), ("Cllr A", 3)],
)
def test_how_sure_a_name_is(text: str, strength: int) -> None:
    read = read_name(text)
    assert read is not None
    assert read.strength == strength


def test_letters_after_a_name_are_no_part_of_it() -> None:
    for letters in LETTERS.split():
        assert name(f"Zoe Quirk {letters}") == "Zoe Quirk", letters


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("AH", "Ann Holt"),
        ("(AH)", "Ann Holt"),
        ("[AH]", "Ann Holt"),
        ("A.H.", "Ann Holt"),
        ("RCp", "Rick Chapel"),
        ("ABH", "Ann Beth Holt"),
        ("AH", "Ann Beth Holt"),
        ("ABCH", "Ann Beth Cat Holt"),
        ("ALF", "Ann Lund-Ford"),
        ("MB", "Mary-Beth"),
        ("MBH", "Mary‑Beth Holt"),
        ("PM", "Paige"),
        ("AH", "ann holt"),
    ],
)
def test_initials_are_told_by_the_name(said: str, words: str) -> None:
    assert are_initials(said, words.split())


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("A", "Ann Holt"),
        ("ABCDE", "Ann Beth Cat Dee Eve"),
        ("Ah", "Ann Holt"),
        ("A1", "Ann Holt"),
        ("A-H", "Ann Holt"),
        ("BH", "Ann Holt"),
        ("AD", "Ann Holt"),
        ("HA", "Ann Holt"),
        ("AH", ""),
        ("MB", "Paige"),
        ("", "Ann Holt"),
    ],
)
def test_other_letters_are_nobodys_initials(said: str, words: str) -> None:
    assert not are_initials(said, words.split())


@pytest.mark.parametrize(
    ("text", "quiet"),
    [
        ("COUNCILLOR ANN O'NEILL AND THE CLERK", "Councillor Ann O'Neill and The Clerk"),
        ("JAN VAN DER BERG OF ELM", "Jan van der Berg of Elm"),
        ("HOLT, DEAN-FORD AND O’NEILL", "Holt, Dean-Ford and O’Neill"),
        ("REPORT FOR ANN TO READ", "Report for Ann to Read"),
        ("LETTER IN POST FROM ANN BY POST ON", "Letter in Post from Ann by Post on"),
        ("DR MCDONALD AND JO", "DR McDonald and Jo"),
        ("PRESENT: A. HOLT", "Present: A. Holt"),
        ("ANN HOLT", "ANN HOLT"),
        ("ANN HOLT AND BOb", "Ann Holt and BOb"),
        ("ANN HOLT AND Bob", "Ann Holt and Bob"),
        ("ANN HOLT AND Anna", "ANN HOLT AND Anna"),
        ("ANN HOLTS DEAN", "Ann Holts Dean"),
        ("Ann Holt and Bob Dean", "Ann Holt and Bob Dean"),
    ],
)
def test_a_text_in_capitals_is_written_as_elsewhere(text: str, quiet: str) -> None:
    assert quieter(text) == quiet


@pytest.mark.parametrize("said", ["Paige", "Sam R", "Sam R.", "A"])
def test_a_first_name_with_an_initial_perhaps(said: str) -> None:
    assert is_given_name_only(said)


@pytest.mark.parametrize("said", ["Sam Rao", "Sam R Rao", "Sam J R", ""])
def test_a_whole_name_is_more_than_a_first_name(said: str) -> None:
    assert not is_given_name_only(said)
