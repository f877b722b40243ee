"""Invented countries for the benches of the matching engine."""
