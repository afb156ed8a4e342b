"""When the bell rings: once as a block comes to its close, once as its time runs out, and never long after."""

from onlyworkshop.domain.timer import Reading, Stroke

LATEST_MS = 60_000


class Bell:
    """Watches the clock of the block that runs. What came while nobody looked is one stroke at most, the last one."""

    def __init__(self) -> None:
        self._block: str | None = None
        self._left_ms = 0
        self._warned: set[str] = set()

    def strikes(self, reading: Reading) -> Stroke | None:
        """What has just come for this block; what came over a minute ago stays silent."""
        if not reading.block:
            self._block = None
            return None
        block, left = reading.block.id, reading.remaining_ms
        known, before = block == self._block, self._left_ms
        self._block, self._left_ms = block, left
        if left <= 0:
            return Stroke.END if (not known or before > 0) and left > -LATEST_MS else None
        at = reading.warns_ms
        if not known or block in self._warned or not before > at >= left > at - LATEST_MS:
            return None
        self._warned.add(block)
        return Stroke.WARNING
