"""Which model is used, and what happens when somebody puts another in its place."""

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from app.domain.errors import ModelError, ModelMissing, ModelUntrusted
from app.vision.models import ModelEntry, download, find_in_folder, find_model, read_manifest
from app.vision.opener import choose_detector
from tests.helpers.conditions import free_port
from tests.helpers.vision import TINY_DETECTOR

CONTENT = b"a model, more or less" * 1000


def entry(name: str = "good", address: str = "", content: bytes = CONTENT, max_bytes: int = 100_000) -> ModelEntry:
    digest = hashlib.sha256(content).hexdigest()
    return ModelEntry(name, f"{name}.tflite", address, digest, "Apache-2.0", max_bytes, True)


@contextmanager
def server(body: bytes, *, chunked: bool = False) -> Iterator[str]:
    """A web server that answers everything with `body`; yields its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            if not chunked:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            try:
                self.wfile.write(body)
            except OSError:
                return  # the client has read enough

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{running.server_address[1]}/model.tflite"
        finally:
            running.shutdown()
            thread.join()


@pytest.fixture(autouse=True)
def _folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOUVER_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.delenv("LOUVER_MODEL_DIR", raising=False)


def test_the_list_of_models_can_be_read_and_prefers_metadata() -> None:
    entries = read_manifest()
    assert [each.has_metadata for each in entries] == sorted((each.has_metadata for each in entries), reverse=True)
    assert all(len(bytes.fromhex(each.sha256)) == 32 for each in entries)
    assert all(each.address == "" or each.address.startswith("https://") for each in entries)
    assert any(each.address for each in entries)


def test_a_model_is_downloaded_once_and_then_found_in_the_cache(tmp_path: Path) -> None:
    arrived: list[tuple[int, int]] = []
    with server(CONTENT) as address:
        model = find_model(entries=(entry(address=address),), on_progress=lambda *each: arrived.append(each))
    assert model is not None
    assert model.content == CONTENT
    assert arrived[-1] == (len(CONTENT), len(CONTENT))
    again = find_model(entries=(entry(address=address),))
    assert again == model
    assert [path.name for path in (tmp_path / "cache" / "models").iterdir()] == ["good.tflite"]


def test_a_download_with_another_hash_is_thrown_away(tmp_path: Path) -> None:
    with server(CONTENT + b"!") as address, pytest.raises(ModelUntrusted, match="thrown away"):
        download(entry(address=address), tmp_path / "models")
    assert not (tmp_path / "models").exists()


@pytest.mark.parametrize("chunked", [False, True])
def test_a_download_without_end_is_cut_off(tmp_path: Path, chunked: bool) -> None:
    with server(b"x" * 3_000_000, chunked=chunked) as address, pytest.raises(ModelUntrusted, match="cut off"):
        download(entry(address=address), tmp_path / "models")


def test_no_network_is_said_and_leaves_the_fallback(tmp_path: Path) -> None:
    unreachable = entry(address=f"http://127.0.0.1:{free_port()}/model.tflite")
    with pytest.raises(ModelMissing, match="could not be downloaded"):
        download(unreachable, tmp_path)
    assert find_model(entries=(unreachable,)) is None


def test_a_file_in_the_folder_with_another_hash_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "good.tflite").write_bytes(CONTENT[:-1] + b"?")
    monkeypatch.setenv("LOUVER_MODEL_DIR", str(tmp_path))
    with pytest.raises(ModelUntrusted, match="is not the published one"):
        find_model(entries=(entry(),), may_download=False)


def test_a_file_that_is_far_too_large_is_not_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "good.tflite").open("wb") as file:
        file.truncate(1 << 33)
    with pytest.raises(ModelUntrusted):
        find_in_folder(tmp_path, (entry(),))


def test_the_order_of_the_list_decides(tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / f"{name}.tflite").write_bytes(CONTENT)
    found = find_in_folder(tmp_path, (entry("second"), entry("first")))
    assert found is not None
    assert found.name == "second"


def test_a_model_without_metadata_is_never_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bare = ModelEntry("bare", "bare.tflite", "", hashlib.sha256(CONTENT).hexdigest(), "Apache-2.0", 100_000, False)
    (tmp_path / "bare.tflite").write_bytes(CONTENT)
    monkeypatch.setenv("LOUVER_MODEL_DIR", str(tmp_path))
    assert find_model(entries=(bare,), may_download=False) is None


def test_a_model_that_the_user_names_is_opened_whatever_its_hash() -> None:
    choice = choose_detector(TINY_DETECTOR)
    assert choice.name == "mediapipe:tiny_detector"
    detector = choice.make()
    assert detector.name == choice.name
    detector.close()


def test_a_named_file_that_is_no_model_is_an_error_and_not_a_fallback(tmp_path: Path) -> None:
    (tmp_path / "notes.tflite").write_bytes(b"hello" * 100)
    with pytest.raises(ModelError, match=r"notes cannot be opened"):
        choose_detector(tmp_path / "notes.tflite")
    with pytest.raises(ModelMissing, match="cannot be read"):
        choose_detector(tmp_path / "absent.tflite")


def test_without_a_model_the_fallback_serves_and_says_so() -> None:
    choice = choose_detector(may_download=False)
    assert choice.name == "fallback"
    assert "people detector" in choice.sentence


def test_a_swapped_model_leaves_the_fallback_and_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / read_manifest()[0].file).write_bytes(TINY_DETECTOR.read_bytes())
    monkeypatch.setenv("LOUVER_MODEL_DIR", str(tmp_path))
    choice = choose_detector(may_download=False)
    assert choice.name == "fallback"
    assert "SHA-256" in choice.sentence
