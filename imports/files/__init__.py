"""Files of past minutes, whatever their format, as sources of text."""

from __future__ import annotations

from imports.files.opening import read_source, source_of
from imports.files.walking import Gathered, files_in, gathered, left_out_sentence

__all__ = ["Gathered", "files_in", "gathered", "left_out_sentence", "read_source", "source_of"]
