"""The record: its models, the stream of changes, and the engines that keep it."""
