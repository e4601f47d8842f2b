"""Parts an endless multipart answer (RFC 2046) into its JPEGs, whatever comes; source.py feeds it."""

import re

MAX_PICTURE_BYTES = 16 << 20
MAX_HEAD_BYTES = 8_192
MAX_NOISE_BYTES = 1 << 20
_MAX_SEGMENTS = 1_000
_LENGTH = re.compile(rb"(?im)^content-length:[ \t]*(\d{1,9})[ \t]*\r?$")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_BOUNDARY = re.compile(r'boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))', re.IGNORECASE)
_START, _END = b"\xff\xd8", b"\xff\xd9"


class NoPictures(ValueError):
    """Nothing but noise comes."""


def boundary_of(content_type: str) -> bytes | None:
    """What parts the pictures, without its dashes (cameras add or forget them); None for another kind of answer."""
    found = _BOUNDARY.search(content_type)
    if not content_type.lower().startswith("multipart/") or found is None:
        return None
    return (found[1] or found[2]).strip("-").encode("latin-1", "replace") or None


class MultipartPictures:
    """Takes chunks, gives whole JPEGs; a torn one is dropped, noise is skipped up to MAX_NOISE_BYTES. Threads: one."""

    def __init__(self, boundary: bytes) -> None:
        self._line = b"--" + boundary
        self._buffer = bytearray()
        self._searched = 0
        self._noise_bytes = 0
        self._inside = False
        self._size: int | None = None

    def feed(self, chunk: bytes) -> list[bytes]:
        """The pictures that are whole now. Raises NoPictures."""
        self._buffer += chunk
        found = list[bytes]()
        while (picture := self._next()) is not None:
            if picture.startswith(_START):
                found.append(picture)
                self._noise_bytes = 0
            else:
                self._count_noise(len(picture) + len(self._line))
        return found

    def _next(self) -> bytes | None:
        if not self._inside and not self._take_head():
            return None
        return self._take_known() if self._size is not None else self._take_until_line()

    def _take_head(self) -> bool:
        while True:
            at = self._buffer.find(self._line)
            if at < 0:
                self._skip(max(0, len(self._buffer) - len(self._line)))
                return False
            self._skip(at)
            end = _HEAD_END.search(self._buffer, len(self._line), MAX_HEAD_BYTES)
            if end is not None:
                break
            if len(self._buffer) <= MAX_HEAD_BYTES:
                return False
            # No line in here has a head that ends in here, but the last one's may end behind it.
            last = self._buffer.rfind(self._line, len(self._line), MAX_HEAD_BYTES)
            self._skip(max(last, len(self._line)))
        length = _LENGTH.search(self._buffer, 0, end.start() + 2)
        size = int(length[1]) if length is not None else None
        self._size = size if size is not None and size <= MAX_PICTURE_BYTES else None
        del self._buffer[: end.end()]
        self._inside, self._searched = True, 0
        return True

    def _take_known(self) -> bytes | None:
        assert self._size is not None
        if len(self._buffer) < self._size:
            return None
        picture = self._cut(self._size)
        if not picture.startswith(_START) or picture.rfind(_END) < 0:
            return b""  # the length lied, or no JPEG: the next line begins anew
        return picture

    def _take_until_line(self) -> bytes | None:
        at = self._buffer.find(self._line, self._searched)
        if at < 0:
            self._searched = max(0, len(self._buffer) - len(self._line))
            if len(self._buffer) > MAX_PICTURE_BYTES:
                self._inside = False
                self._skip(len(self._buffer))
            return None
        picture = self._cut(at)
        return picture[: picture.rfind(_END) + len(_END)]

    def _cut(self, size: int) -> bytes:
        picture = bytes(self._buffer[:size])
        del self._buffer[:size]
        self._inside = False
        return picture

    def _skip(self, size: int) -> None:
        del self._buffer[:size]
        self._count_noise(max(0, size - 4))  # what stands between pictures is no noise

    def _count_noise(self, size: int) -> None:
        self._noise_bytes += size
        if self._noise_bytes > MAX_NOISE_BYTES:
            raise NoPictures


def jpeg_size(picture: bytes) -> tuple[int, int] | None:
    """Width and height of a JPEG; None where it does not say them."""
    at = 2
    for _ in range(_MAX_SEGMENTS):
        if at + 9 >= len(picture) or picture[at] != 0xFF:
            return None
        marker, length = picture[at + 1], int.from_bytes(picture[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xC2:
            height, width = (int.from_bytes(picture[each : each + 2], "big") for each in (at + 5, at + 7))
            return (width, height) if width and height else None
        if length < 2 or marker == 0xDA:
            return None
        at += 2 + length
    return None
