"""Tests of the exchange of one bucket for another while events go on."""

import threading
from pathlib import Path
from typing import cast

import pytest

from app.core.bus import Bus
from app.core.clock import Stop
from app.core.paths import LibraryPaths
from app.core.worker import Worker
from app.domain.errors import BucketUnreachable, UsageError
from app.domain.facts import EventChanged, VaultChanged
from app.domain.ids import CameraId
from app.engine.bucket_mover import BucketMover
from app.engine.settings import EngineSettings, load_settings, save_settings
from app.engine.vault_keeper import VaultKeeper
from app.vault.bucket import Bucket
from app.vault.bucket_copy import Tell
from app.vault.vault_worker import VaultWorker
from tests.gui.stage import make_event

SECOND = EngineSettings(bucket="/second")
CLOSED = EventChanged(make_event(CameraId("yard"), 1_700_000_000_000, 3_000))


class Uploading(Worker):
    """As much of the vault's worker as the keeper uses: it ends when its upload does."""

    def __init__(self) -> None:
        super().__init__("vault")
        self.heard: list[EventChanged] = []
        self.upload = threading.Event()

    def run_once(self) -> None:
        """It does not look at its stop while it uploads."""
        self.upload.wait(20)

    def hear(self, fact: EventChanged) -> None:
        """What it would have been told."""
        self.heard.append(fact)


class Exchange:
    """A keeper whose first worker uploads, and which is told to take up another bucket in a thread."""

    def __init__(self, folder: Path, heir: Uploading | None) -> None:
        paths = LibraryPaths(folder)
        save_settings(paths, SECOND)
        self.bus, self.told, self.settings = Bus(), [], []
        self.bus.subscribe(VaultChanged, self.told.append)
        self.first, self.heir = Uploading(), heir
        workers = iter([self.first, heir])
        self.keeper = VaultKeeper(
            paths,
            self.bus,
            open_worker=lambda _: cast("VaultWorker | None", next(workers)),
            on_settings=self.settings.append,
        )
        self.keeper.begin(EngineSettings(bucket="/first"))
        self.keeper.start()
        self.answer = ""
        self.thread = threading.Thread(target=self._take_up, name="takes up")

    def _take_up(self) -> None:
        try:
            self.answer = self.keeper.take_up()
        except UsageError as error:
            self.answer = str(error)

    def begin(self) -> None:
        """Returns once the first worker was asked to end, while it still uploads."""
        self.thread.start()
        assert self.first.stop.wait(10)
        assert [fact.starting for fact in self.told] == [True]

    def end(self) -> None:
        """The upload ends."""
        self.first.upload.set()
        self.thread.join(10)
        for worker in (self.first, self.heir):
            if worker is not None:
                worker.request_stop()
                worker.upload.set()
                assert worker.join(10)


def test_an_event_that_closes_during_the_exchange_goes_to_the_next_bucket(tmp_path: Path) -> None:
    heir = Uploading()
    exchange = Exchange(tmp_path, heir)
    exchange.begin()
    exchange.bus.publish(CLOSED)
    exchange.end()
    assert exchange.answer == "Clips of new events go to that bucket from now on."
    assert heir.heard == [CLOSED]
    assert exchange.settings == [SECOND]


def test_where_the_next_cannot_be_opened_the_event_waits_on_the_disk_and_the_window_is_told(tmp_path: Path) -> None:
    exchange = Exchange(tmp_path, None)
    exchange.begin()
    exchange.bus.publish(CLOSED)
    exchange.end()
    assert exchange.first.heard == [CLOSED]
    assert exchange.told[-1].stopped
    assert exchange.answer == exchange.told[-1].sentence


def test_an_upload_that_hangs_does_not_keep_the_engine_from_ending(tmp_path: Path) -> None:
    exchange = Exchange(tmp_path, Uploading())
    exchange.begin()
    exchange.bus.publish(CLOSED)
    exchange.keeper.close()
    exchange.thread.join(10)
    assert exchange.answer.startswith("Louver is about to end.")
    assert exchange.first.heard == [CLOSED]
    exchange.first.upload.set()
    assert exchange.first.join(10)


@pytest.mark.parametrize("bucket", [None, "/gone"])
def test_without_a_worker_it_says_so(tmp_path: Path, bucket: str | None) -> None:
    paths = LibraryPaths(tmp_path)
    save_settings(paths, EngineSettings(bucket=bucket))
    keeper = VaultKeeper(paths, Bus(), open_worker=lambda _: None, on_settings=lambda _: None)
    assert keeper.take_up().startswith("The vault could not" if bucket else "No bucket is chosen")


class Cut(BucketMover):
    """A mover whose last copy meets a bucket that is gone, or one that a test lets through."""

    def __init__(self, keeper: VaultKeeper, *, gone: bool) -> None:
        super().__init__("/second", cast("Bucket", None), cast("Bucket", None), prepare=bool, exchange=keeper._arrive)
        self._gone = gone

    def copy(self, stop: Stop, tell: Tell | None = None) -> bool:
        """As the real one raises it."""
        if self._gone:
            raise BucketUnreachable("The bucket's folder /second is gone.")
        return True


@pytest.mark.parametrize("gone", [True, False])
def test_the_old_bucket_goes_on_where_the_last_copy_fails_and_no_event_is_lost(tmp_path: Path, gone: bool) -> None:
    paths, bus = LibraryPaths(tmp_path), Bus()
    before = EngineSettings(bucket="/first", next_bucket="/second")
    save_settings(paths, before)
    workers, opened = [Uploading(), Uploading()], []

    def open_worker(settings: EngineSettings) -> "VaultWorker":
        opened.append(settings)
        return cast("VaultWorker", workers[len(opened) - 1])

    keeper = VaultKeeper(paths, bus, open_worker=open_worker, on_settings=lambda _: None)
    keeper.worker = open_worker(before)
    keeper.start()
    arriving = threading.Thread(target=lambda: arrive(keeper, gone=gone), name="arrives")
    arriving.start()
    assert workers[0].stop.wait(10)
    bus.publish(CLOSED)
    workers[0].upload.set()
    arriving.join(10)
    after = before if gone else EngineSettings(bucket="/second")
    assert load_settings(paths) == opened[1] == after
    assert workers[1].heard == [CLOSED]
    assert workers[1].alive
    workers[1].request_stop()
    workers[1].upload.set()
    assert workers[1].join(10)


def arrive(keeper: VaultKeeper, *, gone: bool) -> None:
    mover = Cut(keeper, gone=gone)
    if gone:
        with pytest.raises(BucketUnreachable):
            mover._exchange(mover)
    else:
        mover._exchange(mover)


def test_a_folder_is_named_whole_and_without_a_vault_nothing_moves(tmp_path: Path) -> None:
    paths = LibraryPaths(tmp_path)
    save_settings(paths, EngineSettings(bucket="/first"))
    keeper = VaultKeeper(paths, Bus(), open_worker=lambda _: None, on_settings=lambda _: None)
    with pytest.raises(UsageError, match="No vault is open here"):
        keeper.move("/second")
    keeper.worker = cast("VaultWorker", Uploading())
    with pytest.raises(UsageError, match="whole path"):
        keeper.move("second")
    with pytest.raises(UsageError, match="go to that bucket already"):
        keeper.move("/first")
    assert keeper.move("").startswith("Nothing is copied any more")
