"""Lets old footage go by the user's rules, and before a disk is full; the engine owns it."""

from collections.abc import Callable, Iterable, Iterator

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.worker import Worker
from app.domain.errors import LibraryDamaged
from app.domain.facts import KeepChanged, ProblemFound
from app.engine.footage_mover import FootageMover
from app.engine.footage_remover import FootageRemover
from app.engine.footage_walk import END_OF_TIME_MS, FootageWalk, Stream
from app.engine.live_rules import LiveRules
from app.engine.picture_remover import PictureRemover
from app.engine.storage_book import StorageBook
from app.engine.storage_report import StorageReport
from app.recording.retention_plan import CAMERA_RULE, FLOOR_RULE, QUOTA_RULE, Candidate, Doomed, make_room, overdue
from app.recording.retention_rules import DAY_MS
from app.recording.trusted_time import TrustedTime
from app.recording.volumes import Volume, Volumes

TICK_S = 2.0
RULES_EVERY_S = 60.0
REPORT_EVERY_S = 120.0
COUNT_EVERY_S = 3_600.0
PICTURES_EVERY_S = 3_600.0
SPARED_MS = 3_600_000
"""A disk that is short of free space keeps its newest hour as long as half of the floor is free."""
LEAP_TOLD_MS = 7 * DAY_MS


class RetentionDesk(Worker):
    """Looks at the disks every two seconds, and at the rules every minute.

    While the database is not complete nothing goes by its age, for the event that holds it may be missing there;
    a disk that is nearly full is relieved all the same, and what is kept never goes.
    """

    hang_s = 300.0
    """Its longest silence is the hourly look at every file of a large library, of which a slow disk makes a minute."""

    def __init__(
        self,
        rules: LiveRules,
        volumes: Volumes,
        book: StorageBook,
        walk: FootageWalk,
        *,
        report: StorageReport,
        make_remover: Callable[[Worker], FootageRemover],
        first_aid: Callable[[Callable[[Iterable[Doomed]], int]], None],
        make_mover: Callable[[Worker], FootageMover],
        make_picture_remover: Callable[[Worker], PictureRemover],
        bus: Bus,
        clock: Clock,
        time: TrustedTime,
        is_complete: Callable[[], bool],
    ) -> None:
        super().__init__("retention desk")
        self._rules, self._volumes, self._book, self._walk = rules, volumes, book, walk
        self._bus, self._clock, self._time, self._is_complete = bus, clock, time, is_complete
        self._remover, self._mover = make_remover(self), make_mover(self)
        self._pictures = make_picture_remover(self)
        self._report, self._first_aid = report, first_aid
        self._rules_at_s = self._count_at_s = self._report_at_s = self._pictures_at_s = float("-inf")
        self._was_complete = False
        self._aged_until: dict[Stream, int] = {}
        self._settled: dict[tuple[Volume, Stream], int] = {}
        self._told: dict[str, str] = {}
        self._unsubscribe = bus.subscribe(KeepChanged, lambda _: self.look_at_all_again())

    def close(self) -> None:
        """Listen no more; the thread has ended."""
        self._unsubscribe()
        self._book.close()

    def run_once(self) -> None:
        """Look once, and rest."""
        self.step()
        self.healthy()
        self.sleep(TICK_S)

    def on_error(self, error: Exception) -> None:
        """Without a database to ask, a disk is still kept from filling."""
        if isinstance(error, LibraryDamaged):
            self._first_aid(self._remover.delete)

    def step(self) -> None:
        """One look at the disks, and now and then at the rules. Raises LibraryError."""
        now_ms, now_s = self._time.now_ms(), self._clock.monotonic_s()
        self._tell_leap()
        self._measure()
        self._tell_missing()
        if not self._volumes.own.state.online:
            return  # nothing can be asked, and no deletion noted
        self._remover.catch_up()
        if now_s - self._count_at_s >= COUNT_EVERY_S or self._is_complete() is not self._was_complete:
            self._count_at_s, self._was_complete = now_s, self._is_complete()
            self._book.count(self._remover.last_gone())
            self.look_at_all_again()
            self._measure()
        for volume in self._volumes.online():
            self._relieve(volume, now_ms)
        if now_s - self._rules_at_s >= RULES_EVERY_S and self._is_complete():
            self._rules_at_s = now_s
            if self._rules.refresh():
                self.look_at_all_again()
            self._let_age_out(now_ms)
            self._hold_to_shares()
            self._move_on(now_ms)
            if now_s - self._pictures_at_s >= PICTURES_EVERY_S:
                self._pictures_at_s = now_s
                self._pictures.remove(now_ms)
        if now_s - self._report_at_s >= REPORT_EVERY_S:
            self._report_at_s = now_s
            self._tell_storage(now_ms)

    def _measure(self) -> None:
        for volume in self._volumes.all:
            volume.used_bytes = self._book.on_disk(volume.root)
        self._volumes.look()

    def look_at_all_again(self) -> None:
        """What is kept has changed, or a file could not be deleted before: forget what needs no second look."""
        self._aged_until, self._settled = {}, {}

    # By age, and by the camera's share

    def _let_age_out(self, now_ms: int) -> None:
        for stream in self._book.streams():
            days = self._rules.rules_of(stream[0]).continuous_days
            if days is None:
                continue
            aged_until, until_ms = self._aged_until, now_ms - round(days * DAY_MS)
            old = self._walk.stream(stream, aged_until.get(stream, 0), until_ms)
            self._remover.delete(overdue(old, now_ms))
            aged_until[stream] = until_ms  # what an event holds longer is looked at again within the hour

    def _hold_to_shares(self) -> None:
        for camera_id in {stream[0] for stream in self._book.streams()}:
            limit = self._rules.rules_of(camera_id).max_bytes
            over_bytes = 0 if limit is None else self._book.of_camera(camera_id) - limit
            if over_bytes > 0:
                streams = [stream for stream in self._book.streams() if stream[0] == camera_id]
                first, second = (self._walk.merged(streams, lambda _: 0, END_OF_TIME_MS) for _ in range(2))
                self._remover.delete(make_room(first, second, over_bytes, CAMERA_RULE))

    def _move_on(self, now_ms: int) -> None:
        """What is older than a disk's rule goes to the next disk."""
        for volume in self._volumes.online():
            days = volume.rules.until_days
            if days is not None and len(self._volumes.all) > 1:
                old = self._on(volume, now_ms - round(days * DAY_MS), settle=False)
                self._mover.move_on(volume, (each.segment for each in old), END_OF_TIME_MS)

    # Before a disk is full

    def _relieve(self, volume: Volume, now_ms: int) -> None:
        """Delete what the disk's share and floor ask for, oldest first."""
        over_bytes = volume.over_quota_bytes()
        missing_bytes = over_bytes - self._make_room(volume, over_bytes, QUOTA_RULE, END_OF_TIME_MS)
        others_have_room = any(each.state.room_bytes > 0 for each in self._volumes.online() if each is not volume)
        half_bytes = volume.floor_bytes // 2
        free_bytes = volume.look().free_bytes
        short_bytes = volume.floor_bytes - free_bytes
        if others_have_room and short_bytes > 0:
            oldest = (each.segment for each in self._on(volume, END_OF_TIME_MS, settle=False))
            free_bytes += self._mover.move_on(volume, oldest, short_bytes)
            short_bytes = half_bytes - free_bytes  # nothing is recorded there now; only a disk in need is cleared
        freed_bytes = self._make_room(volume, short_bytes, FLOOR_RULE, now_ms - SPARED_MS)
        freed_bytes += self._make_room(volume, half_bytes - free_bytes - freed_bytes, FLOOR_RULE, END_OF_TIME_MS)
        stuck = max(missing_bytes, short_bytes - freed_bytes) > 0
        self._tell(f"disk {volume.root}", _stuck_sentence(volume) if stuck else "")

    def _make_room(self, volume: Volume, need_bytes: int, rule: str, until_ms: int) -> int:
        """Free that much on the disk among the files that begin before `until_ms`; returns what became free."""
        if need_bytes <= 0:
            return 0
        continuous = self._on(volume, until_ms, settle=True)
        events = self._on(volume, until_ms, settle=False)
        half_bytes = volume.floor_bytes // 2
        return self._remover.delete(
            make_room(continuous, events, need_bytes, rule), lambda: volume.look().free_bytes < half_bytes
        )

    def _on(self, volume: Volume, until_ms: int, *, settle: bool) -> Iterator[Candidate]:
        """The files on that disk, oldest first. With `settle`, notes before which there is nothing but events."""
        several = len(self._volumes.all) > 1
        unsettled = set(self._book.streams()) if settle else set()

        def from_ms(stream: Stream) -> int:
            return self._settled.get((volume, stream), 0) if settle else 0

        for each in self._walk.merged(self._book.streams(), from_ms, until_ms):
            segment = each.segment
            stream = (segment.camera_id, segment.role)
            if self._remover.is_gone(segment.path) or (several and not (volume.root / segment.path).exists()):
                continue
            if self._remover.is_refused(segment):
                unsettled.discard(stream)  # it is looked for again from here
                continue
            if stream in unsettled:
                self._settled[volume, stream] = segment.start_ms
                if not (each.kept or each.holds_event):
                    unsettled.discard(stream)
            yield each

    # Telling

    def _tell_missing(self) -> None:
        online = self._volumes.online()
        for volume in self._volumes.all:
            sentence = ""
            if volume not in online:
                goes_on = f"Recording goes on at {online[0].root}." if online else "Nothing is being recorded."
                sentence = (
                    f"The disk at {volume.root} cannot be used. {volume.trouble} {goes_on} What is on it can be seen "
                    "again when it is back."
                )
            self._tell(f"missing {volume.root}", sentence)

    def _tell_storage(self, now_ms: int) -> None:
        fact, warning = self._report.make(now_ms)
        self._bus.publish(fact)
        self._tell("storage forecast", warning)

    def _tell_leap(self) -> None:
        sentence = ""
        if self._time.ahead_ms > LEAP_TOLD_MS:
            sentence = (
                f"The clock of this computer is {self._time.ahead_ms // DAY_MS} days ahead of what it was, so no "
                "footage is deleted by its age for the next three days. Set the clock if it is wrong; if it is right, "
                "nothing needs to be done."
            )
        self._tell("retention clock", sentence)

    def _tell(self, key: str, sentence: str) -> None:
        """Publish a problem once, and its end once."""
        before = self._told.get(key, "")
        if sentence != before:
            self._told[key] = sentence
            self._bus.publish(ProblemFound(key, sentence or before, solved=not sentence))


def _stuck_sentence(volume: Volume) -> str:
    return (
        f"The disk at {volume.root} is full of footage that is kept or has just been recorded. Recording goes on, but "
        "only its newest minutes stay. Free some space, let some kept footage go, or add a disk."
    )
