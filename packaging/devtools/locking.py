"""Writes the hash-pinned requirements files with uv and refuses what must not stand in them; dev.py lock calls it."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from devtools.layout import Layout
from devtools.terminal import RefusalError, last_lines, run_quietly, say

# The system's certificates too: behind a proxy with its own, uv then trusts what pip trusts.
OPTIONS = ("--universal", "--generate-hashes", "--no-header", "--no-emit-index-url", "--no-annotate", "--system-certs")


def write_locks(layout: Layout) -> None:
    """Resolve the dev requirements, then the others within them, and replace the files when all are sound."""
    project = str(layout.root / "pyproject.toml")
    with tempfile.TemporaryDirectory(prefix="louver-lock-") as folder:
        drafts = {kind: Path(folder) / layout.requirements(kind).name for kind in ("dev", "runtime", "build")}
        within_dev = ["-c", str(drafts["dev"])]
        # The versions that stand now are kept where they still fit; delete a line of the file to move it.
        drafts["dev"].write_bytes(layout.requirements("dev").read_bytes())
        _compile(layout, drafts["dev"], [project, "--group", "dev"])
        _compile(layout, drafts["runtime"], [project, *within_dev])
        _compile(layout, drafts["build"], ["--group", f"{project}:build", *within_dev])
        texts = {kind: draft.read_text("utf-8") for kind, draft in drafts.items()}
    for kind, text in texts.items():
        refuse_unsound(layout.requirements(kind).name, text)
    for kind, text in texts.items():
        layout.requirements(kind).write_text(text, "utf-8", newline="\n")
        say(f"Wrote {layout.requirements(kind).relative_to(layout.root)}.")


def refuse_unsound(name: str, text: str) -> None:
    """Raise RefusalError where a requirements file names a host, a path or two cv2, or has a pin without a hash."""
    entries = [entry for entry in text.replace("\\\n", " ").splitlines() if entry.strip()]
    if not entries:
        raise RefusalError(
            f"{name} came out empty, so nothing was written. Look at the dependencies in pyproject.toml."
        )
    for entry in entries:
        if (
            "http" in entry.lower().replace("httplib", "").replace("httpx", "").replace("httpcore", "")
            or " @ " in entry
        ):
            raise RefusalError(
                f"{name} would name an address ({entry.split()[0]}), so nothing was written. "
                "Depend on released versions only, and unset index addresses, then run lock again."
            )
        if "==" not in entry or "--hash=sha256:" not in entry:
            raise RefusalError(
                f"{name} has a line without a pin and its hash ({entry.split()[0]}); nothing was written."
            )
    cv2 = [entry.split("==")[0] for entry in entries if entry.startswith("opencv-")]
    if len(cv2) > 1:
        raise RefusalError(f"{name} would install more than one cv2 ({', '.join(cv2)}); nothing was written.")


def _compile(layout: Layout, draft: Path, arguments: Sequence[str]) -> None:
    say(f"Resolving {draft.name} ...")
    program = str(layout.venv_bin / ("uv.exe" if os.name == "nt" else "uv"))
    command = [
        program,
        "pip",
        "compile",
        *arguments,
        *OPTIONS,
        "--quiet",
        "--python",
        str(layout.venv_python),
        "-o",
        str(draft),
    ]
    status, output = run_quietly(command, cwd=layout.root)
    if status != 0:
        raise RefusalError(
            f"uv could not resolve {draft.name}. Its last words:\n{last_lines(output)}\n"
            "Look whether there is a network and whether the ranges in pyproject.toml agree."
        )
