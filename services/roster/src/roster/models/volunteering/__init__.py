"""Volunteers: teams and banks, call-outs, the ledger of hours, youth homes."""
