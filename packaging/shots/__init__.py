"""Pictures of every place of the window, in every state, look and size: dev.py shots DIR."""
