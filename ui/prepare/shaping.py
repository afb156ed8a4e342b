"""What typing at a place of the agenda editor does to the day."""

from collections.abc import Callable
from datetime import time

from onlyworkshop.domain.agenda import LONGEST_BLOCK, Agenda, Block
from onlyworkshop.domain.refusal import NotUnderstood, OutOfRange, Refusal, Unknown
from onlyworkshop.language import _, clock_time, plural
from ui.prepare.day_spoken import USUAL_CLOSING
from ui.prepare.durations import begins_at, read_closing, read_length, read_minutes
from ui.prepare.reading import read_time

Shaping = Callable[[str, Agenda, Block], Agenda]


def shaped(place: str, typed: str, agenda: Agenda) -> Agenda:
    """The day with what was typed at `start`, `out_by`, `target` or at `<field>.<block>`. Raises a Refusal."""
    field, _dot, identity = place.partition(".")
    if field in _OF_BLOCKS:
        block = agenda.find(identity)
        if not block:
            raise Unknown(field="block")
        return _OF_BLOCKS[field](typed, agenda, block)
    if field == "start":
        return agenda.replaced(start=_time(typed))
    if field == "out_by":
        return agenda.replaced(ends_by=_time(typed) if typed else None)
    return agenda.replaced(target=read_length(typed, agenda, agenda.begins()))


def understood(place: str, typed: str, agenda: Agenda) -> str:
    """What is being typed there means, in words; empty while it means nothing yet."""
    field, _dot, identity = place.partition(".")
    try:
        day = shaped(place, typed, agenda)
    except Refusal:
        return ""
    block = day.find(identity)
    if not block or not typed:
        return ""
    return _MEANINGS[field](day, block) if field in _MEANINGS else ""


def _minutes(typed: str, agenda: Agenda, block: Block) -> Agenda:
    return agenda.shaped(block.id, minutes=read_minutes(typed, agenda, block.id), adapted=None)


def _floor(typed: str, agenda: Agenda, block: Block) -> Agenda:
    least = read_minutes(typed, agenda, block.id) if typed else 1
    if not 1 <= least <= block.ceiling:
        raise OutOfRange(1, block.ceiling, field="floor")
    return agenda.shaped(block.id, floor=least)


def _ceiling(typed: str, agenda: Agenda, block: Block) -> Agenda:
    most = read_minutes(typed, agenda, block.id) if typed else LONGEST_BLOCK
    if not block.floor <= most <= LONGEST_BLOCK:
        raise OutOfRange(block.floor, LONGEST_BLOCK, field="ceiling")
    return agenda.shaped(block.id, ceiling=most)


def _begins(typed: str, agenda: Agenda, block: Block) -> Agenda:
    return agenda.shaped(block.id, begins=_time(typed) if typed else None)


def _ends_by(typed: str, agenda: Agenda, block: Block) -> Agenda:
    return agenda.shaped(block.id, ends_by=_time(typed) if typed else None)


def _closing(typed: str, agenda: Agenda, block: Block) -> Agenda:
    percent, minutes = read_closing(typed) if typed else USUAL_CLOSING
    return agenda.shaped(block.id, closing_percent=percent, closing_minutes=minutes)


def _time(typed: str) -> time:
    found = read_time(typed)
    if found is None:
        raise NotUnderstood(typed, field="start")
    return found


def _minutes_mean(day: Agenda, block: Block) -> str:
    slots = {slot.block.id: slot for slot in day.switched(block.id, on=True).slots()}
    slot = slots[block.id]
    minutes = plural("{n} minute", "{n} minutes", block.minutes)
    return _("= {minutes}, {begins} to {ends}").format(
        minutes=minutes, begins=clock_time(slot.begins), ends=clock_time(slot.ends)
    )


def _floor_means(_day: Agenda, block: Block) -> str:
    return _("= at least {minutes}").format(minutes=plural("{n} minute", "{n} minutes", block.floor))


def _ceiling_means(_day: Agenda, block: Block) -> str:
    return _("= at most {minutes}").format(minutes=plural("{n} minute", "{n} minutes", block.ceiling))


def _begins_means(day: Agenda, block: Block) -> str:
    return _("= from {time}").format(time=clock_time(begins_at(day, block.id)))


def _ends_by_means(_day: Agenda, block: Block) -> str:
    return _("= over by {time}").format(time=clock_time(block.ends_by)) if block.ends_by else ""


def _closing_means(_day: Agenda, block: Block) -> str:
    before = max(-(-block.minutes * block.closing_percent // 100), block.closing_minutes)
    return _("= {minutes} before the end").format(minutes=plural("{n} minute", "{n} minutes", before))


_OF_BLOCKS: dict[str, Shaping] = {
    "minutes": _minutes,
    "floor": _floor,
    "ceiling": _ceiling,
    "begins": _begins,
    "ends_by": _ends_by,
    "closing": _closing,
}
_MEANINGS: dict[str, Callable[[Agenda, Block], str]] = {
    "minutes": _minutes_mean,
    "floor": _floor_means,
    "ceiling": _ceiling_means,
    "begins": _begins_means,
    "ends_by": _ends_by_means,
    "closing": _closing_means,
}
