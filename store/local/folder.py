"""A board's folder: what stands where in it, who may read it, and what drive it is on."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from store.engine import CannotOpen
from store.local.files import PRIVATE, PRIVATE_FOLDER, why
from store.local.journal import segments

_SYNCHRONISED = ("onedrive", "dropbox", "google drive", "googledrive", "icloud",
                 "mobile documents", "nextcloud", "owncloud", "box sync")  # fmt: skip
_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "davfs", "fuse.sshfs",
            "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.s3fs"}  # fmt: skip


@dataclass(frozen=True)
class BoardFolder:
    """The names in a board's folder."""

    path: Path

    @property
    def record(self) -> Path:
        """The newest checkpoint."""
        return self.path / "record.json"

    @property
    def journal(self) -> Path:
        """Every change."""
        return self.path / "journal"

    @property
    def backups(self) -> Path:
        """Earlier checkpoints, and copies made on request."""
        return self.path / "backups"

    @property
    def index(self) -> Path:
        """What searches and lists are answered from; made anew when it is missing."""
        return self.path / "index.sqlite"

    @property
    def lock(self) -> Path:
        """Held by the one window that writes."""
        return self.path / ".lock"

    @property
    def confirmed(self) -> Path:
        """The newest change known to be durable; see `store.local.confirmed`."""
        return self.journal / "confirmed"

    @property
    def staged(self) -> Path:
        """What an erasure has made ready."""
        return self.path / "erasing"

    @property
    def damaged(self) -> Path:
        """A record that did not prove itself, put aside."""
        return self.path / "record.json.damaged"

    @property
    def told(self) -> Path:
        """What the clerk was told once and for all."""
        return self.path / ".told"


def must_be_board(folder: BoardFolder) -> None:
    """Refuse what is no board's folder.

    Raises:
        CannotOpen: It is missing, a file, closed to this user, or holds no board.
    """
    path = folder.path
    try:
        if not path.exists():
            raise CannotOpen(
                f"There is no board at {path}: no such folder exists. "
                "Check the name, or make a board there with `cpbtui new`."
            )
        if not path.is_dir():
            raise CannotOpen(
                f"{path} is a file, not a board's folder. It was not touched; "
                "give the folder the board is kept in."
            )
        os.listdir(path)
        holds = folder.record.exists() or segments(folder.journal)
        if not holds and not any(folder.backups.glob("*.json")):
            raise CannotOpen(
                f"The folder {path} holds no board. Nothing in it was touched; "
                "check the name, or make a board in a new folder with `cpbtui new`."
            )
    except OSError as error:
        raise CannotOpen(
            f"The folder {path} cannot be read ({why(error)}). Nothing was changed; "
            "ask whoever looks after this computer for access to it."
        ) from error


def make_private(folder: BoardFolder) -> None:
    """Close a board's folder to everybody else, as far as the system lets us."""
    for where, _, files in os.walk(folder.path):
        _close(where, PRIVATE_FOLDER)
        for name in files:
            _close(os.path.join(where, name), PRIVATE)


def _close(path: str, mode: int) -> None:
    with suppress(OSError):
        if os.stat(path, follow_symlinks=False).st_mode & 0o777 != mode:
            os.chmod(path, mode)


def drive_warning(path: Path, mounts: Path = Path("/proc/mounts")) -> str:
    """A sentence on a folder that a synchronising program or a network holds; empty: it is local.

    Args:
        path: The board's folder.
        mounts: Where the system lists its file systems.
    """
    parts = [part.casefold() for part in path.absolute().parts]
    if any(part.startswith(_SYNCHRONISED) for part in parts):
        kind = "is in a folder that another program synchronises"
    elif _file_system(path.absolute(), mounts) in _NETWORK:
        kind = "is on a network drive"
    else:
        return ""
    return (
        f"This board {kind} ({path}). Two computers writing at once could damage it; "
        "open it on one computer at a time, or keep it on this computer's own disk."
    )


def _file_system(path: Path, mounts: Path) -> str:
    """The type of the file system a path is on; empty when nobody says."""
    best, kind = "", ""
    with suppress(OSError):
        for line in mounts.read_text(errors="replace").splitlines():
            fields = line.split(" ")
            if len(fields) < 3:
                continue
            point = fields[1].replace("\\040", " ")
            if path.is_relative_to(point) and len(point) >= len(best):
                best, kind = point, fields[2]
    return kind


def told_once(folder: BoardFolder, kind: str) -> bool:
    """Whether something was told before; from now on it was."""
    with suppress(OSError):
        before = folder.told.read_text().split() if folder.told.exists() else []
        if kind in before:
            return True
        fd = os.open(folder.told, os.O_CREAT | os.O_APPEND | os.O_WRONLY, PRIVATE)
        try:
            os.write(fd, f"{kind}\n".encode())
        finally:
            os.close(fd)
    return False
