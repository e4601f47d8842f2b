"""`cameras rules` as it is typed: list, add, remove, and a preview over thousands of stored visits."""

import contextlib
import json
import random
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.arguments import parse_arguments
from app.cli.commands import run_command
from app.cli.rule_words import parse_week
from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraStream, CameraUrl, StreamRole
from app.domain.errors import UsageError
from app.domain.event import Box, Detection, EventClass
from app.domain.evidence import Evidence, Step, TimedDetection
from app.domain.ids import CameraId, new_event_id
from app.domain.plan import WeekSpan
from app.domain.rules import EVERY_VISIT, SoundRules
from app.index.catalog import Catalog
from app.index.writer import IndexWriter
from app.ingest.camera_list import add_camera
from app.recording.library import open_library
from app.vision.rule_store import load_detection

YARD = CameraId("yard")
LEFT_HALF = ("0,0", "0.5,0", "0.5,1", "0,1")


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    with open_library(tmp_path):
        found = LibraryPaths(tmp_path)
        add_camera(found, Camera(YARD, "Yard", (CameraStream(StreamRole.MAIN, CameraUrl("drawn:")),)))
    return found


def typed(paths: LibraryPaths, *words: str) -> int:
    return run_command(parse_arguments(["cameras", "rules", "yard", *words, "--library", str(paths.root)]))


def test_rules_are_added_listed_and_removed(paths: LibraryPaths, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed(paths) == 0
    assert "Every visit of these classes raises an event" in capsys.readouterr().out
    porch = (
        "add",
        "Porch",
        "--zone",
        *LEFT_HALF,
        "--class",
        "person",
        "--min-score",
        "0.6",
        "--when",
        "mon=22:00-06:00",
    )
    assert typed(paths, *porch) == 0
    assert typed(paths, "add", "Gate", "--line", "0.5,0", "0.5,1", "--direction", "left", "--cool-down", "30") == 0
    capsys.readouterr()
    assert typed(paths, "add", "No pets", "--ignore", "--class", "animal", "--class", "motion") == 0
    said = capsys.readouterr().out
    assert (
        "“Porch” raises person in a zone of 4 corners, 60% sure or more, only mon 22:00-24:00, tue 00:00-06:00." in said
    )
    assert "“Gate” raises anything that crosses its line to the left, and rests 30 s after an event." in said
    assert "“No pets” lets animal or motion anywhere raise nothing." in said
    assert [rule.name for rule in load_detection(paths).of(YARD).rules] == ["Porch", "Gate", "No pets"]
    assert typed(paths, "--json") == 0
    assert [rule["kind"] for rule in json.loads(capsys.readouterr().out)["rules"]] == ["zone", "line", "ignore"]
    assert typed(paths, "remove", "gate") == 0
    assert [rule.name for rule in load_detection(paths).of(YARD).rules] == ["Porch", "No pets"]


def test_listening_and_faces_are_asked_for_by_name(paths: LibraryPaths, capsys: pytest.CaptureFixture[str]) -> None:
    assert load_detection(paths).of(YARD).sound is None
    assert typed(paths, "sound", "on", "--louder", "25", "--word", "glass") == 0
    assert typed(paths, "faces", "on") == 0
    said = capsys.readouterr().out
    assert "What is 25 dB louder than usual raises an event, and these sounds: glass." in said
    assert "never whose it is" in said
    assert load_detection(paths).of(YARD).faces
    assert load_detection(paths).of(YARD).sound == SoundRules(25.0, ("glass",))
    assert typed(paths, "sound", "off") == 0
    assert typed(paths, "faces", "off") == 0
    assert load_detection(paths).of(YARD) == EVERY_VISIT


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("sound", "maybe"), "Type on or off"),
        (("sound", "on", "--louder", "2"), "from 6 to 60 dB"),
        (("add",), "Name the rule to add"),
        (("add", "X", "--zone", "0,0", "1,0", "1,2"), "lies outside the picture"),
        (("add", "X", "--zone", "0,0", "1,1", "1,0", "0,1"), "cross one another"),
        (("add", "X", "--zone", "0,0", "here", "1,0"), "'here' is no point"),
        (("add", "X", "--line", "0,0", "1,1", "--zone", *LEFT_HALF), "either a line or a zone"),
        (("add", "X", "--when", "someday=1:00-2:00"), "no span of the week"),
        (("add", "X", "--min-score", "7"), "score lies between 0 and 1"),
        (("remove", "X"), "has no rule 'X'"),
        (("add", "X", "--preview", "--days", "90"), "at most 31 days"),
    ],
)
def test_what_cannot_be_is_a_sentence_and_changes_nothing(
    paths: LibraryPaths, words: tuple[str, ...], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed(paths, *words) == 1
    assert sentence in capsys.readouterr().err
    assert not paths.detection.exists()


def test_a_camera_that_is_not_there_is_a_sentence(paths: LibraryPaths, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(parse_arguments(["cameras", "rules", "attic", "--library", str(paths.root)])) == 1
    assert "There is no camera 'attic'" in capsys.readouterr().err


def walked(start_ms: int, left_to_right: bool, event_class: EventClass, raised: bool) -> Evidence:
    """A visit of half a minute that crosses the picture, or stays in its right half."""
    xs = [n / 40 if left_to_right else 0.7 for n in range(1, 40)]
    boxes = [Box(x - 0.02, 0.5, x + 0.02, 0.9) for x in xs]
    return Evidence(
        new_event_id(), YARD, event_class, 0.8, start_ms, start_ms + 30_000, raised,
        path=tuple(Step(start_ms + 700 * n, box) for n, box in enumerate(boxes)),
        detections=tuple(
            TimedDetection(start_ms + 700 * n, Detection(event_class, event_class.value, 0.8, box))
            for n, box in enumerate(boxes)
        ),
    )  # fmt: skip


@pytest.fixture
def week(paths: LibraryPaths) -> LibraryPaths:
    """2,000 visits of the newest six days: three of four by persons who cross it, one by a car that stays right."""
    now_ms = SystemClock().wall_ms()
    draw = random.Random(7)
    starts = sorted(now_ms - draw.randrange(6 * 86_400_000) for _ in range(2_000))
    kinds = (EventClass.PERSON, EventClass.PERSON, EventClass.PERSON, EventClass.VEHICLE)
    visits = [
        walked(at_ms, kinds[n % 4] is EventClass.PERSON, kinds[n % 4], n % 2 == 0) for n, at_ms in enumerate(starts)
    ]
    visits.append(walked(now_ms - 9 * 86_400_000, True, EventClass.PERSON, True))
    writer = IndexWriter(paths.index)
    Catalog(writer).add_all(tuple(visits))
    writer.close()
    return paths


def test_a_change_is_previewed_on_a_week_of_thousands_of_visits_and_not_saved(
    week: LibraryPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    began_s = time.monotonic()
    assert typed(week, "add", "Porch", "--zone", *LEFT_HALF, "--preview", "--json") == 0
    assert time.monotonic() - began_s < 30
    said = json.loads(capsys.readouterr().out)
    assert (said["visits"], said["before"], said["after"]) == (2_000, 2_000, 1_500)
    assert said["classes"]["vehicle"] == {"before": 500, "after": 0}
    assert (len(said["lost"]), said["gained"]) == (500, [])
    assert not week.detection.exists(), "a preview saves nothing"
    assert typed(week, "add", "Cars", "--ignore", "--class", "vehicle") == 0
    capsys.readouterr()
    assert typed(week, "remove", "Cars", "--preview") == 0
    text = capsys.readouterr().out
    assert "This would have raised 2000 instead of 1500 alarms, of 2000 visits. 0 would have been left out" in text
    assert "Nothing was changed" in text
    assert load_detection(week).of(YARD).rule("Cars") is not None
    # A rule rests in a preview as it does live.
    assert typed(week, "remove", "Cars") == 0
    capsys.readouterr()
    assert typed(week, "add", "All", "--cool-down", "86400", "--preview", "--json") == 0
    assert 6 <= json.loads(capsys.readouterr().out)["after"] <= 7


def test_a_preview_without_visits_says_so(paths: LibraryPaths, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed(paths, "add", "All", "--preview") == 0
    assert "No visits are noted of this time" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("mon=08:00-18:00", [WeekSpan(0, 480, 1080)]),
        ("sat-mon=00:00-24:00", [WeekSpan(5, 0, 1440), WeekSpan(6, 0, 1440), WeekSpan(0, 0, 1440)]),
        ("sun=22:00-06:00", [WeekSpan(6, 1320, 1440), WeekSpan(0, 0, 360)]),
        ("tue,thu=1:00-0:00", [WeekSpan(1, 60, 1440), WeekSpan(3, 60, 1440)]),
        ("07:30-08:00", [WeekSpan(day, 450, 480) for day in range(7)]),
    ],
)
def test_a_span_of_the_week_is_read_as_it_is_meant(text: str, spans: list[WeekSpan]) -> None:
    assert list(parse_week([text])) == spans


@given(st.text(max_size=30))
def test_other_words_for_a_week_are_refused_and_nothing_worse(text: str) -> None:
    with contextlib.suppress(UsageError):
        assert all(isinstance(span, WeekSpan) for span in parse_week([text]))
