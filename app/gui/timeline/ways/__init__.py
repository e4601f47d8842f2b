"""The ways to a moment, a bar or a window each: calendar, Go to, filter, bookmarks, movement in an area."""
