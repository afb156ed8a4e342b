"""The day in words: how it adds up, and what is worth a word about each of its blocks."""

from collections.abc import Mapping
from datetime import UTC, date
from typing import NamedTuple

from onlyworkshop.domain.agenda import LONGEST_BLOCK, Agenda, Block, Kind, Slot
from onlyworkshop.domain.habit import Habit
from onlyworkshop.domain.plans import CUTTING_ORDER, DISPENSABLE, FLOORS, NEVER_CUT, SHORTEST_BREAK, SHORTEST_LUNCH
from onlyworkshop.domain.timetable import late_ends, too_long
from onlyworkshop.language import _, clock_time, plural
from ui.boards.entry import REFUSED_SIGN
from ui.desk.spoken import block_title, span
from ui.prepare.spoken import Said

LONGEST_WAIT = 240
"""Minutes; a block that waits longer, until the next day, was meant to begin before the day does."""
USUAL_CLOSING = (20, 0)
PAUSE_FLOORS = {Kind.BREAK: SHORTEST_BREAK, Kind.LUNCH: SHORTEST_LUNCH}


class Details(NamedTuple):
    """What can be said about a block once it is opened; `fixed` is why it is neither shrunk nor left out."""

    typed: Mapping[str, str]
    may_shrink: bool
    may_skip: bool
    fixed: str
    habit: str
    usual: int | None


class BlockLine(NamedTuple):
    """A block in the editor. `begins` is empty when it is off; `above` stands between it and the one before."""

    id: str
    begins: str
    title: str
    minutes: int
    on: bool
    pause: bool
    above: Said
    notes: Said
    details: Details


class ShownDay(NamedTuple):
    """The whole day, the blocks that are off in their places."""

    day: date
    start: str
    out_by: str
    target: str
    lines: tuple[BlockLine, ...]


def shown_day(agenda: Agenda, habits: Mapping[str, Habit]) -> ShownDay:
    """The day as its editor shows it; `habits` are what exercises usually take."""
    slots = {slot.block.id: slot for slot in agenda.slots()}
    late = {slot.block.id for slot in late_ends(agenda)}
    long_work = {stretch.first: stretch.minutes for stretch in too_long(agenda)}
    lines = []
    for block in agenda.blocks:
        slot = slots.get(block.id)
        lines.append(
            BlockLine(
                block.id,
                clock_time(slot.begins) if slot else "",
                block_title(block),
                block.minutes,
                block.on,
                block.kind is not Kind.EXERCISE,
                _above(slot, long_work.get(block.id, 0)),
                _notes(agenda, block, slot, block.id in late),
                _details(block, habits.get(block.module)),
            )
        )
    out_by = clock_time(agenda.ends_by) if agenda.ends_by else ""
    return ShownDay(agenda.day, clock_time(agenda.start), out_by, str(agenda.target), tuple(lines))


def how_the_day_adds_up(agenda: Agenda) -> Said:
    """`240 of 240 minutes, ends 13:00`, by how much it is over, and whether everybody is out in time."""
    if not agenda.running():
        return Said(_("Every block is switched off."), "warn")
    words = _("{total} of {target} minutes, ends {time}").format(
        total=agenda.total(), target=agenda.target, time=clock_time(agenda.ends())
    )
    over, spare = agenda.over(), _spare(agenda)
    told = []
    if over > 0:
        told.append(plural("{n} minute over", "{n} minutes over", over))
    elif over < 0:
        told.append(plural("{n} minute free", "{n} minutes free", -over))
    if spare < 0:
        told.append(_("{span} past “out by”").format(span=span(-spare)))
    elif spare > 0:
        told.append(_("{span} before “out by”").format(span=span(spare)))
    said = f"{words}: {', '.join(told)}" if told else words
    if over > 0 or spare < 0:
        return Said(f"{REFUSED_SIGN} {said}", "warn")
    return Said(said) if over else Said(f"✓ {said}", "good")


def closing_words(block: Block) -> str:
    """When the end of this block is announced, as it is typed."""
    told = [
        *([_("{n} %").format(n=block.closing_percent)] if block.closing_percent or not block.closing_minutes else []),
        *([_("{n} min").format(n=block.closing_minutes)] if block.closing_minutes else []),
    ]
    return " ".join(told)


def _spare(agenda: Agenda) -> int:
    """Minutes between the end of the day and when everybody has to be out; negative when it is missed."""
    return round((agenda.due().astimezone(UTC) - agenda.ends().astimezone(UTC)).total_seconds() / 60)


def _above(slot: Slot | None, long_work: int) -> Said:
    told = []
    if slot and slot.gap > 0:
        told.append(_("{span} free").format(span=span(slot.gap)))
    if slot and slot.gap < 0:
        told.append(_("overlaps by {span}").format(span=span(-slot.gap)))
    if long_work:
        told.append(_("{n} minutes without a break from here").format(n=long_work))
    said = " · ".join(told)
    warn = long_work or (slot and slot.gap < 0)
    return Said(f"{REFUSED_SIGN} {said}", "warn") if warn else Said(said, "caption")


def _notes(agenda: Agenda, block: Block, slot: Slot | None, late: bool) -> Said:
    """What is wrong with the block, then what is unusual about it."""
    wrong = _wrong(agenda, block, slot, late) if slot else []
    told = [*wrong, *_unusual(block, late)]
    if wrong:
        return Said(f"{REFUSED_SIGN} {' · '.join(told)}", "warn")
    return Said(" · ".join(told), "caption")


def _wrong(agenda: Agenda, block: Block, slot: Slot, late: bool) -> list[str]:
    told = []
    if block.minutes < block.floor:
        told.append(_("needs at least {n} min").format(n=block.floor))
    if block.minutes > block.ceiling:
        told.append(_("more than its {n} min").format(n=block.ceiling))
    if late and block.ends_by:
        over = clock_time(block.ends_by)
        told.append(_("ends {time}, has to be over by {over}").format(time=clock_time(slot.ends), over=over))
    if block.begins and slot.gap > LONGEST_WAIT and slot.begins.date() != agenda.day:
        told.append(_("begins the next day"))
    return told


def _unusual(block: Block, late: bool) -> list[str]:
    told = [_today(block), _range(block)]
    if block.begins:
        told.append(_("from {time}").format(time=clock_time(block.begins)))
    if block.ends_by and not late:
        told.append(_("over by {time}").format(time=clock_time(block.ends_by)))
    if block.may_shrink != (block.module in CUTTING_ORDER):
        told.append(_("may shrink") if block.may_shrink else _("keeps its minutes"))
    if block.may_skip != (block.module in DISPENSABLE):
        told.append(_("may be left out") if block.may_skip else _("stays in"))
    if (block.closing_percent, block.closing_minutes) != USUAL_CLOSING:
        told.append(_("end announced at {when}").format(when=closing_words(block)))
    return [words for words in told if words]


def _today(block: Block) -> str:
    """What a repair of the day made of it."""
    if block.takes == block.minutes:
        return ""
    return _("today {n} min").format(n=block.takes) if block.takes else _("left out today")


def _range(block: Block) -> str:
    """The floor and the ceiling, where they are not the usual ones and not complained about already."""
    usual = FLOORS.get(block.module, PAUSE_FLOORS.get(block.kind, 1))
    floor = block.floor if block.floor != usual and block.minutes >= block.floor else 0
    ceiling = block.ceiling if block.ceiling < LONGEST_BLOCK and block.minutes <= block.ceiling else 0
    if ceiling and block.minutes >= block.floor > 1:
        return _("{low}–{high} min").format(low=block.floor, high=ceiling)
    if ceiling:
        return _("at most {n} min").format(n=ceiling)
    return _("at least {n} min").format(n=floor) if floor else ""


def _details(block: Block, habit: Habit | None) -> Details:
    typed = {
        "floor": str(block.floor) if block.floor > 1 else "",
        "ceiling": str(block.ceiling) if block.ceiling < LONGEST_BLOCK else "",
        "begins": clock_time(block.begins) if block.begins else "",
        "ends_by": clock_time(block.ends_by) if block.ends_by else "",
        "closing": closing_words(block),
    }
    usual = habit.minutes if habit and habit.minutes != block.minutes else None
    return Details(typed, block.may_shrink, block.may_skip, _fixed(block), _habit_words(habit), usual)


def _fixed(block: Block) -> str:
    if block.module in NEVER_CUT:
        return _("Never shrunk or left out: it holds the decision and the promises.")
    if block.kind is Kind.BUFFER:
        return _("A buffer pays by itself when the day runs late.")
    return ""


def _habit_words(habit: Habit | None) -> str:
    if not habit:
        return ""
    minutes = plural("{n} minute", "{n} minutes", habit.minutes)
    if habit.workshops == 1:
        return _("Took you {minutes} in one workshop.").format(minutes=minutes)
    over = plural("{n} workshop", "{n} workshops", habit.workshops)
    if not habit.spread:
        return _("Takes you {minutes} on average over {workshops}.").format(minutes=minutes, workshops=over)
    low, high = habit.spread
    return _("Takes you {minutes} on average over {workshops} ({low} to {high}).").format(
        minutes=minutes, workshops=over, low=low, high=high
    )
