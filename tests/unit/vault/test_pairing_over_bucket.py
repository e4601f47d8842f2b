"""Two machines pair over a bucket, by words and by invitation; who rewrites the mailbox gets nobody in."""

import re
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.domain.errors import ClipRefused, UsageError
from app.vault.device import KeyPlace
from app.vault.names import id_of_text, mail_name
from app.vault.pairing import (
    KeyKeeping,
    join_by_invitation,
    join_by_pairing,
    make_invitation,
    new_code,
    offer_pairing,
    receive_invited,
)
from app.vault.restore import Restorer
from app.vault.vault import Vault
from crypto.hpke import Suite
from crypto.keyfile import INTERACTIVE
from crypto.members import Role
from tests.unit.vault.recorders import Recorder, contents, folder_recorder, make_event, passphrase

KEEPING = KeyKeeping(KeyPlace.FILE, passphrase, INTERACTIVE)
DEADLINE_S = 30.0


class GaveUpError(Exception):
    pass


@pytest.fixture
def recorder(tmp_path: Path) -> Recorder:
    recorder = folder_recorder(tmp_path, Suite.XWING)
    recorder.seal(make_event(0))
    return recorder


class Side(threading.Thread):
    """One machine's part, which waits until the other one has answered."""

    def __init__(self, act: Callable[[Callable[[], None]], object]) -> None:
        super().__init__(daemon=True)
        self._act = act
        self._stop_waiting = threading.Event()
        self.result: object = None
        self.error: Exception | None = None
        self.start()

    def run(self) -> None:
        try:
            self.result = self._act(self._wait)
        except (ClipRefused, GaveUpError) as error:
            self.error = error

    def _wait(self) -> None:
        if self._stop_waiting.wait(0.02):
            raise GaveUpError

    def finish(self) -> None:
        self.join(DEADLINE_S)
        assert not self.is_alive()

    def give_up(self) -> None:
        self._stop_waiting.set()
        self.finish()


class Users:
    """Two people who look at both screens."""

    def __init__(self, *, trusting: bool = False) -> None:
        self.seen: dict[str, Sequence[str]] = {}
        self._both = threading.Barrier(2, timeout=DEADLINE_S)
        self._trusting = trusting

    def look(self, screen: str) -> Callable[[Sequence[str], str], bool]:
        def compare(words: Sequence[str], asking: str) -> bool:
            self.seen[screen] = words
            self._both.wait()
            return self._trusting or self.seen["issuer"] == self.seen["joiner"]

        return compare


def pair(recorder: Recorder, paths: LibraryPaths, code: str, users: Users) -> tuple[Side, Side]:
    clock, bucket = SystemClock(), recorder.bucket
    issuer = Side(
        lambda wait: offer_pairing(bucket, recorder.words, code, users.look("issuer"), clock=clock, wait=wait)
    )
    joiner = Side(
        lambda wait: join_by_pairing(
            paths, bucket, code, users.look("joiner"), name="Anna", clock=clock, wait=wait, keeping=KEEPING
        )
    )
    return issuer, joiner


def test_two_machines_pair_and_the_new_one_opens_the_clips(recorder: Recorder, tmp_path: Path) -> None:
    paths, users = LibraryPaths(tmp_path / "anna"), Users()
    issuer, joiner = pair(recorder, paths, new_code(), users)
    issuer.finish()
    joiner.finish()
    assert (issuer.error, joiner.error) == (None, None)
    assert isinstance(joiner.result, Vault)
    assert joiner.result.known_logs(), "the heads of all logs were handed over"
    clips = list(Restorer(recorder.bucket, joiner.result, paths).clips())
    assert contents(clips) == list(recorder.footage.cut_bytes.values())
    with pytest.raises(UsageError, match="already belongs to a vault"):
        join_by_pairing(
            paths, recorder.bucket, new_code(), users.look("joiner"), name="A", clock=SystemClock(), wait=lambda: None
        )


def test_a_man_in_the_middle_of_the_mailbox_lets_nobody_in(recorder: Recorder, tmp_path: Path) -> None:
    """He runs a vault of his own, and answers the joiner in the true issuer's place."""
    (tmp_path / "evil").mkdir()
    evil = folder_recorder(tmp_path / "evil", Suite.XWING)
    paths, code = LibraryPaths(tmp_path / "anna"), new_code()
    mailbox, seen = id_of_text(code), list[Sequence[str]]()
    offered = Side(
        lambda wait: offer_pairing(evil.bucket, evil.words, code, lambda _w, _a: True, clock=SystemClock(), wait=wait)
    )
    joiner = Side(
        lambda wait: join_by_pairing(
            paths, recorder.bucket, code, lambda words, _: seen.append(words) or False,  # type: ignore[func-returns-value]
            name="Anna", clock=SystemClock(), wait=wait, keeping=KEEPING,
        )
    )  # fmt: skip
    for word, source, target in (
        ("offer", evil, recorder),
        ("request", recorder, evil),
        ("reveal", evil, recorder),
    ):
        name = mail_name(mailbox, word)
        deadline = threading.Event()
        for _ in range(1500):
            if source.bucket.stat(name) is not None:
                break
            deadline.wait(0.02)
        target.bucket.put(name, source.bucket.get_range(name, 0, None))
    joiner.finish()
    offered.give_up() if offered.is_alive() else offered.finish()
    assert seen
    assert isinstance(joiner.error, ClipRefused)
    assert "Somebody may be between" in str(joiner.error)
    assert not paths.vault.exists()


def test_a_changed_message_ends_pairing_on_both_sides(recorder: Recorder, tmp_path: Path) -> None:
    code = new_code()
    recorder.bucket.put(mail_name(id_of_text(code), "request"), b"somebody was here first")
    with pytest.raises(ClipRefused, match="were changed on the way"):
        offer_pairing(
            recorder.bucket, recorder.words, code, lambda _w, _a: True, clock=SystemClock(), wait=lambda: None
        )


def test_a_machine_without_a_screen_joins_by_invitation_once(recorder: Recorder, tmp_path: Path) -> None:
    clock, paths = SystemClock(), LibraryPaths(tmp_path / "garage")
    invitation = make_invitation(recorder.bucket, recorder.words, Role.VIEWER, clock)
    issuer = Side(lambda wait: receive_invited(recorder.bucket, recorder.words, invitation, clock=clock, wait=wait))
    joiner = Side(
        lambda wait: join_by_invitation(
            paths, recorder.bucket, invitation.text, name="Garage", clock=clock, wait=wait, keeping=KEEPING
        )
    )
    issuer.finish()
    joiner.finish()
    assert (issuer.error, joiner.error) == (None, None)
    assert isinstance(joiner.result, Vault)
    assert len(list(Restorer(recorder.bucket, joiner.result, paths).clips())) == 1


@pytest.mark.parametrize("code", ["", "short", "0" * 26, "a" * 25 + "b"])
def test_a_code_that_is_none_gets_a_sentence(recorder: Recorder, code: str) -> None:
    with pytest.raises(ClipRefused, match="not a pairing code"):
        offer_pairing(
            recorder.bucket, recorder.words, code, lambda _w, _a: True, clock=SystemClock(), wait=lambda: None
        )


def test_a_mistyped_invitation_gets_a_sentence(recorder: Recorder, tmp_path: Path) -> None:
    with pytest.raises(ClipRefused, match=re.escape("mistyped, or no invitation")):
        join_by_invitation(
            LibraryPaths(tmp_path / "x"),
            recorder.bucket,
            "LOUVER1-AAAA",
            name="x",
            clock=SystemClock(),
            wait=lambda: None,
        )
