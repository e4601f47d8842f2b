"""`vault verify` keeps the proof of a log that exists twice, and `vault check-proof` judges one on any machine."""

import io
from pathlib import Path

import pytest

from app.cli.arguments import parse_arguments
from app.cli.commands import run_command
from app.cli.vault import REFUSED_STATUS
from app.cli.vault_times import local_time, stamp, utc_time
from app.vault.log_book import LogBook
from crypto.entries import Heartbeat
from crypto.hpke import Suite
from tests.unit.vault.recorders import PASSPHRASE, Recorder, copy_tree, folder_recorder, other_device

FOREVER_MS = 3 * 10**17


def beat(recorder: Recorder) -> None:
    recorder.clock.now_ms += 60_000
    book = LogBook(recorder.vault, recorder.clock)
    book.append((Heartbeat(recorder.clock.now_ms),), recorder.vault.roster.recipients()[0].compartment)
    book.upload_pending(recorder.bucket)


@pytest.fixture
def recorder(tmp_path: Path) -> Recorder:
    recorder = folder_recorder(tmp_path, Suite.SEALED_BOX)
    beat(recorder)
    return recorder


def vault(tmp_path: Path, *words: str, library: str = "fresh") -> int:
    return run_command(parse_arguments(["vault", *words, "--library", str(tmp_path / library)]))


@pytest.fixture
def proof(recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A viewer saw the log, the recorder's disk was copied before, and both copies went on; `verify` was run again."""
    monkeypatch.setenv("LOUVER_VAULT_PASSPHRASE", PASSPHRASE)
    other_device(recorder, tmp_path / "fresh")
    bucket = ["--bucket", str(tmp_path / "bucket")]
    copy_tree(recorder.paths.vault, tmp_path / "disk")
    copy_tree(tmp_path / "bucket", tmp_path / "before")
    beat(recorder)
    assert vault(tmp_path, "verify", *bucket) == 0
    copy_tree(tmp_path / "disk", recorder.paths.vault)
    copy_tree(tmp_path / "before", tmp_path / "bucket")
    recorder.reload()
    beat(recorder)
    assert vault(tmp_path, "verify", "--proofs-to", str(tmp_path / "out"), *bucket) == REFUSED_STATUS
    (path,) = (tmp_path / "out").iterdir()
    return path


def test_verify_says_where_the_proof_lies_and_how_anybody_checks_it(
    proof: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = ["--proofs-to", str(proof.parent), "--bucket", str(tmp_path / "bucket")]
    assert vault(tmp_path, "verify", *out) == REFUSED_STATUS
    told = capsys.readouterr().err
    assert "exists in two versions" in told
    (kept,) = (tmp_path / "fresh" / "vault" / "evidence").glob("*.fork")
    assert f"The proof of it lies in {kept}." in told
    assert kept.read_bytes() == proof.read_bytes()
    command = told.split("main.py ")[-1].split()
    assert command[:3] == ["vault", "check-proof", str(proof)]
    assert run_command(parse_arguments([*command, "--library", str(tmp_path / "nothing")])) == 0
    assert "signed two versions of its log" in capsys.readouterr().out


def test_a_member_of_the_vault_needs_no_key_to_check_it(
    proof: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert vault(tmp_path, "check-proof", str(proof)) == 0
    told = capsys.readouterr().out
    assert "The recorder Recorder (" in told
    assert told.count("segment 2 of ") == 2


def test_a_changed_proof_and_another_recorders_are_refused(
    proof: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = proof.read_bytes()
    proof.write_bytes(data[:-100] + bytes([data[-100] ^ 1]) + data[-99:])
    assert vault(tmp_path, "check-proof", str(proof)) == 1
    proof.write_bytes(data)
    assert vault(tmp_path, "check-proof", str(proof), "--recorder", "ab" * 32) == 1
    assert capsys.readouterr().err.count("does not prove that a recorder's log exists in two versions") == 2


@pytest.mark.parametrize("key", ["ab", "zz" * 32])
def test_a_mistyped_key_and_a_missing_file_get_sentences(
    tmp_path: Path, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert vault(tmp_path, "check-proof", str(tmp_path / "none.fork"), "--recorder", "ab" * 32) == 1
    assert "cannot be read" in capsys.readouterr().err
    (tmp_path / "some.fork").write_bytes(b"noise")
    assert vault(tmp_path, "check-proof", str(tmp_path / "some.fork"), "--recorder", key) == 1
    assert "64 hexadecimal digits" in capsys.readouterr().err


def test_a_log_that_tells_of_impossible_times_gets_sentences(
    recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    recorder.clock.now_ms = FOREVER_MS
    beat(recorder)
    monkeypatch.setattr("sys.stdin", io.StringIO(" ".join(recorder.words)))
    vault(tmp_path, "verify", "--words", "--bucket", str(tmp_path / "bucket"))
    assert "reaches a time beyond the year 9999." in capsys.readouterr().out


@pytest.mark.parametrize("time_ms", [0, 1_780_000_000_000, 253_402_300_799_999, 2**64 - 1])
def test_any_time_of_a_log_is_written(time_ms: int) -> None:
    assert local_time(time_ms)
    assert utc_time(time_ms).endswith(" UTC")
    assert len(stamp(time_ms)) == len("2026-05-28T202640Z")
