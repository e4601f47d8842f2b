"""Shares one or two detectors among many cameras: a thread that decodes for each camera, and one for each detector.

The watcher process calls it. A camera that is too slow loses whole GOPs, and the detector takes each camera's newest
frame in turn, so that a busy camera never starves a quiet one.
"""

import logging
import os
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import av

from app.core.clock import Stop
from app.domain.errors import KnownError
from app.domain.facts import Fact
from app.domain.ids import CameraId
from app.domain.media import Packet, StreamFormat, Track
from app.domain.rules import EVERY_VISIT, CameraRules
from app.vision.decoder import StreamDecoder
from app.vision.detector import Detector, Faces
from app.vision.picture_health import NameOf, PictureHealth
from app.vision.previews import OnPreview
from app.vision.sounds import Classifier, SoundWatch
from app.vision.watcher import CameraWatch, Look, OnThumbnail, Seen, answer

_log = logging.getLogger("louver.vision")
_MAX_PACKETS = 150
_MAX_BYTES = 16_000_000
_MAX_SOUNDS = 500
_JOIN_S = 5.0
DETECTORS = max(1, min(2, os.cpu_count() or 1))
"""A second detector gives nearly twice the looks where there is a second core; a third finds no work."""

Publish = Callable[[Fact], None]
RulesOf = Callable[[CameraId], CameraRules]


class WatchPool:
    """Watches every camera it is given packets of. Its methods may be called from any thread and do not block."""

    def __init__(
        self,
        detector_factory: Callable[[], Detector],
        publish: Publish,
        *,
        on_thumbnail: OnThumbnail | None = None,
        on_cut: OnThumbnail | None = None,
        on_preview: OnPreview | None = None,
        name_of: NameOf = str,
        rules_of: RulesOf = lambda _: EVERY_VISIT,
        classifier: Callable[[], Classifier | None] = lambda: None,
        faces: Callable[[], Faces | None] = lambda: None,
        detectors: int = DETECTORS,
    ) -> None:
        """`publish` and what takes pictures run on the pool's threads and must not block; `name_of` is for people."""
        self._publish = publish
        self._name_of = name_of
        self._on_thumbnail = on_thumbnail
        self._on_cut = on_cut
        self._rules_of = rules_of
        self._classifier = classifier
        self._on_preview = on_preview
        self._lock = threading.Lock()
        self._cameras: dict[CameraId, _CameraThread] = {}
        self._stopped = False
        self._desk = _Desk(detector_factory, self._deliver, faces, detectors)

    def on_format(self, camera_id: CameraId, stream_format: StreamFormat) -> None:
        """A camera's stream begins, or goes on in another format; its events go on too."""
        with self._lock:
            if self._stopped:
                return
            camera = self._cameras.get(camera_id)
            if camera is None:
                health = PictureHealth(camera_id, self._name_of)
                watch, ear = self._make_watch(camera_id), self._make_ear(camera_id)
                camera = _CameraThread(
                    camera_id, watch=watch, ear=ear, publish=self._publish, desk=self._desk, health=health
                )
                self._cameras[camera_id] = camera
        camera.put_format(stream_format)

    def _make_watch(self, camera_id: CameraId) -> CameraWatch:
        return CameraWatch(
            camera_id,
            on_thumbnail=self._on_thumbnail,
            on_cut=self._on_cut,
            on_preview=self._on_preview,
            rules_now=lambda: self._rules_of(camera_id),
        )

    def _make_ear(self, camera_id: CameraId) -> SoundWatch:
        return SoundWatch(camera_id, lambda: self._rules_of(camera_id).sound, self._classifier)

    def on_packet(self, camera_id: CameraId, packet: Packet) -> None:
        """The next packet of a camera; one without a format before it is left out."""
        with self._lock:
            camera = self._cameras.get(camera_id)
        if camera is not None and packet.track is Track.VIDEO:
            camera.put_packet(packet)
        elif camera is not None and self._rules_of(camera_id).sound is not None:
            camera.put_sound(packet)

    def close(self, camera_id: CameraId) -> None:
        """A camera is gone: its open events end at their last sighting. Returns before they are published."""
        with self._lock:
            camera = self._cameras.pop(camera_id, None)
        if camera is not None:
            camera.request_stop()

    def stop(self) -> None:
        """End every event and every thread; waits for them."""
        with self._lock:
            self._stopped = True
            cameras, self._cameras = list(self._cameras.values()), {}
        for camera in cameras:
            camera.request_stop()
        for camera in cameras:
            camera.join()
        self._desk.stop()

    def idle(self) -> bool:
        """Whether everything that came in so far has been watched and looked at."""
        with self._lock:
            cameras = list(self._cameras.values())
        return all(camera.idle() for camera in cameras) and self._desk.idle()

    def dropped(self) -> int:
        """How many packets cameras have lost so far because decoding was too slow."""
        with self._lock:
            return sum(camera.dropped for camera in self._cameras.values())

    def _deliver(self, seen: Seen) -> None:
        with self._lock:
            camera = self._cameras.get(seen.look.camera_id)
        if camera is not None:
            camera.put_seen(seen)


class _Desk:
    """Where looks wait for the detectors: one place for each camera, in turn, never two of one camera at once."""

    def __init__(
        self,
        detector_factory: Callable[[], Detector],
        deliver: Callable[[Seen], None],
        open_faces: Callable[[], Faces | None],
        detectors: int,
    ) -> None:
        self._factory = detector_factory
        self._open_faces = open_faces
        self._deliver = deliver
        self._waiting: dict[CameraId, Look] = {}
        self._in_hand: set[CameraId] = set()
        self._changed = threading.Condition()
        self._stop = Stop()
        self._threads = [
            threading.Thread(target=self._run, name=f"watch detector {number}", daemon=True)
            for number in range(1, detectors + 1)
        ]
        for thread in self._threads:
            thread.start()

    def put(self, look: Look) -> None:
        """Leave a look; an older one of the same camera makes way and keeps its turn."""
        with self._changed:
            self._waiting[look.camera_id] = look
            self._changed.notify()

    def idle(self) -> bool:
        with self._changed:
            return not self._waiting and not self._in_hand

    def stop(self) -> None:
        self._stop.set()
        with self._changed:
            self._changed.notify_all()
        for thread in self._threads:
            thread.join(_JOIN_S)

    def _take(self) -> Look | None:
        with self._changed:
            while not self._stop.is_set:
                free = next((each for each in self._waiting if each not in self._in_hand), None)
                if free is not None:
                    self._in_hand.add(free)
                    return self._waiting.pop(free)
                self._changed.wait()
            return None

    def _done(self, look: Look) -> None:
        with self._changed:
            self._in_hand.discard(look.camera_id)
            self._changed.notify()

    def _run(self) -> None:
        detector = self._factory()
        faces: Faces | None = None
        opened = False
        try:
            while (look := self._take()) is not None:
                try:
                    if look.faces and not opened:
                        faces, opened = self._open_faces(), True
                    self._deliver(answer(look, detector, faces))
                except Exception:  # noqa: BLE001 - a picture that breaks the detector costs this look, not the watch
                    _log.exception("The detector failed on a frame of %s", look.camera_id)
                finally:
                    self._done(look)
        finally:
            detector.close()
            if faces is not None:
                faces.close()


@dataclass(frozen=True)
class _Sound:
    """A packet of sound: it neither opens a GOP nor goes with one."""

    packet: Packet


_Item = Packet | StreamFormat | Seen | _Sound


class _CameraThread:
    """Decodes one camera and holds its watch, which nobody else touches."""

    def __init__(
        self,
        camera_id: CameraId,
        *,
        watch: CameraWatch,
        ear: SoundWatch,
        publish: Publish,
        desk: _Desk,
        health: PictureHealth,
    ) -> None:
        self.dropped = 0
        self._camera_id = camera_id
        self._publish = publish
        self._desk = desk
        self._watch = watch
        self._ear = ear
        self._health = health
        self._decoder: StreamDecoder | None = None
        self._inbox: deque[_Item] = deque()
        self._packets, self._bytes, self._sounds = 0, 0, 0
        self._waits_for_keyframe = False
        self._busy = False
        self._stopping = False
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._run, name=f"watch {camera_id}", daemon=True)
        self._thread.start()

    def put_format(self, stream_format: StreamFormat) -> None:
        with self._changed:
            self._inbox.append(stream_format)
            self._changed.notify()

    def put_seen(self, seen: Seen) -> None:
        with self._changed:
            self._inbox.append(seen)
            self._changed.notify()

    def put_packet(self, packet: Packet) -> None:
        with self._changed:
            if self._waits_for_keyframe and not packet.keyframe:
                self.dropped += 1
                return
            self._waits_for_keyframe = False
            if self._packets >= _MAX_PACKETS or self._bytes + len(packet.payload) > _MAX_BYTES:
                self._drop_packets()
                if not packet.keyframe:
                    self._waits_for_keyframe = True
                    self.dropped += 1
                    return
            self._inbox.append(packet)
            self._packets += 1
            self._bytes += len(packet.payload)
            self._changed.notify()

    def put_sound(self, packet: Packet) -> None:
        """A piece of sound; where too many wait the newest is left out, and the listening begins anew behind it."""
        with self._changed:
            if self._sounds < _MAX_SOUNDS:
                self._inbox.append(_Sound(packet))
                self._sounds += 1
                self._changed.notify()

    def request_stop(self) -> None:
        with self._changed:
            self._stopping = True
            self._changed.notify()

    def join(self) -> None:
        self._thread.join(_JOIN_S)

    def idle(self) -> bool:
        with self._changed:
            return not self._inbox and not self._busy

    def _drop_packets(self) -> None:
        """Too slow: everything that waits goes, because half a GOP is of no use. Formats and answers stay."""
        kept = [item for item in self._inbox if not isinstance(item, Packet)]
        self.dropped += self._packets
        self._inbox = deque(kept)
        self._packets, self._bytes = 0, 0

    def _take(self) -> "_Item | None":
        with self._changed:
            self._busy = False
            while not self._inbox and not self._stopping:
                self._changed.wait()
            if self._stopping:
                return None
            item = self._inbox.popleft()
            if isinstance(item, Packet):
                self._packets -= 1
                self._bytes -= len(item.payload)
            self._sounds -= isinstance(item, _Sound)
            self._busy = True
            return item

    def _run(self) -> None:
        while (item := self._take()) is not None:
            try:
                self._handle(item)
            except KnownError as error:
                self._decoder = None
                for problem in self._health.refused(str(error)):
                    self._publish(problem)
            except Exception:  # noqa: BLE001 - hostile video must not end the watch of its camera
                _log.exception("A picture of %s could not be watched", self._camera_id)
        for fact in (*self._watch.close(), *self._ear.close(), *self._health.close()):
            self._publish(fact)

    def _handle(self, item: "_Item") -> None:
        match item:
            case StreamFormat():
                self._ear.on_format(item.audio)
                self._decoder = StreamDecoder(item)
                facts: list[Fact] = []
            case Seen():
                facts = self._watch.learn(item)
            case _Sound():
                facts = self._ear.hear(item.packet)
            case Packet():
                facts = self._watch_packet(item)
        for fact in facts:
            self._publish(fact)

    def _watch_packet(self, packet: Packet) -> list[Fact]:
        if self._decoder is None:
            return []
        facts: list[Fact] = []
        pictures = 0
        try:
            for frame in self._decoder.decode(packet):
                facts += self._watch.feed(frame)
                pictures += 1
        except (av.FFmpegError, ValueError) as error:
            _log.info("A picture of %s could not be converted: %s", self._camera_id, type(error).__name__)
        look = self._watch.next_look()
        if look is not None:
            self._desk.put(look)
        return facts + self._health.saw(packet.wall_ms, pictures)
