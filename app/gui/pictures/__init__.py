"""Pictures on their way to the screen: when they are due, where they go, and what is said over them."""
