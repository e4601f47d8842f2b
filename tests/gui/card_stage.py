"""A wall on a screen of its own, drawn by the card and by the processor; test_card.py runs it as a process.

Tests run without a screen, where no context can be made: so this is a program, and prints one line of JSON.
"""

import gc
import json
import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from av.video.frame import VideoFrame
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.core.clock import SystemClock
from app.core.paths import LibraryPaths, window_settings
from app.domain.camera import StreamRole
from app.domain.event import Box, Detection, EventClass
from app.domain.facts import DetectionsSeen
from app.domain.ids import CameraId
from app.gui.asking.engine_bridge import EngineBridge
from app.gui.asking.tasks import Tasks
from app.gui.context import ViewContext
from app.gui.export.export_runner import ExportRunner
from app.gui.live.card import card_canvas
from app.gui.live.card.card_canvas import CardCanvas
from app.gui.live.card.card_tile import CardPane
from app.gui.live.card.hardware_choice import HardwareChoice
from app.gui.live.layout.wall_state import Arrangement
from app.gui.live.tile.live_tile import LiveTile
from app.gui.live.tile.zoom import Zoom
from app.gui.live.wall import Wall
from app.gui.looks.theme import DARK, apply_theme
from app.gui.preferences import DRAWN_BY, DrawnBy, Preferences
from app.index.queries import LibraryReader
from app.playback.picture import PictureMaker, Size
from app.playback.planes import PlaneMaker, ShownPicture
from tests.gui.conftest import HandClock, no_engine
from tests.helpers.footage import make_clip
from tests.helpers.packets import read_stream

Pixels = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
WALL = (640, 400)
UNSAID, BT709, BT601, LIMITED, FULL = 2, 1, 5, 1, 2
_WAIT_S = 10.0
PERSON = Detection(EventClass.PERSON, "person", 0.8, Box(0.25, 0.25, 0.75, 0.75))


def smooth(width: int, height: int, turned: int = 0) -> Pixels:
    """Colours that change slowly, with every level of each; `turned` makes another one of it."""
    down, across = np.mgrid[0:height, 0:width]
    waves = 128 + 120 * np.sin((across / width + down / height + turned / 7) * 9)
    return np.stack([across * 255 // width, down * 255 // height, waves], axis=-1).astype(np.uint8)


def frame_of(rgb: Pixels, form: str, space: int, reach: int) -> VideoFrame:
    """A frame as a decoder makes it; `space` and `reach` as libav numbers colour spaces and ranges."""
    made: VideoFrame = VideoFrame.from_ndarray(rgb, "rgb24").reformat(
        format=form, dst_colorspace=BT601 if space == UNSAID else space, dst_color_range=reach
    )
    made.colorspace, made.color_range = space, reach
    return made


def pixels_of(image: QImage) -> Pixels:
    """Rows of red, green and blue."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 4].reshape(image.height(), image.width(), 4)[..., 2::-1].copy()


def apart(one: Pixels, other: Pixels) -> float:
    """How far two pictures are apart, of 255."""
    return float(np.abs(one.astype(int) - other.astype(int)).mean())


# One picture on a canvas


def compare_frames(cases: list[tuple[int, int, str, int, int]], box: Size) -> list[dict[str, float]]:
    """Each case drawn by the card, by the processor, and by Pillow from the colours that it was made of."""
    found = []
    for width, height, form, space, reach in cases:
        rgb = smooth(width, height)
        frame = frame_of(rgb, form, space, reach)
        made = PictureMaker().make(frame, 0, box)
        size = made.size
        planar = PlaneMaker().make(frame, 0)
        pane = CardPane("one", planar, QRectF(0, 0, size.width, size.height), QRectF(0, 0, 1, 1))
        canvas = CardCanvas(lambda pane=pane: [pane], QColor("black"))  # type: ignore[misc]  # the pane of this turn
        canvas.resize(box.width, box.height)
        drawn = pixels_of(canvas.grabFramebuffer())[: size.height, : size.width]
        rows = np.frombuffer(made.pixels, np.uint8).reshape(-1, made.stride)[: size.height, : size.width * 4]
        plain = rows.reshape(size.height, size.width, 4)[..., 2::-1]
        meant = np.asarray(Image.fromarray(rgb).resize((size.width, size.height), Image.Resampling.BILINEAR))
        found.append({"processor": apart(drawn, plain), "meant": apart(drawn, meant)})
    return found


# A wall


class WallStage:
    """Two cameras, one of them upright, on a wall of a shown window."""

    def __init__(self, folder: Path, drawn_by: DrawnBy) -> None:
        self.clock = HandClock()
        self.tasks = Tasks()
        preferences = Preferences(window_settings())
        preferences.set_text(DRAWN_BY, drawn_by.value)
        self.preferences = preferences
        self.hardware = HardwareChoice(preferences)
        paths = LibraryPaths(folder)
        bridge = EngineBridge(no_engine)
        context = ViewContext(
            paths, LibraryReader(paths.index), bridge, self.tasks, self.clock, ExportRunner(folder, self.tasks),
            preferences, hardware=self.hardware,
        )  # fmt: skip
        self.window = QWidget()
        self.window.resize(*WALL)
        self.wall = Wall(context, DARK, Arrangement())
        self.wall.setParent(self.window)
        self.wall.resize(*WALL)
        self.tiles = [self.wall.tile(CameraId(name), name) for name in ("door", "yard")]
        self.window.show()
        self.turned = 0
        self.show_all()
        self.wall.lay_out()
        self.show_all()  # in the size that the tiles have now
        self.forms = {type(tile.picture).__name__ for tile in self.tiles}
        self.settle()

    def picture(self, tile: LiveTile, form: str) -> ShownPicture:
        """What the tile's camera shows now, in the form that the wall asks its feeds for."""
        long, short = (640, 360) if form == "yuv420p" else (800, 450)
        rgb = smooth(long, short, self.turned) if tile is self.tiles[0] else smooth(short, long, self.turned)
        frame = frame_of(rgb, form, BT601, LIMITED)
        if self.wall.card.draws:
            return PlaneMaker().make(frame, self.clock.wall_ms())
        return PictureMaker().make(frame, self.clock.wall_ms(), tile.box)

    def show_all(self, form: str = "yuv420p") -> None:
        """A newer picture of each camera arrives."""
        self.clock.now_ms += 100
        self.turned += 1
        for tile in self.tiles:
            tile.show_picture(self.picture(tile, form))
        self.wall.card.paint()

    def settle(self) -> None:
        """Let Qt paint."""
        until_s = time.monotonic() + 0.1
        while time.monotonic() < until_s:
            QApplication.processEvents()

    def wait(self, condition: Callable[[], bool]) -> None:
        """Until it holds."""
        until_s = time.monotonic() + _WAIT_S
        while not condition():
            if time.monotonic() > until_s:
                sys.exit("what was waited for did not come")
            QApplication.processEvents()

    def grab(self) -> Pixels:
        """What the window shows."""
        self.settle()
        return pixels_of(self.window.grab().toImage())

    def states(self) -> dict[str, Pixels]:
        """The wall in every state in which pictures are painted differently."""
        shots = {"plain": self.grab()}
        self.show_all()
        shots["newer"] = self.grab()
        self.show_all("nv12")
        shots["other size"] = self.grab()
        for tile in self.tiles:
            tile.shows_boxes = True
            tile.show_detections(DetectionsSeen(tile.camera_id, self.clock.wall_ms(), (PERSON,)))
        shots["boxes"] = self.grab()
        for tile in self.tiles:
            tile.shows_boxes = False
        self.wall.maximise(self.tiles[0].camera_id)
        self.show_all()
        shots["maximised"] = self.grab()
        self.tiles[0].zoom_to(Zoom(2.0, 0.4, 0.6))
        self.show_all()
        shots["zoomed"] = self.grab()
        self.wall.maximise(None)
        self.show_all()
        self.tiles[1].ask_privacy(on=True)
        shots["private"] = self.grab()
        self.tiles[1].ask_privacy(on=False)
        self.show_all()
        self.clock.now_ms += 9_000
        for tile in self.tiles:
            tile.judge()
            tile.shows_last = True
            tile.update()
        self.wall.card.paint()
        shots["last"] = self.grab()
        return shots

    def leave_and_return(self) -> None:
        """Be a window by itself for a moment: the context is another one there."""
        self.wall.setParent(None)
        self.wall.show()
        self.show_all()
        self.settle()
        self.wall.setParent(self.window)
        self.wall.show()

    def hide_and_show(self) -> None:
        """Be unseen for a moment."""
        self.window.hide()
        self.settle()
        self.window.show()

    def close(self) -> None:
        """End its threads."""
        self.hardware.close()
        self.wall.feeds.close(SystemClock().monotonic_s)
        self.tasks.close()
        self.window.hide()
        self.window.deleteLater()


def compare_walls(folder: Path) -> dict[str, object]:
    """The same wall drawn both ways, in all its states."""
    shots = {}
    renderer = ""
    for way in (DrawnBy.CARD, DrawnBy.PROCESSOR):
        stage = WallStage(folder, way)
        shots[way] = stage.states()
        canvas = stage.wall.card.canvas
        renderer = renderer or (canvas.renderer if canvas is not None else "")
        stage.close()
    card, plain = shots[DrawnBy.CARD], shots[DrawnBy.PROCESSOR]
    return {
        "renderer": renderer,
        "apart": {name: apart(card[name], plain[name]) for name in card},
        "newer": apart(card["plain"], card["newer"]),
    }


def fail_with_shaders(folder: Path) -> dict[str, object]:
    """A wall whose shaders are damaged."""
    (folder / "shaders").mkdir(parents=True)
    for name in ("picture.vert.qsb", "picture.frag.qsb"):
        (folder / "shaders" / name).write_bytes(b"no shader")
    card_canvas.resource_folder = lambda: folder  # type: ignore[attr-defined]
    return _failed(folder)


def fail_with_context(folder: Path) -> dict[str, object]:
    """A wall on a screen that makes no context: whoever runs this forbids it."""
    return _failed(folder)


def _failed(folder: Path) -> dict[str, object]:
    stage = WallStage(folder, DrawnBy.CARD)
    stage.wait(lambda: bool(stage.hardware.failure))
    kept = stage.grab()  # nothing new has arrived yet: what was sent for the card is painted all the same
    stage.show_all()
    after = stage.grab()
    told, draws, sentence = [stage.hardware.failure], stage.wall.card.draws, stage.hardware.drawing
    stage.close()
    plain = WallStage(folder, DrawnBy.PROCESSOR)
    meant = plain.grab()
    plain.show_all()
    newer = plain.grab()
    plain.close()
    return {
        "told": told,
        "draws": draws,
        "sentence": sentence,
        "forms": sorted(stage.forms),
        "kept": apart(kept, meant),
        "after": apart(after, newer),
    }


def change_by_choice(folder: Path) -> dict[str, object]:
    """A wall that goes from the processor to the card and back while it is seen."""
    stage = WallStage(folder, DrawnBy.PROCESSOR)
    shots = [stage.grab()]
    for way in (DrawnBy.CARD, DrawnBy.PROCESSOR):
        stage.preferences.set_text(DRAWN_BY, way.value)
        shots.append(stage.grab())
    stage.preferences.set_text(DRAWN_BY, DrawnBy.CARD.value)
    stage.show_all()
    shots.append(stage.grab())
    canvas = stage.wall.card.canvas
    rounds = 0 if canvas is None else canvas.rounds
    forms = sorted({type(tile.picture).__name__ for tile in stage.tiles})
    stage.preferences.set_text(DRAWN_BY, DrawnBy.PROCESSOR.value)
    shots.append(stage.grab())
    stage.close()
    return {
        "apart": [apart(shots[0], shot) for shot in shots[:3]],
        "moved": apart(shots[2], shots[3]),
        "back": apart(shots[3], shots[4]),
        "rounds": rounds,
        "forms": forms,
        "told": stage.hardware.failure,
    }


def feed_both(folder: Path) -> dict[str, object]:
    """A real stream through the wall's own feeds, for the card and then for the processor."""
    stream = read_stream(make_clip(folder / "clip.mp4", seconds=2, fps=10, gop_frames=10, size=(640, 360)))
    stage = WallStage(folder, DrawnBy.CARD)
    tile, feed = stage.tiles[0], stage.wall.feeds.feed(stage.tiles[0].camera_id, StreamRole.MAIN)
    assert feed is not None
    feed.accept_format(stream.format)
    forms, shots = [], []
    for way in (DrawnBy.CARD, DrawnBy.PROCESSOR):
        stage.preferences.set_text(DRAWN_BY, way.value)
        stage.clock.now_ms += 10_000
        sent = [replace(packet, wall_ms=stage.clock.now_ms + packet.pts // 90) for packet in stream.packets]
        for packet in sent:
            feed.accept(packet)
        newest = sent[-1].wall_ms
        stage.wait(lambda newest=newest: tile.picture is not None and tile.picture.wall_ms == newest)
        stage.clock.now_ms = newest
        stage.wall.card.paint()
        forms.append(type(tile.picture).__name__)
        shots.append(stage.grab())
    stage.close()
    return {"forms": forms, "apart": apart(*shots)}


def open_and_close(folder: Path) -> dict[str, object]:
    """Walls that come, go, hide, leave their window and return, and change who draws, in an order drawn by lot."""
    lot = random.Random(5)
    for _ in range(12):
        stage = WallStage(folder, DrawnBy.CARD)
        deeds: list[Callable[[], object]] = [
            stage.grab, stage.show_all, stage.leave_and_return, stage.hide_and_show, gc.collect,
            lambda stage=stage: stage.preferences.set_text(DRAWN_BY, lot.choice(list(DrawnBy)).value),
            lambda stage=stage: stage.wall.resize(lot.randint(300, 900), lot.randint(200, 600)),
            lambda stage=stage: stage.wall.maximise(stage.tiles[0].camera_id),
        ]  # fmt: skip
        for deed in lot.choices(deeds, k=5):
            deed()
            QApplication.processEvents()
        stage.close()
        if lot.random() < 0.5:
            del stage, deeds
            gc.collect()
    return {"windows": 12}


def main() -> None:
    """Run what was asked for."""
    what, folder = sys.argv[1], Path(sys.argv[2])
    if what != "software":
        card_canvas.is_card = lambda _: True  # here the processor plays the card
    application = QApplication([])
    apply_theme(application, DARK)
    if what == "frames":
        asked = json.loads(sys.argv[3])
        frames = compare_frames([tuple(case) for case in asked["cases"]], Size(*asked["box"]))
        found: dict[str, object] = {"frames": frames}
    else:
        ways = {"walls": compare_walls, "shaders": fail_with_shaders, "context": fail_with_context,
                "software": fail_with_context, "choice": change_by_choice,
                "windows": open_and_close, "feeds": feed_both}  # fmt: skip
        found = ways[what](folder)
    print(json.dumps(found), flush=True)


if __name__ == "__main__":
    main()
