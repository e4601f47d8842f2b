"""One endless live stream of the test camera: paces a file, numbers its packets, hands them to whoever watches.

Everything in here runs in the camera's own thread.
"""

import asyncio
import random
import time
from collections import deque
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal, Protocol

from tests.helpers.rtp_payload import Payload, rtp_packet, sender_report
from tests.helpers.rtsp_media import Kind, Media, Unit

_LONGEST_NAP_S = 0.05
_FLOOD_BACKLOG_BYTES = 1 << 20
_REMEMBERED_FRAMES = 200_000
_REPORT_PERIOD_S = 1.0
Stamps = Literal["right", "standing", "absent", "swinging", "random"]


@dataclass
class Faults:
    """What is wrong with the camera at the moment; every stream and connection looks at it."""

    hung: bool = False
    silent: bool = False
    muted: bool = False
    intruding: bool = False
    flooding: bool = False
    deaf: bool = False
    keyless: bool = False
    stamps: Stamps = "right"
    loss: float = 0.0
    describe_delay_s: float = 0.0
    describe_type: str | None = None
    describe_body: bytes | None = None
    responsive: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.responsive.set()

    def clear(self) -> None:
        """Behave again."""
        self.hung = self.silent = self.muted = self.intruding = self.flooding = self.deaf = self.keyless = False
        self.stamps = "right"
        self.loss = self.describe_delay_s = 0.0
        self.describe_type = self.describe_body = None
        self.responsive.set()


@dataclass(frozen=True, slots=True)
class SentFrame:
    """One picture or piece of sound that went out to somebody.

    number counts from 0 through all loops of the file; sent_s is time.monotonic(); lost_packets were left out
    on purpose. The hash equals that of footage.samples().
    """

    number: int
    kind: Kind
    rtp_timestamp: int
    key: bool
    payload_hash: str
    sent_s: float
    lost_packets: int


class Viewer(Protocol):
    """A client that plays a stream."""

    waiting_for_key: bool
    reported: bool

    @property
    def backlog_bytes(self) -> int:
        """What lies unsent because the client does not read."""
        ...

    def takes(self, key: bool) -> bool:
        """Whether the next unit of this kind goes to the client."""
        ...

    def send(self, track: int, packet: bytes, *, rtcp: bool = False) -> None:
        """Send one RTP or RTCP packet."""
        ...

    def send_all(self, track: int, packets: list[bytes]) -> None:
        """Send the RTP packets of one picture, as cameras do: one right behind the other."""
        ...

    def close(self) -> None:
        """End the connection at once."""
        ...


@dataclass
class _Sender:
    ssrc: int
    sequence: int
    first_timestamp: int
    packets: int = 0
    octets: int = 0


class LiveStream:
    """Plays a file for ever. Its clock starts with the first viewer and runs on when nobody watches."""

    def __init__(self, name: str, media: Media, faults: Faults, *, speed: float, seed: int) -> None:
        self.name = name
        self.media = media
        self.viewers: set[Viewer] = set()
        self.connections = 0
        self.sent_packets = 0
        self.sent_frames: deque[SentFrame] = deque(maxlen=_REMEMBERED_FRAMES)
        self._faults = faults
        self._speed = speed
        self._random = random.Random(f"{name} {seed}")
        self._senders = [self._new_sender() for _ in range(2)]
        self._watched = asyncio.Event()
        self._anchor_wall_s = 0.0
        self._anchor_media_s = 0.0
        self._started_at_s = 0.0
        self._jump_ms = 0
        self._number = 0
        self._end_pts_s = Fraction(0)
        self._intruder: tuple[Media, _Sender] | None = None

    def _new_sender(self) -> _Sender:
        draw = self._random.getrandbits
        return _Sender(draw(32), draw(16), draw(32))

    def add(self, viewer: Viewer) -> None:
        """Let a client watch, from the next keyframe on."""
        self.viewers.add(viewer)
        self._watched.set()

    def remove(self, viewer: Viewer) -> None:
        """Forget a client, whether it watched or not."""
        self.viewers.discard(viewer)

    def next_sequence(self, track: int) -> int:
        """The sequence number that the track's next packet will have."""
        return self._senders[track].sequence & 0xFFFF

    def change(self, media: Media, *, silently: bool = False) -> None:
        """Play another file from the next frame on; clients are cut off where it has other codecs, unless silently."""
        if media.layout != self.media.layout and not silently:
            for viewer in list(self.viewers):
                viewer.close()
        self.media = media

    def intrude(self, media: Media | None) -> None:
        """Send the pictures of another camera too, on the same channel, under a number of their own."""
        self._intruder = None if media is None else (media, self._new_sender())

    def jump(self, ms: int) -> None:
        """Set the camera's media clock forward or back by this much from now on."""
        self._jump_ms += ms

    def set_speed(self, speed: float) -> None:
        """Play faster or slower from now on."""
        self._anchor(self._media_now_s())
        self._speed = speed

    async def run(self) -> None:
        """Play until cancelled."""
        await self._watched.wait()
        self._started_at_s = time.time()
        self._anchor(0.0)
        base_s = Fraction(0)
        while True:
            media = self.media
            if await self._play_once(media, base_s):
                base_s += media.length_s
            else:
                base_s = self._end_pts_s

    async def report(self) -> None:
        """Send sender reports every second until cancelled."""
        await self._watched.wait()
        while True:
            await asyncio.sleep(_REPORT_PERIOD_S)
            for viewer in list(self.viewers):
                if viewer.reported and not self._faults.hung:
                    self._report_to(viewer)

    async def _play_once(self, media: Media, base_s: Fraction) -> bool:
        step_s = media.length_s / sum(1 for unit in media.units if unit.track == 0)
        for unit in media.units:
            await self._wait_until(float(base_s + unit.due_s))
            if self.media is not media:
                return False
            if unit.track == 0:
                self._end_pts_s = max(self._end_pts_s, base_s + unit.pts_s + step_s)
            self._deliver(unit, base_s)
        return True

    async def _wait_until(self, media_s: float) -> None:
        await asyncio.sleep(0)
        while True:
            if self._faults.flooding:
                if all(viewer.backlog_bytes < _FLOOD_BACKLOG_BYTES for viewer in self.viewers):
                    self._anchor(media_s)
                    return
                await asyncio.sleep(0.002)
                continue
            delay_s = (media_s - self._media_now_s()) / self._speed
            if delay_s <= 0:
                return
            await asyncio.sleep(min(delay_s, _LONGEST_NAP_S))

    def _anchor(self, media_s: float) -> None:
        self._anchor_wall_s, self._anchor_media_s = time.monotonic(), media_s

    def _media_now_s(self) -> float:
        return self._anchor_media_s + (time.monotonic() - self._anchor_wall_s) * self._speed

    def _timestamp(self, track: int, media_s: Fraction | float) -> int:
        clock_hz = self.media.tracks[track].clock_hz
        jump = self._jump_ms * clock_hz // 1000
        match self._faults.stamps:
            case "standing":
                return self._senders[track].first_timestamp
            case "absent":
                return 0
            case "random":
                return self._random.getrandbits(32)
            case "swinging":
                jump += clock_hz // 5 * (self._number % 5 == 0)
            case "right":
                pass
        return (self._senders[track].first_timestamp + round(media_s * clock_hz) + jump) & 0xFFFFFFFF

    def _deliver(self, unit: Unit, base_s: Fraction) -> None:
        number = self._number
        self._number += unit.track == 0
        silent = self._faults.hung or self._faults.silent
        if silent or ((self._faults.deaf or self._faults.muted) and unit.track == 1):
            return
        key = unit.key and unit.track == 0
        watching = [each for each in self.viewers if each.waiting_for_key or not (key and self._faults.keyless)]
        receivers = [viewer for viewer in watching if viewer.takes(key)]
        if not receivers:
            return
        timestamp = self._timestamp(unit.track, base_s + unit.pts_s)
        lost = self._send_payloads(unit, timestamp, receivers)
        if self._intruder is not None and unit.track == 0:
            self._send_intruder(*self._intruder, receivers)
        for viewer in receivers:
            if not viewer.reported:
                self._report_to(viewer)
        kind = self.media.tracks[unit.track].kind
        self.sent_frames.append(SentFrame(number, kind, timestamp, unit.key, unit.payload_hash, time.monotonic(), lost))

    def _send_payloads(self, unit: Unit, timestamp: int, receivers: list[Viewer]) -> int:
        sender, lost = self._senders[unit.track], 0
        payload_type = self.media.tracks[unit.track].payload_type
        packets: list[bytes] = []
        for payload in unit.payloads:
            packet = rtp_packet(
                payload,
                payload_type=payload_type,
                sequence=sender.sequence,
                timestamp=timestamp,
                ssrc=sender.ssrc,
            )
            sender.sequence += 1
            if self._faults.loss and self._random.random() < self._faults.loss:
                lost += 1
                continue
            if self._faults.intruding:
                self._intrude(unit.track, payload_type, receivers)
            sender.packets += 1
            sender.octets += len(payload.body)
            self.sent_packets += 1
            packets.append(packet)
        for viewer in receivers:
            viewer.send_all(unit.track, packets)
        return lost

    def _send_intruder(self, media: Media, sender: _Sender, receivers: list[Viewer]) -> None:
        pictures = [unit for unit in media.units if unit.track == 0]
        picture = pictures[sender.octets % len(pictures)]
        sender.octets += 1
        for payload in picture.payloads:
            packet = rtp_packet(
                payload,
                payload_type=self.media.tracks[0].payload_type,
                sequence=sender.sequence,
                timestamp=sender.first_timestamp + sender.octets * 3600,
                ssrc=sender.ssrc,
            )
            sender.sequence += 1
            for viewer in receivers:
                viewer.send(0, packet)

    def _intrude(self, track: int, payload_type: int, receivers: list[Viewer]) -> None:
        """A packet of another camera on the same channel."""
        other = rtp_packet(
            Payload(b"\x65" + self._random.randbytes(200), True),
            payload_type=payload_type,
            sequence=self._random.getrandbits(16),
            timestamp=self._random.getrandbits(32),
            ssrc=self._senders[track].ssrc ^ 1,
        )
        for viewer in receivers:
            viewer.send(track, other)

    def _report_to(self, viewer: Viewer) -> None:
        viewer.reported = True
        now_s = self._media_now_s()
        for index in range(len(self.media.tracks)):
            sender = self._senders[index]
            report = sender_report(
                ssrc=sender.ssrc,
                wall_s=self._started_at_s + now_s,
                timestamp=self._timestamp(index, now_s),
                packets=sender.packets,
                octets=sender.octets,
            )
            viewer.send(index, report, rtcp=True)
