"""The card on a sheet above a page, and the card joined with what it changes."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from onlyworkshop.language import _
from ui.boards.layout import column, label, row
from ui.room.back_row import BackRow
from ui.room.projection import USUAL_ASPECT
from ui.sound_and_clock.card import SoundCard
from ui.sound_and_clock.presenter import SoundAndClock
from ui.theme import SPACE, Theme

WIDE = 400


def joined_card(sound: SoundAndClock, theme: Theme, parent: QWidget) -> SoundCard:
    """A card that shows and changes how it sounds, for as long as its page lives."""
    card = SoundCard(theme, parent)
    card.show_settings(sound.settings)
    sound.changed.subscribe(card.show_settings)
    sound.said.subscribe(card.show_said)
    card.volume_chosen.connect(sound.set_volume)
    card.mute_pressed.connect(sound.toggle_mute)
    card.tested.connect(sound.test)
    card.at_zero_chosen.connect(sound.choose_at_zero)
    return card


def joined_back_row(sound: SoundAndClock, parent: QWidget, aspect: float = USUAL_ASPECT) -> BackRow:
    """What the back row can read on a picture of this shape, as the settings tell it and change it."""
    row_ = BackRow(parent)
    row_.show_settings(sound.settings, aspect)
    sound.changed.subscribe(lambda settings: row_.show_settings(settings, aspect))
    row_.depth_told.connect(lambda metres: sound.seat(room_depth=metres))
    row_.width_told.connect(lambda metres: sound.seat(picture_width=metres))
    return row_


class SoundSheet(QFrame):
    """Not a dialog: everything below goes on. Esc or Close takes it away and gives the focus back."""

    def __init__(self, sound: SoundAndClock, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self.sound = sound
        self._page = page
        self._before: QWidget | None = None
        self.setObjectName("soundSheet")
        self.setAccessibleName(_("Sound and clock"))
        self.setProperty("role", "card")
        self._card = joined_card(sound, theme, self)
        close = QPushButton(_("Close"), self)
        close.setObjectName("closeSoundButton")
        close.setAccessibleName(_("Close sound and clock"))
        close.clicked.connect(self.toggle)
        head = row(label(_("Sound and clock"), "section", self), 1)
        inside = column(head, self._card, row(1, close), gap=SPACE.l)
        inside.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        self.setLayout(inside)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.toggle)
        page.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        """Show the card in the middle of the page, or take it away."""
        if self.isVisible():
            self.hide()
            (self._before or self._page).setFocus()
            return
        self._before = self._page.focusWidget()
        self.sound.refresh()
        self._card.show_said("")
        self._place()
        self.show()
        self.raise_()
        self._card.volume.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle when the page gets another size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        wide = min(WIDE + 2 * SPACE.xl, self._page.width())
        self.resize(wide, self.sizeHint().height())
        self.move(self._page.rect().center() - self.rect().center())
