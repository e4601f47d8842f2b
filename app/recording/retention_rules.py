"""The user's rules for how long footage stays, and the file they lie in; engine and commands call it."""

from dataclasses import dataclass, field
from typing import Annotated

import msgspec

from app.core.paths import LibraryPaths
from app.core.private_files import write_private
from app.domain.errors import LibraryDamaged, LibraryTooNew
from app.domain.event import EventClass
from app.domain.ids import CameraId, parse_camera_id
from app.recording.disk import library_error

DAY_MS = 86_400_000
_FORMAT = 1
_MAX_FILE_BYTES = 1 << 20
Days = Annotated[float, msgspec.Meta(ge=0.0, le=36_500.0)]
Bytes = Annotated[int, msgspec.Meta(ge=0)]


@dataclass(frozen=True)
class Rules:
    """For one camera. None for a number of days means for as long as the disk has room.

    `class_days` overrides `event_days` for a class of events; the footage of an event reaches from `before_s` before
    it to `after_s` behind it. Over `max_bytes` the camera's oldest footage goes.
    """

    continuous_days: Days | None = 7.0
    event_days: Days | None = 60.0
    class_days: dict[EventClass, Days | None] = field(default_factory=dict)
    before_s: Annotated[int, msgspec.Meta(ge=0, le=3_600)] = 10
    after_s: Annotated[int, msgspec.Meta(ge=0, le=3_600)] = 10
    max_bytes: Bytes | None = None

    def days_of(self, event_class: EventClass) -> float | None:
        """How long events of the class stay, in days."""
        return self.class_days.get(event_class, self.event_days)


@dataclass(frozen=True)
class VolumeRules:
    """One disk: a folder on it, how much footage it may hold, and how much of it stays free.

    Without `floor_bytes` a twentieth of the disk stays free, at most 4 GB. Footage that is older than `until_days`
    moves on to the next disk.
    """

    folder: str = ""
    quota_bytes: Bytes | None = None
    floor_bytes: Bytes | None = None
    until_days: Days | None = None


@dataclass(frozen=True)
class RetentionSettings:
    """Rules for all cameras, for single ones, and the disks in the order in which they are filled.

    The first disk is the library's own folder (its `folder` is empty).
    """

    format: int = _FORMAT
    rules: Rules = field(default_factory=Rules)
    cameras: dict[CameraId, Rules] = field(default_factory=dict)
    volumes: Annotated[list[VolumeRules], msgspec.Meta(max_length=16)] = field(default_factory=list)

    def rules_of(self, camera_id: CameraId) -> Rules:
        """The camera's own rules, or those for all."""
        return self.cameras.get(camera_id, self.rules)

    @property
    def own_volume(self) -> VolumeRules:
        """The rules for the library's own folder."""
        return next((volume for volume in self.volumes if not volume.folder), VolumeRules())


class _Format(msgspec.Struct):
    format: int


def load_retention(paths: LibraryPaths) -> RetentionSettings:
    """The library's rules, the usual ones where none were saved. Raises LibraryDamaged, LibraryTooNew."""
    try:
        with paths.retention.open("rb") as file:
            content = file.read(_MAX_FILE_BYTES)
    except FileNotFoundError:
        return RetentionSettings()
    except OSError as error:
        raise library_error(error) from error
    try:
        if msgspec.json.decode(content, type=_Format).format > _FORMAT:
            raise LibraryTooNew("A newer version of Louver wrote the rules for old footage. Update Louver here.")
        settings = msgspec.json.decode(content, type=RetentionSettings)
        for camera_id in settings.cameras:
            parse_camera_id(camera_id)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise LibraryDamaged(
            f"The rules in {paths.retention} cannot be read, so no footage is deleted by age. Mend or delete that file."
        ) from error
    return settings


def save_retention(paths: LibraryPaths, settings: RetentionSettings) -> None:
    """Replace the library's rules in one step. Raises LibraryError."""
    try:
        write_private(paths.retention, msgspec.json.format(msgspec.json.encode(settings)))
    except OSError as error:
        raise library_error(error) from error
