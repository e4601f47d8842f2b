"""Keys and formats of the vault: what is sealed, signed and refused; only app/vault calls it."""
