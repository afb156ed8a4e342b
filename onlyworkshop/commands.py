"""What each command does. Heavy parts are loaded by the commands that need them; Qt only by those with windows."""

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from onlyworkshop.domain.claptrap import Report, lint
from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.refusal import TooLong
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.workshop import new_workshop
from onlyworkshop.language import SOURCE_LANGUAGE, _, plural, short_date
from onlyworkshop.places import library_folder
from onlyworkshop.services.exchange import Parcel, take_in, takes_photos, written_as
from onlyworkshop.services.files import read_whole, write_atomically
from onlyworkshop.services.library import Stored, Summary
from onlyworkshop.services.parcel import LARGEST_FILE
from onlyworkshop.services.photos import gathered
from onlyworkshop.services.sample import sample
from onlyworkshop.system_clock import local_zone, today
from onlyworkshop.terminal import print_json, print_table
from onlyworkshop.terms import terms
from onlyworkshop.upkeep import opened_library
from onlyworkshop.wording import left_behind

Asked = argparse.Namespace
LONGEST_LINTED = 100_000


def show_list(asked: Asked) -> int:
    """Every workshop, last changed first."""
    with opened_library() as library:
        shelf = library.shelf()
    if asked.json:
        print_json([_summary(one) for one in shelf])
    elif shelf:
        print_table(_table(shelf))
    else:
        print(_("The library is empty. “onlyworkshop sample” adds a workshop to look at."))
    return 0


def add_sample(asked: Asked) -> int:  # noqa: ARG001 every command is called alike
    """The sample, held today."""
    zone = local_zone()
    return _added(Parcel(sample(_new_id(), today(zone), zone), {}))


def add_new(asked: Asked) -> int:
    """An empty workshop for today."""
    zone = local_zone()
    made = new_workshop(_new_id(), asked.title, Plan(asked.plan), today(zone), zone)
    return _added(Parcel(Stored(made, Run()), {}))


def bring_in(asked: Asked) -> int:
    """The workshop in the file, whole or not at all."""
    from onlyworkshop.services.arrival import arrived

    return _added(arrived(read_whole(Path(asked.file), LARGEST_FILE), _new_id()))


def send_out(asked: Asked) -> int:
    """The workshop as a file; the ending says which kind."""
    path = Path(asked.file)
    parcel = _parcel(asked)
    write_atomically(path, written_as(path.suffix, parcel))
    if parcel.photos and not takes_photos(path.suffix):
        sys.stderr.write(f"{left_behind(len(parcel.photos))}\n")
    return 0


def print_pack(asked: Asked) -> int:
    """The results as PDF."""
    from onlyworkshop.pdf.pack import PackOptions, pack
    from onlyworkshop.pdf.paper import PaperSize

    shown = True if asked.with_photos else None
    options = PackOptions(PaperSize(asked.paper), asked.without_names, asked.language or SOURCE_LANGUAGE, shown)
    parcel = _parcel(asked)
    write_atomically(Path(asked.file), pack(parcel.stored, options, _now(), parcel.photos))
    return 0


def print_handouts(asked: Asked) -> int:
    """What people write on, as PDF."""
    from onlyworkshop.pdf.handouts import Options, handouts
    from onlyworkshop.pdf.paper import PaperSize

    options = Options(
        PaperSize(asked.paper), asked.blank, tuple(asked.exercise or ()), asked.language or SOURCE_LANGUAGE
    )
    write_atomically(Path(asked.file), handouts(_stored(asked), options, _now()))
    return 0


def print_poster(asked: Asked) -> int:
    """The statement for the wall, as PDF."""
    from onlyworkshop.pdf.paper import PaperSize
    from onlyworkshop.pdf.poster import poster

    write_atomically(Path(asked.file), poster(_stored(asked), PaperSize(asked.paper), _now()))
    return 0


def lint_text(asked: Asked) -> int:
    """What the linter says of the text, whatever it says."""
    text = sys.stdin.read(LONGEST_LINTED + 1).rstrip("\n") if asked.text == "-" else asked.text
    if len(text) > LONGEST_LINTED:
        raise TooLong(LONGEST_LINTED, len(text))
    report = lint(text, terms(asked.language or SOURCE_LANGUAGE))
    if asked.json:
        print_json(_linted(report))
        return 0
    for finding in report.findings:
        print(f"{finding.severity:5}  {finding.text}: {finding.advice}")
    counted = plural("{n} word", "{n} words", report.words)
    print(
        _("{words}, claptrap load {load}, {verdict}").format(
            words=counted, load=round(report.load, 1), verdict=report.gate
        )
    )
    return 0


def play_demo(asked: Asked) -> int:
    """The sample workshop, played through the real windows."""
    from ui import app

    return app.demo(Path(asked.folder), library_folder())


def check_itself(asked: Asked) -> int:  # noqa: ARG001 as above
    """Whether this installation works."""
    from ui import app

    return app.self_test()


def open_window(asked: Asked) -> int:
    """The program, or a workshop file in it."""
    file = Path(asked.file) if asked.file else None
    if file:
        read_whole(file, 0)
    from ui import app

    return app.main(file, library_folder())


def _stored(asked: Asked) -> Stored:
    with opened_library() as library:
        return library.load(asked.id)


def _parcel(asked: Asked) -> Parcel:
    with opened_library() as library:
        stored = library.load(asked.id)
        return Parcel(stored, gathered(stored.workshop.photos, library.photo))


def _added(parcel: Parcel) -> int:
    with opened_library() as library:
        take_in(parcel, library)
    print(parcel.stored.workshop.id)
    return 0


def _new_id() -> str:
    return str(uuid4())


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


def _summary(one: Summary) -> dict[str, object]:
    return {**one._asdict(), "day": one.day.isoformat(), "changed": one.changed.isoformat(timespec="seconds")}


def _linted(report: Report) -> dict[str, object]:
    shown = ("start", "end", "text", "rule", "category", "severity", "advice", "source")
    return {
        "text": report.text,
        "words": report.words,
        "first_sentence_words": report.first_sentence_words,
        "says_only": report.says_only,
        "load": round(report.load, 1),
        "gate": report.gate,
        "findings": [{name: getattr(one, name) for name in shown} for one in report.findings],
    }


def _table(shelf: Sequence[Summary]) -> tuple[tuple[str, ...], ...]:
    head = (_("id"), _("day"), _("done"), _("title"), _("client"), _("statement"))
    rows = (
        (one.id, short_date(one.day), f"{one.done}/{one.of}", one.title, one.organisation, one.statement)
        for one in shelf
    )
    return (head, *rows)
