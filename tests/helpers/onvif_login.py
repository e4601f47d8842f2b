"""How an ONVIF camera judges logins: the token in the message by its own clock, and HTTP digest; onvif_camera.py's."""

import base64
import hashlib
import re
import secrets
import threading
from datetime import datetime
from typing import Literal
from xml.etree import ElementTree

TOKEN_LIVES_S = 10.0


class LoginDesk:
    """Knows one user. Threads: any."""

    def __init__(self, user: str, password: str, auth: Literal["token", "digest", "either", "none"]) -> None:
        self._user = user
        self._password = password
        self._auth = auth
        self._nonce = secrets.token_hex(8)
        self._used: set[str] = set()
        self._lock = threading.Lock()

    def expire(self) -> None:
        """Later digests need another nonce."""
        with self._lock:
            self._nonce = secrets.token_hex(8)

    def challenge(self) -> str | None:
        """What the WWW-Authenticate header asks, where this camera speaks HTTP digest."""
        if self._auth not in ("digest", "either"):
            return None
        with self._lock:
            return f'Digest realm="camera", nonce="{self._nonce}", qop="auth", algorithm=MD5'

    def judge(
        self, message: ElementTree.Element, authorization: str | None, path: str, now: datetime
    ) -> tuple[Literal["none", "token", "digest"], bool]:
        """Which login a message carries, and whether it is right."""
        token = message.find(".//{*}UsernameToken")
        if authorization is not None and authorization.startswith("Digest "):
            return "digest", self._auth in ("digest", "either", "none") and self._digest_right(authorization, path)
        if token is not None:
            return "token", self._auth in ("token", "either", "none") and self._token_right(token, now)
        return "none", self._auth == "none"

    def _token_right(self, token: ElementTree.Element, now: datetime) -> bool:
        user, digest, nonce, created = (
            token.findtext(f"{{*}}{name}", "") for name in ("Username", "Password", "Nonce", "Created")
        )
        age_s = abs((now - datetime.fromisoformat(created)).total_seconds())
        with self._lock:
            fresh = nonce not in self._used
            self._used.add(nonce)
        expected = hashlib.sha1(base64.b64decode(nonce) + created.encode() + self._password.encode()).digest()
        return user == self._user and fresh and age_s <= TOKEN_LIVES_S and base64.b64decode(digest) == expected

    def _digest_right(self, authorization: str, path: str) -> bool:
        said = {
            name: quoted or plain for name, quoted, plain in re.findall(r'(\w+)=(?:"([^"]*)"|([^,]*))', authorization)
        }
        with self._lock:
            nonce = self._nonce
        secret = _md5(f"{self._user}:camera:{self._password}")
        expected = _md5(f"{secret}:{nonce}:{said.get('nc')}:{said.get('cnonce')}:auth:{_md5(f'POST:{path}')}")
        return said.get("username") == self._user and said.get("nonce") == nonce and said.get("response") == expected


def _md5(text: str) -> str:
    return hashlib.md5(text.encode()).hexdigest()
