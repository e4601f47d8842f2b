"""The place Vault tells the truth: no vault, where clips go, what lies there, who can open it, and why it stopped."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from msgspec import structs
from pytestqt.qtbot import QtBot

from app.core.bus import Bus
from app.core.worker import Worker as CoreWorker
from app.domain.facts import ClipSealed, Fact, VaultChanged
from app.domain.ids import ClipId
from app.engine.house_desk import HouseDesk
from app.engine.settings import EngineSettings, load_settings, save_settings
from app.engine.vault_keeper import VaultKeeper
from app.gui.vault.move_dialog import MoveDialog
from app.gui.vault.vault_view import VaultView
from app.index.catalog import Catalog
from app.index.writer import IndexWriter
from app.link import house_orders as orders
from app.link.house_orders import VaultMoving, VaultTold
from app.vault.device import KeyPlace
from app.vault.folder_bucket import FolderBucket
from app.vault.vault import Vault
from app.vault.vault_keys import create_vault
from crypto.keyfile import PassphraseCost
from tests.gui.stage import LiveCameras
from tests.gui.window_stage import WAIT_MS, WindowStage, shown_window

CHEAP = PassphraseCost(2, 64 << 20)


class Worker:
    """As much of the vault's worker as the desk reads."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault


@contextmanager
def opened(
    stage: WindowStage, qtbot: QtBot, desk: HouseDesk, facts: list[Fact]
) -> Iterator[tuple[VaultView, LiveCameras]]:
    cameras = LiveCameras(stage.library.paths, {}, facts, on_command=desk.obey)
    with cameras.running(), shown_window(stage, qtbot) as window:
        qtbot.waitUntil(lambda: window.strip.recording_text == "Recording 0/0", timeout=WAIT_MS)
        window.open_place("vault")
        qtbot.waitUntil(lambda: window.vault.state.text() != "Nothing is known of the vault now", timeout=WAIT_MS)
        yield window.vault, cameras


def test_without_a_bucket_nothing_is_promised(stage: WindowStage, qtbot: QtBot) -> None:
    desk = HouseDesk(stage.library.paths, EngineSettings(), lambda: None)
    with opened(stage, qtbot, desk, []) as (vault, _):
        assert vault.state.text() == "No vault yet"
        assert vault.sentence.text() == "Clips stay on this computer and go nowhere else."
        assert vault.promise.isHidden()
        assert vault.facts == {}


def test_a_real_vault_tells_its_folder_its_computers_and_what_is_stored(
    stage: WindowStage, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = stage.library.paths
    (tmp_path / "bucket").mkdir()
    words = create_vault(
        paths, FolderBucket(tmp_path / "bucket"), place=KeyPlace.FILE, ask=lambda: "a passphrase", cost=CHEAP
    )
    writer = IndexWriter(paths.index)
    Catalog(writer).add_all([ClipSealed(stage.events[0].id, ClipId("c" * 26), 3_000_000)])
    writer.close()
    worker = Worker(words.vault)
    settings = EngineSettings(bucket=str(tmp_path / "bucket"))
    desk = HouseDesk(paths, settings, lambda: worker)  # type: ignore[arg-type,return-value]  # what the desk reads of it
    with opened(stage, qtbot, desk, [VaultChanged(0, 1, False, "Clips are sealed.")]) as (vault, cameras):
        qtbot.waitUntil(lambda: vault.state.text() == "Up to date", timeout=WAIT_MS)
        assert vault.facts["Folder"] == str(tmp_path / "bucket")
        assert vault.facts["From this computer"] == "1 clip, 3 MB"
        assert vault.device_names == ["Recorder"]
        assert vault.facts["24 words"].startswith("Made with this vault.")
        assert vault.promise.text().startswith("Each clip is locked on this computer before it leaves.")
        shown = " ".join([*vault.facts.values(), vault.sentence.text(), orders.encode(desk.vault())])
        assert not any(word in shown.split() for word in words.words if len(word) > 6)
        cameras.server.publish(VaultChanged(3, 1, False, "Clips are sealed."))
        qtbot.waitUntil(lambda: vault.state.text() == "Uploading 3", timeout=WAIT_MS)
        cameras.server.publish(VaultChanged(3, 1, True, "The network is gone.", unreachable=True))
        qtbot.waitUntil(lambda: vault.state.text() == "Waiting for network", timeout=WAIT_MS)
        cameras.server.publish(VaultChanged(3, 1, True, "The bucket is full or over its limit."))
        qtbot.waitUntil(lambda: vault.state.text() == "Stopped: needs you", timeout=WAIT_MS)
        safe = "The bucket is full or over its limit. Clips are safe here and will wait."
        assert vault.sentence.text() == safe


class MovingWorker(CoreWorker):
    """Uploads nothing, and has a real vault that can move."""

    def __init__(self, vault: Vault) -> None:
        super().__init__("vault")
        self.vault = vault

    def run_once(self) -> None:
        self.stop.wait(1)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # a window that is drawn nowhere has nobody to tell them to
def test_a_vault_moves_to_another_folder_from_the_page_and_one_that_is_not_there_is_named(
    stage: WindowStage, qtbot: QtBot, tmp_path: Path
) -> None:
    paths, first, second = stage.library.paths, tmp_path / "bucket", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    vault = create_vault(paths, FolderBucket(first), place=KeyPlace.FILE, ask=lambda: "a passphrase", cost=CHEAP).vault
    save_settings(paths, EngineSettings(bucket=str(first)))
    desk = HouseDesk(paths, load_settings(paths), lambda: keeper.worker, lambda: keeper.mover)
    keeper = VaultKeeper(
        paths,
        Bus(),
        open_worker=lambda _: MovingWorker(vault),  # type: ignore[arg-type,return-value]  # what the keeper uses of it
        on_settings=desk.take_up,
    )
    keeper.begin(load_settings(paths))
    keeper.start()

    def obey(name: str, arguments: dict[str, str]) -> str:
        return keeper.move(arguments["address"]) if name == orders.MOVE_BUCKET else desk.obey(name, arguments)

    def move_to(view: VaultView, folder: Path) -> None:
        view.move_button.click()
        dialog = view.findChild(MoveDialog)
        assert dialog is not None
        assert not dialog.move_button.isEnabled(), "there is no address yet"
        assert "Nothing is deleted from the old place." in dialog.accessibleDescription()
        dialog.address.setText(str(folder))
        dialog.move_button.click()

    cameras = LiveCameras(paths, {}, [VaultChanged(0, 1, False, "Clips are sealed.")], on_command=obey)
    with cameras.running(), shown_window(stage, qtbot) as window:
        window.open_place("vault")
        view = window.vault
        qtbot.waitUntil(lambda: view.facts.get("Folder") == str(first), timeout=WAIT_MS)
        move_to(view, tmp_path / "nowhere")
        qtbot.waitUntil(lambda: view.moving.text().startswith("The bucket's folder"), timeout=WAIT_MS)
        assert view.facts["Folder"] == str(first)
        qtbot.waitUntil(lambda: view.findChild(MoveDialog) is None, timeout=WAIT_MS)
        move_to(view, second)
        qtbot.waitUntil(lambda: load_settings(paths).bucket == str(second), timeout=WAIT_MS)
        view.reload()
        qtbot.waitUntil(lambda: view.facts["Folder"] == str(second), timeout=WAIT_MS)
        assert view.moving.isHidden()
        assert set(FolderBucket(second).list("")) == set(FolderBucket(first).list(""))
    keeper.close()
    for worker in (keeper.worker, keeper.mover):
        assert worker is not None
        worker.request_stop()
        assert worker.join(10)


def test_a_move_under_way_tells_how_far_it_is_or_why_it_waits_and_can_be_ended(
    stage: WindowStage, qtbot: QtBot
) -> None:
    told, ordered = VaultTold("/first", True, "aa", "post-quantum", ()), []
    moving = [VaultMoving("/second", 0, 0), VaultMoving("/second", 3, 9), VaultMoving("/second", 3, 9, "No room.")]

    def obey(name: str, arguments: dict[str, str]) -> str:
        if name == orders.MOVE_BUCKET:
            ordered.append(arguments)
            return ""
        return orders.encode(structs.replace(told, moving=moving[0] if moving else None))

    cameras = LiveCameras(stage.library.paths, {}, [], on_command=obey)
    with cameras.running(), shown_window(stage, qtbot) as window:
        window.open_place("vault")
        for words in ("counting what is there…", "3 of 9 files are there.", "waits: No room. Clips go to the old"):
            qtbot.waitUntil(lambda words=words: words in window.vault.moving.text(), timeout=WAIT_MS)
            moving.pop(0)
            window.vault.reload()
        qtbot.waitUntil(window.vault.move_button.isVisible, timeout=WAIT_MS)
        assert window.vault.stay_button.isHidden()
        window.vault._stay()
        qtbot.waitUntil(lambda: ordered == [{"address": ""}], timeout=WAIT_MS)


def test_a_vault_that_cannot_be_opened_says_so(stage: WindowStage, qtbot: QtBot) -> None:
    settings = EngineSettings(bucket="s3://clips/louver?region=eu-central-1")
    desk = HouseDesk(stage.library.paths, settings, lambda: None)
    with opened(stage, qtbot, desk, []) as (vault, _):
        assert vault.state.text() == "Stopped: needs you"
        assert vault.facts["Bucket"] == "s3://clips/louver?region=eu-central-1"
        assert "24 words" not in vault.facts


def test_without_an_engine_nothing_old_is_shown(stage: WindowStage, qtbot: QtBot) -> None:
    with shown_window(stage, qtbot) as window:
        window.open_place("vault")
        qtbot.waitUntil(lambda: window.vault.state.text() == "Nothing is known of the vault now", timeout=WAIT_MS)
        assert window.vault.facts == {}


@pytest.mark.parametrize("text", ["", "[]", '{"address": 5}', '{"address": "' + "x" * 5_000 + '"}'])
def test_an_answer_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(Exception, match="malformed answer"):
        orders.decode_vault(text)
