"""The tables of keys in the guide, made from the window's own registry of keys; dev.py shots --guide writes them."""

from collections.abc import Iterator
from pathlib import Path

from app.gui.keys.actions import ACTIONS, Action, Where, where_name

BEGIN, END = "<!-- keys: begin -->", "<!-- keys: end -->"
_SAID = {"Return": "Enter", "Del": "Delete", "PgDown": "PgDn"}
_FIXED = "stays"


def key_tables() -> str:
    """A heading and a table for everywhere and for each place, without the marks around them."""
    parts: list[str] = []
    for where in Where:
        rows = "\n".join(_row(action) for action in ACTIONS if action.where is where)
        parts.append(f"## {where_name(where)}\n| keys | what they do | |\n|---|---|---|\n{rows}")
    return "\n\n".join(parts)


def write_keys(page: Path) -> None:
    """Replace what stands between the marks of the page."""
    text = page.read_text("utf-8")
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    page.write_text(f"{before}{BEGIN}\n{key_tables()}\n{END}{after}", "utf-8")


def written_keys(page: Path) -> str:
    """What stands between the marks of the page."""
    return page.read_text("utf-8").split(BEGIN)[1].split(END)[0].strip()


def _row(action: Action) -> str:
    keys = ", ".join(_runs(action.keys))
    return f"| {keys} | {action.label} | {_FIXED if action.fixed else ''} |"


def _runs(keys: tuple[str, ...]) -> Iterator[str]:
    """Each key as code, and the digits from 1 on as one run."""
    if len(keys) > 2 and keys == tuple(str(number) for number in range(1, len(keys) + 1)):
        yield f"`1` to `{len(keys)}`"
        return
    for key in keys:
        held, plus, last = key.rpartition("+") if not key.endswith("+") else ("", "", key)
        yield f"`{held}{plus}{_SAID.get(last, last)}`"
