"""A real keyring keeps the device's seed: GNOME's, on a session bus of its own, where it is installed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = """
import sys
from pathlib import Path
from app.vault.device import SERVICE, KeyPlace, choose_place, keep_device, load_device, forget_device
from crypto.keys import DeviceKeys
folder = Path(sys.argv[1])
assert choose_place() is KeyPlace.KEYRING, "no keyring was found"
device = DeviceKeys.generate()
keep_device(folder, device, KeyPlace.KEYRING, lambda: None)
assert load_device(folder, lambda: None).seed == device.seed
assert not (folder / "device.key").exists()
assert all(device.seed not in path.read_bytes() for path in folder.iterdir())
forget_device(folder)
assert list(folder.iterdir()) == []
print("kept")
"""


def test_the_seed_lies_in_a_real_keyring_and_in_no_file(tmp_path: Path) -> None:
    for program in ("dbus-run-session", "gnome-keyring-daemon"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed, so the keyring of this system is not tested")
    unlock = "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
    command = ["dbus-run-session", "--", "sh", "-c", f'{unlock} && exec "$0" -c "$1" "$2"', sys.executable, PROGRAM]
    skip = ("PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS", "LOUVER_VAULT_PASSPHRASE")
    environment = {key: value for key, value in os.environ.items() if key not in skip}
    run = subprocess.run(
        [*command, str(tmp_path / "vault")],
        cwd=ROOT,
        env={**environment, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.stdout.strip() == "kept", run.stderr[-2000:]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes no core files")
def test_a_process_that_holds_the_keys_leaves_no_core_dump(tmp_path: Path) -> None:
    program = """
import resource, sys
from pathlib import Path
from app.vault.device import KeyPlace, keep_device, load_device
from crypto.keyfile import INTERACTIVE
from crypto.keys import DeviceKeys
keep_device(Path(sys.argv[1]), DeviceKeys.generate(), KeyPlace.FILE, lambda: "word", INTERACTIVE)
load_device(Path(sys.argv[1]), lambda: "word")
print(resource.getrlimit(resource.RLIMIT_CORE)[0])
"""
    command = [sys.executable, "-c", program, str(tmp_path / "vault")]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert run.stdout.strip() == "0"
