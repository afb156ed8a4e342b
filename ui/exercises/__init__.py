"""Where the facilitator types during an exercise: a panel that shows, and a presenter that asks."""
