"""The facilitator's window while the day is running."""
