"""Packets onto the disk, the journal beside them, and back."""
