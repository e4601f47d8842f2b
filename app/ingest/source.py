"""The seam to whatever delivers packets: a camera, a file, a webcam or a drawn scene; the camera worker calls it."""

from collections.abc import Iterator
from typing import Protocol

from app.domain.media import Packet, StreamFormat


class Source(Protocol):
    """One connection. It is opened once, read once and closed; all by the camera's worker thread."""

    def open(self) -> StreamFormat:
        """Connect. Raises CameraError with a sentence for the user, free of secrets."""
        ...

    def packets(self) -> Iterator[Packet | StreamFormat]:
        """Packets as they arrive, and a StreamFormat before the first packet in a new one. Raises CameraError.

        Ends without an error only where the source itself has an end.
        """
        ...

    def close(self) -> None:
        """Give everything back; may be called twice."""
        ...
