"""The screens stay on for as long as people look at a clock."""

from PySide6.QtCore import QObject, QTimer

from onlyworkshop.services.session import Session
from ui.awake import Awake

LOOK_MS = 15_000


class Wakefulness(QObject):
    """Looks when something happens in the room, and every few seconds for what happens by itself."""

    def __init__(self, session: Session, awake: Awake, desk: QObject) -> None:
        super().__init__(desk)
        self._session = session
        self._awake = awake
        self._end = session.facilitation.changed.subscribe(lambda _event: self.look())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MS)
        self.look()

    def look(self) -> None:
        """Hold the screens on, or let them go."""
        if self._session.facilitation.watched():
            self._awake.hold()
        else:
            self._awake.release()

    def close(self) -> None:
        """The desk is left."""
        self._timer.stop()
        self._end()
        self._awake.release()
