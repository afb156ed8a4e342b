"""Quiet cues for the facilitator alone: rules that look at the workshop, and at the clock while their block runs."""
