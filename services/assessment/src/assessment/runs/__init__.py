"""测算: scoring runs and their results."""
