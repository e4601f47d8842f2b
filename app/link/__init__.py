"""The local socket between engine and desktop."""
