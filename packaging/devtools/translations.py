"""Gathers every text that the window shows for translation, and compiles what is done; dev.py translate calls it."""

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from devtools.layout import Layout
from devtools.sentences import as_json, as_python, list_file, sentences
from devtools.terminal import RefusalError, say

LANGUAGES = ("de", "fr", "es", "ja", "ar")
"""English is in the code."""


def translate(layout: Layout) -> int:
    """Update the files of texts and compile them; says how many texts still wait. What is translated stays."""
    folder = layout.root / "resources" / "translations"
    sources = sorted(str(path.relative_to(layout.root)) for path in (layout.root / "app" / "gui").rglob("*.py"))
    told = sentences(layout.root / "app")
    list_file(layout.root).write_text(as_json(told), "utf-8")
    with TemporaryDirectory() as place:
        calls = Path(place) / "sentences.py"
        calls.write_text(as_python(told), "utf-8")
        return _translate(layout, [*sources, str(calls)], folder)


def _translate(layout: Layout, sources: list[str], folder: Path) -> int:
    for language in LANGUAGES:
        file = folder / f"louver_{language}.ts"
        words = [
            "-silent",
            "-no-obsolete",
            "-locations",
            "none",
            "-source-language",
            "en",
            "-target-language",
            language,
        ]
        _run(layout, "lupdate", [*sources, "-ts", str(file.relative_to(layout.root)), *words])
        _run(layout, "lrelease", ["-silent", str(file), "-qm", str(file.with_suffix(".qm"))])
        waiting = file.read_text("utf-8").count('type="unfinished"')
        say(f"{language}: {waiting} texts wait for a translation" if waiting else f"{language}: complete")
    return 0


def _run(layout: Layout, tool: str, arguments: list[str]) -> None:
    program = layout.venv_python.parent / f"pyside6-{tool}"
    done = subprocess.run([str(program), *arguments], cwd=layout.root, stdin=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        raise RefusalError(f"pyside6-{tool} ended with status {done.returncode}; what it printed says why.")
