"""The place Vault tells the truth: no vault, where clips go, what lies there, who can open it, and why it stopped."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.facts import ClipSealed, Fact, VaultChanged
from app.domain.ids import ClipId
from app.engine.house_desk import HouseDesk
from app.engine.settings import EngineSettings
from app.gui.vault.vault_view import VaultView
from app.index.catalog import Catalog
from app.index.writer import IndexWriter
from app.link import house_orders as orders
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
