"""What an exercise would gain from one that has not been run, in the catalogue's own sentence."""

from onlyworkshop.catalogue import words
from onlyworkshop.domain.sources import lacking
from onlyworkshop.domain.workshop import Workshop


def gains(now: Workshop, module: str) -> tuple[str, ...]:
    """One sentence while something is missing that this exercise takes from another; nothing once it is there."""
    return (words(module).takes,) if lacking(now, module) else ()
