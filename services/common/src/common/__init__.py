"""Shared kernel: small and boring. No domain words, no tables but the plumbing's own."""
