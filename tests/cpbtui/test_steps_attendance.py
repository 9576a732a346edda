from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpbtui.steps import attendance as steps
from cpbtui.steps.attendance_line import guest_from, means_apologies, understand_line
from cpbtui.steps.movements import item_at, note_time, put_movement
from cpbtui.steps.roster import YOUNG, everybody, group_named, sections, young_groups
from imports.meeting_names import names_at
from store.models import (
    AgendaItem,
    Attendance,
    Body,
    Category,
    Meeting,
    Person,
    Sitting,
    Term,
    attendance_id,
)
from store.store import Store
from tests.making import StillClock, memory_store

NOW = datetime(2016, 9, 8, 18, 20)
DAY = NOW.date()


def people() -> list[Person]:
    return [
        Person(id="holt", name="Ann Holt", title="County Councillor", category="Members"),
        Person(id="dean", name="Lee Dean", title="County Councillor", category="Members"),
        Person(id="beth", name="Mary-Beth Cole", category="Members"),
        Person(id="gone", name="Old Member", category="Members",
               terms_of_office=(Term(until=DAY.replace(year=2015)),)),
        Person(id="rao", name="Anil Rao", title="Dr", category="Co-opted members"),
        Person(id="jo", name="Jo Marsh", category="Other attendees"),
        Person(id="jay", name="Jay", young_person=True, category="Co-opted members"),
        Person(id="kit", name="Kit", young_person=True),
    ]  # fmt: skip


@pytest.fixture
def store() -> Store:
    made = memory_store(clock=StillClock())
    with made.change("Set up") as c:
        c.add(Meeting(id="m", on=DAY, time="18:00", chair="dean"))
        for person in people():
            c.add(person)
        c.add(Body(id="voices", name="Voices", members=("jay", "nobody")))
        c.add(AgendaItem(id="i1", meeting="m", position=1, title="Apologies", standing="apologies"))
        c.add(AgendaItem(id="i2", meeting="m", position=2, title="Voices"))
    return made  # fmt: skip


def meeting(store: Store) -> Meeting:
    return store.the(Meeting, "m")


def person(store: Store, who: str) -> Person:
    return store.the(Person, who)


def marked(store: Store, who: str) -> Attendance | None:
    return store.get(Attendance, attendance_id("m", who))


def the_mark(store: Store, who: str) -> Attendance:
    found = marked(store, who)
    assert found is not None
    return found


def apologies(store: Store) -> str:
    return store.the(AgendaItem, "i1").minutes


# Marks


def test_a_mark_keeps_name_title_and_category_as_at_the_meeting(store: Store) -> None:
    steps.mark(store, "m", person(store, "holt"), "present")
    with store.change("Marry") as c:
        c.set(person(store, "holt"), name="Ann Field", category="Other attendees")
    mark = the_mark(store, "holt")
    assert (mark.name, mark.title, mark.category) == ("Ann Holt", "County Councillor", "Members")
    assert store.undo_label == "Marry"


def test_the_apologies_sentence_follows_the_marks(store: Store) -> None:
    steps.mark(store, "m", person(store, "holt"), "apologies")
    assert "Holt" in apologies(store)
    steps.mark(store, "m", person(store, "holt"), "present")
    assert "Holt" not in apologies(store)


def test_a_sentence_edited_by_hand_is_left_alone(store: Store) -> None:
    steps.mark(store, "m", person(store, "holt"), "apologies")
    with store.change("Edit") as c:
        c.set(store.the(AgendaItem, "i1"), minutes="CC Holt was away.")
    steps.mark(store, "m", person(store, "dean"), "apologies")
    assert apologies(store) == "CC Holt was away."


def test_several_are_marked_in_one_change_that_is_undone_as_one(store: Store) -> None:
    everyone = [person(store, who) for who in ("holt", "dean", "rao", "jo")]
    steps.mark_all(store, "m", everyone, "present")
    assert store.undo_label == "CC Holt, CC Dean, Dr Rao and 1 more are here"
    store.undo()
    assert store.of(Attendance, "m") == []


def test_a_change_names_those_marked(store: Store) -> None:
    steps.mark_all(store, "m", [person(store, "holt")], "absent")
    assert store.undo_label == "CC Holt is absent"
    steps.mark_all(store, "m", [person(store, "dean"), person(store, "rao")], "apologies")
    assert store.undo_label == "CC Dean, Dr Rao sent apologies"
    assert "Holt" not in apologies(store)
    assert "Dean" in apologies(store)


def test_marking_nobody_is_no_change(store: Store) -> None:
    before = store.seq
    steps.mark_all(store, "m", [], "present")
    assert store.seq == before


def test_taking_a_mark_away_leaves_nothing_known(store: Store) -> None:
    steps.mark(store, "m", person(store, "holt"), "apologies")
    steps.unmark(store, the_mark(store, "holt"))
    assert marked(store, "holt") is None
    assert "Holt" not in apologies(store)


def test_a_substitute_stays_one_when_marked_again(store: Store) -> None:
    steps.mark(store, "m", person(store, "jo"), "present", substitute_for="dean")
    steps.mark(store, "m", person(store, "jo"), "present")
    assert the_mark(store, "jo").substitute_for == "dean"


def test_remote_is_set_and_taken_back(store: Store) -> None:
    steps.mark(store, "m", person(store, "rao"), "present")
    steps.set_remote(store, the_mark(store, "rao"), True)
    assert the_mark(store, "rao").remote
    assert store.undo_label == "Dr Rao takes part remotely"
    steps.set_remote(store, the_mark(store, "rao"), False)
    assert not the_mark(store, "rao").remote


def test_who_is_in_the_chair_is_here_and_the_usual_chair_needs_no_note(store: Store) -> None:
    steps.set_presiding(store, meeting(store), person(store, "holt"))
    assert meeting(store).presiding == "holt"
    assert the_mark(store, "holt").status == "present"
    steps.set_presiding(store, meeting(store), person(store, "dean"))
    assert meeting(store).presiding is None


# Young people


def test_those_picked_of_a_group_are_here_and_the_others_are_not_listed(store: Store) -> None:
    members = [person(store, "jay"), person(store, "kit")]
    steps.pick_from_group(store, "m", "Voices", members, {"jay", "kit"})
    assert the_mark(store, "jay").status == the_mark(store, "kit").status == "present"
    assert store.undo_label == "2 of Voices are here"
    note_time(store, meeting(store), members[0], "left", "19:00")
    steps.pick_from_group(store, "m", "Voices", members, {"jay"})
    assert marked(store, "kit") is None
    assert [one.kind for one in the_mark(store, "jay").movements] == ["left"]


# Guests and placeholders


def test_a_guest_stands_in_the_last_category_and_is_here(store: Store) -> None:
    guest = steps.add_guest(store, "m", "Robert Dale", organisation="Police")
    assert (guest.category, guest.guest) == ("Other attendees", True)
    assert the_mark(store, guest.id).organisation == "Police"


def test_a_guest_may_send_apologies(store: Store) -> None:
    guest = steps.add_guest(store, "m", "Robert Dale", status="apologies")
    assert the_mark(store, guest.id).status == "apologies"
    assert "Robert Dale" in apologies(store)


def test_placeholders_are_counted_on(store: Store) -> None:
    names = [steps.add_placeholder(store, "m", hint).name for hint in ("Health", "", "Police")]
    assert names == ["Unknown 1 – Health?", "Unknown 2", "Unknown 3 – Police?"]


def test_naming_a_placeholder_names_it_everywhere_at_once(store: Store) -> None:
    unknown = steps.add_placeholder(store, "m", "Health")
    with store.change("Type") as c:
        c.set(store.the(AgendaItem, "i2"), minutes=f"{unknown.name} spoke. {unknown.name} left.")
    assert steps.rename_placeholder(store, unknown, "Nell Frost", title="Dr") == 1
    item = store.the(AgendaItem, "i2")
    assert (item.minutes, item.unread) == ("Dr Frost spoke. Dr Frost left.", True)
    assert the_mark(store, unknown.id).name == "Nell Frost"
    assert not person(store, unknown.id).placeholder


def test_a_placeholder_gives_its_marks_to_the_person_it_was(store: Store) -> None:
    unknown = steps.add_placeholder(store, "m")
    note_time(store, meeting(store), unknown, "left", "19:00")
    with store.change("Type") as c:
        c.set(store.the(AgendaItem, "i2"), minutes="Unknown 1 spoke.")
    assert steps.placeholder_is(store, person(store, unknown.id), person(store, "rao")) == 1
    assert marked(store, unknown.id) is None
    assert the_mark(store, "rao").status == "present"
    assert [one.time for one in the_mark(store, "rao").movements] == ["19:00"]
    assert person(store, unknown.id).merged_into == "rao"
    assert store.the(AgendaItem, "i2").minutes == "Dr Rao spoke."


# Movements


def test_a_time_is_noted_with_the_item_taken_then(store: Store) -> None:
    with store.change("Sit") as c:
        c.set(meeting(store), opened_at="18:00", current_item="i2")
        c.set(store.the(AgendaItem, "i1"), sittings=(Sitting(start="18:00", end="18:10"),))
        c.set(store.the(AgendaItem, "i2"), sittings=(Sitting(start="18:10"),))
    note_time(store, meeting(store), person(store, "holt"), "arrived", "18:05")
    note_time(store, meeting(store), person(store, "holt"), "left", "19:00")
    assert [(one.kind, one.time, one.item) for one in the_mark(store, "holt").movements] == [
        ("arrived", "18:05", "i1"),
        ("left", "19:00", "i2"),
    ]


def test_noting_the_same_again_corrects_the_time(store: Store) -> None:
    for time in ("18:05", "18:15"):
        note_time(store, meeting(store), person(store, "holt"), "arrived", time)
    assert [one.time for one in the_mark(store, "holt").movements] == ["18:15"]


def test_a_movement_that_was_typed_is_not_overwritten_by_hand(store: Store) -> None:
    with store.change("Type") as c:
        put_movement(
            store, c, meeting(store), person(store, "holt"), "left", NOW, read_from="Out: CC Holt"
        )
    note_time(store, meeting(store), person(store, "holt"), "left", None)
    assert [one.time for one in the_mark(store, "holt").movements] == ["18:20", None]


def test_without_a_time_the_item_is_the_present_one(store: Store) -> None:
    with store.change("Go") as c:
        c.set(meeting(store), current_item="i2")
    assert item_at(store, meeting(store), None) == "i2"
    assert item_at(store, meeting(store), "18:30") == "i2"


# The list


def test_the_list_has_a_section_a_category_the_chair_first_then_by_surname(store: Store) -> None:
    found = sections(store.meeting_record("m"))
    assert [(one.title, [each.person.id for each in one.people]) for one in found] == [
        ("Members", ["dean", "beth", "holt"]),
        ("Co-opted members", ["rao"]),
        ("Other attendees", ["jo"]),
    ]


def test_a_group_stands_in_its_members_category_and_the_rest_with_the_others(store: Store) -> None:
    found = sections(store.meeting_record("m"))
    assert [[group.name for group in one.groups] for one in found] == [[], ["Voices"], [YOUNG]]


def test_counts_tell_here_apologies_and_not_marked(store: Store) -> None:
    steps.mark(store, "m", person(store, "holt"), "present")
    steps.mark(store, "m", person(store, "dean"), "apologies")
    members = sections(store.meeting_record("m"))[0]
    assert [members.count(one) for one in ("present", "apologies", "absent", "")] == [1, 1, 0, 1]


def test_somebody_marked_is_listed_though_no_longer_on_the_register(store: Store) -> None:
    steps.mark(store, "m", person(store, "gone"), "present")
    with store.change("Remove") as c:
        c.remove(person(store, "gone"))
    members = sections(store.meeting_record("m"))[0]
    assert [one.name for one in members.people][-1] == "Old Member"


def test_a_category_added_last_takes_neither_guests_nor_groups_to_it(store: Store) -> None:
    with store.change("Board settings") as c:
        added = (*store.board.categories, Category(name="Observers"))
        c.set(store.board, categories=added)
    guest = steps.add_guest(store, "m", "Robert Dale", organisation="Police")
    assert guest.category == "Other attendees"
    found = {one.title: one for one in sections(store.meeting_record("m"))}
    assert [group.name for group in found["Other attendees"].groups] == [YOUNG]
    assert "Observers" not in found


def test_groups_count_who_is_here(store: Store) -> None:
    steps.mark(store, "m", person(store, "jay"), "present")
    voices, others = young_groups(store.meeting_record("m"))
    assert (voices.here, others.here) == (1, 0)
    assert [one.name for one in voices.members] == ["Jay"]
    assert group_named("VOI", [voices, others]) == [voices]
    assert group_named(" ", [voices]) == []


def test_letters_mean_those_not_marked_first_and_others_last(store: Store) -> None:
    steps.mark(store, "m", person(store, "dean"), "present")
    order = [one.person.id for one in everybody(store.meeting_record("m"))]
    assert order == ["beth", "holt", "rao", "jo", "dean", "jay", "kit", "gone"]


# One line


def likely(store: Store) -> list[Person]:
    return [one.person for one in everybody(store.meeting_record("m"))]


def understood(store: Store, line: str) -> list[tuple[str, str | None]]:
    typed = understand_line(line, names_at(store.meeting_record("m")), likely(store))
    return [(one.written, one.person.id if one.person else None) for one in typed.people]


def test_a_line_of_beginnings_names_people(store: Store) -> None:
    assert [who for _, who in understood(store, "holt, dea and rao")] == ["holt", "dean", "rao"]


def test_letters_that_begin_one_of_two_alike_names_mean_that_one(store: Store) -> None:
    with store.change("Two Sams") as c:
        for who, surname in (("pike", "Pike"), ("lowe", "Lowe")):
            c.add(Person(id=who, name=f"Sam {surname}", title="Councillor", category="Members"))
    assert understood(store, "sam p, holt") == [("sam p", "pike"), ("holt", "holt")]
    assert understood(store, "sam, holt")[0][1] is None


def test_a_title_shared_by_two(store: Store) -> None:
    line = "Apologies: County Councillors Holt and Dean"
    typed = understand_line(line, names_at(store.meeting_record("m")), likely(store))
    assert typed.status == "apologies"
    assert [one.person.id for one in typed.people if one.person] == ["holt", "dean"]


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("", "nothing", ""),
        ("ho", "letters", "ho"),
        ("?health", "placeholder", "health"),
        ("?", "placeholder", ""),
        ("Robert Dale - Police", "people", "Robert Dale - Police"),
        ("absent: holt", "people", "holt"),
        ("here:", "nothing", ""),
    ],
)
def test_what_a_line_is(store: Store, line: str, kind: str, text: str) -> None:
    typed = understand_line(line, names_at(store.meeting_record("m")), likely(store))
    assert (typed.kind, typed.text) == (kind, text)


def test_somebody_with_an_organisation_and_unknown_is_a_guest(store: Store) -> None:
    names = names_at(store.meeting_record("m"))
    guest, known, nobody = understand_line(
        "Robert Dale - Police, Jo Marsh - Council, Zebedee", names, likely(store)
    ).people
    assert guest.is_guest
    assert not known.is_guest
    assert known.person is not None
    assert (nobody.is_guest, nobody.others) == (False, ())


def test_an_organisation_may_hold_the_word_and(store: Store) -> None:
    names = names_at(store.meeting_record("m"))
    line = "Dr Kim Fox - Office of the Police and Crime Commissioner, holt and dean; Al Fry - Law"
    found = understand_line(line, names, likely(store)).people
    assert [one.entry.organisation for one in found] == [
        "Office of the Police and Crime Commissioner", "", "", "Law",
    ]  # fmt: skip
    assert (found[0].entry.title, found[0].entry.name) == ("Dr", "Kim Fox")
    assert [one.person.id for one in found if one.person] == ["holt", "dean"]
    assert guest_from("Al Fry - Law and Order", names).organisation == "Law and Order"


def test_two_names_before_one_organisation_are_two_people(store: Store) -> None:
    names = names_at(store.meeting_record("m"))
    found = understand_line("Al Fry and Kim Fox - Police", names, likely(store)).people
    assert [one.entry.name for one in found] == ["Al Fry", "Kim Fox"]


def test_a_name_of_several_tells_who_it_may_be(store: Store) -> None:
    with store.change("Add") as c:
        c.add(Person(id="jo2", name="Jo Fell", category="Members"))
    typed = understand_line("jo, holt", names_at(store.meeting_record("m")), likely(store))
    assert typed.people[0].person is None
    assert set(typed.people[0].others) == {"Jo Marsh", "Jo Fell"}


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("", True), ("ho", True), ("holt, dean", True), ("Robert Dale ", False), ("mary", False),
        ("mary-", True), ("beth", True), ("holt, mary", False), ("?he", False),
    ],
)  # fmt: skip
def test_when_a_dash_means_apologies(store: Store, text: str, means: bool) -> None:
    assert means_apologies(text, likely(store)) is means


def test_a_guest_in_one_line_has_title_role_and_organisation(store: Store) -> None:
    entry = guest_from("Dr Kim Fox (Lead doctor) - Health", names_at(store.meeting_record("m")))
    assert (entry.title, entry.name, entry.role, entry.organisation) == (
        "Dr", "Kim Fox", "Lead doctor", "Health",
    )  # fmt: skip


@given(st.text(max_size=60) | st.text(alphabet="ab -–,;?:\n", max_size=20))
def test_no_line_is_too_odd(line: str) -> None:
    everyone = people()
    made = memory_store()
    with made.change("Set up") as c:
        c.add(Meeting(id="m", on=DAY))
    understand_line(line, names_at(made.meeting_record("m")), everyone)
    means_apologies(line, everyone)
