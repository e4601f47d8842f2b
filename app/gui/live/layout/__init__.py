"""Where the tiles of a wall stand: found by Louver or arranged by hand, saved, and taken back."""
