"""Rounds: who takes part, what is declared, who wishes what, and the freeze."""
