"""Six names through one sentence by keyboard: every clause, hands for the whole, no more keys than needed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from onlyworkshop.domain.exercises.alternatives import Alternative, Alternatives
from onlyworkshop.domain.exercises.trials import Answer
from onlyworkshop.domain.swap import said_of
from onlyworkshop.domain.workshop import Workshop
from tests.ui.exercises.conftest import Open, Opened
from tests.ui.exercises.days import day_with_drafts

NAMES = ("Foundry", "Plastics", "Own crew", "Do nothing", "Ironworks", "Lockwell")
MOST_KEYS = 120


class Keys:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, panel: Opened) -> None:
        self._panel = panel
        self.presses = 0

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._panel.key(key, held)
        self.presses += 1

    def type(self, text: str) -> None:
        self._panel.keys(text)
        self.presses += len(text)


def day_with_six_names() -> Workshop:
    rows = tuple(Alternative(id=f"a{n}", name=name, carried=True) for n, name in enumerate(NAMES, 1))
    return day_with_drafts().replaced(alternatives=Alternatives(rows=rows))


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget else ""


def test_six_names_and_every_clause_take_few_keys(open_on_desk: Open) -> None:
    panel = open_on_desk("trials", day_with_six_names())
    keys = Keys(panel)
    keys.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    draft = panel.now.drafts.carried()[0]
    while focused() != "swap1YesButton":
        keys.press(Qt.Key.Key_Tab)
    for place in range(1, len(NAMES) + 1):
        assert focused() == f"swap{place}YesButton"
        keys.type("112233-")
        keys.press(Qt.Key.Key_Tab)
        assert focused() == f"swap{place}HandsEdit"
        keys.type("1 6 0")
        keys.press(Qt.Key.Key_Return)

    trial = panel.now.trial(draft)
    assert [trial.swap(f"a{n}").can_say for n in range(1, 7)] == [Answer.NO] * 6
    assert {(one.yes, one.no, one.unsure, one.does_better) for one in trial.swaps} == {(1, 6, 0, False)}
    assert {said_of(trial, f"a{n}", clause) for n in range(1, 7) for clause in range(3)} == {Answer.NO}
    assert panel.session.spotlight.clauses
    assert keys.presses <= MOST_KEYS, keys.presses
