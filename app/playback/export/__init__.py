"""Exports footage as files that any player takes; the export command and the window's export job call it."""
