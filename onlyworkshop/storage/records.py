"""A workshop as sealed records, one per row, and back."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any, NamedTuple

from onlyworkshop.domain.run import Run
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.library import Stored
from onlyworkshop.storage.kinds import AS_JSON, WORKSHOP, Kind, Path, Record

Tree = dict[str, Any]
Key = tuple[Any, ...]


class Sealed(NamedTuple):
    """What a row says, and its hash."""

    kind: Kind
    record: Record
    sha: bytes


Records = dict[Key, Sealed]


def key_of(kind: Kind, record: Record) -> Key:
    """What tells this row from every other row of the library."""
    return (kind.table.name, *(record[column] for column in kind.key))


def hash_of(kind: Kind, record: Record) -> bytes:
    """SHA-256 over the table's name and the row's columns, whatever a damaged disk has made of them.

    A zero has no sign: SQLite forgets it.
    """
    values = [value + 0.0 if isinstance(value, float) else value for value in map(record.get, kind.sealed)]
    return sha256(json.dumps([kind.table.name, *values], default=repr).encode()).digest()


def root_of(changed_ms: int, hashes: Iterable[bytes]) -> bytes:
    """SHA-256 over when the workshop was changed and the hashes of all of its rows."""
    return sha256(b"".join([str(changed_ms).encode(), *sorted(hashes)])).digest()


def records_of(stored: Stored, known: Records) -> Records:
    """The rows that keep this workshop; those `known` to say the same are taken over as they are.

    Raises ValueError when two entries of a list cannot be told apart: one of them would be lost.
    """
    tree = {**stored.workshop.model_dump(mode="json"), "run": stored.run.model_dump(mode="json")}
    found: Records = {}
    for kind, record in _shredded(WORKSHOP, tree, {}):
        key = key_of(kind, record)
        if key in found:
            raise ValueError(f"twice: {key}")
        before = known.get(key)
        same = before and before.record == record
        found[key] = before if before and same else Sealed(kind, record, hash_of(kind, record))
    return found


def stored_in(records: Records) -> Stored:
    """The workshop that these rows keep. Raises ValidationError or Refusal when it breaks the domain's rules."""
    tree = tree_of(records)
    run = tree.pop("run")
    return Stored(Workshop.model_validate_json(json.dumps(tree)), Run.model_validate_json(json.dumps(run)))


def tree_of(records: Records) -> Tree:
    """What these rows say, unchecked; lists of which there are no rows are empty."""
    lists: defaultdict[Key, list[Record]] = defaultdict(list)
    for kind, record, _ in sorted(records.values(), key=lambda sealed: sealed.record.get("position", 0)):
        lists[kind.table.name, *kind.parent_of(record)].append(record)
    (whole,) = lists.pop((WORKSHOP.table.name,))
    tree = _assembled(WORKSHOP, whole, lists)
    if tree["run"]["beat"]["boot"] is None:
        tree["run"]["beat"] = None
    return tree


def _shredded(kind: Kind, entry: Tree, belongs: Record) -> Iterator[tuple[Kind, Record]]:
    record = belongs | {column: _dug(entry, path) for column, path in kind.leaves.items()}
    record |= {column: json.dumps(record[column]) for column in AS_JSON if column in record}
    yield kind, record
    for inner in kind.inner:
        for position, child in enumerate(_dug(entry, inner.place)):
            yield from _shredded(inner, child, inner.under(record) | {"position": position})


def _assembled(kind: Kind, record: Record, lists: dict[Key, list[Record]]) -> Tree:
    tree: Tree = {}
    for column, path in kind.leaves.items():
        _put(tree, path, json.loads(record[column]) if column in AS_JSON else record[column])
    for inner in kind.inner:
        mine = lists.get((inner.table.name, *inner.under(record).values()), [])
        _put(tree, inner.place, [_assembled(inner, child, lists) for child in mine])
    return tree


def _dug(tree: Tree, path: Path) -> Any:
    found: Any = tree
    for name in path:
        found = None if found is None else found[name]
    return found


def _put(tree: Tree, path: Path, value: Any) -> None:
    *branches, leaf = path
    for name in branches:
        tree = tree.setdefault(name, {})
    tree[leaf] = value
