"""The published vectors have not changed, open as they did, and every attack in them is refused by its name."""

import hashlib
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from crypto import errors
from crypto.entries import Add, Gap, Heartbeat
from crypto.errors import CryptoError
from crypto.header import HEADER_BYTES, SEALED_CHUNK_BYTES, header_hash, parse_header
from crypto.hpke import Suite
from crypto.keyfile import open_keyfile
from crypto.keys import AccountRoot, DeviceKeys, ReaderKey
from crypto.log_reader import LogReader, LogReaderState, ReadSegment
from crypto.object_keys import ChunkCipher, wrap_info
from crypto.opener import Expected, ObjectOpener
from crypto.roster_key import RosterKeyRing
from crypto.roster_rules import verify_roster
from crypto.segment import parse_segment
from crypto.statement import StatementKind, parse_statement
from tests.vectors import make_vectors, structures

FOLDER = Path(make_vectors.__file__).parent
PUBLISHED_SHA256 = {
    "keyfile.json": "72848fd968e12854f9183882731f213a6efbc29fb69d5dfd7f5b61995744aafa",
    "keys.json": "103a065db81f08cc518300cfdf108ab83e2d96b5e09d62887b517521539f94ce",
    "structures.json": "7d3a94601ab99cb9b18cee59ee5e5c6a86562a0be90d15b4fa59ebe8598a5d04",
    "vault-suite-1.json": "34ba6a542229f1162d033e6efd7a3985e8b3b5c0dd27829ba388747cfa8ac68c",
    "vault-suite-2.json": "e95d2a7be9bb166fd53ac805d346733eebfa9d4e7dbc814fd202c8f31aad5e95",
}


def _load(name: str) -> dict:
    return json.loads((FOLDER / name).read_bytes())


class Story:
    """A stored vault, opened as a viewer with nothing but its device seed and the root's fingerprint."""

    def __init__(self, suite: Suite) -> None:
        self.stored = _load(f"vault-suite-{int(suite)}.json")
        self.root = AccountRoot(make_vectors.ROOT_SECRET)
        statements = [bytes.fromhex(each) for each in self.stored["roster"]]
        viewer = DeviceKeys(make_vectors.VIEWER_SEED)
        ring = RosterKeyRing([viewer.identity(suite)])
        self.roster = verify_roster(self.root.fingerprint, statements, ring)
        self.seeds = self.roster.seeds_of_device(viewer)
        self.segments = [bytes.fromhex(each) for each in self.stored["log"]]
        first = parse_segment(self.segments[0]).header
        recorder = self.roster.recorder(first.signer)
        state = LogReaderState.start(first.log_id, recorder.verify_key)
        self.log = LogReader(state, self.roster.reader_keys(self.seeds))

    @property
    def key(self) -> ReaderKey:
        return self.seeds[0].key(self.roster.suite)

    def read_log(self) -> list[ReadSegment]:
        return [self.log.accept(each) for each in self.segments]

    def object_bytes(self) -> bytes:
        """The stored header, and the chunks that follow from it and the key in it."""
        header = bytes.fromhex(self.stored["object header"])
        fields = parse_header(header)
        object_key = self.key.identity.open_slot(fields.slot, wrap_info(fields, self.key.identity.recipient))
        cipher = ChunkCipher.of(object_key, header_hash(header))
        block = bytes([1, 0]) + (130_000).to_bytes(8, "big") + (16).to_bytes(2, "big") + b"published vector"
        plain = (block.ljust(4096, b"\0") + make_vectors.body()).ljust(135_168, b"\0")
        chunks = [plain[start : start + 65536] for start in range(0, len(plain), 65536)]
        return header + b"".join(cipher.seal(at, at == len(chunks) - 1, each) for at, each in enumerate(chunks))


@pytest.mark.parametrize("name", PUBLISHED_SHA256)
def test_the_published_vectors_have_not_changed(name: str) -> None:
    assert hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() == PUBLISHED_SHA256[name]


def test_every_vector_file_is_pinned() -> None:
    assert {path.name for path in FOLDER.glob("*.json")} == set(PUBLISHED_SHA256)


def test_everything_derived_is_still_derived_the_same_way() -> None:
    assert make_vectors.derived_keys() == _load("keys.json")


def test_the_stored_key_file_opens() -> None:
    stored = _load("keyfile.json")
    assert open_keyfile(bytes.fromhex(stored["file"]), stored["passphrase"]).hex() == stored["seed"]


def test_the_stored_log_says_what_it_said(suite: Suite) -> None:
    first, second, third = Story(suite).read_log()
    add, gap, heartbeat = second.entries[make_vectors.YARD]
    assert isinstance(add, Add)
    assert (add.camera, add.labels, add.sealed.chunk_count) == ("Yard", ("person",), 3)
    assert gap == Gap("Yard", make_vectors.START_MS, make_vectors.START_MS + 100, "offline")
    assert heartbeat == Heartbeat(make_vectors.START_MS, (b"c" * 32,))
    assert first.sealed_off == third.sealed_off == (make_vectors.HOUSE,)
    assert len(third.signers) == 2


def test_the_words_open_the_stored_vault(suite: Suite) -> None:
    story = Story(suite)
    root = AccountRoot.from_words(_load("keys.json")["words"])
    assert [seed.secret for seed in story.roster.seeds_of_root(root)] == [
        make_vectors.YARD_SECRET,
        make_vectors.HOUSE_SECRET,
    ]


def _open(story: Story, data: bytes, *, logged: bool) -> bytes:
    segments = story.read_log()
    add = segments[1].entries[make_vectors.YARD][0]
    assert isinstance(add, Add)
    sealed = add.sealed
    expected = Expected(sealed.object_id, story.log.state.log_id, segments[0].signers, sealed if logged else None)
    target = io.BytesIO()
    opener = ObjectOpener(data[:HEADER_BYTES], story.key, expected)
    opener.open_whole(io.BytesIO(data[HEADER_BYTES:]), target)
    return target.getvalue()


@pytest.mark.parametrize("logged", [True, False])
def test_the_stored_object_opens(suite: Suite, logged: bool) -> None:
    story = Story(suite)
    data = story.object_bytes()
    assert len(data) == story.stored["object size_bytes"]
    assert data.endswith(bytes.fromhex(story.stored["object last chunk"]))
    assert _open(story, data, logged=logged) == make_vectors.body()


def _edited(data: bytes, edit: dict) -> bytes:
    changed = bytearray(data)
    if "xor" in edit:
        changed[edit["xor"]] ^= edit.get("mask", 1)
    if "swap" in edit:
        first, second = (slice(HEADER_BYTES + at, HEADER_BYTES + at + SEALED_CHUNK_BYTES) for at in (0, 65552))
        changed[first], changed[second] = data[second], data[first]
    return bytes(changed)[: edit.get("cut")] + bytes.fromhex(edit.get("add", ""))


@pytest.mark.parametrize("logged", [True, False])
@pytest.mark.parametrize("attack", make_vectors.attacks(), ids=lambda attack: attack["name"])
def test_a_stored_attack_is_refused_by_its_name(suite: Suite, attack: dict, logged: bool) -> None:
    story = Story(suite)
    assert attack in story.stored["attacks"]
    refusal = getattr(errors, attack["error" if logged else "error without the log"])
    with pytest.raises(CryptoError) as refused:
        _open(story, _edited(story.object_bytes(), attack["edit"]), logged=logged)
    assert type(refused.value) is refusal


def test_the_header_lies_as_the_specification_says(suite: Suite) -> None:
    stored = _load(f"vault-suite-{int(suite)}.json")
    data = bytes.fromhex(stored["object header"])
    assert data[:16] == b"LouvrObj" + bytes([1, 1, suite, 16, 1, 0, 8, 0])
    fields = parse_header(data)
    assert (data[16:32], data[32:48]) == (fields.object_id, fields.log_id)
    assert (data[48:52], data[52:56]) == ((1).to_bytes(4, "big"), (1).to_bytes(4, "big"))
    assert (data[56:88], data[88:120], data[120:1288]) == (fields.commitment, fields.signer.public, fields.slot)
    assert data[1288:1984] == bytes(696)
    assert hashlib.blake2b(data, digest_size=32, person=b"louver headerhsh").digest() == header_hash(data)


def test_the_script_does_not_replace_published_vectors_by_accident() -> None:
    script = subprocess.run([sys.executable, make_vectors.__file__], capture_output=True, text=True, check=False)
    assert script.returncode == 2
    assert "stay as they are" in script.stderr


def _structures() -> tuple[dict, dict[str, structures.Structure]]:
    stored = _load("structures.json")
    statements, log = ([bytes.fromhex(each) for each in stored[name]] for name in ("statements", "log"))
    return stored, structures.structures(statements, log)


STRUCTURES, READERS = _structures()


@pytest.mark.parametrize("name", STRUCTURES["structures"])
def test_a_stored_structure_is_taken_and_its_edits_refused_by_name(name: str) -> None:
    stored = STRUCTURES["structures"][name]
    data = bytes.fromhex(stored["hex"])
    assert structures.refusal(READERS[name].read, data) is None
    for edit, changed in structures.edits(data):
        named = stored["refused"][edit]
        assert named is None or issubclass(getattr(errors, named), CryptoError)
        assert structures.refusal(READERS[name].read, changed) == named, edit


@pytest.mark.parametrize("name", sorted(structures.FIXED))
def test_what_follows_from_seeds_is_made_again_byte_for_byte(name: str) -> None:
    assert READERS[name].data.hex() == STRUCTURES["structures"][name]["hex"]


def test_series_and_words_follow_from_seeds() -> None:
    assert structures.piece_ids() == STRUCTURES["series"]
    assert structures.pairing_words() == STRUCTURES["pairing words"]


def test_every_kind_of_statement_is_published() -> None:
    kinds = [parse_statement(bytes.fromhex(each)).kind for each in STRUCTURES["statements"]]
    assert set(kinds) == set(StatementKind)


# What has no signature of its own is protected by what it lies in, and pairing's messages by the words.
UNPROTECTED = {"entries", "metadata", "bundle", "reader state", "writer state", "pairing offer", "pairing request"}


def test_only_what_lies_inside_something_sealed_or_signed_takes_a_flipped_bit() -> None:
    taken = {
        name
        for name, each in STRUCTURES["structures"].items()
        if None in (each["refused"][edit] for edit in each["refused"])
    }
    assert taken <= UNPROTECTED
