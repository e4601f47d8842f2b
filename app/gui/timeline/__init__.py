"""The place Timeline: its lanes, what plays, and the ways to a moment."""
