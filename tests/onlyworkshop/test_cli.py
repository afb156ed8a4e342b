"""The command line: every command does what it says, and every refusal is one plain line."""

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from onlyworkshop import __version__
from onlyworkshop.cli import main
from onlyworkshop.domain.photos import Photo
from onlyworkshop.places import library_folder
from onlyworkshop.services.developing import developed
from onlyworkshop.services.exchange import imported
from onlyworkshop.services.library import Stored
from onlyworkshop.storage.library import SQLiteLibrary
from onlyworkshop.system_clock import SystemClock
from tests.onlyworkshop.conftest import Said
from tests.onlyworkshop.shots import jpeg

MANY_LETTERS = 100


def run_alone(*arguments: str, **how: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "onlyworkshop", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, **how)  # type: ignore[call-overload,no-any-return]


def test_an_empty_library_says_how_to_fill_it(said: Said) -> None:
    assert "onlyworkshop sample" in said("list")
    assert json.loads(said("list", "--json")) == []


def test_the_sample_is_listed_with_its_statement(said: Said, shelved: str) -> None:
    head, row = said("list").splitlines()
    assert row.startswith(shelved)
    assert head.index("title") == row.index("Manhole covers")
    (one,) = json.loads(said("list", "--json"))
    assert (one["id"], one["organisation"], one["done"], one["of"]) == (shelved, "The cover maker", 16, 16)
    assert one["statement"].startswith("We provide the ONLY solution")
    assert one["sample"] is True


def test_a_new_workshop_gets_the_plan_it_is_given(said: Said, tmp_path: Path) -> None:
    made = said("new", "--title", "Drains", "--plan", "sprint")
    said("export", made, str(tmp_path / "drains.json"))
    workshop = imported((tmp_path / "drains.json").read_bytes()).workshop
    assert (workshop.id, workshop.title, workshop.agenda.plan, workshop.agenda.total()) == (
        made,
        "Drains",
        "sprint",
        90,
    )


@pytest.mark.parametrize("ending", [".onlyworkshop", ".json", ".JSON"])
def test_a_workshop_travels_and_never_replaces_the_one_it_came_from(
    said: Said, shelved: str, tmp_path: Path, ending: str
) -> None:
    file = tmp_path / f"covers{ending}"
    said("export", shelved, str(file))
    first, second = said("import", str(file)), said("import", str(file))
    assert len({shelved, first, second}) == 3
    assert len(json.loads(said("list", "--json"))) == 3
    said("export", first, str(tmp_path / "again.json"))
    original, copy = imported(file.read_bytes()), imported((tmp_path / "again.json").read_bytes())
    assert copy.workshop == original.workshop.replaced(id=first)
    assert copy.run == original.run


@pytest.fixture
def photographed(shelved: str) -> str:
    """The id of a sample with a photo of the wall beside “What clients crave”."""
    photo = developed(jpeg())
    row = Photo(id="p1", module="wants", digest=photo.digest, width=photo.width, height=photo.height, caption="Wall")
    with closing(SQLiteLibrary(library_folder(), SystemClock())) as library:
        workshop, run = library.load(shelved)
        library.put_photo(photo.digest, photo.data)
        library.save(Stored(workshop.replaced(photos=workshop.photos.with_photo(row)), run))
    return shelved


def test_photos_travel_in_our_own_file(said: Said, photographed: str, tmp_path: Path) -> None:
    said("export", photographed, str(tmp_path / "covers.onlyworkshop"))
    said("--library", str(tmp_path / "other"), "import", str(tmp_path / "covers.onlyworkshop"))
    with closing(SQLiteLibrary(tmp_path / "other", SystemClock())) as library:
        (summary,) = library.shelf()
        (row,) = library.load(summary.id).workshop.photos.rows
        assert library.photo(row.digest).startswith(b"\xff\xd8")


def test_json_says_that_photos_stay_behind(
    photographed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["export", photographed, str(tmp_path / "covers.json")]) == 0
    assert capsys.readouterr().err == "1 photo stays behind; a .onlyworkshop file takes it along.\n"


def test_photos_are_in_the_pack_and_in_a_nameless_one_only_when_asked_for(
    said: Said, photographed: str, tmp_path: Path
) -> None:
    file, shown = tmp_path / "pack.pdf", []
    for options in ([], ["--without-names"], ["--without-names", "--with-photos"]):
        said("pack", photographed, "-o", str(file), *options)
        shown.append(b"/DCTDecode" in file.read_bytes())
    assert shown == [True, False, True]


@pytest.mark.parametrize("command", ["pack", "handouts", "poster"])
def test_paper_is_written_as_pdf(said: Said, shelved: str, tmp_path: Path, command: str) -> None:
    file = tmp_path / "paper.pdf"
    assert said(command, shelved, "-o", str(file), "--paper", "letter") == ""
    assert file.read_bytes().startswith(b"%PDF")


def test_one_worksheet_is_smaller_than_all_of_them(said: Said, shelved: str, tmp_path: Path) -> None:
    all_of_them, one = tmp_path / "all.pdf", tmp_path / "one.pdf"
    said("handouts", shelved, "-o", str(all_of_them), "--blank")
    said("handouts", shelved, "-o", str(one), "--exercise", "drafts", "trials")
    assert one.stat().st_size < all_of_them.stat().st_size / 2


def test_the_library_can_be_elsewhere(said: Said, tmp_path: Path) -> None:
    elsewhere = str(tmp_path / "elsewhere")
    said("sample", "--library", elsewhere)
    assert (tmp_path / "elsewhere" / "library.db").is_file()
    assert len(json.loads(said("--library", elsewhere, "list", "--json"))) == 1


def test_the_linter_says_what_it_found(said: Said) -> None:
    assert "best service: " in said("lint", "We are the ONLY ones with the best service.")
    told = json.loads(said("lint", "--json", "We are the ONLY ones with the best service."))
    assert list(told) == ["text", "words", "first_sentence_words", "says_only", "load", "gate", "findings"]
    assert (told["words"], told["says_only"], told["gate"]) == (9, "lead", "fail")
    (finding,) = told["findings"]
    assert list(finding) == ["start", "end", "text", "rule", "category", "severity", "advice", "source"]
    assert told["text"][finding["start"] : finding["end"]] == finding["text"] == "best service"


def test_the_linter_reads_standard_input() -> None:
    ended = run_alone("lint", "--json", input="We are number one.\n")
    assert ended.returncode == 0
    assert json.loads(ended.stdout)["text"] == "We are number one."


@pytest.mark.parametrize("command", [["export", "nobody", "x.json"], ["pack", "nobody", "-o", "x.pdf"]])
def test_an_unknown_id_is_refused(refused: Said, command: list[str], tmp_path: Path) -> None:
    assert refused(*command) == "There is no such workshop in the library."
    assert not Path(command[-1]).exists()


def test_an_ending_that_we_do_not_write_is_refused(refused: Said, shelved: str, tmp_path: Path) -> None:
    assert ".onlyworkshop, .json" in refused("export", shelved, str(tmp_path / "covers.docx"))
    assert not (tmp_path / "covers.docx").exists()


def test_a_file_that_is_not_there_or_not_ours_is_refused(refused: Said, tmp_path: Path) -> None:
    stranger = tmp_path / "song.json"
    stranger.write_text('{"format": "song"}')
    assert "no file at" in refused("import", str(tmp_path / "nothing.json"))
    assert "no file at" in refused(str(tmp_path / "nothing.onlyworkshop"))
    assert refused("import", str(tmp_path)) == f"{tmp_path} cannot be read."
    assert refused("import", str(stranger)) == "This is not a workshop file."


def test_a_damaged_file_adds_nothing(refused: Said, said: Said, shelved: str, tmp_path: Path) -> None:
    file = tmp_path / "covers.onlyworkshop"
    said("export", shelved, str(file))
    file.write_bytes(file.read_bytes()[:-100])
    assert "damaged" in refused("import", str(file))
    assert len(json.loads(said("list", "--json"))) == 1


@pytest.mark.parametrize("where", ["missing/covers.json", "file/covers.json", "."])
def test_a_place_that_cannot_be_written_to_is_refused(refused: Said, shelved: str, tmp_path: Path, where: str) -> None:
    (tmp_path / "file").write_text("kept")
    before = sorted(tmp_path.rglob("*"))
    assert "." in refused("export", shelved, f"{tmp_path / where}" if where != "." else "/dev/null")
    assert sorted(tmp_path.rglob("*")) == before
    assert not Path("/dev/null").is_file()


@pytest.mark.parametrize("title", ["", "x" * MANY_LETTERS])
def test_a_title_out_of_bounds_is_refused(refused: Said, title: str) -> None:
    assert refused("new", "--title", title)


@pytest.mark.parametrize(
    "wrong",
    [
        ["new"],
        ["new", "--title", "x", "--plan", "week"],
        ["pack", "x"],
        ["export", "x"],
        ["handouts", "x", "-o", "y", "--exercise", "dance"],
        ["pack", "x", "-o", "y", "--paper", "a0"],
        ["list", "--yaml"],
        ["list", "--language", "../.."],
        ["--library"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(wrong) == 2
    assert "usage:" in capsys.readouterr().err


def test_version_and_help_end_well(said: Said) -> None:
    assert said("--version") == f"onlyworkshop {__version__}"
    assert "handouts" in said("--help")
    assert "--blank" in said("handouts", "--help")


def test_nothing_but_windows_needs_qt(tmp_path: Path) -> None:
    paper = str(tmp_path / "paper.pdf")
    script = f"""
import io, sys
from contextlib import redirect_stdout
from onlyworkshop.cli import main
with redirect_stdout(io.TextIOWrapper(io.BytesIO())) as out:
    assert main(["sample"]) == 0
    out.seek(0)
    made = out.read().strip()
    for command in (["list"], ["check"], ["lint", "x"], ["backup"], ["new", "--title", "x"],
                    ["export", made, {str(tmp_path / "x.json")!r}], ["import", {str(tmp_path / "x.json")!r}],
                    *([paper, made, "-o", {paper!r}] for paper in ("pack", "handouts", "poster"))):
        assert main(command) == 0, command
assert not [name for name in sys.modules if name.startswith(("PySide6", "shiboken6", "ui"))]
"""
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=120)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_disk_without_room_leaves_nothing_half_written(shelved: str, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="Windows has no such limit")

    def no_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

    ended = run_alone("export", shelved, str(tmp_path / "covers.json"), preexec_fn=no_room)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith("onlyworkshop: ")
    assert ended.stderr.count("\n") == 1
    assert [path for path in tmp_path.iterdir() if path.is_file()] == []


def test_output_that_cannot_be_printed_is_one_plain_line() -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "onlyworkshop", "lint", "--json", "best"]
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=60)
    assert (ended.returncode, ended.stderr.count("\n")) == (1, 1)


def test_a_machine_without_a_terminal_is_no_trouble(tmp_path: Path) -> None:
    said = subprocess.run(
        ["/bin/sh", "-c", f"'{sys.executable}' -m onlyworkshop --library '{tmp_path}/new' list >&- 2>&- <&-"],
        check=False,
    )
    assert said.returncode == 0
    assert (tmp_path / "new" / "library.db").is_file()
