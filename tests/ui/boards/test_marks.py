"""A statement with the linter's marks."""

from pytestqt.qtbot import QtBot

from onlyworkshop.domain.claptrap import lint
from onlyworkshop.terms import terms
from ui.boards.marks import MarkedText, legend


def test_marks_are_told_in_words_as_well(qtbot: QtBot) -> None:
    text = "We are the ONLY best of breed solution, always."
    marked = MarkedText("statement")
    qtbot.addWidget(marked)
    marked.show_text(text, lint(text, terms()).findings)
    assert marked.accessibleName() == text
    assert marked.accessibleDescription() == "“best of breed” must go; “solution” may stay; “always” needs proof"
    assert legend(lint(text, terms()).findings).replace("\u00a0", " ") == "✕ best of breed   ○ solution   ◇ always"


def test_a_long_statement_takes_more_lines_where_there_is_less_room(qtbot: QtBot) -> None:
    marked = MarkedText("statement")
    qtbot.addWidget(marked)
    marked.show_text("We are the ONLY ones that never leave a cover open. 🕳 " * 4)
    assert marked.heightForWidth(200) > marked.heightForWidth(600)
