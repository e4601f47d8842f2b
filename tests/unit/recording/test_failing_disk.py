"""A disk that comes and goes at any moment, and a camera that does too: order, no repetition, and what may be lost."""

import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.facts import GapFound, SegmentFinished
from app.domain.media import Packet
from app.domain.recording import GapCause
from app.recording.fragment_reader import read_samples
from tests.helpers.packets import DRAWN_FORMAT, covers, drawn_packets
from tests.unit.recording.conftest import Rig

GOP, FPS = 10, 10
LOST_AT_MOST = GOP + 8
"""What waited for its fragment to be whole, 0.8 s of it, and the rest of the GOP."""
DISK_CAUSES = {GapCause.DISK_MISSING, GapCause.DISK_ERROR, GapCause.DISK_FULL}

_steps = st.lists(
    st.one_of(
        st.tuples(st.just("packets"), st.integers(1, 45)),
        st.tuples(st.just("disk"), st.booleans()),
        st.tuples(st.just("camera"), st.booleans()),
        st.tuples(st.just("tick"), st.just(0)),
    ),
    min_size=3,
    max_size=25,
)


class Scene:
    """A camera that goes on by itself, and a folder that is renamed away and back."""

    def __init__(self, folder: Path) -> None:
        self.rig = Rig(folder / "library")
        self.away = folder / "unplugged"
        self.connected = self.waits_for_keyframe = False
        self.number = self.outages = 0
        self.sent: list[Packet] = []
        """What a recorder with a sound disk would have recorded: from each connection's first keyframe on."""

    def packets(self, count: int) -> None:
        """So many pictures pass, whether anybody is connected or not."""
        for packet in drawn_packets(count, gop=GOP, fps=FPS, first=self.number):
            self.number += 1
            self.rig.clock.now_s += 1 / FPS
            if not self.connected:
                continue
            self.waits_for_keyframe = self.waits_for_keyframe and not packet.keyframe
            if not self.waits_for_keyframe:
                self.sent.append(packet)
            self.rig.recorder.on_packet(packet)

    def disk(self, there: bool) -> None:
        """The disk is pulled out or plugged in; what is pending and the rest of its GOP may go with it."""
        if there and self.away.exists():
            self.away.rename(self.rig.root)
        elif not there and self.rig.root.exists():
            self.rig.root.rename(self.away)
            cutter = self.rig.recorder._cutter
            assert cutter is not None
            self._refuse_writes(cutter._writer._descriptor if cutter._writer is not None else -1)
            self._refuse_writes(self.rig.journal._descriptor)
            self.outages += 1

    @staticmethod
    def _refuse_writes(descriptor: int) -> None:
        if descriptor >= 0:
            full = os.open("/dev/full", os.O_WRONLY)
            os.dup2(full, descriptor)
            os.close(full)

    def camera(self, there: bool) -> None:
        """The camera connects or is lost."""
        if there and not self.connected:
            self.rig.recorder.on_format(DRAWN_FORMAT)
            self.waits_for_keyframe = True
        elif not there and self.connected:
            self.rig.recorder.on_lost(GapCause.OFFLINE, self.rig.clock.wall_ms())
        self.connected = there

    def tick(self, _count: int) -> None:
        """A second passes for the worker."""
        self.rig.recorder.on_tick()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no /dev/full, and renames no folder of open files")
@given(_steps)
@settings(max_examples=80, deadline=None)
def test_whatever_disk_and_camera_do_everything_is_recorded_once_in_order_with_its_gaps(
    steps: list[tuple[str, int]],
) -> None:
    with tempfile.TemporaryDirectory() as name:
        scene = Scene(Path(name))
        scene.camera(True)
        for verb, value in steps:
            getattr(scene, verb)(value)
        scene.disk(True)
        scene.rig.clock.now_s += 10
        scene.rig.recorder.close(GapCause.ENGINE_STOPPED)
        segments = [fact.segment for fact in scene.rig.of(SegmentFinished)]
        recorded = [sample.payload for each in segments for sample in read_samples(scene.rig.root / each.path)]
        sent = [packet.payload for packet in scene.sent]
        assert recorded == [payload for payload in sent if payload in set(recorded)], "in order, and nothing twice"
        assert len(sent) - len(recorded) <= scene.outages * LOST_AT_MOST
        assert covers(segments)
        gaps = [fact.gap for fact in scene.rig.of(GapFound)]
        assert {gap.cause for gap in gaps} <= {GapCause.OFFLINE, *DISK_CAUSES}
        assert all(gap.end_ms > gap.start_ms for gap in gaps)
        scene.rig.journal.close()
