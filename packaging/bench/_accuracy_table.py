"""Writes what was seen in each film as the tables of docs/ACCURACY.md, between their marks; accuracy calls it."""

import statistics
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from app.vision.file_watch import FileEvent
from bench._film import Film
from bench._judge import Judgement, judge

LOUVER = "Louver"
WHOLE_FRAMES = "whole frames"
MOTION = "motion"
MOTION_SOON = "motion, 4 s"
_ALL = (LOUVER, WHOLE_FRAMES, MOTION, MOTION_SOON)
_ANYTHING = "anything"
_BEGIN, _END = "<!-- tables: begin -->\n", "<!-- tables: end -->\n"


@dataclass(frozen=True)
class Watched:
    """A film, and the events that each of the watchers made of it."""

    film: Film
    events: dict[str, list[FileEvent]]


def write_tables(document: Path, watched: Iterable[Watched], model: str, minutes: float) -> None:
    """Replace the tables in the document; what stands around them stays."""
    text = document.read_text("utf-8")
    before, rest = text.split(_BEGIN)
    after = rest.split(_END)[1]
    films = list(watched)
    tables = "\n".join(
        (
            f"Model: {model}. Scenes in which nothing happens: {minutes:g} minutes each.\n",
            *_totals(films),
            *_by_film(films),
            *_quiet(films),
        )
    )
    document.write_text(f"{before}{_BEGIN}\n{tables}\n{_END}{after}", "utf-8")


def _totals(films: list[Watched]) -> Iterator[str]:
    """All footage together."""
    yield "### All footage\n"
    yield "| what | who | visits | precision | recall | start off by | end off by |"
    yield "|---|---|---|---|---|---|---|"
    for name in (_ANYTHING, *_classes(films)):
        for who in _ALL:
            results = [result for each in films if (result := _result(each, who, name)) is not None]
            if results:
                yield _line(name, who, _together(results))
    yield ""


def _by_film(films: list[Watched]) -> Iterator[str]:
    yield "### Film by film\n"
    yield "| film | what | who | visits | precision | recall | start off by | end off by |"
    yield "|---|---|---|---|---|---|---|---|"
    for each in films:
        for name in (_ANYTHING, *_classes([each])) if each.film.visits else ():
            for who in _ALL:
                result = _result(each, who, name)
                if result is not None:
                    yield f"| {each.film.name} {_line(name, who, result)}"
    yield ""


def _quiet(films: list[Watched]) -> Iterator[str]:
    yield "### Events where nothing happens\n"
    yield f"| scene | {' | '.join(_ALL)} |"
    yield "|---" * (len(_ALL) + 1) + "|"
    for each in films:
        if not each.film.visits:
            counts = [str(len(each.events[who])) if who in each.events else "" for who in _ALL]
            yield f"| {each.film.name} | {' | '.join(counts)} |"
    yield ""


def _classes(films: Iterable[Watched]) -> list[str]:
    return list(dict.fromkeys(name for each in films for name, _ in each.film.visits))


def _result(watched: Watched, who: str, name: str) -> Judgement | None:
    """How right one watcher was; None where it cannot say that class, or the film is of nothing."""
    events = watched.events.get(who)
    if events is None or (name != _ANYTHING and who in (MOTION, MOTION_SOON)):
        return None
    if name == _ANYTHING:
        return judge(watched.film, events)
    visits = tuple(visit for visit in watched.film.visits if visit[0] == name)
    return judge(replace(watched.film, visits=visits), [event for event in events if event.event_class == name])


def _together(results: list[Judgement]) -> Judgement:
    return Judgement(
        sum(each.visits for each in results),
        sum(each.found for each in results),
        sum(each.right_class for each in results),
        sum(each.false for each in results),
        tuple(error for each in results for error in each.errors_s),
    )


def _line(name: str, who: str, result: Judgement) -> str:
    told = result.found + result.false
    precision = f"{result.found / told:.2f}" if told else "none told"
    recall = f"{result.found / result.visits:.2f}" if result.visits else ""
    starts, ends = result.errors_s[::2], result.errors_s[1::2]
    return f"| {name} | {who} | {result.visits} | {precision} | {recall} | {_off(starts)} | {_off(ends)} |"


def _off(errors_s: tuple[float, ...]) -> str:
    """The mean and the largest error."""
    return f"{statistics.fmean(errors_s):.1f} s, {max(errors_s):.1f} at most" if errors_s else ""
