"""Turning a camera: the mode of its keys, the pad over its tile, and what the engine is told."""
