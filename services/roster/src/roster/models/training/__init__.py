"""Training: programmes with their cohorts, and the ledger of hours."""
