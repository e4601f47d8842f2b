"""Keeps uploaded log segments until they fill a bundle, and puts the bundle into the bucket; the log book owns it."""

from pathlib import Path

from app.core.private_files import make_private_folder, write_private
from app.vault.bucket import Bucket
from app.vault.names import bundle_name
from crypto.bundle import Bundle, BundleLevel, encode_bundle
from crypto.errors import TooLarge
from crypto.keys import LogId


class Shelf:
    """Copies of the newest segments, at most 4,096. What is lost here costs a new reader time, and nothing else."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        make_private_folder(folder)

    def keep(self, number: int, data: bytes) -> None:
        """Segment `number` lies in the bucket."""
        write_private(self._path(number), data)

    def bundle(self, bucket: Bucket, log_id: LogId, number: int) -> None:
        """Put the bundles that end with segment `number`. Raises the bucket's errors: call again."""
        for level in BundleLevel:
            count = level.segment_count
            if (number + 1) % count == 0:
                self._put(bucket, log_id, level, number // count)
        if (number + 1) % BundleLevel.LARGE.segment_count == 0:
            self.clear()

    def clear(self) -> None:
        """Forget all: they are in a large bundle, or belong to a log that was left."""
        for path in self._folder.iterdir():
            path.unlink()

    def _put(self, bucket: Bucket, log_id: LogId, level: BundleLevel, index: int) -> None:
        numbers = range(index * level.segment_count, (index + 1) * level.segment_count)
        paths = [self._path(number) for number in numbers]
        if not all(path.is_file() for path in paths):
            return  # a recorder that is older than its shelf: readers take the segments one by one
        try:
            data = encode_bundle(Bundle(log_id, level, index, tuple(path.read_bytes() for path in paths)))
        except TooLarge:
            return  # many compartments: a bundle of this level would not fit an object
        bucket.put(bundle_name(log_id, level, index), data)

    def _path(self, number: int) -> Path:
        return self._folder / f"{number}.kept"
