"""What a test found, put into a state and words. Nothing here looks at the laptop."""

from collections.abc import Sequence
from datetime import datetime

from onlyworkshop.language import _, clock_time, plural
from onlyworkshop.services.session import Session
from ui.desk.spoken import block_title
from ui.preflight.laptop import Power
from ui.preflight.results import Finding, State
from ui.room.displays import Choice

MEGABYTE = 1_000_000
GIGABYTE = 1000 * MEGABYTE
LEAST_FREE = 500 * MEGABYTE
PLENTY = 10 * GIGABYTE


def space_found(free: int | None) -> Finding:
    """Whether the library has room to grow."""
    if free is None:
        return Finding(State.UNTESTED, _("The system does not say how much is free."))
    much = f"{free // GIGABYTE} GB" if free >= PLENTY else f"{free // MEGABYTE} MB"
    said = _("{much} free where the library is.").format(much=much)
    if free < LEAST_FREE:
        least = LEAST_FREE // MEGABYTE
        return Finding(State.PROBLEM, f"{said} {_('Make room: {n} MB are safe.').format(n=least)}")
    return Finding(State.TESTED, said)


def power_found(power: Power) -> Finding:
    """Whether the laptop lasts the day."""
    charge = _("battery at {n} %").format(n=power.percent) if power.percent is not None else ""
    if power.plugged is None:
        said = _("Unknown: the system does not say whether it is plugged in")
        return Finding(State.UNTESTED, f"{said}, {charge}." if charge else f"{said}.")
    if power.plugged:
        return Finding(State.TESTED, _("Plugged in, {charge}.").format(charge=charge) if charge else _("Plugged in."))
    return Finding(State.PROBLEM, _("On battery{charge}: plug it in.").format(charge=f", {charge}" if charge else ""))


def library_found(damages: Sequence[str], workshops: int) -> Finding:
    """Whether library and backups are what they were."""
    if not damages:
        one, many = "Library and backups are sound: {n} workshop.", "Library and backups are sound: {n} workshops."
        return Finding(State.TESTED, plural(one, many, workshops))
    more = len(damages) - 1
    rest = plural("And {n} more.", "And {n} more.", more) if more else ""
    return Finding(State.PROBLEM, f"{damages[0]} {rest}".strip())


def printer_found(name: str | None) -> Finding:
    """Whether paper can come; a page on paper is the only proof."""
    if not name:
        return Finding(State.PROBLEM, _("No default printer was found. Paper can still be saved as PDF."))
    return Finding(State.UNTESTED, _("Default printer: {name}. Print a page to be sure.").format(name=name))


def screens_words(choices: Sequence[Choice], key: str) -> str:
    """Which screen is whose, with their sizes; `key` shows the room where there is only one."""
    room = next((one for one in choices if one.room), None)
    desk = next((one for one in choices if one.desk), None)
    if len(choices) < 2 or not desk:
        said = _("One screen only. Plug the projector in, or show the room on this one from the desk: {key}.")
        return said.format(key=key)
    if not room:
        return _("Desk on {desk}. The room is on no screen yet.").format(desk=_named(desk))
    return _("Room on {room}, desk on {desk}.").format(room=_named(room), desk=_named(desk))


def next_break_words(session: Session) -> str:
    """The laptop's time, and when people may stand up."""
    now = _("This laptop says {time}.").format(time=clock_time(session.facilitation.now()))
    found = _next_break(session)
    if not found:
        return f"{now} {_('No break is left today.')}"
    title, begins = found
    return f"{now} {_('{title} at {time}.').format(title=title, time=clock_time(begins))}"


def _next_break(session: Session) -> tuple[str, datetime] | None:
    agenda, day = session.editing.workshop.agenda, session.facilitation.forecast()
    if session.facilitation.run.events and not day:
        return None
    ahead = day.expected if day else agenda.slots()
    current = session.facilitation.run.current
    pauses = (one for one in ahead if one.block.pause and one.block.takes and one.block.id != current)
    found = next(pauses, None)
    return (block_title(found.block), found.begins) if found else None


def _named(choice: Choice) -> str:
    place = choice.display
    return f"{choice.number} · {place.identity.title} ({place.size})"
