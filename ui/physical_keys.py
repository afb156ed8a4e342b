"""Which Latin key stands where another alphabet has its letter: a clicker sends places, not letters."""

import sys
import unicodedata

from PySide6.QtGui import QKeyEvent

PLACES = {16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM,./"}
"""The rows of letters by the number of their first key, as a PC keyboard counts."""
MAC = "ASDFHGZXCV BQWERYT" + " " * 13 + "OU IP LJ K  ,/NM."
"""The same keys in the order in which a Mac numbers them."""
XKB_OFFSET = 8
FRENCH_FULL_STOP = ":"
"""What the full stop of a clicker becomes on a French laptop."""


def latin_key(event: QKeyEvent, platform: str = sys.platform) -> str:
    """The key of a Latin keyboard in the place of this letter; empty when it is a Latin one, or no letter at all."""
    text = event.text()
    foreign = len(text) == 1 and text.isalpha() and not unicodedata.name(text, "").startswith("LATIN")
    if not foreign and text != FRENCH_FULL_STOP:
        return ""
    if platform == "darwin":
        place = event.nativeVirtualKey()
        return MAC[place].strip() if 0 <= place < len(MAC) else ""
    place = event.nativeScanCode() - (0 if platform == "win32" else XKB_OFFSET)
    row = max((first for first in PLACES if first <= place), default=place)
    return PLACES.get(row, "")[place - row : place - row + 1]
