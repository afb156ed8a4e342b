"""Every refusal has its sentence: plain, short, and without a gap in it."""

import re
from dataclasses import fields
from datetime import date, time
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from onlyworkshop.domain.refusal import NotUnderstood, Refusal, TooMany
from onlyworkshop.services.files import FileUnwritable, Reason
from onlyworkshop.wording import sentence

VALUES: dict[Any, Any] = {
    int: 7,
    float: 2.5,
    str: "thing",
    date: date(2026, 11, 24),
    time: time(9, 30),
    Path: Path("covers.pdf"),
    Reason: Reason.FULL,
    tuple[str, ...]: (".json", ".onlyworkshop"),
}


EVERY_REFUSAL = [kind for kind in Refusal.__subclasses__() if kind.__module__.startswith("onlyworkshop.")]


def made(kind: type[Refusal]) -> Refusal:
    hints = get_type_hints(kind)
    return kind(**{one.name: VALUES[hints[one.name]] for one in fields(kind)})


@pytest.mark.parametrize("kind", EVERY_REFUSAL, ids=lambda kind: kind.__name__)
def test_every_refusal_has_a_plain_sentence(kind: type[Refusal]) -> None:
    said = sentence(made(kind))
    assert re.fullmatch(r"\S.*[.]", said)
    assert len(said) <= 120
    assert "{" not in said


def test_what_a_person_typed_is_said_as_it_was_typed() -> None:
    assert "{weird} %s" in sentence(FileUnwritable(Path("{weird} %s"), Reason.OTHER))


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_for_not_writing_names_the_file(reason: Reason) -> None:
    assert "covers.pdf" in sentence(FileUnwritable(Path("covers.pdf"), reason))


def test_too_many_says_how_many_fit() -> None:
    assert sentence(TooMany(24, field="people")) == "A workshop has room for 24 people."


@pytest.mark.parametrize("typed", ["", "  "])
def test_nothing_is_not_quoted(typed: str) -> None:
    assert sentence(NotUnderstood(typed, field="number")) == "This cannot be empty."


@pytest.mark.parametrize("typed", ["x" * 100_000, "xxx\n" * 1000])
def test_a_page_pasted_into_a_short_field_is_quoted_by_its_beginning(typed: str) -> None:
    said = sentence(NotUnderstood(typed, field="number"))
    assert said.startswith("“xxx")
    assert "…” is not a number." in said
    assert len(said) <= 120
    assert "\n" not in said
