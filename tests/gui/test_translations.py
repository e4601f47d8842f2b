"""The files of translations: what is filled in, letters that lead to fields, and plurals are as in the source."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from xml.etree.ElementTree import Element, parse

import pytest
from PySide6.QtCore import QTranslator

from app.core.paths import resource_folder
from app.gui.timeline.ways.typed_moment import read_moment
from app.gui.wording.language import LANGUAGES

FOLDER = resource_folder() / "translations"
TRANSLATED = sorted(set(LANGUAGES) - {"en"})
PLURALS = {"de": 2, "fr": 2, "es": 2, "ja": 1, "ar": 6}
EXAMPLES = "14:05, yesterday 6 pm, 22 Nov 7:30, 2 hours ago"
_FILLED = re.compile(r"\{\w+\}|%n|%L?\d+|\n|\t")
_LETTER = re.compile(r"&(\w)")


@dataclass(frozen=True)
class Message:
    """One text of a file, with each form of its translation."""

    context: str
    source: str
    comment: str
    counted: bool
    forms: tuple[str, ...]


def messages(code: str) -> Iterator[Message]:
    """Every text that is translated; what waits is left out."""
    for context in parse(FOLDER / f"louver_{code}.ts").iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") != "unfinished":
                yield _read(context.findtext("name") or "", message, translation)


def _read(context: str, message: Element, translation: Element) -> Message:
    forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
    source, comment = message.findtext("source") or "", message.findtext("comment") or ""
    return Message(context, source, comment, message.get("numerus") == "yes", forms)


def faults(message: Message) -> list[str]:
    """What is otherwise in a translation than in its source, and would be shown wrongly."""
    found = []
    for form in message.forms:
        if not form.strip():
            found.append("nothing is said")
        if Counter(_FILLED.findall(form)) != Counter(_FILLED.findall(message.source)):
            found.append(f"filled in otherwise: {form!r}")
        if len(letters_of(form)) != len(letters_of(message.source)):
            found.append(f"other letters behind &: {form!r}")
        if form.startswith(" ") != message.source.startswith(" ") or form.endswith(" ") != message.source.endswith(" "):
            found.append(f"other blanks at its ends: {form!r}")
        if form.endswith("…") != message.source.endswith("…"):
            found.append(f"only one of them goes on: {form!r}")
    return [f"{message.source!r}: {each}" for each in found]


def letters_of(text: str) -> list[str]:
    """The letters that lead to a field; && is a plain &."""
    return _LETTER.findall(text.replace("&&", ""))


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("{name} at {time}", "{name} um {Zeit}"),
        ("%n events", "Ereignisse"),
        ("Saved as {path}", "Gespeichert"),
        ("&Name", "Name"),
        ("Name", "&Name"),
        (" Rule", "Regel"),
        ("Save…", "Speichern"),
        ("a\nb", "a b"),
        ("Live", ""),
    ],
)
def test_a_translation_that_would_be_shown_wrongly_is_found(source: str, form: str) -> None:
    assert len(faults(Message("place", source, "", "%n" in source, (form,)))) >= 1
    assert faults(Message("place", source, "", "%n" in source, (source,))) == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_is_filled_in_is_the_same_in_every_translation(code: str) -> None:
    read = list(messages(code))
    assert len(read) > 1_000
    assert [fault for message in read for fault in faults(message)] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_plural_of_the_language_is_there_and_says_the_number(code: str) -> None:
    counted = [message for message in messages(code) if message.counted]
    assert len(counted) > 15
    assert [message.source for message in counted if len(message.forms) != PLURALS[code]] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_text_without_a_comment_is_said_in_one_way_throughout_the_window(code: str) -> None:
    """But for grammar: what agrees with a noun (on, off, kept) has as many forms as nouns have genders."""
    said: dict[str, set[tuple[str, ...]]] = {}
    for message in messages(code):
        if message.context != "engine" and not message.comment:
            said.setdefault(message.source, set()).add(message.forms)
    differing = {source for source, forms in said.items() if len(forms) > 1}
    assert differing <= {"off", "Kept", "Reviewed", "Sound", "Camera"}


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_compiled_file_says_what_the_text_file_says(code: str) -> None:
    translator = QTranslator()
    assert translator.load(f"louver_{code}", str(FOLDER))
    plain = [message for message in messages(code) if not message.counted]
    stale = [
        message.source
        for message in plain
        if translator.translate(message.context, message.source, message.comment) != message.forms[0]
    ]
    assert stale == [], "run: packaging/dev.py translate"


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_time_that_a_language_gives_as_an_example_is_understood(code: str) -> None:
    now_ms = round(datetime(2026, 11, 26, 12).timestamp() * 1000)
    shown = next(message.forms[0] for message in messages(code) if message.source == EXAMPLES)
    typed = re.split("[,、،]", shown)
    assert len(typed) == 4
    meant = [moment for each in typed for moment in read_moment(each, now_ms, (code, "en")).moments_ms]
    assert [f"{datetime.fromtimestamp(each / 1000):%d %H:%M}" for each in meant] == [
        "25 14:05",
        "25 18:00",
        "22 07:30",
        "26 10:00",
    ]
