"""Data is reached through one door, and the door leads nowhere else."""

import pytest

from resources import resource


def test_the_door_opens_real_files() -> None:
    assert resource("catalogue", "en", "field.toml").is_file()


@pytest.mark.parametrize("parts", [("/etc/passwd",), ("..", "README.md"), ("fonts", "../../x"), ("fonts", "/x")])
def test_the_door_leads_nowhere_else(parts: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="not inside"):
        resource(*parts)
