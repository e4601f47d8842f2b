"""`library why` and `library wrong-label` on a real library, beside an engine's desk and without one."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from unittest.mock import ANY

import pytest

from app.cli.arguments import parse_arguments
from app.cli.commands import run_command
from app.core.evidence_codec import pack_evidence
from app.core.local_time import day_of
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.event import Box, Detection, Event, EventClass
from app.domain.evidence import Evidence, Step, TimedDetection
from app.domain.ids import CameraId, new_event_id
from app.domain.rules import EVERY_VISIT
from app.index.catalog import Catalog
from app.index.visit_queries import VisitReader
from app.index.writer import IndexWriter
from app.recording.journal import Journal, read_journal
from app.recording.library import open_library
from app.recording.records import CameraRecord, EventRecord, EvidenceRecord, JudgementRecord
from app.recording.recovery import journal_path
from app.vision.rule_store import load_detection

YARD = CameraId("yard")
BOX = Box(0.1, 0.2, 0.3, 0.8)
EVENT = Event(
    new_event_id(), YARD, EventClass.PERSON, 1_000, 9_000, True, 0.8, BOX, 3_000, 1, "Person, sure.", rule="Porch"
)
EVIDENCE = Evidence(
    EVENT.id, YARD, EventClass.PERSON, 0.8, 1_000, 9_000, True, ("Porch",), ("Rule “Porch”: it was in its zone.",),
    (Step(1_000, BOX), Step(1_200, BOX)),
    (TimedDetection(3_000, Detection(EventClass.PERSON, "person", 0.8, BOX)),),
)  # fmt: skip


@contextmanager
def catalog(paths: LibraryPaths) -> Iterator[Catalog]:
    writer = IndexWriter(paths.index)
    try:
        yield Catalog(writer)
    finally:
        writer.close()


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    with open_library(tmp_path) as _:
        found = LibraryPaths(tmp_path)
        journal = Journal(journal_path(found, YARD))
        journal.append(CameraRecord(YARD, "Yard", 0))
        journal.append(EventRecord(EVENT))
        journal.append(EvidenceRecord(EVENT.id, YARD, pack_evidence(EVIDENCE)))
        journal.close()
        with catalog(found) as index:
            index.add_camera(YARD, "Yard", StreamRole.MAIN)
            index.add_all((EVENT, EVIDENCE))
    return found


def typed(paths: LibraryPaths, *words: str) -> int:
    return run_command(parse_arguments(["library", *words, "--library", str(paths.root)]))


def test_the_events_of_a_day_are_listed_with_their_ids(paths: LibraryPaths, capsys: pytest.CaptureFixture[str]) -> None:
    day = day_of(EVENT.start_ms).isoformat()
    assert typed(paths, "events", "--day", day) == 0
    assert f"{EVENT.id}  yard: person, 8 s, rule “Porch”" in capsys.readouterr().out
    assert typed(paths, "events", "--day", day, "--json", "--camera", "yard") == 0
    assert [row["id"] for row in json.loads(capsys.readouterr().out)] == [EVENT.id]
    assert typed(paths, "events") == 0
    assert "no events" in capsys.readouterr().out


def test_why_says_it_in_sentences(paths: LibraryPaths, capsys: pytest.CaptureFixture[str]) -> None:
    paths.pictures_of(EVENT.id)[1].write_bytes(b"\xff\xd8cut")
    assert typed(paths, "why", EVENT.id) == 0
    said = capsys.readouterr().out
    assert said.startswith("Person, sure.\nRule “Porch”: it was in its zone.\n1 detections and 2 places")
    assert f"Picture: {paths.pictures_of(EVENT.id)[1]}" in said


def test_why_prints_every_detection_as_json(paths: LibraryPaths, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed(paths, "why", EVENT.id, "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert said["rule"] == "Porch"
    assert said["detections"] == [
        {"at_ms": 3_000, "class": "person", "label": "person", "score": 0.8, "box": [0.1, 0.2, 0.3, 0.8]}
    ]
    assert [step["at_ms"] for step in said["path"]] == [1_000, 1_200]
    assert said["wrong_label"] is False


@pytest.mark.parametrize("event_id", ["z" * 26, "../../etc/passwd", ""])
def test_an_event_that_is_not_there_is_a_sentence(
    paths: LibraryPaths, event_id: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for action in ("why", "wrong-label"):
        assert typed(paths, action, event_id) == 1
        assert "There is no event" in capsys.readouterr().err


def test_a_sound_is_marked_and_not_learnt(paths: LibraryPaths, capsys: pytest.CaptureFixture[str]) -> None:
    sound = replace(EVENT, id=new_event_id(), event_class=EventClass.SOUND)
    with catalog(paths) as index:
        index.add_all((sound,))
    assert typed(paths, "wrong-label", sound.id) == 0
    assert "Sounds are not learnt" in capsys.readouterr().out
    assert load_detection(paths).of(YARD) == EVERY_VISIT
    assert JudgementRecord(sound.id, ANY, True) in list(read_journal(journal_path(paths, YARD)))


def test_a_wrong_label_teaches_the_camera_and_can_be_taken_back(
    paths: LibraryPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed(paths, "wrong-label", EVENT.id) == 0
    assert "raises nothing on this camera any more" in capsys.readouterr().out
    [label] = load_detection(paths).of(YARD).wrong_labels
    assert (label.event_id, label.event_class, label.boxes) == (EVENT.id, EventClass.PERSON, (BOX,))
    assert typed(paths, "rebuild") == 0
    assert VisitReader(paths.index).is_wrong(EVENT.id), "the journal has it"
    assert VisitReader(paths.index).wrong_events([YARD]) == {EVENT.id}
    assert VisitReader(paths.index).evidence(EVENT.id) == EVIDENCE
    assert typed(paths, "wrong-label", EVENT.id, "--undo") == 0
    assert load_detection(paths).of(YARD) == EVERY_VISIT
    said = [record.wrong for record in read_journal(journal_path(paths, YARD)) if isinstance(record, JudgementRecord)]
    assert said == [True, False]
    assert typed(paths, "rebuild") == 0
    assert VisitReader(paths.index).wrong_events([YARD]) == frozenset()
