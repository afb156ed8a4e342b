"""The one question that the desk may ask about time, with its answers."""

from typing import NamedTuple

from onlyworkshop.domain.clock import MINUTE_MS
from onlyworkshop.language import _, clock_time, plural
from onlyworkshop.services.session import Session
from ui.desk.spoken import block_title

GRACE_MS = MINUTE_MS
"""So long nobody is reminded that the day should have begun."""
LATEST_MS = 120 * MINUTE_MS
"""Who has not begun by then will not say that it began on time."""
WORTH_ASKING_MS = 10_000
"""A nap shorter than this is not worth a question."""


class Question(NamedTuple):
    """One sentence and up to two answers: their keys and their words."""

    text: str
    answers: tuple[tuple[str, str], ...]


def about_sleep(session: Session, slept_ms: int) -> Question | None:
    """Whether the time that the laptop slept belongs to the block."""
    block = session.facilitation.block()
    if not block or slept_ms < WORTH_ASKING_MS:
        return None
    text = _("The laptop slept for {span}. That time counts in “{title}”.")
    return Question(
        text.format(span=span(slept_ms), title=block_title(block)),
        (("discount", _("Don’t count it")), ("count", _("Right, count it"))),
    )


def about_the_start(session: Session) -> Question | None:
    """Whether the day has begun without the clock."""
    leading, agenda = session.facilitation, session.editing.workshop.agenda
    late = leading.late_start_ms()
    if not GRACE_MS < late <= LATEST_MS or not agenda.after(None):
        return None
    begins = clock_time(agenda.begins())
    return Question(
        _("It was to begin at {time}, {span} ago, and no clock runs.").format(time=begins, span=span(late)),
        (("began", _("It began at {time}").format(time=begins)), ("start", _("Start now"))),
    )


def span(ms: int) -> str:
    """`8 minutes`, `40 seconds`, `2 h 05 min`."""
    if ms < MINUTE_MS:
        return plural("{n} second", "{n} seconds", round(ms / 1000))
    minutes = round(ms / MINUTE_MS)
    if minutes < 60:
        return plural("{n} minute", "{n} minutes", minutes)
    return _("{hours} h {minutes:02} min").format(hours=minutes // 60, minutes=minutes % 60)
