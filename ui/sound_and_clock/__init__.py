"""How loud the chimes are and what the room sees at zero: one card for the desk and for the preparation."""
