"""One promise as a form."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.domain.exercises.commitments import MOST_PER_PERSON
from onlyworkshop.language import _
from ui.boards.elided import ElidedLabel
from ui.boards.fields import ChoiceField, DateField, LineField
from ui.boards.layout import abreast, column, row
from ui.exercises.commitments.presenter import Promise
from ui.theme import SPACE


class PromiseForm(QWidget):
    """The promise of one person; everything but `what` waits until there is one."""

    typed = Signal(str, str)
    left = Signal(str)
    changed = Signal(str, object)
    turned = Signal(int)
    another = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[str, int] | None = None
        self._who = ElidedLabel("section", self)
        self.texts = {
            "what": LineField(_("I will …"), "promiseWhatEdit", 140, self),
            "client_code": LineField(_("For which client (a code)"), "promiseClientEdit", 20, self),
            "first_step": LineField(_("First step"), "promiseFirstStepEdit", 100, self),
            "done_when": LineField(_("Done when"), "promiseDoneEdit", 100, self),
            "stop": LineField(_("One thing I stop"), "promiseStopEdit", 100, self),
            "dumb_rule": LineField(_("A rule to get changed"), "promiseRuleEdit", 140, self),
            "dumb_rule_owner": LineField(_("Whose rule"), "promiseRuleOwnerEdit", 40, self),
        }
        self.method = ChoiceField(_("Which way of ONLY-selling"), "promiseMethodChoice", (), self)
        self.dates = {
            "due": DateField(_("By when"), "promiseDueEdit", self),
            "first_step_on": DateField(_("First step on"), "promiseFirstStepOnEdit", self),
        }
        self.dates["due"].show_hint("+14")
        self.dates["first_step_on"].show_hint("+7")
        self._turns = [self._button(words, name) for words, name in _turns()]
        self._remove = self._button(_("Remove"), "removePromiseButton")
        self._remove.setProperty("quiet", True)
        self._arrange()
        self._connect()

    def show_promise(self, promise: Promise, today: date) -> None:
        turned = (promise.person, promise.place) != self._shown
        self._shown = (promise.person, promise.place)
        kept = promise.kept
        self._who.show_text(promise.name)
        for number, turn in enumerate(self._turns):
            turn.setChecked(number == promise.place)
        for name, field in self.texts.items():
            if turned:
                field.clear()
            field.show_text(getattr(kept, name) if kept else "")
            field.setEnabled(bool(promise.person) and (bool(kept) or name == "what"))
        for name, picked in self.dates.items():
            if turned:
                picked.clear()
            picked.show_today(today)
            picked.show_date(getattr(kept, name) if kept else None)
            picked.setEnabled(bool(kept))
        self.method.show_value(str(kept.method) if kept and kept.method else "")
        self.method.setEnabled(bool(kept))
        self._remove.setEnabled(bool(kept))

    def show_refusal(self, place: str, sentence: str) -> None:
        field = self.texts.get(place) or self.dates.get(place) or self.method
        field.show_refusal(sentence)

    def _arrange(self) -> None:
        texts, dates = self.texts, self.dates
        head = row(self._who, *self._turns, self._remove, gap=SPACE.xs)
        head.setStretch(0, 1)
        method = abreast(self.method, texts["client_code"])
        method.setStretch(0, 3)
        method.setStretch(1, 2)
        step = abreast(texts["first_step"], dates["first_step_on"])
        step.setStretch(0, 3)
        step.setStretch(1, 2)
        done = abreast(texts["done_when"], dates["due"])
        done.setStretch(0, 3)
        done.setStretch(1, 2)
        rule = abreast(texts["dumb_rule"], texts["dumb_rule_owner"])
        rule.setStretch(0, 3)
        rule.setStretch(1, 2)
        self.setLayout(column(head, texts["what"], method, done, step, rule, texts["stop"], 1))

    def _connect(self) -> None:
        for name, field in self.texts.items():
            field.edited.connect(lambda text, name=name: self.typed.emit(name, text))
            field.left.connect(lambda name=name: self.left.emit(name))
        for name, picked in self.dates.items():
            picked.picked.connect(lambda day, name=name: self.changed.emit(name, day))
        self.method.chosen.connect(lambda value: self.changed.emit("method", value))
        self._turns[0].clicked.connect(lambda: self.turned.emit(0))
        self._turns[1].clicked.connect(lambda: self.turned.emit(1))
        self._turns[MOST_PER_PERSON].clicked.connect(self.another)
        self._remove.clicked.connect(self.removed)

    def _button(self, words: str, name: str) -> QPushButton:
        made = QPushButton(words, self)
        made.setObjectName(name)
        made.setCheckable(name in ("firstPromiseButton", "secondPromiseButton"))
        return made


def _turns() -> tuple[tuple[str, str], ...]:
    return (
        (_("First"), "firstPromiseButton"),
        (_("Second"), "secondPromiseButton"),
        (_("One more"), "anotherPromiseButton"),
    )
