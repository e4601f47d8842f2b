"""Health tells how full the disks are in numbers that were measured, and nothing old while the engine is silent."""

from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.domain.ids import CameraId
from app.domain.storage import CameraStorage, VolumeStorage
from app.gui.asking.engine_bridge import EngineBridge
from app.gui.health.disk_bars import disk_sentence
from app.gui.health.health_view import HealthView
from app.gui.health.storage_model import StorageModel
from app.gui.looks.theme import DARK, LIGHT
from app.gui.wording.words import size_name
from tests.gui.conftest import HandClock
from tests.gui.stage import make_library, measured_storage
from tests.gui.window_stage import make_context
from tests.helpers.footage import make_clip

GB = 10**9


@pytest.mark.parametrize(
    ("size_bytes", "words"),
    [
        (0, "0 MB"),
        (1, "under 1 MB"),
        (10**6, "1 MB"),
        (999_400_000, "999 MB"),
        (999_600_000, "1.0 GB"),
        (12_340_000_000, "12.3 GB"),
        (342 * GB, "342 GB"),
        (999_700_000_000, "1.0 TB"),
        (1_800 * GB, "1.8 TB"),
    ],
)
def test_sizes_are_told_as_makers_of_disks_count(size_bytes: int, words: str) -> None:
    assert size_name(size_bytes) == words


def test_a_disk_says_what_it_holds_and_when_it_is_full_or_away() -> None:
    disk = VolumeStorage("D:", True, 342 * GB, 1_200 * GB, 2_000 * GB, 1_100 * GB)
    assert (
        disk_sentence(disk)
        == "342 GB of footage  ·  458 GB of other files  ·  1.2 TB of 2.0 TB free  ·  room for 1.1 TB more"
    )
    full = VolumeStorage("D:", True, 342 * GB, 20 * GB, 2_000 * GB, -GB)
    assert disk_sentence(full).endswith("no room for more, so the oldest goes")
    away = VolumeStorage("D:", False, 342 * GB, 0, 0, 0)
    assert disk_sentence(away) == "This disk is not there now, and with it 342 GB of footage. Connect it again."


def test_the_table_keeps_the_rules_of_qt_and_has_the_largest_first(qtbot: QtBot) -> None:
    model = StorageModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    small = CameraStorage(CameraId("a"), "A", 2 * GB, 0, 0, 0.0, None)
    large = CameraStorage(CameraId("b"), "B", 90 * GB, GB, 30 * GB, 19.2, 1_790_000_000_000)
    model.show((small, large))
    rows = [[model.index(row, column).data() for column in range(model.columnCount())] for row in range(2)]
    assert rows[0][:5] == ["B", "90.0 GB", "1.0 GB", "30.0 GB", "19 days"]
    assert rows[1] == ["A", "2.0 GB", "nothing", "–", "–", "–"]


def test_health_shows_the_disk_as_it_was_measured(
    qtbot: QtBot, tmp_path: Path, bridge: EngineBridge, clock: HandClock
) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2)
    library = make_library(tmp_path / "lib", {"Front door": (clip, [clock.now_ms - 60_000])})
    context = make_context(library.paths, bridge, clock)
    view = HealthView(context, DARK)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.loaded):
        view.show()
    assert view.storage.sentence.startswith("The recorder tells how full the disks are")
    assert not view.storage.table.isVisible()
    fact = measured_storage(library.paths)
    bridge.storage_changed.emit(fact)
    assert view.storage.sentence == fact.sentence
    assert view.storage.disks.isVisible()
    assert f"{size_name(fact.volumes[0].total_bytes)} free" in view.storage.disks.accessibleName()
    stored = sum((library.paths.root / segment.path).stat().st_size for segment in library.segments)
    assert fact.cameras[0].used_bytes == stored
    assert view.storage.model.index(0, 0).data() == "Front door"
    assert view.storage.model.index(0, 1).data() == size_name(stored)
    view.set_theme(LIGHT)
    assert not view.grab().isNull()
    bridge.engine_lost.emit("The recorder does not answer.")
    assert not view.storage.disks.isVisible()
    assert context.tasks.close()
