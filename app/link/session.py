"""One admitted client of the engine: a thread that reads it, one that sends to it; only the link's server calls it."""

import logging
import queue
import socket
import threading
import time
from collections.abc import Callable

from app.core.rhythm import until_moment_s
from app.domain.errors import KnownError, LinkError, LinkLost, LinkRefused
from app.domain.facts import CameraChanged, CameraRemoved, Fact
from app.link.framing import FROM_CLIENT, FrameKind, FrameReader, frame
from app.link.messages import (
    REPORTABLE,
    ClientMessage,
    ClientRole,
    Command,
    Preview,
    Reply,
    Report,
    ServerMessage,
    Thumbnail,
    decode_client_message,
    encode_message,
)
from app.link.outbox import Outbox

_log = logging.getLogger("louver.link")

STALL_S = 5.0
_READ_BYTES = 64 << 10
_MAX_WAITING_COMMANDS = 32
_BEHIND_S = 0.035
"""So long after the engine's common moment all cameras are read."""


class Session:
    """Reads, sends and runs commands on three threads of its own, so that nobody waits for this client.

    `on_message` gets every message but commands, on the reading thread; `run_command` is called on the command
    thread and returns the reply's sentence or raises; `on_end` is called once, on any thread.
    """

    def __init__(
        self,
        connection: socket.socket,
        role: ClientRole,
        number: int,
        *,
        on_message: Callable[["Session", ClientMessage], None],
        run_command: Callable[[str, dict[str, str]], str],
        on_end: Callable[["Session"], None],
    ) -> None:
        self.role = role
        self.name = f"{role.value} {number}"
        self.outbox = Outbox()
        self._connection = connection
        self._on_message = on_message
        self._run_command = run_command
        self._on_end = on_end
        self._ended = threading.Event()
        self._end_lock = threading.Lock()
        self._commands: queue.Queue[Command | None] = queue.Queue(_MAX_WAITING_COMMANDS)
        self._threads = [
            threading.Thread(target=target, name=f"link {self.name} {verb}", daemon=True)
            for verb, target in (("sends", self._send), ("commands", self._work), ("reads", self._read))
        ]

    def start(self) -> None:
        """Start the threads; once only."""
        self._connection.settimeout(STALL_S)
        for thread in self._threads:
            thread.start()

    def hears(self, fact: Fact) -> bool:
        """Whether the client has any use for the fact: the watcher needs to know of cameras, and each fact wakes it."""
        return self.role is not ClientRole.WATCHER or isinstance(fact, CameraChanged | CameraRemoved)

    def tell(self, message: ServerMessage) -> None:
        """Queue a message. Threads: any; never blocks."""
        self.tell_encoded(frame(FrameKind.CONTROL, encode_message(message)))

    def tell_encoded(self, encoded: bytes) -> None:
        """Queue a message that is encoded already; a client with too many of them waiting is cut off."""
        if not self.outbox.offer_message(encoded):
            self.end("too many messages wait for it")

    def end(self, why: str) -> None:
        """Cut the client off. Threads: any; does not wait."""
        with self._end_lock:
            if self._ended.is_set():
                return
            self._ended.set()
        _log.info("The %s is cut off: %s", self.name, why)
        self.outbox.close()
        try:
            self._connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            _log.debug("The %s was gone already", self.name)
        try:
            self._commands.put_nowait(None)
        except queue.Full:
            _log.debug("The %s leaves commands behind", self.name)  # the worker looks at _ended after each
        self._on_end(self)

    def join(self, timeout_s: float) -> bool:
        """Wait for the threads after end(); False when a command still runs."""
        deadline_s = time.monotonic() + timeout_s
        for thread in self._threads:
            if thread is not threading.current_thread() and thread.ident is not None:
                thread.join(max(0.0, deadline_s - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _read(self) -> None:
        try:
            self._read_until_end()
        except (LinkError, OSError) as error:
            self.end(str(error))
        except Exception:  # noqa: BLE001 - the worker loop: a bug in a callback costs this client only
            _log.exception("Reading the %s failed", self.name)
            self.end("an error in the engine")
        finally:
            for thread in self._threads[:-1]:  # the reader, which starts last, is the one that closes
                thread.join()
            self._connection.close()

    def _read_until_end(self) -> None:
        reader = FrameReader(FROM_CLIENT)
        while not self._ended.is_set():
            try:
                received = self._connection.recv(_READ_BYTES)
            except TimeoutError:
                if reader.in_frame:
                    raise LinkRefused("It began a frame and did not finish it.") from None
                continue
            if not received:
                raise LinkLost("It closed the connection.")
            for _, body in reader.feed(received):
                self._receive(decode_client_message(body))

    def _receive(self, message: ClientMessage) -> None:
        if isinstance(message, Report | Thumbnail | Preview) and self.role is not ClientRole.WATCHER:
            raise LinkRefused("Only the watcher may report.")
        if isinstance(message, Report) and not isinstance(message.fact, REPORTABLE):
            raise LinkRefused("It reported a fact that is not the watcher's to report.")
        if isinstance(message, Command) and self.role is ClientRole.WATCHER:
            raise LinkRefused("The watcher gives no commands.")  # it decodes hostile video, and these delete recordings
        if not isinstance(message, Command):
            self._on_message(self, message)
            return
        try:
            self._commands.put_nowait(message)
        except queue.Full:
            self.tell(Reply(message.id, False, "The engine is busy with earlier commands. Try again in a moment."))

    def _work(self) -> None:
        while (command := self._commands.get()) is not None and not self._ended.is_set():
            self.tell(self._answer(command))

    def _answer(self, command: Command) -> Reply:
        try:
            return Reply(command.id, True, self._run_command(command.name, command.arguments))
        except KnownError as error:
            return Reply(command.id, False, str(error))
        except Exception:  # noqa: BLE001 - the worker loop: a failed command must not end the link
            _log.exception("The command %s failed", command.name)
            return Reply(command.id, False, "The engine could not do this because of an error of its own; see its log.")

    def _send(self) -> None:
        try:
            while (outgoing := self.outbox.take(STALL_S)) is not None:
                self._send_all(outgoing)
                self._gather()
        except TimeoutError:
            self.end(f"it took nothing for {STALL_S:g} seconds")
        except OSError:
            self.end("it closed the connection")

    def _gather(self) -> None:
        """The watcher gets what the cameras of one moment sent in one piece: each piece wakes two threads of two
        processes, and sixteen of them cost more than all that is in them. A window gets each packet at once.
        """
        if self.role is ClientRole.WATCHER:
            self._ended.wait(until_moment_s(time.monotonic(), behind_s=_BEHIND_S))

    def _send_all(self, outgoing: bytes) -> None:
        with memoryview(outgoing) as view:
            sent = 0
            while sent < len(view):
                sent += self._connection.send(view[sent:])
