"""What plays above the lanes: one camera or all of them, their controls, and the sound."""
