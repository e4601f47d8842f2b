"""The engine as a process of its own, and what it tells the demo over the link."""

import subprocess
import threading
from collections.abc import Mapping

from app.cli.demo.terminal import Terminal
from app.core.clock import Stop
from app.core.paths import LibraryPaths
from app.core.process import start_program
from app.domain.camera import CameraState
from app.domain.errors import EngineNotRunning
from app.domain.event import Event
from app.domain.facts import CameraChanged, ClipSealed, DetectorReady, EventChanged, Fact, ProblemFound, VaultChanged
from app.domain.ids import CameraId, EventId
from app.link.client import LinkClient
from app.link.messages import ClientRole

_CONNECT_S = 20.0
_END_S = 15.0


class EngineProcess:
    """Starts the engine, follows its facts, and ends it. Use as a context manager."""

    def __init__(self, paths: LibraryPaths, terminal: Terminal, environment: Mapping[str, str]) -> None:
        self._paths = paths
        self._terminal = terminal
        self._environment = environment
        self._lock = threading.Lock()
        self._said: set[str] = set()
        self.states: dict[CameraId, CameraChanged] = {}
        self.events: dict[EventId, Event] = {}
        self.sealed: dict[EventId, ClipSealed] = {}
        self.detector: DetectorReady | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._link = LinkClient(paths, ClientRole.TOOL, on_fact=self._fact)

    def __enter__(self) -> "EngineProcess":
        arguments = ["engine", "--with-parent", "--library", str(self._paths.root)]
        self._process = start_program(arguments, stdin=subprocess.PIPE, environment=self._environment)
        pause, waited_s = Stop(), 0.0
        while True:
            try:
                self._link.connect()
                return self
            except EngineNotRunning:
                waited_s += 0.1
                if self._process.poll() is not None or waited_s > _CONNECT_S:
                    self._end()
                    raise
                pause.wait(0.1)

    def __exit__(self, *_: object) -> None:
        self._link.close()
        self._end()

    @property
    def alive(self) -> bool:
        """Whether the engine still runs."""
        return self._process is not None and self._process.poll() is None

    def recording(self) -> int:
        """How many cameras record at this moment."""
        with self._lock:
            return sum(fact.state is CameraState.RECORDING for fact in self.states.values())

    def drain(self, timeout_s: float) -> str:
        """Stop recording and wait until the vault has taken every clip; returns the engine's sentence."""
        return self._link.command("drain", {}, timeout_s)

    def _end(self) -> None:
        assert self._process is not None
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            self._process.wait(_END_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _fact(self, fact: Fact) -> None:
        with self._lock:
            self._take(fact)

    def _take(self, fact: Fact) -> None:
        match fact:
            case CameraChanged():
                before = self.states.get(fact.camera_id)
                self.states[fact.camera_id] = fact
                if before is None or before.state is not fact.state:
                    self._terminal.say(f"{fact.name}: {fact.sentence or fact.state.value}.".replace("..", "."))
            case EventChanged(event):
                known = self.events.get(event.id)
                self.events[event.id] = event
                if known is None or event.closed:
                    self._say_event(event)
            case ClipSealed():
                self.sealed[fact.event_id] = fact
                self._terminal.say(f"A clip of {fact.size_bytes / 1e6:.1f} MB was sealed and put into the bucket.")
            case DetectorReady():
                self.detector = fact
                self._say_once(fact.sentence)
            case ProblemFound(solved=False, note=False) | VaultChanged(stopped=True):
                self._say_once(fact.sentence)
            case _:
                return

    def _say_event(self, event: Event) -> None:
        camera = self.states.get(event.camera_id)
        name = camera.name if camera else event.camera_id
        if event.closed:
            length_s = (event.end_ms - event.start_ms) / 1000
            self._terminal.say(f"{name}: the {event.event_class.value} left after {length_s:.1f} s ({event.why}).")
        else:
            self._terminal.say(f"{name}: a {event.event_class.value} came.")

    def _say_once(self, sentence: str) -> None:
        if sentence not in self._said:
            self._said.add(sentence)
            self._terminal.say(sentence)
