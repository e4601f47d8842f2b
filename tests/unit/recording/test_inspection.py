"""The check of a library: it finds a changed byte wherever it lies, says where, and calls nothing else damage."""

import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.cli.arguments import parse_arguments
from app.cli.commands import run_command
from app.domain.recording import GapCause
from app.recording.findings import Finding, FindingKind
from app.recording.inspection import Look, inspect_camera
from app.recording.journal import Journal, read_journal
from app.recording.library import open_library
from app.recording.records import CameraRecord, DeletionRecord, SegmentRecord
from app.recording.recovery import journal_path, recover
from tests.helpers.packets import DRAWN_FORMAT, START_MS, drawn_packets
from tests.unit.recording.conftest import CAMERA, Rig


@pytest.fixture
def filled(rig: Rig) -> Rig:
    """Three files of footage, journaled, and the engine gone."""
    with open_library(rig.root):
        rig.journal.append(CameraRecord(CAMERA.id, CAMERA.name, START_MS))
        rig.recorder.on_format(DRAWN_FORMAT)
        for packet in drawn_packets(5 * 130, fps=5, gop=5):
            rig.recorder.on_packet(packet)
        rig.recorder.close(GapCause.ENGINE_STOPPED)
        rig.journal.close()
    return rig


def found(rig: Rig, *, deep: bool = True, engine_runs: bool = False) -> list[Finding]:
    return list(inspect_camera(rig.paths, CAMERA.id, Look(deep, engine_runs)))


def files(rig: Rig) -> list[Path]:
    return sorted(rig.paths.footage.rglob("*.mp4"))


def flip(file: Path, place: int) -> None:
    content = bytearray(file.read_bytes())
    content[place] ^= 0x10
    file.write_bytes(content)


def test_a_library_as_the_engine_left_it_is_sound(filled: Rig) -> None:
    assert found(filled) == []
    assert run_command(parse_arguments(["library", "check", "--deep", "--library", str(filled.root)])) == 0


def test_a_changed_byte_anywhere_in_a_file_is_found(filled: Rig) -> None:
    victim = files(filled)[1]
    content = victim.read_bytes()
    places = random.Random(5)
    moof = content.index(b"moof")
    for place in [*range(0, moof + 130, 3), len(content) - 1, *(places.randrange(len(content)) for _ in range(60))]:
        flip(victim, place)
        assert [(each.kind, each.file) for each in found(filled)] == [
            (FindingKind.FILE_CHANGED, victim.relative_to(filled.root).as_posix())
        ], place
        victim.write_bytes(content)


def test_a_changed_byte_anywhere_in_a_journal_is_found(filled: Rig) -> None:
    journal = journal_path(filled.paths, CAMERA.id)
    content = journal.read_bytes()
    places = random.Random(6)
    chosen = [*range(20), len(content) - 1, len(content) - 40, *(places.randrange(len(content)) for _ in range(60))]
    for place in chosen:
        flip(journal, place)
        kinds = {each.kind for each in found(filled, deep=False)}
        assert kinds & {FindingKind.JOURNAL_DAMAGED, FindingKind.JOURNAL_TORN}, place
        journal.write_bytes(content)


@pytest.mark.parametrize("size", range(1, 60, 7))
def test_a_journal_whose_end_is_cut_off_is_found(filled: Rig, size: int) -> None:
    journal = journal_path(filled.paths, CAMERA.id)
    journal.write_bytes(journal.read_bytes()[:-size])
    assert found(filled)[0].kind is FindingKind.JOURNAL_TORN


def _remove(file: Path) -> None:
    file.unlink()


def _append(file: Path) -> None:
    with file.open("ab") as handle:
        handle.write(b"more")


def _copy(file: Path) -> None:
    (file.parent / file.name.replace("_main", "_sub")).write_bytes(file.read_bytes())


def _set_aside(file: Path) -> None:
    (file.parent / "something.damaged").write_bytes(b"what was left")


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (_remove, FindingKind.FILE_MISSING),
        (_append, FindingKind.FILE_SIZE),
        (_copy, FindingKind.FILE_UNKNOWN),
        (_set_aside, FindingKind.FILE_SET_ASIDE),
    ],
)
def test_what_happened_to_a_file_is_told_with_camera_time_and_name(
    filled: Rig, change: Callable[[Path], None], kind: FindingKind
) -> None:
    change(files(filled)[0])
    (finding,) = found(filled, deep=False)
    assert (finding.kind, finding.sound, finding.camera_name) == (kind, False, "Front door")
    assert finding.file.startswith("footage/door/")
    assert finding.sentence().startswith("Front door")
    if finding.at_ms is not None:
        assert finding.at_ms == START_MS
        assert "2025, " in finding.sentence()


def test_what_retention_deleted_leaves_the_library_sound(filled: Rig) -> None:
    victim = files(filled)[0]
    path = victim.relative_to(filled.root).as_posix()
    filled.open()
    filled.journal.append(DeletionRecord(path, "older than 7 days"))
    filled.journal.close()
    assert [each.kind for each in found(filled)] == [FindingKind.FILE_BACK]
    victim.unlink()
    assert found(filled) == []
    journal = journal_path(filled.paths, CAMERA.id)
    flip(journal, journal.read_bytes().index(b"older than"))
    assert FindingKind.JOURNAL_DAMAGED in {each.kind for each in found(filled)}


def test_a_missing_journal_is_told(filled: Rig) -> None:
    journal_path(filled.paths, CAMERA.id).unlink()
    assert [each.kind for each in found(filled)] == [FindingKind.JOURNAL_MISSING]


def test_the_copy_of_a_damaged_journal_is_named_with_what_it_still_holds(filled: Rig) -> None:
    journal = journal_path(filled.paths, CAMERA.id)
    whole = len(list(read_journal(journal)))
    flip(journal, len(journal.read_bytes()) // 2)
    recover(filled.paths, START_MS + 3_600_000)
    (finding,) = (each for each in found(filled) if not each.sound)
    assert finding.kind is FindingKind.JOURNAL_COPY
    assert 0 < int(finding.what.split("; ")[1].split()[0]) < whole


def test_a_file_that_is_being_written_is_no_damage(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    for packet in drawn_packets(5 * 70, fps=5, gop=5):
        rig.recorder.on_packet(packet)
    assert found(rig, engine_runs=True) == []
    rig.crash()
    assert [(each.kind, each.sound) for each in found(rig)] == [(FindingKind.FILE_OPEN, True)]


def test_a_file_that_vanished_before_the_engine_started_is_a_note(filled: Rig) -> None:
    files(filled)[0].unlink()
    recover(filled.paths, START_MS + 3_600_000)
    assert [(each.kind, each.sound) for each in found(filled)] == [(FindingKind.FILE_LOST, True)]


def test_the_command_prints_json_and_ends_with_status_1(filled: Rig, capsys: pytest.CaptureFixture[str]) -> None:
    files(filled)[2].unlink()
    typed = ["library", "check", "--json", "--camera", "door", "--library", str(filled.root)]
    assert run_command(parse_arguments(typed)) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["sound"] is False
    assert [each["kind"] for each in report["findings"]] == ["file missing"]


def test_the_command_refuses_what_is_no_library_and_no_camera(
    filled: Rig, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(parse_arguments(["library", "check", "--library", str(tmp_path / "nothing")])) == 3
    assert run_command(parse_arguments(["library", "check", "--camera", "attic", "--library", str(filled.root)])) == 1
    told = capsys.readouterr().err
    assert "There is no library" in told
    assert "No camera attic was ever recorded here. There are: door." in told
    assert not (tmp_path / "nothing").exists()


def test_records_without_a_hash_of_the_boxes_are_checked_by_samples_and_times(filled: Rig) -> None:
    journal = journal_path(filled.paths, CAMERA.id)
    records = list(read_journal(journal))
    assert all(len(record.box_hash) == 16 for record in records if isinstance(record, SegmentRecord))
    journal.unlink()
    older = Journal(journal)
    for record in records:
        older.append(replace(record, box_hash=b"") if isinstance(record, SegmentRecord) else record)
    older.close()
    assert found(filled) == []
    victim = files(filled)[1]
    flip(victim, len(victim.read_bytes()) - 1)
    assert [each.what for each in found(filled)] == ["sample 300 of 300 in a file is not what was recorded"]
