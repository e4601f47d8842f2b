"""The file with each camera's detection rules and wrong labels; engine, watcher and commands call it.

A rule that cannot be used is left out with a sentence, and the others hold: detection goes on with what it can.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Annotated, TypeVar

import msgspec

from app.core.file_lock import only_one
from app.core.paths import LibraryPaths
from app.core.private_files import write_private
from app.domain.errors import LibraryDamaged, LibraryTooNew, LibraryUnwritable, UsageError
from app.domain.ids import CameraId, parse_camera_id
from app.domain.rules import (
    EVERY_VISIT,
    MAX_RULES,
    MAX_WRONG_BOXES,
    MAX_WRONG_LABELS,
    CameraRules,
    DetectionRule,
    SoundRules,
    WrongLabel,
)
from app.vision.rule_check import faults_of, sound_faults

_FORMAT = 1
_MAX_FILE_BYTES = 16 << 20
_MAX_CAMERAS = 256
T = TypeVar("T")


@dataclass(frozen=True)
class DetectionSettings:
    """The rules of all cameras, and sentences about what of the file could not be used."""

    cameras: dict[CameraId, CameraRules] = field(default_factory=dict)
    problems: tuple[str, ...] = ()

    def of(self, camera_id: CameraId) -> CameraRules:
        """The rules of one camera; those that let every visit through where it has none."""
        return self.cameras.get(camera_id, EVERY_VISIT)


class _Camera(msgspec.Struct):
    rules: Annotated[list[msgspec.Raw], msgspec.Meta(max_length=MAX_RULES)] = []
    wrong_labels: Annotated[list[msgspec.Raw], msgspec.Meta(max_length=MAX_WRONG_LABELS)] = []
    sound: msgspec.Raw = msgspec.Raw(b"null")
    faces: bool = False


class _File(msgspec.Struct):
    format: int
    cameras: Annotated[dict[str, _Camera], msgspec.Meta(max_length=_MAX_CAMERAS)]


class _Format(msgspec.Struct):
    format: int


def load_detection(paths: LibraryPaths) -> DetectionSettings:
    """What the file says, nothing where there is none. Raises LibraryDamaged, LibraryTooNew."""
    try:
        with paths.detection.open("rb") as file:
            content = file.read(_MAX_FILE_BYTES)
    except FileNotFoundError:
        return DetectionSettings()
    except OSError as error:
        raise LibraryDamaged(f"The detection rules in {paths.detection} cannot be read: {error.strerror}.") from error
    try:
        if msgspec.json.decode(content, type=_Format).format > _FORMAT:
            raise LibraryTooNew("A newer version of Louver wrote the detection rules. Update Louver on this computer.")
        written = msgspec.json.decode(content, type=_File)
        cameras = {parse_camera_id(camera_id): camera for camera_id, camera in written.cameras.items()}
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise LibraryDamaged(
            f"The detection rules in {paths.detection} cannot be read, so every visit makes an event. Mend or delete "
            "that file."
        ) from error
    problems: list[str] = []
    read = {camera_id: _read(camera_id, camera, problems) for camera_id, camera in cameras.items()}
    return DetectionSettings(read, tuple(problems))


def change_detection(
    paths: LibraryPaths, camera_id: CameraId, change: Callable[[CameraRules], CameraRules]
) -> CameraRules:
    """Let `change` make new rules for a camera, and save them in one step; returns them.

    Raises UsageError where a rule is not sound or there are too many, LibraryDamaged, LibraryUnwritable.
    """
    with _changing(paths):
        settings = load_detection(paths)
        if settings.problems:
            _set_aside(paths)
        before = settings.of(camera_id)
        after = change(before)
        faults = [fault for rule in after.rules if rule not in before.rules for fault in faults_of(rule)]
        faults += sound_faults(after.sound) if after.sound is not None else []
        if faults:
            raise UsageError("\n".join(faults))
        if len(after.rules) > MAX_RULES or len(after.wrong_labels) > MAX_WRONG_LABELS:
            raise UsageError(
                f"A camera takes at most {MAX_RULES} rules and {MAX_WRONG_LABELS} wrong labels. Remove some first."
            )
        cameras = {**settings.cameras, camera_id: after}
        cameras = {each: rules for each, rules in cameras.items() if rules != EVERY_VISIT}
        content = msgspec.json.encode({"format": _FORMAT, "cameras": cameras})
        try:
            write_private(paths.detection, msgspec.json.format(content))
        except OSError as error:
            raise _unwritable(paths, error) from error
    return after


def add_rule(camera: CameraRules, rule: DetectionRule) -> CameraRules:
    """The rules with one more; one of the same name makes way for it, in its place."""
    if camera.rule(rule.name) is None:
        return replace(camera, rules=(*camera.rules, rule))
    same = rule.name.casefold()
    return replace(camera, rules=tuple(rule if each.name.casefold() == same else each for each in camera.rules))


def remove_rule(camera: CameraRules, name: str) -> CameraRules:
    """The rules without the one of that name. Raises UsageError where there is none."""
    rule = camera.rule(name)
    if rule is None:
        known = ", ".join(each.name for each in camera.rules) or "none"
        raise UsageError(f"This camera has no rule {name[:60]!r}. It has: {known}.")
    return replace(camera, rules=tuple(each for each in camera.rules if each is not rule))


class LiveDetection:
    """The settings as they stand in the file now; refresh() is called now and then. Threads: any may ask.

    While the file cannot be read, what it said last holds on.
    """

    def __init__(self, paths: LibraryPaths) -> None:
        self._paths = paths
        self._stamp: tuple[int, int, int] | None = None
        self.settings = DetectionSettings()
        self.refresh()

    def rules_of(self, camera_id: CameraId) -> CameraRules:
        """The rules that hold for the camera now."""
        return self.settings.of(camera_id)

    def refresh(self) -> bool:
        """Read the file again where it is another one; True where anything has changed, problems too."""
        stamp = self._look()
        if stamp == self._stamp:
            return False
        self._stamp = stamp
        before = self.settings
        try:
            self.settings = load_detection(self._paths)
        except (LibraryDamaged, LibraryTooNew) as error:
            self.settings = replace(before, problems=(str(error),))
        return self.settings != before

    def _look(self) -> tuple[int, int, int] | None:
        try:
            found = self._paths.detection.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino


def _read(camera_id: CameraId, camera: _Camera, problems: list[str]) -> CameraRules:
    rules = []
    for rule in _each(camera_id, camera.rules, DetectionRule, problems):
        faults = faults_of(rule)
        problems += [f"{camera_id}: {fault} The rule is left out." for fault in faults]
        if not faults:
            rules.append(rule)
    labels = _each(camera_id, camera.wrong_labels, WrongLabel, problems)
    wrong = tuple(label for label in labels if len(label.boxes) <= MAX_WRONG_BOXES)
    return CameraRules(tuple(rules), wrong, _sound(camera_id, camera.sound, problems), camera.faces)


def _sound(camera_id: CameraId, raw: msgspec.Raw, problems: list[str]) -> SoundRules | None:
    try:
        sound = msgspec.json.decode(raw, type=SoundRules | None)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        problems.append(f"{camera_id}: What to listen for cannot be read ({_short(error)}). Nothing is listened to.")
        return None
    faults = [] if sound is None else sound_faults(sound)
    problems += [f"{camera_id}: {fault} Nothing is listened to." for fault in faults]
    return None if faults else sound


def _each(camera_id: CameraId, raws: list[msgspec.Raw], kind: type[T], problems: list[str]) -> list[T]:
    found: list[T] = []
    for number, raw in enumerate(raws, start=1):
        try:
            found.append(msgspec.json.decode(raw, type=kind))
        except (msgspec.MsgspecError, ValueError, RecursionError) as error:
            is_rule = issubclass(kind, DetectionRule)
            problems.append(
                f"{camera_id}: Rule {number} is left out, since it cannot be read ({_short(error)})."
                if is_rule
                else f"{camera_id}: Wrong label {number} is left out, since it cannot be read ({_short(error)})."
            )
    return found


def _set_aside(paths: LibraryPaths) -> None:
    """Keep a copy of the file as its owner wrote it: what could not be read of it is about to go."""
    try:
        write_private(paths.detection.with_name("detection.before.json"), paths.detection.read_bytes())
    except OSError as error:
        raise _unwritable(paths, error) from error


def _short(error: Exception) -> str:
    return str(error)[:120]


@contextmanager
def _changing(paths: LibraryPaths) -> Iterator[None]:
    """No other command changes the rules meanwhile."""
    try:
        with only_one(paths.detection.with_suffix(".lock")):
            yield
    except OSError as error:
        raise _unwritable(paths, error) from error


def _unwritable(paths: LibraryPaths, error: OSError) -> LibraryUnwritable:
    return LibraryUnwritable(f"The detection rules in {paths.detection} cannot be written: {error.strerror}.")
