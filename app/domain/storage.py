"""How full the disks are, and who fills them: values that travel in facts; every room may use them."""

from dataclasses import dataclass

from app.domain.ids import CameraId


@dataclass(frozen=True)
class VolumeStorage:
    """One disk that takes footage. An `online` False one cannot be reached now; its sizes are the last known.

    `used_bytes` is footage, `free_bytes` what the system says is free, `room_bytes` what footage may still take
    before a quota or the floor of free space is reached.
    """

    name: str
    online: bool
    used_bytes: int
    free_bytes: int
    total_bytes: int
    room_bytes: int


@dataclass(frozen=True)
class CameraStorage:
    """What one camera holds and adds: bytes, how much of it is kept for ever, bytes a day, and days that fit."""

    camera_id: CameraId
    name: str
    used_bytes: int
    kept_bytes: int
    bytes_a_day: int
    days_held: float
    oldest_ms: int | None
