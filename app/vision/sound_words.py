"""Which of a sound model's words come to which sound that people listen for; pure functions for the listening."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Sound:
    """One sound that can be listened for: its sentence, and the words of AudioSet's ontology that mean it."""

    sentence: str
    words: frozenset[str]


_ALARMS = ("alarm", "smoke detector, smoke alarm", "fire alarm", "siren", "civil defense siren", "car alarm", "buzzer")
SOUNDS = {
    "glass": Sound("Glass breaks", frozenset({"glass", "shatter", "breaking"})),
    "alarm": Sound("An alarm sounds", frozenset(_ALARMS)),
    "bark": Sound("A dog barks", frozenset({"bark", "dog", "bow-wow", "yip", "howl", "growling"})),
    "shout": Sound("Somebody shouts", frozenset({"shout", "yell", "screaming", "bellow", "children shouting"})),
}


def heard_in(words: Iterable[tuple[str, float]], wanted: Collection[str]) -> tuple[str, float]:
    """The wanted sound that a model is surest of, and how sure; ("", 0.0) where it names none."""
    best = ("", 0.0)
    for word, score in words:
        for name in wanted:
            if word.strip().lower() in SOUNDS[name].words and score > best[1]:
                best = (name, score)
    return best
