"""Which backups stay: every recent one, then one an hour, a day, a week and a month."""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple, Self

RECENT = timedelta(hours=2)
FEWEST = 10
HOURS, DAYS, WEEKS, MONTHS = 24, 14, 8, 12

_NAME = re.compile(r"library-(\d{8}-\d{6})-(\d{1,9})\.db")
_STAMP = "%Y%m%d-%H%M%S"


class Backup(NamedTuple):
    """A copy of the library: its file, when it was made (UTC), and its number in the order of making."""

    path: Path
    made: datetime
    number: int

    @classmethod
    def read_from(cls, path: Path) -> Self | None:
        """The backup that a file's name speaks of; None when it is no backup of ours."""
        match = _NAME.fullmatch(path.name)
        if not match:
            return None
        try:
            made = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
        except ValueError:
            return None
        return cls(path, made, int(match[2]))


def name_of(made: datetime, number: int) -> str:
    """`library-20261124-180000-7.db`."""
    return f"library-{made.astimezone(UTC).strftime(_STAMP)}-{number}.db"


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """The backups in this folder, oldest first as they were made, whatever the clock said."""
    found = (Backup.read_from(path) for path in folder.glob("library-*.db"))
    return tuple(sorted((backup for backup in found if backup), key=lambda backup: backup.number))


def thinned(backups: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """The backups to keep, oldest first.

    The last ten made always stay, and those from a future that only a wrong clock knows. Hours, days, weeks and
    months are counted as far as there are any, not back from now: a clock that jumps ahead deletes nothing more.
    """
    oldest_first = sorted(backups, key=lambda backup: backup.number)
    newest_first = oldest_first[::-1]
    kept = {backup.number for backup in newest_first[:FEWEST]}
    kept |= {backup.number for backup in newest_first if backup.made >= now - RECENT}
    for spans, span_of in _SPANS:
        kept |= _newest_of_each(newest_first, span_of, spans)
    return tuple(backup for backup in oldest_first if backup.number in kept)


def _newest_of_each(newest_first: list[Backup], span_of: Callable[[datetime], object], spans: int) -> set[int]:
    newest: dict[object, int] = {}
    for backup in newest_first:
        newest.setdefault(span_of(backup.made), backup.number)
    return set(list(newest.values())[:spans])


_SPANS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (HOURS, lambda made: (made.date(), made.hour)),
    (DAYS, lambda made: made.date()),
    (WEEKS, lambda made: made.isocalendar()[:2]),
    (MONTHS, lambda made: (made.year, made.month)),
)
