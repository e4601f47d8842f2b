"""`models list`, `download`, `import` and `use`, and what a model must be to be taken."""

import hashlib
import io
import json
import zipfile
from pathlib import Path

import msgspec
import pytest

from app.cli.arguments import parse_arguments
from app.cli.commands import run_command
from app.core.paths import LibraryPaths, resource_folder
from app.domain.errors import ModelError, ModelUntrusted
from app.domain.event import EventClass
from app.engine.settings import load_settings
from app.vision import models
from app.vision.model_labels import classes_of, labels_of
from app.vision.model_store import ModelState, import_model, list_models
from app.vision.models import ModelEntry, find_model, models_folder
from app.vision.opener import choose_detector
from tests.helpers.vision import TINY_DETECTOR
from tests.unit.vision.test_models import server

BARE = "coco_ssd_mobilenet_v1_1.0_quant_2018_06_29_no_metadata.tflite"


@pytest.fixture(autouse=True)
def _folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOUVER_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.delenv("LOUVER_MODEL_DIR", raising=False)


def typed(tmp_path: Path, *words: str) -> int:
    return run_command(parse_arguments(["models", *words, "--library", str(tmp_path / "library")]))


def without_labels(model: bytes) -> bytes:
    """The model without the archive behind it."""
    with zipfile.ZipFile(io.BytesIO(model)) as archive:
        return model[: min(entry.header_offset for entry in archive.infolist())]


def with_labels(model: bytes, labels: str) -> bytes:
    """The same model with other labels."""
    whole = io.BytesIO(without_labels(model))
    whole.seek(0, io.SEEK_END)
    with zipfile.ZipFile(whole, "a") as archive:
        archive.writestr("labels.txt", labels)
    return whole.getvalue()


def test_the_list_names_address_size_licence_and_hash(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed(tmp_path, "list", "--json") == 0
    rows = json.loads(capsys.readouterr().out)
    assert {row["kind"] for row in rows} == {"objects", "faces", "sounds"}
    assert all(row["state"] == "absent" and row["max_bytes"] and row["licence"] for row in rows)
    assert typed(tmp_path, "list") == 0
    said = capsys.readouterr().out
    assert "ssd-mobilenet-v1: objects, not here, at most 16 MB, Apache-2.0" in said
    assert "  SHA-256 61d598093ed03ed41aa47c3a39a28ac01e960d6a810a5419b9a5016a1e9c469b" in said
    assert "  https://" in said


def test_an_imported_model_is_pinned_and_checked_at_every_load(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed(tmp_path, "import", str(TINY_DETECTOR), "--name", "Tiny Detector") == 0
    assert "Imported as tiny-detector, SHA-256" in capsys.readouterr().out
    row = next(row for row in list_models() if row.entry.name == "tiny-detector")
    assert (row.state, row.size_bytes) == (ModelState.HERE, TINY_DETECTOR.stat().st_size)
    assert typed(tmp_path, "use", "tiny-detector") == 0
    chosen = load_settings(LibraryPaths(tmp_path / "library")).model
    assert chosen is not None
    choice = choose_detector(Path(chosen))
    assert choice.classes == {EventClass.PERSON}
    model = find_model(may_download=False)
    assert model is not None
    assert model.name == "tiny-detector", "it serves where no published model is here"
    path = models_folder() / "tiny-detector.tflite"
    path.write_bytes(path.read_bytes() + b"!")
    with pytest.raises(ModelUntrusted, match="is not what it was"):
        choose_detector(Path(chosen))
    assert typed(tmp_path, "use", "tiny-detector") == 1
    assert "its SHA-256 is another" in capsys.readouterr().err
    assert typed(tmp_path, "list") == 0
    assert "tiny-detector: objects, changed: its SHA-256 is another" in capsys.readouterr().out
    assert typed(tmp_path, "use", "usual") == 0
    assert load_settings(LibraryPaths(tmp_path / "library")).model is None


@pytest.mark.parametrize(
    ("content", "kind", "sentence"),
    [
        (b"", "objects", "empty"),
        (b"hello" * 99, "objects", "no SSD detector with COCO's classes"),
        (b"\0\0\0\0TFL3" + b"\xff" * 300, "objects", "no SSD detector with COCO's classes"),
        (without_labels(TINY_DETECTOR.read_bytes()), "objects", "carries no labels"),
        (with_labels(TINY_DETECTOR.read_bytes(), "teapot\n"), "objects", "name no person, vehicle or animal"),
        (TINY_DETECTOR.read_bytes(), "faces", "cannot be opened as a face detector"),
        (TINY_DETECTOR.read_bytes(), "sounds", "cannot be opened as a sound classifier"),
        (b"hello" * 99, "faces", "no TFLite model"),
    ],
)
def test_a_model_of_the_wrong_kind_is_a_sentence_and_is_not_kept(
    tmp_path: Path, content: bytes, kind: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "some.tflite").write_bytes(content)
    assert typed(tmp_path, "import", str(tmp_path / "some.tflite"), "--kind", kind) == 1
    assert sentence in capsys.readouterr().err
    assert not models_folder().exists()


def test_labels_are_added_to_a_bare_coco_detector(tmp_path: Path, shared_dir: Path) -> None:
    entry = import_model(shared_dir / "models" / BARE)
    content = (models_folder() / entry.file).read_bytes()
    assert labels_of(content) == tuple((resource_folder() / "coco_labels.txt").read_text().splitlines())
    assert classes_of(content) == {EventClass.PERSON, EventClass.VEHICLE, EventClass.ANIMAL}
    assert entry.licence == "Apache-2.0"
    assert hashlib.sha256(content).hexdigest() == entry.sha256
    assert import_model(shared_dir / "models" / BARE).sha256 == entry.sha256, "the same model gives the same bytes"
    assert choose_detector(shared_dir / "models" / BARE).classes == classes_of(content), "and --model adds them too"


def test_a_published_model_keeps_its_name_and_is_downloaded_by_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    content = TINY_DETECTOR.read_bytes()
    with server(content) as address:
        digest = hashlib.sha256(content).hexdigest()
        listed = ModelEntry("good", "good.tflite", address, digest, "MIT", 100_000, True)
        resources = tmp_path / "resources"
        resources.mkdir()
        (resources / "models.json").write_bytes(msgspec.json.encode({"models": [listed]}))
        monkeypatch.setattr(models, "resource_folder", lambda: resources)
        assert typed(tmp_path, "download", "good") == 0
        assert "its SHA-256 is the published one" in capsys.readouterr().out
        assert typed(tmp_path, "use", "good") == 0
        (models_folder() / "good.tflite").unlink()
        assert typed(tmp_path, "use", "good") == 1
        assert "not here. Download or import it first" in capsys.readouterr().err
        (tmp_path / "any.tflite").write_bytes(content)
        assert import_model(tmp_path / "any.tflite") == listed


def test_what_is_not_in_the_list_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed(tmp_path, "download", "nonesuch") == 1
    assert "There is no model 'nonesuch'. There are: ssd-mobilenet-v1" in capsys.readouterr().err
    assert typed(tmp_path, "download", "ssd-mobilenet-v1-labelled") == 1
    assert "Import it from a file" in capsys.readouterr().err
    assert typed(tmp_path, "use", "face-short-range") == 1
    assert "looks for faces" in capsys.readouterr().err


def test_a_damaged_list_of_imports_costs_the_imports_alone(tmp_path: Path) -> None:
    models_folder().mkdir(parents=True)
    (models_folder() / "imported.json").write_bytes(b"{")
    assert all(row.state is ModelState.ABSENT for row in list_models())
    with pytest.raises(ModelError):
        import_model(tmp_path / "absent.tflite")
