"""Makes small pictures for the timeline's scrub from frames that are decoded anyway; the camera's watch calls it."""

from collections.abc import Callable

import cv2

from app.domain.ids import CameraId
from app.vision.decoder import DecodedFrame

WIDTH = 160
LIVELY_EVERY_MS = 2_000
QUIET_EVERY_MS = 10_000
_LIVELY_FOR_MS = 6_000
"""After the last movement pictures stay close together this long."""
_QUALITY = 50
_MAX_HEIGHT = 320

OnPreview = Callable[[CameraId, int, bytes], None]
"""Told the camera, the UTC time of the picture in ms, and its JPEG; must not block."""


class PreviewTaker:
    """Chooses which frames of one camera are kept as previews. Threads: one. It reads no clock."""

    def __init__(self, camera_id: CameraId, on_preview: OnPreview) -> None:
        self._camera_id = camera_id
        self._on_preview = on_preview
        self._taken_ms: int | None = None
        self._lively_ms: int | None = None

    def see(self, frame: DecodedFrame, *, lively: bool) -> None:
        """The next frame, and whether something moves in it. The first movement after quiet is kept at once."""
        at_ms = frame.wall_ms
        if lively:
            self._lively_ms = at_ms
        near = self._lively_ms is not None and 0 <= at_ms - self._lively_ms < _LIVELY_FOR_MS
        every_ms = LIVELY_EVERY_MS if near else QUIET_EVERY_MS
        if self._taken_ms is not None and 0 <= at_ms - self._taken_ms < every_ms:
            return
        self._taken_ms = at_ms
        jpeg = _jpeg(frame)
        if jpeg:
            self._on_preview(self._camera_id, at_ms, jpeg)


def _jpeg(frame: DecodedFrame) -> bytes:
    picture = frame.rgb(WIDTH)
    if picture.shape[0] > _MAX_HEIGHT:
        return b""
    done, coded = cv2.imencode(".jpg", picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    return coded.tobytes() if done else b""
