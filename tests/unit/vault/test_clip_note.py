"""What a sealed clip says of its event: the rule that raised it comes back with it, and is shown."""

import json
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from app.cli.arguments import parse_arguments
from app.cli.commands import run_command
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.errors import ClipRefused
from app.domain.recording import Span
from app.domain.rules import MAX_NAME_LETTERS
from app.index.catalog import Catalog
from app.index.writer import IndexWriter
from app.recording.library import open_library
from app.vault.clip_note import note_of, parse_note
from crypto.metadata import MAX_DESCRIPTION_BYTES
from tests.unit.vault.recorders import START_MS, folder_recorder, make_event, other_device

EVENT = replace(make_event(), rule="People at the dóor")


def noted(**changes: object) -> bytes:
    event = replace(EVENT, **changes)  # type: ignore[arg-type]
    asked = Span(START_MS, START_MS + 9_000)
    return note_of(
        event, "Yard", StreamRole.MAIN, start_ms=START_MS, end_ms=START_MS + 9_000, asked=asked, samples=90, part=0
    )


def test_a_restored_clip_names_the_rule_and_the_library_shows_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recorder = folder_recorder(tmp_path)
    recorder.seal(EVENT)
    other = LibraryPaths(tmp_path / "other")
    [clip] = other_device(recorder, other.root).clips()
    assert clip.event == EVENT
    with open_library(other.root):
        writer = IndexWriter(other.index)
        try:
            catalog = Catalog(writer)
            catalog.add_camera(clip.event.camera_id, clip.camera_name, StreamRole.MAIN)
            catalog.add_event(clip.event)
        finally:
            writer.close()
    assert run_command(parse_arguments(["library", "why", EVENT.id, "--json", "--library", str(other.root)])) == 0
    assert json.loads(capsys.readouterr().out)["rule"] == EVENT.rule


def test_a_note_comes_back_as_it_was_written() -> None:
    assert parse_note(noted()).event == EVENT
    assert parse_note(noted(rule="")).event.rule == ""


def test_a_clip_that_was_sealed_before_rules_were_noted_opens_without_one() -> None:
    written = msgspec.json.decode(noted())
    del written["rule"]
    assert parse_note(msgspec.json.encode(written)).event == replace(EVENT, rule="")


def test_the_longest_words_fit_into_the_note() -> None:
    """A letter that JSON escapes takes six bytes."""
    longest = noted(why="\x01" * 2_000, rule="\x01" * 2 * MAX_NAME_LETTERS)
    assert len(longest) <= MAX_DESCRIPTION_BYTES
    assert parse_note(longest).rule == "\x01" * MAX_NAME_LETTERS


def test_a_rule_longer_than_any_is_refused() -> None:
    written = msgspec.json.decode(noted())
    written["rule"] = "a" * (MAX_NAME_LETTERS + 1)
    with pytest.raises(ClipRefused, match="not one that Louver writes"):
        parse_note(msgspec.json.encode(written))
