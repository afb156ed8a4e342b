"""A grid that fills as fast as digits are typed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from ui.boards.digits import Column, DigitGrid
from ui.theme import SPACE

Filled = list[tuple[str, str, int]]
COLUMNS = (Column("sayable", "Say.", 1, 5), Column("true_now", "True", 0, 100))


@pytest.fixture
def grid(qtbot: QtBot) -> Iterator[DigitGrid]:
    """Two people, two columns."""
    made = DigitGrid("Ratings", "ratingsGrid", COLUMNS)
    made.show_rows([("p1", "Ann"), ("p2", "Ben")])
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    made.close()


@pytest.fixture
def filled(grid: DigitGrid) -> Filled:
    said: Filled = []
    grid.filled.connect(lambda row, column, number: said.append((row, column, number)))
    return said


def test_a_number_that_cannot_grow_moves_on(qtbot: QtBot, grid: DigitGrid, filled: Filled) -> None:
    qtbot.keyClicks(grid, "3" + "85" + "4" + "0")
    assert filled == [("p1", "sayable", 3), ("p1", "true_now", 85), ("p2", "sayable", 4), ("p2", "true_now", 0)]


def test_the_next_digit_goes_to_the_next_cell_when_it_does_not_fit(
    qtbot: QtBot, grid: DigitGrid, filled: Filled
) -> None:
    qtbot.keyClicks(grid, "3" + "10" + "4")
    assert filled == [("p1", "sayable", 3), ("p1", "true_now", 10), ("p2", "sayable", 4)]


def test_one_digit_of_a_hundred_is_kept_on_enter_and_on_an_arrow(qtbot: QtBot, grid: DigitGrid, filled: Filled) -> None:
    qtbot.keyClicks(grid, "37")
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    qtbot.keyClicks(grid, "48")
    qtbot.keyClick(grid, Qt.Key.Key_Up)
    assert filled[1] == ("p1", "true_now", 7)
    assert filled[3] == ("p2", "true_now", 8)


def test_a_refused_digit_stays_with_a_sign_and_the_next_one_takes_its_place(
    qtbot: QtBot, grid: DigitGrid, filled: Filled
) -> None:
    said: list[str] = []
    grid.refused.connect(said.append)
    qtbot.keyClicks(grid, "0")
    assert (grid.item(0, 0).text(), said) == ("⚠ 0", ["A number from 1 to 5, please."])
    qtbot.keyClicks(grid, "2")
    assert (filled, said[-1]) == ([("p1", "sayable", 2)], "")


def test_backspace_empties_a_cell(qtbot: QtBot, grid: DigitGrid) -> None:
    said: list[tuple[str, str]] = []
    grid.emptied.connect(lambda row, column: said.append((row, column)))
    grid.show_cells({("p1", "sayable"): 4}, covered=False)
    qtbot.keyClick(grid, Qt.Key.Key_Backspace)
    assert said == [("p1", "sayable")]


def test_other_rows_are_covered_until_the_reveal(grid: DigitGrid) -> None:
    cells = {("p1", "sayable"): 4, ("p2", "sayable"): 5}
    grid.show_cells(cells, covered=True)
    assert (grid.item(0, 0).text(), grid.item(1, 0).text()) == ("4", "•")
    grid.show_cells(cells, covered=False)
    assert grid.item(1, 0).text() == "5"


def test_long_names_give_way_to_the_numbers(grid: DigitGrid) -> None:
    grid.show_rows([("p1", "Wilhelmina " * 4)])
    grid.resize(240, 200)
    assert all(grid.columnWidth(place) > 30 for place in range(2))


def test_the_title_of_the_column_is_whole_beside_two_dozen_long_names(qtbot: QtBot) -> None:
    made = DigitGrid("Worth", "worthGrid", (Column("score", "Worth, 0 to 5", 0, 5),))
    made.show_rows([(f"p{n}", f"{n:02} " + "M" * 37) for n in range(24)])
    qtbot.addWidget(made)
    made.resize(305, 330)
    made.show()
    current = QFont(made.font())
    current.setBold(True)
    assert made.columnWidth(0) >= QFontMetrics(current).horizontalAdvance("Worth, 0 to 5") + 2 * SPACE.s
    made.close()
