"""The terms of the claptrap linter, as a language knows them."""

import tomllib
from functools import cache
from typing import Any

from onlyworkshop.domain.claptrap import Severity, Term
from resources import resource


@cache
def terms(language: str = "en") -> tuple[Term, ...]:
    """All terms in the order of method section 4; a language without a list of its own uses the English one."""
    spoken = (language, language.replace("-", "_").partition("_")[0])
    own = (resource("claptrap", f"{each}.toml") for each in spoken)
    path = next((each for each in own if each.is_file()), resource("claptrap", "en.toml"))
    table = tomllib.loads(path.read_text("utf-8"))
    pieces = _pieces(table["pieces"])
    return tuple(_term(category, row, pieces) for category in table["category"] for row in category["term"])


def _pieces(written: dict[str, list[str]]) -> dict[str, str]:
    """What `<name>` stands for in a phrase; a piece may use those above it."""
    pieces: dict[str, str] = {}
    for name, phrases in written.items():
        pieces[name] = f"({_pattern(phrases, pieces)})"
    return pieces


def _pattern(phrases: list[str], pieces: dict[str, str]) -> str:
    """Any of the phrases; the longer ones are tried first, as they may go on where a shorter one ends."""
    pattern = "|".join(sorted(phrases, key=len, reverse=True))
    for name, piece in pieces.items():
        pattern = pattern.replace(f"<{name}>", piece)
    return pattern


def _term(category: dict[str, Any], row: dict[str, Any], pieces: dict[str, str]) -> Term:
    return Term(
        term=row["term"],
        category=category["name"],
        number=category["number"],
        severity=Severity(row["severity"]),
        pattern=_pattern(row["says"], pieces),
        listed_in=tuple(row["listed_in"]),
        advice=row.get("advice", category["advice"]),
        example=row["example"],
        fine=_pattern(row.get("fine", []), pieces),
    )
