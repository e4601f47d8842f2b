"""Looks for cameras on the networks and at this computer while somebody asks; the camera desk owns it."""

import logging
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.clock import Clock, Stop
from app.link.camera_orders import MAX_NAME_LETTERS, Finding

if TYPE_CHECKING:
    from app.ingest.onvif.discovery import Interface

ROUND_S = 5.0
_ASKED_S = 4.0
"""Nobody looks any more when nobody has asked for so long."""
_REMEMBERED_S = 30.0
_WEBCAM_NAMES = Path("/sys/class/video4linux")
_NO_MAKERS = frozenset(("camera", "ip", "ipc", "ipcam", "ipcamera", "network", "nvr", "onvif", "the"))
_log = logging.getLogger("louver.discovery")


class CameraSearch:
    """ask() returns at once with what was found until now, and keeps the search going. Threads: any."""

    def __init__(
        self, clock: Clock, *, interfaces: "Sequence[Interface] | None" = None, hosts: Sequence[str] = ()
    ) -> None:
        """Search the networks of `interfaces` (all of this computer's), and ask `hosts` by themselves too."""
        self._clock = clock
        self._interfaces, self._hosts = interfaces, hosts
        self._stop = Stop()
        self._lock = threading.Lock()
        self._asked_s = 0.0
        self._thread: threading.Thread | None = None
        self._seen: dict[str, tuple[float, Finding]] = {}
        self.rounds = 0

    def ask(self) -> list[Finding]:
        """Everything that answered lately, those that answered first before the others."""
        with self._lock:
            now_s = self._asked_s = self._clock.monotonic_s()
            if self._thread is None and not self._stop.is_set:
                self.rounds = 0
                self._thread = threading.Thread(target=self._look, name="camera search", daemon=True)
                self._thread.start()
            self._seen = {key: each for key, each in self._seen.items() if now_s - each[0] < _REMEMBERED_S}
            return [finding for _, finding in self._seen.values()]

    def close(self) -> None:
        """End the search, soon."""
        self._stop.set()
        with self._lock:
            thread = self._thread
        if thread is not None:
            thread.join(1.0)

    def _look(self) -> None:
        while True:
            try:
                self._round()
            except Exception:  # noqa: BLE001 - the worker loop: looking for cameras must not end in silence
                _log.exception("Looking for cameras failed")
                self._stop.wait(ROUND_S)
            with self._lock:
                self.rounds += 1
                if self._stop.is_set or self._clock.monotonic_s() - self._asked_s > _ASKED_S:
                    self._thread = None
                    return

    def _round(self) -> None:
        # zeep's and lxml's weight is for those who look for cameras, not for every start.
        from app.ingest.onvif.discovery import Discovery
        from app.ingest.onvif.probe import FoundCamera

        def found(camera: FoundCamera) -> None:
            name, model = camera.name[:MAX_NAME_LETTERS], camera.hardware[:MAX_NAME_LETTERS]
            self._keep(Finding(camera.url, name or model or "Camera", model, make_of(name), wants_login=True))

        for finding in attached_webcams():
            self._keep(finding)
        Discovery(self._clock, self._stop, interfaces=self._interfaces, hosts=self._hosts).run(ROUND_S, found)

    def _keep(self, finding: Finding) -> None:
        with self._lock:
            self._seen[finding.address] = (self._clock.monotonic_s(), finding)


def make_of(name: str) -> str:
    """The maker's word: cameras put it first into the name that they tell."""
    first, _, rest = name.strip().partition(" ")
    word = first.lower()
    return word if rest and word.isalpha() and word not in _NO_MAKERS else ""


def attached_webcams(names: Path = _WEBCAM_NAMES, list_all: Callable[[], int] | None = None) -> list[Finding]:
    """Webcams at this computer, none of them switched on; `webcam:N` is the N-th of the system's list."""
    if list_all is None and sys.platform == "linux" and not names.is_dir():
        return []  # without loading libav for nothing
    count = (list_all or _count_webcams)()
    return [
        Finding(f"webcam:{number}", "USB webcam" if count == 1 else f"USB webcam {number + 1}", "", "", False)
        for number in range(count)
    ]


def _count_webcams() -> int:
    from app.ingest.webcam_source import webcams

    return len(webcams())
