"""Buttons of which one is chosen: Tab stops at that one, the arrows go on to the others."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup


def stop_at_chosen(group: QButtonGroup) -> None:
    """Qt lets Tab stop at whichever had the focus last, and before that at all of them."""

    def follow() -> None:
        chosen = group.checkedButton()
        for button in group.buttons():
            stops = chosen is None or button is chosen
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)

    group.buttonToggled.connect(lambda _button, _on: follow())
    follow()
