"""The placement engine: pure functions over arrays, no clock, no chance, no input or output."""
