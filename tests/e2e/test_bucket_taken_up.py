"""A bucket that is chosen while the engine records is used at once, and no event that closes meanwhile is lost."""

import random
import time
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.cli.arguments import parse_arguments
from app.cli.commands import run_command
from app.cli.running_engine import tell_engine
from app.cli.vault_arguments import CreateArguments
from app.cli.vault_create import run_vault_create
from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraStream, CameraUrl, StreamRole
from app.domain.ids import CameraId
from app.engine.settings import EngineSettings, load_settings, save_settings
from app.index.storage_queries import StorageReader
from app.link import house_orders
from app.vault.addresses import open_bucket
from app.vault.bucket_reader import BucketReader
from app.vault.device import PASSPHRASE_VARIABLE
from tests.gui.window_stage import shown_window_over
from tests.helpers.conditions import wait_until
from tests.helpers.engine import ROOT, prepare_library, running_engine, wait_for_link
from tests.unit.cli.test_vault_create import Reader

WAIT_MS, EVENT_S = 30_000, 60
DRAWN = Camera(CameraId("garden"), "Garden", (CameraStream(StreamRole.MAIN, CameraUrl("drawn:")),))


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LibraryPaths:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, "correct horse battery staple")
    monkeypatch.setenv("LOUVER_CONFIG_DIR", str(tmp_path / "settings"))
    settings = EngineSettings(model=str(ROOT / "tests" / "data" / "tiny_detector.tflite"))
    return prepare_library(tmp_path / "library", [DRAWN], settings)


def clips_in(paths: LibraryPaths) -> int:
    return StorageReader(paths.index).sealed_total().clips


def files_in(folder: Path) -> int:
    return sum(path.is_file() for path in folder.rglob("*"))


def test_a_vault_that_begins_while_the_engine_runs_is_filled_and_shown_at_once(
    paths: LibraryPaths, tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    with running_engine(paths):
        wait_for_link(paths)
        with shown_window_over(paths, qtbot) as window:
            window.open_place("vault")
            qtbot.waitUntil(lambda: window.vault.state.text() == "No vault yet", timeout=WAIT_MS)
            create = CreateArguments(bucket=str(first))
            assert run_vault_create(create, paths, ask=Reader(capsys), chance=random.Random(4)) == 0
            assert "Clips of new events go to that bucket from now on." in capsys.readouterr().out
            began_s = time.monotonic()
            qtbot.waitUntil(lambda: window.vault.facts.get("Folder") == str(first), timeout=WAIT_MS)
            qtbot.waitUntil(lambda: window.vault.state.text() != "Starting…", timeout=WAIT_MS)
            assert time.monotonic() - began_s < 8.0, "it does not wait for the window's next question"
        wait_until(lambda: clips_in(paths) > 0, EVENT_S, "a clip is sealed without a restart")
        first.rename(second)
        save_settings(paths, replace(load_settings(paths), bucket=str(second)))
        before = files_in(second)
        assert tell_engine(paths, house_orders.TAKE_UP_BUCKET).startswith("Clips of new events go to that bucket")
        wait_until(lambda: files_in(second) > before, EVENT_S, "the bucket's new place is filled")
        assert not first.exists()


def test_a_vault_moves_to_another_bucket_while_clips_go_on_and_nothing_of_the_old_one_is_lost(
    paths: LibraryPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    reader = Reader(capsys)
    assert run_vault_create(CreateArguments(bucket=str(first)), paths, ask=reader, chance=random.Random(4)) == 0
    words = [reader.words[number] for number in range(1, 25)]
    with running_engine(paths):
        wait_until(lambda: clips_in(paths) > 0, EVENT_S, "a clip is sealed")
        second.mkdir()
        move = parse_arguments(["vault", "bucket", str(second), "--yes", "--library", str(paths.root)])
        assert run_command(move) == 0
        assert "Everything is copied to the new bucket" in capsys.readouterr().out
        wait_until(lambda: load_settings(paths).bucket == str(second), EVENT_S, "the new bucket is taken up")
        assert load_settings(paths).next_bucket is None
        old, clips = names_in(first), clips_in(paths)
        wait_until(lambda: clips_in(paths) > clips, EVENT_S, "a clip of after the move")
        assert names_in(first) == old, "nothing goes to the old bucket any more, and nothing went from it"
        assert old < names_in(second)
    found = BucketReader.with_words(open_bucket(str(second)), words)
    judged = list(found.verify(time.time_ns() // 1_000_000))
    assert found.refusals == []
    assert len(judged) >= 2
    assert all(absence is None for _, absence in judged)


def test_a_move_that_is_ordered_while_nothing_runs_begins_with_the_engine_and_waits_for_a_bucket_that_is_gone(
    paths: LibraryPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second, away = tmp_path / "first", tmp_path / "second", tmp_path / "away"
    first.mkdir()
    second.mkdir()
    run_vault_create(CreateArguments(bucket=str(first)), paths, ask=Reader(capsys), chance=random.Random(4))
    move = parse_arguments(["vault", "bucket", str(second), "--yes", "--library", str(paths.root)])
    told = parse_arguments(["vault", "bucket", "--library", str(paths.root)])
    assert run_command(move) == 0
    assert "begins with it as soon as it runs" in capsys.readouterr().out
    second.rename(away)
    with running_engine(paths):
        wait_for_link(paths)

        def said() -> str:
            run_command(told)
            return capsys.readouterr().out

        wait_until(lambda: "It waits: The bucket's folder" in said(), EVENT_S, "why it waits is told")
        assert load_settings(paths).bucket == str(first), "clips go to the old one meanwhile"
        away.rename(second)
        wait_until(lambda: load_settings(paths).bucket == str(second), EVENT_S, "it goes on by itself")
        wait_until(lambda: said() == f"Clips go to {second}.\n", EVENT_S, "and is over")


def names_in(folder: Path) -> set[str]:
    """What is never written anew: witnesses and pairing's mail are."""
    return {name for prefix in ("k/", "l/", "o/") for name in open_bucket(str(folder)).list(prefix)}
