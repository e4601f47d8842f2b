"""Which key does what: one list for every place, what the user changed of it, and how keys and verbs are found."""
