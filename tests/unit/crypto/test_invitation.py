"""An invitation lets one machine in, once, in its one role, and tells it the vault that it was meant for."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.errors import NotCanonical, PairingExpired, PairingOver, PairingTampered
from crypto.hpke import Suite
from crypto.invitation import LIFETIME_MS, Invitation, InvitationDesk
from crypto.keys import DeviceKeys, RootFingerprint
from crypto.labels import Label
from crypto.members import Device, Role
from crypto.pairing import SKEW_MS
from tests.unit.crypto.test_pairing import FACTS, NOW_MS

ROOT = FACTS.root
DEVICE = Device.of(DeviceKeys(b"d" * 32), Suite.SEALED_BOX, Role.RECORDER, "Garage")


def invitation() -> Invitation:
    return Invitation.make(ROOT, Role.RECORDER, NOW_MS)


def test_a_machine_without_a_screen_joins_by_its_text() -> None:
    printed = invitation()
    desk, theirs = InvitationDesk(printed), Invitation.parse(printed.text)
    assert theirs == printed
    assert theirs.mailbox == printed.mailbox
    assert desk.receive(theirs.ask_to_join(DEVICE), NOW_MS + 1) == DEVICE
    assert theirs.read_welcome(desk.welcome(FACTS), NOW_MS + 2) == FACTS


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32), st.integers(0, 2**64 - 1))
def test_the_text_comes_back_also_when_typed_carelessly(root: bytes, secret: bytes, expires_ms: int) -> None:
    printed = Invitation(RootFingerprint(root), Role.VIEWER, expires_ms, secret)
    assert Invitation.parse(printed.text) == printed
    assert Invitation.parse(" " + printed.text.lower().replace("-", " ") + "\n") == printed
    assert secret.hex() not in repr(printed)


def test_a_mistyped_text_is_refused() -> None:
    text = invitation().text
    for place in range(8, len(text), 5):
        if text[place] != "-":
            other = "A" if text[place] != "A" else "B"
            with pytest.raises(PairingTampered):
                Invitation.parse(text[:place] + other + text[place + 1 :])
    for wrong in ("", "LOUVER1", text[:-1], text + "AAAAAAAA", "1" * 50, "A" * 300):
        with pytest.raises(PairingTampered):
            Invitation.parse(wrong)


def test_a_text_of_another_version_or_for_an_admin_is_refused() -> None:
    for changed in (replace(invitation(), role=Role.ADMIN), replace(invitation(), role=Role.ADMIN | Role.VIEWER)):
        with pytest.raises(PairingTampered):
            Invitation.parse(changed.text)
    with pytest.raises(NotCanonical):
        Invitation.make(ROOT, Role.ADMIN, NOW_MS)
    import base64

    from crypto import sodium

    fields = b"\x02" + bytes(73)
    data = fields + sodium.digest(Label.INVITE_CHECK, fields, 4)
    with pytest.raises(PairingTampered):
        Invitation.parse(base64.b32encode(data).decode())


def test_it_is_consumed_by_the_first_that_comes() -> None:
    printed = invitation()
    desk = InvitationDesk(printed)
    with pytest.raises(PairingOver):
        desk.welcome(FACTS)
    desk.receive(printed.ask_to_join(DEVICE), NOW_MS)
    with pytest.raises(PairingOver):
        desk.receive(printed.ask_to_join(DEVICE), NOW_MS)


def test_it_grants_its_one_role() -> None:
    printed = invitation()
    viewer = replace(DEVICE, roles=Role.VIEWER)
    with pytest.raises(NotCanonical):
        printed.ask_to_join(viewer)
    with pytest.raises(PairingTampered):
        InvitationDesk(printed).receive(replace(printed, role=Role.VIEWER).ask_to_join(viewer), NOW_MS)


def test_it_ends_after_a_day() -> None:
    printed = invitation()
    message = printed.ask_to_join(DEVICE)
    for now_ms in (NOW_MS - SKEW_MS - 1, NOW_MS + LIFETIME_MS):
        with pytest.raises(PairingExpired):
            InvitationDesk(printed).receive(message, now_ms)
        with pytest.raises(PairingExpired):
            printed.read_welcome(b"", now_ms)


def test_whoever_lacks_the_secret_changes_nothing_unnoticed() -> None:
    printed, stranger = invitation(), invitation()
    message = printed.ask_to_join(DEVICE)
    forgeries = [message[:at] + bytes([message[at] ^ 1]) + message[at + 1 :] for at in range(0, len(message), 7)]
    forgeries += [b"", message[:30], message + b"\0", stranger.ask_to_join(DEVICE), bytes(200_000)]
    for forged in forgeries:
        with pytest.raises(PairingTampered):
            InvitationDesk(printed).receive(forged, NOW_MS)
    desk = InvitationDesk(printed)
    desk.receive(message, NOW_MS)
    welcome = desk.welcome(FACTS)
    for forged in (welcome[:-1], welcome + b"\0", message, b""):
        with pytest.raises(PairingTampered):
            printed.read_welcome(forged, NOW_MS)


def test_a_welcome_to_another_vault_is_refused() -> None:
    printed = invitation()
    desk = InvitationDesk(printed)
    desk.receive(printed.ask_to_join(DEVICE), NOW_MS)
    with pytest.raises(PairingTampered):
        printed.read_welcome(desk.welcome(replace(FACTS, root=RootFingerprint(b"o" * 32))), NOW_MS)


def test_rightly_sealed_nonsense_is_refused() -> None:
    printed = invitation()
    with pytest.raises(PairingTampered):
        InvitationDesk(printed).receive(printed._seal(Label.INVITE_JOIN, b"nonsense", bytes), NOW_MS)
    with pytest.raises(PairingTampered):
        printed.read_welcome(printed._seal(Label.INVITE_WELCOME, b"nonsense", bytes), NOW_MS)
