"""`vault verify`, `decrypt` and `restore` as a device and from the words, on a machine that never saw the vault."""

import io
import json
from pathlib import Path

import pytest

from app.cli.arguments import parse_arguments
from app.cli.commands import run_command
from app.cli.vault import REFUSED_STATUS
from crypto.hpke import Suite
from tests.unit.vault.recorders import PASSPHRASE, Recorder, folder_recorder, make_event, other_device


@pytest.fixture
def recorder(tmp_path: Path) -> Recorder:
    recorder = folder_recorder(tmp_path, Suite.SEALED_BOX)
    recorder.seal(make_event(0), make_event(1))
    return recorder


@pytest.fixture
def typed_words(recorder: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(" ".join(recorder.words)))


def vault(tmp_path: Path, *words: str) -> int:
    common = ["--library", str(tmp_path / "fresh"), "--bucket", str(tmp_path / "bucket")]
    return run_command(parse_arguments(["vault", *words, *common]))


def clip_files(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "out").glob("*.mp4"))


@pytest.mark.usefixtures("typed_words")
def test_the_words_restore_every_clip_on_a_machine_that_never_saw_the_vault(
    recorder: Recorder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert vault(tmp_path, "restore", "--words", "--to-folder", str(tmp_path / "out")) == 0
    assert [path.read_bytes() for path in clip_files(tmp_path)] == list(recorder.footage.cut_bytes.values())
    told = capsys.readouterr().out
    assert "4 sound, 0 refused." in told
    assert "The log " in told, "the age of what the bucket shows is said"
    assert recorder.vault.pinned.hex()[:16] in told
    assert not (tmp_path / "fresh").exists()


@pytest.mark.usefixtures("typed_words")
def test_a_changed_clip_is_named_and_the_rest_verified(
    recorder: Recorder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = max((tmp_path / "bucket" / "o").glob("*/*"), key=lambda each: each.stat().st_size)
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    assert vault(tmp_path, "verify", "--words", "--json") == REFUSED_STATUS
    told = json.loads(capsys.readouterr().out)
    assert [each["name"] for each in told["refused"]] == ["TamperedChunk"]
    assert "was changed after it was sealed" in told["refused"][0]["sentence"]
    assert len(told["sound"]) == 3
    assert told["root"] == recorder.vault.pinned.hex()


@pytest.mark.usefixtures("typed_words")
def test_one_clip_is_decrypted_by_the_beginning_of_its_id(
    recorder: Recorder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clip = recorder.sealed[1].clip_id
    assert vault(tmp_path, "decrypt", clip[:8], "--words", "--to-folder", str(tmp_path / "out")) == 0
    [path] = clip_files(tmp_path)
    assert path.read_bytes() == list(recorder.footage.cut_bytes.values())[1]
    assert str(path) in capsys.readouterr().out


def test_a_device_of_the_vault_verifies_and_restores_and_remembers_heads(
    recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    other_device(recorder, tmp_path / "fresh")
    monkeypatch.setenv("LOUVER_VAULT_PASSPHRASE", PASSPHRASE)
    assert vault(tmp_path, "verify") == 0
    assert vault(tmp_path, "restore", "--to-folder", str(tmp_path / "out")) == 0
    assert len(clip_files(tmp_path)) == 2
    for path in sorted((tmp_path / "bucket" / "l").glob("*/0/*"))[1:]:
        path.unlink()
    assert vault(tmp_path, "verify") == REFUSED_STATUS
    assert "an older state of the recorder's log than this device has already seen" in capsys.readouterr().err


def test_mistakes_get_sentences(
    recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = ["--to-folder", str(tmp_path / "out")]
    monkeypatch.setattr("sys.stdin", io.StringIO("abandon " * 24))
    assert vault(tmp_path, "restore", "--words", *out) == 1
    assert "24 words" in capsys.readouterr().err
    monkeypatch.setattr("sys.stdin", io.StringIO("abandon " * 23 + "art"))
    assert vault(tmp_path, "restore", "--words", *out) == 1
    assert "another vault" in capsys.readouterr().err
    for clip in ("zzz", ""):
        monkeypatch.setattr("sys.stdin", io.StringIO(" ".join(recorder.words)))
        assert vault(tmp_path, "decrypt", clip, "--words", *out) == 1
        assert "`main.py vault verify` lists them" in capsys.readouterr().err
    assert run_command(parse_arguments(["vault", "verify", "--library", str(tmp_path / "fresh")])) == 1
    assert "Name it with --bucket" in capsys.readouterr().err
