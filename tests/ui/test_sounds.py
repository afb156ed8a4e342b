import wave
from array import array
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from onlyworkshop.domain.timer import Stroke
from resources import resource
from ui.sounds import SystemSounds


def player(folder: Path, name: str, then: str = "") -> Path:
    """A player that writes down what it was asked to play."""
    program = folder / name
    program.write_text(f'#!/bin/sh\necho "$@" > {folder}/played\n{then}\n')
    program.chmod(0o755)
    return program


def found(folder: Path, name: str) -> str | None:
    return str(folder / name) if (folder / name).exists() else None


@pytest.mark.parametrize(
    ("name", "told"),
    [("pw-play", "--volume=0.50 "), ("paplay", "--volume=32768 "), ("afplay", "-v 0.50 "), ("aplay", "")],
)
def test_the_chime_is_played_by_whatever_there_is_at_the_chosen_volume(
    qtbot: QtBot, tmp_path: Path, name: str, told: str
) -> None:
    player(tmp_path, name)
    sounds = SystemSounds(lambda: 0.5, which=lambda wanted: found(tmp_path, wanted))
    sounds.ring(Stroke.END)
    qtbot.waitUntil(lambda: (tmp_path / "played").exists() and (tmp_path / "played").read_text().endswith("\n"))
    played = (tmp_path / "played").read_text().strip()
    assert played.startswith(told)
    assert played.endswith("chime.wav")
    assert sounds.problem() == ""
    sounds.close()


def test_without_a_player_nothing_fails_and_one_sentence_says_so(qapp: QApplication) -> None:
    sounds = SystemSounds(lambda: 1.0, which=lambda _: None)
    sounds.ring(Stroke.END)
    assert sounds.problem() == "This laptop has no program that plays sounds, so watch the clock."


def test_a_player_that_fails_is_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    player(tmp_path, "aplay", "exit 1")
    sounds = SystemSounds(lambda: 1.0, which=lambda wanted: found(tmp_path, wanted))
    with qtbot.waitSignal(sounds.failed):
        sounds.ring(Stroke.END)
    assert "loudspeaker" in sounds.problem()
    sounds.close()


def test_a_player_that_has_gone_does_not_stop_the_day(qtbot: QtBot, tmp_path: Path) -> None:
    program = player(tmp_path, "aplay")
    sounds = SystemSounds(lambda: 1.0, which=lambda wanted: found(tmp_path, wanted))
    program.unlink()
    with qtbot.waitSignal(sounds.failed):
        sounds.ring(Stroke.END)
    sounds.close()


def test_closing_ends_a_ring_that_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    player(tmp_path, "aplay", "exec sleep 60")
    sounds = SystemSounds(lambda: 1.0, which=lambda wanted: found(tmp_path, wanted))
    sounds.ring(Stroke.END)
    qtbot.waitUntil((tmp_path / "played").exists)
    sounds.close()
    assert sounds.problem() == ""


def loudest(sound: Path) -> int:
    with wave.open(str(sound)) as heard:
        return max(map(abs, array("h", heard.readframes(heard.getnframes()))))


def played(folder: Path) -> Path:
    return Path((folder / "played").read_text().split()[-1])


def test_a_player_that_cannot_be_told_the_volume_gets_a_quieter_sound(qtbot: QtBot, tmp_path: Path) -> None:
    player(tmp_path, "aplay")
    sounds = SystemSounds(lambda: 0.25, which=lambda wanted: found(tmp_path, wanted))
    sounds.ring(Stroke.WARNING)
    qtbot.waitUntil(lambda: (tmp_path / "played").exists() and (tmp_path / "played").read_text().endswith("\n"))
    assert loudest(played(tmp_path)) == pytest.approx(0.25 * loudest(resource("sounds", "warning.wav")), abs=1)
    sounds.close()


def test_each_stroke_has_its_own_sound(qtbot: QtBot, tmp_path: Path) -> None:
    player(tmp_path, "pw-play")
    sounds = SystemSounds(lambda: 1.0, which=lambda wanted: found(tmp_path, wanted))
    sounds.ring(Stroke.WARNING)
    qtbot.waitUntil(lambda: (tmp_path / "played").exists() and (tmp_path / "played").read_text().endswith("\n"))
    assert played(tmp_path) == resource("sounds", "warning.wav")
    sounds.close()


def test_at_no_volume_nothing_is_played(qapp: QApplication, tmp_path: Path) -> None:
    player(tmp_path, "aplay")
    sounds = SystemSounds(lambda: 0.0, which=lambda wanted: found(tmp_path, wanted))
    sounds.ring(Stroke.END)
    assert sounds._process is None


def test_where_the_first_player_fails_the_next_one_rings(qtbot: QtBot, tmp_path: Path) -> None:
    player(tmp_path, "pw-play", "exit 1")
    player(tmp_path, "aplay")
    sounds = SystemSounds(lambda: 1.0, which=lambda wanted: found(tmp_path, wanted))
    sounds.ring(Stroke.WARNING)
    qtbot.waitUntil(lambda: (tmp_path / "played").exists() and "--volume" not in (tmp_path / "played").read_text())
    qtbot.waitUntil(lambda: (tmp_path / "played").read_text().endswith("\n"))
    assert played(tmp_path).name == "warning.wav"
    assert sounds.problem() == ""
    sounds.close()
