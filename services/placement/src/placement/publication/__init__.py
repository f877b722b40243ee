"""Notice, publication in the roster, and the arrangement table."""
