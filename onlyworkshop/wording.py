"""Refusals put into words: one plain sentence each, what is wrong and what is allowed."""

from datetime import date, time
from typing import Any

from onlyworkshop.domain import refusal as domain
from onlyworkshop.domain import run
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.language import _, clock_time, number, plural, short_date
from onlyworkshop.services import exchange, library, photos, templates
from onlyworkshop.services.files import FileUnreadable, FileUnwritable, Reason

LONGEST_QUOTE = 40


def sentence(refusal: Refusal) -> str:
    """What happened and what is allowed, in the language in use."""
    said = {name: _said(value) for name, value in vars(refusal).items()}
    return _sentence_of(refusal).format(**said)


def left_behind(photos: int) -> str:
    """A file has been written that has no room for so many photos."""
    return plural(
        "{n} photo stays behind; a .onlyworkshop file takes it along.",
        "{n} photos stay behind; a .onlyworkshop file takes them along.",
        photos,
    )


def _sentence_of(refusal: Refusal) -> str:
    match refusal:
        case domain.TooMany():
            return _too_many().get(refusal.field, _("There is room for {limit}, and no more."))
        case domain.NotUnderstood():
            asked = refusal.field if refusal.typed.strip() else "nothing"
            return _not_understood().get(asked, _("“{typed}” cannot be read here."))
        case FileUnreadable():
            return _unreadable()[refusal.reason]
        case FileUnwritable():
            return _unwritable()[refusal.reason]
    return _of_fields().get((type(refusal), refusal.field)) or _of_kinds()[type(refusal)]


def _of_kinds() -> dict[type[Refusal], str]:
    return {**_of_typing(), **_of_the_day(), **_of_the_library(), **_of_exchange(), **_of_photos()}


def _of_fields() -> dict[tuple[type[Refusal], str], str]:
    """Where one field asks for words of its own."""
    return {
        (domain.OutOfRange, "placement"): _("A number from {low} to {high} in halves, please, such as 7 or 7.5."),
        (domain.Unknown, "rating"): _("Rate first, then say how we know."),
    }


def _of_typing() -> dict[type[Refusal], str]:
    return {
        domain.TooLong: _("This is {length} characters long. Up to {limit} fit here."),
        domain.TooShort: _("A few more words, please: at least {least} characters."),
        domain.Missing: _("This cannot be empty."),
        domain.OutOfRange: _("A number from {low} to {high}, please."),
        domain.DateOutside: _("A date from {first} to {last}, please."),
        domain.SameNameTwice: _("“{name}” is in the list already."),
        domain.LostMoreThanMet: _("We cannot lose more often than we met: {met} at most."),
        domain.MetMoreThanReviewed: _("We looked at {reviewed} deals, so nobody was met in more than that."),
        domain.MoreThanAll: _("Both together are more than {whole}. What fits neither list is left out."),
        domain.NotAfter: _("That is not after {begins}, when it begins."),
        domain.Unknown: _("That is not in this workshop any more."),
    }


def _of_the_day() -> dict[type[Refusal], str]:
    return {
        domain.TooFewPeople: _("The day needs at least {least} people; so far there are {people}."),
        domain.OnePersonTwoRoles: _("{name} cannot be the Decider and the Client voice at once. Choose somebody else."),
        domain.NothingRunning: _("Nothing is running yet. Start a block first."),
        run.AlreadyPaused: _("The clock is paused already."),
        run.NotPaused: _("The clock is running already."),
    }


def _of_the_library() -> dict[type[Refusal], str]:
    return {
        templates.NoSuchTemplate: _("There is no such plan any more."),
        library.NoSuchWorkshop: _("There is no such workshop in the library."),
        library.LibraryInUse: _("The library is open in another window or program. Close that one first."),
        library.LibraryFull: _("The disk is full, so nothing could be saved. Make room; what you typed is kept here."),
        library.LibraryReadOnly: _("The library’s folder is write-protected, so nothing can be saved there."),
        library.LibraryUnreachable: _("The library’s folder cannot be reached on this computer."),
        library.LibraryNewer: _("The library was made by a newer OnlyWorkshop. It was left as it is; please update."),
        library.LibraryDamaged: _(
            "The library is damaged: {path}. Nothing was changed. "
            "“onlyworkshop restore” brings back what is kept beside it."
        ),
        library.NothingToRestore: _("There is nothing to restore from. Name a backup after “onlyworkshop restore”."),
    }


def _of_exchange() -> dict[type[Refusal], str]:
    return {
        exchange.NotAWorkshopFile: _("This is not a workshop file."),
        exchange.WorkshopFileTooLarge: _("This file is far larger than any workshop. Nothing was imported."),
        exchange.WorkshopFileDamaged: _("This workshop file is damaged ({what}). Nothing was imported."),
        exchange.WorkshopFileNewer: _("This workshop file was made by a newer OnlyWorkshop. Please update to open it."),
        exchange.EndingUnknown: _("A file name must end in one of these: {endings}."),
    }


def _of_photos() -> dict[type[Refusal], str]:
    return {
        photos.NotAPhoto: _("Only PNG and JPEG photos can be added; this is neither."),
        photos.PhotoDamaged: _("This photo is damaged and cannot be read."),
        photos.PhotoTooLarge: _("This file is too large: a photo can have up to {megabytes} MB."),
        photos.PhotoTooDetailed: _("This photo is too large: it can have up to {megapixels} million pixels."),
        library.PhotoMissing: _("The picture of this photo is missing from the library."),
        domain.SamePhotoTwice: _("This photo stands here already."),
    }


def _too_many() -> dict[str, str]:
    return {
        "people": _("A workshop has room for {limit} people."),
        "alternatives": _("{limit} alternatives are plenty; remove one to add another."),
        "wants": _("There is room for {limit} wants; remove one to add another."),
        "shortlisted": _("The shortlist has room for {limit}; leave one out to add another."),
        "carried": _("Carry up to {limit} forward; leave one behind to take another."),
        "maps": _("There is room for {limit} maps."),
        "ingredients": _("{limit} ingredients are plenty; let one go to add another."),
        "links": _("A draft rests on {limit} cards at most; take one away first."),
        "drafts": _("There is room for {limit} drafts; remove one to add another."),
        "carried_drafts": _("Carry up to {limit} drafts; leave one behind to take another."),
        "best_drafts": _("Everybody chooses up to {limit} of their own; take one back first."),
        "commitments": _("Up to {limit} promises per person: more would not be kept."),
        "clusters": _("There is room for {limit} groups."),
        "top": _("The top {limit} are enough; take one back first."),
        "parts": _("{limit} parts are plenty; remove one to add another."),
        "interviews": _("{limit} people to ask are plenty; remove one to add another."),
        "methods": _("Three ways of selling at most: leave one to take another."),
        "behaviours": _("A card has room for {limit} behaviours: more is hard to attend to."),
        "card_clients": _("{limit} clients at most; remove one to add another."),
        "rewrites": _("A draft can be rewritten {limit} times; after that, write a new one."),
        "templates": _("There is room for {limit} plans of your own; remove one to keep another."),
        "blocks": _("A day has room for {limit} blocks."),
        "photos": _("A workshop has room for {limit} photos; remove one to add another."),
        "photos_of_exercise": _("There is room for {limit} photos beside an exercise; remove one to add another."),
        "parked": _("The parking lot has room for {limit} items. Close some of them first."),
    }


def _not_understood() -> dict[str, str]:
    return {
        "nothing": _("This cannot be empty."),
        "ratings": _("Two rows of ratings of 1 to 5 with a stroke between them, please: 554435 / 232412."),
        "placement": _("“{typed}” is not a place on the map. Type one as it stands on the sheet, such as C4."),
        "dots": _("“{typed}” is not on the list. Type the dots as they are called there, such as aab."),
        "answers": _("“{typed}” does not fit. Type one letter for each claim, and ? for no idea."),
        "fist": _("“{typed}” is not a fist to five. Type one number from 0 to 5."),
        "number": _("“{typed}” is not a number. Type it in digits, such as 12."),
        "date": _("“{typed}” is not a date. Type it like 24 Nov 2026, or +7 for a week from today."),
        "kano": _("“{typed}” is no class. Type M, O, A, I or R, or the two answers as digits, such as 15."),
        "kano_answers": _("With it and without it they say the same, so nobody knows. Ask again."),
        "minutes": _("“{typed}” is no length of time. Type minutes, 1:30, 1 h 30, 90 s or until 10:45."),
        "closing": _("“{typed}” says neither how much nor how many. Type 20 % or 3 min."),
        "start": _("“{typed}” is not a time of day. Type it like 9:30."),
        "elapsed": _("“{typed}” is not a time. Type the minutes gone, such as 12 or 12:30, or +2 or −2."),
    }


def _unreadable() -> dict[Reason, str]:
    return {
        Reason.MISSING_FOLDER: _("There is no file at {path}."),
        Reason.READ_ONLY: _("{path} may not be read by this user."),
        Reason.FULL: _("{path} cannot be read."),
        Reason.OTHER: _("{path} cannot be read."),
    }


def _unwritable() -> dict[Reason, str]:
    return {
        Reason.FULL: _("The disk is full, so {path} was not written."),
        Reason.READ_ONLY: _("{path} may not be written to. Choose another place."),
        Reason.MISSING_FOLDER: _("The folder for {path} does not exist. Choose another place."),
        Reason.OTHER: _("{path} could not be written. Choose another place."),
    }


def _said(value: Any) -> str:
    match value:
        case date():
            return short_date(value)
        case time():
            return clock_time(value)
        case float() | int():
            return number(value)
        case tuple():
            return ", ".join(map(str, value))
        case str():
            line = " ".join(value[: 2 * LONGEST_QUOTE].split())
            return line if len(line) <= LONGEST_QUOTE else f"{line[:LONGEST_QUOTE]}…"
    return str(value)
