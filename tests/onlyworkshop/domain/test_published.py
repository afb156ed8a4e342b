"""What firms publish of themselves is found, and what only one of them can say is not blocked."""

import tomllib
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

import pytest

from onlyworkshop.domain.claptrap import Severity, Verdict, lint
from onlyworkshop.terms import terms

PUBLISHED = tomllib.loads(Path(__file__).with_name("published.toml").read_text("utf-8"))
OURS = PUBLISHED.pop("ours")
STRONG = {Severity.BLOCK, Severity.WARN}


def tunes(text: str) -> bool:
    return sha256(text.encode()).digest()[0] % 2 == 0


def severities(text: str) -> set[Severity]:
    return {finding.severity for finding in lint(text, terms()).findings}


def share_found(claims: Iterable[str]) -> float:
    found = [bool(severities(claim) & STRONG) for claim in claims]
    return sum(found) / len(found)


CLAIMS = {name: list(gathering["claims"]) for name, gathering in PUBLISHED.items()}
CLAIMS["tuning"] = [claim for claim in CLAIMS["first"] if tunes(claim)]
CLAIMS["held out"] = [claim for claim in CLAIMS.pop("first") if not tunes(claim)]
STATEMENTS = [statement for gathering in PUBLISHED.values() for statement in gathering.get("statements", ())]


def test_enough_was_gathered_and_each_text_only_once() -> None:
    claims = [claim for gathering in CLAIMS.values() for claim in gathering]
    assert len(CLAIMS["tuning"]) >= 75 <= len(CLAIMS["held out"])
    assert len(STATEMENTS) >= 60
    assert len({*claims, *STATEMENTS}) == len(claims) + len(STATEMENTS)


@pytest.mark.parametrize("gathering", CLAIMS)
def test_at_least_nine_of_ten_published_claims_are_found(gathering: str) -> None:
    assert share_found(CLAIMS[gathering]) >= 0.9


def test_no_published_statement_is_blocked() -> None:
    assert [statement for statement in STATEMENTS if Severity.BLOCK in severities(statement)] == []


def test_few_published_statements_are_warned_of() -> None:
    assert share_found(STATEMENTS) < 0.1


def test_our_own_claims_are_found() -> None:
    assert share_found(OURS["claims"]) >= 0.95


@pytest.mark.parametrize("statement", OURS["statements"])
def test_a_concrete_statement_passes_the_gate(statement: str) -> None:
    assert lint(statement, terms()).gate is Verdict.PASS


@pytest.mark.parametrize("sentence", OURS["plain"])
def test_a_word_that_is_claptrap_elsewhere_is_fine_in_a_plain_sentence(sentence: str) -> None:
    assert not severities(sentence) & STRONG
