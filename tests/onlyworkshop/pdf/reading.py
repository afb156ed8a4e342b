"""Reads a PDF as a person would: its words in the order in which they were set, and its fonts."""

import re
from io import BytesIO
from typing import Any

import pikepdf


def pages(pdf: bytes) -> list[str]:
    """The text of every page, with single spaces."""
    with pikepdf.open(BytesIO(pdf)) as document:
        return [_text(page) for page in document.pages]


def whole(pdf: bytes) -> str:
    """All pages in a row."""
    return " ".join(pages(pdf))


def body(pdf: bytes, foot: str) -> str:
    """All pages in a row without any space and without the running foot."""
    told = pages(pdf)
    numbers = [f"page{n}of{len(told)}" for n in range(1, len(told) + 1)]
    inner = (squeezed(page).replace(number, "", 1) for page, number in zip(told, numbers, strict=True))
    return "".join(page.replace(squeezed(foot), "", 1) for page in inner)


def squeezed(text: str) -> str:
    """The text without any space, so that it does not matter where a line was broken."""
    return re.sub(r"\s", "", text)


def fonts(pdf: bytes) -> dict[str, bool]:
    """Every font by name, and whether it is embedded."""
    with pikepdf.open(BytesIO(pdf)) as document:
        found = [obj for obj in document.objects if _is(obj, "/Font")]
        return {str(font.BaseFont): "/FontFile2" in font.get("/FontDescriptor", {}) for font in found}


def _is(obj: Any, kind: str) -> bool:
    return isinstance(obj, pikepdf.Dictionary) and obj.get("/Type") == kind


def _text(page: pikepdf.Page) -> str:
    letters = {name: _unicode(font) for name, font in page.Resources.get("/Font", {}).items()}
    parts, current = [], {}
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "Tf":
                current = letters[str(operands[0])]
            case "Tj":
                parts.append("".join(current.get(code, "?") for code in bytes(operands[0])))
            case "TJ":
                texts = (one for one in operands[0] if isinstance(one, pikepdf.String))
                parts.append("".join(current.get(code, "?") for one in texts for code in bytes(one)))
            case "T*" | "Td" | "ET" | "Tm":
                parts.append(" ")
    return " ".join("".join(parts).split())


def _unicode(font: Any) -> dict[int, str]:
    table = font.ToUnicode.read_bytes().decode("ascii")
    pairs = re.findall(r"^<(\w+)> <(\w+)>$", table, re.MULTILINE)
    return {int(code, 16): bytes.fromhex(letters).decode("utf-16-be") for code, letters in pairs[1:]}
