"""How tall each block of the day is drawn: in proportion to its time, and never too low to read."""

from collections.abc import Sequence


def heights(minutes: Sequence[int], room: int, least: int) -> tuple[int, ...]:
    """Pixels per row that fill `room`, `least` for the shortest; more than `room` when there are too many rows."""
    free, left = list(range(len(minutes))), room
    while free:
        total = sum(minutes[row] for row in free)
        low = [row for row in free if minutes[row] * left < least * total]
        if not low or left <= 0:
            break
        free = [row for row in free if row not in low]
        left -= least * len(low)
    total = sum(minutes[row] for row in free)
    return tuple(
        max(least, left * minutes[row] // total) if row in free and total else least for row in range(len(minutes))
    )
