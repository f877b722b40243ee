"""Pure rules of the gateway: no clock, no IO, no framework."""
