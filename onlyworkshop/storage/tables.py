"""Reading and writing the sealed rows of one workshop, within a transaction that somebody else has begun."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Delete, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import Insert, insert

from onlyworkshop.storage import photo_bytes, templates
from onlyworkshop.storage.kinds import HISTORY, KINDS, WORKSHOP, Kind
from onlyworkshop.storage.records import Records, Sealed, hash_of, key_of, root_of


class Kept(NamedTuple):
    """What the tables hold of one workshop: its rows, when it was changed, and the hash of all that."""

    records: Records
    changed_ms: int
    root: bytes

    @property
    def sound(self) -> bool:
        """Nothing has changed since it was written."""
        whole = root_of(self.changed_ms, (sealed.sha for sealed in self.records.values())) == self.root
        return whole and self.rows_sound

    @property
    def rows_sound(self) -> bool:
        """Each row is what was written, whether or not all of them are here."""
        return all(hash_of(kind, record) == sha for kind, record, sha in self.records.values())


def workshops(connection: Connection) -> dict[str, bytes]:
    """Every workshop's id with its root hash."""
    table = WORKSHOP.table
    return {row.id: row.root for row in connection.execute(select(table.c.id, table.c.root))}


def counts(connection: Connection) -> dict[str, int]:
    """How many rows each table has."""
    tables = [photo_bytes.BYTES, templates.TABLE, *(kind.table for kind in KINDS)]
    return {table.name: connection.scalar(select(func.count()).select_from(table)) or 0 for table in tables}


def read(connection: Connection, workshop: str, kinds: Iterable[Kind] = KINDS) -> Kept | None:
    """The rows of this workshop, of these kinds, unchecked; None when there is none."""
    found: Records = {}
    changed_ms, root = 0, b""
    for kind in kinds:
        owner = kind.table.c.id if kind is WORKSHOP else kind.table.c.workshop_id
        for row in connection.execute(select(kind.table).where(owner == workshop)).mappings():
            record = {column: row[column] for column in kind.sealed}
            found[key_of(kind, record)] = Sealed(kind, record, row["sha"])
            if kind is WORKSHOP:
                changed_ms, root = row["changed_ms"], row["root"]
    return Kept(found, changed_ms, root) if found else None


def replace(connection: Connection, known: Records, records: Records, changed_ms: int) -> None:
    """Make the tables say `records` where they said `known`; rows that are the same object stay untouched."""
    changed = [sealed for key, sealed in records.items() if known.get(key) is not sealed]
    gone = [sealed for key, sealed in known.items() if key not in records]
    if any(sealed.kind is HISTORY and records.get(key) is not sealed for key, sealed in known.items()):
        raise ValueError("what has happened cannot be changed")
    if changed or gone:
        _erase(connection, gone)
        root = root_of(changed_ms, (sealed.sha for sealed in records.values()))
        whole = [sealed for sealed in records.values() if sealed.kind is WORKSHOP]
        inner = [sealed for sealed in changed if sealed.kind is not WORKSHOP]
        _write(connection, [*whole, *inner], {"changed_ms": changed_ms, "root": root})


def remove(connection: Connection, workshop: str) -> bool:
    """Delete everything of this workshop; False when there is nothing."""
    return bool(connection.execute(delete(WORKSHOP.table).where(WORKSHOP.table.c.id == workshop)).rowcount)


def _write(connection: Connection, changed: Iterable[Sealed], seal: dict[str, Any]) -> None:
    for kind, rows in _by_kind(changed).items():
        extra = seal if kind is WORKSHOP else {}
        connection.execute(_upsert(kind), [{**row.record, "sha": row.sha, **extra} for row in rows])


def _erase(connection: Connection, gone: Iterable[Sealed]) -> None:
    for kind, rows in reversed(_by_kind(gone).items()):
        connection.execute(_delete(kind), [{f"old_{name}": row.record[name] for name in kind.key} for row in rows])


def _by_kind(rows: Iterable[Sealed]) -> dict[Kind, list[Sealed]]:
    """The rows of each kind, in the order of KINDS: parents before what is in them."""
    found: defaultdict[str, list[Sealed]] = defaultdict(list)
    for sealed in rows:
        found[sealed.kind.table.name].append(sealed)
    return {kind: found[kind.table.name] for kind in KINDS if kind.table.name in found}


@cache
def _upsert(kind: Kind) -> Insert:
    statement = insert(kind.table)
    said: dict[str, Any] = {
        column.name: statement.excluded[column.name] for column in kind.table.columns if column.name not in kind.key
    }
    return statement.on_conflict_do_update(index_elements=kind.key, set_=said)


@cache
def _delete(kind: Kind) -> Delete:
    return delete(kind.table).where(*(kind.table.c[name] == bindparam(f"old_{name}") for name in kind.key))
