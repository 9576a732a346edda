"""Documents made in a test: Word, OpenDocument and rich text by pandoc, PDF by hand."""

from __future__ import annotations

import io
import subprocess
import zipfile
from collections.abc import Sequence

from imports.files.pandoc import pandoc_binary

MINUTES = """# Corporate Parenting Board

Minutes of the meeting held on 8 September 2016

## 1. Apologies

Apologies were received from CC Dean.

| Action | Owner |
|---|---|
| Send the data | Jo Marsh |
"""


def made(markdown: str, kind: str, source: str = "gfm") -> bytes:
    """A document of a kind pandoc writes, from Markdown or from another of its formats."""
    command = [pandoc_binary(), "--standalone", "-f", source, "-t", kind, "-o", "-"]
    done = subprocess.run(command, input=markdown.encode(), capture_output=True, check=True)
    return done.stdout


def with_part(document: bytes, name: str, old: str, new: str) -> bytes:
    """A zipped document with a change in one of its parts."""
    made_new = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(document)) as before,
        zipfile.ZipFile(made_new, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for part in before.namelist():
            data = before.read(part)
            if part == name:
                assert old.encode() in data
                data = data.replace(old.encode(), new.encode())
            after.writestr(part, data)
    return made_new.getvalue()


def pdf(pages: Sequence[Sequence[str]]) -> bytes:
    """A PDF with these lines on its pages; blanks keep their place on the line."""
    count = len(pages)
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
    ]
    for n, lines in enumerate(pages):
        shown = "".join(
            f"1 0 0 1 50 {800 - 14 * at} Tm ({line.replace('(', '[').replace(')', ']')}) Tj\n"
            for at, line in enumerate(lines)
            if line
        )
        stream = f"BT /F1 10 Tf\n{shown}ET" if shown else ""
        fonts = "/Resources << /Font << /F1 3 0 R >> >>"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 842] {fonts} "
            f"/Contents {5 + 2 * n} 0 R >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    return _with_table(objects)


def _with_table(objects: Sequence[str]) -> bytes:
    out = "%PDF-1.4\n"
    places = []
    for number, written in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{written}\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    out += "".join(f"{place:010d} 00000 n \n" for place in places)
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return out.encode("latin-1")
