"""Two devices pair over a mailbox that an attacker controls, and he is caught whatever he sends, and in which order."""

import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest

from crypto.bodies import LogEnd
from crypto.canonical import Writer
from crypto.errors import CryptoError, NotCanonical, PairingExpired, PairingOutOfOrder, PairingOver, PairingTampered
from crypto.hpke import Suite
from crypto.keys import DeviceKeys, LogId, RootFingerprint, SigningKey
from crypto.members import Device, Role
from crypto.pairing import (
    LIFETIME_MS,
    MAX_HEADS,
    MAX_MESSAGE_BYTES,
    SKEW_MS,
    PairingDesk,
    PairingIssuer,
    PairingJoiner,
    VaultFacts,
)
from crypto.roster import RosterHead

NOW_MS = 1_780_000_000_000
MAILBOX = b"m" * 16
ISSUER = SigningKey(b"i" * 32)
LOGS = (LogEnd(LogId(b"l" * 16), 7, b"h" * 32),)
FACTS = VaultFacts(RootFingerprint(b"r" * 32), RosterHead(3, b"s" * 32, 1), LOGS)
EVIL_FACTS = replace(FACTS, root=RootFingerprint(b"e" * 32))
DEVICE = Device.of(DeviceKeys(b"d" * 32), Suite.XWING, Role.VIEWER, "Anna's laptop")
EVIL_DEVICE = Device.of(DeviceKeys(b"e" * 32), Suite.XWING, Role.VIEWER, "Anna's laptop")


def issuer(facts: VaultFacts = FACTS, now_ms: int = NOW_MS) -> PairingIssuer:
    return PairingIssuer(facts, ISSUER.verify_key, MAILBOX, now_ms)


def joiner(offer: bytes, device: Device = DEVICE, now_ms: int = NOW_MS) -> PairingJoiner:
    return PairingJoiner(offer, MAILBOX, device, now_ms)


def test_two_devices_see_the_same_words_and_hand_over_after_both_confirmed() -> None:
    ours = issuer()
    theirs = joiner(ours.offer)
    theirs.receive_reveal(ours.receive_request(theirs.request, NOW_MS), NOW_MS)
    assert ours.words == theirs.words
    assert len(ours.words) == 5
    assert ours.asking == ("Anna's laptop", Role.VIEWER)
    for hidden in (lambda: ours.device, lambda: theirs.facts):
        with pytest.raises(PairingOutOfOrder):
            hidden()
    ours.confirm(NOW_MS)
    with pytest.raises(PairingOutOfOrder):
        assert theirs.facts
    theirs.confirm(NOW_MS)
    assert ours.device == DEVICE
    assert theirs.facts == FACTS
    assert ours.words == theirs.words


def test_words_differ_between_sessions() -> None:
    seen = set()
    for _ in range(20):
        ours = issuer()
        theirs = joiner(ours.offer)
        theirs.receive_reveal(ours.receive_request(theirs.request, NOW_MS), NOW_MS)
        seen.add(theirs.words)
    assert len(seen) == 20


Sent = dict[str, bytes]


def _mallory(offer_from: str, request_from: str, reveal_from: str) -> str:
    """One run with somebody who rewrites the mailbox; each argument says whose message arrives there.

    He has a side of his own towards either device. What he needs for a message he may have at any time before.
    """
    ours, evil_issuer = issuer(), issuer(EVIL_FACTS)
    offers = {"honest": ours.offer, "evil": evil_issuer.offer}
    try:
        theirs = joiner(offers[offer_from])
        evil_joiners = {name: joiner(offer, EVIL_DEVICE) for name, offer in offers.items()}
        requests = {
            "honest": theirs.request,
            "evil": evil_joiners["honest"].request,
            "evil for the other": evil_joiners["evil"].request,
        }
        honest_reveal = ours.receive_request(requests[request_from], NOW_MS)
        evil_reveal = evil_issuer.receive_request(evil_joiners["evil"].request, NOW_MS)
        theirs.receive_reveal({"honest": honest_reveal, "evil": evil_reveal}[reveal_from], NOW_MS)
    except PairingTampered:
        return "refused"
    return "same words" if ours.words == theirs.words else "other words"


@pytest.mark.parametrize("offer", ["honest", "evil"])
@pytest.mark.parametrize("request_from", ["honest", "evil", "evil for the other"])
@pytest.mark.parametrize("reveal", ["honest", "evil"])
def test_a_man_in_the_middle_is_refused_or_shows_other_words(offer: str, request_from: str, reveal: str) -> None:
    outcome = _mallory(offer, request_from, reveal)
    honest = (offer, request_from, reveal) == ("honest", "honest", "honest")
    assert outcome == "same words" if honest else outcome in {"refused", "other words"}


MESSAGES: list[tuple[str, Callable[[PairingIssuer, PairingJoiner], None]]] = [
    ("request", lambda ours, theirs: ours.receive_request(theirs.request, NOW_MS) and None),
    ("reveal", lambda ours, theirs: theirs.receive_reveal(ours._reveal, NOW_MS)),
    ("issuer confirms", lambda ours, theirs: ours.confirm(NOW_MS)),
    ("joiner confirms", lambda ours, theirs: theirs.confirm(NOW_MS)),
]


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))), ids=str)
def test_in_every_order_of_messages_nothing_is_handed_out_before_its_own_user_confirmed(order: tuple[int, ...]) -> None:
    """The attacker delivers what he likes when he likes (even a reveal he should not have); users press too early."""
    ours = issuer()
    theirs = joiner(ours.offer)
    done: list[str] = []
    for step in order:
        name, act = MESSAGES[step]
        try:
            act(ours, theirs)
            done.append(name)
        except CryptoError:
            done.append(f"{name} refused")
        for side, needed in (
            (lambda: ours.device, ["request", "issuer confirms"]),
            (lambda: theirs.facts, ["reveal", "joiner confirms"]),
        ):
            ready = [each for each in done if each in needed] == needed
            if ready:
                assert side()
            else:
                with pytest.raises(PairingOutOfOrder):
                    side()


def test_a_commitment_cannot_be_opened_to_something_else() -> None:
    """An attacker who saw the joiner's nonce and looks for an offer that gives the words he wants."""
    ours, other = issuer(), issuer()
    theirs = joiner(ours.offer)
    with pytest.raises(PairingTampered):
        theirs.receive_reveal(other._reveal, NOW_MS)
    with pytest.raises(PairingOver):
        theirs.receive_reveal(ours._reveal, NOW_MS)


def test_any_flipped_bit_of_any_message_is_refused_or_shows() -> None:
    def flips(data: bytes) -> list[bytes]:
        return [data[:at] + bytes([data[at] ^ (1 << at % 8)]) + data[at + 1 :] for at in range(0, len(data), 9)]

    reference = issuer()
    for offer in flips(reference.offer):
        ours = issuer()
        try:
            theirs = joiner(offer)
        except (PairingTampered, PairingExpired):
            continue
        with pytest.raises(PairingTampered):
            ours.receive_request(theirs.request, NOW_MS)
    for request in flips(joiner(reference.offer).request):
        ours = issuer()
        theirs = joiner(ours.offer)
        changed = bytes(
            a ^ b ^ c for a, b, c in zip(request, joiner(reference.offer).request, theirs.request, strict=True)
        )
        try:
            theirs.receive_reveal(ours.receive_request(changed, NOW_MS), NOW_MS)
        except PairingTampered:
            continue
        assert ours.words != theirs.words
    for at in range(0, len(reference._reveal), 9):
        ours = issuer()
        theirs = joiner(ours.offer)
        reveal = ours.receive_request(theirs.request, NOW_MS)
        with pytest.raises(PairingTampered):
            theirs.receive_reveal(reveal[:at] + bytes([reveal[at] ^ 1]) + reveal[at + 1 :], NOW_MS)


def test_cut_extended_and_huge_messages_are_refused() -> None:
    ours = issuer()
    for offer in (ours.offer[:-1], ours.offer + b"\0", bytes(MAX_MESSAGE_BYTES + 1)):
        with pytest.raises(PairingTampered):
            joiner(offer)
    request = joiner(ours.offer).request
    for changed in (request[:-1], request + b"\0", bytes(MAX_MESSAGE_BYTES + 1)):
        with pytest.raises(PairingTampered):
            issuer().receive_request(changed, NOW_MS)
    with pytest.raises(PairingTampered):
        joiner(ours.offer).receive_reveal(bytes(MAX_MESSAGE_BYTES + 1), NOW_MS)


def test_an_offer_of_another_mailbox_is_refused() -> None:
    with pytest.raises(PairingTampered):
        PairingJoiner(issuer().offer, b"n" * 16, DEVICE, NOW_MS)


def test_more_heads_than_one_message_holds_are_refused() -> None:
    many = replace(FACTS, logs=LOGS * (MAX_HEADS + 1))
    with pytest.raises(NotCanonical):
        issuer(many)
    full = replace(FACTS, logs=LOGS * MAX_HEADS)
    assert len(issuer(full)._reveal) < MAX_MESSAGE_BYTES
    writer = Writer()
    FACTS.write(writer)
    from crypto.canonical import Reader

    data = writer.done()
    with pytest.raises(NotCanonical):
        VaultFacts.read(Reader(data[:72] + b"\xff\xff" + data[74:]))


class TestTime:
    def test_ten_minutes_are_the_end(self) -> None:
        ours = issuer()
        with pytest.raises(PairingExpired):
            joiner(ours.offer, now_ms=NOW_MS + LIFETIME_MS)
        theirs = joiner(ours.offer, now_ms=NOW_MS + LIFETIME_MS - 1)
        with pytest.raises(PairingExpired):
            ours.receive_request(theirs.request, NOW_MS + LIFETIME_MS)
        with pytest.raises(PairingOver):
            ours.receive_request(theirs.request, NOW_MS)

    def test_an_offer_that_lives_longer_than_it_may_is_refused(self) -> None:
        with pytest.raises(PairingExpired):
            joiner(issuer(now_ms=NOW_MS + SKEW_MS + 1).offer)
        assert joiner(issuer(now_ms=NOW_MS + SKEW_MS).offer)

    def test_words_that_are_confirmed_too_late_do_not_count(self) -> None:
        ours = issuer()
        theirs = joiner(ours.offer)
        theirs.receive_reveal(ours.receive_request(theirs.request, NOW_MS), NOW_MS)
        with pytest.raises(PairingExpired):
            theirs.confirm(NOW_MS + LIFETIME_MS)
        with pytest.raises(PairingOutOfOrder):
            assert theirs.facts


class TestTries:
    def test_one_session_at_a_time_and_three_in_all(self) -> None:
        desk = PairingDesk()
        for _ in range(3):
            session = desk.open(FACTS, ISSUER.verify_key, MAILBOX, NOW_MS)
            with pytest.raises(PairingOver):
                desk.open(FACTS, ISSUER.verify_key, MAILBOX, NOW_MS)
            session.refuse()
        with pytest.raises(PairingOver):
            desk.open(FACTS, ISSUER.verify_key, MAILBOX, NOW_MS)

    def test_an_expired_session_makes_way(self) -> None:
        desk = PairingDesk()
        desk.open(FACTS, ISSUER.verify_key, MAILBOX, NOW_MS)
        assert desk.open(FACTS, ISSUER.verify_key, MAILBOX, NOW_MS + LIFETIME_MS)

    def test_words_that_differ_end_it(self) -> None:
        ours = issuer()
        theirs = joiner(ours.offer)
        ours.receive_request(theirs.request, NOW_MS)
        ours.refuse()
        for step in (lambda: ours.confirm(NOW_MS), lambda: ours.receive_request(theirs.request, NOW_MS)):
            with pytest.raises(PairingOver):
                step()
        for hidden in (lambda: ours.device, lambda: ours.words):
            with pytest.raises(PairingOutOfOrder):
                hidden()

    def test_nobody_asks_before_there_is_a_request(self) -> None:
        with pytest.raises(PairingOutOfOrder):
            assert issuer().asking
        with pytest.raises(PairingOutOfOrder):
            issuer().confirm(NOW_MS)
