"""The shelf of workshops: new, continue, search, import."""
