"""Louver's program: the rooms and the one direction of their imports are drawn in docs/design/architecture.md."""

__version__ = "0.1.0"
