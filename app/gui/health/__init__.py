"""The place Health: what is wrong now, what was recorded on each day and why the rest is missing."""
