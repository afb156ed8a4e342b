"""Keeping the screens on while people look at a clock. What dies lets go by itself, and nothing of it may fail.

On Linux the desktop is asked on the session's own bus, never over a network: a connection is opened to hold and closed
to let go, for the desktop ends what a connection asked for with the connection, after a crash as well.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from onlyworkshop.language import _

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

SAVER = "org.freedesktop.ScreenSaver"
SAVER_PATH = "/org/freedesktop/ScreenSaver"
ANSWER_MS = 5000
CONTINUOUS, SYSTEM, DISPLAY = 0x80000000, 0x1, 0x2

_numbers = count(1)
Note = Callable[[str], None]


class Awake(Protocol):
    """What can keep the screens on. Asking twice is asking once."""

    def hold(self) -> None:
        """The screens stay on from now on."""

    def release(self) -> None:
        """The system does with its screens as it likes."""


class LetSleep:
    """Leaves the screens to the system."""

    def hold(self) -> None:
        return

    def release(self) -> None:
        return


LET_SLEEP = LetSleep()


def session_bus() -> str:
    """Where the session's bus is on this machine; empty when there is none, or when it is on another machine."""
    told = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    if told:
        return told if told.startswith("unix:") and ";" not in told else ""
    path = Path(os.environ.get("XDG_RUNTIME_DIR") or "/nowhere", "bus")
    return f"unix:path={path}" if path.exists() else ""


class DesktopAwake:
    """Asks the Linux desktop. Why it will not is noted in one line."""

    def __init__(self, note: Note, address: Callable[[], str] = session_bus) -> None:
        self._note = note
        self._address = address
        self._connection = ""
        self._answer: QDBusPendingCallWatcher | None = None
        self._noted = ""

    def hold(self) -> None:
        """Connect and ask, without waiting for the answer."""
        if self._connection:
            return
        address, self._connection = self._address(), f"onlyworkshop-awake-{next(_numbers)}"
        if address:
            self._ask(address)
        else:
            self._say("no session bus")

    def release(self) -> None:
        """Close the connection, and with it what it asked for."""
        connection, self._connection, answer, self._answer = self._connection, "", self._answer, None
        if not answer:
            return
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 loaded only where a day is led

        answer.finished.disconnect(self._on_answered)
        QDBusConnection.disconnectFromBus(connection)

    def _ask(self, address: str) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher  # noqa: PLC0415 the same

        bus = QDBusConnection.connectToBus(address, self._connection)
        if not bus.isConnected():
            self._say(bus.lastError().message())
            return
        question = QDBusMessage.createMethodCall(SAVER, SAVER_PATH, SAVER, "Inhibit")
        question.setArguments(["OnlyWorkshop", _("The workshop’s clock is running")])
        self._answer = QDBusPendingCallWatcher(bus.asyncCall(question, ANSWER_MS))
        self._answer.finished.connect(self._on_answered)

    def _on_answered(self) -> None:
        if self._answer and self._answer.isError():
            self._say(self._answer.error().name())

    def _say(self, why: str) -> None:
        if why != self._noted:
            self._noted = why
            self._note(f"The screens cannot be kept on: {why}")


class CaffeinatedAwake:
    """Starts the tool that macOS has for it, which also ends when this program does."""

    def __init__(self, note: Note, program: str = "/usr/bin/caffeinate") -> None:
        self._note = note
        self._program = program
        self._running: subprocess.Popen[bytes] | None = None

    def hold(self) -> None:
        """Start it, unless it runs."""
        if self._running and self._running.poll() is None:
            return
        try:
            self._running = subprocess.Popen([self._program, "-d", "-i", "-w", f"{os.getpid()}"])  # noqa: S603
        except OSError as error:
            self._note(f"The screens cannot be kept on: {error.strerror}")

    def release(self) -> None:
        """End it."""
        running, self._running = self._running, None
        if running:
            running.terminate()
            running.wait()


class WindowsAwake:
    """Tells Windows what this thread needs; that ends with the thread."""

    def __init__(self, note: Note, tell: Callable[[int], int]) -> None:
        self._note = note
        self._tell = tell
        self._held = False

    def hold(self) -> None:
        """Screen and machine are needed."""
        if not self._held:
            self._held = True
            if not self._tell(CONTINUOUS | SYSTEM | DISPLAY):
                self._note("The screens cannot be kept on: refused")

    def release(self) -> None:
        """Nothing is needed any more."""
        if self._held:
            self._held = False
            self._tell(CONTINUOUS)


def system_awake(note: Note) -> Awake:
    """What this system has; `note` writes a line into the log."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 used on Windows only

        return WindowsAwake(note, ctypes.windll.kernel32.SetThreadExecutionState)
    return CaffeinatedAwake(note) if sys.platform == "darwin" else DesktopAwake(note)
