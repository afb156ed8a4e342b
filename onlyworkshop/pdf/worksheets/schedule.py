"""The day on one page: clock times in proportion to the time, and who does what."""

from collections.abc import Generator, Iterator, Sequence
from typing import Any

from onlyworkshop.catalogue import Role, roles
from onlyworkshop.domain.agenda import Kind as BlockKind
from onlyworkshop.domain.agenda import Slot
from onlyworkshop.language import _, clock_time, long_date
from onlyworkshop.naming import pause_name
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.text import plain
from onlyworkshop.pdf.worksheets.form import HAIR, PAD, PEN, Form, Sketch, caption, page, rule, size
from onlyworkshop.pictures.shapes import Box, Line, Shape, Text
from onlyworkshop.pictures.typesetting import LEADING, shortened, wrapped

DAY_SHARE = 0.62
TIMES = 44.0


def sheets(form: Form) -> list[Any]:
    """When what happens, and the five roles with the names that are known."""
    agenda = form.workshop.agenda
    day = long_date(agenda.day)
    told = form.workshop.field
    about = " · ".join(part for part in (told.organisation, day) if part)
    return [
        *page(about, form.workshop.title),
        plain(_times(form), style(Kind.QUOTE)),
        Sketch(lambda across, down: _page(across, down, form), least=400),
    ]


def _times(form: Form) -> str:
    agenda = form.workshop.agenda
    return _("{begins} to {ends}").format(begins=clock_time(agenda.begins()), ends=clock_time(agenda.ends()))


def _page(across: float, down: float, form: Form) -> Iterator[Shape]:
    yield from _day(across * DAY_SHARE, down - 12, form)
    x = across * DAY_SHARE + 24
    yield from _roles(x, across - x, form)


def _day(across: float, down: float, form: Form) -> Iterator[Shape]:
    slots = form.workshop.agenda.slots()
    whole = max(1, form.workshop.agenda.total())
    y = 6.0
    for slot in slots:
        tall = slot.block.minutes / whole * (down - 6)
        yield from _slot(y, across, tall, slot, _title(form, slot))
        y += tall
    yield Line(((TIMES, y), (across, y)), PEN, HAIR)
    yield Text(0, y + 4, clock_time(form.workshop.agenda.ends()), size("body"), weight="bold")


def _slot(y: float, across: float, tall: float, slot: Slot, title: str) -> Iterator[Shape]:
    letters = min(size("emphasis"), tall * 0.72)
    pause = slot.block.kind is not BlockKind.EXERCISE
    if pause:
        yield Box(TIMES, y, across - TIMES, tall, fill="sunk")
    yield Line(((TIMES, y), (across, y)), PEN, HAIR)
    yield Text(0, y + 4, clock_time(slot.begins), min(letters, size("body")), weight="bold")
    minutes = _("{n} min").format(n=slot.block.minutes)
    baseline = y + tall / 2 + letters * 0.35
    yield Text(across - PAD, baseline, minutes, min(letters, size("body")), "ink-2", align="right")
    shown = shortened(title, across - TIMES - 52, letters)
    yield Text(TIMES + PAD, baseline, shown, letters, "ink-2" if pause else "ink")


def _title(form: Form, slot: Slot) -> str:
    block = slot.block
    return block.title or pause_name(block.kind) or form.words(block.module).title


def _roles(x: float, across: float, form: Form) -> Iterator[Shape]:
    people = form.workshop.people
    known = {"decider": people.name(people.decider), "client_voice": people.name(people.client_voice)}
    y = 6.0
    for role in roles(form.language):
        yield Text(x, y + 12, role.title, size("emphasis"), weight="bold")
        yield from _holder(x, y + 30, across, "" if form.blank else known.get(role.key, ""))
        y = yield from _line(x, y + 46, across, role)
    yield caption(x, y + 12, _("My role"))
    yield rule(x, y + 34, across)


def _holder(x: float, baseline: float, across: float, name: str) -> Iterator[Shape]:
    yield Text(x, baseline, shortened(name, across, size("body")), size("body"))
    yield rule(x, baseline + 4, across)


def _line(x: float, y: float, across: float, role: Role) -> Generator[Shape, None, float]:
    lines: Sequence[str] = wrapped(role.line, across, size("body"))
    for number, line in enumerate(lines):
        yield Text(x, y + number * size("body") * LEADING, line, size("body"), "ink-2")
    return y + len(lines) * size("body") * LEADING + 12
