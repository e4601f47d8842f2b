"""Recorded footage back to pictures."""
