"""Making a board's folder."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from store.changes import Change, Edit, Values
from store.engine import CannotOpen
from store.ids import Clock, Randomness, new_id
from store.local.confirmed import Witness
from store.local.documents import bring_forward
from store.local.files import PRIVATE_FOLDER, sync_folder, why, write_file
from store.local.folder import BoardFolder
from store.local.journal import Header, change_line, header_line
from store.local.packing import pack
from store.local.record import Tables, checkpoint_of, write_record
from store.local.segment_names import named
from store.models import FORMAT, Board


def create_board(
    folder: Path, board: Board, *, by: str, clock: Clock, randomness: Randomness = os.urandom
) -> Board:
    """Make a folder that holds an empty board.

    Args:
        folder: Where; it must not exist yet, or be empty.
        board: The board; it gets an id if it has none.
        by: Who makes it.
        clock: The present moment.
        randomness: For identifiers.

    Returns:
        The board as it stands in the record.

    Raises:
        CannotOpen: There is something already, or the system does not let us.
    """
    board = msgspec.structs.replace(board, id=board.id or new_id(clock, randomness), version=1)
    values: Values = msgspec.to_builtins(board)
    write_board(
        folder, [("boards", values)], label="Set up the board",
        by=by, clock=clock, randomness=randomness,
    )  # fmt: skip
    return board


def write_board(
    folder: Path,
    documents: Iterable[tuple[str, Values]],
    *,
    label: str,
    by: str,
    clock: Clock,
    randomness: Randomness = os.urandom,
) -> None:
    """Make a folder that holds a board with these documents, put there by one change.

    Args:
        folder: Where; it must not exist yet, or be empty.
        documents: Table and values of each; the board comes first. Each has an id.
        label: What the change is called.
        by: Who makes it.
        clock: The present moment.
        randomness: For identifiers.

    Raises:
        CannotOpen: There is something already, or the system does not let us.
    """
    edits = tuple(
        Edit(collection=name, id=values["id"], version=1, set={**values, "version": 1}, was=None)
        for name, values in documents
    )
    change = Change(
        seq=1, id=new_id(clock, randomness), at=clock(), by=by, label=label, edits=edits
    )
    make_folder(folder, lambda made: fill_folder(BoardFolder(made), change))


def fill_folder(made: BoardFolder, change: Change) -> None:
    """Put the files of a board that this one change makes into its folder."""
    board = change.edits[0].id
    tables: Tables = {}
    bring_forward(tables, change)
    header = Header(board=board, format=FORMAT, first=1)
    first = made.journal / named(1)
    write_file(first, header_line(header) + change_line(change))
    pack(first)
    write_record(made.record, checkpoint_of(board, 1), tables)
    witness = Witness(made.confirmed)
    witness.confirm(1)
    witness.close()


def make_folder(folder: Path, fill: Callable[[Path], None], aside: Path | None = None) -> None:
    """Make a board's folder beside its place and put it there whole.

    Args:
        folder: Its place: nothing, or an empty folder.
        fill: Puts the files into the folder it is given, which has `journal` and `backups`.
        aside: Where what stands there now is moved, whole; None: nothing may stand there.

    Raises:
        CannotOpen: There is something already, or the system does not let us.
    """
    if aside is None and folder.exists() and (not folder.is_dir() or os.listdir(folder)):
        raise CannotOpen(
            f"There is something at {folder} already. Nothing was changed; "
            "give the name of a folder that does not exist yet."
        )
    beside = folder.with_name(f".{folder.name}.making")
    try:
        folder.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        shutil.rmtree(beside, ignore_errors=True)
        for part in (beside, beside / "journal", beside / "backups"):
            part.mkdir(mode=PRIVATE_FOLDER)
        fill(beside)
        sync_folder(beside)
        if aside is not None:
            os.rename(folder, aside)
        elif folder.exists():
            folder.rmdir()
        os.rename(beside, folder)
        sync_folder(folder.parent)
    except CannotOpen:
        shutil.rmtree(beside, ignore_errors=True)
        raise
    except OSError as error:
        shutil.rmtree(beside, ignore_errors=True)
        raise CannotOpen(
            f"The board could not be made at {folder} ({why(error)}). "
            "Nothing was left behind; choose another place."
        ) from error
