"""The window, the only room that imports PySide6: main starts it, and each of its places is a folder.

`docs/design/window.md` says what lies in which folder, and a contract in pyproject.toml who may import whom.
"""
