"""From any version of the tables to the newest: plain SQL, counted by `PRAGMA user_version`, all or nothing.

A step that was released is never changed: libraries of its version are out there.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from functools import cache

from resources import resource

NEWEST = 1
STEPS = tuple(resource("tables", f"version_{number}.sql").read_text("utf-8") for number in range(1, NEWEST + 1))
APPLICATION_ID = int.from_bytes(b"ONLY", "big")


def migrate(connection: sqlite3.Connection, steps: Sequence[str] = STEPS) -> None:
    """Take the steps that this library has not taken. The connection is in autocommit mode."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in steps[version:]:
            for statement in step.strip().split(";\n"):
                connection.execute(statement)
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            raise sqlite3.IntegrityError("a step has left rows without their parents")
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={len(steps)}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("PRAGMA foreign_keys=ON")


def has_our_tables(connection: sqlite3.Connection) -> bool:
    """The tables are to the letter those that the newest version makes."""
    return _tables(connection) == _newest_tables()


@cache
def _newest_tables() -> frozenset[str]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection)
        return _tables(connection)


def _tables(connection: sqlite3.Connection) -> frozenset[str]:
    return frozenset(sql for (sql,) in connection.execute("SELECT sql FROM sqlite_schema"))
