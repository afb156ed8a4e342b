"""The facilitator's own plans."""

from sqlmodel import SQLModel

from onlyworkshop.domain.agenda import LONGEST_PLAN
from onlyworkshop.storage.columns import STRICT, identity, line, number, seal


class TemplateRow(SQLModel, table=True):
    """A plan that workshops can start from; `blocks` is JSON. Sealed by a hash of everything else in it."""

    __tablename__ = "template"
    __table_args__ = STRICT

    id: str = identity(key=True)
    name: str = line(1, LONGEST_PLAN)
    start: str = line(8, 32)
    target: int = number(10, 1440)
    ends_by: str | None = line(8, 32)
    blocks: str = line(2, 100_000)
    sha: bytes = seal()
