"""Finds threads and processes that a test leaves behind; only conftest.py calls it, and its own tests."""

import contextlib
import os
import threading
import time
from dataclasses import dataclass

import psutil

GRACE_S = 5.0
# Threads of the test tools themselves, and of native pools that live as long as the process.
TOOL_THREADS = ("pytest_timeout", "execnet", "hypothesis", "tmonitor", "pydevd")
# multiprocessing keeps one helper for the life of a program.
TOOL_PROCESSES = ("multiprocessing.resource_tracker", "multiprocessing.forkserver")


@dataclass(frozen=True)
class Leftovers:
    """What ran before a test began."""

    process: psutil.Process
    threads: frozenset[threading.Thread]
    children: frozenset[psutil.Process]

    @classmethod
    def look(cls, process: psutil.Process) -> "Leftovers":
        """Note what runs now."""
        return cls(process, frozenset(threading.enumerate()), frozenset(_children(process)))

    def wait_until_gone(self, grace_s: float = GRACE_S) -> list[str]:
        """Return a name for each thread and child that came since and is still there when the grace time is over."""
        deadline = time.monotonic() + grace_s
        while True:
            found = [f"thread {thread.name}" for thread in self._new_threads()]
            found += [f"process {child.pid} {_command(child)}" for child in self._new_children()]
            if not found or time.monotonic() >= deadline:
                return found
            time.sleep(0.02)

    def end_children(self) -> None:
        """Kill the children that came since, so that they disturb no later test."""
        for child in self._new_children():
            with contextlib.suppress(psutil.NoSuchProcess):
                child.kill()

    def _new_threads(self) -> list[threading.Thread]:
        # A thread that Qt or a library made shows as a dummy for as long as the interpreter runs, alive or not.
        dummy = threading._DummyThread
        return [
            thread
            for thread in threading.enumerate()
            if thread not in self.threads
            and not isinstance(thread, dummy)
            and not thread.name.startswith(TOOL_THREADS)
            and thread is not threading.current_thread()
        ]

    def _new_children(self) -> list[psutil.Process]:
        return [child for child in _children(self.process) if child not in self.children and _counts(child)]


@dataclass(frozen=True)
class LostProcess:
    """A process of the run whose parent is gone."""

    pid: int
    cmdline_text: str
    process: psutil.Process

    def end(self) -> None:
        """Kill it; psutil refuses where the number has gone to another process since."""
        with contextlib.suppress(psutil.NoSuchProcess):
            self.process.kill()


def lost_processes(variable: str, value: str) -> list[LostProcess]:
    """Return the processes that carry this variable in their environment and do not descend from this process."""
    me = psutil.Process()
    ours = {me.pid, *(parent.pid for parent in me.parents()), *(child.pid for child in _children(me))}
    lost = []
    for process in psutil.process_iter():
        try:
            if process.pid in ours or process.status() == psutil.STATUS_ZOMBIE:
                continue
            if process.environ().get(variable) == value and _counts(process):
                lost.append(LostProcess(process.pid, _command(process), process))
        except (psutil.Error, OSError):
            continue  # gone meanwhile, or another user's
    return lost


def _children(process: psutil.Process) -> list[psutil.Process]:
    if os.path.exists(f"/proc/self/task/{os.getpid()}/children"):  # noqa: PTH110 - a hot path, twice a test
        return _children_from_proc(process.pid)
    return list(process.children(recursive=True))


def _children_from_proc(pid: int) -> list[psutil.Process]:
    """Read the kernel's own lists of children: a hundredth of the time of asking every process for its parent."""
    found: list[psutil.Process] = []
    try:
        tasks = os.listdir(f"/proc/{pid}/task")  # noqa: PTH208
    except OSError:
        return found
    for task in tasks:
        try:
            with open(f"/proc/{pid}/task/{task}/children") as file:  # noqa: PTH123
                children = [int(word) for word in file.read().split()]
        except OSError:
            continue
        for child in children:
            try:
                found.append(psutil.Process(child))
            except psutil.NoSuchProcess:
                continue
            found += _children_from_proc(child)
    return found


def _counts(process: psutil.Process) -> bool:
    try:
        if process.status() == psutil.STATUS_ZOMBIE:
            return False
        return not any(name in _command(process) for name in TOOL_PROCESSES)
    except psutil.NoSuchProcess:
        return False


def _command(process: psutil.Process) -> str:
    try:
        return " ".join(process.cmdline())[:200]
    except psutil.Error:
        return "(gone)"
