"""Charts and boards as shapes: pure functions that know neither screen nor paper."""
