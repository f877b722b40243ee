"""The scoring engine: pure functions over frozen values. No clock, no database, no HTTP."""
