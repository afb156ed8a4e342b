"""E1: the day in one page."""

from typing import Any

from onlyworkshop.language import _
from onlyworkshop.pdf.worksheets.form import Form, Sketch, field, gap, label, lines, opening, pitch, ruled


def sheets(form: Form) -> list[Any]:
    """For whom and where, who decides, and what would make the day worth it."""
    told = form.workshop.field
    people = form.workshop.people
    rows = (
        (_("Client group"), told.client_group),
        (_("Place"), told.scope),
        (_("Decider"), people.name(people.decider)),
        (_("Client voice"), people.name(people.client_voice)),
        (_("My role"), ""),
    )
    beside = 110
    return [
        *opening(form, "field"),
        *(field(name, "" if form.blank else said, beside) for name, said in rows),
        gap(24),
        label(_("Today was worth it if …")),
        lines(4),
        gap(24),
        label(_("What I want to ask before we begin")),
        Sketch(lambda across, down: ruled(0, 0, across, int(down / pitch())), least=3 * pitch()),
    ]
