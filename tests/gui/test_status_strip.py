"""The strip says how long the disk lasts, in days, or in hours where it is close."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.facts import StorageChanged
from app.gui.engine_bridge import EngineBridge
from app.gui.export.export_runner import ExportRunner
from app.gui.status_strip import StatusStrip
from app.gui.tasks import Tasks


@pytest.mark.parametrize(
    ("days_left", "days_held", "text"),
    [
        (None, 19.2, "Disk: 19 days fit"),
        (30.0, 40.0, "Disk: 40 days fit"),
        (3.2, 19.0, "Disk: full in 3 days"),
        (0.0, 0.2, "Disk: 5 hours fit"),
        (None, None, ""),
    ],
)
def test_the_strip_tells_the_days_on_the_disk(
    qtbot: QtBot, bridge: EngineBridge, tmp_path: Path, days_left: float | None, days_held: float | None, text: str
) -> None:
    strip = StatusStrip(bridge, ExportRunner(tmp_path, Tasks()))
    qtbot.addWidget(strip)
    bridge.storage_changed.emit(StorageChanged((), (), days_left, days_held, "A sentence."))
    assert strip.disk_text == text
