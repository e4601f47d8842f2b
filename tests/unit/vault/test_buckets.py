"""The same promises of every bucket: a folder, and a real S3 server on loopback."""

import errno
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from app.domain.errors import BucketFull, BucketRefused, BucketUnreachable, BugError, ObjectMissing, UsageError
from app.vault.addresses import open_bucket
from app.vault.bucket import Bucket
from app.vault.folder_bucket import FolderBucket
from tests.helpers.conditions import free_port
from tests.helpers.servers import S3Server, s3_server

OBJECT = "o/ab/" + "a" * 26
OTHER = "o/cd/" + "e" * 26
SEGMENT = "l/" + "i" * 26 + "/0/17"


@pytest.fixture(scope="module")
def server() -> Iterator[S3Server]:
    with s3_server(first_bucket="clips") as running:
        yield running


def s3_address(server: S3Server, prefix: str, bucket: str = "clips") -> str:
    return f"s3://{bucket}/{prefix}?endpoint={quote(server.endpoint_url, safe='')}&region={server.region}"


def login(server: S3Server) -> dict[str, str]:
    return {"LOUVER_BUCKET_KEY_ID": server.access_key_id, "LOUVER_BUCKET_SECRET": server.secret_access_key}


@pytest.fixture(params=["folder", "s3"])
def bucket(request: pytest.FixtureRequest, server: S3Server, tmp_path: Path) -> Bucket:
    if request.param == "folder":
        (tmp_path / "bucket").mkdir()
        return open_bucket(str(tmp_path / "bucket"))
    return open_bucket(s3_address(server, tmp_path.name), login(server))


class TestEveryBucket:
    def test_what_was_put_comes_back_whole_and_in_ranges(self, bucket: Bucket) -> None:
        data = os.urandom(200_000)
        bucket.put(OBJECT, data)
        assert bucket.get_range(OBJECT, 0, None) == data
        assert bucket.get_range(OBJECT, 65_536, 1000) == data[65_536:66_536]
        assert bucket.get_range(OBJECT, 199_990, 1000) == data[199_990:]
        assert bucket.get_range(OBJECT, 200_000, 5) == b""
        assert bucket.stat(OBJECT) == 200_000

    def test_a_second_put_replaces_the_first(self, bucket: Bucket) -> None:
        bucket.put(SEGMENT, b"one")
        bucket.put(SEGMENT, b"second")
        assert bucket.get_range(SEGMENT, 0, None) == b"second"

    def test_put_new_keeps_what_is_there(self, bucket: Bucket) -> None:
        assert bucket.put_new(OBJECT, b"first")
        assert not bucket.put_new(OBJECT, b"second")
        assert bucket.get_range(OBJECT, 0, None) == b"first"

    def test_an_object_that_is_not_there_is_missing(self, bucket: Bucket) -> None:
        assert bucket.stat(OTHER) is None
        with pytest.raises(ObjectMissing):
            bucket.get_range(OTHER, 0, 10)

    def test_deleting_twice_is_no_error(self, bucket: Bucket) -> None:
        bucket.put(OBJECT, b"x")
        bucket.delete(OBJECT)
        bucket.delete(OBJECT)
        assert bucket.stat(OBJECT) is None

    def test_a_list_names_what_lies_below_its_prefix(self, bucket: Bucket) -> None:
        assert list(bucket.list("l/")) == []
        for name in (OBJECT, OTHER, SEGMENT):
            bucket.put(name, b"x")
        assert sorted(bucket.list("")) == sorted([OBJECT, OTHER, SEGMENT])
        assert list(bucket.list("o/ab/")) == [OBJECT]
        assert list(bucket.list("l/")) == [SEGMENT]

    @pytest.mark.parametrize(
        "name",
        [
            "",
            "/etc/passwd",
            "o/../../x",
            "o/ab/" + "A" * 26,
            "l/" + "i" * 26 + "/0/017",
            "l/" + "i" * 25 + "j/0/17",
            "x/y/z",
            OBJECT + "\n",
            "k/1/zz",
        ],
    )
    def test_a_name_of_another_form_is_refused(self, bucket: Bucket, name: str) -> None:
        for verb in (lambda: bucket.put(name, b""), lambda: bucket.stat(name), lambda: bucket.get_range(name, 0, 1)):
            with pytest.raises(BugError):
                verb()


def test_a_folder_that_vanished_is_named_and_never_made_anew(tmp_path: Path) -> None:
    root = tmp_path / "drive"
    root.mkdir()
    bucket = FolderBucket(root)
    bucket.put(OBJECT, b"x")
    root.rename(tmp_path / "unplugged")
    for verb in (lambda: bucket.put(OBJECT, b"y"), lambda: bucket.stat(OBJECT), lambda: list(bucket.list(""))):
        with pytest.raises(BucketUnreachable, match=r"drive is gone\. Connect the drive or choose another"):
            verb()
    assert not root.exists()
    (tmp_path / "unplugged").rename(root)
    assert bucket.get_range(OBJECT, 0, None) == b"x"


def test_half_written_files_and_strangers_are_not_listed(tmp_path: Path) -> None:
    bucket = FolderBucket(tmp_path)
    bucket.put(OBJECT, b"x")
    (tmp_path / "o/ab/.1234.part").write_bytes(b"half")
    (tmp_path / "holiday.jpg").write_bytes(b"mine")
    assert list(bucket.list("")) == [OBJECT]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_is_named_and_leaves_the_old_object(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bucket = FolderBucket(tmp_path)
    bucket.put(OBJECT, b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BucketFull, match="is full"):
        bucket.put(OBJECT, b"new")
    monkeypatch.undo()
    assert bucket.get_range(OBJECT, 0, None) == b"old"
    assert [path.name for path in (tmp_path / "o/ab").iterdir()] == ["a" * 26]


@pytest.mark.skipif(os.name != "posix" or os.getuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(BucketRefused):
        FolderBucket(tmp_path).put(OBJECT, b"x")


SECRET = "hunter2-very-secret"


@pytest.mark.parametrize(
    "address",
    [
        f"s3://key:{SECRET}@bucket/x",
        f"s3://bucket/x?secret_access_key={SECRET}",
        f"s3://bucket/x?endpoint=https://key:{SECRET}@host",
        "s3:///x",
        "ftp://bucket/x",
        "",
    ],
)
def test_an_address_with_a_login_or_without_a_bucket_is_refused_without_repeating_it(address: str) -> None:
    with pytest.raises(UsageError) as caught:
        open_bucket(address, {"AWS_ACCESS_KEY_ID": "id", "AWS_SECRET_ACCESS_KEY": SECRET})
    assert SECRET not in str(caught.value)


def test_an_address_without_credentials_says_where_they_belong() -> None:
    with pytest.raises(BucketRefused, match="LOUVER_BUCKET_KEY_ID"):
        open_bucket("s3://bucket/x", {})


def test_a_bucket_that_does_not_exist_is_named(server: S3Server) -> None:
    bucket = open_bucket(s3_address(server, "x", bucket="nowhere"), login(server))
    with pytest.raises(BucketRefused, match="s3://nowhere does not exist"):
        bucket.put(OBJECT, b"x")


def test_no_secret_shows_in_errors_or_logs_of_a_dead_endpoint(caplog: pytest.LogCaptureFixture) -> None:
    address = f"s3://clips/x?endpoint=http://127.0.0.1:{free_port()}"
    bucket = open_bucket(address, {"LOUVER_BUCKET_KEY_ID": "key-id", "LOUVER_BUCKET_SECRET": SECRET})
    with caplog.at_level(logging.DEBUG), pytest.raises(BucketUnreachable, match="does not answer") as caught:
        bucket.put(OBJECT, b"x")
    shown = f"{caught.getrepr(chain=True)} {bucket!r} {caplog.text}"
    assert "test_buckets.py" in shown
    assert SECRET not in shown.replace('"LOUVER_BUCKET_SECRET": SECRET', "")
