"""The instrument on the stage: the panel of the block that the desk shows, opened with it and closed with it."""

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.desk.frame import ShownBlock
from ui.desk.stage import BreakPanel, Stage
from ui.exercises.opening import OpenPanel, open_exercise
from ui.mutes import KeptMutes
from ui.settings import SettingsFile


class Instrument:
    """One panel at a time; what is muted in one is muted in all."""

    def __init__(self, session: Session, settings: SettingsFile, stage: Stage) -> None:
        self._session = session
        self._mutes = KeptMutes(settings)
        self._stage = stage
        self._open: OpenPanel | None = None
        self._shown = ("", "")

    def show_block(self, shown: ShownBlock) -> None:
        """Open the panel of this block, unless it is open."""
        if (shown.block, shown.module) != self._shown:
            self._shown = shown.block, shown.module
            self.close()
            self._stage.show_panel(self._new(shown.module))
        panel = self._stage.panel
        if isinstance(panel, BreakPanel):
            panel.show_line(shown.question)

    def tick(self) -> None:
        """Some time has passed."""
        if self._open:
            self._open.tick()

    def close(self) -> None:
        """The panel listens to the session no more."""
        if self._open:
            self._open.close()
            self._open = None

    def _new(self, module: str) -> QWidget:
        if not module:
            return BreakPanel(self._stage.holder)
        self._open = open_exercise(module, self._session, self._mutes, self._stage.holder)
        notice = getattr(self._open.widget, "notice", None)
        if notice is not None:
            notice.connect(self._stage.notice.show_notice)
        return self._open.widget
