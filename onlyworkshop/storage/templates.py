"""The facilitator's own plans: a sealed row each, its blocks as JSON. They belong to no workshop."""

import json
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, RowMapping, Table, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import SQLModel

from onlyworkshop.domain.template import Template
from onlyworkshop.storage import rows

TABLE: Table = SQLModel.metadata.tables[str(rows.TemplateRow.__tablename__)]
FIELDS = tuple(Template.model_fields)


def every(connection: Connection) -> tuple[Template, ...]:
    """The plans that are what was stored, by name."""
    found = (_sound(row) for row in connection.execute(select(TABLE)).mappings().all())
    return tuple(sorted((one for one in found if one), key=lambda one: (one.name.casefold(), one.id)))


def put(connection: Connection, template: Template) -> None:
    """Keep this plan: new, or instead of the one of its id."""
    record = template.model_dump(mode="json")
    record["blocks"] = json.dumps(record["blocks"])
    record["sha"] = _seal(record)
    statement = insert(TABLE).values(record)
    connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=record))


def remove(connection: Connection, template: str) -> bool:
    """Delete this plan; False when there is none."""
    return bool(connection.execute(delete(TABLE).where(TABLE.c.id == template)).rowcount)


def seals(connection: Connection) -> dict[str, bytes]:
    """Every plan with the hash of what it says."""
    return {f"template {row.id}": row.sha for row in connection.execute(select(TABLE.c.id, TABLE.c.sha))}


def damages(connection: Connection) -> Iterator[str]:
    """One sentence per plan that is not what was stored."""
    for row in connection.execute(select(TABLE).order_by(TABLE.c.id)).mappings().all():
        if not _sound(row):
            yield f"The plan “{row['name']}” is not what was stored."


def _sound(row: RowMapping) -> Template | None:
    if _seal(row) != row["sha"]:
        return None
    fields = {name: row[name] for name in FIELDS} | {"blocks": json.loads(row["blocks"])}
    try:
        return Template.model_validate_json(json.dumps(fields))
    except ValidationError:
        return None


def _seal(record: Any) -> bytes:
    return sha256(json.dumps([TABLE.name, *(record[name] for name in FIELDS)], default=repr).encode()).digest()
