"""How the window asks: the engine through its link, the library off the window's thread, one question at a time."""
