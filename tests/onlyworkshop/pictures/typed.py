"""Boards on which somebody goes on typing."""

from typing import Any

from pydantic import BaseModel

from onlyworkshop.domain.room import Board
from onlyworkshop.pictures.rows import rows


def typed(board: Board, text: str, instead: str) -> Board:
    """The board with this text where it had the other one, however deep inside."""
    found: Board = _typed(board, text, instead)
    return found


def texts(board: Board) -> list[str]:
    """What can be typed on it: the first words of every row; of a board without rows its longest words."""
    every = set(_strings(board))
    told = [row[0] for row in rows(board) if row[0] in every]
    return told or sorted(every, key=len)[-1:]


def _typed(value: Any, text: str, instead: str) -> Any:
    if type(value) is str:
        return instead if value == text else value
    if isinstance(value, BaseModel):
        return value.model_copy(update={name: _typed(one, text, instead) for name, one in value})
    if isinstance(value, tuple):
        parts = [_typed(one, text, instead) for one in value]
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    return value


def _strings(value: object) -> list[str]:
    if type(value) is str:
        return [value]
    if isinstance(value, BaseModel):
        return [text for _name, one in value for text in _strings(one)]
    return [text for one in value for text in _strings(one)] if isinstance(value, tuple) else []
