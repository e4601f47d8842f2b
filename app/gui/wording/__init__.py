"""What the user reads, in the user's language: the window's texts, the engine's sentences, times and names."""
