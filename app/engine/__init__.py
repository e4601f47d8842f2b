"""The composition roots of supervisor, engine and watcher."""
