"""One camera on the wall: its picture, how fresh it is, what lies over it, and how it is zoomed."""
