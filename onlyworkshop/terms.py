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
    return tuple(_term(category, row) for category in table["category"] for row in category["term"])


def _term(category: dict[str, Any], row: dict[str, Any]) -> Term:
    return Term(
        term=row["term"],
        category=category["name"],
        number=category["number"],
        severity=Severity(row["severity"]),
        pattern=row["pattern"],
        listed_in=tuple(row["listed_in"]),
        advice=row.get("advice", category["advice"]),
        example=row["example"],
    )
