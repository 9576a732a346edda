"""Text to record: the language of minutes."""
