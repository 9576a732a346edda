"""The agenda of a meeting."""

from __future__ import annotations

from collections.abc import Sequence

from exports import markdown
from exports.apologies import STANDING, following_meeting, next_meeting_sentence
from exports.item_words import agenda_line, exempt_words, title_of
from exports.minutes import meeting_words, when_and_where
from exports.noted_lines import put_off_in_words
from exports.public import public_record
from exports.wording import day_in_words, opening_capital, time_in_words
from store.models import AgendaItem, Paper
from store.records import MeetingRecord
from store.references import item_numbers


def agenda(record: MeetingRecord, *, public: bool = False, carried: str = "") -> str:
    """The agenda as Markdown: what, who leads, how long, and which pages.

    Args:
        record: The meeting.
        public: For the web: of exempt items the title and the public summary only, and without
            names of young people and of homes.
        carried: The section about actions of earlier meetings, which stands last.
    """
    printed = public_record(record) if public else record
    meeting = printed.meeting
    words = opening_capital(meeting_words(meeting))
    blocks = [
        markdown.heading(1, record.board.name),
        markdown.line(record.board.council),
        f"**Agenda** · {markdown.inline(words)} on {markdown.inline(when_and_where(meeting))}",
    ]
    if meeting.refreshments is not None:
        blocks.append(f"Refreshments are available from {time_in_words(meeting.refreshments)}.")
    numbers = item_numbers(record.items)
    pages = page_ranges(record.items)
    for item in sorted(printed.items, key=lambda item: item.position):
        earlier = [f"Minutes of {day}" for day in _agreed_at(item, printed)]
        blocks += _item(item, numbers[item.id], pages, earlier, public=public)
        blocks.append(markdown.line(put_off_in_words(item, printed)))
        if item.standing == STANDING and (following := following_meeting(printed)) is not None:
            blocks.append(markdown.line(next_meeting_sentence(following)))
    if not record.items:
        blocks.append("No items are on the agenda yet.")
    return markdown.document([*blocks, carried.rstrip("\n")])


def _agreed_at(item: AgendaItem, record: MeetingRecord) -> list[str]:
    """The days of the meetings whose minutes an item is to agree."""
    if item.standing != "previous minutes":
        return []
    return [day_in_words(one.on) for one in record.meetings if one.id in record.meeting.approves]


def page_ranges(items: Sequence[AgendaItem]) -> dict[tuple[str, int], str]:
    """The pages of each paper, by item and place, as the papers follow one another: "17–58"."""
    ranges: dict[tuple[str, int], str] = {}
    last = 0
    for item in sorted(items, key=lambda item: item.position):
        for place, paper in enumerate(item.papers):
            if not paper.pages:
                continue
            first, last = last + 1, last + paper.pages
            ranges[item.id, place] = f"page {first}" if first == last else f"pages {first}–{last}"
    return ranges


def _item(
    item: AgendaItem,
    number: str,
    pages: dict[tuple[str, int], str],
    earlier: list[str],
    *,
    public: bool,
) -> list[str]:
    blocks = [markdown.heading(2, item.heading)] if item.heading.strip() else []
    blocks += [title_of(item, number), agenda_line(item)]
    if item.exempt is not None:
        law = markdown.inline(exempt_words(item.exempt))
        blocks.append(f"Taken without the public ({law}).")
        if public:
            blocks.append(markdown.body(item.exempt.summary))
    topics = [markdown.line(topic) for topic in item.subtopics if topic.strip()]
    papers = [_paper(paper, pages.get((item.id, n), "")) for n, paper in enumerate(item.papers)]
    return [*blocks, markdown.bullets([*earlier, *topics, *papers])]


def _paper(paper: Paper, pages: str) -> str:
    title = markdown.inline(paper.title)
    if paper.link.startswith(("http://", "https://")) and not set(paper.link) & set(" <>()"):
        title = f"[{title}](<{paper.link}>)"
    author = f", {markdown.inline(paper.author)}" if paper.author.strip() else ""
    notes = [pages, paper.status if paper.status in ("to follow", "tabled") else ""]
    told = "; ".join(note for note in notes if note)
    return f"Paper: {title}{author}" + (f" ({told})" if told else "")
