"""Turns what the user typed into a bucket: a folder, or s3://bucket/prefix; engine and commands call it."""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from app.domain.errors import BucketRefused, UsageError
from app.vault.bucket import Bucket
from app.vault.folder_bucket import FolderBucket

_BUCKET_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,254}")
_REGION = re.compile(r"[a-z0-9-]{1,40}")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]+)://", re.IGNORECASE)


def open_bucket(address: str, environment: Mapping[str, str] = os.environ) -> Bucket:
    """The bucket at `address`; nothing is asked over the network yet.

    A folder's path (or file:///…), or s3://bucket/prefix?endpoint=…&region=… with the credentials in
    LOUVER_BUCKET_KEY_ID and LOUVER_BUCKET_SECRET, or AWS's variables. Raises UsageError for an address that cannot be
    right or that holds a login, BucketRefused without credentials.
    """
    scheme = _SCHEME.match(address)
    if scheme is None or scheme[1].lower() == "file":
        return FolderBucket(_folder_path(address))
    if scheme[1].lower() != "s3":
        raise UsageError(
            "This kind of bucket is not known. Give a folder's path, or s3://bucket/prefix?endpoint=https://…"
        )
    return _open_s3(address, environment)


def login_before_moving(environment: Mapping[str, str]) -> Mapping[str, str]:
    """The environment for the bucket that a vault moves away from: LOUVER_OLD_BUCKET_… where that is set."""
    old = {name: environment.get(f"LOUVER_OLD_{name}") for name in ("BUCKET_KEY_ID", "BUCKET_SECRET")}
    return {**environment, **{f"LOUVER_{name}": value for name, value in old.items() if value}}


def lasting(address: str) -> str:
    """A folder by its whole path: the engine stands elsewhere than whoever typed it."""
    return address if "://" in address or not address.strip() else str(Path(address).expanduser().absolute())


def _folder_path(address: str) -> Path:
    path = unquote(address[len("file://") :]) if address.lower().startswith("file://") else address
    if os.name == "nt" and re.match(r"/[A-Za-z]:", path):
        path = path[1:]
    if not path.strip():
        raise UsageError(
            "The bucket's address is empty. Give a folder's path, or s3://bucket/prefix?endpoint=https://…"
        )
    return Path(path).expanduser().absolute()


def _open_s3(address: str, environment: Mapping[str, str]) -> Bucket:
    parts = urlsplit(address)
    if "@" in parts.netloc:
        raise UsageError(
            "A bucket's address must not hold a login. Put it into LOUVER_BUCKET_KEY_ID and LOUVER_BUCKET_SECRET."
        )
    if not _BUCKET_NAME.fullmatch(parts.netloc):
        raise UsageError("This address names no bucket. It should look like s3://my-bucket/louver?region=eu-central-1.")
    options = _s3_options(parts.query)
    key_id = environment.get("LOUVER_BUCKET_KEY_ID") or environment.get("AWS_ACCESS_KEY_ID")
    secret = environment.get("LOUVER_BUCKET_SECRET") or environment.get("AWS_SECRET_ACCESS_KEY")
    if not key_id or not secret:
        raise BucketRefused(
            f"There is no login for s3://{parts.netloc}. Put it into LOUVER_BUCKET_KEY_ID and LOUVER_BUCKET_SECRET."
        )
    options |= {"bucket": parts.netloc, "root": unquote(parts.path) or "/"}
    options |= {"access_key_id": key_id, "secret_access_key": secret}
    if "LOUVER_BUCKET_KEY_ID" not in environment and environment.get("AWS_SESSION_TOKEN"):
        options["session_token"] = environment["AWS_SESSION_TOKEN"]
    # Only what was named here counts: no profile, no file and no metadata service decides where clips go.
    options |= {"disable_config_load": "true", "disable_ec2_metadata": "true"}
    # OpenDAL brings a large library with it, which a bucket in a folder does not need.
    from app.vault.opendal_bucket import OpendalBucket

    return OpendalBucket("s3", f"The bucket s3://{parts.netloc}", options)


def _s3_options(query: str) -> dict[str, str]:
    options = {"region": "us-east-1"}
    for key, value in parse_qsl(query, keep_blank_values=True):
        if key == "endpoint":
            options["endpoint"] = _checked_endpoint(value)
        elif key == "region" and _REGION.fullmatch(value):
            options["region"] = value
        else:
            raise UsageError(
                "After the ? of a bucket's address only endpoint=https://… and region=… may stand. "
                "A login belongs into LOUVER_BUCKET_KEY_ID and LOUVER_BUCKET_SECRET."
            )
    return options


def _checked_endpoint(text: str) -> str:
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or parts.scheme not in ("http", "https") or "@" in parts.netloc or parts.query:
        raise UsageError("The bucket's endpoint should look like https://s3.example.com, without a login.")
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"
