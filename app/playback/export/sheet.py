"""The verification sheet beside an export: a page for people that also holds what a check needs; export calls it."""

import html
import re
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from app.domain.errors import KnownError
from app.playback.export.request import PartState

SUFFIX = ".sheet.html"
_MAX_SHEET_BYTES = 64 << 20
_BLOCK = re.compile(rb'<script type="application/json" id="louver-sheet">(.*?)</script>', re.DOTALL)
_PROVES = (
    "A match shows that the pictures and the sound in the file are, byte for byte and in their order, those that "
    "Louver received from the camera and noted in its journal at the time of recording.",
    "It does not prove that the camera's or this computer's clock was right, that the camera showed the real scene, "
    "or that the journal itself was not replaced as a whole. Keep the library, or note the head of the journal "
    "elsewhere, if that may be doubted.",
)


class SheetUnreadable(KnownError):
    """The sheet is missing or is none."""


class SheetPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One recorded file that went into the export; `digest` is over its samples' fingerprints, BLAKE2b-256 in hex."""

    camera_id: str
    path: str
    start_ms: int
    end_ms: int
    state: PartState
    digest: str


class SheetRun(msgspec.Struct, frozen=True, forbid_unknown_fields=True, array_like=True):
    """`count` samples that follow one another: from part `part` (counted from 0), beginning with its sample `first`."""

    part: int
    first: int
    count: int


class SheetFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One exported file. Its first `made_samples` were encoded anew and match no fingerprint."""

    name: str
    camera_id: str
    camera_name: str
    start_ms: int
    end_ms: int
    size_bytes: int
    sha256: str
    hidden_ms: int
    made_samples: int
    gaps_ms: list[tuple[int, int]]
    runs: list[SheetRun]


class Sheet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of it; `journal_heads` by camera id in hex, as they stood when the export was made."""

    louver_sheet: int
    made_ms: int
    start_ms: int
    end_ms: int
    verified: bool
    sentence: str
    original: bool
    files: list[SheetFile]
    parts: list[SheetPart]
    journal_heads: dict[str, str]


def parse_sheet(path: Path) -> Sheet:
    """Read a sheet, strictly. Raises SheetUnreadable."""
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_SHEET_BYTES + 1)
        block = _BLOCK.search(content) if len(content) <= _MAX_SHEET_BYTES else None
        if block is not None:
            sheet = msgspec.json.decode(block[1], type=Sheet)
            if sheet.louver_sheet == 1:
                return sheet
    except OSError as error:
        raise SheetUnreadable(
            f"The verification sheet {path.name} is not beside the export. Put it into the same folder."
        ) from error
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise SheetUnreadable(f"{path.name} is not a verification sheet, or was changed.") from error
    raise SheetUnreadable(f"{path.name} is not a verification sheet of this version of Louver.")


def render_sheet(sheet: Sheet) -> bytes:
    """The page, in UTF-8."""
    data = msgspec.json.encode(sheet).replace(b"<", b"\\u003c")
    files = "".join(_file_rows(file) for file in sheet.files)
    parts = "".join(
        f"<tr><td>{number}</td><td>{html.escape(part.path)}</td><td>{_both(part.start_ms)}</td>"
        f"<td>{part.state.value}</td><td><code>{part.digest}</code></td></tr>\n"
        for number, part in enumerate(sheet.parts, 1)
    )
    heads = "".join(
        f"<tr><td>{html.escape(camera)}</td><td><code>{html.escape(head)}</code></td></tr>\n"
        for camera, head in sheet.journal_heads.items()
    )
    proves = "".join(f"<p>{sentence}</p>\n" for sentence in _PROVES)
    kind = "the recorded samples, unchanged" if sheet.original else "encoded anew from the recorded samples"
    page = f"""<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Verification sheet</title>
<style>body{{font:15px sans-serif;max-width:70em;margin:2em auto;padding:0 1em}}
td,th{{text-align:left;vertical-align:top;padding:.2em .8em .2em 0}}code{{font-size:12px;word-break:break-all}}</style>
<h1>Verification sheet</h1>
<p><b>{html.escape(sheet.sentence)}</b></p>
<p>Asked for: {_both(sheet.start_ms)} to {_both(sheet.end_ms)}. Made: {_both(sheet.made_ms)}. Content: {kind}.</p>
<h2>Files</h2>
<table>{files}</table>
<h2>Parts</h2>
<p>Each recorded file is a part. Its digest is BLAKE2b-256 over the fingerprints of the samples that were used.</p>
<table><tr><th>Part</th><th>Recording</th><th>Begins</th><th>Fingerprint</th><th>Digest</th></tr>
{parts}</table>
<h2>Heads of the journals when this was made</h2>
<table>{heads}</table>
<h2>What this proves, and what not</h2>
{proves}<p>To check: <code>main.py export verify FILE</code>, on the computer with the recordings for all of it.</p>
"""
    return page.encode() + b'<script type="application/json" id="louver-sheet">' + data + b"</script>\n</html>\n"


def _file_rows(file: SheetFile) -> str:
    rows = [
        ("File", html.escape(file.name)),
        ("Camera", html.escape(f"{file.camera_name} ({file.camera_id})")),
        ("From", _both(file.start_ms)),
        ("To", _both(file.end_ms)),
        ("Size", f"{file.size_bytes:,} bytes"),
        ("SHA-256", f"<code>{html.escape(file.sha256)}</code>"),
    ]
    rows += [("Not recorded, left out", f"{_both(start)} to {_both(end)}") for start, end in file.gaps_ms]
    if file.hidden_ms:
        rows.append(("Hidden before the start", f"{file.hidden_ms / 1000:.1f} s"))
    if file.made_samples:
        rows.append(("Encoded anew at the start", f"{file.made_samples} pictures, which match no fingerprint"))
    return "".join(f"<tr><th>{name}</th><td>{value}</td></tr>\n" for name, value in rows)


def _both(at_ms: int) -> str:
    """A moment in local time with its distance to UTC, and in UTC."""
    try:
        at = datetime.fromtimestamp(at_ms / 1000, UTC)
        local = at.astimezone()
    except (ValueError, OverflowError, OSError):
        return f"{at_ms} ms"
    return f"{local:%Y-%m-%d %H:%M:%S %z} ({at:%Y-%m-%d %H:%M:%S}.{at_ms % 1000:03d} UTC)"
