"""Answers a window about storage and the vault, and takes new rules for storage; the engine owns it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.paths import LibraryPaths
from app.domain.errors import UsageError
from app.engine.settings import EngineSettings
from app.link import house_orders as orders
from app.link.house_orders import StorageChange, StorageRules, VaultDevice, VaultMoving, VaultTold
from app.recording.retention_rules import VolumeRules, load_retention, save_retention

if TYPE_CHECKING:
    from app.engine.bucket_mover import BucketMover
    from app.vault.vault_worker import VaultWorker
    from crypto.members import Device

_MIN_QUOTA_BYTES = 1_000_000_000
_TAKES = (orders.STORAGE, orders.CHANGE_STORAGE, orders.VAULT)


class HouseDesk:
    """Threads: any. What is changed holds within a minute, when retention looks at its rules again."""

    def __init__(
        self,
        paths: LibraryPaths,
        settings: EngineSettings,
        vault: "Callable[[], VaultWorker | None]",
        mover: "Callable[[], BucketMover | None]" = lambda: None,
    ) -> None:
        self._paths, self._settings, self._vault, self._mover = paths, settings, vault, mover

    def takes(self, name: str) -> bool:
        """Whether an order is one of its own."""
        return name in _TAKES

    def obey(self, name: str, arguments: dict[str, str]) -> str:
        """Do it; returns the answer's text. Raises UsageError, LibraryError."""
        if name == orders.STORAGE and not arguments:
            return orders.encode(self.storage())
        if name == orders.CHANGE_STORAGE and arguments.keys() == {"change"}:
            return self.change_storage(orders.decode_change(arguments["change"]))
        if name == orders.VAULT and not arguments:
            return orders.encode(self.vault())
        raise UsageError(f"The engine cannot read this order ({name}). Update the program that sent it.")

    def take_up(self, settings: EngineSettings) -> None:
        """What was told to the engine meanwhile."""
        self._settings = settings

    def storage(self) -> StorageRules:
        """The rules as they stand in their file."""
        settings = load_retention(self._paths)
        own = settings.own_volume
        return StorageRules(
            str(self._paths.root.absolute()),
            tuple(volume.folder for volume in settings.volumes if volume.folder),
            own.quota_bytes,
            own.floor_bytes,
            settings.rules.continuous_days,
            settings.rules.event_days,
            len(settings.cameras),
        )

    def change_storage(self, change: StorageChange) -> str:
        """Fill the library's own folder like this from now on; nothing else of the rules changes."""
        if change.quota_bytes is not None and change.quota_bytes < _MIN_QUOTA_BYTES:
            raise UsageError("Less than 1 GB holds no useful recordings. Give more room, or no limit.")
        settings = load_retention(self._paths)
        own = replace(settings.own_volume, quota_bytes=change.quota_bytes, floor_bytes=change.floor_bytes)
        others = [volume for volume in settings.volumes if volume.folder]
        volumes = [] if own == VolumeRules() and not others else [own, *others]
        rules = replace(settings.rules, continuous_days=change.continuous_days, event_days=change.event_days)
        save_retention(self._paths, replace(settings, volumes=volumes, rules=rules))
        return "Saved. The recorder follows within a minute."

    def vault(self) -> VaultTold:
        """Where clips go and who belongs to the vault, as this computer knows it."""
        address = self._settings.bucket or ""
        in_folder = "://" not in address or address.lower().startswith("file:")
        worker = self._vault()
        if worker is None:
            trouble = "The vault could not be opened; the problem is told in Health." if address else ""
            return VaultTold(address, in_folder, "", "", (), trouble)
        roster, own = worker.vault.roster, worker.vault.device.signing_key.verify_key
        members = [(device, False) for device in roster.devices.values()]
        members += [(gone.device, True) for gone in roster.revoked.values()]
        devices = tuple(_told(device, removed=removed, own=device.verify_key == own) for device, removed in members)
        return VaultTold(
            address,
            in_folder,
            roster.fingerprint.hex()[:16],
            roster.suite.label_text,
            devices,
            moving=self._moving(),
        )

    def _moving(self) -> VaultMoving | None:
        mover = self._mover()
        if self._settings.next_bucket is None or mover is None:
            return None
        state = mover.state
        return VaultMoving(state.address, state.there, state.total, state.trouble)


def _told(device: "Device", *, removed: bool, own: bool) -> VaultDevice:
    from crypto.members import Role  # with the vault: no picture waits for it

    return VaultDevice(
        device.name[:256],
        device.device_id.hex()[:8],
        Role.RECORDER in device.roles,
        Role.VIEWER in device.roles,
        Role.ADMIN in device.roles,
        removed,
        own,
    )
