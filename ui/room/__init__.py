"""The audience's window: one picture on the screen that is not the facilitator's."""
