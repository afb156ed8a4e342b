"""What people write on: one sheet per exercise, blank or with what the group has so far."""
