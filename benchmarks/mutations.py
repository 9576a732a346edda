"""Changes of a single token that a test should notice."""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass

Position = tuple[int, int]
"""Line from 1, column from 0, in characters."""
Span = tuple[Position, Position]

SWAPS = {
    "==": "!=", "!=": "==", "<": "<=", "<=": "<", ">": ">=", ">=": ">",
    "+": "-", "-": "+", "*": "+", "/": "*", "//": "*", "%": "*", "|": "&", "&": "|",
    "<<": ">>", ">>": "<<", "+=": "-=", "-=": "+=", "|=": "&=",
    "and": "or", "or": "and", "in": "not in", "is": "is not", "not": "",
    "True": "False", "False": "True", "break": "continue", "continue": "break",
    "min": "max", "max": "min", "any": "all", "all": "any",
}  # fmt: skip
"""From a token to what stands in its place."""
CALLED = {"min", "max", "any", "all"}
BINARY = {"+", "-", "*", "/", "//", "%", "|", "&", "<<", ">>"}
TYPES = {"Annotated", "Callable", "Literal", "Mapping", "Sequence", "dict", "list", "tuple", "type"}
"""What stands in brackets after these names is a type."""
TYPING = {"TypeVar", "ParamSpec", "cast"}
"""Calls whose arguments mean nothing at run time."""


@dataclass(frozen=True)
class Mutation:
    """One token, or one returned value, and what is put in its place."""

    path: str
    """Within the project."""
    start: Position
    end: Position
    old: str
    new: str

    def __str__(self) -> str:
        """As a line of the list of survivors."""
        return f"{self.path}:{self.start[0]}: {self.old} → {self.new or '(nothing)'}"

    def applied(self, source: str) -> str:
        """The source with the change made."""
        lines = source.splitlines(keepends=True)
        first, last = self.start[0] - 1, self.end[0] - 1
        before, after = lines[first][: self.start[1]], lines[last][self.end[1] :]
        return "".join([*lines[:first], before, self.new, after, *lines[last + 1 :]])


class Module:
    """A module's text, as tokens and as a tree."""

    def __init__(self, path: str, source: str) -> None:
        self.path = path
        self.source = source
        self._lines = source.splitlines(keepends=True)
        self._nodes = list(ast.walk(ast.parse(source)))
        self._passed_over = [self._span(node) for node in _without_effect(self._nodes)]
        loops = (one for one in self._nodes if isinstance(one, ast.For | ast.comprehension))
        self._targets = {self._span(loop.target)[1] for loop in loops}
        self._between = [
            (self._span(node.left)[1], self._span(node.right)[0])
            for node in self._nodes
            if isinstance(node, ast.BinOp)
        ]

    def mutations(self) -> list[Mutation]:
        """Every change of one token that may alter what the module does."""
        found = [one for one in (*self._of_tokens(), *self._of_returns()) if self._runs(one)]
        return sorted(found, key=lambda one: (one.start, one.end))

    def _runs(self, mutation: Mutation) -> bool:
        try:
            compile(mutation.applied(self.source), self.path, "exec")
        except SyntaxError:
            return False
        return True

    def _of_tokens(self) -> Iterator[Mutation]:
        passed = (tokenize.NL, tokenize.COMMENT)
        read = tokenize.generate_tokens(io.StringIO(self.source).readline)
        tokens = [token for token in read if token.type not in passed]
        for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
            if not any(start <= token.start < end for start, end in self._passed_over):
                new = self._instead(before, token, after)
                if new is not None:
                    yield Mutation(self.path, token.start, token.end, token.string, new)

    def _instead(
        self, before: tokenize.TokenInfo, token: tokenize.TokenInfo, after: tokenize.TokenInfo
    ) -> str | None:
        """What to put in a token's place; None: it stays."""
        text = token.string
        if token.type == tokenize.NUMBER:
            return str(int(text) + 1) if text.isdecimal() else None
        if token.type == tokenize.STRING:
            return _emptied(text)
        if text in CALLED and (after.string != "(" or before.string == "."):
            return None
        if text == "in" and (before.string == "not" or before.end in self._targets):
            return None
        if text == "is" and after.string == "not":
            return None
        if text in BINARY and not any(a <= token.start < b for a, b in self._between):
            return None
        return SWAPS.get(text)

    def _of_returns(self) -> Iterator[Mutation]:
        for node in self._nodes:
            if isinstance(node, ast.Return) and not _is_none(node.value):
                assert node.value is not None
                start, end = self._span(node.value)
                old = ast.get_source_segment(self.source, node.value) or ""
                yield Mutation(self.path, start, end, f"return {' '.join(old.split())}", "None")

    def _span(self, node: ast.expr | ast.stmt | ast.arg | ast.keyword) -> Span:
        """Where a node stands; the tree counts bytes, tokens count characters."""
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        start = self._column(node.lineno, node.col_offset)
        return start, self._column(node.end_lineno, node.end_col_offset)

    def _column(self, line: int, offset: int) -> Position:
        return line, len(self._lines[line - 1].encode()[:offset].decode())


def _emptied(text: str) -> str | None:
    """The same kind of text with nothing in it; None when it is empty already."""
    prefix = text[: len(text) - len(text.lstrip("rRbBfFuU"))]
    quote = text[-1]
    return f"{prefix}{quote}{quote}" if text[len(prefix) :].strip(quote) else None


def _without_effect(nodes: list[ast.AST]) -> Iterator[ast.expr | ast.stmt | ast.keyword]:
    """What is there for people and type checkers, and what only says how things are."""
    for node in nodes:
        match node:
            case ast.Expr(value=ast.Constant()) | ast.Assert() | ast.Import() | ast.ImportFrom():
                yield node
            case ast.AnnAssign():
                yield node.annotation
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                yield from node.decorator_list
                arguments = ast.walk(node.args)
                hints = [one.annotation for one in arguments if isinstance(one, ast.arg)]
                yield from (one for one in (*hints, node.returns) if one is not None)
            case ast.ClassDef():
                yield from node.decorator_list
                yield from node.keywords
            case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                yield node
            case ast.Assign(targets=[ast.Name(id="__all__")]):
                yield node
            case ast.Call(func=ast.Name(id=name)) if name in TYPING:
                yield node
            case ast.Subscript(value=ast.Name(id=name)) if name in TYPES:
                yield node
            case ast.BinOp(op=ast.BitOr()) if _is_union(node):
                yield node


def _is_union(node: ast.expr) -> bool:
    """Whether alternatives are types: `Saved | NotSaved`."""
    if isinstance(node, ast.BinOp):
        return _is_union(node.left) or _is_union(node.right)
    name = node.id if isinstance(node, ast.Name) else ""
    return _is_none(node) or (name[:1].isupper() and not name.isupper())


def _is_none(node: ast.expr | None) -> bool:
    return node is None or (isinstance(node, ast.Constant) and node.value is None)
