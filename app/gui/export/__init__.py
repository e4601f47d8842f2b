"""Exports as the window offers them: one job at a time, and what it says; Events and Timeline show it."""
