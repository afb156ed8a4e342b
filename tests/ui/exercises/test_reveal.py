"""What people have written alone is uncovered by the same key in every exercise."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from onlyworkshop.domain.workshop import Workshop
from tests.onlyworkshop.covered import covered_day
from tests.ui.exercises.conftest import Open

REVEALS: dict[tuple[str, int], Callable[[Workshop], object]] = {
    ("lineup", 3): lambda w: [one.revealed for one in w.lineup.claims].count(True) == 1,
    ("wants", 3): lambda w: w.wants.ballot.revealed,
    ("scores", 1): lambda w: w.scores.revealed,
    ("curves", 1): lambda w: w.curves.revealed,
    ("competitor_map", 1): lambda w: w.competitor_map.maps[0].revealed,
    ("trials", 3): lambda w: any(one.revealed for one in w.trials.rows),
    ("decision", 1): lambda w: w.decision.ballot.revealed,
    ("decision", 2): lambda w: w.decision.fists_revealed,
    ("decision", 4): lambda w: w.decision.guesses_revealed,
    ("selling", 1): lambda w: w.selling.hours_revealed,
    ("selling", 2): lambda w: w.selling.revealed,
}
"""Where there is something to reveal, by exercise and page, and what tells that it was."""


@pytest.mark.parametrize(("module", "page"), REVEALS)
def test_one_key_reveals_wherever_there_is_something_to_reveal(module: str, page: int, open_on_desk: Open) -> None:
    panel = open_on_desk(module, covered_day())
    shown = REVEALS[module, page]
    panel.key(Qt.Key(Qt.Key.Key_0 + page), Qt.KeyboardModifier.AltModifier)
    assert not shown(panel.now)
    panel.key(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert shown(panel.now)
