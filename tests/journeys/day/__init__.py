"""A full day led by keyboard alone: one module per exercise, each with what is typed and what must come of it."""
