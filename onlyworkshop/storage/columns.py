"""The columns that tables are made of: strict SQLite types with the domain's bounds as checks."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import REAL, Dialect, ForeignKeyConstraint, Integer, LargeBinary, Text
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field

STRICT = {"sqlite_strict": True, "sqlite_with_rowid": False}
STRICT_WITH_ROWID = {"sqlite_strict": True}


class Flag(TypeDecorator[bool]):
    """True or False as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:  # noqa: ARG002 SQLAlchemy's words
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:  # noqa: ARG002 the same
        return None if value is None else bool(value)


def line(least: int, limit: int, key: bool = False) -> Any:
    """`least` to `limit` characters."""
    return _column(Text, f"length({{}}) BETWEEN {least} AND {limit}", key)


def blank(least: int, limit: int) -> Any:
    """Nothing, or `least` to `limit` characters."""
    if least <= 1:
        return _column(Text, f"length({{}}) <= {limit}")
    return _column(Text, f"{{}} = '' OR length({{}}) BETWEEN {least} AND {limit}")


def number(low: int, high: int, key: bool = False) -> Any:
    """A whole number from `low` to `high`."""
    return _column(Integer, f"{{}} BETWEEN {low} AND {high}", key)


def real(low: float, high: float) -> Any:
    """A number from `low` to `high`."""
    return _column(REAL, f"{{}} BETWEEN {low} AND {high}")


def flag() -> Any:
    """True or False."""
    return _column(Flag, "{} IN (0, 1)")


def one_of(words: Iterable[str], key: bool = False) -> Any:
    """One of these words."""
    return _column(Text, f"{{}} IN ({', '.join(repr(str(word)) for word in words)})", key)


def identity(key: bool = False) -> Any:
    """The id of something."""
    return line(1, 40, key)


def moment() -> Any:
    """Milliseconds, on whatever clock."""
    return number(-32_503_593_600_000, 32_503_593_600_000)


def day(key: bool = False) -> Any:
    """A date as 2026-11-24."""
    return _column(Text, "{} IS date({})", key)


def days() -> Any:
    """Up to three dates, as JSON."""
    return line(2, 60)


def seal() -> Any:
    """A SHA-256."""
    return _column(LargeBinary, "length({}) = 32")


def picture(most: int) -> Any:
    """Up to so many bytes."""
    return _column(LargeBinary, f"length({{}}) BETWEEN 1 AND {most}")


def going_with(parent: str, **columns: str) -> tuple[Any, ...]:
    """Table arguments of rows that go when their row in `parent` goes; `columns` say which column means which there."""
    return (_going_with(parent, columns), STRICT)


def key_going_with(parent: str, **columns: str) -> tuple[Any, ...]:
    """`going_with` for rows that say nothing but their key.

    They have a rowid: without one, SQLite 3.40 takes a table whose last column belongs to the key for damaged.
    """
    return (_going_with(parent, columns), STRICT_WITH_ROWID)


def _going_with(parent: str, columns: dict[str, str]) -> ForeignKeyConstraint:
    there = [f"{parent}.{column}" for column in columns.values()]
    return ForeignKeyConstraint(list(columns), there, ondelete="CASCADE")


def _column(kind: Any, check: str, key: bool = False) -> Any:
    return Field(sa_type=kind, primary_key=key, sa_column_kwargs={"info": {"check": check}})
