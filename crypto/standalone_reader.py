"""Opens a copy of a bucket with the 24 words or a device's key: Python, PyNaCl and cryptography are all it needs.

usage: python standalone_reader.py BUCKET_FOLDER OUTPUT_FOLDER [--key-file FILE]

Without a key file it asks for the 24 words, else for the passphrase of that file (device.key of a Louver library). It
writes every clip that verifies to OUTPUT_FOLDER and names what it refuses. It is one file that imports nothing of
Louver, written from the specification (docs/design/vault.md), so that footage outlives the program. It remembers no
heads: a bucket that shows an old state whole looks sound to it, so compare the times it prints with what you know.
"""

import argparse
import base64
import contextlib
import functools
import getpass
import hashlib
import itertools
import os
import re
import struct
import sys
import unicodedata
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import nacl.bindings as sodium
import nacl.exceptions

H, CHUNK, GROUP = 2048, 65552, 16
NAME = re.compile("[a-z2-7]{25}[aeimquy4]")
"""The letters of an id's 16 bytes."""
ROOT_ONLY = {5, 6, 8, 10}
"""REVOKE, ROOT_CHANGE, DELETE_AUTH, SET_ROLES."""


class Refused(Exception):
    """Something does not verify; the text says what."""


def say(text: str) -> None:
    sys.stdout.write(text + "\n")


def complain(text: object) -> None:
    sys.stderr.write(f"{text}\n")


def need(holds: object, what: str) -> None:
    """Refuse what does not hold."""
    if not holds:
        raise Refused(what)


def digest(label: str, data: bytes, size: int = 32) -> bytes:
    return hashlib.blake2b(data, digest_size=size, person=label.encode()).digest()


def derive(key: bytes, label: str, data: bytes = b"", size: int = 32) -> bytes:
    return hashlib.blake2b(data, digest_size=size, key=key, person=label.encode()).digest()


def unseal(key: bytes, nonce: bytes, sealed: bytes, associated: bytes, what: str) -> bytes:
    try:
        return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, associated, nonce, key)
    except (nacl.exceptions.CryptoError, ValueError):
        raise Refused(f"{what} was changed, or is not for this key") from None


def signed(public: bytes, label: str, message: bytes, signature: bytes) -> bool:
    try:
        sodium.crypto_sign_open(signature + label.encode() + message, public)
    except (nacl.exceptions.CryptoError, ValueError):
        return False
    return True


@contextlib.contextmanager
def tolerated(about: str) -> Iterator[None]:
    """Name what does not verify and go on: anybody may have put it into the bucket, and the rest must stay readable."""
    try:
        yield
    except (Refused, KeyError) as error:
        complain(f"refused: {about}: {error}")


class Fields:
    """Takes big-endian fields off the front of some bytes."""

    def __init__(self, data: bytes, magic: bytes = b"") -> None:
        self.data, self.at = data, 0
        need(self.take(len(magic)) == magic, "this is no file of the vault")

    def take(self, size: int) -> bytes:
        need(self.at + size <= len(self.data), "it ends too early")
        self.at += size
        return self.data[self.at - size : self.at]

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "big")

    def text(self) -> str:
        return self.take(self.number(1)).decode("utf-8", "replace")

    def end(self) -> None:
        need(self.at == len(self.data), "something follows its end")


class Identity:
    """The private half of a key that others were wrapped to, in one suite."""

    def __init__(self, suite: int, seed: bytes) -> None:
        self.suite = suite
        if suite == 1:
            self.public, self.secret = sodium.crypto_box_seed_keypair(seed)
        else:
            from cryptography.hazmat.primitives.asymmetric import mlkem, x25519
            from cryptography.hazmat.primitives.hpke import MLKEM768X25519PrivateKey

            wide = hashlib.shake_256(seed).digest(96)
            lattice = mlkem.MLKEM768PrivateKey.from_seed_bytes(wide[:64])
            curve = x25519.X25519PrivateKey.from_private_bytes(wide[64:])
            self.public = lattice.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()
            self.pair = MLKEM768X25519PrivateKey(lattice, curve)
        self.hash = digest("louver recipient", bytes([suite]) + self.public)

    def open(self, wrap: bytes, info: bytes) -> bytes:
        try:
            if self.suite == 1:
                once = sodium.crypto_box_seal_open(wrap[:80], self.public, self.secret)
                return unseal(derive(once, "louver box key..", info), bytes(24), wrap[80:128], info, "a key")
            from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

            suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
            return suite.decrypt(wrap[:1168], self.pair, info)
        except Exception as error:  # two libraries' own kinds
            raise Refused("a key was wrapped for somebody else, or changed") from error


PUBLIC, WRAP = {1: 32, 2: 1216}, {1: 128, 2: 1168}


def u(size: int, value: int) -> bytes:
    return value.to_bytes(size, "big")


@dataclass(frozen=True)
class Account:
    """Who reads: the words or one device. `fingerprint` is the root's, where it is known."""

    sign_public: bytes
    identities: dict[int, Identity]
    fingerprint: bytes | None


def account_of(secret: bytes, labels: tuple[str, str], *, is_root: bool) -> Account:
    public, _ = sodium.crypto_sign_seed_keypair(derive(secret, labels[0]))
    identities = {suite: Identity(suite, derive(secret, labels[1], bytes([suite]))) for suite in (1, 2)}
    return Account(public, identities, digest("louver root prnt", public) if is_root else None)


@functools.cache
def word_places() -> dict[str, int]:
    return {word: place for place, word in enumerate(zlib.decompress(base64.b85decode(WORDS)).decode().split())}


def root_account(text: str) -> Account:
    """From 24 words."""
    places = word_places()
    typed = text.lower().split()
    need(len(typed) == 24 and all(word[:4] in places for word in typed), "these are not the 24 words of a vault")
    number = 0
    for word in typed:
        number = number << 11 | places[word[:4]]
    secret = u(33, number)[:32]
    need(hashlib.sha256(secret).digest()[0] == number & 255, "the 24 words do not fit together")
    return account_of(secret, ("louver root sign", "louver root kem."), is_root=True)


def device_account(keyfile: bytes, passphrase: str) -> Account:
    """From a key file and its passphrase."""
    fields = Fields(keyfile, b"LouvrKey\x01\x02")
    passes, memory, salt, nonce = fields.number(4), fields.number(8), fields.take(16), fields.take(24)
    need(2 <= passes <= 8 and 1 << 26 <= memory <= 1 << 30, "the key file asks for an unreasonable amount of work")
    parameters, committed, sealed = keyfile[: fields.at], fields.take(32), fields.take(48)
    fields.end()
    typed = unicodedata.normalize("NFKC", passphrase).encode()
    key = sodium.crypto_pwhash_alg(32, typed, salt, passes, memory, sodium.crypto_pwhash_ALG_ARGON2ID13)
    need(derive(key, "louver keyf comm", parameters) == committed, "the passphrase does not open this key file")
    seed = unseal(derive(key, "louver keyf seal", parameters), nonce, sealed, parameters + committed, "the key file")
    return account_of(seed, ("louver dev sign.", "louver dev kem.."), is_root=False)


@dataclass
class Statement:
    """A signed statement of the list of devices; its body is sealed."""

    data: bytes
    kind: int = 0
    seq: int = 0
    slots: list[tuple[int, bytes, bytes]] = field(default_factory=list)

    def __post_init__(self) -> None:
        fields = Fields(self.data, b"LouvrRos\x01")
        self.kind, zeros, self.seq = fields.number(1), fields.take(2), fields.number(4)
        need(zeros == b"\0\0", "a statement with a second spelling")
        self.previous, self.root, self.signer, self.committed = (fields.take(32) for _ in range(4))
        self.change = (fields.take(32), fields.take(24), fields.take(48)) if fields.number(1) else None
        for _ in range(fields.number(2)):
            suite = fields.number(1)
            need(suite in WRAP, "a suite that does not exist")
            self.slots.append((suite, fields.take(8), fields.take(WRAP[suite])))
        self.nonce, size = fields.take(24), fields.number(4)
        self.clear, self.sealed = self.data[: fields.at], fields.take(size)
        message = self.data[: fields.at]
        need(signed(self.signer, "louver stmt sign", message, fields.take(64)), "a statement was changed")
        fields.end()
        self.hash = digest("louver stmt hash", self.data)

    def body(self, keys: dict[bytes, bytes]) -> Fields:
        key = derive(keys.get(self.committed, bytes(32)), "louver rost body", self.previous + u(4, self.seq))
        plain = Fields(unseal(key, self.nonce, self.sealed, self.clear, "the list of devices"))
        return Fields(plain.take(plain.number(4)))


def roster_keys(statements: list[Statement], account: Account) -> dict[bytes, bytes]:
    """Every key of the list that this account was given, and those that lie sealed under them."""
    keys: dict[bytes, bytes] = {}
    for each in statements:
        for suite, tag, wrap in each.slots:
            me = account.identities[suite]
            if tag == digest("louver rost slot", each.previous + me.hash, 8):
                bound = me.hash + each.committed + each.signer + each.root + each.previous
                with tolerated(f"a key in statement {each.seq}"):
                    key = me.open(wrap, b"louver wrap rost" + bytes([suite]) + bound)
                    need(derive(key, "louver rost comm") == each.committed, "a forged key of the list")
                    keys[each.committed] = key
    for each in sorted(statements, key=lambda statement: -statement.seq):
        if each.change and each.seq and each.committed in keys and each.change[0] not in keys:
            key, about = (
                derive(keys[each.committed], "louver rost prev", each.previous),
                each.change[0] + each.committed,
            )
            with tolerated(f"the key before statement {each.seq}"):
                found = unseal(key, each.change[1], each.change[2], about, "a key")
                need(derive(found, "louver rost comm") == each.change[0], "a forged key of the list")
                keys[each.change[0]] = found
    return keys


@dataclass(frozen=True)
class Wrapped:
    """A readers' seed wrapped for somebody, with what it is bound to."""

    owner: bytes
    compartment: int
    epoch: int
    wrap: bytes
    bound: bytes


@dataclass
class Roster:
    """What the statements up to here make of the vault."""

    root: bytes
    roots: list[bytes]
    head: Statement
    rank: int = 1
    devices: dict[bytes, tuple[int, bytes]] = field(default_factory=dict)
    recorders: dict[bytes, bytes] = field(default_factory=dict)
    epochs: dict[tuple[int, int], tuple[int, bytes]] = field(default_factory=dict)
    wraps: list[Wrapped] = field(default_factory=list)
    ends: dict[bytes, tuple[int, bytes]] = field(default_factory=dict)
    revoked: set[bytes] = field(default_factory=set)

    def order(self) -> tuple[int, int, int]:
        return self.rank, self.head.seq, -int.from_bytes(self.head.hash, "big")

    def member(self, fields: Fields) -> tuple[bytes, bytes]:
        """(verify key, hashes of the wrap keys) of a root or a device."""
        verify, best = fields.take(32), fields.number(1)
        hashes = [digest("louver recipient", bytes([s]) + fields.take(PUBLIC[s])) for s in range(1, best + 1)]
        return verify, b"".join(hashes)

    def device(self, fields: Fields, *, by_root: bool) -> None:
        roles, _ = fields.number(1), fields.text()
        need(by_root or not roles & 4, "an administrator who was not made by the words")
        verify, hashes = self.member(fields)
        device_id = digest("louver device id", verify + hashes.ljust(64, b"\0"), 16)
        need(device_id not in self.revoked, "a device that was removed comes back")
        self.set_roles(device_id, roles, verify)

    def set_roles(self, device_id: bytes, roles: int, verify: bytes) -> None:
        self.devices[device_id] = roles, verify
        if roles & 1:
            self.recorders[verify] = device_id

    def epoch(self, fields: Fields, root: bytes, root_print: bytes) -> None:
        _, compartment, epoch, suite = fields.text(), fields.number(4), fields.number(4), fields.number(1)
        public = fields.take(PUBLIC[suite])
        newest = max((e for c, e in self.epochs if c == compartment), default=0)
        need(epoch == newest + 1, "an epoch out of order")
        self.epochs[compartment, epoch] = suite, digest("louver recipient", bytes([suite]) + public)
        if fields.number(1):
            self.wrapped(root, compartment, epoch, fields.take(WRAP[suite]), root_print)
        for _ in range(fields.number(1)):
            self.wrapped(fields.take(16), compartment, epoch, fields.take(WRAP[suite]), root_print)

    def end(self, fields: Fields) -> None:
        log_id = fields.take(16)
        self.ends[log_id] = fields.number(8), fields.take(32)

    def wrapped(self, owner: bytes, compartment: int, epoch: int, wrap: bytes, root_print: bytes) -> None:
        _, public_hash = self.epochs[compartment, epoch]
        bound = public_hash + self.head.signer + root_print + self.head.previous
        self.wraps.append(Wrapped(owner, compartment, epoch, wrap, bound))

    def apply(self, statement: Statement, body: Fields, *, by_root: bool) -> None:
        self.head, root_print = statement, statement.root
        if statement.kind == 2:
            self.device(body, by_root=by_root)
        elif statement.kind == 3:
            compartment, epoch, suite, owner = body.number(4), body.number(4), body.number(1), body.take(16)
            self.wrapped(owner, compartment, epoch, body.take(WRAP[suite]), root_print)
        elif statement.kind == 4:
            self.epoch(body, self.root, root_print)
        elif statement.kind == 5:
            left = body.take(16)
            self.revoked.add(left)
            _, verify = self.devices.pop(left)
            for _ in range(body.number(1)):
                self.end(body)
            self.ends.setdefault(verify, (-1, b""))
        elif statement.kind == 6:
            self.new_root(statement, body)
        elif statement.kind == 9:
            self.end(body)
        elif statement.kind == 10:
            device_id, roles = body.take(16), body.number(1)
            self.set_roles(device_id, roles, self.devices[device_id][1])
        if statement.kind in (5, 6):
            for _ in range(body.number(1)):
                self.epoch(body, self.root, digest("louver root prnt", self.root))

    def new_root(self, statement: Statement, body: Fields) -> None:
        root, hashes = self.member(body)
        acceptance, root_print = body.take(64), digest("louver root prnt", root)
        message = statement.root + u(4, statement.seq) + statement.previous + root_print + hashes
        need(signed(root, "louver root acpt", message, acceptance), "new words that did not accept")
        self.root, self.roots = root, [*self.roots, root_print]
        for _ in range(body.number(2)):
            compartment, epoch, suite = body.number(4), body.number(4), body.number(1)
            self.wrapped(root, compartment, epoch, body.take(WRAP[suite]), root_print)

    def follow(self, statement: Statement, keys: dict[bytes, bytes]) -> "Roster":
        by_root = statement.signer == self.root
        admin = any(roles & 4 and verify == statement.signer for roles, verify in self.devices.values())
        need(by_root or (admin and statement.kind not in ROOT_ONLY), "a statement by somebody who may not")
        need(statement.root == self.roots[-1] and statement.kind != 1, "a statement of another vault")
        after = Roster(self.root, list(self.roots), self.head, self.rank + by_root, dict(self.devices))
        after.recorders, after.epochs, after.wraps = dict(self.recorders), dict(self.epochs), list(self.wraps)
        after.ends, after.revoked = dict(self.ends), set(self.revoked)
        after.apply(statement, statement.body(keys), by_root=by_root)
        return after


def begin(statement: Statement, keys: dict[bytes, bytes]) -> Roster:
    body = statement.body(keys)
    roster = Roster(statement.signer, [statement.root], statement)
    root, _ = roster.member(body)
    need(root == statement.signer and digest("louver root prnt", root) == statement.root, "a forged beginning")
    body.take(3)
    for _ in range(body.number(1)):
        roster.device(body, by_root=True)
    for _ in range(body.number(1)):
        roster.epoch(body, root, statement.root)
    return roster


def best_roster(statements: list[Statement], account: Account) -> Roster:
    """The highest history that begins with, or passes through, the words' root. A device shows its root instead."""
    keys = roster_keys(statements, account)
    growing: list[Roster] = []
    for each in statements:
        if each.seq == 0 and each.kind == 1 and each.committed in keys:
            with tolerated("a beginning of the list of devices"):
                growing.append(begin(each, keys))
    finished = []
    while growing:
        roster = growing.pop()
        finished.append(roster)
        for each in statements:
            if each.previous == roster.head.hash and each.seq == roster.head.seq + 1 and each.committed in keys:
                with tolerated(f"statement {each.seq} of the list of devices"):
                    growing.append(roster.follow(each, keys))
    known = [each for each in finished if account.fingerprint in (None, *each.roots)]
    need(known, "this bucket holds no list of devices that this key opens; it may be another vault's")
    return max(known, key=Roster.order)


def reader_keys(roster: Roster, account: Account) -> dict[tuple[int, int], Identity]:
    """The readers' keys that were wrapped for this account."""
    owners = {account.sign_public} | {each for each, (_, key) in roster.devices.items() if key == account.sign_public}
    found = {}
    for each in roster.wraps:
        place = each.compartment, each.epoch
        if each.owner in owners:
            suite, public_hash = roster.epochs[place]
            me = account.identities[suite]
            info = b"louver wrap seed" + bytes([suite]) + u(4, each.compartment) + u(4, each.epoch) + me.hash
            with tolerated(f"the key of group {each.compartment}, epoch {each.epoch}"):
                seed = me.open(each.wrap, info + each.bound)
                place_bytes = bytes([suite]) + u(4, each.compartment) + u(4, each.epoch)
                identity = Identity(suite, derive(seed, "louver reader ke", place_bytes))
                need(identity.hash == public_hash, "a key that the recorders do not seal to")
                found[place] = identity
    return found


@dataclass(frozen=True)
class Clip:
    """What a verified log says of one object."""

    log_id: bytes
    compartment: int
    signers: frozenset[bytes]
    kind: int
    epoch: int
    object_id: bytes
    header_hash: bytes
    size: int
    chunks: int
    groups: tuple[bytes, ...]
    camera: str
    start_ms: int
    continued: bytes = b""
    """The log that this one goes on with, after its recorder's disk was restored."""


def entries(
    fields: Fields, log_id: bytes, compartment: int, signers: frozenset[bytes], old: list[bytes]
) -> Iterator[Clip]:
    """The objects among a section's entries; `old` takes the log that this one goes on with."""
    skip: dict[int, Callable[[], object]] = {
        2: lambda: (fields.take(8), fields.take(32 * fields.number(1))),
        3: lambda: (fields.text(), fields.take(16), fields.text()),
        4: lambda: (fields.take(52), fields.text(), fields.take(8)),
        5: lambda: fields.take(16),
        6: lambda: fields.take(80),
        7: lambda: old.append(fields.take(72)[:16]),
    }
    for _ in range(fields.number(2)):
        kind = fields.number(1)
        need(kind == 1 or kind in skip, "an entry that does not exist")
        if kind != 1:
            skip[kind]()
            continue
        what, epoch, object_id, header_hash = fields.number(1), fields.number(4), fields.take(16), fields.take(32)
        size, chunks = fields.number(4), fields.number(2)
        groups = tuple(fields.take(32) for _ in range(-(-chunks // GROUP)))
        camera, start_ms, _ = fields.text(), fields.number(8), fields.take(8)
        for _ in range(fields.number(1)):
            fields.text()
        fields.take(24 * fields.number(1) + 8)
        named = (what, epoch, object_id, header_hash, size, chunks, groups, camera, start_ms)
        yield Clip(log_id, compartment, signers, *named, continued=old[0] if old else b"")


class Log:
    """One recorder's log, read in order until it ends or does not verify."""

    def __init__(self, folder: Path, roster: Roster, keys: dict[tuple[int, int], Identity]) -> None:
        self.folder, self.roster, self.keys = folder, roster, keys
        self.number, self.before, self.signers, self.time_ms = 0, bytes(32), [b""], 0
        self.index: dict[int, bytes] = {}
        self.old: list[bytes] = []
        self.bundle, self.inside, self.starts = folder, Fields(b""), [0]
        self.log_id = base64.b32decode(folder.name.upper() + "======")

    def read(self) -> Iterator[Clip]:
        while (data := self.segment(self.number)) is not None:
            yield from self.accept(data)

    def segment(self, number: int) -> bytes | None:
        path = self.folder / "0" / str(number)
        if path.is_file():
            return path.read_bytes()
        for level, count in ((1, 64), (2, 4096)):
            path = self.folder / str(level) / str(number // count)
            if path != self.bundle and path.is_file():
                self.inside = Fields(path.read_bytes(), b"LouvrBun\x01" + bytes([level]))
                self.inside.take(26)
                sizes = [self.inside.number(4) for _ in range(count)]
                self.bundle, self.starts = path, list(itertools.accumulate(sizes, initial=self.inside.at))
            if path == self.bundle:  # it is kept, since the next one is most likely in it, too
                self.inside.at, end = self.starts[number % count : number % count + 2]
                return self.inside.take(end - self.inside.at)
        return None

    def accept(self, data: bytes) -> Iterator[Clip]:
        fields = Fields(data, b"LouvrLog\x01\0\0\0")
        log_id, number, before, time_ms = fields.take(16), fields.number(8), fields.take(32), fields.number(8)
        _, signer, follows, _, key = fields.take(32), fields.take(32), fields.number(1), fields.take(4), fields.take(32)
        heads = [self.head(fields) for _ in range(fields.number(2))]
        clear = data[: fields.at]
        sealed = [fields.take(size) for *_, size, _ in heads]
        message = data[: fields.at]
        need(signed(signer, "louver segm sign", message, fields.take(64)), f"segment {number} was changed")
        fields.end()
        if self.number == 0:
            need(signer in self.roster.recorders, "a log of no recorder of this vault")
            self.signers = [signer]
        need((log_id, number, before) == (self.log_id, self.number, self.before), f"segment {self.number} is missing")
        need(signer == self.signers[-1], f"segment {number} is not the recorder's")
        self.before, here = digest("louver segm hash", data), log_id + u(8, number)
        last, last_hash = self.roster.ends.get(log_id, self.roster.ends.get(self.signers[0], (1 << 64, b"")))
        need(number <= last and (number < last or self.before == last_hash), "it goes on behind the log's end")
        self.signers += [key] if follows else []
        self.number, self.time_ms = number + 1, time_ms
        for (compartment, epoch, nonce, _, frame), box in zip(heads, sealed, strict=True):
            place = here + u(4, compartment) + u(4, epoch)
            yield from self.section(compartment, epoch, frame, place, (nonce, box, clear))

    def head(self, fields: Fields) -> tuple[int, int, bytes, int, bytes]:
        compartment, epoch, _, _ = fields.number(4), fields.number(4), fields.number(1), fields.number(4)
        nonce, size = fields.take(24), fields.number(4)
        return compartment, epoch, nonce, size, fields.take(1200 * fields.number(1))

    def section(
        self, compartment: int, epoch: int, frame: bytes, place: bytes, box: tuple[bytes, bytes, bytes]
    ) -> Iterator[Clip]:
        identity = self.keys.get((compartment, epoch))
        if frame:
            self.index.pop(compartment, None)
        if frame and identity is not None:
            info = b"louver wrap indx" + bytes([identity.suite]) + place + identity.hash + frame[:32]
            self.index[compartment] = identity.open(frame[32:], info)
            need(derive(self.index[compartment], "louver idxcommit", place) == frame[:32], "a forged index key")
        key = self.index.get(compartment)
        if key is not None:
            plain = unseal(derive(key, "louver segm key.", place), *box, "a part of the log")
            self.index[compartment] = derive(key, "louver idx ratch", place)
            yield from entries(Fields(plain), self.log_id, compartment, frozenset(self.signers[1:]), self.old)


def open_clip(clip: Clip, data: bytes, identity: Identity) -> bytes:
    """The body: fragmented MP4, or pictures."""
    header, body = data[:H], data[H:]
    fields = Fields(header, b"LouvrObj\x01")
    kind, suite, _ = fields.number(1), fields.number(1), fields.take(5)
    object_id, log_id, place, committed, signer = (fields.take(size) for size in (16, 16, 8, 32, 32))
    slot = fields.take(1168)
    need(len(data) == clip.size, "it has another length than the log says")
    need(digest("louver headerhsh", header) == clip.header_hash, "its beginning was changed")
    need(signer in clip.signers and signed(signer, "louver headersig", header[:1984], header[1984:]), "not signed")
    need((kind, object_id, log_id) == (clip.kind, clip.object_id, clip.log_id), "another clip than the log says")
    need(place == u(4, clip.compartment) + u(4, clip.epoch) and suite == identity.suite, "sealed for other readers")
    bound = bytes([suite, kind]) + object_id + log_id + place + identity.hash + committed
    key = identity.open(slot, b"louver wrap obj." + bound)
    need(derive(key, "louver objcommit", object_id) == committed, "its key is not the committed one")
    chunk_key, prefix = (
        derive(key, "louver chunk key", clip.header_hash),
        derive(key, "louver chunk non", clip.header_hash, 15),
    )
    for number, expected in enumerate(clip.groups):
        group = body[number * GROUP * CHUNK : (number + 1) * GROUP * CHUNK]
        need(hashlib.sha256(b"louver grouphash" + group).digest() == expected, "a part of it was changed")
    plain = b"".join(
        unseal(
            chunk_key,
            prefix + u(8, number) + bytes([number == clip.chunks - 1]),
            body[number * CHUNK : (number + 1) * CHUNK],
            clip.header_hash,
            "a part of it",
        )
        for number in range(clip.chunks)
    )
    length = struct.unpack(">Q", plain[2:10])[0]
    need(plain[:2] == b"\x01\0" and length <= len(plain) - 4096, "its description is damaged")
    return plain[4096 : 4096 + length]


def name_of(object_id: bytes) -> str:
    return base64.b32encode(object_id).decode().rstrip("=").lower()


def restore(bucket: Path, output: Path, account: Account) -> int:
    """Write every clip that verifies; how many things were refused."""
    refused, statements = 0, []

    def tell(about: object, error: Exception) -> None:
        nonlocal refused
        refused += 1
        complain(f"refused: {about}: {error}")

    for path in sorted(each for each in bucket.glob("k/*/*") if each.is_file()):
        try:
            statements.append(Statement(path.read_bytes()))
        except Refused as error:
            tell(path, error)
    roster = best_roster(statements, account)
    say(f"vault {roster.roots[0][:8].hex()}, list of devices up to statement {roster.head.seq}")
    keys = reader_keys(roster, account)
    day_keys: dict[bytes, tuple[bytes, frozenset[bytes]]] = {}
    clips: list[Clip] = []
    for folder in sorted(each for each in bucket.glob("l/*") if NAME.fullmatch(each.name)):
        log = Log(folder, roster, keys)
        try:
            for clip in log.read():
                clips.append(clip)
        except (Refused, OSError) as error:
            tell(folder, error)
        day_keys[log.log_id] = log.signers[0], frozenset(log.signers[1:])
        say(f"log {folder.name[:8]}: {log.number} segments, the newest of {log.time_ms} ms (UTC since 1970)")
    for clip in clips:
        name = name_of(clip.object_id)
        try:
            path = bucket / "o" / f"{clip.object_id[0]:02x}" / name
            data = path.read_bytes()
            body = open_clip(sealed_as(clip, data, day_keys), data, keys[clip.compartment, clip.epoch])
        except (Refused, OSError, KeyError) as error:
            tell(f"{clip.camera} {clip.start_ms}", error)
            continue
        suffix = {1: "mp4", 2: "jpg"}.get(clip.kind, "piece")
        (output / f"{clip.start_ms}-{name}.{suffix}").write_bytes(body)
        say(f"restored: {clip.camera} {clip.start_ms}-{name}.{suffix}")
    return refused


def sealed_as(clip: Clip, data: bytes, day_keys: dict[bytes, tuple[bytes, frozenset[bytes]]]) -> Clip:
    """The clip with the log in whose name it was sealed: the one that its recorder's log goes on with, where it did."""
    old = data[32:48]
    if old != clip.continued or day_keys.get(old, (b"", None))[0] != day_keys[clip.log_id][0]:
        return clip
    return replace(clip, log_id=old, signers=day_keys[old][1])


def main(typed: list[str] | None = None) -> int:
    """0 where nothing was refused."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("bucket", type=Path, metavar="BUCKET_FOLDER", help="with k/, l/ and o/ in it")
    parser.add_argument("output", type=Path, metavar="OUTPUT_FOLDER")
    parser.add_argument("--key-file", type=Path, metavar="FILE", help="device.key of a library, instead of the words")
    asked = parser.parse_args(typed)
    os.umask(0o077)
    asked.output.mkdir(parents=True, exist_ok=True)
    try:
        if asked.key_file is None:
            account = root_account(getpass.getpass("24 words: "))
        else:
            account = device_account(asked.key_file.read_bytes(), getpass.getpass("Passphrase: "))
        return 1 if restore(asked.bucket, asked.output, account) else 0
    except (Refused, OSError) as error:
        complain(error)
        return 1


# The first four letters of the 2,048 words of BIP-39 (English); no two words share them.
WORDS = (
    "c-kGBS(f7<3;?f^t2vGrI&8yYclz{Gl@Hegvsi#61j+JT@?&|12;v6H6c^}bdl5reF#BU!*G&Xb1O@A9HoSlxtp7x_bof{}zPTnSd@U8ce1hQp>&N%"
    "W>_nW`wFt7C9qs!fOf^!+Lcy{5Apg-wog42%;%PqgA3FWSg=~D%cU0WCnGMvB7RGPF_em5wi}eKd7#)2arf&L9%MgFSddZO{XCyClmDf`sR#vWj`0n"
    "6iS()<NY%YRkxzJVaH?aHc4CP<(c`Q|lYoS4{oA{=D*Qn9_PIF$H18$DL9rW3f&nAkXr>2O_`D%`*ecL;m&E|f&`Q<hcq`!ImUhj+erh=f4KKST35o"
    "8oTGsYq|5d^|bMVhYWRGOL1+HAV=(?!3W`>U*idiU}cO(5*OF_rgDz59(kzo9>#%ku*mF(}}50H3&sRYZ`UAp0(7(0n#w-Db9%Wjs#@`b6Z%b6ZxC#"
    "RTgj_{_HLU^jKpVmmE3O~o%Ph<1?eAk*{K%`y$(o4Ub=dSPV%*u^uvsTQ&+R`wa1DVE_GY!DSCE-#Tp7EC~7je)7)yHbQ%mi8IvCYs<~ao`0leU=xW"
    "Em-xlI5kBX3ySwF<t?nN1O<%%HtW7qmNNNJ`Q@RHreF<Y16g!&0R?Lt{kC8g$JoL*dk8DLf~{EUS6lI&188VJV2+w%&nF^IoB^Qi+?oBU>@!*r-@>f"
    "3H?vt~pDylfcJO_IK;-El<_A&c-``_h=p6(R0cyJHIo9PZqVHk?$!w}1`z&G=FY$d>#3eqUTBX`?wa@0`x0($Q4%l1!7FeVEg?<WK_3yh0ObmM)esE"
    "ZA_-@(>qXT9y3N|KY-J&T4-f|a|Zq2OUIaw|cMG{#QQAHD7SebPMtJuUYtg=}pSP(4myJxV!V)w=VnwVCZegj2Z!$E(+=?aa4fPVl?SHP98arvT(CT"
    ">BgdcNwL0TUeku3j4KB8e<)TP!Vy=wgT|>~B7WEu6aO)D_eikS!SaT3+;A(6dz=0rXtdgc2={bfw(@>m}>4FM%YGpr{!|%_!N@d<c7SJ&Nm5R20n(*"
    "mJd6WvB&z4D7ktLj5S}g4W0OY0pk)nYM6Fi{mJ+e!-`#+9Y_1T_ll37em|v_18{;m0jPqS>Wt8=Ts8~wkTDYbtbjWwJA%RHk(1%LeVtawS9a@%qKM_"
    "4sliDS(&(rUja?{zA+b5&7Tf*s^OnCK3)vs#g-~6U{=8aX#dhwUfRHGxik1YUK?8d+MbJOU^PWN0)nuV1qPOGVz+d+bhm@UchP3icYb?Irt%j<Sg%@"
    "8ZCmZHT2LoYvaPSe(*Di9MHSW?wjGvUUs&a$m%!EqqDTT+g3<?U4bV2Al&`?90~m9NmS$7g4w~6!JvM2u3g0<Zq1$P<p0WgG2}+>p0SoYmuYwB%3<e"
    "W=srP^e#mOl7i?^UbDacs-M8T|HD&b451BXbWiyNS8z-+Jzw)Ju+099O|n3^_YmgmZMCYJV^>`*VY=B0+bCXNtL#rWX$L8wiq4I*e?WHA71u<1>~=d"
    "t0N05%7x^0L_r72o*WV>5)@j^nX~;{*gKTYT~=;u3JHt2jgwRb0UKk!jcx$_I*QU=ui?EfJ;x3s9CVFHb>#cnO{;D9m=8ZIzWI<1PUM$fv0v-$k=n;"
    "g*}J=DThdo!X2QfgP|ITg8I6e{&HO;9E8qgqZmyOxeC+nrJPhhIgCc9lA<tD9RwXK}}x*K`*=(Aoc42ep%)17d-{12*OfyX!~`}e(mMg5&YWKue}(+"
    "0p{Y@`T4DuR(q*dak_q;uHR}~hxY5J*tmI~k9}c&_l3`b30|hqCNKbM3pz*^V8fsQYv4$L)rg9B9m&3!W5nQ_v;MRX>|)<6)urs4pV_|8OHe~6u^a2"
    "{n)kj9Q<qil#~yHgd%&XhVBJ9MyKA)|2@BBP-OvwMfP({kUvmc5BaGQK=Uq$Q9bgy?B>X=1h^6g@g}V_U7~%qo8H1(R*B;9vR#61fMRa0!8{FgPu@^"
    "hh@OKP<ckA0rd<j#<6f3nCHtyXG3Rthb#katwjed<5cQ>uwt!gJ)+;s@M4q<QGKS2!x!d(xrH@|2ExT}-9+Y9&uN;sW5JDORvFA&&M!(q^WxbTNj|K"
    "Y+PuK7V2aV*VOgk6VW*P&-PT=Rpe;<3iCDr<hYl^n|-S!4D?j}Mv{f^WIN$BBeTK#z{FlMQ%_!$muS9}9j$w|W?_ABO6O!OY?695MKgt@ViIDT=U^G"
    "xgz`90u)&QTkDcc@J0MaPkks^23PyC<^WzA3EHlu>BnkhjO^}ABN+H8$PI_3%b|;9&Yo8;rQX~A8zi4LHOamemL=md-ySxd9q5!w6Xy=pt6OZ^f--~"
    "PY=_Ck~>JgOC6xfgpw67@uw3HEMS{As635SPmXcmZ+Q@6zC;vFPz}Eff`}GiEr32b&z_$6&%o@QdTByWY6KSPM9)vH=5%vA3!(j4*h5Yy5o{s|8W_B"
    "to_tPc_bk;Es&yK10R(oQ&+_eRSUN3GcJ{h+9wxB;(;W&RlSdG62wHg#ISq48!<=(=>V5DcZtB6^ClIj+Q%J|2ULKAnc<}&upRk*dnD~$o7)*e#4DK"
    "bM3Ep|X0HP>@f{e2QLHO=vy?qhZ+kJPMJ+0?A@{g$>>m>`aS%u2qZ~PP8f^I>#XXXglc33bh7`C`fT~@(`28}y(ER+a@k9%zp2AdsmM|=D%tkTbdbN"
    "pG%5r+Jz5I-Kjf7F1V?cN?g*vya7_)mG8V?BO2h5mRh{Fy|pKa)7|#{~dE(5(@}+pzJyG0~s`ob-G9Jl=s1zfo`=%Jjl-ZTXFWVEC+J6K3!5cxP<ro"
    "rz)I8Os6pBVv9$n<xO~1RwDB9b!dAh@J(br@yG<iS9E|#{)9BmWPL)XhaJ-_*m_ao-`A%izY6>&Jwp>96pPn!N%rFjDjS_7r@f&I|8i8{tkw%Sfps6"
    "8QrLWsnyi}1ywY$==B6{>nV^pFt0JNqA{QnQEQ7%PYmDwFlu(2m!L{{^0l)1j>+a+MhDtm^jL%kL?DkgoX~9HG-zY7d}v_=7$+V!YGiR{-?7!k`O9}"
    "dIK$-iPvT=3iaEmKv;?zwtmM9s7NVx)IwYM`T6{%ENk^4j70|^5)mHc|unJ4RpJAIz9@djLM8Fn|J9#KiE@pBU0ah6n{MwBDB)M`)RR&#9x+(VdS_J"
    "jHHA>zZB?3obHk(zdO<6W&@q7XJ#@6jXF+5NJviiiNCZ`bJg2A|8NySbE70H7Fpi{RiKv$j-k{X{}$wXAa<EvkC1wWrW5d%}n$DF-+5=b6ulZV<=P>"
    "JLLHW?oz-DxWQA5gk7Y=Lh`u5$9&np|o?!E{2r+({GXmpm}0Nyr1tI$AGrlIEP;`P0XOkJ%61=Y<1AcIVGaeFH|8U7@Uzf%(W9PTtU|Z1|S77Z3rap"
    "0`Rb8=F*ipU>O(xxqArpn1b0GjZr6Yb06I$mL1<g1u!g0kWG(E`%7_m?(QT%7q2WZXwxu$j(D{;5v>x@!47J&R$k!zEzg@qdf6W<%v6{{{WbY;+=bW"
    "(ph;jW5uiWva*8|Z_mpMN9v^o&nBp`^G)Np^5%5xCdl@80rv0Wo>DTy&=y%tdhlccs9N!qfDUUg#a>e?Vi)6z(w?SRuhP&9V3xToh7`pczS5XWc1}7"
    "NY%XPvm-wct=#O&Y;F*OisE5bnp~mlr_AYDrL!GKOa#ep?J>gX&j%uV=y_T!mFt7l9tOoUUsb-s1+BfwUHfxrm=T)Pv+G|xgszzHi+Uj*$H9n~elT^"
    "I}u3BzYb*koDy%}(Rcoty|oLJqeXuGg!vo2kpj)DjRDAW1jz2RdG>lYLR4oQ`1<KfGiEhqr<s`}X)9Fx{r-H@sW_3Eu~HNdRKmet6=dRtb#Ed$I94p"
    "bb1dW8)aP|sbo7N^m$s2UbkFRTC^cqLT}TYgoEYw4CcZw5nEb*{SXsuI_7+l=kG8h%#8&+3g5*hLjx3~_;Ay<inW;pzzh6k)yat-=5s`+YSytsYl_{"
    "c%zNKf<=fW=_8chw9aFHIfDNGO^9-)p7NP7*s($<Amx)QYWWPV78fUX4^MwJ={*kB&&DD^~3scmX0Ee1{m5uV~>AE$KVejMe|~r30cJ^-T;3O0>CPp"
    "yA$XjnnkGQ*|e$E&7G-vf!tK%<`&ab*`|7Wq0*MW@@Q@@&0wjioo!<u2NSU6HgCV0w_nYRFYo~`OLtrBzT3?nRymq5`(v|c2l1P-G}<=#F8MC`F4=+"
    "7dS+_wSWRPSUXV2}$bcWJ*86AAII`y5So3ZSSkP_JEgilaiZRThv`x?3yd`VfO{eFFZ-l3haC`w*ggTib5^TYt>6@E3WzBdF?XnfijEb=k!QKPWRx@"
    "I01}n|`Uo@@=N)1+;cV4L2F3h5GO_$!Z0rcz;S<t-^OY_%?HkHLfw=$1YJgnD5e>$J)x-*agzPhUnU7yzVX`qN9CP-F6H@a%kby&bE7<boUbv2@6`F"
    "%wXy1!6#e{ksjbkNt$EMB;K_0`v43Z?67u?oi0R|Q*}1?WHE9X_P%^tx)*jaj-X)V(|H#+|@wSUPxv1KCxVZouBvkM1G58+dkAqZ_?+ci3*=(hWho3"
    "*BAgemXTL0dDu#iS92E{j_^de!{H6pTR2FPWQkE=#O)ruoRB~EO30M<Kxr@{P^k6&S?isSHM4Xj{sfm>46}+t2o`;)$Tn_H<0RjWI!iIQ-Iz%VhLL~"
    "ar)-2T6Myw9tivT+d1Q?0fJ8ySs>SYlJ(Tky}RjN)&NTVZKHcn(7n6qUKVtJ%;^4((Y+$*-q`fy93|%{*>gfa0b}=85xfO*dQRy^8oih$Y7jwCrQne"
    "|aRN~Pj1jt<LHAb<z>tmhy0LmUyz3s1yW2u94ng(r{ua?aj&%*8S0(UgYVghS@v1)6%>sv7T~c?^Ue(O%psRzf;Vmq1nyRv}TM6Ge!0NhIXQQgO)#>"
    "-Q?_OC_?>fOIcr~2ip<)dcYjBzd--0BvXkrLD7z#R+(c>wo!Yax*oa>=@Lyhz2Zt%?(VLg>?DA`c5p=6_3s_u=cEGpobw*AoGeEx_en5yX#84h>1u5"
    "L`+C*f81Ak^Jv`b<{NK3|{@6KC7q$N*AIzdf5xo2{A!?OT9&vzt|AZ`J5_GH%tw`}BT01-Daht30<Vcsu6XZ{H5`L%<4X@o`j!Yr`K<hx?qfJalSf!"
    "GwUXvZ!X8rQPhe)exMOhQSs{0DBuK$1ubK-xSphtcJn)FbE(1bUD0HBF0R@>{dh*9}s+pw;MWwaWX4IM=<<xa-7p<%;V4r44uF*1RGw=4$r&5EJ4x0"
    "*9=X4cv2c+Afj8wC{JY6j)oU@10OVseHeHTFDiz+2;hUp+Cy6!9-oGB*6>nw;IDXmRZS6!3{Ou(LmP%(!yRX6W24-rZhN||f^0@!!{7XdzrGAFTZe("
    "zFkT<t0}k&2hxdTM7Oe5`GI0185tP&{+v+el8^-X%;B5HY%rL+jhE>Dg{D!~zfhepp?HR)#jgI}fZ>XfhL(TBWKGf1NiNlANx5L}8apM61+1oFwUx1"
    "!&=INuNe3*}U5Oqv{OPT&;0&c*OX?o2yz2TZ(ZcXpCrdL|iE3K*51OLPj7kFn7t->BUGh$C~sb*#IW+nKU#OVNgp8mIHR<`=tSYK?2RA*W}jq<$2E)"
    "b>TbEcl*T8OzWe~-Al%;JO-gavrgi?z5srd$i*(B-wlr3qaA&~W(=l54Y?@zkZhUmpHB96g1lgrwjDx+x;UD=;gU_cm9+sb3x^F7@~d+YS7-SEHAIE"
    "4ln_5YVYV5CU6tv%@Sg*5yUbRag;#7$urwFStCvUWPcg=P*zJb9-yvw}S*3WZ&U<ZZFzz4_>#wu-sm^-;Vb-l)a5v{A15;><X%Aq6?~RPaaI_HoUmE"
    "U?Jk%I)IyP^)^hnwg20{Dct@;;noS<+W&2EaBKRv^8u*mwbmWj<Zfq1ox8mnx&7tkb~C>{a^3!<dOK~m29H)+rGHZl#GhX75*eX}eS2)WJ@((4^X(s"
    "JZhsU3-)s|fr4`;p-~ypM>)c+y-(HP=ye9uR0Uw>;2V48NwSL@C|NQCc&s*<59mroP{{eD(N5l"
)

if __name__ == "__main__":
    sys.exit(main())
