"""Whole files of minutes cut into lines of plain text, whatever format they came in."""
