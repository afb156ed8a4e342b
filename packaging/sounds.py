"""Makes the two sounds in `resources/sounds`, from nothing but sines: `python packaging/sounds.py FOLDER`."""

from __future__ import annotations

import array
import math
import sys
import wave
from pathlib import Path
from typing import NamedTuple

RATE = 44_100
LEAD_IN = 0.3
ATTACK = 0.008
FADE = 0.05
PARTIALS = ((1.0, 1.0, 1.0), (2.0, 0.45, 0.62), (2.99, 0.22, 0.4), (4.07, 0.1, 0.25))
"""Of a struck bar: its pitches, how loud each one is, and how long each one lasts."""


class Stroke(NamedTuple):
    """One stroke of the bar: when, how high in hertz, how loud, and how many seconds until it has nearly gone."""

    at: float
    pitch: float
    loud: float
    lasts: float


SOUNDS = {
    "chime": (2.4, 0.63, (Stroke(0.0, 659.26, 1.0, 0.42), Stroke(0.28, 523.25, 1.0, 0.5))),
    "warning": (1.8, 0.23, (Stroke(0.0, 523.25, 1.0, 0.36),)),
}
"""Seconds in all, the highest level, and the strokes. The end is two strokes downwards; the warning is one, softer."""


def samples(seconds: float, level: float, strokes: tuple[Stroke, ...]) -> array.array[int]:
    """The sound after its silence, fading to nothing."""
    count, silent = round(seconds * RATE), round(LEAD_IN * RATE)
    heard = [sum(_struck(stroke, n / RATE) for stroke in strokes) for n in range(count - silent)]
    highest = max(map(abs, heard))
    fading = [min(1.0, (len(heard) - n) / (FADE * RATE)) for n in range(len(heard))]
    scaled = (round(32_767 * level * value * fade / highest) for value, fade in zip(heard, fading, strict=True))
    return array.array("h", [*[0] * silent, *scaled])


def _struck(stroke: Stroke, at: float) -> float:
    since = at - stroke.at
    if since <= 0:
        return 0.0
    swing, risen = 2 * math.pi * stroke.pitch * since, min(1.0, since / ATTACK)
    parts = (loud * math.exp(-since / (stroke.lasts * lasts)) * math.sin(swing * up) for up, loud, lasts in PARTIALS)
    return stroke.loud * risen * sum(parts)


def write(path: Path, heard: array.array[int]) -> None:
    """One channel of sixteen bits."""
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(heard.tobytes())


if __name__ == "__main__":
    for name, sound in SOUNDS.items():
        write(Path(sys.argv[1]) / f"{name}.wav", samples(*sound))
