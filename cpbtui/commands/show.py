"""`cpbtui show MEETING`: its minutes, or its agenda while there are none."""

from __future__ import annotations

import argparse

from cpbtui.boards import asked, opened
from cpbtui.printing import put_json, put_markdown
from cpbtui.steps.documents import agenda_of
from cpbtui.which_meeting import which_meeting
from exports.json_view import envelope, meeting_json
from exports.minutes import minutes
from store.models import Meeting
from store.records import MeetingRecord


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which meeting, and how."""
    parser.add_argument("meeting", metavar="MEETING", help="a date, next, last, or a beginning")
    parser.add_argument("--json", action="store_true", help="for other programs")


def run(args: argparse.Namespace) -> int:
    """Print it."""
    what = asked(args)
    with opened(what) as store:
        meeting = which_meeting(args.meeting, store.meetings(), what.present.today())
        record = store.meeting_record(meeting.id)
        if args.json:
            put_json(envelope(meetings=[meeting_json(record)]))
        else:
            ahead = _is_ahead(meeting, record)
            today = what.present.today()
            put_markdown(agenda_of(store, meeting, today=today) if ahead else minutes(record))
    return 0


def _is_ahead(meeting: Meeting, record: MeetingRecord) -> bool:
    """Whether the meeting has not begun, and nothing but house wording stands in its minutes."""
    ahead = meeting.status in ("planned", "agenda published", "cancelled")
    written = any(
        item.minutes.strip() and not item.prefilled and item.minutes != item.generated
        for item in record.items
    )
    return ahead and not written
