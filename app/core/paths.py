"""Where things lie: the per-user folders of each operating system, and the layout of one library."""

import hashlib
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

_APP = "Louver"
_MAX_SOCKET_PATH_BYTES = 100


def default_library() -> Path:
    """Where footage goes unless the user chooses a folder."""
    chosen = os.environ.get("LOUVER_LIBRARY")
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir(_APP, appauthor=False)) / "library"


def cache_folder() -> Path:
    """What can be fetched again: models and previews."""
    chosen = os.environ.get("LOUVER_CACHE_DIR")
    return Path(chosen) if chosen else Path(platformdirs.user_cache_dir(_APP, appauthor=False))


def config_folder() -> Path:
    """What is remembered of this user for all libraries."""
    chosen = os.environ.get("LOUVER_CONFIG_DIR")
    return Path(chosen) if chosen else Path(platformdirs.user_config_dir(_APP, appauthor=False))


def window_settings() -> Path:
    """What the window remembers of its user: one file, for all libraries."""
    return config_folder() / "window.ini"


def resource_folder() -> Path:
    """The resources/ that came with the program, also inside a frozen one."""
    return Path(__file__).resolve().parents[2] / "resources"


@dataclass(frozen=True)
class LibraryPaths:
    """The layout of one library below `root`."""

    root: Path
    place: Callable[[], Path] | None = field(default=None, compare=False, repr=False)
    """Of a library on several disks: tells the folder that takes new footage now, laid out as `root` is."""

    def place_for_footage(self) -> Path:
        """Below which folder a new file of footage goes, under its path in the library. Threads: any."""
        return self.root if self.place is None else self.place()

    @property
    def marker(self) -> Path:
        """Says that this folder is a library, and which version wrote it."""
        return self.root / "library.json"

    @property
    def lock(self) -> Path:
        """Held by the one engine that records here."""
        return self.root / "engine.lock"

    @property
    def cameras(self) -> Path:
        """The cameras with their logins; readable by the owner alone."""
        return self.root / "cameras.json"

    @property
    def retention(self) -> Path:
        """The user's rules for how long footage stays, and the disks that hold it."""
        return self.root / "retention.json"

    @property
    def detection(self) -> Path:
        """What makes a visit an event at each camera, and what was taught by wrong labels."""
        return self.root / "detection.json"

    @property
    def camera_certificates(self) -> Path:
        """Which certificate each camera showed first."""
        return self.root / "camera-certificates.json"

    @property
    def index(self) -> Path:
        """The database: a projection of the journals."""
        return self.root / "index.sqlite3"

    @property
    def footage(self) -> Path:
        """A folder for each camera, with its journal and its files."""
        return self.root / "footage"

    @property
    def thumbnails(self) -> Path:
        """A small JPEG for each event, named by its id."""
        return self.root / "thumbnails"

    def pictures_of(self, event_id: str) -> tuple[Path, Path]:
        """The small JPEG of an event, and the part of it in which something was recognised."""
        return self.thumbnails / f"{event_id}.jpg", self.thumbnails / f"{event_id}.cut.jpg"

    @property
    def previews(self) -> Path:
        """A folder for each camera, with a file of small pictures for each hour."""
        return self.root / "previews"

    @property
    def vault(self) -> Path:
        """Keys under seal, the log's state, and ciphertext waiting for the network."""
        return self.root / "vault"

    @property
    def logs(self) -> Path:
        """The log files of the processes."""
        return self.root / "logs"

    @property
    def link_key(self) -> Path:
        """The key that desktop and engine share; readable by the owner alone."""
        return self.root / "link.key"

    @property
    def link_addresses(self) -> tuple[Path, ...]:
        """Where the engine may listen, the first that works: beside the footage, or in the user's folder of the moment.

        A socket's path may have 100 bytes, and not every disk takes sockets; hence the second.
        """
        beside = self.root.resolve() / "link.sock"
        digest = hashlib.blake2b(os.fsencode(beside), digest_size=8).hexdigest()
        elsewhere = Path(tempfile.gettempdir()) / f"louver-{_user_number()}" / f"{digest}.sock"
        return (beside, elsewhere) if len(os.fsencode(beside)) <= _MAX_SOCKET_PATH_BYTES else (elsewhere,)


def _user_number() -> int:
    if sys.platform == "win32":
        return 0  # every user has a temp folder of their own there
    return os.getuid()
