"""How the accuracy of events is counted and written down."""

from pathlib import Path

from bench import _whole_frames
from bench._accuracy_table import LOUVER, MOTION, Watched, write_tables
from bench._film import Film
from bench._judge import judge

from app.vision.boxes import WHOLE
from app.vision.file_watch import FileEvent
from tests.helpers.footage import Visit, VisitedRoom, camera_clip
from tests.helpers.vision import open_tiny_detector

DOCUMENT = "# Before\n<!-- tables: begin -->\nformer tables\n<!-- tables: end -->\nafter\n"
FILM = Film("yard", Path("yard.mp4"), 60.0, (("person", Visit(10.0, 20.0)), ("animal", Visit(30.0, 40.0))))
STILL = Film("rain", Path("rain.mp4"), 60.0, ())


def event(name: str, start_s: float, end_s: float) -> FileEvent:
    return FileEvent(name, start_s, end_s, 0.9, WHOLE, "")


def test_a_visit_takes_the_event_that_shares_most_time_with_it_and_each_event_serves_one() -> None:
    merged = judge(FILM, [event("motion", 9.0, 41.0)])
    assert (merged.found, merged.false, merged.wrong) == (1, 0, 1)
    split = judge(FILM, [event("person", 10.0, 12.0), event("person", 13.0, 20.5), event("person", 31.0, 40.0)])
    assert (split.found, split.right_class, split.false) == (2, 1, 1)
    assert split.errors_s == (3.0, 0.5, 1.0, 0.0)
    assert judge(STILL, [event("person", 1.0, 2.0)]).wrong == 1


def test_the_tables_are_written_between_their_marks_and_the_rest_stays(tmp_path: Path) -> None:
    document = tmp_path / "ACCURACY.md"
    document.write_text(DOCUMENT)
    seen = [event("person", 10.5, 20.0), event("person", 30.0, 40.0), event("person", 50.0, 51.0)]
    films = [
        Watched(FILM, {LOUVER: seen, MOTION: [event("motion", 9.0, 41.0)]}),
        Watched(STILL, {LOUVER: [], MOTION: [event("motion", 1.0, 2.0)]}),
    ]
    write_tables(document, films, "a model", 2)
    write_tables(document, films, "a model", 2)
    text = document.read_text()
    assert text.startswith("# Before\n")
    assert text.endswith("after\n")
    assert "former tables" not in text
    assert "Model: a model. Scenes in which nothing happens: 2 minutes each." in text
    lines = text.splitlines()
    assert "| anything | Louver | 2 | 0.67 | 1.00 | 0.2 s, 0.5 at most | 0.0 s, 0.0 at most |" in lines
    assert "| yard | person | Louver | 1 | 0.33 | 1.00 | 0.5 s, 0.5 at most | 0.0 s, 0.0 at most |" in lines
    assert "| yard | animal | Louver | 1 | none told | 0.00 |  |  |" in lines
    assert "| yard | anything | motion | 2 | 1.00 | 0.50 | 1.0 s, 1.0 at most | 21.0 s, 21.0 at most |" in lines
    assert not any(line.startswith("| yard | person | motion") for line in lines)
    assert "| rain | 0 |  | 1 |  |" in lines


def test_whole_frames_string_detections_of_a_class_together() -> None:
    """Two visits that are 6 s apart are two events, and nobody is taken for somebody."""
    clip = camera_clip(VisitedRoom((Visit(2, 8), Visit(14, 20))), 22, size=(320, 180), bitrate=200_000)
    detector = open_tiny_detector()
    events = _whole_frames.events_of(clip, detector)
    detector.close()
    assert [each.event_class for each in events] == ["person", "person"]
    assert all(2 <= each.start_s <= 8 or 14 <= each.start_s <= 20 for each in events)
