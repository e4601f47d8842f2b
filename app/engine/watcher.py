"""The watcher process: it takes packets from the engine over the link, watches them, and reports; `main.py watcher`."""

import logging
from pathlib import Path

from app.core.clock import Stop
from app.core.paths import LibraryPaths
from app.core.process import go_behind_recording
from app.domain.camera import CameraState, StreamRole
from app.domain.errors import LibraryDamaged, LinkLost, ModelError
from app.domain.facts import CameraChanged, CameraRemoved, DetectorReady, Fact, ProblemFound
from app.domain.ids import CameraId, EventId
from app.domain.media import Packet, StreamFormat
from app.engine.settings import load_settings
from app.engine.stop_request import stop_on_signals, stop_with_parent
from app.link.client import LinkClient
from app.link.messages import ClientRole
from app.vision.coarse import is_coarse
from app.vision.models import ModelKind
from app.vision.opener import DetectorChoice, choose_detector, is_here, open_faces, open_sounds
from app.vision.rule_check import unknown_classes
from app.vision.rule_store import LiveDetection
from app.vision.scheduler import GATHER_S, WatchPool

_log = logging.getLogger("louver.watcher")
_MAX_SENTENCE_LETTERS = 900
_NO_SOUNDS = (
    "There is no model of sounds here, so glass, alarms, barking and shouts are told by their loudness alone. "
    "Fetch one with: main.py models download yamnet"
)
_NO_FACES = (
    "There is no model of faces here, so none are looked for. Fetch one with: main.py models download face-short-range"
)


def run_watcher(paths: LibraryPaths) -> int:
    """Watch until the engine ends or asks for it; returns the exit status."""
    go_behind_recording()
    stop = Stop()
    stop_on_signals(stop)
    stop_with_parent(stop)
    choice, problem = _choose(load_settings(paths).model)
    _Watcher(paths, choice, problem, stop).run(load_settings(paths).model)
    return 0


def _choose(model: str | None) -> tuple[DetectorChoice, str | None]:
    """The detector, and what is wrong with the model that the user named."""
    try:
        return choose_detector(Path(model) if model else None), None
    except ModelError as error:
        return choose_detector(None), str(error)


class _Watcher:
    """Owns the link and the pool; the link's reader thread feeds the pool, the pool's threads report."""

    def __init__(self, paths: LibraryPaths, choice: DetectorChoice, problem: str | None, stop: Stop) -> None:
        self._stop = stop
        self._paths = paths
        self._ready = DetectorReady(choice.name, choice.sentence)
        self._problem = problem
        self._watched: dict[CameraId, StreamRole] = {}
        self._names: dict[CameraId, str] = {}
        self._coarse: set[CameraId] = set()
        self._rules = LiveDetection(paths)
        self._classes = choice.classes
        self._told = ""
        self._pool = WatchPool(
            choice.make,
            self._report,
            on_thumbnail=self._thumbnail,
            on_cut=self._cut,
            on_preview=self._preview,
            name_of=self._name_of,
            rules_of=self._rules.rules_of,
            classifier=open_sounds,
            faces=open_faces,
            gather_s=GATHER_S,
        )
        self._link = LinkClient(
            paths,
            role=ClientRole.WATCHER,
            on_fact=self._fact,
            on_format=self._format,
            on_packet=self._packet,
            on_lost=lambda _error: stop.set(),
        )

    def run(self, model: str | None) -> None:
        """Watch until the engine ends, or another model than `model` is to watch: then the next watcher opens it."""
        self._link.connect()
        try:
            self._report(self._ready)
            if self._problem:
                self._report(ProblemFound("detector", self._problem))
            self._tell_of_rules()
            while not self._stop.wait(0.5):
                if self._rules.refresh():
                    self._tell_of_rules()
                if self._model_now(model) != model:
                    _log.info("Another model is to watch; a watcher with that one follows")
                    break
            self._pool.stop()
        finally:
            self._link.close()

    def _report(self, fact: Fact) -> None:
        try:
            self._link.report(fact)
        except LinkLost:
            _log.debug("Nobody hears the watcher any more; it ends")  # on_lost has set the stop

    def _model_now(self, model: str | None) -> str | None:
        try:
            return load_settings(self._paths).model
        except LibraryDamaged:
            return model  # the engine's next start tells of it

    def _tell_of_rules(self) -> None:
        """Say what of the rules cannot be used, or that all of it can again."""
        settings = self._rules.settings
        rules = [rule for camera in settings.cameras.values() for rule in camera.rules]
        unknown = [sentence for rule in rules if (sentence := unknown_classes(rule, self._classes))]
        listens = any(camera.sound is not None and camera.sound.words for camera in settings.cameras.values())
        missing = [_NO_SOUNDS] if listens and not is_here(ModelKind.SOUNDS) else []
        if any(camera.faces for camera in settings.cameras.values()) and not is_here(ModelKind.FACES):
            missing.append(_NO_FACES)
        sentence = " ".join((*settings.problems, *unknown, *missing))[:_MAX_SENTENCE_LETTERS]
        if sentence != self._told:
            self._report(ProblemFound("rules", sentence or "All detection rules can be used again.", not sentence))
            self._told = sentence

    def _cut(self, event_id: EventId, jpeg: bytes) -> None:
        self._thumbnail(event_id, jpeg, cut=True)

    def _thumbnail(self, event_id: EventId, jpeg: bytes, *, cut: bool = False) -> None:
        try:
            self._link.thumbnail(event_id, jpeg, cut=cut)
        except LinkLost:
            _log.debug("Nobody takes the watcher's picture any more; it ends")

    def _preview(self, camera_id: CameraId, wall_ms: int, jpeg: bytes) -> None:
        try:
            self._link.preview(camera_id, wall_ms, jpeg)
        except LinkLost:
            _log.debug("Nobody takes the watcher's preview any more; it ends")

    def _name_of(self, camera_id: CameraId) -> str:
        return self._names.get(camera_id, camera_id)

    def _fact(self, fact: Fact) -> None:
        if isinstance(fact, CameraChanged):
            self._names[fact.camera_id] = fact.name
        if isinstance(fact, CameraChanged) and self._watched.get(fact.camera_id) is not fact.watched_role:
            self._watched[fact.camera_id] = fact.watched_role
            self._link.watch(fact.camera_id, fact.watched_role)
        elif isinstance(fact, CameraChanged) and fact.state not in (CameraState.RECORDING, CameraState.CONNECTING):
            self._pool.close(fact.camera_id)
        elif isinstance(fact, CameraRemoved) and (role := self._watched.pop(fact.camera_id, None)) is not None:
            self._pool.close(fact.camera_id)
            self._link.unwatch(fact.camera_id, role)

    def _format(self, camera_id: CameraId, role: StreamRole, stream_format: StreamFormat) -> None:
        if self._watched.get(camera_id) is role:
            coarse = is_coarse(role, stream_format.video)
            self._pool.on_format(camera_id, stream_format, coarse=coarse)
            self._tell_of_coarse(camera_id, coarse)

    def _tell_of_coarse(self, camera_id: CameraId, coarse: bool) -> None:
        """Health says of which cameras not every picture is watched."""
        if coarse == (camera_id in self._coarse):
            return
        self._coarse ^= {camera_id}
        name = self._name_of(camera_id)
        sentence = (
            f"{name} has no small second stream, so it is watched more coarsely: by its keyframes and what follows "
            "them, and in full while somebody is there. Who comes is noticed up to a few seconds later, and the event "
            "still begins with them. Where the camera has a sub stream, add it in Cameras."
        )
        note = sentence if coarse else f"All pictures of {name} are watched."
        self._report(ProblemFound(f"coarse {camera_id}", note, not coarse, camera_id, note=True))

    def _packet(self, camera_id: CameraId, role: StreamRole, packet: Packet) -> None:
        if self._watched.get(camera_id) is role:
            self._pool.on_packet(camera_id, packet)
