"""Photos of walls and flip charts, each beside the exercise in which it was taken."""

from collections import Counter
from typing import Annotated, Self

from pydantic import Field as Bounds
from pydantic import StringConstraints, model_validator

from onlyworkshop.domain.refusal import SamePhotoTwice, TooMany, Unknown
from onlyworkshop.domain.value import Id, Line, Value, Within

MOST_PHOTOS = 60
MOST_OF_AN_EXERCISE = 12
LONGEST_SIDE = 2400
LONGEST_CAPTION = 140

Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Photo(Value):
    """What is known of a photo: `module` is its exercise, width and height are pixels, 1 to 2400.

    Its bytes are kept elsewhere, under their SHA-256: `digest`.
    """

    id: Id
    module: Annotated[str, Line(1, 40)]
    digest: Digest
    width: Annotated[int, Within(1, LONGEST_SIDE)]
    height: Annotated[int, Within(1, LONGEST_SIDE)]
    caption: Annotated[str, Line(0, LONGEST_CAPTION, blank=True)] = ""


class Photos(Value):
    """Up to 60 photos, up to 12 of them beside one exercise, in the order in which they are shown there."""

    rows: Annotated[tuple[Photo, ...], Bounds(max_length=MOST_PHOTOS)] = ()

    @model_validator(mode="after")
    def _few_beside_one_exercise(self) -> Self:
        if max(Counter(row.module for row in self.rows).values(), default=0) > MOST_OF_AN_EXERCISE:
            raise TooMany(MOST_OF_AN_EXERCISE, field="photos_of_exercise")
        return self

    def find(self, photo: str) -> Photo | None:
        """The photo with this id, or None."""
        return next((row for row in self.rows if row.id == photo), None)

    def of(self, module: str) -> tuple[Photo, ...]:
        """The photos of this exercise, first to last."""
        return tuple(row for row in self.rows if row.module == module)

    def room(self, module: str) -> int:
        """How many more this exercise can have."""
        return min(MOST_OF_AN_EXERCISE - len(self.of(module)), MOST_PHOTOS - len(self.rows))

    def with_photo(self, photo: Photo) -> Self:
        """One more photo. Raises TooMany, and SamePhotoTwice when the exercise shows these bytes already."""
        if len(self.rows) >= MOST_PHOTOS:
            raise TooMany(MOST_PHOTOS, field="photos")
        if any(row.digest == photo.digest for row in self.of(photo.module)):
            raise SamePhotoTwice(field="photo")
        return self.replaced(rows=(*self.rows, photo))

    def captioned(self, photo: str, caption: str) -> Self:
        """The photo with these words below it. Raises Unknown, TooLong."""
        row = self._known(photo)
        told = row.replaced(caption=caption)
        return self.replaced(rows=tuple(told if one is row else one for one in self.rows))

    def moved(self, photo: str, by: int) -> Self:
        """The photo `by` places later among those of its exercise, not beyond the first or last. Raises Unknown."""
        row = self._known(photo)
        beside = list(self.of(row.module))
        place = beside.index(row)
        beside.remove(row)
        beside.insert(min(max(place + by, 0), len(beside)), row)
        following = iter(beside)
        return self.replaced(rows=tuple(next(following) if one.module == row.module else one for one in self.rows))

    def without(self, photo: str) -> Self:
        """The photos without this one."""
        return self.replaced(rows=tuple(one for one in self.rows if one.id != photo))

    def _known(self, photo: str) -> Photo:
        found = self.find(photo)
        if not found:
            raise Unknown(field="photo")
        return found
