"""Benchmarks: each module has rows(), and dev.py bench NAME prints them; harness.py holds what they share."""
