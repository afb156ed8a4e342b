"""A clicker in one hand, and what the other one can do meanwhile."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle

from PySide6.QtCore import Qt

from onlyworkshop.domain.agenda import Block
from tests.journeys.conftest import Laptop
from tests.journeys.day.hands import ALT, NONE, Hands
from tests.journeys.one_hand import one_handed
from ui.settings import SettingsFile


class OneHand(Hands):
    """Cannot press what one hand cannot reach, and types no words but while both hands are free."""

    def __init__(self, laptop: Laptop) -> None:
        super().__init__(laptop)
        self._both = False

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        assert self._both or one_handed(key, held), f"{key} with {held} takes two hands"
        super().press(key, held, times)

    def type(self, text: str) -> None:
        assert self._both, "words are typed with both hands"
        super().type(text)

    @contextmanager
    def both(self) -> Iterator[None]:
        """The clicker lies on the table."""
        self._both = True
        yield
        self._both = False


class Clicker:
    """Four buttons: on, back, one that sends F5 and Esc in turn, and one for black, which is B or a full stop."""

    def __init__(self, send: Callable[[Qt.Key], None]) -> None:
        self._send = send
        self._show, self._black = cycle((Qt.Key.Key_F5, Qt.Key.Key_Escape)), cycle((Qt.Key.Key_B, Qt.Key.Key_Period))

    def on(self) -> None:
        self._send(Qt.Key.Key_PageDown)

    def back(self) -> None:
        self._send(Qt.Key.Key_PageUp)

    def show(self) -> None:
        self._send(next(self._show))

    def black(self) -> None:
        self._send(next(self._black))


class Day:
    """The day and what leads it."""

    def __init__(self, laptop: Laptop) -> None:
        self.laptop = laptop
        self.hand = OneHand(laptop)
        self.clicker = Clicker(lambda key: Hands.press(self.hand, key))

    @property
    def running(self) -> Block | None:
        return self.laptop.session.facilitation.block()

    def budget(self) -> float:
        return self.laptop.session.facilitation.reading().budget_ms / 60_000

    def sees(self) -> object:
        """What the audience sees; None when it is black."""
        room = self.laptop.room
        assert room
        return room.canvas.frame

    def muted(self) -> bool:
        return SettingsFile(self.laptop.folder / "settings.json").load().muted

    def pass_time(self, minutes: float) -> None:
        self.laptop.clock.advance(minutes * 60)
        desk = self.laptop.program.desk
        assert desk
        desk.tick()

    def reveal(self, page: int, times: int = 1) -> None:
        self.hand.turn(page)
        self.hand.press(Qt.Key.Key_R, ALT, times)
