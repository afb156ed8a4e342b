"""What the laptop tells of itself, and that nothing is guessed."""

from pathlib import Path

import pytest

from ui.preflight.laptop import (
    SILENT,
    Power,
    SystemLaptop,
    read_lpstat,
    read_pmset,
    read_supplies,
    read_windows,
)


def supply(folder: Path, name: str, **lines: str) -> None:
    place = folder / name
    place.mkdir()
    for line, text in lines.items():
        (place / line).write_text(f"{text}\n")


def test_linux_knows_plug_and_battery(tmp_path: Path) -> None:
    supply(tmp_path, "AC", type="Mains", online="1")
    supply(tmp_path, "BAT0", type="Battery", capacity="80", status="Not charging")
    supply(tmp_path, "mouse", type="Battery", scope="Device", capacity="3", status="Discharging")
    assert read_supplies(tmp_path) == Power(plugged=True, percent=80)


def test_linux_on_battery_counts_the_emptier_one(tmp_path: Path) -> None:
    supply(tmp_path, "AC", type="Mains", online="0")
    supply(tmp_path, "BAT0", type="Battery", capacity="80", status="Discharging")
    supply(tmp_path, "BAT1", type="Battery", capacity="12", status="Unknown")
    assert read_supplies(tmp_path) == Power(plugged=False, percent=12)


def test_linux_without_anything_is_unknown(tmp_path: Path) -> None:
    supply(tmp_path, "BAT0", type="Battery", capacity="full", status="?")
    assert read_supplies(tmp_path) == read_supplies(tmp_path / "nowhere") == Power()


@pytest.mark.parametrize(
    ("said", "power"),
    [
        ("Now drawing from 'AC Power'\n -InternalBattery-0 (id=1)\t85%; charging;", Power(plugged=True, percent=85)),
        ("Now drawing from 'Battery Power'\n -InternalBattery-0\t9%; discharging", Power(plugged=False, percent=9)),
        ("Now drawing from 'AC Power'\n", Power(plugged=True)),
        ("", Power()),
    ],
)
def test_macos_says_it_in_a_sentence(said: str, power: Power) -> None:
    assert read_pmset(said) == power


@pytest.mark.parametrize(
    ("line", "share", "power"),
    [(1, 100, Power(plugged=True, percent=100)), (0, 40, Power(plugged=False, percent=40)), (255, 255, Power())],
)
def test_windows_says_it_in_numbers(line: int, share: int, power: Power) -> None:
    assert read_windows(line, share) == power


def test_the_spooler_names_its_default() -> None:
    assert read_lpstat("system default destination: Office_2\n") == "Office_2"
    assert read_lpstat("no system default destination\n") is None


def test_this_laptop_answers_without_failing(tmp_path: Path) -> None:
    laptop = SystemLaptop(tmp_path)
    free = laptop.free_bytes()
    assert free is not None
    assert free > 0
    assert isinstance(laptop.power(), Power)
    assert laptop.printer() is None or laptop.printer()
    assert SystemLaptop(tmp_path / "nowhere").free_bytes() is None
    assert (SILENT.power(), SILENT.free_bytes(), SILENT.printer()) == (Power(), None, None)
