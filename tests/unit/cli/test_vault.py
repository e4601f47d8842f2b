"""`vault verify`, `decrypt` and `restore` as a device and from the words, on a machine that never saw the vault."""

import io
import json
import os
import re
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import segno

from app.cli.arguments import parse_arguments
from app.cli.commands import run_command
from app.cli.vault import REFUSED_STATUS
from app.core.clock import SystemClock
from app.domain.camera import StreamRole
from app.domain.facts import EventChanged, RecordingReached
from app.domain.ids import CameraId
from app.vault.names import id_of_text, mail_name
from crypto.hpke import Suite
from crypto.keys import DeviceKeys
from crypto.members import Device, Role
from crypto.pairing import PairingJoiner
from tests.unit.vault.recorders import PASSPHRASE, Recorder, copy_tree, folder_recorder, make_event, other_device

ROOT = Path(__file__).resolve().parents[3]


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
    told = capsys.readouterr().err
    assert (
        "an older state of the recorder's log than this device has already seen: somebody put back an old copy" in told
    )
    assert re.search(r"it reached 20\d\d-\d\d-\d\d \d\d:\d\d UTC", told), "and since when is said"


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


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_devices_are_listed_and_one_is_removed(
    recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    other_device(recorder, tmp_path / "other")
    words = " ".join(recorder.words)
    typed(monkeypatch, words)
    assert vault(tmp_path, "revoke", "device") == 0
    assert "was removed" in capsys.readouterr().out
    typed(monkeypatch, words)
    assert vault(tmp_path, "devices") == 0
    told = capsys.readouterr().out
    assert "Recorder  (recorder)" in told
    assert "(removed; 1 recorders do not know yet)" in told
    assert "cameras: Home, 0 readers" in told
    typed(monkeypatch, words)
    assert vault(tmp_path, "revoke", "nobody") == 1
    assert "The vault has: Recorder" in capsys.readouterr().err


def test_new_words_are_shown_once_and_work(
    recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, " ".join(recorder.words))
    assert vault(tmp_path, "new-words") == 0
    words = capsys.readouterr().out.splitlines()[1]
    assert len(words.split()) == 24
    typed(monkeypatch, words)
    assert vault(tmp_path, "verify", "--words", "--json") == 0
    assert len(json.loads(capsys.readouterr().out)["sound"]) == 4


def test_an_invitation_is_printed_as_text_and_as_a_code_that_a_camera_reads(
    recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The invited machine runs as a process of its own, and joins with what was printed."""
    printed: list[str] = []
    processes: list[subprocess.Popen[str]] = []

    def invited_meanwhile(self: object) -> None:
        if not processes:
            printed.append(capsys.readouterr().out)
            text = printed[0].splitlines()[0]
            command = [sys.executable, str(ROOT / "main.py"), "vault", "join", text]
            command += ["--library", str(tmp_path / "fresh"), "--bucket", str(tmp_path / "bucket")]
            environment = {**os.environ, "LOUVER_VAULT_PASSPHRASE": PASSPHRASE}
            processes.append(subprocess.Popen(command, env=environment, text=True, stdout=subprocess.PIPE))
        threading.Event().wait(0.2)

    monkeypatch.setattr("app.cli.vault_members._Waiting.once", invited_meanwhile)
    typed(monkeypatch, " ".join(recorder.words))
    assert vault(tmp_path, "invite", "--role", "viewer") == 0
    [process] = processes
    told, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert f"This machine belongs to the vault {recorder.vault.pinned.hex()[:16]} now." in told
    assert "belongs to the vault now." in capsys.readouterr().out
    assert printed[0].splitlines()[0] in [seen_from(printed[0].splitlines()[0], near) for near in (4, 5, 6, 7, 8)]


def seen_from(text: str, near: int) -> str:
    """What OpenCV's reader makes of the code; like a camera it needs another distance now and then."""
    picture = io.BytesIO()
    segno.make(text).save(picture, kind="png", scale=near, border=4)
    pixels = cv2.imdecode(np.frombuffer(picture.getvalue(), np.uint8), cv2.IMREAD_GRAYSCALE)
    return cv2.QRCodeDetector().detectAndDecode(pixels)[0]


def test_pairing_by_commands_ends_where_the_words_differ(
    recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The user of this machine says no; the other machine is a thread that only sends its request."""
    codes: list[str] = []

    def answer(self: object) -> None:
        if codes:
            return
        codes.append(re.findall("vault join ([a-z2-7]{26})", capsys.readouterr().out)[0])
        mailbox = id_of_text(codes[0])
        device = Device.of(DeviceKeys.generate(), Suite.SEALED_BOX, Role.VIEWER, "Anna")
        now_ms = SystemClock().wall_ms()
        joiner = PairingJoiner(recorder.bucket.get_range(mail_name(mailbox, "offer"), 0, None), mailbox, device, now_ms)
        recorder.bucket.put(mail_name(mailbox, "request"), joiner.request)

    monkeypatch.setattr("app.cli.vault_members._Waiting.once", answer)
    typed(monkeypatch, " ".join(recorder.words), "no")
    assert vault(tmp_path, "pair") == 1
    told = capsys.readouterr()
    assert "Anna wants to join." in told.out
    assert "The words differ" in told.err
    assert len(list((tmp_path / "bucket" / "k").iterdir())) == 1


def test_cameras_are_sealed_for_a_group_of_readers(
    recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    other_device(recorder, tmp_path / "other")
    monkeypatch.setenv("LOUVER_VAULT_PASSPHRASE", PASSPHRASE)
    typed(monkeypatch, " ".join(recorder.words))
    words = ["vault", "group", "Stable", "--camera", "stable", "--reader", "device"]
    words += ["--library", str(recorder.paths.root), "--bucket", str(tmp_path / "bucket")]
    assert run_command(parse_arguments(words)) == 0
    assert "The group Stable has 1 cameras and 1 readers." in capsys.readouterr().out
    recorder.reload()
    assert recorder.vault.readers_of(CameraId("stable")).compartment == 2
    assert recorder.vault.readers_of(CameraId("door")).compartment == 1


@pytest.mark.usefixtures("typed_words")
def test_clips_whose_time_is_over_are_deleted_and_their_absence_is_no_refusal(
    recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words = " ".join(recorder.words)
    monkeypatch.setattr(SystemClock, "wall_ms", lambda _: recorder.clock.now_ms + 40 * 86_400_000)
    assert vault(tmp_path, "expire", "--words") == 0
    assert "4 whose time was over were deleted, 0 refused." in capsys.readouterr().out
    for command in (["verify"], ["restore", "--to-folder", str(tmp_path / "out")]):
        monkeypatch.setattr("sys.stdin", io.StringIO(words))
        assert vault(tmp_path, *command, "--words") == 0
        told = capsys.readouterr().out
        assert "4 are gone, as they may be" in told
        assert "0 sound, 0 refused." in told
    monkeypatch.setattr(SystemClock, "wall_ms", lambda _: recorder.clock.now_ms)
    for command in (["verify"], ["restore", "--to-folder", str(tmp_path / "out")]):
        monkeypatch.setattr("sys.stdin", io.StringIO(words))
        assert vault(tmp_path, *command, "--words", "--json") == REFUSED_STATUS
        told = json.loads(capsys.readouterr().out)
        assert [each["name"] for each in told["refused"]] == ["Vanished"] * 4
    monkeypatch.setattr("sys.stdin", io.StringIO(words))
    assert vault(tmp_path, "expire", "--words", "--json") == 0
    assert json.loads(capsys.readouterr().out)["deleted"] == 0


def test_a_clip_is_deleted_before_its_time_after_a_yes_and_its_absence_is_no_refusal(
    recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words = " ".join(recorder.words)
    [first, *_] = [fact.clip_id for fact in recorder.sealed]
    typed(monkeypatch, words, "no")
    assert vault(tmp_path, "delete", first) == 0
    told = capsys.readouterr().out
    assert first in told
    assert "Nothing was deleted." in told
    typed(monkeypatch, words, "yes")
    assert vault(tmp_path, "delete", first) == 0
    assert "1 clip was deleted, and every reader knows that the words allowed it." in capsys.readouterr().out
    typed(monkeypatch, words)
    assert vault(tmp_path, "verify", "--words") == 0
    told = capsys.readouterr().out
    assert "2 are gone, as they may be" in told
    assert "2 sound, 0 refused." in told


def test_a_restored_recorders_new_log_is_confirmed(
    recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for told in ("No recorder goes on in another log", "Recorder goes on in the log "):
        monkeypatch.setattr("sys.stdin", io.StringIO(" ".join(recorder.words)))
        assert vault(tmp_path, "retire") == 0
        assert told in capsys.readouterr().out
        copy_tree(recorder.paths.vault, tmp_path / "before")
        recorder.seal(make_event(2))
        copy_tree(tmp_path / "before", recorder.paths.vault)
        recorder.reload()
        recorder.seal(make_event(3))


@pytest.mark.usefixtures("typed_words")
def test_what_a_recorder_saw_until_it_was_taken_is_opened(
    recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    worker, event = recorder.worker(), replace(make_event(5), closed=False)
    for seconds in (6, 12):
        end_ms = event.start_ms + seconds * 1000
        recorder.bus.publish(EventChanged(replace(event, end_ms=end_ms)))
        recorder.bus.publish(RecordingReached(event.camera_id, StreamRole.MAIN, event.start_ms, end_ms + 2000))
        worker.run_once()
    worker.request_stop()
    assert vault(tmp_path, "live", "--words", "--to-folder", str(tmp_path / "out")) == 0
    assert [path.read_bytes() for path in clip_files(tmp_path)] == list(recorder.footage.cut_bytes.values())[2:]
    assert "not yet in the log" in capsys.readouterr().out
    for path in (tmp_path / "bucket" / "o").glob("*/*"):
        data = path.read_bytes()
        path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    monkeypatch.setattr("sys.stdin", io.StringIO(" ".join(recorder.words)))
    assert vault(tmp_path, "live", "--words", "--json", "--to-folder", str(tmp_path / "out")) == REFUSED_STATUS
    assert [each["name"] for each in json.loads(capsys.readouterr().out)["refused"]] == ["TamperedChunk"]


def test_a_group_that_the_words_do_not_open_is_made_listed_and_erased(
    recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LOUVER_VAULT_PASSPHRASE", PASSPHRASE)
    other_device(recorder, tmp_path / "fresh")
    assert vault(tmp_path, "verify") == 0
    words = " ".join(recorder.words)
    monkeypatch.setattr("sys.stdin", io.StringIO(words))
    common = ["--library", str(recorder.paths.root), "--bucket", str(tmp_path / "bucket")]
    typed = ["vault", "group", "Bedroom", "--no-recovery", "--camera", "bed", "--reader", "device", *common]
    assert run_command(parse_arguments(typed)) == 0
    for answer, told in (("no", ""), ("yes", "keys were erased here")):
        monkeypatch.setattr("builtins.input", lambda _, answer=answer: answer)
        capsys.readouterr()
        assert vault(tmp_path, "shred", "Bedroom") == 0
        assert told in capsys.readouterr().out
    monkeypatch.setattr("sys.stdin", io.StringIO(words))
    assert vault(tmp_path, "devices") == 0
    told = capsys.readouterr().out
    assert "cameras: Bedroom, 1 readers, not opened by the words" in told
    assert "says that it erased its keys" in told
