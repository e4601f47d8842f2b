"""The lanes of the timeline: their geometry, how they are painted, and what a pointer does and finds on them."""
