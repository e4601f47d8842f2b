"""What other systems lack is not needed to load the program: the engine, the watcher and the window start there too."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

# Only Louver's own imports are refused: the libraries that it uses look after themselves on each system.
PROGRAM = """
import builtins, importlib, pkgutil, socket, sys
import psutil  # on Linux it reads AF_UNIX when it loads, so it comes before that is hidden
hidden, real = set(sys.argv[1].split(",")), builtins.__import__
def refuse(name, globals=None, locals=None, fromlist=(), level=0):
    importer = (globals or {}).get("__name__", "").partition(".")[0]
    if importer in ("app", "crypto", "main", "probe") and name.partition(".")[0] in hidden:
        raise ModuleNotFoundError(f"No module named {name!r} on this system", name=name)
    return real(name, globals, locals, fromlist, level)
builtins.__import__ = refuse
if hasattr(socket, "AF_UNIX"):
    del socket.AF_UNIX
try:
    exec("import fcntl", {"__name__": "probe"})
except ModuleNotFoundError:
    pass
else:
    sys.exit("nothing is hidden")
import main, app, crypto
count = 0
for package in (app, crypto):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
        count += 1
print(count)
"""
UNIX_ONLY = "fcntl,resource,pwd,grp,termios,tty,pty,posix,syslog,spwd,crypt,curses,readline"
WINDOWS_ONLY = "fcntl,msvcrt,winreg,_winapi,winsound,nt"


@pytest.mark.parametrize("hidden", [UNIX_ONLY, WINDOWS_ONLY], ids=["as on Windows", "as on Unix"])
def test_every_module_loads_without_what_only_some_systems_have(hidden: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, hidden], cwd=ROOT, capture_output=True, text=True, timeout=100, check=False
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout.splitlines()[-1]) > 100
