"""The repairs of a late day in words: what each plan changes, when the day ends then, and what it breaks."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from onlyworkshop.domain.agenda import Agenda
from onlyworkshop.domain.forecast import Forecast, Miss, Promise
from onlyworkshop.domain.repair import Change, Repair, Repairs, Shortage
from onlyworkshop.domain.repair import Kind as Way
from onlyworkshop.language import _, clock_time, plural
from ui.boards.marks import NO_BREAK
from ui.desk.spoken import block_title

MOST_NAMED = 2
SEPARATOR = f"{NO_BREAK * 2}·  "


class Offer(NamedTuple):
    """One plan: what it does, block by block, the clock times that follow, and what it breaks (`kept`: nothing)."""

    headline: str
    changes: str
    times: str
    verdict: str
    kept: bool


class Offers(NamedTuple):
    """What is wrong with the day, up to three ways to put it right, and why there is no better one."""

    problem: str
    offers: tuple[Offer, ...]
    shortage: str


def offers(found: Repairs, agenda: Agenda) -> Offers:
    """All that can be done, in words."""
    worst = max((plan for plan in found.plans if plan.kind is Way.LATER), key=lambda plan: plan.grace, default=None)
    problem = _("Something promised will be {late} late.").format(late=_minutes(found.late))
    if worst:
        problem = _("As things are: {problem}.").format(problem=_broken(worst.breaks, agenda, begins=False))
    return Offers(problem, tuple(_offer(plan, agenda) for plan in found.plans), _shortage(found))


def applied(plan: Repair) -> str:
    """What is said when a plan has been applied."""
    return _("Done: {headline}.").format(headline=_headline(plan))


def _offer(plan: Repair, agenda: Agenda) -> Offer:
    changes = SEPARATOR.join(_change(change) for change in plan.changes if change.minutes)
    kept = not plan.breaks
    verdict = _("Keeps every promised time.") if kept else f"{_broken(plan.breaks, agenda)}."
    return Offer(_headline(plan), changes, _times(plan.forecast), verdict, kept)


def _headline(plan: Repair) -> str:
    match plan.kind:
        case Way.WITHOUT:
            return _("Without “{title}”").format(title=block_title(plan.changes[0].block))
        case Way.LATER:
            ends = clock_time(plan.forecast.ends)
            if plan.breaks and all(miss.block for miss in plan.breaks):
                return _("Everything as planned, only later; the day still ends {time}").format(time=ends)
            return _("Everything as planned, and end at {time}").format(time=ends)
    return _shortened(plan.changes)


def _shortened(changes: Sequence[Change]) -> str:
    saved = {change.saved for change in changes}
    if len(changes) == 1:
        return _("{minutes} less for “{title}”").format(
            minutes=_minutes(changes[0].saved), title=block_title(changes[0].block)
        )
    if len(saved) == 1:
        return _("{minutes} less in each of {count} blocks").format(minutes=_minutes(saved.pop()), count=len(changes))
    if len(changes) <= MOST_NAMED:
        return _and(
            _("{minutes} less for “{title}”").format(minutes=_minutes(one.saved), title=block_title(one.block))
            for one in changes
        )
    total = sum(change.saved for change in changes)
    return _("{minutes} less, shared by {count} blocks").format(minutes=_minutes(total), count=len(changes))


def _change(change: Change) -> str:
    said = _("{title} {minutes} instead of {before}")
    return _unbroken(said.format(title=block_title(change.block), minutes=change.minutes, before=change.block.takes))


def _times(forecast: Forecast) -> str:
    """The pauses and the end, which people ask about, and the time that nobody needs."""
    pauses: dict[str, list[str]] = {}
    for one in forecast.expected[1:]:
        if one.block.pause:
            pauses.setdefault(block_title(one.block), []).append(clock_time(one.begins))
    said = (_("{title} {time}").format(title=title, time=", ".join(times)) for title, times in pauses.items())
    end = _("End {time}").format(time=clock_time(forecast.ends))
    return SEPARATOR.join(_unbroken(one) for one in (*said, end, *_free(forecast)))


def _free(forecast: Forecast) -> Iterable[str]:
    """What is left before a fixed start."""
    for before, one in pairwise(forecast.expected):
        minutes = int((one.begins - before.ends).total_seconds() // 60)
        if minutes:
            yield _("{minutes} free before “{title}”").format(minutes=_minutes(minutes), title=block_title(one.block))


def _unbroken(text: str) -> str:
    """Words that stay on one line, if there is room for them."""
    return text.replace(" ", NO_BREAK)


def _broken(misses: Sequence[Miss], agenda: Agenda, begins: bool = True) -> str:
    """`“Lunch” begins 6 minutes late and the day ends 10 minutes after 13:00`; `begins` a sentence with it."""
    said = _and(_miss(miss, agenda) for miss in misses)
    return said[:1].upper() + said[1:] if begins else said


def _miss(miss: Miss, agenda: Agenda) -> str:
    late = _minutes(miss.about)
    if miss.promise is Promise.DAY_ENDS or miss.block is None:
        return _("the day ends {late} after {time}").format(late=late, time=clock_time(agenda.due()))
    if miss.promise is Promise.BEGINS:
        return _("“{title}” begins {late} late").format(title=block_title(miss.block), late=late)
    return _("“{title}” ends {late} late").format(title=block_title(miss.block), late=late)


def _shortage(found: Repairs) -> str:
    match found.shortage:
        case Shortage.NOTHING_MAY_SHRINK:
            return _("No block ahead may shrink or be left out: all are at their floor, kept on purpose, or protected.")
        case Shortage.TOO_LITTLE:
            saved = _minutes(found.savable)
            return _("Only {saved} can be saved without going below a floor.").format(saved=saved)
    return ""


def _minutes(minutes: int) -> str:
    return plural("{n} minute", "{n} minutes", minutes)


def _and(parts: Iterable[str]) -> str:
    *most, last = parts
    return _("{most} and {last}").format(most=", ".join(most), last=last) if most else last
