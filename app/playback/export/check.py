"""Checks an export against its sheet and, where the library is there, against its journal; the command calls it."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.core.paths import LibraryPaths
from app.domain.errors import LibraryDamaged, LibraryMissing
from app.domain.ids import parse_camera_id
from app.playback.export.sheet import SUFFIX, Sheet, SheetFile, SheetUnreadable, parse_sheet
from app.recording.fingerprints import journaled_files
from app.recording.progressive_reader import progressive_samples
from app.recording.recovery import journal_path
from app.recording.sample_table import HASH_BYTES, sample_hash


@dataclass(frozen=True)
class Checked:
    """`sound` says that nothing speaks against the file; `against_journal` that its journal was asked too."""

    sound: bool
    against_journal: bool
    sentence: str


def find_sheet(export: Path) -> Path:
    """The sheet beside an export: of the same name, or the one that lists it. Raises SheetUnreadable."""
    beside = export.with_name(export.stem + SUFFIX)
    if beside.exists():
        return beside
    for other in sorted(export.parent.glob("*" + SUFFIX)):
        try:
            if any(file.name == export.name for file in parse_sheet(other).files):
                return other
        except SheetUnreadable:
            continue  # another export's page, or none of ours
    return beside


def check_export(export: Path, paths: LibraryPaths) -> Checked:
    """Check one exported file. Raises SheetUnreadable, LibraryMissing where the export cannot be read."""
    sheet = parse_sheet(find_sheet(export))
    file = next((file for file in sheet.files if file.name == export.name), None)
    found = _sha256(export)
    if file is None:
        file = next((file for file in sheet.files if file.sha256 == found), None)
    if file is None:
        raise SheetUnreadable(f"The sheet does not speak of {export.name}. Give the file back the name in the sheet.")
    if found != file.sha256:
        return Checked(False, False, f"Not verified. {export.name} was changed since it was exported.")
    if not sheet.original:
        return Checked(
            sheet.verified,
            False,
            f"{export.name} is as it was exported. It was encoded anew, so its pictures match no fingerprint. When it "
            f"was made: {sheet.sentence}",
        )
    if not journal_path(paths, parse_camera_id(file.camera_id)).exists():
        return Checked(
            sheet.verified,
            False,
            f"{export.name} is as it was exported. Its library is not on this computer, so only the sheet vouches for "
            f"it: {sheet.sentence}",
        )
    return _against_journal(export, file, sheet, paths)


def _against_journal(export: Path, file: SheetFile, sheet: Sheet, paths: LibraryPaths) -> Checked:
    journal = journal_path(paths, parse_camera_id(file.camera_id))
    records = journaled_files(journal, {sheet.parts[run.part].path for run in file.runs if run.part < len(sheet.parts)})
    expected = _expected(file, sheet, {path: record.sample_hashes for path, record in records.files.items()})
    parts = len({run.part for run in file.runs})
    try:
        samples = progressive_samples(export)
        for _ in range(file.made_samples):
            next(samples, None)
        for part, digest in expected:
            found = next(samples, None)
            if digest is None:
                return Checked(False, True, f"Not verified. Part {part + 1} has no fingerprint in the journal.")
            if found is None or sample_hash(found[1]) != digest:
                return Checked(False, True, f"Not verified. Part {part + 1} differs from its fingerprint.")
        if next(samples, None) is not None:
            return Checked(False, True, f"Not verified. {export.name} holds more than its sheet says.")
    except (LibraryDamaged, OSError) as error:
        return Checked(False, True, f"Not verified. {export.name} cannot be read: {error}")
    made = f" Its first {file.made_samples} pictures were encoded anew." if file.made_samples else ""
    return Checked(
        True,
        True,
        f"Verified. {parts} of {parts} parts match the fingerprints made while recording.{made} This shows the file "
        "has not changed since then; it does not prove the camera's clock was right.",
    )


def _expected(file: SheetFile, sheet: Sheet, hashes: dict[str, bytes]) -> Iterator[tuple[int, bytes | None]]:
    """The part and the journal's fingerprint of each sample, in order; None where the journal has none."""
    for run in file.runs:
        known = hashes.get(sheet.parts[run.part].path) if 0 <= run.part < len(sheet.parts) else None
        for number in range(run.first, run.first + run.count):
            digest = None if known is None else known[number * HASH_BYTES : (number + 1) * HASH_BYTES]
            yield run.part, digest or None


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise LibraryMissing(f"{path} cannot be read. Check the name.") from error
