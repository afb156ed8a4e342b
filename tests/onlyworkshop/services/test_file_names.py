"""File names that every system takes."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.services.file_names import file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Manhole covers", "Manhole covers.pdf"),
        ("Q3/Q4: covers & lids?", "Q3 Q4 covers & lids.pdf"),
        ("..\\..\\etc/passwd", "etc passwd.pdf"),
        ("", "workshop.pdf"),
        (" . ", "workshop.pdf"),
        ("CON", "workshop CON.pdf"),
        ("com1.tar", "workshop com1.tar.pdf"),
        ("evil\u202efdp.exe", "evilfdp.exe.pdf"),
        ("a\x00b\nc", "ab c.pdf"),
        ("Cafe\u0301", "Café.pdf"),
        ("-rf", "rf.pdf"),
    ],
)
def test_a_title_becomes_a_safe_readable_name(title: str, name: str) -> None:
    assert file_name(title, ".pdf") == name


@given(st.text(max_size=300))
def test_any_title_becomes_one_part_of_a_path_within_bounds(title: str) -> None:
    name = file_name(title, ".onlyworkshop")
    assert name.endswith(".onlyworkshop")
    assert len(name.encode()) <= 120 + len("workshop ")
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert name == name.strip(" .")
    assert not any(unicodedata.category(letter)[0] == "C" for letter in name)
