"""Everything on the desk that cares for the time: the question, the repairs, and the clock that is put right."""

from PySide6.QtWidgets import QWidget

from onlyworkshop.language import _
from onlyworkshop.services.session import Session
from ui.desk.asking import Question
from ui.desk.bottom_bar import BottomBar
from ui.desk.clock_card import ClockCard
from ui.desk.offers import Offers
from ui.desk.repair_card import RepairCard
from ui.desk.stage import Stage
from ui.desk.timekeeping import Timekeeping
from ui.focus import holds_focus


class TimeControl:
    """The cards and the question line of one desk, with what they ask for."""

    def __init__(self, session: Session, bar: BottomBar, stage: Stage, desk: QWidget) -> None:
        self._session = session
        self._bar = bar
        self._stage = stage
        self._desk = desk
        self._repairs = RepairCard(desk, stage)
        self._clock = ClockCard(desk, stage)
        self._keeping = Timekeeping(session, self)
        bar.repair_asked.connect(self.toggle_repairs)
        bar.clock_asked.connect(self.toggle_clock)
        stage.question.answered.connect(self._keeping.answer)
        self._repairs.chosen.connect(self._keeping.repair)
        self._clock.corrected.connect(self._keeping.correct)
        self._clock.backdated.connect(self._keeping.backdate)

    def tick(self) -> None:
        """Look at the clocks."""
        self._keeping.tick()

    def close(self) -> None:
        """Listen to the session no more."""
        self._keeping.close()

    def toggle_repairs(self) -> None:
        """The ways to put a late day right."""
        if self._bar.repairable:
            self._clock.put_away()
            self._repairs.toggle()
        else:
            self.show_notice(_("Nothing to put right: every promised time is kept."))

    def toggle_clock(self) -> None:
        """Put the clock of the running block right."""
        if self._session.facilitation.block():
            self._repairs.put_away()
            self._clock.toggle()

    def show_question(self, question: Question | None) -> None:
        """Ask this about the time until it is answered."""
        if not question:
            self._leave(self._stage.question)
        self._stage.question.show_question(question)

    def show_offers(self, found: Offers | None) -> None:
        """What can be done about a late day."""
        if not found:
            self._leave(self._bar.repair_button)
        self._bar.show_repairable(found is not None)
        self._repairs.show_offers(found)

    def show_clock_refusal(self, text: str) -> None:
        """Why the typed time was not taken; the card goes when it was."""
        if text:
            self._clock.show_refusal(text)
        else:
            self._clock.put_away()

    def show_notice(self, text: str, undo: bool = False) -> None:
        """One line, with an Undo button if asked."""
        self._stage.notice.show_notice(text, undo)

    def _leave(self, going: QWidget) -> None:
        """The focus of what goes is the desk's, and not that of the button beside it."""
        if holds_focus(going):
            self._desk.setFocus()
