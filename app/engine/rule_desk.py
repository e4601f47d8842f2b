"""Takes a window's orders about detection rules: show, preview, save, forget what was taught; the engine owns it."""

import threading
from collections.abc import Callable
from dataclasses import replace

from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.domain.errors import UsageError
from app.domain.ids import CameraId, EventId
from app.domain.recording import Span
from app.domain.rules import CameraRules
from app.index.visit_queries import VisitReader
from app.ingest.camera_list import find_camera
from app.link import rule_orders as orders
from app.link.rule_orders import ClassCount, RuleSet, RulesPreview, ShownRules
from app.vision.memory import forgotten
from app.vision.rule_check import faults_of, sound_faults
from app.vision.rule_preview import SeenVisit, preview_seen, seen_of
from app.vision.rule_store import change_detection, load_detection

_DAY_MS = 86_400_000
_KEPT_S = 60.0
"""While somebody draws, every change is previewed: a week's visits are unpacked once a minute, not each time."""
_WORDS = {
    orders.SHOW: {"camera_id"},
    orders.PREVIEW: {"camera_id", "rules"},
    orders.SAVE: {"camera_id", "before", "rules"},
    orders.UNTEACH: {"camera_id", "event_id"},
}
_OTHERS = (
    "The rules of this camera were changed elsewhere in the meantime, so nothing was saved. Open them again, and make "
    "your change once more."
)
Judge = Callable[[str], str]


class RuleDesk:
    """Threads: any. `unjudge` takes back that an event has a wrong label; raises UsageError where it is not known."""

    def __init__(self, paths: LibraryPaths, clock: Clock, unjudge: Judge) -> None:
        self._paths, self._clock, self._unjudge = paths, clock, unjudge
        self._lock = threading.Lock()
        self._seen: tuple[CameraId, float, list[SeenVisit]] | None = None

    def takes(self, name: str) -> bool:
        """Whether an order is one of its own."""
        return name in _WORDS

    def obey(self, name: str, arguments: dict[str, str]) -> str:
        """Do it; returns the answer's text. Raises UsageError, LibraryError."""
        if arguments.keys() != _WORDS[name]:
            raise UsageError(f"The engine cannot read this order ({name}). Update the program that sent it.")
        camera_id = find_camera(self._paths, arguments["camera_id"]).id
        if name == orders.SHOW:
            return orders.encode(self.show(camera_id))
        if name == orders.PREVIEW:
            return orders.encode(self.preview(camera_id, orders.decode_rules(arguments["rules"])))
        if name == orders.SAVE:
            before, wanted = (orders.decode_rules(arguments[word]) for word in ("before", "rules"))
            return self.save(camera_id, before, wanted)
        return self.unteach(camera_id, arguments["event_id"])

    def show(self, camera_id: CameraId) -> ShownRules:
        """What holds now."""
        settings = load_detection(self._paths)
        rules = settings.of(camera_id)
        problems = tuple(sentence[:1024] for sentence in settings.problems[:1024])
        return ShownRules(RuleSet.of(rules), rules.wrong_labels, problems)

    def preview(self, camera_id: CameraId, wanted: RuleSet) -> RulesPreview:
        """What the rules would have made of the newest week. Raises UsageError where they are not sound."""
        before = load_detection(self._paths).of(camera_id)
        after = _with(before, wanted)
        faults = [fault for rule in after.rules for fault in faults_of(rule)]
        faults += sound_faults(after.sound) if after.sound is not None else []
        if faults:
            raise UsageError("\n".join(faults))
        _refuse_twins(wanted)
        would = preview_seen(self._visits(camera_id), before, after)
        classes = tuple(ClassCount(each, old, new) for each, (old, new) in would.classes.items())
        return RulesPreview(
            would.visits, would.before, would.after, len(would.gained), len(would.lost), orders.PREVIEW_DAYS, classes
        )

    def save(self, camera_id: CameraId, before: RuleSet, wanted: RuleSet) -> str:
        """Let these rules hold, which the watcher takes up within a second. Raises UsageError, LibraryError."""
        _refuse_twins(wanted)

        def change(rules: CameraRules) -> CameraRules:
            if RuleSet.of(rules) != before:
                raise UsageError(_OTHERS)
            return _with(rules, wanted)

        change_detection(self._paths, camera_id, change)
        return "Saved. These rules hold from now on."

    def unteach(self, camera_id: CameraId, event_id: str) -> str:
        """Forget what an event taught, also where the event itself is gone."""
        taught = load_detection(self._paths).of(camera_id).wrong_labels
        if event_id not in [label.event_id for label in taught]:
            raise UsageError("This camera was not taught that, or has forgotten it already.")
        try:
            return self._unjudge(event_id)
        except UsageError:
            change_detection(self._paths, camera_id, lambda rules: forgotten(rules, EventId(event_id)))
        return "Taken back. What looks like this raises events again."

    def _visits(self, camera_id: CameraId) -> list[SeenVisit]:
        with self._lock:
            now_s = self._clock.monotonic_s()
            if self._seen is None or self._seen[0] != camera_id or now_s - self._seen[1] > _KEPT_S:
                now_ms = self._clock.wall_ms()
                week = Span(now_ms - orders.PREVIEW_DAYS * _DAY_MS, now_ms + _DAY_MS)
                self._seen = (camera_id, now_s, seen_of(VisitReader(self._paths.index).visits(camera_id, week)))
            return self._seen[2]


def _with(rules: CameraRules, wanted: RuleSet) -> CameraRules:
    return replace(rules, rules=wanted.rules, sound=wanted.sound, faces=wanted.faces)


def _refuse_twins(wanted: RuleSet) -> None:
    names = [rule.name.casefold() for rule in wanted.rules]
    twin = next((rule.name for rule in wanted.rules if names.count(rule.name.casefold()) > 1), None)
    if twin is not None:
        raise UsageError(f"Two rules are called “{twin[:60]}”. Give one of them another name.")
