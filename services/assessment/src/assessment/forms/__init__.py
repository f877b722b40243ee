"""打分表: what raters fill in."""
