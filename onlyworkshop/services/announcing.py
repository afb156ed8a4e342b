"""How a fact reaches its readers."""

from collections.abc import Callable
from typing import Generic, TypeVar

E = TypeVar("E")


class Announcer(Generic[E]):
    """Tells every listener of every event, in the order in which they subscribed."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[E], None]] = []

    def subscribe(self, listener: Callable[[E], None]) -> Callable[[], None]:
        """Tell `listener` of every event from now on; the returned function ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def announce(self, event: E) -> None:
        """The event has happened."""
        for listener in tuple(self._listeners):
            listener(event)
