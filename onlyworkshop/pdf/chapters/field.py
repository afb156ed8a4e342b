"""E1 on paper: for whom, where, and who was in the room."""

from typing import Any

from onlyworkshop.domain.exercises.field import gaps
from onlyworkshop.domain.people import CORE_FUNCTIONS, Person
from onlyworkshop.language import _, percent, plural
from onlyworkshop.naming import function_name
from onlyworkshop.pdf.manuscript import Manuscript, closing, opening, points, section, small
from onlyworkshop.pdf.table import facts, table


def flowables(manuscript: Manuscript) -> list[Any]:
    """The frame of the day, the people, and what stayed open."""
    return [
        *opening(manuscript, "field"),
        facts(_frame(manuscript), manuscript.width),
        *_people(manuscript),
        *_open_ends(manuscript),
        *closing(manuscript, "field"),
    ]


def _frame(manuscript: Manuscript) -> list[tuple[str, str]]:
    field, people = manuscript.workshop.field, manuscript.workshop.people
    scope = {"organisation": _("the whole organisation"), "sales_team": _("the sales team")}
    rows = [
        (_("Organisation"), field.organisation),
        (_("The sentence is for"), scope[field.statement_for]),
        (_("Client group"), field.client_group),
        (_("Place"), field.scope),
        (_("We look ahead"), plural("{n} month", "{n} months", field.horizon_months)),
        (_("Decider"), people.name(people.decider)),
        (_("Client voice"), people.name(people.client_voice)),
    ]
    return [(name, said) for name, said in rows if said]


def _people(manuscript: Manuscript) -> list[Any]:
    people = manuscript.workshop.people
    if not people.members:
        return []
    rows = [[one.name, function_name(one.function), _role(manuscript, one), one.hope] for one in people.members]
    head = [_("Who"), _("Function"), _("Role"), _("Today is worth it if …")]
    width = manuscript.width
    covered = _("{n} of {of} core functions were in the room ({share}): {names}.").format(
        n=len(people.covered()),
        of=len(CORE_FUNCTIONS),
        share=percent(people.coverage()),
        names=", ".join(function_name(function) for function in people.covered()) or "–",
    )
    return [
        *section(plural("{n} person in the room", "{n} people in the room", len(people))),
        table(head, rows, [width * 0.26, width * 0.16, width * 0.16, width * 0.42]),
        small(covered),
    ]


def _role(manuscript: Manuscript, person: Person) -> str:
    people = manuscript.workshop.people
    return {people.decider: _("Decider"), people.client_voice: _("Client voice")}.get(person.id, "")


def _open_ends(manuscript: Manuscript) -> list[Any]:
    found = gaps(manuscript.workshop.field, manuscript.workshop.people)
    said = [
        (found.client_group, _("No client group was chosen.")),
        (found.scope, _("No place was named where “only” must be true.")),
        (found.decider, _("Nobody was named Decider.")),
        (found.client_voice, _("Nobody spoke only as the client.")),
        *((True, _("Nobody from {function} was there.").format(function=function_name(f))) for f in found.functions),
    ]
    texts = [text for is_open, text in said if is_open]
    return [*section(_("What stayed open")), *points(texts)] if texts else []
