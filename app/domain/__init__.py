"""Values, ids and errors without any input or output; every room may import them."""
