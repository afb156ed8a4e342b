"""What commands print: values as JSON, and tables whose columns stand below each other in every alphabet."""

import json
import unicodedata
from collections.abc import Sequence

Cells = tuple[str, ...]


def print_json(value: object) -> None:
    """For programs, and readable all the same."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def print_table(rows: Sequence[Cells]) -> None:
    """The rows, the first of which is the head."""
    widths = [max(map(_columns, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (text + " " * (width - _columns(text)) for text, width in zip(row, widths, strict=True))
        print("  ".join(cells).rstrip())


def _columns(text: str) -> int:
    """How many columns of a terminal the text takes."""
    marks = sum(unicodedata.combining(letter) > 0 for letter in text)
    return len(text) - marks + sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
