"""The wall looks alike whether the card or the processor draws, and goes on when the card fails.

Mesa's software renderer plays the card, on a screen of its own.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.gui.live.card.card_canvas import is_card
from app.gui.live.card.hardware_choice import HardwareChoice
from app.gui.preferences import DRAWN_BY, DrawnBy
from tests.gui.card_stage import BT601, BT709, FULL, LIMITED, UNSAID
from tests.gui.test_hardware_choice import Begun, begun  # noqa: F401 - a fixture

ROOT = Path(__file__).parents[2]
FRAMES = [
    (640, 360, "yuv420p", BT601, LIMITED),
    (640, 360, "yuv420p", BT709, LIMITED),
    (1280, 720, "yuv420p", UNSAID, LIMITED),
    (640, 360, "yuvj420p", BT601, FULL),
    (640, 360, "nv12", BT709, LIMITED),
    (640, 360, "nv12", BT601, FULL),
    (641, 361, "yuv420p", BT601, LIMITED),
    (1366, 770, "yuv420p", BT709, LIMITED),
    (360, 640, "yuv420p", BT601, LIMITED),
    (1920, 1080, "yuv420p", BT709, LIMITED),
    (1280, 720, "yuv422p", BT709, LIMITED),
    (1280, 720, "yuv444p", BT709, LIMITED),
    (1280, 720, "yuv420p10le", BT709, LIMITED),
    (480, 270, "yuv420p", BT601, LIMITED),
]
BOX = (480, 270)
ALIKE = 3.0
"""Of 255, for each channel: both scale in their own way. A wrong matrix or range is 4 and more apart."""

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("Xvfb") is None, reason="needs Xvfb and Mesa"
)


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[writer], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writer)
    with os.fdopen(reader) as said:
        number = said.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait(10)


class Stage:
    """Runs card_stage.py on the screen."""

    def __init__(self, screen: str, folder: Path) -> None:
        self._folder = folder
        self._environment = {
            **os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "LOUVER_CONFIG_DIR": str(folder / "settings"),
            "PYTHONFAULTHANDLER": "1", "MALLOC_PERTURB_": "165",
        }  # fmt: skip

    def play(self, what: str, asked: object = None, **environment: str) -> dict[str, object]:
        """What it found."""
        self._folder.joinpath(what).mkdir()
        ended = subprocess.run(
            [sys.executable, "-m", "tests.gui.card_stage", what, str(self._folder / what), json.dumps(asked)],
            cwd=ROOT, env={**self._environment, **environment}, capture_output=True, text=True, timeout=120,
            check=False,
        )  # fmt: skip
        assert ended.returncode == 0, ended.stderr
        assert "This is wrong" not in ended.stderr, "what lies in one context was used in another"
        found: dict[str, object] = json.loads(ended.stdout.splitlines()[-1])
        return found


@pytest.fixture
def card(screen: str, tmp_path: Path) -> Stage:
    return Stage(screen, tmp_path)


def test_frames_of_every_kind_look_alike(card: Stage) -> None:
    found = card.play("frames", {"cases": FRAMES, "box": BOX})["frames"]
    assert isinstance(found, list)
    assert len(found) == len(FRAMES)
    for case, apart in zip(FRAMES, found, strict=True):
        assert apart["processor"] < ALIKE, (case, apart)
        assert apart["meant"] < ALIKE, (case, apart)


def test_a_wall_looks_alike_in_all_its_states(card: Stage) -> None:
    found = card.play("walls")
    apart = found["apart"]
    assert isinstance(apart, dict)
    assert set(apart) == {"plain", "newer", "other size", "boxes", "maximised", "zoomed", "private", "last"}
    assert {name: value for name, value in apart.items() if value >= ALIKE} == {}
    assert found["renderer"]
    assert float(str(found["newer"])) > 2 * ALIKE, "another picture is further apart than that"


def test_what_is_decoded_goes_to_the_card_and_back_to_the_processor(card: Stage) -> None:
    found = card.play("feeds")
    assert found["forms"] == ["PlanarPicture", "Picture"]
    assert float(str(found["apart"])) < ALIKE


def test_a_choice_holds_at_once_and_no_picture_is_lost(card: Stage) -> None:
    found = card.play("choice")
    assert found["apart"] == [0.0, 0.0, 0.0], "until newer ones come the same pictures stay"
    assert found["forms"] == ["PlanarPicture"]
    assert int(str(found["rounds"])) > 0
    assert float(str(found["moved"])) > 2 * ALIKE
    assert float(str(found["back"])) < ALIKE
    assert found["told"] == ""


@pytest.mark.parametrize(
    ("what", "environment", "why"),
    [
        ("shaders", {}, "picture.vert.qsb is damaged"),
        ("context", {"QT_XCB_GL_INTEGRATION": "none"}, "its context could not be made, or was lost"),
        ("software", {}, "is no graphics card"),
    ],
)
def test_a_wall_is_never_black_when_the_card_fails(
    card: Stage, what: str, environment: dict[str, str], why: str
) -> None:
    found = card.play(what, **environment)
    assert why in str(found["sentence"])
    assert found["told"] == [found["sentence"]]
    assert found["draws"] is False
    assert found["forms"] == ["PlanarPicture"], "it was tried"
    assert (found["kept"], found["after"]) == (0.0, 0.0), "the processor paints what was meant for the card too"


def test_walls_that_come_and_go_leave_nothing_of_one_context_for_another(card: Stage) -> None:
    assert card.play("windows")["windows"] == 12


@pytest.mark.parametrize(
    ("renderer", "real"),
    [
        ("NVIDIA GeForce RTX 3060/PCIe/SSE2", True),
        ("Mesa Intel(R) UHD Graphics 620 (KBL GT2)", True),
        ("AMD Radeon RX 6600 (radeonsi, navi23, LLVM 15.0.6)", True),
        ("Apple M2", True),
        ("llvmpipe (LLVM 15.0.6, 256 bits)", False),
        ("softpipe", False),
        ("Microsoft Basic Render Driver", False),
        ("GDI Generic", False),
        ("ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)))", False),
        ("SVGA3D; build: RELEASE;", False),
        ("Apple Software Renderer", False),
        ("", False),
    ],
)
def test_only_a_real_card_draws(renderer: str, real: bool) -> None:
    assert is_card(renderer) is real


def test_the_processor_draws_until_the_user_chooses_and_again_when_the_card_failed(begun: Begun) -> None:  # noqa: F811
    choice = begun.choice
    assert not choice.by_card
    begun.preferences.set_text(DRAWN_BY, DrawnBy.CARD.value)
    assert choice.by_card
    choice.card_draws("Apple M2")
    assert choice.drawing == "Now: Apple M2."
    choice.card_failed("it has no memory left")
    choice.card_failed("it has no memory left")
    assert not choice.by_card
    assert choice.failure == "The graphics card failed (it has no memory left), so the processor draws."
    begun.preferences.set_text(DRAWN_BY, DrawnBy.PROCESSOR.value)
    begun.preferences.set_text(DRAWN_BY, DrawnBy.CARD.value)
    assert choice.by_card, "the user lets it try again"


def test_a_card_that_ended_louver_does_not_draw_at_the_next_start(begun: Begun) -> None:  # noqa: F811
    begun.preferences.set_text(DRAWN_BY, DrawnBy.CARD.value)
    begun.choice.card_tried()
    after: HardwareChoice = Begun().choice
    assert not after.by_card
    assert after.drawing.startswith("Louver ended while the graphics card drew")
