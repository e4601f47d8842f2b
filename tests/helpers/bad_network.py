"""A network of its own between a test camera and an engine, that loses, delays and cuts; for root on Linux alone.

The engine lives in a network namespace; each end of the cable is a TUN device, and a thread carries the packets between
them as badly as it is told to, so that the kernel's own TCP has to cope. netem would do the same where a kernel has it.
"""

import contextlib
import os
import random
import select
import shutil
import struct
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator

import pytest

_TUNSETIFF = 0x400454CA
_TUN_WITHOUT_HEADER = 0x1001
_MAX_PACKET_BYTES = 65_536
_POLL_S = 0.01


class BadNetwork:
    """`here` is the address for the camera; what is run after `prefix` sees it over the cable and nothing else.

    `loss` is a share of the packets of either direction, `delay_s` the time that each of them takes, `cut` loses all.
    """

    def __init__(self, number: int) -> None:
        self.loss, self.delay_s, self.cut = 0.0, 0.0, False
        self.here = f"10.203.{number}.1"
        self.name = f"louver-{number}"
        self.prefix = ("ip", "netns", "exec", self.name)
        self._there = f"10.203.{number}.2"
        self._devices = (f"louver{number}a", f"louver{number}b")
        self._random = random.Random(number)
        self._ends: tuple[int, ...] = ()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._carry, name="bad network")

    def start(self) -> None:
        """Make the network. Raises OSError where the machine allows none."""
        _run("ip", "netns", "add", self.name)
        self._ends = tuple(_open_tun(device) for device in self._devices)
        ours, theirs = self._devices
        _run("ip", "link", "set", theirs, "netns", self.name)
        _run("ip", "addr", "add", self.here, "peer", self._there, "dev", ours)
        _run("ip", "link", "set", ours, "up")
        _run(*self.prefix, "ip", "addr", "add", self._there, "peer", self.here, "dev", theirs)
        _run(*self.prefix, "ip", "link", "set", theirs, "up")
        self._thread.start()

    def stop(self) -> None:
        """Take it away."""
        self._ended.set()
        if self._thread.ident is not None:
            self._thread.join()
        for end in self._ends:
            os.close(end)
        with contextlib.suppress(OSError):  # it may never have come to be
            _run("ip", "netns", "del", self.name)

    def _carry(self) -> None:
        first, second = self._ends
        others = {first: second, second: first}
        waiting: deque[tuple[float, int, bytes]] = deque()
        while not self._ended.is_set():
            for end in select.select(self._ends, (), (), _POLL_S)[0]:
                packet = os.read(end, _MAX_PACKET_BYTES)
                if not self.cut and self._random.random() >= self.loss:
                    waiting.append((time.monotonic() + self.delay_s, others[end], packet))
            while waiting and waiting[0][0] <= time.monotonic():
                _, end, packet = waiting.popleft()
                with contextlib.suppress(OSError):  # a device that is full or down loses it, as a wire does
                    os.write(end, packet)


@contextlib.contextmanager
def bad_network() -> Iterator[BadNetwork]:
    """A network that is good until it is told otherwise; skips the test where none can be had."""
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("ip") is None:
        pytest.skip("only root on Linux, with ip from Debian's package iproute2, can make a network of its own")
    network = BadNetwork(os.getpid() % 250)
    try:
        try:
            network.start()
        except OSError as error:
            pytest.skip(f"this machine allows no network of its own: {error}")
        yield network
    finally:
        network.stop()


def _open_tun(device: str) -> int:
    import fcntl

    descriptor = os.open("/dev/net/tun", os.O_RDWR | os.O_CLOEXEC)
    try:
        fcntl.ioctl(descriptor, _TUNSETIFF, struct.pack("16sH22x", device.encode(), _TUN_WITHOUT_HEADER))
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)
    if done.returncode:
        raise OSError(done.returncode, f"{' '.join(command)}: {done.stderr.strip()}")
