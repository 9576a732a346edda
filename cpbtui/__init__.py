"""A board clerk's meeting and action log, in a terminal."""
