"""`main.py vault check-proof`, and what `verify` says of such proofs: that a recorder's log exists twice."""

from collections.abc import Iterable
from pathlib import Path

from app.cli.vault_arguments import CheckProofArguments
from app.cli.vault_times import utc_time
from app.core.paths import LibraryPaths
from app.core.private_files import make_private_folder, write_private
from app.domain.errors import UsageError
from app.vault.fork_evidence import FoundFork
from app.vault.names import id_text
from app.vault.refusals import in_words
from app.vault.vault_keys import open_vault
from crypto.errors import CryptoError, NoFork
from crypto.fork_proof import MAX_PROOF_BYTES, Fork, verify_fork_proof
from crypto.keys import VerifyKey
from crypto.segment import Segment

_KEY_DIGITS = 64


def run_check_proof(arguments: CheckProofArguments, paths: LibraryPaths) -> int:
    """0 where it proves that a log exists twice. Raises UsageError, VaultError, and ClipRefused where it does not."""
    names = _recorders(arguments.recorder, paths)
    fork, recorder = _judged(_read(arguments.proof), names)
    print(f"{recorder} signed two versions of its log {id_text(fork.log_id)[:8]}:")
    for segment in (fork.one, fork.other):
        print(f"  {_told(segment)}")
    print("They cannot both be true: its keys were copied, or it went on from an old copy of its disk.")
    return 0


def write_proofs(forks: Iterable[FoundFork], folder: Path | None) -> list[str]:
    """Write the proofs into `folder` (None: where they lie already), and what to tell of each."""
    told = []
    for fork in forks:
        path = fork.path
        if folder is not None:
            make_private_folder(folder)
            path = folder / fork.file_name
            write_private(path, fork.proof)
        if path is None:
            told.append("It can be proven to others: repeat this with --proofs-to FOLDER.")
        else:
            check = f"main.py vault check-proof {path} --recorder {fork.recorder.public.hex()}"
            told.append(f"{path} proves it to anybody, and tells nothing else: {check}")
    return told


def _recorders(typed: str | None, paths: LibraryPaths) -> dict[VerifyKey, str]:
    """Whose proof it may be, and what to call him."""
    if typed is None:
        members = open_vault(paths).roster.members.values()
        return {each.verify_key: f"The recorder {each.name} ({each.device_id.hex()[:8]})" for each in members}
    try:
        return {VerifyKey(bytes.fromhex(typed)): f"The recorder with the key {typed[:16].lower()}…"}
    except (ValueError, CryptoError):
        raise UsageError(f"A recorder's public key has {_KEY_DIGITS} hexadecimal digits.") from None


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_PROOF_BYTES + 1)
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror or error}.") from error


def _judged(proof: bytes, names: dict[VerifyKey, str]) -> tuple[Fork, str]:
    refusal: CryptoError = NoFork("no recorder is known here whose proof it could be")
    for key, name in names.items():
        try:
            return verify_fork_proof(proof, key), name
        except CryptoError as error:
            refusal = error
    raise in_words(refusal) from refusal


def _told(segment: Segment) -> str:
    header = segment.header
    return f"segment {header.number} of {utc_time(header.time_ms)}, which hashes to {segment.hash.hex()[:16]}"
