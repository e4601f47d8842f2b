"""A device is removed in one step, words are replaced, groups are added: through the bucket, as users do it."""

import io
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import ClipRefused, UsageError, VaultError
from app.domain.ids import CameraId
from app.vault.administration import (
    add_compartment,
    change_words,
    make_admin,
    members,
    put_cameras_into_group,
    revoke_device,
)
from app.vault.bucket_reader import BucketReader
from app.vault.log_follower import NothingSeen
from app.vault.restore import Restorer
from app.vault.vault import Vault
from crypto.hpke import Suite
from crypto.members import Role
from tests.unit.vault.recorders import Recorder, contents, folder_recorder, make_event, other_device


@pytest.fixture
def recorder(tmp_path: Path) -> Recorder:
    recorder = folder_recorder(tmp_path, Suite.SEALED_BOX)
    recorder.seal(make_event(0))
    return recorder


def next_day(recorder: Recorder) -> None:
    """The recorder reads the list of devices every ten minutes."""
    recorder.clock.now_ms += 660_000


def test_a_removed_device_opens_old_clips_and_no_new_ones(recorder: Recorder, tmp_path: Path) -> None:
    removed = other_device(recorder, tmp_path / "removed")
    kept = other_device(recorder, tmp_path / "kept")
    before = list(recorder.footage.cut_bytes.values())
    assert contents(list(removed.clips())) == before
    name = removed._vault.roster.device_of(removed._vault.device).device_id.hex()
    assert revoke_device(recorder.bucket, recorder.words, name).device_id.hex() == name
    next_day(recorder)
    recorder.seal(make_event(1))
    assert contents(list(removed.clips())) == before
    assert "DeviceRevoked" in {refusal.name for refusal in removed.refusals}
    assert contents(list(kept.clips())) == list(recorder.footage.cut_bytes.values())
    assert kept.refusals == []


def test_a_removal_is_pending_until_the_recorder_knows(recorder: Recorder, tmp_path: Path) -> None:
    viewer = other_device(recorder, tmp_path / "viewer")
    device = viewer._vault.roster.device_of(viewer._vault.device)
    revoke_device(recorder.bucket, recorder.words, device.device_id.hex())
    assert list(members(recorder.bucket, recorder.words).pending) == [device.device_id]
    next_day(recorder)
    recorder.seal(make_event(1))
    assert members(recorder.bucket, recorder.words).pending == {}


def test_what_was_sealed_to_the_old_key_and_logged_after_a_removal_is_flagged(
    recorder: Recorder, tmp_path: Path
) -> None:
    """It waited for the bucket meanwhile: whoever was removed may open it, and that is said."""
    viewer = other_device(recorder, tmp_path / "viewer")
    device = viewer._vault.roster.device_of(viewer._vault.device)
    waiting = recorder.worker()
    waiting._sealer.seal(make_event(1))
    waiting.request_stop()
    assert BucketReader.with_words(recorder.bucket, recorder.words).logs.outdated == []
    revoke_device(recorder.bucket, recorder.words, device.device_id.hex())
    next_day(recorder)
    after = recorder.worker()
    after.run_once()
    after.request_stop()
    outdated = BucketReader.with_words(recorder.bucket, recorder.words).logs.outdated
    assert [each.add.start_ms for each in outdated if each.add.kind.name == "CLIP"] == [make_event(1).start_ms - 5000]


def test_a_removed_recorder_is_believed_up_to_its_removal(recorder: Recorder) -> None:
    revoke_device(recorder.bucket, recorder.words, "recorder")
    recorder.seal(make_event(1))
    reader = BucketReader.with_words(recorder.bucket, recorder.words)
    assert len([each for each in reader.objects() if each.add.kind.name == "CLIP"]) == 1
    assert "LogEnded" in {refusal.name for refusal in reader.refusals}


def test_new_words_open_everything_and_the_old_ones_what_was(recorder: Recorder, tmp_path: Path) -> None:
    viewer = other_device(recorder, tmp_path / "viewer")
    new = change_words(recorder.bucket, recorder.words).words
    assert new[0] not in repr(change_words)
    next_day(recorder)
    recorder.seal(make_event(1))
    assert len(BucketReader.with_words(recorder.bucket, new).objects()) == 4
    old = BucketReader.with_words(recorder.bucket, recorder.words)
    assert "DeviceRevoked" in {refusal.name for refusal in old.refusals}
    first = next(each for each in old.objects() if each.add.kind.name == "CLIP")
    target = io.BytesIO()
    old.open(first, target)
    assert target.getvalue() == next(iter(recorder.footage.cut_bytes.values()))
    with pytest.raises(ClipRefused, match="removed from the vault"):
        revoke_device(recorder.bucket, recorder.words, "device")
    assert len(list(viewer.clips())) == 2
    assert viewer._vault.pinned == recorder.vault.roster.fingerprint
    again = Restorer(recorder.bucket, Vault.load(viewer._vault.folder, viewer._vault.device), viewer._paths)
    assert len(list(again.clips())) == 2


def test_a_group_of_cameras_is_readable_by_whom_it_was_made_for(recorder: Recorder, tmp_path: Path) -> None:
    viewer = other_device(recorder, tmp_path / "viewer")
    device = viewer._vault.roster.device_of(viewer._vault.device)
    number = add_compartment(recorder.bucket, recorder.words, "Stable", [device.device_id.hex()])
    found = members(recorder.bucket, recorder.words)
    assert found.roster.name(number) == "Stable"
    assert found.roster.holders(number) == (device.device_id,)
    assert found.refusals == ()


def test_a_viewer_sees_only_its_own_group_of_cameras(recorder: Recorder, tmp_path: Path) -> None:
    """Two groups; each viewer was let into one, and the words open both."""
    home, stable = other_device(recorder, tmp_path / "home"), other_device(recorder, tmp_path / "stable")
    device_id = stable._vault.roster.device_of(stable._vault.device).device_id.hex()
    number = add_compartment(recorder.bucket, recorder.words, "Stable", [device_id])
    with pytest.raises(VaultError, match="does not name this camera's group"):
        recorder.vault.put_into_group(CameraId("stable"), number)
    put_cameras_into_group(recorder.bucket, recorder.vault, [CameraId("stable")], number)
    recorder.reload()
    next_day(recorder)
    recorder.seal(replace(make_event(1), camera_id=CameraId("stable")))
    cut = list(recorder.footage.cut_bytes.values())
    assert contents(list(home.clips())) == cut[:1]
    assert home.refusals == []
    assert contents(list(stable.clips())) == cut
    clips = list(BucketReader.with_words(recorder.bucket, recorder.words).objects())
    assert {each.compartment for each in clips} == {1, number}


def test_a_device_becomes_an_administrator(recorder: Recorder, tmp_path: Path) -> None:
    other_device(recorder, tmp_path / "viewer")
    assert Role.ADMIN in make_admin(recorder.bucket, recorder.words, "device").roles


@pytest.mark.parametrize("text", ["", "nobody"])
def test_a_device_that_is_not_there_is_named_with_those_that_are(recorder: Recorder, text: str) -> None:
    with pytest.raises(UsageError, match=r"The vault has: Recorder \("):
        revoke_device(recorder.bucket, recorder.words, text)


def test_whoever_saw_nothing_remembers_nothing() -> None:
    assert NothingSeen().known_logs() == frozenset()
