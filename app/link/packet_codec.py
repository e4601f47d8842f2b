"""The binary form in which a packet crosses the local socket; only app/link calls it."""

import struct

from app.domain.camera import StreamRole
from app.domain.errors import LinkRefused
from app.domain.ids import MAX_CAMERA_ID_LENGTH, CameraId, parse_camera_id
from app.domain.media import Packet, Track
from app.link.framing import MAX_PACKET_BYTES, FrameKind, frame_header
from app.link.messages import PacketMessage

_HEADER = struct.Struct("!BBBBqqqq")
_ROLES = {StreamRole.MAIN: 1, StreamRole.SUB: 2}
_ROLE_OF = {number: role for role, number in _ROLES.items()}
_TRACK_OF = {track.value: track for track in Track}
MAX_PAYLOAD_BYTES = MAX_PACKET_BYTES - _HEADER.size - MAX_CAMERA_ID_LENGTH


def packet_frame_head(camera_id: CameraId, role: StreamRole, packet: Packet) -> bytes:
    """Everything of the packet's frame that stands before its payload; the payload itself is not copied."""
    name = camera_id.encode("ascii")
    head = _HEADER.pack(
        len(name),
        _ROLES[role],
        packet.track.value,
        int(packet.keyframe),
        packet.pts,
        packet.dts,
        packet.duration,
        packet.wall_ms,
    )
    return frame_header(FrameKind.PACKET, len(head) + len(name) + len(packet.payload)) + head + name


def decode_packet(body: bytes) -> PacketMessage:
    """The packet in a frame's body; raises LinkRefused."""
    if len(body) < _HEADER.size:
        raise LinkRefused("The engine sent a packet that is too short. Start Louver's engine and window again.")
    name_bytes, role, track, keyframe, pts, dts, duration, wall_ms = _HEADER.unpack_from(body)
    payload_at = _HEADER.size + name_bytes
    if role not in _ROLE_OF or track not in _TRACK_OF or keyframe > 1 or payload_at > len(body):
        raise LinkRefused("The engine sent a malformed packet. Start Louver's engine and window again.")
    try:
        camera_id = parse_camera_id(body[_HEADER.size : payload_at].decode("ascii"))
    except ValueError as error:
        raise LinkRefused(
            "The engine sent a packet of an impossible camera. Start Louver's engine and window again."
        ) from error
    packet = Packet(_TRACK_OF[track], pts, dts, duration, keyframe == 1, wall_ms, body[payload_at:])
    return PacketMessage(camera_id, _ROLE_OF[role], packet)
