"""Letter keys act by their place on keyboards that have no Latin letters."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ui.physical_keys import latin_key

PLACES = [("и", 48, 11, "B"), ("р", 35, 4, "H"), ("а", 33, 3, "F"), ("д", 38, 37, "L"), ("ь", 50, 46, "M")]
PLACES += [
    (":", 52, 47, "."),
    ("ю", 52, 47, "."),
    ("β", 48, 11, "B"),
    ("נ", 48, 11, "B"),
    ("ש", 30, 0, "A"),
    ("й", 16, 12, "Q"),
]


def typed(text: str, scan_code: int = 0, virtual_key: int = 0) -> QKeyEvent:
    code = ord(text.upper()) if text else 0
    return QKeyEvent(
        QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, scan_code, virtual_key, 0, text, False, 1
    )


@pytest.mark.parametrize(("letter", "scan", "mac", "key"), PLACES)
def test_a_letter_of_another_alphabet_is_the_latin_key_in_its_place(letter: str, scan: int, mac: int, key: str) -> None:
    assert latin_key(typed(letter, scan + 8), "linux") == key
    assert latin_key(typed(letter, scan), "win32") == key
    assert latin_key(typed(letter, 0, mac), "darwin") == key


@pytest.mark.parametrize("text", ["b", "B", "ö", "é", "ß", ".", "1", "", " ", ";", "ab"])
def test_latin_letters_and_what_is_no_letter_stay_what_they_are(text: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, 56, 11, 0, text, False, 1)
    assert latin_key(event, "linux") == ""


@pytest.mark.parametrize("code", [0, 1, 7, 9, 10, 23, 24 + 10, 70, 2**31])
@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_a_place_without_a_letter_is_no_key(code: int, platform: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, code, code + 500, 0, "и", False, 1)
    assert latin_key(event, platform) in ("", *"QWERTYUIOPASDFGHJKLZXCVBNM,./")
