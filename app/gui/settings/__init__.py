"""The place Settings: what can be chosen, found by search, applied at once and taken back."""
