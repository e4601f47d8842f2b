"""What every view stands on, handed in by the main window: library, link, tasks, clock, exports and the like."""

from dataclasses import dataclass, field

from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.gui.asking.engine_bridge import EngineBridge
from app.gui.asking.tasks import Tasks
from app.gui.export.export_runner import ExportRunner
from app.gui.live.card.hardware_choice import HardwareChoice
from app.gui.preferences import Preferences
from app.index.queries import LibraryReader
from app.playback.sound_device import SoundDevice, SystemSoundDevice


@dataclass(frozen=True)
class ViewContext:
    """One for a window. Views take what they need out of it, and close none of it."""

    paths: LibraryPaths
    library: LibraryReader
    bridge: EngineBridge
    tasks: Tasks
    clock: Clock
    exports: ExportRunner
    preferences: Preferences
    sound: SoundDevice = field(default_factory=SystemSoundDevice)
    live_sound: SoundDevice = field(default_factory=SystemSoundDevice)
    hardware: HardwareChoice | None = None
    """What helps the processor on the walls; without one nothing does."""
