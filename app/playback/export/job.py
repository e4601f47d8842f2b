"""An export as a job for the window: a process of its own that tells its progress and can be cancelled.

The process decodes hostile video, so it is never the window itself. Plain Python: callbacks come on the job's thread.
"""

import json
import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import IO

import msgspec

from app.core.process import start_program
from app.domain.camera import StreamRole
from app.playback.export.progress import Progress
from app.playback.export.request import ExportRequest, HiddenStart

_MAX_LINE_BYTES = 4 << 20
_BROKE_OFF = "The export broke off. Nothing half was left under its name. Try again."
_CANCELLED = "The export was cancelled. Nothing was left behind."


class JobEnd(Enum):
    """How a job ended."""

    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True)
class JobResult:
    """`sentence` is for the user, whatever the end; `verified` where every part matched its fingerprint."""

    end: JobEnd
    sentence: str
    verified: bool = False
    paths: tuple[Path, ...] = ()
    sheet: Path | None = None
    notes: tuple[str, ...] = ()


class _ShareLine(msgspec.Struct, forbid_unknown_fields=True):
    share: float
    left_s: float | None


class _FileEntry(msgspec.Struct):
    path: str


class _ResultLine(msgspec.Struct):
    files: list[_FileEntry]
    sheet: str | None
    verified: bool
    sentence: str
    notes: list[str]


class ExportJob:
    """One export. `on_progress` and `on_end` are called on the job's thread, `on_end` once and last."""

    def __init__(
        self,
        library: Path,
        request: ExportRequest,
        *,
        on_progress: Callable[[Progress], None],
        on_end: Callable[[JobResult], None],
    ) -> None:
        self._words = ["export", "--library", str(library), *request_words(request), "--json", "--with-parent"]
        self._on_progress, self._on_end = on_progress, on_end
        self._cancelled = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._run, name="export job", daemon=True)

    def start(self) -> None:
        """Start the process; once only. Raises OSError."""
        self._process = start_program(
            self._words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        self._thread.start()

    def cancel(self) -> None:
        """Ask the export to end; it takes away what it wrote. Threads: any. Does nothing once it has ended."""
        self._cancelled.set()
        process = self._process
        if process is not None and process.stdin is not None:
            process.stdin.close()

    def join(self, timeout_s: float) -> bool:
        """Wait for the end; False when it still runs."""
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        process = self._process
        assert process is not None
        assert process.stdout is not None
        assert process.stdin is not None
        result, said = self._read(process.stdout)
        status = process.wait()
        process.stdout.close()
        process.stdin.close()
        if result is not None:
            paths = tuple(Path(file.path) for file in result.files)
            sheet = None if result.sheet is None else Path(result.sheet)
            notes = tuple(result.notes)
            self._on_end(JobResult(JobEnd.DONE, result.sentence, result.verified, paths, sheet, notes))
        elif self._cancelled.is_set():
            self._on_end(JobResult(JobEnd.CANCELLED, _CANCELLED))
        else:
            known = status in (1, 3) and said and not said.startswith(("Traceback", " "))
            self._on_end(JobResult(JobEnd.FAILED, said if known else _BROKE_OFF))

    def _read(self, lines: IO[bytes]) -> tuple[_ResultLine | None, str]:
        """The result, and the last line that was none of ours: the sentence of an error."""
        result, said = None, ""
        while line := lines.readline(_MAX_LINE_BYTES):
            try:
                found = json.loads(line)
                if "share" in found:
                    told = msgspec.convert(found, _ShareLine)
                    self._on_progress(Progress(told.share, told.left_s))
                else:
                    result = msgspec.convert(found, _ResultLine)
            except (ValueError, TypeError, msgspec.MsgspecError):
                said = line.decode("utf-8", "replace").rstrip() or said
        return result, said


def request_words(request: ExportRequest) -> list[str]:
    """What has to be typed behind `export` for the same request."""
    words = ["--to-folder", str(request.folder), "--gaps", request.gaps.value]
    for clip in request.clips:
        words += ["--event", clip.event_id]
    if not request.clips:
        words += ["--from", _iso(request.span.start_ms), "--to", _iso(request.span.end_ms)]
        for camera in request.cameras:
            words += ["--camera", camera.id]
    if request.role is StreamRole.SUB:
        words.append("--sub")
    if request.hidden_start is HiddenStart.REENCODE:
        words.append("--reencode-start")
    if not request.sheet:
        words.append("--no-sheet")
    if request.compatible is not None:
        words.append("--compatible")
        words += ["--stamp"] if request.compatible.stamp else []
        for area in request.compatible.areas:
            words += ["--blur", f"{area.left},{area.top},{area.width},{area.height}"]
    return words


def _iso(at_ms: int) -> str:
    return datetime.fromtimestamp(at_ms / 1000, UTC).isoformat(timespec="milliseconds")
