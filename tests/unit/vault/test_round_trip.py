"""From an event to the clip on another machine that has the words alone; the bucket shows nothing."""

import logging
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from app.core.paths import LibraryPaths
from app.domain.errors import ClipRefused, UsageError, VaultError
from app.vault.addresses import open_bucket
from app.vault.device import KeyPlace
from app.vault.plaintext import plaintext_hits
from app.vault.restore import Restorer
from app.vault.vault import Vault
from app.vault.vault_keys import create_vault, finish_joining, grant_device, join_vault, open_vault, prepare_device
from crypto.hpke import Suite, xwing_available
from crypto.keyfile import INTERACTIVE
from crypto.keys import AccountRoot
from tests.helpers.servers import S3Server, s3_server
from tests.unit.vault.recorders import (
    CAMERA_NAME,
    JPEG,
    PASSPHRASE,
    Recorder,
    contents,
    folder_recorder,
    make_event,
    other_device,
    passphrase,
)


@pytest.fixture(scope="module")
def server() -> Iterator[S3Server]:
    with s3_server(first_bucket="clips") as running:
        yield running


@pytest.mark.parametrize("suite", [Suite.SEALED_BOX, Suite.XWING])
def test_a_clip_opens_on_another_machine_with_the_words_alone(tmp_path: Path, suite: Suite) -> None:
    if suite is Suite.XWING and not xwing_available():
        pytest.skip("this machine cannot compute X-Wing")
    recorder = folder_recorder(tmp_path, suite)
    events = [make_event(0), make_event(1)]
    recorder.seal(*events)
    restorer = other_device(recorder, tmp_path / "other")
    clips = list(restorer.clips())
    assert restorer.refusals == []
    assert [clip.event for clip in clips] == events
    assert contents(clips) == list(recorder.footage.cut_bytes.values())
    assert [clip.camera_name for clip in clips] == [CAMERA_NAME] * 2
    assert [clip.thumbnail for clip in clips] == [JPEG] * 2
    assert [clip.clip_id for clip in clips] == [fact.clip_id for fact in recorder.sealed]
    assert clips[0].start_ms == events[0].start_ms - 5000
    assert clips[0].path == tmp_path / "other" / clips[0].segment.path
    assert clips[0].segment.path.startswith("restored/front-door/")


def test_a_clip_travels_through_a_real_s3_server(tmp_path: Path, server: S3Server) -> None:
    address = f"s3://clips/louver?endpoint={quote(server.endpoint_url, safe='')}"
    login = {"AWS_ACCESS_KEY_ID": server.access_key_id, "AWS_SECRET_ACCESS_KEY": server.secret_access_key}
    recorder = Recorder(tmp_path / "library", open_bucket(address, login))
    recorder.seal(make_event())
    restorer = other_device(recorder, tmp_path / "other")
    assert contents(list(restorer.clips())) == list(recorder.footage.cut_bytes.values())
    assert restorer.refusals == []
    assert plaintext_hits(recorder.bucket, names=[CAMERA_NAME], labels=["person"]).hits == 0


def test_a_clip_larger_than_an_object_becomes_several(tmp_path: Path) -> None:
    recorder = folder_recorder(tmp_path)
    cut = recorder.footage.cut

    def large(paths: LibraryPaths, segments: list, start_ms: int, end_ms: int, out: object) -> object:  # type: ignore[type-arg]
        recorder.footage.size_bytes = (end_ms - start_ms) * 4000
        return cut(paths, segments, start_ms, end_ms, out)  # type: ignore[arg-type]

    recorder.footage.cut = large  # type: ignore[assignment,method-assign]
    recorder.seal(make_event())
    restorer = other_device(recorder, tmp_path / "other")
    clips = list(restorer.clips())
    assert restorer.refusals == []
    assert len(clips) == 2 == len(recorder.sealed)
    assert len({clip.event.id for clip in clips}) == 1
    assert clips[0].segment.end_ms == clips[1].segment.start_ms


def test_the_bucket_shows_nothing_and_the_search_would_find_it(tmp_path: Path) -> None:
    recorder = folder_recorder(tmp_path)
    recorder.seal(make_event())
    search = plaintext_hits(recorder.bucket, names=[CAMERA_NAME], labels=["person"])
    assert search.hits == 0
    assert search.objects == 5  # genesis, two segments, picture and clip
    clip = next(iter(recorder.footage.cut_bytes.values()))
    recorder.bucket.put("o/ab/" + "a" * 26, b"\x06person" + clip)
    found = {hit.needle for hit in plaintext_hits(recorder.bucket, names=[CAMERA_NAME], labels=["person"]).found}
    assert {b"ftypisom", b"avcC\x01\x64\x00", CAMERA_NAME.encode(), b"\x06person"} <= found


def test_a_needle_that_chance_would_find_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="at least 7 bytes"):
        plaintext_hits(open_bucket(str(tmp_path)), needles=[b"moof"])


def test_the_recorder_itself_cannot_open_what_it_sealed(tmp_path: Path) -> None:
    recorder = folder_recorder(tmp_path)
    recorder.seal(make_event())
    restorer = Restorer(recorder.bucket, recorder.vault, LibraryPaths(tmp_path / "thief"))
    assert list(restorer.clips()) == []
    assert {refusal.name for refusal in restorer.refusals} <= {"WrongReader"}


class TestWords:
    def test_words_of_another_vault_are_refused(self, tmp_path: Path) -> None:
        recorder = folder_recorder(tmp_path)
        words = AccountRoot.generate().words().split()
        with pytest.raises(ClipRefused, match="another vault"):
            join_vault(LibraryPaths(tmp_path / "other"), recorder.bucket, words, place=KeyPlace.FILE, ask=passphrase)
        assert not (tmp_path / "other" / "vault" / "device.key").exists()

    def test_mistyped_words_are_refused_without_being_repeated(self, tmp_path: Path) -> None:
        recorder = folder_recorder(tmp_path)
        words = ["zebra", *recorder.words[1:]] if recorder.words[0] != "zebra" else ["apple", *recorder.words[1:]]
        with pytest.raises(UsageError) as caught:
            join_vault(LibraryPaths(tmp_path / "other"), recorder.bucket, words, place=KeyPlace.FILE, ask=passphrase)
        assert recorder.words[5] not in str(caught.value)

    def test_a_device_can_be_let_in_by_whoever_has_the_words(self, tmp_path: Path) -> None:
        recorder = folder_recorder(tmp_path)
        recorder.seal(make_event())
        paths = LibraryPaths(tmp_path / "other")
        suite = recorder.vault.roster.suite
        card = prepare_device(paths, suite=suite, place=KeyPlace.FILE, ask=passphrase, cost=INTERACTIVE)
        with pytest.raises(ClipRefused):
            finish_joining(paths, recorder.bucket, recorder.vault.pinned, ask=passphrase)
        grant_device(recorder.bucket, recorder.words, card)
        vault = finish_joining(paths, recorder.bucket, recorder.vault.pinned, ask=passphrase)
        assert len(list(Restorer(recorder.bucket, vault, paths).clips())) == 1


class TestKeysAtRest:
    def test_the_vault_opens_again_with_its_passphrase_only(self, tmp_path: Path) -> None:
        recorder = folder_recorder(tmp_path)
        assert open_vault(recorder.paths, ask=passphrase).device.seed == recorder.vault.device.seed
        with pytest.raises(ClipRefused, match="passphrase"):
            open_vault(recorder.paths, ask=lambda: "wrong")

    def test_without_keyring_and_passphrase_nothing_is_written(self, tmp_path: Path) -> None:
        (tmp_path / "bucket").mkdir()
        bucket = open_bucket(str(tmp_path / "bucket"))
        for place in (None, KeyPlace.FILE):
            with pytest.raises(UsageError, match="passphrase"):
                create_vault(LibraryPaths(tmp_path / "library"), bucket, place=place, ask=lambda: None)
        with pytest.raises(VaultError, match="keyring"):
            create_vault(LibraryPaths(tmp_path / "library"), bucket, place=KeyPlace.KEYRING, ask=passphrase)
        assert list(bucket.list("")) == []
        assert [path for path in (tmp_path / "library").rglob("*") if path.is_file()] == []

    def test_a_second_vault_in_one_bucket_or_library_is_refused(self, tmp_path: Path) -> None:
        recorder = folder_recorder(tmp_path)
        with pytest.raises(UsageError, match="already holds a vault"):
            create_vault(LibraryPaths(tmp_path / "second"), recorder.bucket, ask=passphrase)
        with pytest.raises(UsageError, match="already belongs"):
            create_vault(recorder.paths, recorder.bucket, ask=passphrase)

    def test_no_secret_lies_in_a_file_or_shows_in_print(self, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level(logging.DEBUG):
            recorder = folder_recorder(tmp_path)
            recorder.seal(make_event())
        root = AccountRoot.from_words(" ".join(recorder.words))
        secrets = [recorder.vault.device.seed, recorder.vault.device.local_key, PASSPHRASE.encode()]
        secrets += [root.signing_key.seed, " ".join(recorder.words[:4]).encode()]
        for path in (path for path in tmp_path.rglob("*") if path.is_file()):
            data = path.read_bytes()
            assert [secret for secret in secrets if secret in data] == [], path.name
            if "library/vault" in path.as_posix():
                assert path.stat().st_mode & 0o077 == 0, path.name
        shown = caplog.text + repr(recorder.vault) + repr(create_result := recorder.vault.device) + str(create_result)
        assert recorder.vault.device.seed.hex() not in shown
        assert " ".join(recorder.words[:3]) not in shown

    def test_a_changed_state_file_is_refused(self, tmp_path: Path) -> None:
        recorder = folder_recorder(tmp_path)
        path = recorder.paths.vault / "vault.sealed"
        data = bytearray(path.read_bytes())
        data[-1] ^= 1
        path.write_bytes(bytes(data))
        with pytest.raises(ClipRefused):
            Vault.load(recorder.paths.vault, recorder.vault.device)
