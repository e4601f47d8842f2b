"""The demo's second half: a device that has only the words and the bucket opens every clip and compares it."""

from collections.abc import Sequence

from app.cli.demo.report import BucketReport, RestoredReport
from app.cli.demo.terminal import Terminal
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.index.catalog import Catalog
from app.index.queries import LibraryReader
from app.index.writer import IndexWriter
from app.recording.clip import fingerprints_of, recorded_fingerprints
from app.recording.library import open_library
from app.vault.bucket import Bucket
from app.vault.restore import RestoredClip, Restorer, plaintext_hits
from app.vault.vault_keys import join_vault


def restore_elsewhere(
    recorder: LibraryPaths, other: LibraryPaths, bucket: Bucket, words: Sequence[str], terminal: Terminal
) -> RestoredReport:
    """Open every clip in an empty library, put it onto that library's timeline, and compare it with the footage."""
    with open_library(other.root):
        restorer = Restorer(bucket, join_vault(other, bucket, words), other)
        clips = list(restorer.clips())
        for refusal in restorer.refusals:
            terminal.say(str(refusal))
        writer = IndexWriter(other.index)
        try:
            catalog = Catalog(writer)
            for clip in clips:
                _show_on_timeline(catalog, clip)
        finally:
            writer.close()
    reader = LibraryReader(recorder.index)
    identical = sum(_is_identical(clip, recorder, other, reader) for clip in clips)
    terminal.say(
        f"It opened {len(clips)} clips; {identical} equal the recording in the bytes and times of every sample."
    )
    return RestoredReport(len(clips), identical)


def _show_on_timeline(catalog: Catalog, clip: RestoredClip) -> None:
    catalog.add_camera(clip.event.camera_id, clip.camera_name, StreamRole.MAIN)
    catalog.add_segment(clip.segment)
    catalog.add_event(clip.event)


def _is_identical(clip: RestoredClip, recorder: LibraryPaths, other: LibraryPaths, reader: LibraryReader) -> bool:
    start_ms, end_ms = clip.asked.start_ms, clip.asked.end_ms
    segments = reader.segments_between(clip.event.camera_id, StreamRole.MAIN, start_ms, end_ms)
    recorded = recorded_fingerprints(recorder, segments, start_ms, end_ms)
    return bool(recorded) and recorded == fingerprints_of(other.root / clip.segment.path)


def search_plaintext(bucket: Bucket, names: list[str], labels: list[str]) -> BucketReport:
    """Search every byte of the bucket for what must not be readable there."""
    found = plaintext_hits(bucket, names=names, labels=labels)
    return BucketReport(objects=found.objects, bytes=found.size_bytes, plaintext_hits=found.hits)
