"""Small files of the vault that lie sealed under the device's seed; log book, spool and pinned root use them."""

from pathlib import Path
from typing import Final

from app.core.private_files import write_private
from app.domain.errors import VaultError
from app.vault.refusals import in_words
from crypto.errors import CryptoError
from crypto.keys import DeviceKeys
from crypto.local import open_local, seal_local

_MAX_FILE_BYTES: Final = 64 * 1024 * 1024


class SealedFile:
    """One file, replaced whole, bound to its name, readable by its owner alone. One writer at a time."""

    def __init__(self, path: Path, device: DeviceKeys, name: str) -> None:
        self.path = path
        self._device = device
        self._name = name

    def read(self) -> bytes | None:
        """The content, or None where there is no file; ClipRefused for anything that this device did not write."""
        try:
            with self.path.open("rb") as file:
                data = file.read(_MAX_FILE_BYTES + 1)
        except FileNotFoundError:
            return None
        if len(data) > _MAX_FILE_BYTES:
            raise VaultError(f"The file {self.path.name} of the vault is too large to be right.")
        try:
            return open_local(self._device, self._name, data)
        except CryptoError as error:
            raise in_words(error) from error

    def write(self, content: bytes) -> None:
        """Replace the content; it is on the disk when this returns."""
        write_private(self.path, seal_local(self._device, self._name, content))
