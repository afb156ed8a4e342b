"""Everything that is known of one card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from onlyworkshop.domain.exercises.wants import Level, Source, Want
from onlyworkshop.language import _
from onlyworkshop.naming import level_name, source_name
from ui.boards.entry import Entry, RefusalLine
from ui.boards.fields import ChoiceField, LineField, NumberField
from ui.boards.layout import abreast, column, label, row
from ui.theme import SPACE


def levels() -> tuple[tuple[str, str], ...]:
    """How deep a wish may go, in words."""
    return tuple((level.value, level_name(level)) for level in Level)


def sources() -> tuple[tuple[str, str], ...]:
    """How we may know of it, in words."""
    return tuple((source.value, source_name(source)) for source in Source)


class CardFields(QWidget):
    """The fields of the card that is looked at; Enter in any of them goes back to the next card."""

    typed = Signal(str, str)
    left = Signal(str)
    changed = Signal(str, object)
    removed = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._want = ""
        self._empty = label("", "quiet", self)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._fields: dict[str, Entry] = {
            "text": LineField(_("The want, in the client’s words"), "wantTextEdit", 100, self),
            "level": ChoiceField(_("Level"), "wantLevelChoice", levels(), self),
            "source": ChoiceField(_("How we know"), "wantSourceChoice", sources(), self),
            "evidence": NumberField(_("Evidence 1–3"), "wantEvidenceEdit", self),
            "client_code": LineField(_("Client code"), "wantCodeEdit", 20, self),
            "phrase": LineField(_("What the client said, word for word"), "wantPhraseEdit", 140, self),
        }
        self._secret = self._check("secret", _("A secret: about one person"), "wantSecretCheck")
        self._vetoed = self._check("vetoed", _("Vetoed by the Client voice"), "wantVetoCheck")
        self._remove = QPushButton(_("Remove the card"), self)
        self._remove.setObjectName("wantRemoveButton")
        self._remove.setProperty("quiet", True)
        self._refusals = RefusalLine(self)
        self._body = QWidget(self)
        self._arrange()
        self._connect()
        self.show_card(None)

    def show_card(self, want: Want | None) -> None:
        self._empty.setVisible(want is None)
        self._body.setVisible(want is not None)
        if not want:
            return
        if want.id != self._want:
            self._want = want.id
            for field in self._fields.values():
                if isinstance(field, LineField):
                    field.clear()
        for name, field in self._fields.items():
            _show(field, getattr(want, name))
        self._secret.setChecked(want.secret)
        self._vetoed.setChecked(want.vetoed)

    def show_empty(self, empty: bool) -> None:
        """What to do first; or where the card that is chosen will be."""
        first = _("One want on each card. Paste a list, and every line becomes a card.")
        self._empty.setText(first if empty else _("The card that you choose is shown here."))

    def show_refusal(self, name: str, sentence: str) -> None:
        if name in self._fields:
            self._fields[name].show_refusal(sentence)
        else:
            self._refusals.say(sentence, self)

    def editors(self) -> tuple[QWidget, ...]:
        """Where Tab goes after the words of a card."""
        return (*(field for name, field in self._fields.items() if name != "text"), self._secret, self._vetoed)

    def _check(self, name: str, words: str, object_name: str) -> QCheckBox:
        made = QCheckBox(words, self)
        made.setObjectName(object_name)
        made.clicked.connect(lambda on: self.changed.emit(f"{name}.{self._want}", on))
        return made

    def _arrange(self) -> None:
        fields = self._fields
        fields["evidence"].fit(10)
        body = column(
            fields["text"],
            abreast(fields["level"], fields["source"], gap=SPACE.s),
            abreast(fields["evidence"], fields["client_code"]),
            fields["phrase"],
            self._secret,
            self._vetoed,
            self._refusals,
            row(self._remove, 1),
            1,
            gap=SPACE.xs,
        )
        body.setContentsMargins(0, 0, 0, 0)
        self._body.setLayout(body)
        self.setLayout(column(self._empty, self._body))

    def _connect(self) -> None:
        for name, field in self._fields.items():
            if isinstance(field, LineField):
                field.edited.connect(lambda text, name=name: self.typed.emit(f"{name}.{self._want}", text))
                field.left.connect(lambda name=name: self.left.emit(f"{name}.{self._want}"))
                field.submitted.connect(lambda _text: self.done.emit())
            elif isinstance(field, NumberField):
                field.entered.connect(lambda number, name=name: self.changed.emit(f"{name}.{self._want}", number))
            elif isinstance(field, ChoiceField):
                field.chosen.connect(lambda value, name=name: self.changed.emit(f"{name}.{self._want}", value))
        self._remove.clicked.connect(lambda: self.removed.emit(self._want))


def _show(field: Entry, value: object) -> None:
    if isinstance(field, LineField):
        field.show_text(str(value))
    elif isinstance(field, ChoiceField):
        field.show_value(str(value))
    elif isinstance(field, NumberField) and isinstance(value, int):
        field.show_number(value)
