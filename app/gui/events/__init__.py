"""The place Events: cards, the pane that plays one, why it is there, and what can be done with it."""
