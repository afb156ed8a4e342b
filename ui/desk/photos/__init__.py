"""Photos of walls and flip charts at the desk; never in the room."""
