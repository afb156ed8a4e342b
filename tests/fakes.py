"""Stand-ins that implement a port."""

from collections.abc import Callable

from onlyworkshop.services.library import PhotoMissing, Saving, Stored


class FakeKeeper:
    """A Keeper that stores at once, in a list."""

    def __init__(self) -> None:
        self.kept: list[Stored] = []
        self.urgent: list[bool] = []
        self.photos: dict[str, bytes] = {}
        self._listeners: list[Callable[[Saving], None]] = []

    def keep(self, stored: Stored, urgent: bool) -> None:
        self.kept.append(stored)
        self.urgent.append(urgent)
        for listener in self._listeners:
            listener(Saving(pending=False))

    def keep_photo(self, digest: str, data: bytes) -> None:
        self.photos[digest] = data

    def photo(self, digest: str) -> bytes:
        if digest not in self.photos:
            raise PhotoMissing
        return self.photos[digest]

    def watch(self, listener: Callable[[Saving], None]) -> None:
        self._listeners.append(listener)

    def flush(self) -> Saving:
        return Saving(pending=False)
