"""What a shelf says of workshops."""

from datetime import UTC, datetime, timedelta

from onlyworkshop.services.library import Stored, Summary

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def summary(stored: Stored) -> Summary:
    """The workshop as a library sums it up, changed three hours ago."""
    workshop, run = stored
    return Summary(
        workshop.id,
        workshop.title,
        workshop.field.organisation,
        workshop.agenda.day,
        workshop.statement(),
        len({event.block for event in run.events}),
        len(workshop.agenda.running()),
        NOW - timedelta(hours=3),
        workshop.sample,
        run.current is not None,
    )
