"""Cameras: from an address to packets."""
