"""A shelf with everything around it."""

from dataclasses import dataclass, field
from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from onlyworkshop.domain.run import Run
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.library import Stored
from tests.onlyworkshop.builders import DAY
from tests.ui.home.summaries import NOW
from tests.ui.stand_ins import FakeLibrary, fake_crew
from ui.home.card import WorkshopCard
from ui.home.opening import open_home
from ui.home.presenter import HomePresenter, Shelf, Surroundings
from ui.home.shelf import HomeView
from ui.theme import load_theme


@dataclass
class Home:
    """The shelf on the screen, its library, and what it asked to open."""

    view: HomeView
    presenter: HomePresenter
    library: FakeLibrary
    qtbot: QtBot
    opened: list[str] = field(default_factory=list)

    def put(self, workshop: Workshop, run: Run | None = None) -> None:
        """One more workshop on the shelf."""
        self.library.save(Stored(workshop, run or Run()))
        self.type("searchEdit", " ")
        self.type("searchEdit", "")

    def cards(self) -> list[WorkshopCard]:
        """The cards that are shown, first to last."""
        QApplication.processEvents()
        shown = [card for card in self.view.findChildren(WorkshopCard) if not card.isHidden()]
        return sorted(shown, key=lambda card: card.y())

    def words(self, card: WorkshopCard) -> str:
        return " | ".join(label.text() for label in card.findChildren(QLabel))

    def text(self, name: str) -> str:
        label = self.view.findChild(QLabel, name)
        assert label is not None
        return label.text() if label.isVisible() else ""

    def edit(self, name: str) -> QLineEdit:
        found = self.view.findChild(QLineEdit, name)
        assert found is not None
        return found

    def type(self, name: str, text: str) -> None:
        edit = self.edit(name)
        edit.selectAll()
        self.qtbot.keyClick(edit, Qt.Key.Key_Backspace)
        self.qtbot.keyClicks(edit, text)

    def press(self, name: str) -> None:
        button = self.view.findChild(QPushButton, name)
        assert button is not None
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def home(qtbot: QtBot) -> Home:
    library, opened, numbers = FakeLibrary(), [], count()
    around = Surroundings(lambda: f"new-{next(numbers)}", lambda: NOW, lambda: DAY, "Europe/London")
    shown = open_home(load_theme("light"), Shelf(library, around, fake_crew()), opened.append)
    view = shown.view
    qtbot.addWidget(view)
    view.resize(1366, 768)
    view.show()
    return Home(view, shown.presenter, library, qtbot, opened)
