"""Which words a model file carries, and which classes of event they come to; models.py and its callers use it."""

import io
import zipfile

from app.domain.event import EventClass
from app.vision.detector import class_of

_MAX_LABEL_BYTES = 1 << 20
_MAX_LABELS = 100_000


def labels_of(content: bytes) -> tuple[str, ...]:
    """The labels inside a .tflite file, which is a ZIP archive behind the model; none where it carries none."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for entry in archive.infolist():
                if entry.filename.endswith(".txt") and entry.file_size <= _MAX_LABEL_BYTES:
                    with archive.open(entry) as file:
                        text = file.read(_MAX_LABEL_BYTES).decode("utf-8", "replace")
                    return tuple(text.splitlines()[:_MAX_LABELS])
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError, zipfile.LargeZipFile):
        return ()
    return ()


def classes_of(content: bytes) -> frozenset[EventClass]:
    """The classes of event that a detector with these labels can see."""
    return frozenset(found for label in labels_of(content) if (found := class_of(label)) is not None)
