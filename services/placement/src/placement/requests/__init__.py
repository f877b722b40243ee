"""Requests: whom a branch asks for among those who wished for its posts."""
