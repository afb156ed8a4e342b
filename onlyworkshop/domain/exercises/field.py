"""E1 Set the field: one client group, one place, one Decider."""

from typing import Annotated, Literal, NamedTuple

from onlyworkshop.domain.people import CORE_FUNCTIONS, Function, People
from onlyworkshop.domain.value import Line, Value, Within


class Field(Value):
    """For whom and where the statement must be true. Everything may be blank until the group has decided."""

    organisation: Annotated[str, Line(1, 60, blank=True)] = ""
    statement_for: Literal["organisation", "sales_team"] = "organisation"
    client_group: Annotated[str, Line(3, 120, blank=True)] = ""
    scope: Annotated[str, Line(3, 80, blank=True)] = ""
    horizon_months: Annotated[int, Within(1, 36)] = 24


class FieldBoard(NamedTuple):
    """What the room sees: the decisions so far, and who is here."""

    field: Field
    people: People


class Gaps(NamedTuple):
    """What is still open in E1, for a quiet warning."""

    client_group: bool
    scope: bool
    decider: bool
    client_voice: bool
    functions: tuple[Function, ...]


def gaps(field: Field, people: People) -> Gaps:
    """What is missing. Sales and service are the functions the method does not want to miss."""
    present = people.covered()
    wanted = (Function.SALES, Function.SERVICE)
    return Gaps(
        client_group=not field.client_group,
        scope=not field.scope,
        decider=people.decider is None,
        client_voice=people.client_voice is None,
        functions=tuple(function for function in CORE_FUNCTIONS if function in wanted and function not in present),
    )
