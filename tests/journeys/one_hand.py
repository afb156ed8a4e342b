"""What one hand can press on a small laptop, told by where its keys are; the other hand holds a clicker.

Any single key is within reach of one hand, wherever it is. Keys that go down together are when no two of them are
farther apart than `REACH_MM`: a small hand spans 165 mm from thumb to little finger, and has to bend them to press.
Left out is what small laptops lack or do with a second key: the right Ctrl and the number pad, PageUp, PageDown, Home
and End (Fn and an arrow). The right Alt is AltGr on most layouts and is no Alt.
"""

from itertools import combinations, product
from math import hypot

from PySide6.QtCore import Qt

PITCH_MM = 19
REACH_MM = 150
Place = tuple[float, float]
"""From the left and from the top, in widths of a key."""
ROWS = ((1, 1.5, "1234567890-="), (2, 2.0, "QWERTYUIOP[]"), (3, 2.25, "ASDFGHJKL;'"), (4, 2.75, "ZXCVBNM,./"))
"""The first key of each row stands so far from the left."""
KEYS: dict[Qt.Key, Place] = {
    **{Qt.Key(ord(key)): (left + n, row) for row, left, keys in ROWS for n, key in enumerate(keys)},
    **{Qt.Key(Qt.Key.Key_F1 + n): (1.5 + n, 0.0) for n in range(12)},
    Qt.Key.Key_Question: (11.75, 4.0),
    Qt.Key.Key_Plus: (12.5, 1.0),
    Qt.Key.Key_Escape: (0.5, 0.0),
    Qt.Key.Key_Tab: (0.75, 2.0),
    Qt.Key.Key_Backtab: (0.75, 2.0),
    Qt.Key.Key_Return: (13.9, 3.0),
    Qt.Key.Key_Backspace: (14.0, 1.0),
    Qt.Key.Key_Space: (4.5, 5.0),
    Qt.Key.Key_Left: (12.5, 5.0),
    Qt.Key.Key_Up: (13.5, 4.8),
    Qt.Key.Key_Down: (13.5, 5.2),
    Qt.Key.Key_Right: (14.5, 5.0),
}
"""The space bar by its end at the thumb of a hand on the left Ctrl."""
HELD: dict[Qt.KeyboardModifier, tuple[Place, ...]] = {
    Qt.KeyboardModifier.ControlModifier: ((0.6, 5.0),),
    Qt.KeyboardModifier.AltModifier: ((3.1, 5.0),),
    Qt.KeyboardModifier.ShiftModifier: ((1.1, 4.0), (13.6, 4.0)),
}


def one_handed(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> bool:
    """Whether one hand presses this, whichever of the two it is."""
    if key not in KEYS:
        return False
    modifiers = [places for modifier, places in HELD.items() if held & modifier]
    return any(_span_mm((KEYS[key], *chosen)) <= REACH_MM for chosen in product(*modifiers))


def _span_mm(places: tuple[Place, ...]) -> float:
    """The two keys farthest apart."""
    spans = (PITCH_MM * hypot(a[0] - b[0], a[1] - b[1]) for a, b in combinations(places, 2))
    return max(spans, default=0)
