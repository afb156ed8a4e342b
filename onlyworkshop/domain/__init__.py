"""Pure, frozen values and rules. No clock, no chance, no files: those are arguments."""
