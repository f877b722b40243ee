"""Runs on a frozen round: results, explanations, adjustments, approval."""
