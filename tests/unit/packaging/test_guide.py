"""The guide is true: its commands parse, its pictures exist, its links lead somewhere, its keys are the program's."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from devtools import commands
from devtools.layout import PROJECT
from PIL import Image
from shots import __main__ as shots
from shots.guide import MOST_BYTES, SIZE
from shots.guide_keys import key_tables, written_keys

from app.cli.arguments import make_parser

GUIDE = PROJECT.root / "docs" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))
_FENCED = re.compile(r"^```\n(.*?)^```", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`((?:main\.py|python3 packaging/dev\.py)[^`]*)`")
_LINK = re.compile(r"\]\(([^)#]+)(?:#[^)]*)?\)")


def typed_in(page: Path) -> Iterator[str]:
    """Every command that the page tells the reader to type."""
    text = page.read_text("utf-8")
    for block in _FENCED.findall(text):
        yield from (line for line in block.splitlines() if not line.startswith("export "))
    yield from (each for each in _INLINE.findall(_FENCED.sub("", text)) if each != "main.py")


TYPED = [(page.name, line) for page in PAGES for line in typed_in(page)]


def test_the_guide_shows_commands_of_every_kind() -> None:
    first = {shlex.split(line)[1] for _, line in TYPED if line.startswith("main.py ")}
    assert first >= {"cameras", "library", "vault", "export", "models"}


@pytest.mark.parametrize(("page", "line"), TYPED)
def test_a_command_of_the_guide_is_one_that_the_program_takes(
    page: str, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = shlex.split(line)
    if words[:2] == ["python3", "packaging/dev.py"]:
        assert f"\n  {words[2]} " in commands.USAGE, f"{page}: dev.py has no command {words[2]}"
        parsers = {"run": make_parser, "shots": shots.make_parser}
        parser, words = parsers[words[2]](), words[3:]
    else:
        assert words[0] == "main.py", f"{page}: {line} is no command of Louver"
        parser, words = make_parser(), words[1:]
    try:
        parser.parse_args(words)
    except SystemExit as stopped:
        assert stopped.code == 0, f"{page}: {line}: {capsys.readouterr().err}"  # noqa: PT017 - 0 is what --help ends with


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_a_page_links_to_is_there(page: Path) -> None:
    targets = [target for target in _LINK.findall(page.read_text("utf-8")) if "://" not in target]
    assert targets or page.name in ("keys.md", "privacy.md")
    assert [target for target in targets if not (GUIDE / target).exists()] == []


def test_every_page_is_in_the_list_of_contents() -> None:
    listed = set(_LINK.findall((GUIDE / "README.md").read_text("utf-8")))
    assert {page.name for page in PAGES} - {"README.md"} == {name for name in listed if name.endswith(".md")}


def test_the_guide_shows_every_picture_that_was_taken_for_it_and_no_other() -> None:
    shown = {target for page in PAGES for target in _LINK.findall(page.read_text("utf-8")) if target.endswith(".png")}
    taken = {f"pictures/{path.name}" for path in (GUIDE / "pictures").iterdir()}
    assert shown == taken


@pytest.mark.parametrize("picture", sorted((GUIDE / "pictures").iterdir()), ids=lambda path: path.name)
def test_a_picture_is_a_whole_window_and_small_enough_for_a_checkout(picture: Path) -> None:
    assert picture.stat().st_size < MOST_BYTES
    with Image.open(picture) as image:
        assert image.size == SIZE


def test_the_keys_of_the_guide_are_the_keys_of_the_window() -> None:
    remedy = "Write them again: python3 packaging/dev.py shots --guide-keys"
    assert written_keys(GUIDE / "keys.md") == key_tables(), remedy
