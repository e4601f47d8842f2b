"""Shares one or two detectors among many cameras: a thread for each camera, and one for each detector.

The watcher process calls it. A camera that is too slow loses whole GOPs, and no camera starves another.
"""

import os
import threading
from collections.abc import Callable

from app.core.clock import Clock, SystemClock
from app.core.rhythm import MOMENT_S
from app.core.turns import Turns
from app.domain.facts import Fact
from app.domain.ids import CameraId
from app.domain.media import Packet, StreamFormat, Track
from app.domain.rules import EVERY_VISIT, CameraRules
from app.vision.camera_thread import CameraThread
from app.vision.desk import Desk
from app.vision.detector import Detector, Faces
from app.vision.inbox import NewFormat
from app.vision.look_pace import LookPace
from app.vision.picture_health import NameOf, PictureHealth
from app.vision.previews import OnPreview
from app.vision.quiet_round import QuietRound
from app.vision.sounds import Classifier, SoundWatch
from app.vision.watcher import CameraWatch, OnThumbnail, Seen

GATHER_S = 3 * MOMENT_S
"""How long the packets of a quiet camera may gather: three of the moments in which the engine reads its cameras."""
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
        gather_s: float = 0.0,
        clock: Clock | None = None,
    ) -> None:
        """`publish` and what takes pictures run on the pool's threads and must not block; `name_of` is for people.

        Packets of a camera where nothing moves wait up to `gather_s`; GATHER_S saves most.
        """
        self._publish = publish
        self._name_of = name_of
        self._on_thumbnail = on_thumbnail
        self._on_cut = on_cut
        self._rules_of = rules_of
        self._classifier = classifier
        self._on_preview = on_preview
        self._lock = threading.Lock()
        self._cameras: dict[CameraId, CameraThread] = {}
        self._stopped = False
        self._clock = clock or SystemClock()
        self._turns = Turns()
        self._desk = Desk(detector_factory, self._deliver, faces, detectors)
        self._round = QuietRound(self._watch_gathered, self._clock, gather_s) if gather_s > 0 else None

    def on_format(self, camera_id: CameraId, stream_format: StreamFormat, *, coarse: bool = False) -> None:
        """A camera's stream begins, or goes on in another format; its events go on too.

        Of a `coarse` one each GOP's beginning is decoded, and all of it only while somebody is there.
        """
        with self._lock:
            if self._stopped:
                return
            camera = self._cameras.get(camera_id)
            if camera is None:
                camera = self._cameras[camera_id] = self._make_camera(camera_id)
        camera.inbox.put_format(NewFormat(stream_format, coarse))

    def _make_camera(self, camera_id: CameraId) -> CameraThread:
        return CameraThread(
            camera_id,
            watch=self._make_watch(camera_id),
            ear=self._make_ear(camera_id),
            publish=self._publish,
            desk=self._desk,
            health=PictureHealth(camera_id, self._name_of),
            pace=LookPace(camera_id, self._name_of),
            turns=self._turns,
            clock=self._clock,
            gathers=self._round is not None,
        )

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
            camera.inbox.put_packet(packet)
        elif camera is not None and self._rules_of(camera_id).sound is not None:
            camera.inbox.put_sound(packet)

    def close(self, camera_id: CameraId) -> None:
        """A camera is gone: its open events end at their last sighting. Returns before they are published."""
        with self._lock:
            camera = self._cameras.pop(camera_id, None)
        if camera is not None:
            camera.inbox.stop()

    def stop(self) -> None:
        """End every event and every thread; waits for them."""
        with self._lock:
            self._stopped = True
            cameras, self._cameras = list(self._cameras.values()), {}
        for camera in cameras:
            camera.inbox.stop()
        if self._round is not None:
            self._round.stop()
        for camera in cameras:
            camera.join()
        self._desk.stop()

    def idle(self) -> bool:
        """Whether everything that came in so far has been watched and looked at."""
        with self._lock:
            cameras = list(self._cameras.values())
        return all(camera.inbox.idle for camera in cameras) and self._desk.idle()

    def dropped(self) -> int:
        """How many packets cameras have lost so far because decoding was too slow."""
        with self._lock:
            return sum(camera.inbox.dropped for camera in self._cameras.values())

    def _watch_gathered(self) -> None:
        with self._lock:
            cameras = list(self._cameras.values())
        for camera in cameras:
            camera.watch_gathered()

    def _deliver(self, seen: Seen) -> None:
        with self._lock:
            camera = self._cameras.get(seen.look.camera_id)
        if camera is not None:
            camera.inbox.put_seen(seen)
