"""The ground under every entity: frozen, strict values whose text is clean and bounded."""

import unicodedata
from dataclasses import dataclass
from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, StringConstraints, ValidationError
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from onlyworkshop.domain.refusal import refusal_of

Id = Annotated[str, StringConstraints(pattern=r"^[0-9a-z][0-9a-z-]{0,39}$")]
_INVISIBLE_LETTERS = {"\u200c", "\u200d"}


class Value(BaseModel):
    """A frozen entity. A change is a new value: `value.replaced(title="…")`."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    def replaced(self, **changes: Any) -> Self:
        """The same value with these fields changed and checked. Raises a Refusal."""
        try:
            return type(self).model_validate({**dict(self), **changes})
        except ValidationError as error:
            raise refusal_of(error) from error

    @classmethod
    def made(cls, **fields: Any) -> Self:
        """A new value from what a person typed. Raises a Refusal where the constructor would raise a bug."""
        try:
            return cls.model_validate(fields)
        except ValidationError as error:
            raise refusal_of(error) from error


def clean(text: str) -> str:
    """Typed text as it is kept: composed letters, no control or direction marks, no space around it."""
    if text.isprintable():
        return unicodedata.normalize("NFC", text).strip()
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = (c for c in lines if c in "\n\t" or c in _INVISIBLE_LETTERS or unicodedata.category(c)[0] != "C")
    return unicodedata.normalize("NFC", "".join(kept)).strip()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of `least` to `limit` characters; `blank` allows it to be empty as well."""

    least: int
    limit: int
    blank: bool = False

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self.checked, core_schema.str_schema(strict=True))

    def checked(self, text: str) -> str:
        """The cleaned text on one line. Raises a PydanticCustomError that `refusal_of` understands."""
        return _bounded(" ".join(clean(text).split()), self.least, self.limit, self.blank)


@dataclass(frozen=True, slots=True)
class Prose:
    """Text of several lines, up to `limit` characters, possibly empty."""

    limit: int

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self.checked, core_schema.str_schema(strict=True))

    def checked(self, text: str) -> str:
        """The cleaned text. Raises a PydanticCustomError that `refusal_of` understands."""
        return _bounded(clean(text), 0, self.limit, blank=True)


@dataclass(frozen=True, slots=True)
class Within:
    """A number from `low` to `high`, both included."""

    low: float
    high: float

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self.checked, handler(source))

    def checked(self, number: float) -> float:
        """The number itself. Raises a PydanticCustomError that `refusal_of` understands."""
        if not self.low <= number <= self.high:
            raise PydanticCustomError("number_outside", "outside", {"low": self.low, "high": self.high})
        return number


def _bounded(text: str, least: int, limit: int, blank: bool) -> str:
    if not text and blank:
        return text
    if not text and least:
        raise PydanticCustomError("text_missing", "missing")
    if len(text) < least:
        raise PydanticCustomError("text_too_short", "too short", {"least": least, "length": len(text)})
    if len(text) > limit:
        raise PydanticCustomError("text_too_long", "too long", {"limit": limit, "length": len(text)})
    return text
