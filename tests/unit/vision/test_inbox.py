"""What waits for a camera's watch: it gathers while all is quiet, is bounded, and never waits when it matters."""

import threading

import pytest

from app.core.clock import SystemClock
from app.domain.media import Codec, Packet, StreamFormat, Track, VideoFormat
from app.vision.inbox import Inbox, Item, NewFormat
from tests.helpers.conditions import wait_until

LONG_S = 60.0
NEW_FORMAT = NewFormat(StreamFormat(VideoFormat(Codec.H264, 320, 180, b"")))


def packet(number: int, *, keyframe: bool = False, size_bytes: int = 10) -> Packet:
    return Packet(Track.VIDEO, number, number, 0, keyframe or number == 0, number, bytes(size_bytes))


class Taker:
    """Takes once on a thread of its own."""

    def __init__(self, inbox: Inbox, *, patient: bool) -> None:
        self.taken: list[Item] | None = None
        self._inbox, self._patient = inbox, patient
        self.thread = threading.Thread(target=self._run)
        self.thread.start()

    def _run(self) -> None:
        self.taken = self._inbox.take(patient=self._patient)


def waiting(inbox: Inbox) -> bool:
    return bool(inbox._changed._waiters)


def test_packets_of_a_quiet_camera_are_taken_together() -> None:
    inbox = Inbox(SystemClock(), 0.3)
    inbox.put_packet(packet(0))
    taker = Taker(inbox, patient=True)
    inbox.put_packet(packet(1))
    inbox.put_packet(packet(2))
    taker.thread.join()
    assert taker.taken == [packet(0), packet(1), packet(2)]


@pytest.mark.parametrize("patient", [False, True])
def test_an_answer_or_a_format_waits_for_nothing(patient: bool) -> None:
    inbox = Inbox(SystemClock(), LONG_S)
    taker = Taker(inbox, patient=patient)
    wait_until(lambda: waiting(inbox), 10, "somebody takes")
    inbox.put_format(NEW_FORMAT)
    taker.thread.join(10)
    assert taker.taken == [NEW_FORMAT]


def test_who_is_not_patient_gets_each_packet_at_once() -> None:
    inbox = Inbox(SystemClock(), LONG_S)
    taker = Taker(inbox, patient=False)
    wait_until(lambda: waiting(inbox), 10, "somebody takes")
    inbox.put_packet(packet(0))
    taker.thread.join(10)
    assert taker.taken == [packet(0)]


def test_a_stop_ends_the_wait() -> None:
    inbox = Inbox(SystemClock(), LONG_S)
    taker = Taker(inbox, patient=True)
    inbox.put_packet(packet(0))
    inbox.stop()
    taker.thread.join(10)
    assert taker.taken is None
    assert inbox.stopping


def test_a_flood_is_not_gathered_until_it_is_lost() -> None:
    inbox = Inbox(SystemClock(), LONG_S)
    taker = Taker(inbox, patient=True)
    wait_until(lambda: waiting(inbox), 10, "somebody takes")
    for number in range(100):
        inbox.put_packet(packet(number))
    taker.thread.join(10)
    assert taker.taken
    assert inbox.dropped == 0


def test_too_many_packets_go_as_whole_gops_and_formats_stay() -> None:
    inbox = Inbox(SystemClock(), 0.0)
    inbox.put_format(NEW_FORMAT)
    for number in range(160):
        inbox.put_packet(packet(number))
    assert inbox.take(patient=False) == [NEW_FORMAT]
    inbox.put_packet(packet(200, keyframe=True))
    inbox.put_packet(packet(201))
    assert inbox.take(patient=False) == [packet(200, keyframe=True), packet(201)]
    assert inbox.dropped == 160


def test_it_is_idle_once_what_was_taken_is_done() -> None:
    inbox = Inbox(SystemClock(), 0.0)
    assert inbox.idle
    inbox.put_packet(packet(0))
    assert not inbox.idle
    inbox.take(patient=False)
    assert not inbox.idle, "it is being worked through"
    taker = Taker(inbox, patient=False)
    wait_until(lambda: inbox.idle, 10, "the taker waits again")
    inbox.stop()
    taker.thread.join(10)
