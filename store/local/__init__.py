"""The engine that keeps a board in a folder on this computer."""
