"""Compressed footage to pictures: live streams, recorded files, and a player over both cameras and files; no Qt."""
