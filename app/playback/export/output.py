"""Files that appear whole or not at all: written under a hidden name, then renamed together; the export calls it."""

import contextlib
import errno
import os
import re
import secrets
import shutil
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from app.core.private_files import sync_folder
from app.domain.errors import DiskFull, KnownError, LibraryUnwritable

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_SPARE_BYTES = 16 << 20


def file_stem(name: str) -> str:
    """`name` as every operating system takes it in a file's name."""
    return _UNSAFE.sub("-", name).strip(" .-")[:60] or "camera"


class Output:
    """What one export writes into a folder. Leaving the `with` without keep() leaves nothing behind."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pending: list[tuple[Path, str]] = []
        self._open: list[BinaryIO] = []

    def __enter__(self) -> "Output":
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self.refusal(error) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for file in self._open:
            with contextlib.suppress(OSError):  # a full disk refuses the last bytes of a file that goes anyway
                file.close()
        for path, _ in self._pending:
            path.unlink(missing_ok=True)

    def need(self, size_bytes: int) -> None:
        """Raise DiskFull before anything is written that will not fit."""
        if shutil.disk_usage(self._folder).free < size_bytes + _SPARE_BYTES:
            raise self._full(size_bytes)

    def begin(self, suffix: str) -> tuple[Path, BinaryIO]:
        """A new file under a hidden name, readable by its owner alone."""
        path = self._folder / f".louver-export-{secrets.token_hex(6)}{suffix}"
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        try:
            file = os.fdopen(os.open(path, flags, 0o600), "w+b")
        except OSError as error:
            raise self.refusal(error) from error
        self._open.append(file)
        self._pending.append((path, path.name))
        return path, file

    def name(self, path: Path, wanted: str) -> Path:
        """Choose the name that `path` gets in the end: `wanted`, with a number where that is taken."""
        stem, dot, suffix = wanted.rpartition(".")
        taken = {name for other, name in self._pending if other != path}
        number, chosen = 1, wanted
        while chosen in taken or (self._folder / chosen).exists():
            number += 1
            chosen = f"{stem} ({number}){dot}{suffix}"
        self._pending = [(other, chosen if other == path else name) for other, name in self._pending]
        return self._folder / chosen

    def keep(self) -> None:
        """Put everything onto the disk and give it its names."""
        try:
            for file in self._open:
                file.flush()
                os.fsync(file.fileno())
                file.close()
            for path, name in self._pending:
                path.rename(self._folder / name)
            sync_folder(self._folder)
        except OSError as error:
            raise self.refusal(error) from error
        self._pending = []

    def refusal(self, error: OSError) -> KnownError:
        """The sentence for what the operating system refused."""
        if error.errno in _FULL:
            return self._full(0)
        reason = os.strerror(error.errno) if error.errno else "no reason given"
        return LibraryUnwritable(
            f"The export cannot be written to {self._folder} ({reason}). Nothing was left behind. "
            "Choose another folder."
        )

    def _full(self, size_bytes: int) -> DiskFull:
        need = f" The export needs {max(1, size_bytes >> 20)} MB." if size_bytes else ""
        return DiskFull(
            f"The disk with {self._folder} is full.{need} Nothing was left behind. Free some space, or choose "
            "another folder."
        )
