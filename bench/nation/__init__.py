"""A whole nation for the scale bench: real divisions, invented people."""
