"""Check the room: everything that can go wrong with a laptop in front of people, tested before they come."""
