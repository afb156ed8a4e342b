"""The command line: everything but windows, without Qt."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from babel import Locale, UnknownLocaleError

from onlyworkshop import __version__, commands, upkeep
from onlyworkshop.catalogue import MODULES
from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.language import _, use
from onlyworkshop.places import LIBRARY_VARIABLE
from onlyworkshop.wording import sentence

PROGRAM = "onlyworkshop"
REFUSED, INTERRUPTED = 1, 130
WITH_A_VALUE = ("--library", "--language")

Command = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was asked, and say how it went: 0 done, 1 refused, 2 wrong usage."""
    _settle_streams()
    parser, known = _parser()
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        return _obey(parser.parse_args(_with_command(given, known)))
    except SystemExit as ending:
        return int(ending.code or 0)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Refusal as refusal:
        return _refused(sentence(refusal))
    except ImportError as error:
        return _refused(_("A part of this installation is missing: {what}").format(what=error))
    except OSError as error:
        _let_go_of_output()
        return _refused(f"{error.strerror or type(error).__name__}: {error.filename or _('standard output')}")


def _settle_streams() -> None:
    """Text that the terminal cannot show does no harm, and neither does it when there is no terminal at all."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 open to the end
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]


def _obey(asked: argparse.Namespace) -> int:
    if asked.library:
        os.environ[LIBRARY_VARIABLE] = str(Path(asked.library).absolute())
    if asked.language:
        use(asked.language)
    command: Command = asked.command
    ended = command(asked)
    sys.stdout.flush()
    return ended


def _refused(why: str) -> int:
    sys.stderr.write(f"{PROGRAM}: {' '.join(why.split())}\n")
    return REFUSED


def _let_go_of_output() -> None:
    """Nobody reads what is printed, or there is no room for it: what still waits to be printed is dropped."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _with_command(given: list[str], known: Sequence[str]) -> list[str]:
    """`onlyworkshop [FILE]` is short for `onlyworkshop open [FILE]`."""
    place, word = 0, ""
    while place < len(given):
        word = given[place]
        if not word.startswith("-"):
            break
        place += 2 if word in WITH_A_VALUE else 1
    else:
        return [*given, "open"]
    return given if word in known else [*given[:place], "open", *given[place:]]


def _parser() -> tuple[argparse.ArgumentParser, Sequence[str]]:
    """The grammar of the command line, and its commands by name."""
    parser = argparse.ArgumentParser(
        PROGRAM,
        usage="%(prog)s [FILE] | %(prog)s COMMAND ...",
        description=_("From a map of competitors to one true sentence. Without a command, opens the program."),
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    _common(parser, None)
    every = parser.add_subparsers(metavar="COMMAND", required=True, prog=PROGRAM)

    def add(command: Command, name: str, about: str = "") -> argparse.ArgumentParser:
        one = every.add_parser(name, description=about, help=about) if about else every.add_parser(name)
        one.set_defaults(command=command)
        _common(one, argparse.SUPPRESS)
        return one

    _add_library_commands(add)
    _add_paper_commands(add)
    _add_other_commands(add)
    return parser, tuple(every.choices)


Add = Callable[..., argparse.ArgumentParser]


def _common(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument("--library", metavar="FOLDER", default=default, help=_("the folder of the library"))
    parser.add_argument(
        "--language", metavar="L", type=_language, default=default, help=_("the language to speak, such as en or de")
    )


def _language(text: str) -> str:
    try:
        return str(Locale.parse(text, sep="-" if "-" in text else "_"))
    except (ValueError, UnknownLocaleError) as error:
        raise argparse.ArgumentTypeError(_("there is no language “{text}”").format(text=text)) from error


def _add_library_commands(add: Add) -> None:
    add(commands.show_list, "list", _("workshops in the library")).add_argument("--json", action="store_true")
    add(commands.add_sample, "sample", _("add the sample workshop; prints its id"))
    new = add(commands.add_new, "new", _("add a new workshop; prints its id"))
    new.add_argument("--title", required=True)
    new.add_argument("--plan", choices=[plan.value for plan in Plan], default=Plan.HALF_DAY.value)
    add(commands.bring_in, "import", _("add the workshop in a file; prints its new id")).add_argument("file")
    export = add(commands.send_out, "export", _("write a workshop to a .onlyworkshop or .json file"))
    export.add_argument("id")
    export.add_argument("file")
    add(upkeep.check, "check", _("verify library and backups"))
    add(upkeep.back_up, "backup", _("copy the library; prints where")).add_argument("folder", nargs="?")
    again = add(upkeep.bring_back, "restore", _("bring the library back from a backup, else from its snapshots"))
    again.add_argument("backup", nargs="?")


def _add_paper_commands(add: Add) -> None:
    pack = add(commands.print_pack, "pack", _("the results as PDF"))
    pack.add_argument(
        "--without-names", action="store_true", help=_("participants are told by their function; photos stay out")
    )
    pack.add_argument("--with-photos", action="store_true", help=_("photos stay in, even without names"))
    handouts = add(commands.print_handouts, "handouts", _("schedule, scale card and worksheets as PDF"))
    handouts.add_argument("--exercise", metavar="MODULE", nargs="+", choices=MODULES, help=", ".join(MODULES))
    handouts.add_argument("--blank", action="store_true", help=_("leave out what the group has so far"))
    poster = add(commands.print_poster, "poster", _("the ONLY Statement to hang on a wall, as PDF"))
    for one in (pack, handouts, poster):
        one.add_argument("id")
        one.add_argument("-o", metavar="FILE", dest="file", required=True)
        one.add_argument("--paper", choices=["a4", "letter"], default="a4")


def _add_other_commands(add: Add) -> None:
    lint = add(commands.lint_text, "lint", _("find claptrap in a text; reads standard input without one"))
    lint.add_argument("--json", action="store_true")
    lint.add_argument("text", nargs="?", default="-")
    add(commands.play_demo, "demo", _("play the sample workshop through the real windows")).add_argument("folder")
    add(commands.check_itself, "self-test", _("check that this installation works"))
    add(commands.open_window, "open").add_argument("file", nargs="?")
