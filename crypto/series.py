"""The pieces of a clip that leave while its event goes on: where they lie and how they follow; called by app/vault."""

from dataclasses import dataclass, field
from typing import Final

from crypto import sodium
from crypto.entries import Series
from crypto.errors import ForeignSigner, NotCanonical, PieceOutOfOrder, WrongObject
from crypto.header import Header, LivePiece, ObjectKind
from crypto.keys import ID_BYTES, Epoch, ObjectId
from crypto.labels import Label

FIRST_PREVIOUS: Final = bytes(sodium.HASH_BYTES)
MAX_PIECES: Final = 1 << 20


def piece_id(name_key: bytes, number: int) -> ObjectId:
    """The object id, and so the name, of piece `number`: whoever has the name key asks for the next without a list."""
    return ObjectId(sodium.derive(name_key, Label.PIECE_NAME, number.to_bytes(4, "big"), ID_BYTES))


@dataclass(frozen=True)
class SeriesState:
    """Where the recorder stands in a series. Immutable; after() gives the next one."""

    series_id: bytes
    name_key: bytes = field(repr=False)
    number: int = 0
    previous_hash: bytes = FIRST_PREVIOUS
    closed: bool = False

    def entry(self, epoch: Epoch, camera: str, start_ms: int) -> Series:
        """What the event's immediate segment says."""
        return Series(self.series_id, epoch, self.name_key, camera, start_ms)

    def next_piece(self, *, last: bool) -> tuple[ObjectId, LivePiece]:
        """Id and place of the piece to seal now. NotCanonical after the last one."""
        if self.closed or self.number >= MAX_PIECES:
            raise NotCanonical("the series is over")
        piece = LivePiece(self.series_id, self.number, self.previous_hash, last)
        return piece_id(self.name_key, self.number), piece

    def after(self, header_hash: bytes, *, last: bool) -> "SeriesState":
        """Where it stands when that piece was sealed."""
        return SeriesState(self.series_id, self.name_key, self.number + 1, header_hash, last)


class SeriesReader:
    """Follows a series that a verified segment announced. What it accepts is signed, and not yet in the log.

    Every prefix of it plays. The log's own word on the pieces comes later, and counts more.
    """

    def __init__(self, series: Series) -> None:
        self._series = series
        self._number = 0
        self._previous_hash = FIRST_PREVIOUS
        self._closed = False

    @property
    def next_id(self) -> ObjectId | None:
        """What to ask the bucket for; None after the last piece."""
        return None if self._closed else piece_id(self._series.name_key, self._number)

    def accept(self, header: Header, digest: bytes) -> None:
        """The header of the next piece, as ObjectOpener verified it, and its hash.

        WrongObject (no piece, or another series'), PieceOutOfOrder; after a refusal the reader stands where it stood.
        """
        piece = header.piece
        if header.kind is not ObjectKind.PIECE or piece is None or piece.series_id != self._series.series_id:
            raise WrongObject("no piece of this series")
        if header.epoch != self._series.epoch:
            raise ForeignSigner("a piece under another epoch than its series")
        if header.object_id != self.next_id:
            raise PieceOutOfOrder(f"piece {piece.number}")
        if piece.number != self._number or piece.previous_hash != self._previous_hash:
            raise PieceOutOfOrder(f"piece {piece.number}")
        self._number, self._previous_hash, self._closed = piece.number + 1, digest, piece.last
