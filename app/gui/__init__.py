"""The window: live wall, timeline and events; the only room that imports PySide6."""
