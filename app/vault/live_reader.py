"""Opens the pieces of events that still go on, or whose recorder was taken before they ended; the commands call it."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.domain.errors import ObjectMissing
from app.vault.bucket import Bucket
from app.vault.bucket_reader import BucketReader
from app.vault.logs_read import NamedSeries
from app.vault.names import object_name
from app.vault.refusals import Refusal
from crypto.absence import MS_PER_DAY, least_expiry_ms
from crypto.errors import CryptoError, WrongReader
from crypto.groups import MemorySource
from crypto.header import HEADER_BYTES, MAX_OBJECT_BYTES, Header, header_hash
from crypto.opener import Expected, ObjectOpener
from crypto.series import SeriesReader, piece_id

KEEP_MS = 30 * MS_PER_DAY


@dataclass(frozen=True)
class OpenedPiece:
    """Signed by the recorder, in its place in the series, and not in the log. Every prefix of a series plays."""

    series: NamedSeries
    number: int
    last: bool
    description: bytes
    body: bytes = field(repr=False)


def live_pieces(reader: BucketReader) -> Iterator[OpenedPiece | Refusal]:
    """Every piece that the bucket has of every announced series, in order; behind a refused one there is none."""
    for named in reader.logs.series:
        try:
            yield from _pieces(reader, named)
        except CryptoError as error:
            yield Refusal.of(error, f"A live piece of {named.series.camera}")


def _pieces(reader: BucketReader, named: NamedSeries) -> Iterator[OpenedPiece]:
    following = SeriesReader(named.series)
    key = reader.keys.get((named.compartment, named.series.epoch))
    while (object_id := following.next_id) is not None:
        try:
            data = reader.bucket.get_range(object_name(object_id), 0, MAX_OBJECT_BYTES + 1)
        except ObjectMissing:
            return
        if key is None:
            raise WrongReader
        header_bytes = data[:HEADER_BYTES]
        opener = ObjectOpener(header_bytes, key, Expected(object_id, named.log_id, reader.logs.signers[named.log_id]))
        body = io.BytesIO()
        opened = opener.open_whole(MemorySource(memoryview(data)[HEADER_BYTES:]), body)
        following.accept(opener.header, header_hash(header_bytes))
        yield _opened(named, opener.header, opened.metadata.description, body.getvalue())


def _opened(named: NamedSeries, header: Header, description: bytes, body: bytes) -> OpenedPiece:
    assert header.piece is not None
    return OpenedPiece(named, header.piece.number, header.piece.last, description, body)


def delete_old_pieces(reader: BucketReader, now_ms: int) -> int:
    """Delete the pieces of series that began so long ago that their clips may go too; how many."""
    deleted = 0
    for named in reader.logs.series:
        start_ms = named.series.start_ms
        if now_ms < max(start_ms + KEEP_MS, least_expiry_ms(start_ms, reader.roster.policy)) + MS_PER_DAY:
            continue
        deleted += delete_pieces(reader.bucket, named)
    return deleted


def delete_pieces(bucket: Bucket, named: NamedSeries) -> int:
    """Delete what the bucket has of a series; how many pieces."""
    names: list[str] = []
    while bucket.stat(name := object_name(piece_id(named.series.name_key, len(names)))) is not None:
        names.append(name)
    for name in reversed(names):  # the first one last, so that what is left can be found again
        bucket.delete(name)
    return len(names)
