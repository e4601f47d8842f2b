"""Many threads of a process share two of the C library's memory pools after it was asked to."""

import platform
import subprocess
import sys
from pathlib import Path

import pytest

_COUNT = """
import ctypes, sys, threading
from app.core.process import share_memory_pools

libc = ctypes.CDLL(None)
libc.malloc.restype = libc.fopen.restype = ctypes.c_void_p
if sys.argv[1] == "shared":
    share_memory_pools()
together = threading.Barrier(12)

def allocate():
    together.wait()
    assert all(libc.malloc(ctypes.c_size_t(5_000)) for _ in range(200))
    together.wait()

threads = [threading.Thread(target=allocate) for _ in range(12)]
for each in threads:
    each.start()
for each in threads:
    each.join()
file = ctypes.c_void_p(libc.fopen(sys.argv[2].encode(), b"w"))
assert libc.malloc_info(0, file) == 0
libc.fclose(file)
"""


def _pools(folder: Path, how: str) -> int:
    told = folder / f"{how}.xml"
    subprocess.run([sys.executable, "-c", _COUNT, how, str(told)], check=True, cwd=Path(__file__).parents[3])
    return told.read_text("ascii").count("<heap nr=")


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc has a pool for each thread")
def test_threads_share_two_memory_pools(tmp_path: Path) -> None:
    assert _pools(tmp_path, "apart") > 2
    assert _pools(tmp_path, "shared") <= 2
