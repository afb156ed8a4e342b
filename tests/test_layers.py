"""The house is as docs/architecture.md draws it: the same exercise has the same name in every room."""

from pathlib import Path

import pytest

from onlyworkshop.catalogue import MODULES

ROOT = Path(__file__).parent.parent
WHOLE = ("field", "alternatives", "competitor_map", "drafts", "trials", "decision", "proof", "selling", "commitments")
WHOLE = ("field", "lineup", "alternatives", "curves", "competitor_map", "drafts", "trials", "decision", "commitments")


@pytest.mark.parametrize("module", MODULES)
def test_every_exercise_has_its_words_and_its_worksheet(module: str) -> None:
    assert (ROOT / "resources/catalogue/en" / f"{module}.toml").is_file()
    assert (ROOT / "onlyworkshop/pdf/worksheets" / f"{module}.py").is_file()


@pytest.mark.parametrize("module", MODULES)
def test_an_exercise_has_the_same_name_in_every_layer(module: str) -> None:
    assert (ROOT / "onlyworkshop/domain/exercises" / f"{module}.py").is_file()
    assert (ROOT / "onlyworkshop/pdf/chapters" / f"{module}.py").is_file()
    assert (ROOT / "ui/exercises" / module / "panel.py").is_file()
    assert (ROOT / "ui/exercises" / module / "presenter.py").is_file()


def test_no_module_has_a_name_that_explains_nothing() -> None:
    vague = {"utils", "helpers", "manager", "common", "misc", "base"}
    names = {path.stem for folder in ("onlyworkshop", "ui", "resources") for path in (ROOT / folder).rglob("*.py")}
    assert not names & vague


def test_packaging_is_not_a_package() -> None:
    assert not (ROOT / "packaging/__init__.py").exists()
