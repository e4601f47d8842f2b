"""The detect command looks at the file before it looks for a model."""

import os
from pathlib import Path

import pytest

from app.cli import detect
from app.cli.detect import run_detect
from app.cli.detect_arguments import DetectArguments
from app.vision.opener import DetectorChoice
from tests.helpers.footage import make_clip


@pytest.fixture
def searched(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What the command asked for when it looked for a model."""
    asked: list[object] = []
    real = detect.choose_detector

    def note(model: Path | None, **more: object) -> DetectorChoice:
        asked.append(model)
        return real(model, may_download=False)

    monkeypatch.setattr(detect, "choose_detector", note)
    return asked


def _not_videos(folder: Path) -> dict[str, str]:
    """Files that are no videos, with a word of what is said about each."""
    clip = make_clip(folder / "clip.mp4", seconds=1).read_bytes()
    (folder / "text.mp4").write_text("This is not a video.\n" * 100)
    (folder / "empty.mp4").write_bytes(b"")
    (folder / "torn.mp4").write_bytes(clip[:200])
    (folder / "folder.mp4").mkdir()
    names = ("text.mp4", "empty.mp4", "torn.mp4", "folder.mp4")
    return {"missing.mp4": "There is no file missing.mp4"} | {name: f"{name} is not a video" for name in names}


def test_what_is_no_video_is_said_before_a_model_is_looked_for(
    tmp_path: Path, searched: list[object], capsys: pytest.CaptureFixture[str]
) -> None:
    for name, words in _not_videos(tmp_path).items():
        assert run_detect(DetectArguments(file=tmp_path / name, as_json=True, model=tmp_path / "no-such")) == 1
        out, err = capsys.readouterr()
        assert words in err
        assert out == ""
    assert searched == []


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_video_that_may_not_be_read_is_said_as_such(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=1)
    clip.chmod(0)
    assert run_detect(DetectArguments(file=clip)) == 1
    assert "may not read clip.mp4" in capsys.readouterr().err


def test_a_good_file_with_a_missing_model_is_told_about_the_model(
    tmp_path: Path, searched: list[object], capsys: pytest.CaptureFixture[str]
) -> None:
    clip, model = make_clip(tmp_path / "clip.mp4", seconds=1), tmp_path / "no-such-model.tflite"
    assert run_detect(DetectArguments(file=clip, model=model)) == 1
    assert searched == [model]
    assert "no-such-model" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="Windows has no colons in names")
def test_a_name_that_looks_like_an_address_is_a_file(
    tmp_path: Path, searched: list[object], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    make_clip(tmp_path / "clip.mp4", seconds=1).rename(tmp_path / "concat:12:30.mp4")
    monkeypatch.chdir(tmp_path)
    assert run_detect(DetectArguments(file=Path("concat:12:30.mp4"), as_json=True)) == 0
    assert capsys.readouterr().out == "[]\n"
