"""Rows mirror the entities, and the migrated tables are the declared ones."""

import re
import sqlite3
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable
from sqlmodel import SQLModel

from onlyworkshop.domain.run import Run
from onlyworkshop.domain.value import Line, Prose, Value, Within
from onlyworkshop.services.library import Stored
from onlyworkshop.storage.kinds import KINDS, Kind
from onlyworkshop.storage.library import SQLiteLibrary
from onlyworkshop.storage.migrations import APPLICATION_ID, NEWEST, migrate
from tests.onlyworkshop.builders import workshop

PLACE = {"workshop_id", "position", "sha", "root", "changed_ms"}


@pytest.fixture
def migrated() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    yield connection
    connection.close()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table.name)
def test_a_row_has_the_fields_of_its_entity_and_its_place(kind: Kind) -> None:
    parents = {name for name in kind.key if name not in kind.leaves}
    assert {column.name for column in kind.table.columns} - PLACE - parents == set(kind.leaves) - PLACE
    assert {"sha"} <= set(kind.row.model_fields)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table.name)
def test_a_column_has_the_bounds_of_its_field(kind: Kind) -> None:
    for column, path in kind.leaves.items():
        check = kind.table.columns[column].info["check"]
        for bound in bounds_of(kind.entity, path):
            match bound:
                case Within():
                    assert check == f"{{}} BETWEEN {bound.low:g} AND {bound.high:g}" or column.endswith("ms"), column
                case Line() | Prose():
                    assert check.endswith(f" {bound.limit}"), column


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table.name)
def test_no_table_without_rowid_ends_in_its_key_which_sqlite_takes_for_damage(kind: Kind) -> None:
    last = list(kind.table.columns)[-1]
    assert not last.primary_key or kind.table.dialect_options["sqlite"]["with_rowid"]


def test_every_table_belongs_to_a_kind_but_those_that_all_workshops_share() -> None:
    assert {kind.table.name for kind in KINDS} | {"photo_bytes", "template"} == set(SQLModel.metadata.tables)


def test_the_migrated_tables_are_the_declared_ones(migrated: sqlite3.Connection) -> None:
    declared = sqlite3.connect(":memory:")
    for table in SQLModel.metadata.sorted_tables:
        declared.execute(str(CreateTable(table).compile(dialect=sqlite.dialect())))
    assert shape_of(migrated) == shape_of(declared)
    declared.close()


def test_a_migrated_library_says_whose_it_is_and_how_new(migrated: sqlite3.Connection) -> None:
    assert migrated.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert migrated.execute("PRAGMA user_version").fetchone() == (NEWEST,)


def test_a_migration_that_fails_halfway_changes_nothing(migrated: sqlite3.Connection) -> None:
    before = shape_of(migrated)
    with pytest.raises(sqlite3.OperationalError):
        migrate(migrated, ("", "CREATE TABLE half (id TEXT) STRICT;\nCREATE TABLE nonsense (;\n"))
    assert shape_of(migrated) == before
    assert migrated.execute("PRAGMA user_version").fetchone() == (NEWEST,)


def test_only_the_steps_that_are_missing_are_taken(migrated: sqlite3.Connection) -> None:
    migrate(migrated, ("this step was taken long ago", "CREATE TABLE whole (id TEXT) STRICT;\n"))
    assert migrated.execute("PRAGMA user_version").fetchone() == (2,)


@pytest.mark.parametrize(
    ("column", "value"), [("title", "x" * 81), ("agenda_target", 9), ("agenda_day", "someday"), ("sample", 2)]
)
def test_the_tables_refuse_what_the_domain_would_never_keep(library: SQLiteLibrary, column: str, value: object) -> None:
    library.save(Stored(workshop(), Run()))
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        library._sqlite.execute(f"UPDATE workshop SET {column} = ?", [value])


def test_the_tables_refuse_a_text_where_a_number_belongs(library: SQLiteLibrary) -> None:
    library.save(Stored(workshop(), Run()))
    with pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT"):
        library._sqlite.execute("UPDATE block SET minutes = 'ten'")


def bounds_of(entity: type[Value], path: tuple[str, ...]) -> list[Any]:
    field = entity.model_fields[path[0]]
    if len(path) > 1:
        types = (field.annotation, *get_args(field.annotation))
        inner = next(one for one in types if isinstance(one, type) and issubclass(one, Value))
        return bounds_of(inner, path[1:])
    within = [bound for arg in get_args(field.annotation) for bound in getattr(arg, "__metadata__", ())]
    return [*field.metadata, *within]


def shape_of(connection: sqlite3.Connection) -> dict[str, object]:
    """Every table with its columns, references, options and checks."""
    tables = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall()
    options = {row[1]: row[2:] for row in connection.execute("PRAGMA table_list")}
    return {
        name: (
            connection.execute(f"PRAGMA table_xinfo({name})").fetchall(),
            connection.execute(f"PRAGMA foreign_key_list({name})").fetchall(),
            options[name],
            sorted(checks_in(sql)),
        )
        for name, sql in tables
    }


def checks_in(sql: str) -> Iterator[str]:
    for match in re.finditer(r"CHECK \(", sql):
        depth, end = 1, match.end()
        while depth:
            depth += {"(": 1, ")": -1}.get(sql[end], 0)
            end += 1
        yield re.sub(r'["\s]', "", sql[match.end() : end - 1])
