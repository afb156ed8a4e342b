"""The words of the fourteen exercises are complete, short and honest about where they come from."""

import re
import tomllib
from dataclasses import asdict
from pathlib import Path

import pytest

from onlyworkshop.catalogue import MODULES, listing, methods, roles, scale, scales, words
from resources import resource

LEFT_OUT_BY_A_PLAN = {"curves", "ingredients", "proof"}


def texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    return [text for part in value for text in texts(part)] if isinstance(value, (list, tuple)) else []


EVERY_FILE = sorted(resource("catalogue", "en").glob("*.toml"))


def test_modules_follow_the_codes_from_e1_to_e14() -> None:
    assert [words(module).code for module in MODULES] == [f"E{number}" for number in range(1, 15)]


def test_the_catalogue_holds_nothing_but_the_modules_and_the_methods() -> None:
    assert {path.stem for path in EVERY_FILE} == {*MODULES, "methods"}


@pytest.mark.parametrize("module", MODULES)
def test_no_field_is_empty_but_the_substitute_question(module: str) -> None:
    fields = asdict(words(module))
    assert bool(fields.pop("instead")) == (module in LEFT_OUT_BY_A_PLAN)
    assert all(fields.values())


@pytest.mark.parametrize("module", MODULES)
def test_lists_are_short_enough_to_be_led(module: str) -> None:
    spoken = words(module)
    assert len(spoken.question) <= 70
    assert 3 <= len(spoken.steps) <= 8
    assert 2 <= len(spoken.script) <= 6
    assert 2 <= len(spoken.worksheet_steps) <= 4
    assert spoken.mistakes


@pytest.mark.parametrize("path", EVERY_FILE, ids=lambda path: path.stem)
def test_texts_are_typeset_and_carry_no_source_keys(path: Path) -> None:
    for text in texts(tomllib.loads(path.read_text("utf-8"))):
        assert not {"'", '"'} & set(text), text
        assert not re.search(r"\[[A-Z][A-Za-z]?\d*\w?\]|\[(ours|article)\]| {2}", text), text
        assert text == text.strip()


def test_nobody_puts_a_meaning_of_leaners_into_osings_mouth() -> None:
    leaners = methods()[7]
    assert "leaners" in leaners.title
    assert "does not define" in leaners.gist
    assert "your own meaning" in leaners.gist


def test_there_are_eleven_methods_and_ten_old_topics() -> None:
    assert [method.number for method in methods()] == list(range(1, 12))
    assert len(listing("old_topics")) == 10


def test_the_examples_of_the_article_keep_their_length() -> None:
    assert [len(text) for text in listing("examples")] == [198, 121]


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("rating", [str(number) for number in range(11)]),
        ("five", ["1", "2", "3", "4", "5"]),
        ("fist", ["0", "1", "2", "3", "4", "5"]),
        ("roti", ["0", "1", "2", "3", "4", "5"]),
        ("report_card", ["A", "B", "D"]),
    ],
)
def test_a_scale_lists_each_of_its_values(key: str, values: list[str]) -> None:
    assert [mark.value for mark in scale(key).marks] == values


def test_only_the_long_rating_leaves_values_without_words() -> None:
    silent = {one.key for one in scales() if not all(mark.meaning for mark in one.marks)}
    assert silent == {"rating"}


def test_five_people_have_a_part_to_play() -> None:
    assert [role.key for role in roles()] == ["facilitator", "decider", "client_voice", "sceptic", "scribe"]


def test_a_language_without_a_catalogue_reads_english() -> None:
    assert words("field", "tlh") == words("field")
    assert methods("en_GB") == methods()


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        words("nonsense")
    with pytest.raises(KeyError):
        scale("nonsense")
    with pytest.raises(KeyError):
        listing("nonsense")
