"""The place Vault: what the vault does today, what is stored, who belongs to it, and what the provider sees."""
