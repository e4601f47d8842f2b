"""A camera's rules: zones, lines and masks drawn on its live picture, and what they ask for; the place opens it."""
