"""How a day was planned and went, without anything that the group said: what habits are learned from."""

import json

from pydantic import ValidationError
from sqlalchemy import Connection

from onlyworkshop.domain.agenda import Agenda
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.domain.run import Run
from onlyworkshop.services.library import Held
from onlyworkshop.storage import rows, tables
from onlyworkshop.storage.kinds import HISTORY, KINDS, WORKSHOP
from onlyworkshop.storage.records import tree_of

READ = (WORKSHOP, next(kind for kind in KINDS if kind.row is rows.BlockRow), HISTORY)


def held(connection: Connection, workshop: str) -> Held | None:
    """The day of this workshop; None when there is none, or when it is not what was stored."""
    kept = tables.read(connection, workshop, READ)
    if not kept or not kept.rows_sound:
        return None
    tree = tree_of(kept.records)
    try:
        agenda = Agenda.model_validate_json(json.dumps(tree["agenda"]))
        run = Run.model_validate_json(json.dumps(tree["run"]))
    except (ValidationError, Refusal):
        return None
    return Held(agenda, run)
