"""When the bell rings: once, as a block's time runs out, and never long after."""

from onlyworkshop.domain.timer import Reading

LATEST_MS = 60_000


class Bell:
    """Watches the clock of the block that runs."""

    def __init__(self) -> None:
        self._block: str | None = None
        self._left_ms = 1

    def strikes(self, reading: Reading) -> bool:
        """Whether the time of this block has just run out; what ended over a minute ago stays silent."""
        if not reading.block:
            self._block = None
            return False
        before = self._left_ms if reading.block.id == self._block else 1
        self._block, self._left_ms = reading.block.id, reading.remaining_ms
        return before > 0 >= reading.remaining_ms > -LATEST_MS
