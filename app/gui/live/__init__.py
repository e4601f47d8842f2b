"""The place that shows what the cameras see now: the wall, its tiles and what lies over them."""
