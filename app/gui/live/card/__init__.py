"""Graphics card and decoding devices: what is there, whether the walls use it, and that without it all goes on."""
