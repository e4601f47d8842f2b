"""The whole window over two live cameras, with an engine's real desks behind the link; tests of every place call it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from pytestqt.qtbot import QtBot

from app.core.clock import SystemClock
from app.domain.facts import Fact
from app.domain.rules import DetectionRule, RuleKind
from app.engine.camera_desk import CameraDesk
from app.engine.camera_search import CameraSearch
from app.engine.house_desk import HouseDesk
from app.engine.rule_desk import RuleDesk
from app.engine.settings import EngineSettings
from app.gui.shell.main_window import MainWindow
from app.gui.shell.rail import PLACES
from app.ingest.camera_list import save_cameras
from app.vision.rule_store import change_detection
from tests.gui.stage import LiveCameras, make_camera
from tests.gui.window_stage import NAMES, WAIT_MS, WindowStage, shown_window

PAGES = (*(place.word for place in PLACES), "alone", "together", "camera", "rules", "export")
PORCH = DetectionRule("Porch", RuleKind.LOITERING, loiter_s=20)


@contextmanager
def living_window(
    stage: WindowStage, qtbot: QtBot, rule: DetectionRule = PORCH, facts: Sequence[Fact] = ()
) -> Iterator[MainWindow]:
    """The window while its cameras are live, a rule is drawn, and the engine said `facts`."""
    paths, clock = stage.library.paths, SystemClock()
    save_cameras(paths, [make_camera(name) for name in NAMES])
    change_detection(paths, make_camera(NAMES[0]).id, lambda before: type(before)(rules=(rule,)))
    house, rules = HouseDesk(paths, EngineSettings(), lambda: None), RuleDesk(paths, clock, lambda event_id: "")
    cameras = CameraDesk(paths, clock, search=CameraSearch(clock, interfaces=()), pipelines=dict, reload=lambda: "")

    def obey(name: str, told: dict[str, str]) -> str:
        return rules.obey(name, told) if rules.takes(name) else house.obey(name, told)

    clips = dict.fromkeys(NAMES, (stage.clip, 0.0))
    live = LiveCameras(paths, clips, list(facts), on_command=obey, on_camera_order=cameras.obey)
    with live.running(), shown_window(stage, qtbot) as window:
        qtbot.waitUntil(lambda: len(window.live.live_tiles) == 2, timeout=WAIT_MS)
        window.activateWindow()
        yield window
    cameras.close()


def open_page(window: MainWindow, page: str, qtbot: QtBot) -> None:
    """Open a place, or one of the pages within a place."""
    place = {"alone": "live", "together": "timeline", "export": "timeline", "camera": "cameras", "rules": "cameras"}
    window.open_place(place.get(page, page))
    timeline, cameras = window.timeline, window.cameras
    if page == "alone":
        window.live.maximise(window.live.tiles[0].camera_id)
    elif page in ("timeline", "together", "export"):
        qtbot.waitUntil(lambda: any(lane.recorded for lane in timeline.lanes.data.lanes), timeout=WAIT_MS)
        timeline.set_locked(page == "together")
        if page == "export":
            timeline.range_bar.open_or_close()
    elif page == "events":
        qtbot.waitUntil(lambda: window.events.model.rowCount() == 2, timeout=WAIT_MS)
        window.events.list.setCurrentIndex(window.events.model.index(0, 0))
    elif page in ("camera", "rules"):
        qtbot.waitUntil(lambda: bool(cameras.list_page.cards), timeout=WAIT_MS)
        cameras.open_camera(next(iter(cameras.list_page.cards)))
        if page == "rules":
            cameras.open_rules()
            qtbot.waitUntil(lambda: bool(cameras.rules.book.draft.rules.rules), timeout=WAIT_MS)
            cameras.rules.list.setFocus()
    elif page == "settings":
        qtbot.waitUntil(lambda: window.settings.storage.rules is not None, timeout=WAIT_MS)
