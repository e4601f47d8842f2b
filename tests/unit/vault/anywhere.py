"""Recorders over a real folder and over a real S3 server, for tests that must hold on both."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from app.vault.addresses import open_bucket
from app.vault.bucket import Bucket
from crypto.hpke import Suite
from tests.helpers.servers import S3Server, s3_server
from tests.unit.vault.recorders import Recorder


@pytest.fixture(scope="module")
def server() -> Iterator[S3Server]:
    with s3_server(first_bucket="clips") as running:
        yield running


@pytest.fixture(params=["folder", "s3"])
def bucket(request: pytest.FixtureRequest, server: S3Server, tmp_path: Path) -> Bucket:
    if request.param == "folder":
        (tmp_path / "bucket").mkdir()
        return open_bucket(str(tmp_path / "bucket"))
    place = f"s3://clips/{tmp_path.name}?endpoint={quote(server.endpoint_url, safe='')}&region={server.region}"
    login = {"LOUVER_BUCKET_KEY_ID": server.access_key_id, "LOUVER_BUCKET_SECRET": server.secret_access_key}
    return open_bucket(place, login)


@pytest.fixture
def recorder(bucket: Bucket, tmp_path: Path) -> Recorder:
    return Recorder(tmp_path / "library", bucket, Suite.SEALED_BOX)
