"""What every row of a list has in common."""

from sqlmodel import SQLModel

from onlyworkshop.storage.columns import identity, number, seal

LAST_POSITION = 1_000_000


class Entry(SQLModel):
    """A row of this workshop at this place in its list, sealed by a hash of everything else in it."""

    workshop_id: str = identity(key=True)
    position: int = number(0, LAST_POSITION)
    sha: bytes = seal()
