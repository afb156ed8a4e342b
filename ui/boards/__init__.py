"""The instruments of the day: what the facilitator types into, and what several exercises share."""
