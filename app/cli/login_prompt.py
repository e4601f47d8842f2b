"""Asks for a camera's login on the terminal, or reads it from standard input; the cameras commands call it."""

import getpass
import sys

from app.domain.camera import CameraLogin
from app.domain.errors import UsageError


def ask_login(user: str | None, *, ask_user: bool = False) -> CameraLogin | None:
    """The login; the password is asked for on the terminal and not shown, or is the next line of standard input."""
    at_terminal = sys.stdin is not None and sys.stdin.isatty()
    if user is None and ask_user and at_terminal:
        user = input("User name of the camera (empty for none): ").strip() or None
    if user is None:
        return None
    if at_terminal:
        return CameraLogin(user, getpass.getpass(f"Password of {user}: "))
    line = sys.stdin.readline() if sys.stdin is not None else ""
    if not line:
        raise UsageError("The password is missing. Type it when asked, or give it on standard input.")
    return CameraLogin(user, line.rstrip("\r\n"))
