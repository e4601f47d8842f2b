"""Finds what Debian and Ubuntu lack for Louver and installs it, or says what to type; setup calls it before pip."""

import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from devtools.terminal import RefusalError, can_ask, confirm, last_lines, run_quietly, say

DPKG_STATUS = Path("/var/lib/dpkg/status")

# What an offscreen or X11 window, OpenCV and the keyring load at run time and no Python package carries.
NEEDED = (
    "libgl1",
    "libegl1",
    "libgles2",
    "libglib2.0-0",
    "libdbus-1-3",
    "libfontconfig1",
    "libxkbcommon-x11-0",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xkb1",
)
# Sound in the window. Recording and everything else work without.
OPTIONAL = ("libportaudio2",)
# Peers and real servers for tests; a test whose program is absent skips and says why.
FOR_TESTS = (
    "ffmpeg",
    "gir1.2-gst-rtsp-server-1.0",
    "python3-gi",
    "gstreamer1.0-plugins-base",
    "gstreamer1.0-plugins-good",
    "gstreamer1.0-plugins-bad",
    "xvfb",
    "gnome-keyring",
    "dbus",
)


def is_debian() -> bool:
    """Tell whether this system's packages are dpkg's (Debian, Ubuntu and their children)."""
    return sys.platform == "linux" and DPKG_STATUS.exists() and shutil.which("dpkg-query") is not None


def is_root() -> bool:
    """Tell whether this process may install packages."""
    return sys.platform != "win32" and os.geteuid() == 0


def dpkg_fingerprint() -> str:
    """Return a text that changes whenever a system package is installed or removed; empty off Debian."""
    return str(DPKG_STATUS.stat().st_mtime_ns) if is_debian() else ""


def missing_from(wanted: Sequence[str], answer: str) -> list[str]:
    """Return the wanted packages that dpkg-query's answer does not show as installed.

    The answer has lines of `name<TAB>status abbreviation`. Releases since 2024 have renamed some libraries to
    `namet64`, which count as the library.
    """
    installed = set()
    for line in answer.splitlines():
        name, _, status = line.partition("\t")
        if status.strip().startswith("ii"):
            installed.add(name.removesuffix("t64"))
    return [name for name in wanted if name not in installed]


def missing_packages(wanted: Sequence[str]) -> list[str]:
    """Ask dpkg which of the wanted packages are not installed."""
    names = [variant for name in wanted for variant in (name, name + "t64")]
    _status, answer = run_quietly(["dpkg-query", "-W", "-f", "${Package}\t${db:Status-Abbrev}\n", *names])
    return missing_from(wanted, answer)


def venv_package() -> list[str]:
    """Return the package that lets this Python make environments, where Debian has split it off and it is absent."""
    if importlib.util.find_spec("venv") is not None and importlib.util.find_spec("ensurepip") is not None:
        return []
    return [f"python3.{sys.version_info[1]}-venv"]


def ensure_libraries(for_tests: bool) -> None:
    """Install what is missing, or raise RefusalError with the exact command to type."""
    if not is_debian():
        if venv_package():
            raise RefusalError(
                "This Python has no venv or ensurepip module, so no environment can be made. Install the package of "
                "your system that holds them (often python3-venv or python3-pip), and run the same command again."
            )
        return
    wanted = missing_packages(OPTIONAL + (FOR_TESTS if for_tests else ()))
    use = "sound and tests" if for_tests else "sound"
    needed = venv_package() + missing_packages(NEEDED)
    if needed:
        say("System libraries that Louver needs and that are missing: " + " ".join(needed))
        _install_needed(needed, [name for name in wanted if name in OPTIONAL])
    if is_root():
        _install_one_by_one_if_must(wanted, use)
    elif left_out := missing_packages(wanted):
        say(f"Also useful, for {use}: {' '.join(left_out)}. To have them, type:")
        say("    " + typed_command(left_out))


def typed_command(packages: Sequence[str], has_sudo: bool | None = None) -> str:
    """Return the line that a person types to install packages, also where no list of packages was ever fetched."""
    has_sudo = shutil.which("sudo") is not None if has_sudo is None else has_sudo
    install = "apt-get install --yes --no-install-recommends " + shlex.join(packages)
    if has_sudo:
        return f"sudo apt-get update && sudo {install}"
    return "su - -c " + shlex.quote(f"apt-get update && {install}")  # with root's own PATH, which dpkg needs


def _install_needed(needed: Sequence[str], useful: Sequence[str]) -> None:
    """Install the needed packages as root or, after a yes, by sudo, which brings the useful ones in the same go."""
    command = typed_command(needed)
    if is_root():
        output = _apt_install([], needed)
    elif can_ask() and shutil.which("sudo"):
        say("This will run: " + typed_command([*needed, *useful]))
        if not confirm("Install them with sudo now?"):
            raise RefusalError("Nothing was installed. When you are ready, type:\n    " + command)
        output = _apt_install(["sudo"], [*needed, *useful])
    else:
        raise RefusalError(
            "Louver cannot install system libraries without an administrator. Type this, then run the same command "
            "again:\n    " + command
        )
    if output is not None:
        raise RefusalError(
            f"apt-get could not install {' '.join(needed)}. Its last words:\n{last_lines(output)}\n"
            "Look whether this computer has a network and whether another package manager is running, then type:\n    "
            + command
        )


def _install_one_by_one_if_must(packages: Sequence[str], use: str) -> None:
    """Install packages that Louver can do without; an absent one costs a line, never the run."""
    if not packages:
        return
    say(f"Also installing, for {use}: " + " ".join(packages))
    if _apt_install([], packages) is None:
        return
    refused = [name for name in packages if _apt_get(["install", name]) is not None]
    if refused:
        say("These could not be installed; what needs them is left out: " + " ".join(refused))


def _apt_install(prefix: Sequence[str], packages: Sequence[str]) -> str | None:
    """Install packages; return None, or apt-get's output where it failed."""
    say("  Asking for the list of packages (apt-get update) ...")
    _apt_get(["update"], prefix)  # an old list may still do; the installation tells
    say(f"  Installing {len(packages)} ...")
    return _apt_get(["install", *packages], prefix)


def _apt_get(verb: Sequence[str], prefix: Sequence[str] = ()) -> str | None:
    settings = ["-o", "Acquire::Retries=2", "-o", "Acquire::http::Timeout=30", "-o", "DPkg::Lock::Timeout=120"]
    options = ["--yes", "--no-install-recommends", "-qq"]
    command = [*prefix, "apt-get", *settings, *options, *verb]
    if prefix:  # sudo may have to ask for a password on this terminal
        return None if subprocess.run(command, check=False).returncode == 0 else "(shown above)"
    status, output = run_quietly(command, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})
    return None if status == 0 else output
