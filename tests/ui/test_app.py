"""The program from its first frame to its last."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from onlyworkshop.storage.keeper import LibraryKeeper
from ui.app import SETTINGS, Running, demo, new_app, open_library, self_test
from ui.home.shelf import HomeView
from ui.settings import SettingsFile
from ui.window import MainWindow

PATIENCE_S = 60


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def running(qtbot: QtBot, folder: Path) -> Iterator[Running]:
    hook, elsewhere = sys.excepthook, threading.excepthook
    settings = SettingsFile(folder / SETTINGS)
    window = MainWindow(settings)
    qtbot.addWidget(window)
    made = Running(window, settings, folder, None)
    window.show()
    yield made
    window.close()
    made.close()
    sys.excepthook, threading.excepthook = hook, elsewhere


def window_of(running: Running) -> MainWindow:
    window = running.parent()
    assert isinstance(window, MainWindow)
    return window


def sentence_of(running: Running) -> str:
    page = window_of(running).page
    label = page.findChild(QLabel, "plainSentence") if page else None
    return label.text() if label else ""


def test_the_window_is_there_before_the_library(running: Running, qtbot: QtBot) -> None:
    assert window_of(running).isVisible()
    assert running.program is None
    running.load()
    qtbot.waitUntil(lambda: running.program is not None, timeout=PATIENCE_S * 1000)
    assert isinstance(window_of(running).page, HomeView)


@pytest.fixture
def another(folder: Path) -> Iterator[LibraryKeeper]:
    """Another program that has the library open."""
    keeper = open_library(folder)
    yield keeper
    keeper.close()


def test_the_window_and_its_pages_never_load_what_other_processes_need() -> None:
    heavy = "{'PIL', 'reportlab'} & set(sys.modules)"
    script = f"import sys, ui.app; assert not {{'sqlmodel'}} & set(sys.modules); import ui.program; assert not {heavy}"
    subprocess.run([sys.executable, "-c", script], check=True, timeout=PATIENCE_S)


def test_a_library_in_use_is_told_in_one_sentence(another: LibraryKeeper, running: Running, qtbot: QtBot) -> None:
    running.load()
    qtbot.waitUntil(lambda: bool(sentence_of(running)), timeout=PATIENCE_S * 1000)
    assert sentence_of(running).startswith("The library is open")


def test_a_bug_is_told_below_the_page_and_stores_first(running: Running, qtbot: QtBot, folder: Path) -> None:
    running.load()
    qtbot.waitUntil(lambda: running.program is not None, timeout=PATIENCE_S * 1000)
    error = KeyError("what somebody typed")
    sys.excepthook(KeyError, error, None)
    notice = window_of(running).findChild(QLabel, "windowNoticeLabel")
    assert notice is not None
    assert notice.text().startswith("Something went wrong")
    assert "what somebody typed" not in (folder / "log" / "onlyworkshop.log").read_text("utf-8")


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_being_told_to_end_is_quiet(tmp_path: Path, told: signal.Signals) -> None:
    library = tmp_path / "library"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "onlyworkshop", "--library", str(library)]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as program:
        for _turn in range(PATIENCE_S * 10):
            if (library / "library.db").is_file():
                break
            with pytest.raises(subprocess.TimeoutExpired):
                program.wait(0.1)
        program.send_signal(told)
        said = program.communicate(timeout=PATIENCE_S)[1]
    assert program.returncode == 0
    assert "Traceback" not in said


def test_the_installation_is_whole(qapp: QApplication, capsys: pytest.CaptureFixture[str]) -> None:
    assert self_test() == 0
    assert capsys.readouterr().out.count("all right") == 8


def test_the_demo_leaves_pictures_of_every_step_and_all_paper(qapp: QApplication, tmp_path: Path, folder: Path) -> None:
    assert new_app() is qapp
    assert demo(tmp_path / "demo", folder) == 0
    names = sorted(path.name for path in (tmp_path / "demo").iterdir())
    assert {"pack.pdf", "handouts.pdf", "poster.pdf", "01-home.png", "02-prepare.png"} <= set(names)
    assert sum("-desk-" in name for name in names) == 17
    assert sum("-room-" in name for name in names) == 17
