"""A group of cameras that the words do not open: keys on its readers' disks alone, replaced, erased, and named so."""

import io
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import ClipRefused, UsageError
from app.domain.ids import CameraId
from app.vault.administration import add_compartment, members, put_cameras_into_group, revoke_device, shred_group
from app.vault.bucket_reader import BucketReader
from app.vault.local_keys import LocalKeys
from app.vault.local_state import SealedFile
from app.vault.restore import Restorer
from crypto.header import ObjectKind
from crypto.keys import Compartment
from tests.unit.vault.anywhere import bucket, recorder, server
from tests.unit.vault.recorders import Recorder, contents, make_event, other_device

__all__ = ["bucket", "recorder", "server"]

BEDROOM = CameraId("bedroom")


def id_of(viewer: Restorer) -> str:
    return viewer._vault.roster.device_of(viewer._vault.device).device_id.hex()


def look(recorder: Recorder, viewer: Restorer) -> BucketReader:
    """The viewer reads, and leaves word of what it saw and which keys it offers."""
    return BucketReader.of_device(recorder.bucket, viewer._vault, recorder.clock)


def seal_in_bedroom(recorder: Recorder, number: int) -> None:
    recorder.clock.now_ms += 660_000  # the recorder reads the list of devices again
    recorder.reload()
    recorder.seal(replace(make_event(number), camera_id=BEDROOM))


def clips_of(reader: BucketReader) -> list[bytes]:
    found = []
    for named in reader.objects():
        if named.add.kind is ObjectKind.CLIP:
            target = io.BytesIO()
            reader.open(named, target)
            found.append(target.getvalue())
    return found


@pytest.fixture
def anna(recorder: Recorder, tmp_path: Path) -> Restorer:
    """The one reader of the bedroom, in which one clip was sealed."""
    recorder.seal(make_event(0))
    anna = other_device(recorder, tmp_path / "anna")
    look(recorder, anna)
    number = add_compartment(recorder.bucket, recorder.words, "Bedroom", [id_of(anna)], recovery=False)
    put_cameras_into_group(recorder.bucket, recorder.vault, [BEDROOM], number)
    seal_in_bedroom(recorder, 1)
    return anna


def test_its_readers_open_it_and_the_words_do_not(recorder: Recorder, anna: Restorer, tmp_path: Path) -> None:
    cut = list(recorder.footage.cut_bytes.values())
    assert clips_of(look(recorder, anna)) == cut
    assert contents(list(anna.clips())) == cut
    assert anna.refusals == []
    assert clips_of(BucketReader.with_words(recorder.bucket, recorder.words)) == cut[:1]
    later = other_device(recorder, tmp_path / "later")
    assert contents(list(later.clips())) == cut[:1], "who joins by the words gets what the words open"
    assert later.refusals == []


def test_a_reader_that_offered_no_key_is_named(recorder: Recorder, tmp_path: Path) -> None:
    recorder.seal(make_event(0))
    anna = other_device(recorder, tmp_path / "anna")
    with pytest.raises(UsageError, match="device has no key of its own"):
        add_compartment(recorder.bucket, recorder.words, "Bedroom", [id_of(anna)], recovery=False)
    with pytest.raises(UsageError, match="nobody has no key"):
        add_compartment(recorder.bucket, recorder.words, "Bedroom", [], recovery=False)


def test_an_erased_key_opens_nothing_and_says_so(recorder: Recorder, anna: Restorer) -> None:
    cut = list(recorder.footage.cut_bytes.values())
    assert shred_group(recorder.bucket, anna._vault, "Bedroom", recorder.clock) >= 1
    reader = look(recorder, anna)
    assert clips_of(reader) == cut[:1]
    assert reader.refusals == []
    found = members(recorder.bucket, recorder.words)
    assert found.shredded == {Compartment(2): frozenset([anna._vault.roster.device_of(anna._vault.device).device_id])}
    with pytest.raises(UsageError, match="no group"):
        shred_group(recorder.bucket, anna._vault, "Home", recorder.clock)


def test_a_removal_replaces_its_key_for_those_who_stay(recorder: Recorder, tmp_path: Path) -> None:
    recorder.seal(make_event(0))
    anna, ben = other_device(recorder, tmp_path / "anna"), other_device(recorder, tmp_path / "ben")
    for viewer in (anna, ben):
        look(recorder, viewer)
    both = [id_of(anna), id_of(ben)]
    number = add_compartment(recorder.bucket, recorder.words, "Bedroom", both, recovery=False)
    put_cameras_into_group(recorder.bucket, recorder.vault, [BEDROOM], number)
    seal_in_bedroom(recorder, 1)
    with pytest.raises(UsageError, match="vault verify"):
        revoke_device(recorder.bucket, recorder.words, id_of(ben))
    assert len(clips_of(look(recorder, ben))) == 2
    look(recorder, anna)  # she offers a key for the next epoch
    revoke_device(recorder.bucket, recorder.words, id_of(ben))
    seal_in_bedroom(recorder, 2)
    cut = list(recorder.footage.cut_bytes.values())
    assert clips_of(look(recorder, anna)) == cut
    assert contents(list(ben.clips())) == cut[:2]


def test_offers_are_kept_until_they_are_used_or_void(recorder: Recorder, anna: Restorer, tmp_path: Path) -> None:
    keys = LocalKeys(anna._vault)
    look(recorder, anna)
    first = keys.offers(anna._vault.roster)
    assert [(offer.compartment, offer.epoch) for offer in first] == [(2, 2), (3, 1)]
    assert keys.offers(anna._vault.roster) == first
    add_compartment(recorder.bucket, recorder.words, "Garden", [])
    look(recorder, anna)
    assert [(offer.compartment, offer.epoch) for offer in keys.offers(anna._vault.roster)] == [(2, 2), (4, 1)]
    assert LocalKeys(recorder.vault).offers(recorder.vault.roster) == (), "a recorder reads nothing"


def test_damaged_keys_get_a_sentence(recorder: Recorder) -> None:
    path = recorder.paths.vault / "local-keys.sealed"
    SealedFile(path, recorder.vault.device, "local-only keys").write(b"\xc1")
    with pytest.raises(ClipRefused, match="damaged"):
        LocalKeys(recorder.vault).identities()
