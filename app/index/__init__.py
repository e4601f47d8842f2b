"""The database, a projection of the journals."""
