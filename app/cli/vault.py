"""`main.py vault …`: verifies, opens and expires what a bucket holds, as a device or with the words."""

import getpass
import json
import sys
from pathlib import Path

from app.cli.vault_arguments import (
    BucketArguments,
    DecryptArguments,
    ExpireArguments,
    LiveArguments,
    MembersArguments,
    RestoreArguments,
    VerifyBucketArguments,
)
from app.cli.vault_proof import write_proofs
from app.cli.vault_times import local_time, stamp
from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.core.private_files import make_private_folder, write_private
from app.domain.errors import KnownError, UsageError
from app.engine.settings import load_settings
from app.vault.addresses import open_bucket
from app.vault.administration import delete_expired
from app.vault.bucket import Bucket
from app.vault.bucket_reader import BucketReader, about, find_one
from app.vault.live_reader import OpenedPiece, live_pieces
from app.vault.logs_read import NamedObject
from app.vault.names import clip_id, id_text
from app.vault.refusals import Refusal
from app.vault.vault_keys import open_vault
from crypto.absence import Absence
from crypto.errors import CryptoError
from crypto.freshness import Liveness
from crypto.header import ObjectKind

REFUSED_STATUS = 4
_SUFFIXES = {ObjectKind.CLIP: ".mp4", ObjectKind.PIECE: ".piece.mp4", ObjectKind.THUMBNAILS: ".jpg"}


def run_vault(arguments: BucketArguments, paths: LibraryPaths) -> int:
    """Do what was asked; 0 where nothing was refused, else 4. Raises UsageError, VaultError and their kin."""
    reader = _reader(arguments, paths)
    proofs = arguments.proofs if isinstance(arguments, VerifyBucketArguments) else None
    report = _Report(reader, arguments.as_json, write_proofs(reader.logs.forks, proofs))
    now_ms = SystemClock().wall_ms()
    if isinstance(arguments, LiveArguments):
        make_private_folder(arguments.folder)
        for piece in live_pieces(reader):
            report.add_piece(piece, arguments.folder)
    elif isinstance(arguments, ExpireArguments):
        report.deleted = delete_expired(reader, now_ms)
    elif isinstance(arguments, RestoreArguments | DecryptArguments):
        wanted = [find_one(reader, arguments.clip)] if isinstance(arguments, DecryptArguments) else reader.objects()
        make_private_folder(arguments.folder)
        for named in wanted:
            report.add(named, *_opened(reader, named, arguments.folder, now_ms))
    else:
        for named, judged in reader.verify(now_ms):
            report.add(named, judged)
    return report.finish()


def chosen_bucket(arguments: BucketArguments | MembersArguments, paths: LibraryPaths) -> Bucket:
    """The bucket that was named, else the library's; UsageError where there is neither."""
    address = arguments.bucket or load_settings(paths).bucket
    if not address:
        raise UsageError("Which bucket? Name it with --bucket; this library has none.")
    return open_bucket(address)


def ask_words() -> list[str]:
    """The 24 words, typed unseen on a terminal, or the first line of standard input."""
    return (getpass.getpass("24 words: ") if sys.stdin.isatty() else sys.stdin.readline(4096)).split()


def _reader(arguments: BucketArguments, paths: LibraryPaths) -> BucketReader:
    bucket = chosen_bucket(arguments, paths)
    if arguments.words:
        return BucketReader.with_words(bucket, ask_words())
    return BucketReader.of_device(bucket, open_vault(paths), SystemClock())


def _opened(
    reader: BucketReader, named: NamedObject, folder: Path, now_ms: int
) -> tuple[Refusal | Absence | None, Path | None]:
    try:
        absence = reader.absence(named, now_ms)
    except CryptoError as error:
        return Refusal.of(error, about(named)), None
    return (absence, None) if absence is not None else _open(reader, named, folder)


def _open(reader: BucketReader, named: NamedObject, folder: Path) -> tuple[Refusal | None, Path | None]:
    started = stamp(named.add.start_ms)
    path = folder / f"{started}-{clip_id(named.add.sealed.object_id)}{_SUFFIXES[named.add.kind]}"
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            reader.open(named, file)
        part.replace(path)
    except KnownError as error:
        return Refusal.of(error, about(named)), None
    finally:
        part.unlink(missing_ok=True)
    return None, path


class _Report:
    """Collects what was verified and what was refused, and tells it as sentences or JSON."""

    def __init__(self, reader: BucketReader, as_json: bool, proofs: list[str]) -> None:
        self._reader = reader
        self._as_json = as_json
        self._proofs = proofs
        self._refusals = list(reader.refusals)
        self._sound: list[dict[str, object]] = []
        self._gone = 0
        self.deleted: int | None = None

    def add(self, named: NamedObject, judged: Refusal | Absence | None, path: Path | None = None) -> None:
        if isinstance(judged, Refusal):
            self._refusals.append(judged)
            return
        if judged is not None:
            self._gone += 1
            return
        add = named.add
        told = {"clip": clip_id(add.sealed.object_id), "camera": add.camera, "start_ms": add.start_ms}
        self._sound.append(told | {"kind": add.kind.name.lower(), "path": None if path is None else str(path)})
        if not self._as_json:
            print(path or f"{told['clip']}  {local_time(add.start_ms)}  {add.camera}")

    def add_piece(self, piece: OpenedPiece | Refusal, folder: Path) -> None:
        if isinstance(piece, Refusal):
            self._refusals.append(piece)
            return
        series = piece.series.series
        path = folder / f"{stamp(series.start_ms)}-{series.series_id.hex()[:8]}-{piece.number:04}.mp4"
        write_private(path, piece.body)
        told = {"series": series.series_id.hex(), "camera": series.camera, "start_ms": series.start_ms}
        self._sound.append(told | {"kind": "piece", "number": piece.number, "last": piece.last, "path": str(path)})
        if not self._as_json:
            print(f"{path}  {series.camera}, not yet in the log")

    def finish(self) -> int:
        reader = self._reader
        if self._as_json:
            heads = {name: {"segment": head.number, "time_ms": head.time_ms} for name, head in reader.heads.items()}
            refused = [{"name": each.name, "sentence": str(each)} for each in self._refusals]
            root = reader.fingerprint.hex()
            told = {"root": root, "logs": heads, "sound": self._sound, "gone": self._gone, "refused": refused}
            told["proofs"] = self._proofs
            told["outdated"] = [clip_id(each.add.sealed.object_id) for each in reader.logs.outdated]
            print(json.dumps(told if self.deleted is None else told | {"deleted": self.deleted}, indent=2))
        else:
            for sentence in (*self._refusals, *self._proofs):
                print(sentence, file=sys.stderr)
            print(f"Vault {reader.fingerprint.hex()[:16]}, list of devices up to statement {reader.roster.head.seq}.")
            for name, head in reader.heads.items():
                print(f"The log {name[:8]} reaches {local_time(head.time_ms)}.")
            for log_id, life in reader.lives.items():
                print(f"{_life(life)} (log {id_text(log_id)[:8]})")
            if reader.logs.outdated:
                print(f"{len(reader.logs.outdated)} were sealed to keys that a removed device may still have.")
            if self._gone:
                print(f"{self._gone} are gone, as they may be: their time is over, or the words allowed it.")
            if self.deleted is not None:
                print(f"{self.deleted} whose time was over were deleted, {len(self._refusals)} refused.")
            else:
                print(f"{len(self._sound)} sound, {len(self._refusals)} refused.")
        return REFUSED_STATUS if self._refusals else 0


def _life(life: Liveness) -> str:
    if life.clock_ahead:
        return "The recorder's clock, or this computer's, is wrong: its log reaches into the future."
    if life.proven_ms:
        return f"The recorder is proven to have lived after {local_time(life.proven_ms)}."
    return "Nothing proves yet that the recorder lives; ask again in some minutes."
