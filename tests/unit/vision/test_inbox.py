"""What waits for a camera's watch: it gathers while all is quiet, is bounded, and never waits when it matters."""

import threading
from collections.abc import Iterator

import pytest

from app.core.clock import SystemClock
from app.domain.media import Codec, Packet, StreamFormat, Track, VideoFormat
from app.vision.inbox import Inbox, Item, NewFormat
from tests.helpers.conditions import wait_until

NEW_FORMAT = NewFormat(StreamFormat(VideoFormat(Codec.H264, 320, 180, b"")))


def packet(number: int, *, keyframe: bool = False, size_bytes: int = 10) -> Packet:
    return Packet(Track.VIDEO, number, number, 0, keyframe or number == 0, number, bytes(size_bytes))


class LaterClock(SystemClock):
    """The machine's clock, and as much later as a test says."""

    later_s = 0.0

    def monotonic_s(self) -> float:
        return super().monotonic_s() + self.later_s


class Taker:
    """Takes once, on a thread of its own."""

    def __init__(self, inbox: Inbox, *, patient: bool) -> None:
        self.taken: list[Item] | None = None
        self._inbox, self._patient = inbox, patient
        self.thread = threading.Thread(target=self._run)
        self.thread.start()
        wait_until(lambda: waiting(inbox) or not self.thread.is_alive(), 10, "it waits, or has taken")

    def _run(self) -> None:
        self.taken = self._inbox.take(patient=self._patient)


def waiting(inbox: Inbox) -> bool:
    return bool(inbox._changed._waiters)


@pytest.fixture
def clock() -> LaterClock:
    return LaterClock()


@pytest.fixture
def inbox(clock: LaterClock) -> Iterator[Inbox]:
    gathering = Inbox(clock, gathers=True)
    yield gathering
    gathering.stop()


def test_packets_of_a_quiet_camera_wait_for_the_round(inbox: Inbox) -> None:
    taker = Taker(inbox, patient=True)
    for number in range(3):
        inbox.put_packet(packet(number))
    assert inbox.take_gathered() == [packet(0), packet(1), packet(2)]
    assert inbox.take_gathered() == [], "nothing is new"
    inbox.hand_back(patient=True)
    inbox.put_packet(packet(3))
    assert inbox.take_gathered() == [packet(3)]
    inbox.hand_back(patient=True)
    assert waiting(inbox), "the camera's own thread slept through all of it"
    inbox.stop()
    taker.thread.join(10)


def test_the_round_takes_nothing_of_a_camera_where_something_moves(inbox: Inbox) -> None:
    inbox.put_packet(packet(0))
    assert inbox.take_gathered() == [], "nobody said yet that it is quiet"
    assert inbox.take(patient=False) == [packet(0)]
    inbox.put_packet(packet(1))
    assert inbox.take_gathered() == [], "its own thread is at work"


def test_where_the_round_finds_movement_the_cameras_own_thread_goes_on(inbox: Inbox) -> None:
    taker = Taker(inbox, patient=True)
    inbox.put_packet(packet(0))
    assert inbox.take_gathered() == [packet(0)]
    inbox.put_packet(packet(1))
    inbox.hand_back(patient=False)
    taker.thread.join(10)
    assert taker.taken == [packet(1)]


def test_two_threads_never_watch_one_camera_at_once(inbox: Inbox) -> None:
    taker = Taker(inbox, patient=True)
    inbox.put_packet(packet(0))
    assert inbox.take_gathered() == [packet(0)]
    inbox.put_format(NEW_FORMAT)
    wait_until(lambda: waiting(inbox), 10, "the camera's own thread waits for the round")
    assert taker.taken is None
    inbox.hand_back(patient=True)
    taker.thread.join(10)
    assert taker.taken == [NEW_FORMAT]


def test_what_the_round_leaves_for_a_second_is_watched_without_it(inbox: Inbox, clock: LaterClock) -> None:
    taker = Taker(inbox, patient=True)
    inbox.put_packet(packet(0))
    clock.later_s = 1.5
    inbox.put_packet(packet(1))
    taker.thread.join(10)
    assert taker.taken == [packet(0), packet(1)]


def test_without_a_round_each_packet_is_taken_at_once() -> None:
    inbox = Inbox(SystemClock(), gathers=False)
    taker = Taker(inbox, patient=True)
    inbox.put_packet(packet(0))
    taker.thread.join(10)
    assert taker.taken == [packet(0)]


@pytest.mark.parametrize("patient", [False, True])
def test_an_answer_or_a_format_waits_for_nothing(inbox: Inbox, patient: bool) -> None:
    taker = Taker(inbox, patient=patient)
    inbox.put_format(NEW_FORMAT)
    taker.thread.join(10)
    assert taker.taken == [NEW_FORMAT]


def test_who_is_not_patient_gets_each_packet_at_once(inbox: Inbox) -> None:
    taker = Taker(inbox, patient=False)
    inbox.put_packet(packet(0))
    taker.thread.join(10)
    assert taker.taken == [packet(0)]


def test_a_stop_ends_the_wait(inbox: Inbox) -> None:
    taker = Taker(inbox, patient=True)
    inbox.put_packet(packet(0))
    inbox.stop()
    taker.thread.join(10)
    assert taker.taken is None
    assert inbox.stopping
    assert inbox.take_gathered() == [], "the round leaves it alone from then on"


def test_a_flood_is_not_gathered_until_it_is_lost(inbox: Inbox) -> None:
    taker = Taker(inbox, patient=True)
    for number in range(100):
        inbox.put_packet(packet(number))
    taker.thread.join(10)
    assert taker.taken
    assert inbox.dropped == 0


def test_too_many_packets_go_as_whole_gops_and_formats_stay() -> None:
    inbox = Inbox(SystemClock(), gathers=False)
    inbox.put_format(NEW_FORMAT)
    for number in range(160):
        inbox.put_packet(packet(number))
    assert inbox.take(patient=False) == [NEW_FORMAT]
    inbox.put_packet(packet(200, keyframe=True))
    inbox.put_packet(packet(201))
    assert inbox.take(patient=False) == [packet(200, keyframe=True), packet(201)]
    assert inbox.dropped == 160


def test_it_is_idle_once_what_was_taken_is_done() -> None:
    inbox = Inbox(SystemClock(), gathers=False)
    assert inbox.idle
    inbox.put_packet(packet(0))
    assert not inbox.idle
    inbox.take(patient=False)
    assert not inbox.idle, "it is being worked through"
    taker = Taker(inbox, patient=False)
    wait_until(lambda: inbox.idle, 10, "the taker waits again")
    inbox.stop()
    taker.thread.join(10)
