"""Being told to end is the same as closing the window, but that nobody is there to be asked."""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier

from ui.window import MainWindow

MOST_SIGNALS = 64
NAMES = ("SIGTERM", "SIGINT", "SIGHUP")  # asked by the system, by Ctrl+C, by the terminal that was closed
SIGNALS = frozenset(getattr(signal, name) for name in NAMES if hasattr(signal, name))


class Termination(QObject):
    """Wakes the window's event loop when the signal comes, for Python hears it only between two of its own steps."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._woken, self._waking = socket.socketpair()
        for end in (self._woken, self._waking):
            end.setblocking(False)
        self._heard = QSocketNotifier(self._woken.fileno(), QSocketNotifier.Type.Read, self)
        self._heard.activated.connect(self._on_signal)
        self._before = {one: signal.signal(one, lambda *_: None) for one in SIGNALS}
        signal.set_wakeup_fd(self._waking.fileno())

    def close(self) -> None:
        """Signals mean again what they meant before."""
        signal.set_wakeup_fd(-1)
        for one, before in self._before.items():
            signal.signal(one, before)
        self._heard.setEnabled(False)
        self._woken.close()
        self._waking.close()

    def _on_signal(self) -> None:
        if SIGNALS & set(self._woken.recv(MOST_SIGNALS)):
            self._window.leave()
