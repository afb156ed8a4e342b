"""The card on which the light of desk and room is chosen."""
