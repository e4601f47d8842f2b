"""Starts the recorder when its user logs in, in the way of each system: a desktop entry, the Run key, a launch agent.

The window's settings call it, off the window's thread.
"""

import os
import plistlib
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from app.core.private_files import write_private
from app.core.process import program_command
from app.domain.errors import KnownError

_NAME = "Louver recorder"
_FILE = "louver-recorder"
_LABEL = "org.louver.recorder"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class Autostart(Protocol):
    """What starts at login. Raises KnownError where the system refuses."""

    def is_on(self) -> bool:
        """Whether the recorder of this library starts at login."""
        ...

    def turn(self, on: bool) -> None:
        """Let it start at login, or not."""
        ...


def autostart_of(
    library: Path, *, platform: str = sys.platform, environment: Mapping[str, str] = os.environ
) -> Autostart:
    """The way of this system, for the recorder of one library."""
    command = program_command(["engine", "--library", str(library.absolute())])
    if platform == "win32":
        return _RunKey(command)
    home = Path(environment.get("HOME") or Path.home())
    if platform == "darwin":
        return _EntryFile(home / "Library" / "LaunchAgents" / f"{_LABEL}.plist", _agent(command))
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    return _EntryFile(config / "autostart" / f"{_FILE}.desktop", _desktop_entry(command))


class _EntryFile:
    """One file that the system looks for at login."""

    def __init__(self, path: Path, content: bytes) -> None:
        self._path, self._content = path, content

    def is_on(self) -> bool:
        try:
            return self._path.read_bytes() == self._content
        except FileNotFoundError:
            return False
        except OSError as error:
            raise _refused(error) from error

    def turn(self, on: bool) -> None:
        try:
            if on:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                write_private(self._path, self._content)
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            raise _refused(error) from error


class _RunKey:
    """One value of the user's own Run key."""

    def __init__(self, command: Sequence[str]) -> None:
        self._line = subprocess.list2cmdline(command)

    def is_on(self) -> bool:
        if sys.platform != "win32":
            raise KnownError("Only Windows has a Run key.")
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                return bool(winreg.QueryValueEx(key, _NAME)[0] == self._line)
        except FileNotFoundError:
            return False
        except OSError as error:
            raise _refused(error) from error

    def turn(self, on: bool) -> None:
        if sys.platform != "win32":
            raise KnownError("Only Windows has a Run key.")
        import winreg

        try:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                if on:
                    winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, self._line)
                elif self.is_on():
                    winreg.DeleteValue(key, _NAME)
        except OSError as error:
            raise _refused(error) from error


def _refused(error: OSError) -> KnownError:
    why = error.strerror or type(error).__name__
    return KnownError(f"This computer did not let Louver change what starts at login ({why}).")


def _desktop_entry(command: Sequence[str]) -> bytes:
    """An entry of the freedesktop.org autostart specification; its quoting is that of a shell but for % and \\."""
    line = " ".join(_quoted(word) for word in command)
    return (
        "[Desktop Entry]\nType=Application\nVersion=1.0\n"
        f"Name={_NAME}\nExec={line}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
    ).encode()


def _quoted(word: str) -> str:
    if word == shlex.quote(word) and "%" not in word:
        return word
    escaped = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in word)
    # The file's own escapes come first: a backslash is written twice.
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'


def _agent(command: Sequence[str]) -> bytes:
    return plistlib.dumps(
        {"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True, "ProcessType": "Interactive"}
    )
