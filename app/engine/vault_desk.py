"""Opens the vault for the engine where the user set one up, and what moves it; neither ever stops recording."""

import os
from collections.abc import Callable

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.errors import KnownError
from app.domain.facts import ProblemFound
from app.domain.ids import CameraId
from app.domain.recording import Segment
from app.engine.bucket_mover import BucketMover
from app.engine.settings import EngineSettings
from app.vault.addresses import login_before_moving, open_bucket
from app.vault.bucket_copy import prepare_bucket
from app.vault.spool import Ticket
from app.vault.vault import Vault
from app.vault.vault_keys import open_vault
from app.vault.vault_worker import VaultWorker


def open_vault_worker(
    paths: LibraryPaths,
    settings: EngineSettings,
    *,
    bus: Bus,
    clock: Clock,
    segments_between: Callable[[CameraId, StreamRole, int, int], list[Segment]],
    camera_name: Callable[[CameraId], str],
    on_sealed: Callable[[Ticket], None],
) -> VaultWorker | None:
    """The worker that fills the bucket, or None without a bucket; what went wrong is published as a problem."""
    if settings.bucket is None:
        return None
    try:
        return VaultWorker(
            paths,
            open_bucket(settings.bucket, login_before_moving(os.environ) if settings.next_bucket else os.environ),
            open_vault(paths),
            bus=bus,
            clock=clock,
            segments_between=segments_between,
            camera_name=camera_name,
            on_sealed=on_sealed,
        )
    except KnownError as error:
        bus.publish(ProblemFound("vault", f"Clips are not uploaded: {error}"))
        return None


def open_bucket_mover(old: str, new: str, vault: Vault, exchange: Callable[[BucketMover], None]) -> BucketMover:
    """What brings all of the vault from one address to another. Raises UsageError, BucketRefused."""
    source, target = open_bucket(old, login_before_moving(os.environ)), open_bucket(new)
    return BucketMover(new, source, target, prepare=lambda: prepare_bucket(target, vault), exchange=exchange)
