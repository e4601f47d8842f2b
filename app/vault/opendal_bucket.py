"""A bucket at a provider, through OpenDAL: the only module that imports it; addresses.py makes it."""

import contextlib
from collections.abc import Iterator

import opendal
from opendal import exceptions as refused
from opendal.layers import RetryLayer, TimeoutLayer

from app.domain.errors import BucketFull, BucketRefused, BucketUnreachable, KnownError, ObjectMissing
from app.vault.names import check_name, check_prefix, is_object_name

_CONTROL_TIMEOUT_S = 20.0
_IO_TIMEOUT_S = 60.0
_TRIES = 3
# Its error classes share no base but Exception.
_ERRORS: tuple[type[Exception], ...] = tuple(
    kind for kind in vars(refused).values() if isinstance(kind, type) and issubclass(kind, Exception)
)


class OpendalBucket:
    """One PUT an object, no multipart. OpenDAL's own error texts hold addresses and requests, so none is passed on."""

    def __init__(self, scheme: str, shown_as: str, options: dict[str, str]) -> None:
        """`shown_as` stands in sentences and holds no secret; `options` are OpenDAL's, with the credentials."""
        self._shown_as = shown_as
        with self._named_errors():
            operator = opendal.Operator(scheme, **options)
            timed = operator.layer(TimeoutLayer(timeout=_CONTROL_TIMEOUT_S, io_timeout=_IO_TIMEOUT_S))
            self._operator = timed.layer(RetryLayer(max_times=_TRIES, factor=2.0, min_delay=0.2, max_delay=3.0))
        self._conditional = self._operator.capability().write_with_if_not_exists

    def __repr__(self) -> str:
        return f"OpendalBucket({self._shown_as})"

    def put(self, name: str, data: bytes) -> None:
        """See Bucket."""
        with self._named_errors():
            self._operator.write(check_name(name), data)

    def put_new(self, name: str, data: bytes) -> bool:
        """See Bucket."""
        if not self._conditional:
            if self.stat(name) is not None:
                return False
            self.put(name, data)
            return True
        try:
            with self._named_errors():
                self._operator.write(check_name(name), data, if_not_exists=True)
        except _ExistsError:
            return False
        return True

    def get_range(self, name: str, offset: int, length: int | None) -> bytes:
        """See Bucket."""
        size_bytes = self.stat(name)
        if size_bytes is None:
            raise _missing()
        count = max(0, size_bytes - offset) if length is None else max(0, min(length, size_bytes - offset))
        if count == 0:
            return b""
        with self._named_errors():
            return bytes(self._operator.read(check_name(name), offset=offset, size=count))

    def list(self, prefix: str) -> Iterator[str]:
        """See Bucket."""
        check_prefix(prefix)
        with self._named_errors():
            for entry in self._operator.list(prefix, recursive=True):
                name = entry.path.removeprefix("/")
                if is_object_name(name) and name.startswith(prefix):
                    yield name

    def delete(self, name: str) -> None:
        """See Bucket."""
        with self._named_errors():
            self._operator.delete(check_name(name))

    def stat(self, name: str) -> int | None:
        """See Bucket."""
        try:
            with self._named_errors():
                return int(self._operator.stat(check_name(name)).content_length)
        except ObjectMissing:
            return None

    @contextlib.contextmanager
    def _named_errors(self) -> Iterator[None]:
        try:
            yield
        except _ERRORS as error:
            raise self._named(error) from None  # the cause's text may show what the log must not

    def _named(self, error: Exception) -> KnownError:
        text = str(error).lower()
        if isinstance(error, refused.AlreadyExists | refused.ConditionNotMatch):
            return _ExistsError()
        if "nosuchbucket" in text or isinstance(error, refused.ConfigInvalid):
            return BucketRefused(
                f"{self._shown_as} does not exist. Check the bucket's name and region; clips wait here."
            )
        if isinstance(error, refused.NotFound):
            return _missing()
        if isinstance(error, refused.PermissionDenied) or "credential" in text:
            return BucketRefused(
                f"{self._shown_as} refused the key. Check LOUVER_BUCKET_KEY_ID and LOUVER_BUCKET_SECRET, and what "
                "they may do; clips wait here."
            )
        if "quota" in text or "insufficientstorage" in text:
            return BucketFull(f"{self._shown_as} has no room left. Enlarge it or delete old clips; clips wait here.")
        if isinstance(error, refused.Unsupported):
            return BucketRefused(f"{self._shown_as} cannot do what a bucket must. Choose another; clips wait here.")
        return BucketUnreachable(
            f"{self._shown_as} does not answer. Check the network and the endpoint; clips wait here."
        )


class _ExistsError(KnownError):
    """The store saw that the object exists; never leaves this module."""


def _missing() -> ObjectMissing:
    return ObjectMissing("An object that should be in the bucket is not there: it was deleted or never arrived.")
