"""The newest GOP of one stream, so that a new viewer begins with a picture at once; only the link's server calls it."""

from app.domain.media import Packet
from app.link.outbox import opens_gop

MAX_GOP_BYTES = 8 << 20


class CurrentGop:
    """A stream's format and its packets since the last keyframe. Not safe for threads: the server's lock guards it."""

    def __init__(self) -> None:
        self.format_frame: bytes | None = None
        self.packets: list[Packet] = []
        self._size_bytes = 0

    def set_format(self, format_frame: bytes) -> None:
        """What follows is coded differently, so nothing before it is of use."""
        self.format_frame = format_frame
        self._forget()

    def add(self, packet: Packet) -> None:
        """Keep the packet. A GOP longer than MAX_GOP_BYTES is given up: its viewers wait for the next keyframe."""
        if opens_gop(packet):
            self._forget()
        elif not self.packets:
            return
        self.packets.append(packet)
        self._size_bytes += len(packet.payload)
        if self._size_bytes > MAX_GOP_BYTES and len(self.packets) > 1:
            self._forget()

    def _forget(self) -> None:
        self.packets = []
        self._size_bytes = 0
