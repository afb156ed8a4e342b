"""The photos of the exercise that the desk shows, without their looks."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from onlyworkshop.domain.photos import Photo
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, plural
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.photos import Developed
from onlyworkshop.services.session import Session
from onlyworkshop.wording import sentence
from ui.desk.photos.developing import Source
from ui.desk.photos.intake import Batch, Intake
from ui.exercises.attempts import Attempts
from ui.tasks import Crew

CAPTION = "photo"
SMALL, LARGE = 224, 1600
"""The longer side of a picture in the strip and on the desk, in pixels: enough for fine screens."""


class PhotosView(Protocol):
    """What the presenter needs of the panel. A picture is whatever the darkroom makes."""

    def show_rows(self, rows: tuple[Photo, ...]) -> None:
        """Show these photos; the chosen one stays chosen, a new one is chosen."""

    def show_picture(self, digest: str, picture: object | None) -> None:
        """The photo of this digest looks so; its picture is missing when None."""

    def show_large(self, picture: object, caption: str) -> None:
        """One photo, as large as the desk."""

    def show_work(self, text: str) -> None:
        """What is being developed; empty when nothing is."""

    def show_refusals(self, texts: Sequence[str]) -> None:
        """Why some were not added, until the next ones are."""

    def show_caption_refusal(self, place: str, text: str) -> None:
        """Why the caption is not kept; empty clears it."""


class Darkroom(NamedTuple):
    """Who does the work, and what makes a picture for the desk: of a digest, with its longer side in pixels."""

    crew: Crew
    picture: Callable[[str, int], object]


class PhotosPresenter:
    """Adds, captions, moves and removes photos; `tell` says one line at the desk, with Undo if asked."""

    def __init__(
        self, session: Session, view: PhotosView, darkroom: Darkroom, tell: Callable[[str, bool], None]
    ) -> None:
        self._session = session
        self._view = view
        self._darkroom = darkroom
        self._tell = tell
        self._module = ""
        self._asked: set[str] = set()
        self._intake = Intake(session, darkroom.crew.heavy, self._on_progress, self._on_finished)
        self._attempts = Attempts(session.editing, view.show_caption_refusal)
        self._closed = False
        self._end = session.editing.changed.subscribe(self._on_workshop_changed)

    def close(self) -> None:
        """Add what has been developed so far, and listen to the session no more."""
        self._intake.close()
        self._closed = True
        self._end()

    def show_module(self, module: str) -> None:
        """The desk shows this exercise now; a break when empty."""
        if module != self._module:
            self._module = module
            self._view.show_refusals(())
            self._refresh()

    def is_welcome(self) -> bool:
        """Whether there is an exercise to which a photo can be added now."""
        return bool(self._module)

    def add(self, sources: Sequence[Source]) -> None:
        """Develop these, and add all that can be at once, beside the exercise that is shown now."""
        if self._module and sources:
            self._view.show_refusals(())
            self._intake.take(self._module, sources)

    def caption(self, photo: str, text: str) -> None:
        """A keystroke in the caption."""
        self._attempts.typed(self._place(photo), lambda w: w.replaced(photos=w.photos.captioned(photo, text)))

    def leave_caption(self, photo: str) -> None:
        """What is typed next is another step."""
        self._attempts.left(self._place(photo))

    def move(self, photo: str, by: int) -> None:
        """So many places later among the photos of the exercise."""
        self._session.editing.change(lambda w: w.replaced(photos=w.photos.moved(photo, by)))

    def remove(self, photo: str) -> None:
        """Take the photo away; Undo brings it back."""
        self._session.editing.change(lambda w: w.replaced(photos=w.photos.without(photo)))

    def look(self, photo: str) -> None:
        """Show this one large."""
        found = self._session.editing.workshop.photos.find(photo)
        if found:
            self._darkroom.crew.patient.run(
                self._darkroom.picture,
                found.digest,
                LARGE,
                done=lambda picture: self._show_large(picture, found.caption),
                failed=lambda error: self._on_missing(found.digest, error),
            )

    def _place(self, photo: str) -> str:
        return f"{CAPTION}.{photo}"

    def _on_progress(self, batch: Batch) -> None:
        self._view.show_work(_("Adding photo {n} of {of}…").format(n=batch.place, of=batch.of))

    def _on_finished(self, batch: Batch) -> None:
        added = self._added(batch)
        if self._closed:
            return
        self._view.show_work("")
        self._view.show_refusals(batch.refused)
        if added:
            self._tell(_summary(added, batch.of - added), True)
        elif batch.refused:
            self._tell(batch.refused[0], False)

    def _added(self, batch: Batch) -> int:
        """Put what was developed beside the exercise in one step; how many that were."""
        before = len(self._session.editing.workshop.photos.rows)

        def adding(workshop: Workshop) -> Workshop:
            photos = workshop.photos
            for made in batch.made:
                try:
                    photos = photos.with_photo(self._new_photo(batch.module, made))
                except Refusal as refusal:
                    batch.refused.append(sentence(refusal))
            return workshop.replaced(photos=photos)

        self._session.editing.change(adding)
        return len(self._session.editing.workshop.photos.rows) - before

    def _new_photo(self, module: str, made: Developed) -> Photo:
        identity = self._session.new_id()
        return Photo(id=identity, module=module, digest=made.digest, width=made.width, height=made.height)

    def _refresh(self) -> None:
        rows = self._session.editing.workshop.photos.of(self._module)
        self._view.show_rows(rows)
        for row in rows:
            self._ask_for(row.digest)

    def _ask_for(self, digest: str) -> None:
        if digest in self._asked:
            return
        self._asked.add(digest)
        self._darkroom.crew.patient.run(
            self._darkroom.picture,
            digest,
            SMALL,
            done=lambda picture: self._show(digest, picture),
            failed=lambda error: self._on_missing(digest, error),
        )

    def _show(self, digest: str, picture: object | None) -> None:
        if not self._closed:
            self._view.show_picture(digest, picture)

    def _show_large(self, picture: object, caption: str) -> None:
        if not self._closed:
            self._view.show_large(picture, caption)

    def _on_missing(self, digest: str, error: Exception) -> None:
        self._asked.discard(digest)
        self._show(digest, None)
        if not isinstance(error, Refusal):
            raise error

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        if event.after.photos is not event.before.photos:
            self._refresh()


def _summary(added: int, refused: int) -> str:
    told = plural("{n} photo added.", "{n} photos added.", added)
    return f"{told} {plural('{n} was not.', '{n} were not.', refused)}" if refused else told
