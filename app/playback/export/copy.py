"""Copies the samples of one film out of its files into one MP4, unchanged, and shows each to its check."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO

from app.core.clock import Stop
from app.domain.errors import LibraryMissing
from app.playback.export.layout import TICKS_PER_MS, Film, Run, Source
from app.playback.export.request import ExportCancelled
from app.playback.export.verify import PartCheck
from app.recording.progressive_writer import Film as Head
from app.recording.progressive_writer import progressive_head

_SHARE_EVERY_BYTES = 1 << 20


class SourceGone(LibraryMissing):
    """A recording went away while it was being exported."""


def head_of(film: Film) -> bytes:
    """Everything that stands before the film's samples. Raises NotAVideo."""
    created_ms = film.start // TICKS_PER_MS
    format = film.written_format or film.format
    return progressive_head(Head(format, film.tables, film.start, film.end, film.media_bytes, created_ms))


def copy_film(
    film: Film,
    sources: Sequence[Source],
    checks: Sequence[PartCheck],
    out: BinaryIO,
    *,
    stop: Stop,
    on_bytes: Callable[[int], None],
) -> tuple[int, str]:
    """Write the film to `out`; returns its size in bytes and its SHA-256 in hex.

    `on_bytes` is told every MB how much more was copied. Raises SourceGone, ExportCancelled, and OSError for `out`.
    """
    digest = hashlib.sha256()
    size = told = 0

    def write(content: bytes) -> None:
        nonlocal size
        out.write(content)
        digest.update(content)
        size += len(content)

    write(head_of(film))
    for payload in film.made:
        write(payload)
    for run, payloads in payloads_of(film, sources):
        for number, payload in enumerate(payloads, run.first):
            checks[run.source].see(number, payload)
            write(payload)
        if stop.is_set:
            raise ExportCancelled("The export was cancelled. Nothing was left behind.")
        if size - told >= _SHARE_EVERY_BYTES:
            on_bytes(size - told)
            told = size
    on_bytes(size - told)
    return size, digest.hexdigest()


def payloads_of(film: Film, sources: Sequence[Source]) -> Iterator[tuple[Run, list[bytes]]]:
    """Each run of the film with its samples, read from the recorded files. Raises SourceGone."""
    opened: tuple[int, BinaryIO] | None = None
    try:
        for run in film.runs:
            if opened is None or opened[0] != run.source:
                if opened is not None:
                    opened[1].close()
                opened = run.source, _open(sources[run.source])
            yield run, _payloads(opened[1], run, sources[run.source])
    finally:
        if opened is not None:
            opened[1].close()


def _open(source: Source) -> BinaryIO:
    try:
        return source.path.open("rb")
    except OSError as error:
        raise _gone(source) from error


def _payloads(file: BinaryIO, run: Run, source: Source) -> list[bytes]:
    """The samples of one run: a second or so, as the reader of fragments bounds it."""
    try:
        file.seek(run.offset)
        found = [file.read(size) for size in run.sizes]
    except OSError as error:
        raise _gone(source) from error
    if len(found[-1]) != run.sizes[-1]:
        raise _gone(source)
    return found


def _gone(source: Source) -> SourceGone:
    return SourceGone(
        f"The recording {source.segment.path} went away or cannot be read any more. Nothing was left behind. "
        "Export again, and look in Health whether its disk is in trouble."
    )


def expected_bytes(film: Film) -> int:
    """How large the file will be, nearly: its samples, and what the tables take."""
    return film.media_bytes + sum(24 * len(table) for table in film.tables.values()) + 4096
