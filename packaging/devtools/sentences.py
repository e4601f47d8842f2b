"""Finds what the rooms below the window say to the user, as templates for translation; translate and a test call it.

A template is a sentence of the code with {names} where values stand. Rooms say sentences in English, wherever they
run; the window looks each one up among these templates (app/gui/wording/sentences.py) and says it in the language
of its user.
"""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

_NOT_TOLD = frozenset(("gui", "cli"))
"""Rooms whose texts need no template: the window's own, and commands, which speak English."""
_TYPED_ONLY = frozenset(
    (
        "ingest/drafting.py",
        "link/framing.py",
        "link/session.py",
        "playback/export/check.py",
        "playback/export/sheet.py",
        "recording/findings.py",
        "recording/inspection.py",
        "vision/file_watch.py",
        "vision/mediapipe_detector.py",
        "vision/mediapipe_faces.py",
        "vision/mediapipe_sounds.py",
        "vision/model_metadata.py",
        "vision/model_store.py",
        "vision/models.py",
        "vision/rule_check.py",
        "vision/rule_preview.py",
    )
)
"""Files whose sentences come only to somebody who typed a command, or to another program."""
_FOR_US = frozenset(
    (
        *("debug", "info", "warning", "exception", "error", "compile", "execute", "executemany"),
        *("NewType", "TypeVar", "BugError", "ValueError", "AssertionError", "TypeError", "RuntimeError"),
    )
)
_SENTENCE_ENDS = (".", "?", "!", "…")
_PIECES_IN = (
    "engine/camera_symptoms.py",
    "engine/mark_desk.py",
    "engine/watchdog.py",
    "index/projection.py",
    "ingest/camera_worker.py",
    "recording/boxes.py",
    "recording/deletion.py",
    "recording/disk.py",
    "recording/forecast.py",
    "recording/volumes.py",
    "vision/opener.py",
    "vision/rules.py",
    "vision/sound_words.py",
    "vision/sounds.py",
    "vision/visits.py",
)
"""Files that put sentences together: what has no full stop in them is a piece of one."""
_WORDS = (
    *("ahead of", "behind", "now", "once"),
    *("animal", "animals", "motion", "package", "packages", "person", "persons", "sound", "sounds"),
    *("vehicle", "vehicles", "bicycle", "car", "motorcycle", "bus", "train", "truck", "boat"),
    *("bird", "cat", "dog", "horse", "sheep", "cow", "elephant", "bear", "zebra", "giraffe"),
)
"""Pieces that would be taken for names of code: small words, classes of events, and what detectors see."""
_NAMES = re.compile(r"(camera|flood|worker) \{|\{name\} reader$|index projection$")
"""Names of threads and problems in those files."""
_MARKUP = re.compile(r"[<>=%|\[\]]|\b[A-Z_]{3,} ")


def sentences(app: Path) -> list[str]:
    """Every template below `app`, each once, sorted."""
    found: set[str] = set()
    for path in app.rglob("*.py"):
        place = path.relative_to(app)
        if place.parts[0] not in _NOT_TOLD and place.as_posix() not in _TYPED_ONLY:
            pieces = place.as_posix() in _PIECES_IN
            found |= {text for text in _templates(ast.parse(path.read_text("utf-8"))) if _told(text, pieces=pieces)}
    return sorted(found | set(_WORDS))


def list_file(root: Path) -> Path:
    """Where the program reads them."""
    return root / "resources" / "translations" / "sentences.json"


def as_json(templates: list[str]) -> str:
    """The text of that file."""
    return json.dumps(templates, ensure_ascii=False, indent=0) + "\n"


def as_python(templates: list[str]) -> str:
    """The same as calls that Qt's tools gather."""
    return "\n".join(f'QT_TRANSLATE_NOOP("engine", {json.dumps(each, ensure_ascii=False)})' for each in templates)


def _templates(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return  # a docstring
    if isinstance(node, ast.Call) and _name(node.func) in _FOR_US:
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield _template(node)
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                yield from _templates(value.value)
    else:
        for child in ast.iter_child_nodes(node):
            yield from _templates(child)


def _template(text: ast.JoinedStr) -> str:
    names: list[str] = []
    parts = []
    for value in text.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value))
        elif isinstance(value, ast.FormattedValue):
            names.append(_free(_name(value.value) or "value", names))
            parts.append("{" + names[-1] + "}")
    return "".join(parts)


def _name(node: ast.AST) -> str:
    """The last word of an expression, as translators see it: `name` for self._camera.name."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.strip("_").lower()
        case ast.Call(args=[first, *_]) if not isinstance(node.func, ast.Attribute):
            return _name(first)
        case ast.Call(func=func) | ast.Subscript(value=func):
            return _name(func)
        case ast.BinOp(left=left):
            return _name(left)
    return ""


def _free(name: str, taken: list[str]) -> str:
    return next(each for each in (name, *(f"{name}{number}" for number in range(2, 99))) if each not in taken)


def _told(text: str, *, pieces: bool) -> bool:
    words = re.sub(r"\{\w+\}", "", text)
    if " " not in text.strip() or not re.search(r"[a-z]{2}", words) or _MARKUP.search(words):
        return False
    if pieces and _NAMES.match(text):
        return False
    return pieces or words.rstrip().endswith(_SENTENCE_ENDS) or ". " in words
