"""What is typed, by a seed."""

import random
from collections.abc import Callable

from onlyworkshop.domain.workshop import Workshop

Step = Callable[[Workshop, random.Random, int], Workshop]
"""One thing that is written, the `n`th."""


def text(chance: random.Random, n: int, length: int) -> str:
    """Something typed, in several scripts."""
    words = ("biohazard", "manhole", "Ärger", "naïve", "crew", "ratón", "日本", "كلمة", "👷‍♀️", "<b>", "”quoted“", "1e5")
    made = " ".join(chance.choice(words) for _ in range(40))
    return f"{n} {made}"[:length].strip()
