"""Writes the vault's published vectors beside itself; `--new` replaces them, and is for a new version of a format only.

Key wraps and sealed boxes randomise themselves, so a second run gives other files: the stored ones are the vectors.
Everything that is derived is also recomputed from the fixed seeds by tests/unit/crypto/test_vectors.py.
"""

import argparse
import io
import itertools
import json
import sys
from collections.abc import Callable
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parent.parent))

from crypto.entries import Add, Gap, Heartbeat, ThumbnailRef  # noqa: E402
from crypto.header import HEADER_BYTES, SEALED_CHUNK_BYTES, ObjectKind  # noqa: E402
from crypto.hpke import Identity, Suite  # noqa: E402
from crypto.keyfile import INTERACTIVE, seal_keyfile  # noqa: E402
from crypto.keys import AccountRoot, Compartment, DeviceKeys, Epoch, ReaderSeed  # noqa: E402
from crypto.log_writer import append, begin_log  # noqa: E402
from crypto.members import Device, Role  # noqa: E402
from crypto.object_keys import ObjectKeySource  # noqa: E402
from crypto.padding import Padding  # noqa: E402
from crypto.roster_writer import begin_roster  # noqa: E402
from crypto.seal import SealPlan, seal_object  # noqa: E402
from tests.vectors import structures  # noqa: E402

ROOT_SECRET, RECORDER_SEED, VIEWER_SEED = b"\x01" * 32, b"\x02" * 32, b"\x03" * 32
YARD_SECRET, HOUSE_SECRET = b"\x04" * 32, b"\x05" * 32
YARD, HOUSE, EPOCH = Compartment(1), Compartment(2), Epoch(1)
START_MS = 1_780_000_000_000
BODY_BYTES = 130_000
DESCRIPTION = b"published vector"
PASSPHRASE = "correct horse battery staple"


def body(size: int = BODY_BYTES) -> bytes:
    """Bytes 0 to 250 again and again."""
    return (bytes(range(251)) * (size // 251 + 1))[:size]


def counter_random() -> Callable[[int], bytes]:
    """A stand-in for os.urandom whose n-th answer is n, n, n, ..."""
    numbers = itertools.count(16)
    return lambda size: bytes([next(numbers) % 256]) * size


def derived_keys() -> dict[str, object]:
    """All that follows from the fixed seeds, as hexadecimal text."""
    root, device = AccountRoot(ROOT_SECRET), DeviceKeys(RECORDER_SEED)
    seed = ReaderSeed(YARD, EPOCH, YARD_SECRET)
    source = ObjectKeySource(device.object_secret, b"b" * 16, lambda: 1, urandom=lambda size: b"r" * size)
    object_id, object_key = source.next(b"first chunk")
    return {
        "root secret": ROOT_SECRET.hex(),
        "words": root.words(),
        "root signing key": root.signing_key.verify_key.public.hex(),
        "root fingerprint": root.fingerprint.hex(),
        "device seed": RECORDER_SEED.hex(),
        "device signing key": device.signing_key.verify_key.public.hex(),
        "device object secret": device.object_secret.hex(),
        "device local key": device.local_key.hex(),
        "reader secret": YARD_SECRET.hex(),
        "first object id": object_id.hex(),
        "first object key": object_key.hex(),
        "padme": {str(size): Padding.PADME.padded(size) for size in (4096, 4097, 65537, 1_000_000, 15_004_096)},
        "suites": {str(int(suite)): _suite_keys(root, device, seed, suite) for suite in Suite},
    }


def _suite_keys(root: AccountRoot, device: DeviceKeys, seed: ReaderSeed, suite: Suite) -> dict[str, str]:
    owners: dict[str, Identity] = {
        "root": root.identity(suite),
        "device": device.identity(suite),
        "reader": seed.key(suite).identity,
    }
    keys = {f"{name} public key": each.recipient.public.hex() for name, each in owners.items()}
    keys |= {f"{name} key hash": each.recipient.key_hash.hex() for name, each in owners.items()}
    return keys | {"device id": Device.of(device, suite, Role.RECORDER).device_id.hex()}


def story(suite: Suite) -> dict[str, object]:
    """A vault from its first statement to a read clip; everything in it opens from the fixed seeds."""
    root, recorder, viewer = AccountRoot(ROOT_SECRET), DeviceKeys(RECORDER_SEED), DeviceKeys(VIEWER_SEED)
    yard, house = ReaderSeed(YARD, EPOCH, YARD_SECRET), ReaderSeed(HOUSE, EPOCH, HOUSE_SECRET)
    device = Device.of(viewer, suite, Role.VIEWER, "Viewer")
    first = Device.of(recorder, suite, Role.RECORDER | Role.ADMIN, "Recorder")
    random = counter_random()
    writer = begin_roster(root, suite, [first], {yard: "Yard", house: "House"}, urandom=random)
    writer.add_device(device)
    writer.grant(device.device_id, yard)
    roster = writer.roster
    head = roster.head.hash
    log = begin_log(recorder.signing_key, roster.recipients(), START_MS, roster_head=head, urandom=random)
    source = ObjectKeySource(recorder.object_secret, b"b" * 16, lambda: START_MS * 10**6, urandom=random)
    plan = SealPlan(roster.recipients()[0], log.state.log_id, log.state.signing_key, source)
    target = io.BytesIO()
    sealed = seal_object(io.BytesIO(body()), BODY_BYTES, target, plan, description=DESCRIPTION)
    data = target.getvalue()
    entries = [
        Add(
            kind=ObjectKind.CLIP,
            epoch=EPOCH,
            sealed=sealed,
            camera="Yard",
            start_ms=START_MS,
            end_ms=START_MS + 5000,
            labels=("person",),
            thumbnail=ThumbnailRef(sealed.object_id, 0, 9),
            expires_at_ms=START_MS + 30 * 86_400_000,
        ),
        Gap("Yard", START_MS, START_MS + 100, "offline"),
        Heartbeat(START_MS, (b"c" * 32,)),
    ]
    second = append(
        log.state, roster.recipients(), START_MS + 1, roster_head=head, entries={YARD: entries}, urandom=random
    )
    third = append(second.state, roster.recipients(), START_MS + 86_400_000, roster_head=head, urandom=random)
    return {
        "suite": int(suite),
        "roster": [each.hex() for each in writer.statements],
        "log": [each.data.hex() for each in (log, second, third)],
        "object header": data[:HEADER_BYTES].hex(),
        "object last chunk": data[HEADER_BYTES + 2 * SEALED_CHUNK_BYTES :].hex(),
        "object group hashes": [each.hex() for each in sealed.group_hashes],
        "object size_bytes": sealed.size_bytes,
        "attacks": attacks(),
    }


def attacks() -> list[dict[str, object]]:
    """Edits of the object, and the refusal that each must meet with the log and without it."""
    chunk = [HEADER_BYTES + number * SEALED_CHUNK_BYTES for number in range(3)]
    return [
        _attack("other magic", "NotOurFormat", xor=0),
        _attack("newer version", "NewerFormat", xor=8, mask=2),
        _attack("flipped object id", "TamperedHeader", xor=16),
        _attack("flipped commitment", "TamperedHeader", xor=56),
        _attack("flipped signer", "TamperedHeader", xor=88),
        _attack("flipped slot", "TamperedHeader", xor=120),
        _attack("flipped zero", "TamperedHeader", xor=1500),
        _attack("flipped signature", "TamperedHeader", xor=2047),
        _attack("flipped first chunk", "TamperedChunk", xor=chunk[0]),
        _attack("flipped last tag", "TamperedChunk", xor=-1),
        _attack("swapped chunks", "TamperedChunk", swap=True),
        _attack("cut header", "Truncated", cut=2047),
        _attack("no chunks", "Truncated", cut=HEADER_BYTES),
        _attack("cut at a chunk", "Truncated", cut=chunk[1]),
        _attack("cut in a chunk", "Truncated", cut=chunk[2] - 1, unlogged="TamperedChunk"),
        _attack("extended", "TrailingData", add="00", unlogged="TamperedChunk"),
    ]


def _attack(name: str, error: str, *, unlogged: str | None = None, **edit: object) -> dict[str, object]:
    return {"name": name, "edit": edit, "error": error, "error without the log": unlogged or error}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--new", action="store_true", help="replace the published vectors")
    if not parser.parse_args().new:
        parser.error("the published vectors stay as they are; --new replaces them for a new version of a format")
    files: dict[str, object] = {"keys.json": derived_keys()}
    files |= {f"vault-suite-{int(suite)}.json": story(suite) for suite in Suite}
    keyfile = seal_keyfile(VIEWER_SEED, PASSPHRASE, INTERACTIVE, urandom=counter_random())
    files["structures.json"] = structures.make()
    files["keyfile.json"] = {"passphrase": PASSPHRASE, "seed": VIEWER_SEED.hex(), "file": keyfile.hex()}
    for name, content in files.items():
        (FOLDER / name).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
