"""What the rooms below the window say, in the user's language; the bridge, the tasks and a few views call it.

Engine, watcher, library and exports speak English sentences, over the link and as errors. Their templates lie in
resources/translations/sentences.json, which `dev.py translate` reads from the code, with their translations beside
those of the window. A sentence is recognised by its template; one that is not known, as from another version, stays
as it is.
"""

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeVar

import msgspec
from PySide6.QtCore import QCoreApplication

from app.core.paths import resource_folder
from app.domain.errors import KnownError
from app.domain.facts import CameraChanged, DetectorReady, Fact, ProblemFound, StorageChanged, VaultChanged
from app.gui.wording.words import Counted

_CONTEXT = "engine"
_NAME = re.compile(r"\{(\w+)\}")
_END = re.compile(r"(?<=[.?!…]) ")
_DEEPEST = 4
_LONGEST = 4_096
_DATA = ('{"', "{}", "[{", "[]")
"""How an answer begins that is no sentence: its sentences are said where they are shown."""
Error = TypeVar("Error", bound=KnownError)
_Told = CameraChanged | DetectorReady | ProblemFound | StorageChanged | VaultChanged


@dataclass(frozen=True)
class Template:
    """A sentence with gaps: `pieces` stand around the values of `names`."""

    text: str
    pieces: tuple[str, ...]
    names: tuple[str, ...]

    @property
    def letters(self) -> int:
        """How much of it is fixed: of two that fit, the one with more says more."""
        return sum(map(len, self.pieces))

    def values_in(self, sentence: str) -> tuple[str, ...] | None:
        """What stands in its gaps; None where the sentence is another. A piece is taken where it first comes,
        and a gap may be empty."""
        first, *others = self.pieces
        if not sentence.startswith(first):
            return None
        at, values = len(first), []
        for piece in others[:-1]:
            found = sentence.find(piece, at)
            if not piece or found < 0:
                return None
            values.append(sentence[at:found])
            at = found + len(piece)
        last = others[-1]
        end = len(sentence) - len(last)
        if end < at or not sentence.endswith(last):
            return None
        return (*values, sentence[at:end])


@dataclass(frozen=True)
class Known:
    """Every sentence that may come: whole ones, and those with gaps, the most telling first."""

    whole: frozenset[str]
    templates: tuple[Template, ...]


def parse(text: str) -> Template:
    """The template that a text with {names} stands for."""
    parts = _NAME.split(text)
    return Template(text, tuple(parts[::2]), tuple(parts[1::2]))


@cache
def known() -> Known:
    """What came with the program."""
    texts = msgspec.json.decode((resource_folder() / "translations" / "sentences.json").read_bytes(), type=list[str])
    templates = [parse(text) for text in texts if _NAME.search(text)]
    return Known(frozenset(texts), tuple(sorted(templates, key=lambda each: -each.letters)))


def spoken(sentence: str) -> str:
    """A sentence of another room in the user's language, or as it is. Threads: any."""
    if not sentence or len(sentence) > _LONGEST or sentence.startswith(_DATA):
        return sentence
    return _spoken(sentence, 0)


def spoken_error(error: Error) -> Error:
    """The same error, saying its sentence in the user's language."""
    error.args = (spoken(str(error)), *error.args[1:])
    return error


def spoken_fact(fact: Fact) -> Fact:
    """The same fact with its sentence, where it has one, in the user's language."""
    return replace(fact, sentence=spoken(fact.sentence)) if isinstance(fact, _Told) else fact


def _spoken(sentence: str, depth: int) -> str:
    if depth > _DEEPEST:
        return sentence
    said = _said_of_one(sentence, depth)
    if said is not None:
        return said
    for stop in reversed([found.end() for found in _END.finditer(sentence)]):
        said = _said_of_one(sentence[: stop - 1], depth)
        if said is not None:
            return f"{said} {_spoken(sentence[stop:], depth + 1)}"
    name, colon, rest = sentence.partition(": ")
    return name + colon + _spoken(rest, depth + 1) if colon else sentence


def _said_of_one(sentence: str, depth: int) -> str | None:
    if sentence in known().whole:
        return QCoreApplication.translate(_CONTEXT, sentence)
    for template in known().templates:
        values = template.values_in(sentence)
        if values is not None:
            counted = _counted(template, values)
            return counted or _fill(template, [_spoken(value, depth + 1) for value in values])
    return None


def _counted(template: Template, values: tuple[str, ...]) -> str:
    """A number of days or hours in its plural, of which some languages have six; nothing for any other sentence."""
    if template.text == "{days} days" and values[0].isdecimal():
        return Counted().days(int(values[0]))
    if template.text == "{hours} hours" and values[0].isdecimal():
        return Counted().hours(int(values[0]))
    return ""


def _fill(template: Template, values: list[str]) -> str:
    filled = dict(zip(template.names, values, strict=True))
    return _NAME.sub(lambda gap: filled.get(gap[1], gap[0]), QCoreApplication.translate(_CONTEXT, template.text))
