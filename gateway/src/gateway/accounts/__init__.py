"""People who sign in: who they are, what they may act on, their passwords."""
