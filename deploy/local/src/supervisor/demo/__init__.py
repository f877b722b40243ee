"""The demo county: an invented district with invented people, built through the public API."""
