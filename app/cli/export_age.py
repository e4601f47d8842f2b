"""Encrypts what an export wrote for the owners of age or SSH keys; the export command calls it."""

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from app.core.private_files import make_private_folder
from app.domain.errors import UsageError
from app.playback.export.request import ExportedFile, ExportResult
from crypto.age_file import age_encrypt, check_recipient
from crypto.errors import BadKey

SUFFIX = ".age"


@dataclass(frozen=True)
class Sealing:
    """Where the export writes, and what becomes of its files. Without recipients, the files are left as they are."""

    folder: Path
    _target: Path
    _recipients: Sequence[str]

    def seal(self, result: ExportResult) -> ExportResult:
        """The result with the encrypted files in it; their plain copies are gone when the folder closes."""
        if not self._recipients:
            return result
        files = tuple(self._sealed_file(file) for file in result.files)
        sheet = None if result.sheet is None else self._sealed(result.sheet)
        return replace(result, files=files, sheet=sheet)

    def _sealed_file(self, file: ExportedFile) -> ExportedFile:
        return replace(file, path=self._sealed(file.path))

    def _sealed(self, path: Path) -> Path:
        self._target.mkdir(parents=True, exist_ok=True)
        sealed = self._target / f"{path.name}{SUFFIX}"
        part = self._target / f".{sealed.name}.part"
        try:
            with path.open("rb") as source, part.open("wb") as target:
                age_encrypt(source, target, self._recipients)
            part.replace(sealed)
        finally:
            part.unlink(missing_ok=True)
        return sealed


@contextmanager
def encrypted_folder(target: Path, recipients: Sequence[str]) -> Iterator[Sealing]:
    """With recipients, a folder beside the files to come that only the user can read, and that is emptied at the end.

    Raises UsageError where a recipient is none. The plain files touch the disk for a moment: a clip is exported by
    seeking in it, and age writes a stream.
    """
    for text in recipients:
        try:
            check_recipient(text)
        except BadKey as error:
            raise UsageError(f"{text[:80]}: {error}") from error
    if not recipients:
        yield Sealing(target, target, ())
        return
    plain = target / f".plain-{secrets.token_hex(4)}"
    make_private_folder(plain)
    try:
        yield Sealing(plain, target, tuple(recipients))
    finally:
        for path in plain.iterdir():
            path.unlink()
        plain.rmdir()
