"""The gateway's tables. Each says which slice writes it."""
