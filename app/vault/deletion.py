"""Deletes clips from a bucket before their time, which the 24 words alone allow; `vault delete` calls it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.errors import BucketRefused, UsageError
from app.vault.administration import write_as_root
from app.vault.bucket import Bucket
from app.vault.bucket_reader import BucketReader, find_one
from app.vault.live_reader import delete_pieces
from app.vault.logs_read import NamedObject, NamedSeries
from app.vault.names import object_name
from crypto.bodies import MAX_DELETED
from crypto.header import ObjectKind
from crypto.keys import ObjectId


@dataclass(frozen=True)
class Deletion:
    """What is to go: clips, all objects that go with them, and the live series of the same events."""

    clips: tuple[NamedObject, ...]
    object_ids: tuple[ObjectId, ...]
    series: tuple[NamedSeries, ...]


def plan_deletion(bucket: Bucket, words: Sequence[str], texts: Sequence[str]) -> Deletion:
    """The clips whose ids begin so, with their pictures and the live pieces of their events; nothing is changed.

    Raises UsageError, ClipRefused and the bucket's errors.
    """
    reader = BucketReader.with_words(bucket, words)
    clips = [find_one(reader, text) for text in texts]
    if not clips or any(each.add.kind is not ObjectKind.CLIP for each in clips):
        raise UsageError("Only clips can be deleted; their pictures go with them. `main.py vault verify` lists clips.")
    ids = _with_pictures(reader, {each.add.sealed.object_id for each in clips})
    if len(ids) > MAX_DELETED:
        raise UsageError(f"These are {len(ids)} clips and pictures; at most {MAX_DELETED} are deleted at once.")
    series = [each for each in reader.logs.series if any(_is_of(clip, each) for clip in clips)]
    return Deletion(tuple(clips), tuple(sorted(ids)), tuple(series))


def carry_out(bucket: Bucket, words: Sequence[str], deletion: Deletion) -> bool:
    """Allow it and delete; False where the bucket's key may not delete, so that somebody with another one must.

    First the list of devices says that the words allow it, so that no reader takes it for a theft: what goes before
    that is an alarm. Raises as plan_deletion().
    """
    write_as_root(bucket, words, lambda writer, _: writer.allow_deletes(deletion.object_ids))
    try:
        for object_id in deletion.object_ids:
            if bucket.stat(object_name(object_id)) is not None:
                bucket.delete(object_name(object_id))
        for each in deletion.series:
            delete_pieces(bucket, each)
    except BucketRefused:
        return False
    return True


def _with_pictures(reader: BucketReader, clips: set[ObjectId]) -> set[ObjectId]:
    """The clips, and the packs of pictures that no other clip needs."""
    named = [each.add for each in reader.objects() if each.add.thumbnail is not None]
    needed = {add.thumbnail.object_id for add in named if add.thumbnail and add.sealed.object_id not in clips}
    theirs = {add.thumbnail.object_id for add in named if add.thumbnail and add.sealed.object_id in clips}
    return clips | (theirs - needed)


def _is_of(clip: NamedObject, named: NamedSeries) -> bool:
    """Whether the pieces show the same event: it began while the clip runs."""
    add, series = clip.add, named.series
    return add.camera == series.camera and add.start_ms <= series.start_ms <= add.end_ms
