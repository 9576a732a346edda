"""Past minutes: a file read as the meetings it tells of."""
