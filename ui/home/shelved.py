"""What the shelf says of a workshop, and which workshops a search finds."""

from datetime import UTC, datetime
from typing import NamedTuple

from onlyworkshop.language import _, ago, plural, short_date
from onlyworkshop.services.library import Summary


class Card(NamedTuple):
    """A workshop as the shelf shows it. `share` is how much of the day was held, 0 to 1; None beside a statement."""

    id: str
    title: str
    about: str
    statement: str
    progress: str
    share: float | None
    sample: bool
    running: bool


def card(summary: Summary, now: datetime) -> Card:
    """The summary in words."""
    about = [summary.organisation, short_date(summary.day), _changed(summary.changed, now)]
    return Card(
        summary.id,
        summary.title,
        " · ".join(part for part in about if part),
        summary.statement,
        "" if summary.statement else _progress(summary),
        None if summary.statement or not summary.of else summary.done / summary.of,
        summary.sample,
        summary.running,
    )


def _progress(summary: Summary) -> str:
    if not summary.done:
        return plural("Ready to begin: {n} block", "Ready to begin: {n} blocks", summary.of)
    return _("{done} of {of} blocks").format(done=summary.done, of=summary.of)


def _changed(changed: datetime, now: datetime) -> str:
    aware = changed if changed.tzinfo else changed.replace(tzinfo=UTC)
    if (now - aware).total_seconds() < 60:
        return _("changed just now")
    return _("changed {ago}").format(ago=ago(aware, now))


def matches(summary: Summary, searched: str) -> bool:
    """Whether every searched word stands in the title, the client or the statement."""
    text = f"{summary.title} {summary.organisation} {summary.statement}".casefold()
    return all(word in text for word in searched.casefold().split())
