"""How an engine's process ends, as its exit status: the child says it, the supervisor acts on it."""

GAVE_UP = 3
"""Trying again cannot help: the library is busy, damaged, too new, or was never there."""
DISK_AWAY = 4
"""The library's disk is not there, full or read-only. Where an engine ran before, it is waited for."""
BEGIN_ANEW = 5
"""The disk went and came back; another engine is to begin on it at once."""
