"""Answers a camera's challenge with digest or basic login; the password leaves this file only inside that answer."""

import base64
import hashlib
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass

from app.domain.camera import CameraLogin

_PARAMETER = re.compile(r'([A-Za-z]{1,32})\s*=\s*(?:"((?:[^"\\]|\\.){0,1024})"|([^",\s]{0,256}))')
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class _Digest:
    realm: str
    nonce: str
    opaque: str | None
    qop: bool
    algorithm: str


class Authenticator:
    """The login of one connection. Digest is preferred to basic, which shows the password to the network."""

    def __init__(self, login: CameraLogin | None) -> None:
        usable = login is not None and not _CONTROL.search(login.user + login.password)
        self._login = login if usable else None
        self._digest: _Digest | None = None
        self._basic = False
        self._count = 0

    def challenged(self, challenges: list[str]) -> bool:
        """Take the WWW-Authenticate headers of a refusal; False where asking again would be no use."""
        if self._login is None:
            return False
        digests = [digest for text in challenges if (digest := _parse_digest(text)) is not None]
        if digests:
            best = max(digests, key=lambda each: each.algorithm == "SHA-256")
            fresh = self._digest is None or best.nonce != self._digest.nonce
            self._digest, self._count = best, 0
            return fresh
        offered = any(text.lower().startswith("basic") for text in challenges)
        fresh = offered and not self._basic and self._digest is None
        self._basic = self._basic or fresh
        return fresh

    def header(self, method: str, target: str) -> dict[str, str]:
        """The Authorization header for a request; empty until the camera asked for one."""
        if self._login is None:
            return {}
        if self._digest is not None:
            return {"Authorization": self._answer(self._login, self._digest, method, target)}
        if self._basic:
            pair = f"{self._login.user}:{self._login.password}".encode()
            return {"Authorization": "Basic " + base64.b64encode(pair).decode()}
        return {}

    def _answer(self, login: CameraLogin, digest: _Digest, method: str, target: str) -> str:
        hashed = _sha256 if digest.algorithm == "SHA-256" else _md5
        secret = hashed(f"{login.user}:{digest.realm}:{login.password}")
        action = hashed(f"{method}:{target}")
        fields = {"username": login.user, "realm": digest.realm, "nonce": digest.nonce, "uri": target}
        plain = [f"algorithm={digest.algorithm}"] if digest.algorithm == "SHA-256" else []
        middle = [digest.nonce]
        if digest.qop:
            self._count += 1
            count, client_nonce = f"{self._count:08x}", secrets.token_hex(8)
            middle += [count, client_nonce, "auth"]
            fields["cnonce"] = client_nonce
            plain += ["qop=auth", f"nc={count}"]
        fields["response"] = hashed(":".join([secret, *middle, action]))
        if digest.opaque is not None:
            fields["opaque"] = digest.opaque
        quoted = [f'{name}="{_escaped(value)}"' for name, value in fields.items()]
        return "Digest " + ", ".join(quoted + plain)


def _parse_digest(text: str) -> _Digest | None:
    scheme, _, rest = text.partition(" ")
    if scheme.lower() != "digest":
        return None
    values = {name.lower(): _unescaped(quoted) or plain for name, quoted, plain in _PARAMETER.findall(rest)}
    algorithm = values.get("algorithm", "MD5").upper()
    choices = [each.strip() for each in values.get("qop", "").lower().split(",")]
    if "nonce" not in values or algorithm not in ("MD5", "SHA-256") or (values.get("qop") and "auth" not in choices):
        return None
    return _Digest(values.get("realm", ""), values["nonce"], values.get("opaque"), "auth" in choices, algorithm)


def _hasher(name: str) -> Callable[[str], str]:
    return lambda text: hashlib.new(name, text.encode(), usedforsecurity=False).hexdigest()


_md5, _sha256 = _hasher("md5"), _hasher("sha256")


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)
