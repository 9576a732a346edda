"""Write the key table of `docs/guide.md` from the registry of commands.

Run by `make keys`. The table stands between two marks; nothing else is touched.
"""

from __future__ import annotations

from pathlib import Path

from cpbtui.registry import key_table

GUIDE = Path(__file__).parent / "guide.md"
BEGIN = "<!-- keys: written by `make keys` -->\n"
END = "<!-- end of keys -->\n"


def with_keys(guide: str) -> str:
    """The guide with the keys there are now.

    Raises:
        ValueError: One of the two marks is not there.
    """
    before, begin, rest = guide.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"{GUIDE} has lost the marks around its key table: {BEGIN}{END}")
    return f"{before}{BEGIN}\n{key_table()}\n{END}{after}"


if __name__ == "__main__":
    GUIDE.write_text(with_keys(GUIDE.read_text(encoding="utf-8")), encoding="utf-8")
    print("docs/guide.md")
