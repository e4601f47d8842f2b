"""Exports in the players of others: a browser, GStreamer and VLC take them without a word, where they are installed."""

import base64
import io
import json
import os
import queue
import re
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.playback.export.request import Compatible, HiddenStart
from tests.helpers.footage import read_frame_number
from tests.unit.playback.test_export import FRAME_MS, Shelf, clip_stream, shelf

__all__ = ["shelf"]
_PAGE = b"""<video id=v src=film.mp4 muted></video><script>
const v = document.getElementById("v"), told = {};
const tell = () => fetch("told", {method: "POST", body: JSON.stringify(told)});
function picture() {
  const c = document.createElement("canvas");
  c.width = v.videoWidth; c.height = v.videoHeight;
  c.getContext("2d").drawImage(v, 0, 0);
  return c.toDataURL("image/png");
}
v.onerror = () => { told.error = v.error.message || String(v.error.code); tell(); };
v.requestVideoFrameCallback(() => {
  told.first = picture(); told.duration = v.duration;
  v.requestVideoFrameCallback(() => {
    told.sought = picture();
    v.onended = () => { told.ended = v.currentTime; tell(); };
    v.playbackRate = 4; v.play();
  });
  v.currentTime = 1.03;
});
</script>"""


@contextmanager
def browser_page(film: Path) -> Iterator[tuple[str, "queue.Queue[dict[str, object]]"]]:
    """Serve a page that plays the film and tells what it saw."""
    told: queue.Queue[dict[str, object]] = queue.Queue()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content = film.read_bytes() if self.path.endswith(".mp4") else _PAGE
            kind = "video/mp4" if self.path.endswith(".mp4") else "text/html"
            wanted = re.match(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
            begin, end = 0, len(content)
            if wanted:
                begin, end = int(wanted[1]), int(wanted[2] or len(content) - 1) + 1
            self.send_response(206 if wanted else 200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(end - begin))
            if wanted:
                self.send_header("Content-Range", f"bytes {begin}-{end - 1}/{len(content)}")
            self.end_headers()
            try:
                self.wfile.write(content[begin:end])
            except ConnectionError:
                self.close_connection = True  # the browser has read enough for now

        def do_POST(self) -> None:
            told.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *values: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, name="browser page")
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", told
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def seen_by_browser(film: Path, profile: Path) -> dict[str, object]:
    """What a browser saw of the film."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("no browser is installed")
    with browser_page(film) as (address, told):
        words = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]
        words += [f"--user-data-dir={profile}", "--autoplay-policy=no-user-gesture-required", address]
        browser = subprocess.Popen([program, *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            return told.get(timeout=60)
        finally:
            browser.terminate()
            browser.wait(20)


def number_in(picture: object) -> int | None:
    content = base64.b64decode(str(picture).partition(",")[2])
    return read_frame_number(np.asarray(Image.open(io.BytesIO(content)).convert("RGB")))


@pytest.fixture(params=["plain", "B-frames", "begun anew", "compatible"])
def film(request: pytest.FixtureRequest, shelf: Shelf, tmp_path: Path) -> Path:
    stream = clip_stream(tmp_path, b_frames=2 if request.param == "B-frames" else 0)
    shelf.record(stream, stream.packets)
    start_ms = shelf.segments[0].start_ms + round(20 * FRAME_MS) + 2
    choices: dict[str, object] = {}
    if request.param == "begun anew":
        choices = {"hidden_start": HiddenStart.REENCODE}
    elif request.param == "compatible":
        choices = {"compatible": Compatible()}
    return shelf.export(tmp_path / "out", start_ms, start_ms + 2_000, **choices).files[0].path


@pytest.mark.faults
def test_a_browser_shows_the_first_picture_seeks_and_plays_to_the_end(film: Path, tmp_path: Path) -> None:
    told = seen_by_browser(film, tmp_path / "profile")
    assert "error" not in told
    assert number_in(told["first"]) == 20
    assert number_in(told["sought"]) == 35
    assert told["duration"] == pytest.approx(2.0, abs=0.08)
    assert told["ended"] == pytest.approx(2.0, abs=0.15)


@pytest.fixture(params=["H.264", "H.265"])
def any_film(request: pytest.FixtureRequest, shelf: Shelf, tmp_path: Path) -> Path:
    stream = clip_stream(tmp_path, codec="hevc" if request.param == "H.265" else "h264", b_frames=2)
    shelf.record(stream, stream.packets)
    start_ms = shelf.segments[0].start_ms + round(20 * FRAME_MS) + 2
    return shelf.export(tmp_path / "out", start_ms, start_ms + 2_000).files[0].path


@pytest.mark.faults
def test_gstreamer_plays_it_without_a_word(any_film: Path) -> None:
    if shutil.which("gst-launch-1.0") is None:
        pytest.skip("GStreamer is not installed")
    words = ["-q", "filesrc", f"location={any_film}", "!", "qtdemux", "name=d"]
    for pad in ("d.video_0", "d.audio_0"):
        words += [pad, "!", "queue", "!", "decodebin", "!", "fakesink"]
    done = subprocess.run(["gst-launch-1.0", *words], capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr == ""


@pytest.mark.faults
@pytest.mark.skipif(shutil.which("cvlc") is None, reason="VLC is not installed")
def test_vlc_plays_it_to_the_end_without_an_error(any_film: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="louver-vlc-") as name:
        folder = Path(name)
        folder.chmod(0o777)  # VLC refuses to run as root, so nobody has to read and write here
        film = folder / "film.mp4"
        shutil.copyfile(any_film, film)
        film.chmod(0o644)
        words = ["cvlc", "--no-dbus", "--intf=dummy", "--vout=dummy", "--aout=dummy", "--play-and-exit", "--verbose=2"]
        if os.getuid() == 0:
            words = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *words]
        environment = {"PATH": os.environ["PATH"], "HOME": name, "XDG_RUNTIME_DIR": name}
        begun_s = time.monotonic()
        done = subprocess.run(
            [*words, str(film)], capture_output=True, text=True, timeout=60, check=True, env=environment
        )
        assert time.monotonic() - begun_s >= 1.9, "it takes as long as the film"
    lines = done.stderr.splitlines()
    assert any(re.search(r"using demux module .mp4.", line) for line in lines)
    assert any("end of playlist, exiting" in line for line in lines)
    complaints = [line for line in lines if re.search(r"(demux|decoder|input|packetizer).* error: ", line)]
    assert complaints == []
