"""When the documents of the tests are made."""

from datetime import UTC, datetime

MADE = datetime(2026, 11, 24, 14, 5, tzinfo=UTC)
