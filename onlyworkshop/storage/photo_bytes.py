"""The bytes of photos within the library: one copy of each, found and sealed by its SHA-256."""

from collections.abc import Iterator

from sqlalchemy import Connection, Table, delete, exists, select
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import SQLModel

from onlyworkshop.services.photos import digest_of
from onlyworkshop.storage import rows

BYTES: Table = SQLModel.metadata.tables[str(rows.PhotoBytesRow.__tablename__)]
PHOTO: Table = SQLModel.metadata.tables[str(rows.PhotoRow.__tablename__)]


def put(connection: Connection, digest: str, data: bytes) -> None:
    """Keep these bytes, instead of damaged ones as well. Raises ValueError when the digest is another one's."""
    if digest_of(data) != digest:
        raise ValueError("bytes under a digest that is not theirs")
    statement = insert(BYTES).values(digest=digest, data=data)
    connection.execute(statement.on_conflict_do_update(index_elements=["digest"], set_={"data": data}))


def sound(connection: Connection, digest: str) -> bytes | None:
    """The bytes as they were kept; None when they are not there, or not as they were."""
    data = connection.scalar(select(BYTES.c.data).where(BYTES.c.digest == digest))
    return data if data is not None and digest_of(data) == digest else None


def orphans(connection: Connection) -> tuple[str, ...]:
    """The digests to which no workshop refers."""
    shown = exists().where(PHOTO.c.digest == BYTES.c.digest)
    return tuple(connection.scalars(select(BYTES.c.digest).where(~shown)))


def forget(connection: Connection, digest: str) -> None:
    """Let go of these bytes."""
    connection.execute(delete(BYTES).where(BYTES.c.digest == digest))


def damages(connection: Connection) -> Iterator[str]:
    """One sentence per photo whose bytes are not what was stored."""
    pairs = select(PHOTO.c.workshop_id, PHOTO.c.digest).join(BYTES, PHOTO.c.digest == BYTES.c.digest)
    for workshop, digest in connection.execute(pairs.order_by(PHOTO.c.workshop_id, PHOTO.c.position)).all():
        if sound(connection, digest) is None:
            yield f"A photo of the workshop “{workshop}” is not what was stored."
