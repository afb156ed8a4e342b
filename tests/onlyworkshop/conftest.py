"""The command line, called and listened to."""

from collections.abc import Callable

import pytest

from onlyworkshop.cli import main

Said = Callable[..., str]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """What a command prints when it succeeds."""

    def run(*arguments: str) -> str:
        assert main(arguments) == 0
        return capsys.readouterr().out.strip()

    return run


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Said:
    """The one line that a command says when it declines."""

    def run(*arguments: str) -> str:
        assert main(arguments) == 1
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith("onlyworkshop: ")
        assert err.count("\n") == 1
        return err.removeprefix("onlyworkshop: ").strip()

    return run


@pytest.fixture
def shelved(said: Said) -> str:
    """The id of the sample in the library."""
    return said("sample")
