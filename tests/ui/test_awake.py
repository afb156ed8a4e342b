"""Whatever keeps the screens on: it lets go, it never fails, and it asks nobody beyond this machine."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServiceWatcher, QDBusVirtualObject
from pytestqt.qtbot import QtBot

from tests.ui.desk.laptop import FakeAwake
from ui.awake import (
    CONTINUOUS,
    DISPLAY,
    SAVER,
    SAVER_PATH,
    SYSTEM,
    Awake,
    CaffeinatedAwake,
    DesktopAwake,
    LetSleep,
    WindowsAwake,
    session_bus,
)

BUS = "/usr/bin/dbus-daemon"


class Saver(QDBusVirtualObject):
    """A desktop that keeps its screens on when it is asked, or will not."""

    def __init__(self, willing: bool = True) -> None:
        super().__init__()
        self.willing = willing
        self.asked: list[tuple[str, ...]] = []
        self.holders: list[str] = []

    def introspect(self, path: str) -> str:  # noqa: ARG002
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802
        self.asked.append((message.member(), *message.arguments()))
        self.holders.append(message.service())
        answer = message.createReply(7) if self.willing else message.createErrorReply("org.test.Refused", "no")
        return connection.send(answer)


@pytest.fixture
def bus(qtbot: QtBot, tmp_path: Path) -> Iterator[str]:
    """A session bus of one's own."""
    if not Path(BUS).exists():
        pytest.skip("no bus on this machine")
    command = [BUS, "--session", "--nofork", "--print-address=1", f"--address=unix:path={tmp_path}/bus"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.fixture
def desktop(bus: str) -> Iterator[Callable[..., tuple[Saver, list[str]]]]:
    """Starts a desktop on the bus; the list tells who has left the bus since."""
    kept: list[object] = []

    def starts(willing: bool = True) -> tuple[Saver, list[str]]:
        connection, saver, gone = QDBusConnection.connectToBus(bus, "desktop"), Saver(willing), []
        assert connection.registerService(SAVER)
        assert connection.registerVirtualObject(SAVER_PATH, saver)
        watcher = QDBusServiceWatcher("*", connection, QDBusServiceWatcher.WatchModeFlag.WatchForUnregistration)
        watcher.serviceUnregistered.connect(gone.append)
        kept.extend((connection, saver, watcher))
        return saver, gone

    yield starts
    kept.clear()
    QDBusConnection.disconnectFromBus("desktop")


def test_the_desktop_is_asked_once_and_let_go_with_the_connection(qtbot: QtBot, bus: str, desktop: Callable) -> None:
    saver, gone = desktop()
    notes: list[str] = []
    awake = DesktopAwake(notes.append, lambda: bus)
    awake.hold()
    awake.hold()
    qtbot.waitUntil(lambda: bool(saver.asked))
    assert saver.asked == [("Inhibit", "OnlyWorkshop", "The workshop’s clock is running")]
    assert gone == []
    awake.release()
    qtbot.waitUntil(lambda: saver.holders[0] in gone)
    awake.hold()
    qtbot.waitUntil(lambda: len(saver.asked) == 2)
    awake.release()
    awake.release()
    assert notes == []


def test_a_desktop_that_will_not_is_noted_in_one_line_and_once(qtbot: QtBot, bus: str, desktop: Callable) -> None:
    desktop(willing=False)
    notes: list[str] = []
    awake = DesktopAwake(notes.append, lambda: bus)
    for _ in range(2):
        awake.hold()
        qtbot.waitUntil(lambda: bool(notes))
        qtbot.wait(50)
        awake.release()
    assert notes == ["The screens cannot be kept on: org.test.Refused"]


def test_a_bus_without_such_a_desktop_is_noted(qtbot: QtBot, bus: str) -> None:
    notes: list[str] = []
    awake = DesktopAwake(notes.append, lambda: bus)
    awake.hold()
    qtbot.waitUntil(lambda: bool(notes))
    assert "ServiceUnknown" in notes[0]
    awake.release()


def test_a_bus_that_has_gone_does_not_stop_the_day(qtbot: QtBot, tmp_path: Path) -> None:
    notes: list[str] = []
    awake = DesktopAwake(notes.append, lambda: f"unix:path={tmp_path}/gone")
    awake.hold()
    awake.release()
    assert len(notes) == 1


@pytest.mark.parametrize(
    ("told", "address"),
    [
        ("unix:path=/run/user/1000/bus", "unix:path=/run/user/1000/bus"),
        ("tcp:host=10.0.0.1,port=1", ""),
        ("unix:path=/a;tcp:host=10.0.0.1,port=1", ""),
        ("autolaunch:", ""),
        ("", ""),
    ],
)
def test_only_a_bus_on_this_machine_is_asked(monkeypatch: pytest.MonkeyPatch, told: str, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", told)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert session_bus() == address


def test_the_bus_of_the_session_is_found_where_it_always_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert session_bus() == ""
    (tmp_path / "bus").touch()
    assert session_bus() == f"unix:path={tmp_path}/bus"


def test_macos_is_held_by_a_tool_that_ends_with_us(tmp_path: Path, qtbot: QtBot) -> None:
    program = tmp_path / "caffeinate"
    program.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/told\nexec sleep 60\n')
    program.chmod(0o755)
    awake = CaffeinatedAwake(print, str(program))
    awake.hold()
    first = awake._running
    awake.hold()
    assert awake._running is first
    assert first is not None
    qtbot.waitUntil(lambda: (tmp_path / "told").exists() and (tmp_path / "told").read_text().endswith("\n"))
    assert (tmp_path / "told").read_text().startswith("-d -i -w ")
    awake.release()
    assert first.poll() is not None


def test_windows_is_told_what_is_needed_and_when_it_is_no_longer() -> None:
    told: list[int] = []
    awake = WindowsAwake(print, lambda state: told.append(state) or 1)
    awake.hold()
    awake.hold()
    awake.release()
    awake.release()
    assert told == [CONTINUOUS | SYSTEM | DISPLAY, CONTINUOUS]


@pytest.mark.parametrize("name", ["fake", "let sleep", "desktop", "macos", "windows"])
def test_nothing_fails_where_nothing_can_be_held(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    notes: list[str] = []
    made: dict[str, Awake] = {
        "fake": FakeAwake(),
        "let sleep": LetSleep(),
        "desktop": DesktopAwake(notes.append, lambda: ""),
        "macos": CaffeinatedAwake(notes.append, str(tmp_path / "nothing")),
        "windows": WindowsAwake(notes.append, lambda _state: 0),
    }
    awake = made[name]
    awake.release()
    awake.hold()
    awake.hold()
    awake.release()
    awake.release()
    assert all(note.startswith("The screens cannot be kept on: ") for note in notes)
    assert bool(notes) == (name in ("desktop", "macos", "windows"))
