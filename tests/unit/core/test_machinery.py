"""Mailbox, bus, log and private files do what they promise."""

import logging
import os
from pathlib import Path

import pytest

from app.core.bus import Bus
from app.core.log import RedactingFormatter, redact
from app.core.mailbox import Mailbox
from app.core.paths import LibraryPaths
from app.core.private_files import make_private_folder, write_private
from app.domain.facts import DetectorReady, Fact, ProblemFound


def test_mailbox_holds_only_the_newest() -> None:
    box: Mailbox[int] = Mailbox()
    for number in range(5):
        box.put(number)
    assert box.take(0.0) == 4
    assert box.take(0.0) is None
    assert box.replaced == 4


def test_bus_hands_a_fact_to_those_who_asked_for_its_type() -> None:
    bus, detectors, everything = Bus(), [], []
    bus.subscribe(DetectorReady, detectors.append)
    end = bus.subscribe_all(everything.append)
    problem, ready = ProblemFound("disk", "Full."), DetectorReady("fallback", "No model.")
    bus.publish(problem)
    bus.publish(ready)
    end()
    bus.publish(problem)
    assert detectors == [ready]
    assert everything == [problem, ready]


def test_a_failing_subscriber_does_not_keep_a_fact_from_the_others(expect_log_errors: list[object]) -> None:
    bus, received = Bus(), []

    def fail(_fact: Fact) -> None:
        raise ValueError("ours")

    bus.subscribe(ProblemFound, fail)
    bus.subscribe(ProblemFound, received.append)
    bus.publish(ProblemFound("disk", "Full."))
    assert len(received) == 1
    assert len(expect_log_errors) == 1


@pytest.mark.parametrize(
    "text",
    [
        "open rtsp://admin:hunter2@10.0.0.4/stream failed",
        "rtsps://hunter2@host/x",
        "password=hunter2",
        "Password: hunter2 given",
        "secret=hunter2",
        "AUTHORIZATION: hunter2",
    ],
)
def test_secrets_are_blanked_before_they_reach_a_log(text: str) -> None:
    assert "hunter2" not in redact(text)


def test_a_secret_in_an_exception_is_blanked_too() -> None:
    try:
        raise ValueError("rtsp://admin:hunter2@camera/1")
    except ValueError:
        record = logging.LogRecord("louver.x", logging.ERROR, "", 0, "failed", None, __import__("sys").exc_info())
    line = RedactingFormatter().format(record)
    assert "hunter2" not in line
    assert "ValueError" in line


def test_private_files_are_replaced_whole_and_readable_by_their_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "keys"
    make_private_folder(folder)
    write_private(folder / "key", b"old")
    write_private(folder / "key", b"new")
    assert (folder / "key").read_bytes() == b"new"
    assert [path.name for path in folder.iterdir()] == ["key"]
    if os.name == "posix":
        assert (folder / "key").stat().st_mode & 0o777 == 0o600
        assert folder.stat().st_mode & 0o777 == 0o700


def test_a_private_file_that_cannot_be_replaced_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "key" / "inside").mkdir(parents=True)
    with pytest.raises(OSError, match="key"):
        write_private(tmp_path / "key", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["key"]


def test_the_link_has_a_short_address_in_a_deep_library(tmp_path: Path) -> None:
    [address] = LibraryPaths(tmp_path / ("x" * 120)).link_addresses
    assert len(os.fsencode(address)) <= 100
    assert [address] != list(LibraryPaths(tmp_path / ("y" * 120)).link_addresses)
