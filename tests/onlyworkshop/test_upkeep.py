"""The library is checked, copied and brought back from the command line."""

from pathlib import Path

import pytest

from onlyworkshop.cli import main
from onlyworkshop.places import library_folder
from tests.onlyworkshop.conftest import Said


def test_a_backup_is_a_file_in_the_folder_that_was_named(said: Said, shelved: str, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    assert Path(said("backup", str(tmp_path / "stick"))).parent == tmp_path / "stick"
    assert Path(said("backup")).is_file()
    assert said("check") == "The library is sound: 1 workshop."


def test_a_damaged_backup_is_found(said: Said, shelved: str, capsys: pytest.CaptureFixture[str]) -> None:
    backup = Path(said("backup"))
    data = bytearray(backup.read_bytes())
    data[len(data) // 2 :] = bytes(len(data) - len(data) // 2)
    backup.write_bytes(data)
    assert main(["check"]) == 1
    assert backup.name in capsys.readouterr().err


def test_a_damaged_library_comes_back_from_its_snapshots(said: Said, refused: Said, shelved: str) -> None:
    path = library_folder() / "library.db"
    path.write_bytes(b"damaged")
    assert "onlyworkshop restore" in refused("list")
    assert said("restore").startswith("1 workshop is back.")
    assert shelved in said("list")


def test_a_library_comes_back_from_the_backup_that_was_named(said: Said, shelved: str, tmp_path: Path) -> None:
    backup = said("backup", str(tmp_path))
    said("new", "--title", "Too much")
    assert said("restore", backup).startswith("1 workshop is back.")
    assert "Too much" not in said("list")


def test_a_backup_becomes_the_library_of_a_new_laptop(said: Said, refused: Said, shelved: str, tmp_path: Path) -> None:
    backup, other = said("backup", str(tmp_path)), str(tmp_path / "new/laptop")
    assert said("--library", other, "restore", backup) == "1 workshop is back."
    assert shelved in said("--library", other, "list")
    assert "damaged" not in refused("restore", str(tmp_path / "nowhere.db"))
