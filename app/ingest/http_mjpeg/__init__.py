"""Cameras that send MJPEG over HTTP: one JPEG after another in an answer without an end; opening.py calls it."""
