"""The window's link hands a stream's format to whoever watches it, however quickly watching ends and begins again."""

from pathlib import Path

import pytest

from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.domain.media import Packet, StreamFormat
from app.gui.asking.engine_bridge import EngineBridge, EngineLink, LinkReceiver
from tests.helpers.footage import make_clip
from tests.helpers.packets import read_stream

FRONT = (CameraId("front"), StreamRole.SUB)


class Taker:
    """Notes the formats that it is told."""

    def __init__(self) -> None:
        self.formats: list[StreamFormat] = []

    def accept_format(self, stream_format: StreamFormat) -> None:
        """Note it."""
        self.formats.append(stream_format)

    def accept(self, packet: Packet) -> None:
        """Nothing is sent here."""


@pytest.mark.usefixtures("qapp")
def test_who_watches_again_before_the_engine_heard_of_the_end_is_told_the_format(tmp_path: Path) -> None:
    stream_format = read_stream(make_clip(tmp_path / "clip.mp4", seconds=1, fps=10)).format

    def no_link(_receiver: LinkReceiver) -> EngineLink:
        raise AssertionError("the keeper was not started, so it tells the engine nothing")

    bridge, owner, first, second, third = EngineBridge(no_link), object(), Taker(), Taker(), Taker()
    bridge.watch(owner, {FRONT: first})
    bridge.on_format(*FRONT, stream_format)
    bridge.watch(owner, {})
    bridge.watch(owner, {FRONT: second})  # the engine still sends, and says no format again
    assert first.formats == second.formats == [stream_format]
    bridge.watch(owner, {})
    bridge.unwatched(FRONT)
    bridge.watch(owner, {FRONT: third})  # here it will say it anew
    assert third.formats == []
