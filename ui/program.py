"""The way through the program: home, prepare, desk and back, and that everything is kept on every step of it."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.language import _
from onlyworkshop.services.library import Saving
from onlyworkshop.services.session import Session
from onlyworkshop.wording import sentence
from ui.desk.around import Around
from ui.desk.view import DeskView
from ui.furnishing import furnish
from ui.home.opening import OpenHome, open_home
from ui.home.presenter import Notice, Shelf
from ui.light import Light
from ui.look.sheet import LookSheet
from ui.parts import Parts
from ui.preflight.opening import OpenPreflight, Rig, open_preflight
from ui.preflight.results import Results
from ui.prepare.held import Past
from ui.prepare.opening import Looks, OpenPage, open_prepare
from ui.prepare.printing import Press
from ui.sound_and_clock.presenter import SoundAndClock
from ui.sound_and_clock.sheet import SoundSheet
from ui.window import MainWindow


class Program(QObject):
    """One page at a time. The desk lives on below the preparation, so that the room never goes dark by the way."""

    _told = Signal(object)

    def __init__(self, parts: Parts, window: MainWindow) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        self._light = Light(parts.settings, self)
        self._saving = Saving(pending=False)
        self._warned = False
        self.session: Session | None = None
        self.home: OpenHome | None = None
        self.prepare: OpenPage | None = None
        self.desk: DeskView | None = None
        self.preflight: OpenPreflight | None = None
        self._results = Results()
        self._told.connect(self._on_saving)
        parts.library.watch(self._told.emit)
        window.ask_before_closing(self._reason_to_stay)
        window.closing.connect(self.close)

    def begin(self, file: Path | None, first_time: bool = False) -> None:
        """The file that was given, else the workshop that was running when the program ended, else the shelf.

        The first time ever the sample is put on it.
        """
        home = self.show_home()
        if first_time:
            home.presenter.welcome()
        if file:
            home.presenter.carry_in(file, and_open=True)
        elif running := self._running():
            self.open(running)

    def show_home(self) -> OpenHome:
        """The shelf, with everything stored."""
        self._leave_session()
        old, self.home = self.home, None
        shelf = Shelf(self._parts.library, self._parts.around, self._parts.crew)
        self.home = open_home(self._light.desk, shelf, self.open)
        furnish(self.home.view, self._light, self._parts.settings)
        self._window.show_page(self.home.view)
        self._on_saving(self._saving)
        if old:
            old.presenter.close()
            self._drop(old.view)
        self.home.view.focus_new()
        return self.home

    def open(self, workshop: str) -> None:
        """Go on with this workshop: at the desk while it is running, else where it is prepared."""
        try:
            stored = self._parts.library.load(workshop)
        except Refusal as refusal:
            if self.home:
                self.home.view.show_notice(Notice(sentence(refusal)))
            return
        self._leave_session()
        self.session = self._parts.new_session(stored)
        self._keep(last_workshop=workshop)
        if stored.run.current:
            self.show_desk()
        else:
            self.show_prepare()

    def show_prepare(self) -> None:
        """People, field, day and paper of the open workshop."""
        if not self.session:
            return
        if not self.prepare:
            self.prepare = self._opened_prepare(self.session)
        self.prepare.refresh()
        self._show(self.prepare.view)
        self.prepare.view.people.name.focus()

    def show_pack(self) -> None:
        """The paper of the open workshop."""
        self.show_prepare()
        if self.prepare:
            self.prepare.view.paper.focus()

    def show_desk(self) -> None:
        """Lead the open workshop."""
        if self.session:
            self._show(self._opened_desk(self.session))

    def show_preflight(self) -> None:
        """Check the room before people come; the page leads back to where it was asked for."""
        if not self.session:
            return
        self._close_preflight()
        desk, back = self._opened_desk(self.session), self._window.page
        rig = Rig(desk.projection, self._sound_of, self._parts.machine.laptop, self._parts.library, self._press())
        self.preflight = open_preflight(self.session, self._light.desk, rig, self._results)
        view = self.preflight.view
        furnish(view, self._light, self._parts.settings)
        view.back_asked.connect(self.show_desk if back is desk else self.show_prepare)
        self._show(view)
        view.focus()

    def close(self) -> None:
        """Everything is stored and backed up, every page and the room are gone."""
        self._leave_session()
        with suppress(Refusal):
            self._parts.library.backup_when_changed()

    def _opened_desk(self, session: Session) -> DeskView:
        """The desk in our window, on the same screen, whether or not it is shown."""
        if not self.desk:
            self.desk = DeskView(session, self._light.desk, self._parts.settings, self._around(), self._window)
            self.desk.look_asked.connect(LookSheet(self._light, self.desk).toggle)
            self.desk.home_asked.connect(self.show_home)
            self.desk.prepare_asked.connect(self.show_prepare)
            self.desk.pack_asked.connect(self.show_pack)
            self.desk.check_asked.connect(self.show_preflight)
            self._window.keep_off(self.desk.room_area)
        return self.desk

    def _opened_prepare(self, session: Session) -> OpenPage:
        looks = Looks(self._light.desk, self._parts.around.today())
        past = Past(self._parts.library, self._parts.crew.patient)
        page = open_prepare(session, looks, self._press(), past, self.show_desk)
        sheet = SoundSheet(self._sound_of(page.view), looks.theme, page.view)
        page.view.home_asked.connect(self.show_home)
        page.view.sound_asked.connect(sheet.toggle)
        page.view.check_asked.connect(self.show_preflight)
        furnish(page.view, self._light, self._parts.settings)
        page.view.paper.size_chosen.connect(lambda size: self._keep(paper=size))

        def close() -> None:
            page.close()
            sheet.sound.close()

        return page._replace(close=close)

    def _press(self) -> Press:
        return self._around().press(self._parts.settings)

    def _sound_of(self, page: QWidget) -> SoundAndClock:
        return self._around().sound_of(page, self._parts.settings)

    def _around(self) -> Around:
        parts = self._parts
        return Around(
            parts.crew,
            self._window.screens,
            awake=parts.machine.awake,
            room_theme=self._light.room,
            printer=parts.printer,
        )

    def _show(self, page: DeskView | QWidget) -> None:
        title = self.session.editing.workshop.title if self.session else ""
        self._window.show_page(page, title)
        self._take_warning_back()
        self._on_saving(self._saving)

    def _close_preflight(self) -> None:
        closing, self.preflight = self.preflight, None
        if closing:
            closing.close()
            self._drop(closing.view)

    def _leave_session(self) -> None:
        self._close_preflight()
        if self.prepare:
            self.prepare.close()
        if self.desk:
            self.desk.close_desk()
            self._window.keep_off(QRect)
        self._parts.library.flush()
        for page in (self.desk, self.prepare.view if self.prepare else None):
            self._drop(page)
        self.session = self.prepare = self.desk = None

    def _drop(self, page: QWidget | None) -> None:
        if page:
            self._window.drop_page(page)

    def _running(self) -> str:
        try:
            return next((one.id for one in self._parts.library.shelf() if one.running), "")
        except Refusal:
            return ""

    def _keep(self, **changes: object) -> None:
        settings = self._parts.settings
        settings.save(settings.load().replaced(**changes))

    def _on_saving(self, saving: Saving) -> None:
        self._saving = saving
        for page in (self.prepare.view if self.prepare else None, self.desk):
            if page:
                page.show_saving(saving)
        self._warn_on_shelf(saving.failure)

    def _warn_on_shelf(self, failure: Refusal | None) -> None:
        """The shelf has no save mark: what is wrong with storing stands below it, until all is well."""
        if failure and not self.session:
            self._warned = True
            self._window.show_notice(sentence(failure))
        elif not failure:
            self._take_warning_back()

    def _take_warning_back(self) -> None:
        if self._warned:
            self._warned = False
            self._window.show_notice("")

    def _reason_to_stay(self) -> str:
        failure = self._parts.library.flush().failure
        if not failure:
            return ""
        self._warned = True
        return _("{what} Close once more to leave without what is not saved.").format(what=sentence(failure))
