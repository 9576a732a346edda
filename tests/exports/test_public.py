from __future__ import annotations

from dataclasses import replace
from datetime import date

import msgspec
import pytest

from exports.actions import outstanding_actions
from exports.agenda import agenda
from exports.minutes import minutes
from exports.public import SOMEBODY, named_in_public, public_record
from exports.registers import decisions_register
from exports.unsettled import unsettled
from store.models import (
    Action,
    ActionCorrections,
    AgendaItem,
    Decision,
    DecisionCorrections,
    Exempt,
    Home,
    Owner,
    Paper,
    Person,
)
from store.records import BoardRecord, MeetingRecord
from tests.exports.fictional import DECISIONS, PEOPLE, RECORD, VISITS, action, attended


def written(text: str, *found: Action | Decision, people: tuple[Person, ...] = ()) -> MeetingRecord:
    item = AgendaItem(id="i", meeting="september", position=1, title="Item", minutes=text)
    known = {**PEOPLE, **{person.id: person for person in people}}
    return replace(
        RECORD,
        items=(item,),
        attendance=(attended("holt"), attended("jay")),
        actions=tuple(one for one in found if isinstance(one, Action)),
        decisions=tuple(one for one in found if isinstance(one, Decision)),
        register=replace(RECORD.register, people=known),
    )


def told(text: str, **kwargs: tuple[Person, ...]) -> str:
    return public_record(written(text, **kwargs)).items[0].minutes


def test_young_people_are_not_named_in_public() -> None:
    assert told("Jay spoke. Then jay left with Kit.") == (
        "A young person spoke. Then a young person left with a young person."
    )
    assert (
        told("They heard:\nJay, Jayne and BlueJay")
        == "They heard:\nA young person, Jayne and BlueJay"
    )


def test_aliases_of_young_people_are_not_named_either() -> None:
    ash = Person(id="ash", name="Ash", aliases=("Ashy", ""), young_person=True)
    assert told("We saw Ashy and Ash.", people=(ash,)) == "We saw two young people."


def test_an_entry_merged_into_a_young_persons_is_not_named_either() -> None:
    noor = Person(id="noor", name="Noor Wood", merged_into="jay")
    record = written("Noor Wood spoke.", people=(noor, PEOPLE["jay"]))
    to_write = "Noor Wood to write"
    hers = action("a1", record.items[0].id, to_write, to_write, Owner(written="N", person="noor"))
    public = public_record(replace(record, actions=(hers,)))
    assert public.items[0].minutes == "A young person spoke."
    assert [owner.written for owner in public.actions[0].owners] == [SOMEBODY]
    agreed = msgspec.structs.replace(PEOPLE["jay"], name_consent=True)
    assert told("Noor Wood spoke.", people=(noor, agreed)) == "Noor Wood spoke."


def test_a_young_person_only_on_the_list_is_not_named() -> None:
    guest = msgspec.structs.replace(attended("jay"), person="new", name="Noor")
    record = replace(written("Noor spoke."), attendance=(guest,))
    assert public_record(record).items[0].minutes == "A young person spoke."


def test_a_young_person_who_agreed_is_named() -> None:
    jay = msgspec.structs.replace(PEOPLE["jay"], name_consent=True)
    assert told("Jay spoke.", people=(jay,)) == "Jay spoke."
    assert named_in_public("jay", written("", people=(jay,)))
    assert not named_in_public("jay", written(""))
    assert not named_in_public("gone", written(""))


def test_a_first_name_that_is_somebody_elses_too_is_not_printed_alone_and_told() -> None:
    sam = Person(id="sam", name="Sam", young_person=True)
    record = written("Sam Grey wrote. Sam spoke.", people=(sam,))
    assert public_record(record).items[0].minutes == "Sam Grey wrote. A young person spoke."
    assert unsettled(record) == [
        "“Sam” may be a young person or Sam Grey, so “a young person” is printed instead. "
        "Look whether that is right."
    ]
    assert unsettled(written("Jay spoke.")) == []
    assert unsettled(written("Sam Grey wrote.", people=(sam,))) == []


def test_a_name_that_is_more_likely_a_surname_is_left_and_told() -> None:
    dean = Person(id="young", name="Dean", young_person=True)
    record = written("CC Dean wrote.", people=(dean,))
    assert public_record(record).items[0].minutes == "CC Dean wrote."
    assert unsettled(record) == [
        "“Dean” may be a young person or somebody else, so it was left as it is."
    ]


def test_homes_are_coded_and_those_without_a_code_are_told() -> None:
    uncoded = msgspec.structs.replace(VISITS[0], id="v", place="Oak Lodge", code_name="")
    unseen = msgspec.structs.replace(uncoded, id="u", place="Ash Court")
    record = replace(written("elm house and Oak Lodge"), visits=(VISITS[0], uncoded, unseen))
    assert public_record(record).items[0].minutes == "Home A and Oak Lodge"
    assert unsettled(record) == ["Oak Lodge has no coded name, so it is printed as it is."]


def test_a_home_of_the_settings_is_coded_without_any_visit() -> None:
    homes = (Home(name="Hillside", code="Home D"), Home(name="Oak Lodge", code="Home E"))
    uncoded = msgspec.structs.replace(VISITS[0], id="v", place="Oak Lodge", code_name="")
    board = msgspec.structs.replace(RECORD.board, homes=homes)
    record = replace(written("Hillside, hillside's and Oak Lodge"), visits=(uncoded,), board=board)
    assert public_record(record).items[0].minutes == "Home D, Home D's and Home E"
    assert public_record(record).visits[0].code_name == "Home E"
    assert unsettled(record) == []


def test_what_was_taken_in_private_keeps_its_title_and_summary() -> None:
    text = minutes(RECORD, public=True)
    assert "## 5. A placement" in text
    assert "The board heard about a placement." in text
    assert "Names were named." not in text
    assert "Sam Grey to write" not in text
    assert "Write to the family" not in text
    assert "Names were named." in minutes(RECORD)
    assert "The board heard about a placement." not in minutes(RECORD)


def test_numbers_do_not_move_when_something_is_left_out() -> None:
    first = msgspec.structs.replace(RECORD.items[1], exempt=Exempt(paragraph="3"))
    record = replace(RECORD, items=(RECORD.items[0], first, *RECORD.items[2:]))
    assert "**Decision D2:** *" in minutes(record, public=True)
    assert public_record(record).decisions[0].ref == "2016-09-08/D2"
    refs = [one.ref for one in public_record(RECORD).actions]
    assert refs == ["2016-09-08/3.1", "2016-09-08/4.1", "2016-09-08/4.2"]


def test_actions_and_decisions_are_reworded_whole() -> None:
    paragraph = "Action: Jay and Kit to tell Jay."
    read = action(
        "a",
        "i",
        paragraph,
        "Jay and Kit to tell Jay.",
        Owner(written="Jay", person="jay"),
        Owner(written="Kit's group"),
        corrected=ActionCorrections(text="Jay to tell", owners=(Owner(written="K", person="kit"),)),
    )
    asked = msgspec.structs.replace(read, list_text="Tell Jay")
    decided = msgspec.structs.replace(
        DECISIONS[0], item="i", corrected=DecisionCorrections(text="Jay agreed", verb="noted")
    )
    public = public_record(written(paragraph, asked, decided))
    found, decision = public.actions[0], public.decisions[0]
    assert found.read is not None
    assert found.read.text == "Two young people to tell a young person."
    assert found.read.anchor.text == public.items[0].minutes
    assert found.read.owners == (
        Owner(written=SOMEBODY),
        Owner(written="A young person's group"),
    )
    assert found.corrected.text == "A young person to tell"
    assert found.owners == (Owner(written=SOMEBODY),)
    assert found.list_text == "Tell a young person"
    assert (decision.text, decision.verb) == ("A young person agreed", "noted")


def test_what_was_never_read_or_corrected_stays_so() -> None:
    bare = written("", Action(id="a", meeting="september"), Decision(id="d", meeting="september"))
    public = public_record(bare)
    assert public.actions[0].read is None
    assert public.actions[0].corrected == ActionCorrections()
    assert public.decisions[0].read is None
    assert public.decisions[0].corrected == DecisionCorrections()


def test_titles_leads_and_purposes_are_reworded_too() -> None:
    item = AgendaItem(
        id="i",
        position=1,
        title="Jay's day",
        heading="From Jay",
        leads=("Jay",),
        purpose="Hear Jay",
    )
    found = public_record(replace(written(""), items=(item,))).items[0]
    assert (found.title, found.heading) == ("A young person's day", "From a young person")
    assert (found.leads, found.purpose) == (("A young person",), "Hear a young person")


def test_a_reworded_action_of_a_list_is_printed_once() -> None:
    paragraph = "Actions:\n- Jay to ask.\n- Jo Marsh to answer."
    found = [
        action("a", "i", paragraph, "Jay to ask.", Owner(written="Jay", person="jay")),
        action("b", "i", paragraph, "Jo Marsh to answer.", Owner(written="Jo Marsh")),
    ]
    text = minutes(written(paragraph, *found), public=True)
    assert "**Action 1.1:** A young person to ask.\n\n**Action 1.2:** Jo Marsh" in text
    assert text.count("to ask") == 1
    assert "| a young person | next meeting | 1.1 |" in text


def titled(title: str, exempt: Exempt | None = None) -> MeetingRecord:
    record = written("Names were named.")
    (item,) = record.items
    return replace(record, items=(msgspec.structs.replace(item, title=title, exempt=exempt),))


def test_an_item_exempt_by_no_named_paragraph_is_withheld_all_the_same() -> None:
    record = titled("Staffing", Exempt(paragraph=""))
    public = minutes(record, public=True)
    assert "Names were named." not in public
    assert "taken without the public (Schedule 12A to the Local" in public
    assert "by which paragraph" in unsettled(record)[0]


def test_an_item_whose_title_is_marked_exempt_is_withheld_and_named() -> None:
    record = titled("Staffing (exempt)")
    assert "Names were named." not in minutes(record, public=True)
    assert "Names were named." in minutes(record)
    assert unsettled(record) == [
        "“Staffing (exempt)” says it is exempt and is not marked as exempt, so it was left out. "
        "Mark it on the agenda."
    ]


def test_an_item_whose_title_only_sounds_exempt_is_printed_and_named() -> None:
    record = titled("Confidential matters")
    assert "Names were named." in minutes(record, public=True)
    assert "sounds exempt" in unsettled(record)[0]
    assert unsettled(titled("Private fostering")) == []


EXCLUDING = (
    "that the press and public be excluded under paragraph 2.",
    "That members of the public were asked to leave the room.",
    "To exclude the public and press from the meeting, paragraphs 1 and 2 applying.",
)


@pytest.mark.parametrize("said", EXCLUDING)
def test_the_resolution_that_excluded_the_public_is_the_publics_to_read(said: str) -> None:
    record = titled("Complaint", Exempt(paragraph="2", summary="About one complaint."))
    (item,) = record.items
    found = (decision("d1", said, item.id), decision("d2", "That the firm be sued.", item.id))
    record = replace(record, decisions=found)
    text = minutes(record, public=True)
    assert f"**Resolved D1:** {said}\n\nAbout one complaint." in text
    assert "sued" not in text
    assert "Names were named." not in text


def test_a_pupil_excluded_from_something_public_is_no_resolution_to_exclude_the_public() -> None:
    record = titled("One case", Exempt(paragraph="2"))
    (item,) = record.items
    said = "That he be excluded from public transport, and the public house be told."
    text = minutes(replace(record, decisions=(decision("d", said, item.id),)), public=True)
    assert "transport" not in text


def test_the_register_of_decisions_tells_the_public_that_it_was_excluded() -> None:
    record = board_with_exempt_business()
    found = (*record.decisions, decision("d3", EXCLUDING[0], "x"))
    public = decisions_register(replace(record, decisions=found), public=True)
    assert "| that the press and public be excluded under paragraph 2. |" in public
    assert "One decision of exempt business is left out." in public


def test_who_leads_an_exempt_item_is_not_told_in_public() -> None:
    record = titled("Complaint", Exempt(paragraph="1"))
    (item,) = record.items
    record = replace(record, items=(msgspec.structs.replace(item, leads=("Gareth Pugh",)),))
    assert "Gareth" not in minutes(record, public=True)
    assert "Gareth" in minutes(record)


def decision(identity: str, said: str, item: str) -> Decision:
    """A resolution that was typed by hand."""
    return Decision(
        id=identity, meeting="september", item=item, ref=f"2016-09-08/{identity.upper()}",
        corrected=DecisionCorrections(text=said, verb="resolved"),
    )  # fmt: skip


def board_with_exempt_business() -> BoardRecord:
    """Two decisions and two actions, one of each from an exempt item; nothing is issued yet."""
    open_item = AgendaItem(id="o", meeting="september", position=1, title="Housing", number="1")
    closed = msgspec.structs.replace(
        open_item, id="x", position=2, number="2", exempt=Exempt(paragraph="2")
    )
    said = "Jay to write"
    return BoardRecord(
        board=RECORD.board,
        meetings=RECORD.meetings,
        items={"o": open_item, "x": closed},
        actions=(action("a1", "o", said, said), action("a2", "x", "Sue the firm", "Sue the firm")),
        decisions=(
            msgspec.structs.replace(DECISIONS[0], id="d1", item="o"),
            Decision(id="d2", meeting="september", item="x", ref="2016-09-08/D9",
                     corrected=DecisionCorrections(text="To dismiss.")),
        ),
        register=RECORD.register,
    )  # fmt: skip


def test_the_public_register_of_decisions_leaves_out_exempt_ones_and_says_how_many() -> None:
    record = board_with_exempt_business()
    public = decisions_register(record, public=True)
    assert "To dismiss." not in public
    assert "One decision of exempt business is left out." in public
    full = decisions_register(record)
    assert "| To dismiss. | agreed | in force, exempt |" in full
    assert full.count("exempt") == 1
    assert "left out" not in full


def test_the_register_of_decisions_names_items_and_in_public_no_exempt_ones() -> None:
    record = board_with_exempt_business()
    full = decisions_register(record)
    for decided_in in {one.item for one in record.decisions}:
        assert f". {record.items[decided_in or ''].title} |" in full
    titled = {
        key: msgspec.structs.replace(item, title=f"Jay on {key}")
        for key, item in record.items.items()
    }
    public = decisions_register(replace(record, items=titled), public=True)
    assert "Jay" not in public
    for key, item in record.items.items():
        told = any(one.item == key for one in record.decisions) and item.exempt is None
        assert (f"A young person on {key} |" in public) == told


def test_the_public_list_of_outstanding_actions_leaves_out_exempt_ones() -> None:
    record = board_with_exempt_business()
    public = outstanding_actions(record, date(2016, 10, 1), public=True)
    assert "Sue the firm" not in public
    assert "One action of exempt business is left out." in public
    assert "Jay" not in public
    full = outstanding_actions(record, date(2016, 10, 1))
    assert "8 Sep 2.1, exempt |" in full
    assert "8 Sep 1.1 |" in full


def test_somebody_without_a_name_yet_is_told_before_minutes_are_published() -> None:
    unknown = Person(id="unknown", name="Unknown 1 – Health?", placeholder=True)
    there = msgspec.structs.replace(attended("rao"), person="unknown", name=unknown.name, title="")
    record = replace(written("Nothing.", people=(unknown,)), attendance=(there,))
    assert "\n- Unknown 1\u00a0– Health?\n" in minutes(record, public=True)
    assert unsettled(record) == [
        "“Unknown 1 – Health?” is on the attendance list and stands for somebody not named yet, "
        "so it is printed as it is. Name them in the attendance."
    ]
    named = replace(written("Nothing."), attendance=(attended("rao"),))
    assert unsettled(named) == []


def test_the_public_agenda_tells_of_an_exempt_item_its_title_and_summary_only() -> None:
    private = AgendaItem(
        id="p", meeting="september", position=1, title="A placement", leads=("Mo Lead",),
        planned_minutes=10, purpose="To agree the move", subtopics=("The family",),
        papers=(Paper(title="Case notes", pages=4),),
        exempt=Exempt(paragraph="2", summary="About one child."),
    )  # fmt: skip
    open_item = AgendaItem(
        id="o", meeting="september", position=2, title="Report", subtopics=("Jay on school",),
        papers=(Paper(title="Kit and Elm House", author="Jay", pages=2),),
    )  # fmt: skip
    record = replace(written(""), items=(private, open_item))
    full, public = agenda(record), agenda(record, public=True)
    for secret in ("Mo Lead", "the move", "The family", "Case notes"):
        assert secret in full
        assert secret not in public
    assert "## 1. A placement (10 mins)" in public
    assert "Taken without the public (paragraph 2 of Schedule 12A).\n\nAbout one child." in public
    assert "Jay" not in public
    assert "Kit" not in public
    assert "(pages 5–6)" in public


def test_several_young_people_are_counted() -> None:
    assert told("Jay and Kit told CC Holt. Jay, Kit and Jo Marsh left.") == (
        "Two young people told CC Holt. Two young people and Jo Marsh left."
    )
    item = AgendaItem(id="i", meeting="september", position=1, title="T", leads=("Jay and Kit",))
    public = minutes(replace(written(""), items=(item,)), public=True)
    assert "*Two young people*" in public
    item = msgspec.structs.replace(item, leads=("CC Holt", "Kit", "Jay"))
    public = minutes(replace(written(""), items=(item,)), public=True)
    assert "*CC Holt and two young people*" in public


def test_what_may_be_the_surname_of_a_young_person_is_told() -> None:
    assert unsettled(written("Jay Brown spoke to CC Holt.")) == [
        "After “Jay”, which is not printed, stands “Brown”. If that is the surname of a young "
        "person, take it out of the text."
    ]
    brown = Person(id="brown", name="Jay Brown", merged_into="jay")
    record = written("Jay Brown spoke to CC Holt.", people=(brown, PEOPLE["jay"]))
    assert public_record(record).items[0].minutes == "A young person spoke to CC Holt."
    assert unsettled(record) == []
    called = written("Mr Brown spoke.", people=(brown, PEOPLE["jay"]))
    assert unsettled(called) == [
        "“Brown” is the surname of a young person as well, so look at where it is printed."
    ]


def test_a_name_that_is_a_word_as_well_is_one_only_with_a_capital() -> None:
    will, may = (Person(id=n, name=n, young_person=True) for n in ("Will", "May"))
    record = written("Will and May will meet on 3 May 2027.", people=(will, may))
    assert public_record(record).items[0].minutes == "Two young people will meet on 3 May 2027."
    assert any("“will” was left where it has no capital" in one for one in unsettled(record))


def test_young_people_who_sent_apologies_are_counted_in_the_sentence_only() -> None:
    item = AgendaItem(id="s", meeting="september", position=1, title="A", standing="apologies")
    rows = tuple(attended(one, status="apologies") for one in ("jay", "dean", "kit"))
    text = minutes(replace(written(""), items=(item,), attendance=rows), public=True)
    assert "apologies were received and noted from County Councillor Dean and two young" in text
    assert "- County Councillor Lee Dean" in text
    assert "- Two young" not in text
    assert "representative" not in text


def test_a_young_person_who_agreed_is_by_the_first_name_in_every_list() -> None:
    jay = msgspec.structs.replace(PEOPLE["jay"], name="Jay Brown", name_consent=True)
    row = msgspec.structs.replace(attended("jay"), name="Jay Brown")
    asked = action("a", "i", "Action: JB to ask.", "JB to ask.", Owner(written="JB", person="jay"))
    record = replace(written("Action: JB to ask.", asked, people=(jay,)), attendance=(row,))
    text = minutes(record, public=True)
    assert "- Jay – Voices" in text
    assert "| Ask | Jay | next meeting | 1.1 |" in text
    assert "Brown" not in text


KAI = Person(id="kai", name="Kai R", young_person=True)
ELLIE = Person(id="ellie", name="Ellie-Mae", young_person=True)


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("Kai Robinson asked for it.", "A young person asked for it."),
        ("kai r asked for it.", "A young person asked for it."),
        ("It was Kai O'Rourke who asked.", "It was a young person O'Rourke who asked."),
        ("So Kai ran away.", "So a young person ran away."),
        ("It was for K.R. only.", "It was for a young person only."),
        ("It was for K. R.", "It was for a young person"),
        ("Ellie Mae and Ellie spoke.", "Two young people spoke."),
        ("Ellie-Mae's room.", "A young person's room."),
        ("Ellison spoke.", "Ellison spoke."),
    ],
)
def test_the_other_forms_of_a_name_are_not_printed_either(said: str, printed: str) -> None:
    assert told(said, people=(KAI, ELLIE)) == printed


def test_initials_an_adult_has_too_stay() -> None:
    adult = Person(id="adult", name="Ken Rowe")
    assert told("K.R. spoke.", people=(KAI, adult)) == "K.R. spoke."


WORDS = (
    "amber angel april art august autumn bill chance chase dale dawn drew eve faith frank "
    "glen grace grant harmony heather holly hope iris ivy jack jade joy june lane lily "
    "march mark max may miles olive pat pearl poppy ray river rob rose ruby sky star "
    "storm sue summer violet will winter "
)


@pytest.mark.parametrize("word", WORDS.split())
def test_a_name_that_is_a_word_too_stays_a_word(word: str) -> None:
    child = Person(id="child", name=word.capitalize(), young_person=True)
    said = f"They spoke of the {word} again."
    assert told(said, people=(child,)) == said
    assert told(f"They heard {word.capitalize()}.", people=(child,)) == "They heard a young person."


def test_a_surname_that_is_another_young_persons_name_is_told_of_once() -> None:
    jay_kay = Person(id="other", name="Jay Kay", merged_into="jay")
    kay = Person(id="kay", name="Kay", young_person=True)
    record = written("Kay and Mr Kay spoke.", people=(jay_kay, kay, PEOPLE["jay"]))
    assert not any("is the surname" in sentence for sentence in unsettled(record))
    adult = Person(id="adult", name="Ann Kay")
    record = written("Kay spoke.", people=(jay_kay, kay, PEOPLE["jay"], adult))
    assert unsettled(record) == [
        "“Kay” may be a young person or somebody else, so it was left as it is."
    ]


KAYLEIGH = Person(id="kayleigh", name="Kayleigh", initials="K", young_person=True)


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("K asked how people would find out.", "A young person asked how people would find out."),
        ("They thanked K. K’s friend came.",
         "They thanked a young person. A young person’s friend came."),
        ("K. asked for more.", "A young person asked for more."),
        ("Kayleigh (K) spoke.", "A young person (a young person) spoke."),
    ],
)  # fmt: skip
def test_an_initial_a_young_person_is_known_by_is_not_printed(said: str, printed: str) -> None:
    assert told(said, people=(KAYLEIGH,)) == printed


@pytest.mark.parametrize(
    "said",
    ["The B&B figure", "Appendix B, plan B", "B-rated homes", "a) b) c)", "12B", "B Fell asked."],
)  # fmt: skip
def test_a_letter_that_is_no_initial_stays(said: str) -> None:
    known = Person(id="bee", name="Beatrix", initials="B", young_person=True)
    assert told(said, people=(known,)) == said
    left = unsettled(written(said, people=(known,)))
    assert any("“B” is the initial" in one for one in left) == (said not in ("a) b) c)", "12B"))


def test_the_initial_of_an_adult_stays_and_is_told() -> None:
    kim = Person(id="kim", name="Kim Ash", initials="K")
    record = written("K asked.", people=(KAYLEIGH, kim))
    assert public_record(record).items[0].minutes == "K asked."
    assert any("“K” may be a young person or somebody else" in one for one in unsettled(record))


@pytest.mark.parametrize("letter", ["A", "I"])
def test_a_letter_that_is_a_word_stays(letter: str) -> None:
    known = Person(id="one", name="Zed", initials=letter, young_person=True)
    assert told("A report. I think so.", people=(known,)) == "A report. I think so."


def test_initials_that_look_like_a_word_are_capitals() -> None:
    known = Person(id="amy", name="Amy N", initials="AN", young_person=True)
    assert told("An update; AN asked for an answer.", people=(known,)) == (
        "An update; a young person asked for an answer."
    )


@pytest.mark.parametrize("organisation", ["Voice of Wenshire", "Children in Care Council"])
def test_a_first_name_alone_from_a_body_of_young_people_is_counted_and_asked_about(
    organisation: str,
) -> None:
    priya = Person(id="priya", name="Priya", organisation=organisation)
    record = written("Priya spoke.", people=(priya,))
    row = msgspec.structs.replace(
        attended("jay"), id="september.priya", person="priya", name="Priya", young_person=False,
        organisation=organisation,
    )  # fmt: skip
    record = replace(record, attendance=(row,))
    printed = minutes(record, public=True)
    assert "Priya" not in printed
    assert f"- One {organisation} representative" in printed
    assert [one for one in unsettled(record) if one.startswith("“Priya” is known by one name")]

    whole = replace(
        record.register,
        people={**PEOPLE, "priya": msgspec.structs.replace(priya, name="Priya Shah")},
    )
    assert "Priya spoke." in minutes(replace(record, register=whole), public=True)
