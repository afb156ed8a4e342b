"""One module per exercise of the method: what the group decides, and what follows from it."""
