"""The workings of packaging/dev.py, on the standard library alone; only dev.py and its tests import them."""
