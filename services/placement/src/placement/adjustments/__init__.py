"""Decisions by hand: what they cost, and the run solved again around them."""
