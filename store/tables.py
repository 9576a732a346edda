"""The documents of one kind as JSON, by id: cut out of their file only when asked for.

A long record holds ten thousands of documents, and the first screen shows a few. A file that says
where each begins, and to which meeting it belongs, is opened without a look at the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from functools import cached_property
from itertools import chain
from types import GenericAlias
from typing import TypeVar

import msgspec

Raw = msgspec.Raw | bytes
"""A document as JSON."""
S = TypeVar("S")


class Contents(msgspec.Struct, frozen=True):
    """Where the documents of a table stand in a file, and to which meetings they belong.

    The lists are left encoded, because most tables are not asked for most of them.
    """

    begins: int
    """Where the first document's key stands in the file, after the opening brace."""
    ends: int
    """Where the last document ends."""
    ids: msgspec.Raw
    """`list[str]`, in the order of the file."""
    starts: msgspec.Raw
    """`list[int]`: where each document begins."""
    meetings: msgspec.Raw
    """`dict[str, list[int]]`: from meeting to the places in `ids` of what belongs to it."""


_ids = msgspec.json.Decoder(list[str]).decode
_starts = msgspec.json.Decoder(list[int]).decode
_meetings = msgspec.json.Decoder(dict[str, list[int]]).decode


class FilePart:
    """The part of a file that holds the documents of a table."""

    def __init__(self, file: bytes, at: int, contents: Contents) -> None:
        """Name a part of a file.

        Args:
            file: The whole file.
            at: The place in it that the contents count from.
            contents: Where the documents are.
        """
        self._file = file
        self._at = at
        self._contents = contents

    @cached_property
    def ids(self) -> list[str]:
        """The ids of the documents, in their order."""
        return _ids(self._contents.ids)

    @cached_property
    def places(self) -> dict[str, int]:
        """From id to place."""
        return dict(zip(self.ids, range(len(self.ids)), strict=True))

    @cached_property
    def _starts(self) -> list[int]:
        return [*_starts(self._contents.starts), self._contents.ends]

    @cached_property
    def meetings(self) -> dict[str, list[int]]:
        """From meeting to the places of what belongs to it."""
        return _meetings(self._contents.meetings)

    def __getitem__(self, place: int) -> bytes:
        """The document at a place."""
        start, following = self._starts[place] + self._at, self._starts[place + 1] + self._at
        # Between two documents there is no brace.
        return self._file[start : self._file.rindex(b"}", start, following) + 1]

    def every(self, model: type[S]) -> list[S]:
        """All documents, decoded at one go."""
        begins, ends = self._contents.begins + self._at - 1, self._contents.ends + self._at + 1
        decoder = msgspec.json.Decoder(GenericAlias(dict, (str, model)))
        whole: dict[str, S] = decoder.decode(memoryview(self._file)[begins:ends])
        return list(whole.values())


class _Belonging(msgspec.Struct):
    """Just enough of a document to know what it is called and where it belongs."""

    id: str = ""
    meeting: str | None = None


_belonging = msgspec.json.Decoder(_Belonging).decode
_EMPTY = FilePart(
    b"{}", 0, Contents(1, 1, *(msgspec.Raw(empty) for empty in (b"[]", b"[]", b"{}")))
)


def meeting_of(document: Raw) -> str | None:
    """The meeting a document belongs to, if it belongs to one."""
    return _belonging(document).meeting


class Table(MutableMapping[str, Raw]):
    """Documents by id: first those of a file, in its order, then those put in since."""

    def __init__(self, documents: Mapping[str, Raw] | FilePart | None = None) -> None:
        """Hold documents; later changes here and there do not touch each other."""
        self._part = _EMPTY
        self._gone: set[str] = set()
        """Ids of the file's documents that were replaced or taken out."""
        self._put: dict[str, Raw] = {}
        self._belonging: dict[str, dict[str, None]] | None = None
        """From meeting to the ids of documents put in; None until somebody asks."""
        if isinstance(documents, Table):
            self._part, self._gone = documents._part, set(documents._gone)
            self._put = dict(documents._put)
        elif isinstance(documents, FilePart):
            self._part = documents
        elif documents is not None:
            self._put = dict(documents)

    def __getitem__(self, doc_id: str) -> Raw:
        """A document as JSON."""
        put = self._put.get(doc_id)
        if put is not None:
            return put
        if doc_id in self._gone:
            raise KeyError(doc_id)
        return self._part[self._part.places[doc_id]]

    def __setitem__(self, doc_id: str, document: Raw) -> None:
        """Put a document in, or in the place of another."""
        self._leaves(doc_id)
        self._put[doc_id] = document
        if self._belonging is not None:
            _note(self._belonging, doc_id, document)

    def __delitem__(self, doc_id: str) -> None:
        """Take a document out."""
        if doc_id not in self:
            raise KeyError(doc_id)
        self._leaves(doc_id)
        self._put.pop(doc_id, None)

    def _leaves(self, doc_id: str) -> None:
        """Forget where a document stood before."""
        if doc_id in self._part.places:
            self._gone.add(doc_id)
        before = self._put.get(doc_id)
        meeting = None if self._belonging is None or before is None else meeting_of(before)
        if self._belonging is not None and meeting is not None:
            self._belonging[meeting].pop(doc_id)

    def __contains__(self, doc_id: object) -> bool:
        """Whether there is a document with that id."""
        return doc_id in self._put or (doc_id in self._part.places and doc_id not in self._gone)

    def __iter__(self) -> Iterator[str]:
        """The ids."""
        filed = [one for one in self._part.ids if one not in self._gone]
        return chain(filed, self._put)

    def __len__(self) -> int:
        """How many documents there are."""
        return len(self._part.ids) - len(self._gone) + len(self._put)

    def every(self, model: type[S]) -> dict[str, S]:
        """All documents, decoded; most at one go.

        Args:
            model: What to decode them to; it may leave out fields.
        """
        decode = msgspec.json.Decoder(model).decode
        found = dict(zip(self._part.ids, self._part.every(model), strict=True))
        for doc_id in self._gone:
            del found[doc_id]
        return found | {doc_id: decode(document) for doc_id, document in self._put.items()}

    def of(self, meeting: str) -> dict[str, Raw]:
        """The documents that belong to a meeting."""
        if self._belonging is None:
            self._belonging = {}
            for doc_id, document in self._put.items():
                _note(self._belonging, doc_id, document)
        filed = [self._part[place] for place in self._part.meetings.get(meeting, ())]
        named = {_belonging(document).id: document for document in filed}
        found: dict[str, Raw] = {one: doc for one, doc in named.items() if one not in self._gone}
        return found | {one: self._put[one] for one in self._belonging.get(meeting, ())}

    def misfiled(self) -> list[str]:
        """The ids of documents that the file's contents give to another meeting."""
        given = {
            place: meeting for meeting, places in self._part.meetings.items() for place in places
        }
        places = self._part.places.items()
        return [one for one, place in places if meeting_of(self._part[place]) != given.get(place)]


def _note(belonging: dict[str, dict[str, None]], doc_id: str, document: Raw) -> None:
    meeting = meeting_of(document)
    if meeting is not None:
        belonging.setdefault(meeting, {})[doc_id] = None
