"""The window around the places: the rail, the strip, what opens which place, and the tour through them."""
