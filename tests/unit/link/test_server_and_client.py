"""Desktop, watcher and engine over a real socket."""

import contextlib
import os
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.errors import BugError, EngineNotRunning, KnownError, LinkError, LinkLost, UsageError
from app.domain.facts import CameraRemoved, DetectorReady, Fact, ProblemFound, RecordingReached
from app.domain.ids import EventId, new_event_id
from app.domain.media import Codec, StreamFormat, Track, VideoFormat
from app.link import local_socket
from app.link.client import LinkClient
from app.link.messages import MAX_THUMBNAIL_BYTES, ClientRole, Command
from tests.helpers.conditions import wait_until
from tests.unit.link.conftest import DOOR, FORMAT, Engine, Heard, camera_fact, packet

Connect = Callable[..., Heard]
MAIN, SUB = StreamRole.MAIN, StreamRole.SUB


def test_nothing_listens_without_an_engine(sockets: str, tmp_path: Path) -> None:
    with pytest.raises(EngineNotRunning, match="No Louver engine is running"):
        LinkClient(LibraryPaths(tmp_path), ClientRole.DESKTOP).connect()


def test_a_dead_engines_socket_says_that_none_is_running_and_the_next_engine_replaces_it(engine: Engine) -> None:
    address = engine.paths.link_addresses[0]
    engine.server.stop()
    assert not address.exists()
    stale = local_socket.listen(engine.paths)
    stale._socket.close()  # as an engine that was killed: the file stays
    assert address.exists()
    with pytest.raises(EngineNotRunning):
        LinkClient(engine.paths, ClientRole.DESKTOP).connect()
    local_socket.listen(engine.paths).close()
    assert not address.exists()


def test_a_library_on_a_disk_that_takes_no_sockets_has_them_elsewhere(
    sockets: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    paths = LibraryPaths(tmp_path / "library")
    (paths.root / "link.sock").mkdir(parents=True)  # nothing can be bound there, as on exFAT
    listener = local_socket.listen(paths)
    try:
        assert listener.address.parent.parent == tmp_path
        if os.name == "posix":
            assert listener.address.parent.stat().st_mode & 0o777 == 0o700
        with local_socket.connect(paths, 5):
            listener.accept(5).close()
    finally:
        listener.close()
    assert list(listener.address.parent.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root can give a folder away")
def test_a_folder_of_somebody_elses_is_neither_listened_in_nor_connected_to(
    sockets: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    paths = LibraryPaths(tmp_path / "library")
    (paths.root / "link.sock").mkdir(parents=True)
    with contextlib.closing(local_socket.listen(paths)) as listener:
        os.chown(listener.address.parent, 65534, 65534)
        with pytest.raises(EngineNotRunning):
            local_socket.connect(paths, 5)
    with pytest.raises(LinkError, match="belongs to somebody else"):
        local_socket.listen(paths)


def test_the_key_and_the_socket_are_the_owners_alone(engine: Engine) -> None:
    assert len(engine.paths.link_key.read_bytes()) == 32
    if os.name == "posix":
        assert engine.paths.link_key.stat().st_mode & 0o777 == 0o600
        assert engine.paths.link_addresses[0].stat().st_mode & 0o777 == 0o600


def test_the_engine_says_welcome(engine: Engine) -> None:
    client = LinkClient(engine.paths, ClientRole.TOOL)
    welcome = client.connect()
    assert (welcome.engine_version, welcome.library_id) == ("1.2.3", "library")
    client.close()
    assert not client.connected


def test_facts_arrive_in_order_after_the_snapshot(engine: Engine, connect: Connect) -> None:
    engine.snapshot = [camera_fact(-2), camera_fact(-1)]
    heard = connect()
    for number in range(200):
        engine.server.publish(camera_fact(number))
    wait_until(lambda: len(heard.facts) == 202, 5, "all facts arrived")
    assert [getattr(fact, "since_ms", None) for fact in heard.facts] == list(range(-2, 200))


def test_a_fact_published_during_the_snapshot_follows_it(engine: Engine, connect: Connect) -> None:
    class PublishingList(list[Fact]):
        def __iter__(self):  # type: ignore[no-untyped-def]
            engine.server.publish(camera_fact(7))
            return super().__iter__()

    engine.snapshot = PublishingList([camera_fact(1)])
    heard = connect()
    wait_until(lambda: len(heard.facts) == 2, 5, "both facts arrived")
    assert heard.facts == [camera_fact(1), camera_fact(7)]


def test_a_viewer_begins_with_the_format_and_the_newest_keyframe(engine: Engine, connect: Connect) -> None:
    engine.server.offer_format(DOOR, MAIN, FORMAT)
    for number in range(10):
        engine.server.offer_packet(DOOR, MAIN, packet(number, key=number in (0, 6)))
    heard = connect()
    heard.client.watch(DOOR, MAIN)
    wait_until(lambda: len(heard.packets) == 4, 5, "the current GOP arrived")
    engine.server.offer_packet(DOOR, MAIN, packet(10))
    wait_until(lambda: len(heard.packets) == 5, 5, "the next packet arrived")
    assert heard.formats == [FORMAT]
    assert heard.order[0] == "format"
    assert heard.packets == [packet(number, key=number == 6) for number in range(6, 11)]


def test_a_viewer_that_came_before_the_camera_gets_its_format_first(engine: Engine, connect: Connect) -> None:
    heard = connect()
    heard.client.watch(DOOR, MAIN)
    wait_until(lambda: engine.server.watched_streams == {(DOOR, MAIN)}, 5, "the stream is watched")
    engine.server.offer_format(DOOR, MAIN, FORMAT)
    engine.server.offer_packet(DOOR, MAIN, packet(0))
    engine.server.offer_packet(DOOR, MAIN, packet(1, key=True, track=Track.AUDIO))
    engine.server.offer_packet(DOOR, MAIN, packet(2, key=True))
    engine.server.offer_packet(DOOR, MAIN, packet(3, key=True, track=Track.AUDIO))
    wait_until(lambda: len(heard.packets) == 2, 5, "the keyframe and the sound arrived")
    assert heard.order == ["format", "packet", "packet"]
    assert [each.pts for each in heard.packets] == [6000, 9000]


def test_a_change_of_format_waits_for_a_keyframe(engine: Engine, connect: Connect) -> None:
    heard = connect()
    heard.client.watch(DOOR, MAIN)
    wait_until(lambda: engine.server.watched_streams, 5, "the stream is watched")
    other = StreamFormat(VideoFormat(Codec.H265, 1280, 720, b"other"))
    engine.server.offer_format(DOOR, MAIN, FORMAT)
    engine.server.offer_packet(DOOR, MAIN, packet(0, key=True))
    engine.server.offer_format(DOOR, MAIN, other)
    engine.server.offer_packet(DOOR, MAIN, packet(1))
    engine.server.offer_packet(DOOR, MAIN, packet(2, key=True))
    wait_until(lambda: len(heard.packets) == 2, 5, "both keyframes arrived")
    assert heard.formats == [FORMAT, other]
    assert [each.pts for each in heard.packets] == [0, 6000]


def test_only_watched_streams_are_sent_and_an_end_of_watching_is_heard(engine: Engine, connect: Connect) -> None:
    for role in (MAIN, SUB):
        engine.server.offer_format(DOOR, role, FORMAT)
    heard = connect()
    heard.client.watch(DOOR, SUB)
    wait_until(lambda: engine.server.watched_streams == {(DOOR, SUB)}, 5, "the stream is watched")
    engine.server.offer_packet(DOOR, MAIN, packet(1, key=True))
    engine.server.offer_packet(DOOR, SUB, packet(2, key=True))
    wait_until(lambda: heard.packets, 5, "a packet arrived")
    heard.client.unwatch(DOOR, SUB)
    wait_until(lambda: not engine.server.watched_streams, 5, "nothing is watched")
    assert [each.pts for each in heard.packets] == [6000]


def test_a_closed_client_watches_nothing(engine: Engine, connect: Connect) -> None:
    heard = connect()
    heard.client.watch(DOOR, MAIN)
    wait_until(lambda: engine.server.watched_streams, 5, "the stream is watched")
    heard.client.close()
    wait_until(lambda: not engine.server.watched_streams and engine.server.client_count == 0, 5, "the client is gone")
    assert heard.lost == []


def test_commands_are_answered_or_refused_with_the_engines_sentence(engine: Engine, connect: Connect) -> None:
    heard = connect()
    assert heard.client.command("mark", {"a": "1"}) == "mark [('a', '1')]"

    def refuse(name: str, arguments: dict[str, str]) -> str:
        raise UsageError("There is no camera of that name. Choose one of the list.")

    engine.command = refuse
    with pytest.raises(KnownError, match="no camera of that name"):
        heard.client.command("mark")


@pytest.mark.expect_log_errors
def test_a_command_that_fails_by_a_bug_is_answered_and_the_link_lives(engine: Engine, connect: Connect) -> None:
    heard = connect()
    engine.command = lambda name, arguments: str(1 // len(arguments))
    with pytest.raises(KnownError, match="error of its own"):
        heard.client.command("divide")
    assert heard.client.command("divide", {"by": "one"}) == "1"


def test_a_slow_command_holds_up_neither_facts_nor_watching_nor_other_clients(engine: Engine, connect: Connect) -> None:
    slow, other, go_on, answers = connect(), connect(), threading.Event(), []

    def wait(name: str, arguments: dict[str, str]) -> str:
        return str(go_on.wait(20)) if name == "slow" else "quick"

    engine.command = wait
    asking = threading.Thread(target=lambda: answers.append(slow.client.command("slow", timeout_s=20)))
    asking.start()
    assert other.client.command("quick") == "quick"
    slow.client.watch(DOOR, MAIN)
    wait_until(lambda: engine.server.watched_streams, 5, "the slow client watches")
    engine.server.publish(camera_fact(1))
    wait_until(lambda: slow.facts and other.facts, 5, "both heard the fact")
    go_on.set()
    asking.join(5)
    assert answers == ["True"]


def test_a_command_without_answer_ends_in_time(engine: Engine, connect: Connect) -> None:
    heard, go_on = connect(), threading.Event()
    engine.command = lambda name, arguments: str(go_on.wait(20))
    with pytest.raises(LinkLost, match="did not answer"):
        heard.client.command("slow", timeout_s=0.05)
    go_on.set()


def test_a_command_from_a_callback_is_a_bug(engine: Engine, connect: Connect) -> None:
    heard, caught = connect(), []

    def ask(fact: Fact) -> None:
        try:
            heard.client.command("x")
        except BugError as error:
            caught.append(error)

    heard.client.on_fact = ask
    engine.server.publish(camera_fact(1))
    wait_until(lambda: caught, 5, "the callback was refused")


def test_the_watcher_reports_and_hands_over_thumbnails(engine: Engine, connect: Connect) -> None:
    heard, event_id = connect(ClientRole.WATCHER), new_event_id()
    fact = DetectorReady("fallback", "The built-in detector watches.")
    heard.client.report(fact)
    heard.client.thumbnail(event_id, b"\xff\xd8jpeg")
    wait_until(lambda: engine.thumbnails, 5, "the thumbnail arrived")
    assert engine.reports == [fact]
    assert engine.thumbnails == [(event_id, b"\xff\xd8jpeg")]


def test_the_watcher_hears_of_cameras_and_of_nothing_else(engine: Engine, connect: Connect) -> None:
    watcher, window = connect(ClientRole.WATCHER), connect()
    facts: list[Fact] = [RecordingReached(DOOR, MAIN, 0, 1), camera_fact(1), CameraRemoved(DOOR)]
    for fact in facts:
        engine.server.publish(fact)
    wait_until(lambda: len(window.facts) == 3 and len(watcher.facts) == 2, 5, "both have heard")
    assert window.facts == facts
    assert watcher.facts == facts[1:]


def test_the_watcher_gets_what_comes_in_one_moment_in_one_piece(engine: Engine, connect: Connect) -> None:
    watcher, pieces = connect(ClientRole.WATCHER), []
    feed = watcher.client._reader.feed
    engine.server.offer_format(DOOR, MAIN, FORMAT)
    watcher.client.watch(DOOR, MAIN)
    wait_until(lambda: watcher.formats, 5, "it watches")
    watcher.client._reader.feed = lambda received: (pieces.append(received), feed(received))[1]
    for number in range(50):
        engine.server.offer_packet(DOOR, MAIN, packet(number, key=number == 0))
    wait_until(lambda: len(watcher.packets) == 50, 5, "all have come")
    assert len(pieces) <= 5, "the first at once, the others in the next moment"


def test_the_largest_thumbnail_passes_and_a_larger_one_is_a_bug(engine: Engine, connect: Connect) -> None:
    heard = connect(ClientRole.WATCHER)
    heard.client.thumbnail(new_event_id(), bytes(MAX_THUMBNAIL_BYTES))
    wait_until(lambda: engine.thumbnails, 5, "the thumbnail arrived")
    with pytest.raises(BugError):
        heard.client.thumbnail(new_event_id(), bytes(MAX_THUMBNAIL_BYTES + 1))


@pytest.mark.parametrize(
    "misbehave",
    [
        lambda client: client.report(DetectorReady("x", "x")),
        lambda client: client.thumbnail(new_event_id(), b"x"),
    ],
)
@pytest.mark.parametrize("role", [ClientRole.DESKTOP, ClientRole.TOOL])
def test_only_the_watcher_may_report(
    engine: Engine, connect: Connect, role: ClientRole, misbehave: Callable[[LinkClient], None]
) -> None:
    heard = connect(role)
    misbehave(heard.client)
    wait_until(lambda: heard.lost, 5, "the client was cut off")
    assert engine.reports == []
    assert engine.thumbnails == []


@pytest.mark.parametrize(
    "misbehave",
    [
        lambda client: client.report(camera_fact(1)),
        lambda client: client.thumbnail(EventId("../../etc/passwd"), b"x"),
        lambda client: client.watch("../door", MAIN),
        lambda client: client.watch("", MAIN),
        lambda client: client._send(Command(1, "remove-camera", {"camera_id": "door", "recordings": "delete"})),
    ],
)
def test_a_watcher_that_oversteps_is_cut_off(
    engine: Engine, connect: Connect, misbehave: Callable[[LinkClient], None]
) -> None:
    heard = connect(ClientRole.WATCHER)
    misbehave(heard.client)
    wait_until(lambda: heard.lost, 5, "the client was cut off")
    assert engine.reports == []
    assert engine.thumbnails == []


def test_an_engine_that_stops_is_told_once_and_ends_waiting_commands(engine: Engine, connect: Connect) -> None:
    heard, started, go_on, errors = connect(), threading.Event(), threading.Event(), []

    def hang(name: str, arguments: dict[str, str]) -> str:
        started.set()
        return str(go_on.wait(20))

    def ask() -> None:
        try:
            heard.client.command("hang", timeout_s=20)
        except LinkLost as error:
            errors.append(error)

    engine.command = hang
    asking = threading.Thread(target=ask)
    asking.start()
    assert started.wait(5)
    stopping = threading.Thread(target=engine.server.stop)
    stopping.start()
    wait_until(lambda: errors, 5, "the waiting command ended")
    go_on.set()
    stopping.join(5)
    asking.join(5)
    assert not stopping.is_alive()
    assert len(heard.lost) == 1
    with pytest.raises(LinkLost):
        heard.client.report(ProblemFound("a", "b"))
