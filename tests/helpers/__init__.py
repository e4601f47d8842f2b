"""Cameras, footage, servers and conditions that every test may use; nothing in the program imports them."""
