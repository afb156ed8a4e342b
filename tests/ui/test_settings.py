"""What the laptop remembers, whatever happens to the file."""

from pathlib import Path

import pytest

from onlyworkshop.domain.cues.cue import CueKey
from ui.mutes import KeptMutes
from ui.settings import Place, Settings, SettingsFile

CHANGED = Settings(
    theme="dark",
    muted=True,
    volume=40,
    paper="letter",
    muted_cues=("field.scope",),
    place=Place(x=-5, y=7, width=800, height=600),
    room_depth=7.5,
    picture_width=3,
)


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "settings.json").save(CHANGED)
    assert SettingsFile(tmp_path / "settings.json").load() == CHANGED


def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "new" / "settings.json")
    assert file.load() == Settings()
    file.save(CHANGED)
    assert file.load() == CHANGED


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[]",
        b'"dark"',
        b'{"theme": "pink"}',
        b'{"volume": 101}',
        b'{"volume": true}',
        b'{"unknown": 1}',
        b'{"room_depth": "deep"}',
        b'{"room_depth": NaN}',
        b'{"room_depth": true}',
        b'{"room_depth": 1e9}',
        b'{"picture_width": 0}',
        b'{"picture_width": [2]}',
        b'{"muted_cues": "field.scope"}',
        b'{"muted_cues": null}',
        b'{"muted_cues": ["field.scope", 7]}',
        b'{"muted_cues": [["field.scope"]]}',
        b'{"muted_cues": {"field.scope": true}}',
        b'{"muted_cues": ["' + b"x" * 61 + b'"]}',
        b'{"muted_cues": [' + b'"",' * 500 + b'""]}',
        b'{"place": {"x": 0}}',
        b'{"place": {"x": 0, "y": 0, "width": 0, "height": 5}}',
        b"[" * 20_000,
        b'{"last_workshop": "' + b"x" * 100_000 + b'"}',
    ],
)
def test_a_damaged_file_is_the_same_as_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert SettingsFile(path).load() == Settings()


def test_a_folder_in_the_files_place_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    file = SettingsFile(tmp_path / "settings.json")
    file.save(CHANGED)
    assert file.load() == Settings()


def test_nothing_is_left_beside_the_file(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "settings.json").save(CHANGED)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["settings.json"]


def test_a_muted_cue_that_no_version_knows_stays_out_of_the_count(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save(Settings(muted_cues=("field.scope", "of.tomorrow")))
    mutes = KeptMutes(file)
    assert mutes.muted == {CueKey.FIELD_SCOPE}
    mutes.bring_back()
    assert file.load().muted_cues == ()


def test_muting_leaves_the_other_settings_alone(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save(CHANGED)
    mutes = KeptMutes(file)
    file.save(file.load().replaced(volume=10))
    mutes.mute(CueKey.FIELD_DECIDER)
    assert file.load() == CHANGED.replaced(volume=10, muted_cues=("field.decider", "field.scope"))
