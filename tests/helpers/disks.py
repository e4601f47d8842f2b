"""Small real disks that fill up, die, turn read-only or slow down; they need Linux and the administrator's rights."""

import array
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

_SHUTDOWN = 0x8004587D
_THROTTLE = Path("/sys/fs/cgroup/blkio/blkio.throttle.write_bps_device")


class SmallDisk:
    """A file system of a few MB in a file, mounted at `root`."""

    def __init__(self, root: Path, image: Path, device: str) -> None:
        self.root, self._image, self._device = root, image, device
        self._others: list[str] = []

    @property
    def free_bytes(self) -> int:
        """What is free for footage."""
        return shutil.disk_usage(self.root).free

    def fill(self, leave_bytes: int = 0) -> Path:
        """Another program takes the room; returns its file."""
        filler = self.root / "filler"
        with filler.open("wb") as file, suppress(OSError):
            while (left := self.free_bytes - leave_bytes) > 0:
                file.write(bytes(min(left, 1 << 20)))
                file.flush()
        return filler

    def die(self) -> None:
        """From now on the disk answers every request with an error, as one that was pulled out does."""
        import fcntl  # Windows has none

        descriptor = os.open(self.root, os.O_RDONLY)
        try:
            fcntl.ioctl(descriptor, _SHUTDOWN, array.array("I", [2]))
        finally:
            os.close(descriptor)

    def pull_out(self) -> None:
        """It dies, and the folder where it was is empty."""
        self.die()
        _run("umount", "-l", str(self.root))

    def plug_in(self) -> None:
        """The disk is back where it was, as another device: what was open on it stays lost."""
        device = _run("losetup", "--find", "--show", str(self._image)).strip()
        self._others.append(device)
        _run("mount", "-o", "errors=remount-ro", device, str(self.root))

    def turn_writable(self) -> None:
        """After turn_read_only(), as its owner does it: unmounted, checked, and mounted again."""
        _run("umount", "-l", str(self.root))
        self.plug_in()

    def close(self) -> None:
        """Leave nothing mounted."""
        if _THROTTLE.exists() and Path(self._device).exists():
            self.slow_down(0)
        for _ in range(1 + len(self._others)):
            subprocess.run(["umount", "-l", str(self.root)], check=False, capture_output=True)
        for device in (self._device, *self._others):
            subprocess.run(["losetup", "--detach", device], check=False, capture_output=True)

    def turn_read_only(self) -> None:
        """As the system does with a disk that has errors."""
        trigger = Path("/sys/fs/ext4") / Path(self._device).name / "trigger_fs_error"
        if not trigger.exists():
            pytest.skip("this system cannot provoke an error of a file system")
        trigger.write_text("1")

    def slow_down(self, bytes_per_s: int) -> None:
        """Let it write no more than that; 0 for as fast as it can."""
        if not _THROTTLE.exists():
            pytest.skip("this system cannot slow a disk down")
        number = Path(self._device).stat().st_rdev
        _THROTTLE.write_text(f"{os.major(number)}:{os.minor(number)} {bytes_per_s}")


@contextmanager
def small_disk(folder: Path, size_mb: int) -> Iterator[SmallDisk]:
    """A disk of that size, mounted at `folder`/disk; skips where there cannot be one."""
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mkfs.ext4") is None:
        pytest.skip("making a small disk needs Linux, the administrator's rights and mkfs.ext4")
    image, root = folder / "disk.img", folder / "disk"
    root.mkdir()
    with image.open("wb") as file:
        file.truncate(size_mb << 20)
    _run("mkfs.ext4", "-q", "-F", "-m", "0", "-N", "4096", str(image))
    device = _run("losetup", "--find", "--show", str(image)).strip()
    if not device:
        pytest.skip("this system has no loop device to spare")
    disk = SmallDisk(root, image, device)
    try:
        _run("mount", "-o", "errors=remount-ro", device, str(root))
        yield disk
    finally:
        disk.close()


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"this system has no small disks: {command[0]}: {done.stderr.strip()}")
    return done.stdout
