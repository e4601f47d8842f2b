"""The export command finds cameras, times and events as people name them, exports them, and checks an export."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import av
import pytest

from app.cli.arguments import parse_arguments
from app.cli.commands import run_command
from app.cli.typed_time import parse_span
from app.domain.errors import UsageError
from app.domain.event import Event
from app.domain.recording import Span
from tests.gui.stage import Library, make_camera, make_event, make_library
from tests.helpers.footage import make_clip

START_MS = 1_790_000_000_000
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def event() -> Event:
    return make_event(make_camera("Front door").id, START_MS + 6_000, 1_000)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, event: Event) -> Library:
    folder = tmp_path_factory.mktemp("shelf")
    clip = make_clip(folder / "clip.mp4", seconds=14, audio="aac")
    return make_library(folder / "library", {"Front door": (clip, [START_MS]), "Drive": (clip, [START_MS])}, [event])


@pytest.fixture
def berlin() -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Berlin"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


def typed(library: Library, *words: str) -> int:
    return run_command(parse_arguments(["export", "--library", str(library.paths.root), *words]))


def local(at_ms: int) -> str:
    return datetime.fromtimestamp(at_ms / 1000).isoformat(timespec="milliseconds")


def test_several_events_become_one_folder_with_one_sheet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=14)
    front, drive = make_camera("Front door").id, make_camera("Drive").id
    events = [
        make_event(front, START_MS + 6_000, 1_000), make_event(drive, START_MS + 7_000, 500),
        make_event(front, START_MS + 6_500, 1_000),
    ]  # fmt: skip
    starts = {"Front door": (clip, [START_MS]), "Drive": (clip, [START_MS])}
    library, out = make_library(tmp_path / "library", starts, events), tmp_path / "out"
    words = [word for event in events for word in ("--event", event.id)]
    assert typed(library, *words, "--to-folder", str(out), "--json") == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert [(file["camera"], file["end_ms"]) for file in told["files"]] == [
        (event.camera_id, event.end_ms + 5_000) for event in events
    ]
    assert told["sentence"].startswith("Verified. 3 of 3 parts match")
    assert Path(told["sheet"]).name == "Verification.sheet.html"
    assert sum(path.suffix == ".html" for path in out.iterdir()) == 1
    for file in told["files"]:
        assert typed(library, "verify", file["path"]) == 0
    film = Path(told["files"][1]["path"])
    film.write_bytes(film.read_bytes()[:-1] + b"x")
    assert typed(library, "verify", str(film)) == 4
    assert typed(library, "verify", told["files"][0]["path"]) == 0


def test_an_event_is_exported_with_five_seconds_around_it_and_can_be_checked(
    library: Library, event: Event, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert typed(library, "--event", event.id, "--to-folder", str(out), "--json") == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    told = lines[-1]
    assert lines[-2] == {"share": 1.0, "left_s": 0.0}
    [file] = told["files"]
    assert told["verified"]
    assert file["start_ms"] == pytest.approx(event.start_ms - 5_000, abs=70)
    assert file["end_ms"] == event.end_ms + 5_000
    with av.open(file["path"]) as container:
        assert float(container.duration or 0) / av.time_base == pytest.approx(11, abs=0.1)
    assert {path.suffix for path in out.iterdir()} == {".mp4", ".html"}
    assert typed(library, "verify", file["path"]) == 0
    assert capsys.readouterr().out.startswith("Verified. 1 of 1 parts match")
    words = ["export", "verify", file["path"], "--library", str(library.paths.root), "--json"]
    assert run_command(parse_arguments(words)) == 0
    assert json.loads(capsys.readouterr().out)["against_journal"]
    content = bytearray(Path(file["path"]).read_bytes())
    content[-1] ^= 1
    Path(file["path"]).write_bytes(content)
    assert typed(library, "verify", file["path"]) == 4
    assert "Not verified" in capsys.readouterr().out


def test_an_export_for_an_age_key_is_opened_by_age_and_leaves_nothing_readable(
    library: Library, event: Event, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if shutil.which("age") is None:
        pytest.skip("age is not installed (Debian: apt-get install age), so it is not asked")
    key, out, plain = tmp_path / "key.txt", tmp_path / "out", tmp_path / "plain"
    subprocess.run(["age-keygen", "-o", str(key)], check=True, capture_output=True)
    recipient = subprocess.run(["age-keygen", "-y", str(key)], check=True, capture_output=True, text=True)
    words = ["--event", event.id, "--age", recipient.stdout.strip(), "--to-folder", str(out), "--json"]
    assert typed(library, *words) == 0
    [file] = json.loads(capsys.readouterr().out.splitlines()[-1])["files"]
    assert sorted("".join(path.suffixes[-2:]) for path in out.iterdir()) == [".html.age", ".mp4.age"]
    opened = subprocess.run(["age", "-d", "-i", str(key), file["path"]], check=True, capture_output=True)
    assert typed(library, "--event", event.id, "--to-folder", str(plain)) == 0
    assert opened.stdout == next(plain.glob("*.mp4")).read_bytes()
    assert typed(library, "--event", event.id, "--age", "somebody", "--to-folder", str(out)) == 1
    assert "no recipient of age" in capsys.readouterr().err


def test_a_process_of_its_own_exports_several_cameras_and_says_nothing_on_stderr(
    library: Library, tmp_path: Path
) -> None:
    words = ["export", "--library", str(library.paths.root), "--camera", "drive", "--camera", "front-door"]
    words += ["--from", local(START_MS + 1_000), "--to", local(START_MS + 4_000), "--to-folder", str(tmp_path / "o")]
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words, "--no-sheet"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Verified. 2 of 2 parts match" in done.stdout
    assert sorted(path.name.split()[0] for path in (tmp_path / "o").iterdir()) == ["Drive", "Front"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--from", "10:00", "--to", "10:01"], "Name a folder with --to-folder"),
        (["--to-folder", "o"], "Which time?"),
        (
            ["--camera", "Attic", "--from", "1:00", "--to", "1:01", "--to-folder", "o"],
            "Its cameras: Drive, Front door.",
        ),
        (["--event", "x", "--to-folder", "o"], "There is no event x"),
        (["--from", "soon", "--to", "1:01", "--to-folder", "o"], "soon is not a time"),
        (
            ["--from", "2000-01-01T10:00", "--to", "2000-01-01T10:01", "--to-folder", "o"],
            "There is no recording of Drive between 2000-01-01 10:00:00 and 2000-01-01 10:01:00",
        ),
        (["--from", "2026-09-21T10:00", "--to", "2026-09-21T09:00", "--to-folder", "o"], "is not after"),
        (["--from", "2026-09-21T10:00", "--to", "2026-09-30T10:00", "--to-folder", "o"], "at most seven days"),
        (["--from", "1:00", "--to", "1:01", "--to-folder", "o", "--blur", "0,0,1,1"], "Add --compatible"),
        (
            ["--from", "1:00", "--to", "1:01", "--to-folder", "o", "--compatible", "--blur", "nan,0,1,1"],
            "is not an area",
        ),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    library: Library, words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed(library, *words) != 0
    assert sentence in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_named(
    library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "taken"
    taken.write_bytes(b"a file")
    for folder in (taken, taken / "inside"):
        words = ["--from", local(START_MS + 1_000), "--to", local(START_MS + 2_000), "--to-folder", str(folder)]
        assert typed(library, *words) == 3
        said = capsys.readouterr().err.strip()
        assert said.startswith(f"The export cannot be written to {folder} (")
        assert said.endswith("Nothing was left behind. Choose another folder.")
    assert taken.read_bytes() == b"a file"


def test_a_folder_without_a_name_is_refused_and_nothing_is_written_where_one_stands(
    library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit):
        typed(library, "--from", local(START_MS + 1_000), "--to", local(START_MS + 2_000), "--to-folder", "")
    assert "the name of a folder is missing" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
@pytest.mark.parametrize("anew", [[], ["--compatible"]])
def test_a_disk_that_fills_in_the_middle_is_said_and_leaves_nothing(
    library: Library, tmp_path: Path, anew: list[str]
) -> None:
    limited = "import resource, runpy, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000)); "
    limited += "sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"
    words = ["export", "--library", str(library.paths.root), "--camera", "Drive", *anew]
    words += ["--from", local(START_MS + 1_000), "--to", local(START_MS + 12_000), "--to-folder", str(tmp_path / "o")]
    done = subprocess.run(
        [sys.executable, "-c", limited, str(ROOT / "main.py"), *words],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 3
    assert "is full." in done.stderr
    assert "Traceback" not in done.stderr
    assert list((tmp_path / "o").iterdir()) == []


def test_times_are_those_of_the_users_clock(berlin: None) -> None:
    now_ms = round(datetime.fromisoformat("2026-01-31T12:00:00+01:00").timestamp() * 1000)
    start_ms = round(datetime.fromisoformat("2026-01-30T22:10:00+01:00").timestamp() * 1000)
    assert parse_span("22:10", "22:14:30", now_ms) == Span(start_ms, start_ms + 270_000)
    assert parse_span("22:10", "00:10", now_ms).length_ms == 2 * 3600_000
    assert parse_span("2026-01-30 22:10", "2026-01-30T21:11Z", now_ms).length_ms == 60_000
    with pytest.raises(UsageError, match="not after"):
        parse_span("2026-01-30 22:10", "2026-01-30 22:10", now_ms)


def test_the_hour_that_happens_twice_or_never_is_asked_about(berlin: None) -> None:
    with pytest.raises(UsageError, match=r"twice.*02:30:00\+02:00 or .*02:30:00\+01:00"):
        parse_span("2026-10-25 02:30", "2026-10-25 04:00", 0)
    assert parse_span("2026-10-25T02:30+02:00", "2026-10-25T02:30+01:00", 0).length_ms == 3600_000
    with pytest.raises(UsageError, match="never happens"):
        parse_span("2026-03-29 02:30", "2026-03-29 04:00", 0)
