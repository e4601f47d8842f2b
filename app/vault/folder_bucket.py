"""A bucket in a folder, also one on a mounted network drive; addresses.py makes it."""

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from app.core.private_files import sync_folder
from app.domain.errors import BucketFull, BucketRefused, BucketUnreachable, KnownError, ObjectMissing
from app.vault.names import check_name, check_prefix, is_object_name

_NO_ROOM = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG})
_NO_RIGHT = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NO_SUCH_CALL = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP, errno.EMLINK})


class FolderBucket:
    """Each object is one file, written aside, fsynced and renamed. The folder itself is never made here.

    A drive that was unplugged leaves an empty folder behind on some systems: the device number that the folder had at
    first tells the two apart.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._device: int | None = None

    def put(self, name: str, data: bytes) -> None:
        """See Bucket."""
        with self._named_errors():
            target = self._make_folders(name)
            with self._written_aside(target, data) as temporary:
                temporary.replace(target)
            _sync(target.parent)

    def put_new(self, name: str, data: bytes) -> bool:
        """See Bucket."""
        with self._named_errors():
            target = self._make_folders(name)
            with self._written_aside(target, data) as temporary:
                try:
                    _rename_new(temporary, target)
                except FileExistsError:
                    return False
            _sync(target.parent)
            return True

    def get_range(self, name: str, offset: int, length: int | None) -> bytes:
        """See Bucket."""
        with self._named_errors():
            self._check_root()
            try:
                with self._path(name).open("rb") as file:
                    file.seek(offset)
                    return file.read(-1 if length is None else length)
            except FileNotFoundError:
                raise self._missing() from None

    def list(self, prefix: str) -> Iterator[str]:
        """See Bucket."""
        check_prefix(prefix)
        with self._named_errors():
            self._check_root()
        for folder, _, files in os.walk(self._root / prefix, onerror=self._on_walk_error):
            stem = Path(folder).relative_to(self._root).as_posix()
            yield from (name for name in (f"{stem}/{file}" for file in files) if is_object_name(name))

    def delete(self, name: str) -> None:
        """See Bucket."""
        with self._named_errors():
            self._check_root()
            self._path(name).unlink(missing_ok=True)

    def stat(self, name: str) -> int | None:
        """See Bucket."""
        with self._named_errors():
            self._check_root()
            try:
                return self._path(name).stat().st_size
            except FileNotFoundError:
                return None

    def _path(self, name: str) -> Path:
        return self._root / check_name(name)

    def _check_root(self) -> None:
        found = self._root.stat()
        if self._device is None and self._root.is_dir():
            self._device = found.st_dev
        if found.st_dev != self._device:
            raise self._gone()

    def _make_folders(self, name: str) -> Path:
        """The object's path, with its folders made one by one, so that a vanished root is never made anew."""
        target = self._path(name)
        self._check_root()
        folder = self._root
        for part in name.split("/")[:-1]:
            folder = folder / part
            folder.mkdir(exist_ok=True)
        return target

    @contextlib.contextmanager
    def _written_aside(self, target: Path, data: bytes) -> Iterator[Path]:
        temporary = target.with_name(f".{secrets.token_hex(8)}.part")
        try:
            with temporary.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            yield temporary
        finally:
            with contextlib.suppress(OSError):  # the first error is the one to tell
                temporary.unlink(missing_ok=True)

    @contextlib.contextmanager
    def _named_errors(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise self._named(error) from error

    def _on_walk_error(self, error: OSError) -> None:
        if not isinstance(error, FileNotFoundError) or not self._root.is_dir():
            raise self._named(error) from error

    def _named(self, error: OSError) -> KnownError:
        if error.errno in _NO_ROOM:
            return BucketFull(f"The bucket's folder {self._root} is full. Free some room; clips wait here.")
        if error.errno in _NO_RIGHT:
            return BucketRefused(
                f"The bucket's folder {self._root} cannot be read or written. Change its permissions; clips wait here."
            )
        return self._gone()

    def _gone(self) -> BucketUnreachable:
        return BucketUnreachable(
            f"The bucket's folder {self._root} is gone. Connect the drive or choose another; clips wait here."
        )

    def _missing(self) -> ObjectMissing:
        return ObjectMissing("An object that should be in the bucket is not there: it was deleted or never arrived.")


def _rename_new(temporary: Path, target: Path) -> None:
    """Rename unless the target exists (FileExistsError)."""
    if os.name == "nt":
        temporary.rename(target)
        return
    try:
        target.hardlink_to(temporary)
    except OSError as error:
        if isinstance(error, FileExistsError) or error.errno not in _NO_SUCH_CALL:
            raise
        # A drive without hard links: two writers at one moment may both succeed, which nobody relies on.
        if target.exists():
            raise FileExistsError from error
        temporary.replace(target)


def _sync(folder: Path) -> None:
    try:
        sync_folder(folder)
    except OSError as error:
        if error.errno not in _NO_SUCH_CALL:  # network drives may know no fsync of a folder
            raise
