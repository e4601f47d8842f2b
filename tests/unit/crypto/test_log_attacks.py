"""Every attack on the log is performed and refused by its name, and the reader stands where it stood."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.entries import Heartbeat
from crypto.errors import (
    CommitmentMismatch,
    CryptoError,
    ForeignSigner,
    LogForked,
    LogRolledBack,
    NotCanonical,
    SegmentMissing,
    SegmentRepeated,
    SuiteRefused,
    TamperedSegment,
    TooLarge,
    TrailingData,
    Truncated,
    WrongObject,
    WrongReader,
)
from crypto.hpke import SLOT_BYTES, Suite
from crypto.keys import LogId, SigningKey
from crypto.log_reader import LogHead, LogReader, LogReaderState
from crypto.log_writer import append, begin_log
from crypto.segment import Keyframe, SegmentHeader, parse_segment, sign_segment
from tests.unit.crypto.vaults import START_MS, YARD, Vault


@pytest.fixture
def vault(suite: Suite) -> Vault:
    """A log of four segments."""
    vault = Vault(suite)
    for number in range(3):
        vault.append(Heartbeat(number))
    return vault


def read_up_to(vault: Vault, count: int, **arguments: object) -> LogReader:
    reader = vault.reader(**arguments)
    for each in vault.segments[:count]:
        reader.accept(each.data)
    return reader


def resign(vault: Vault, number: int, change: Callable[[SegmentHeader], SegmentHeader]) -> bytes:
    """Segment `number` with a changed header, rightly signed by its day's key."""
    segment = parse_segment(vault.segments[number].data)
    key = vault.segments[number - 1].state.signing_key
    return sign_segment(change(segment.header).encode(), list(segment.sealed), key)


def change_section(header: SegmentHeader, place: int = 0, **changes: object) -> SegmentHeader:
    sections = list(header.sections)
    sections[place] = replace(sections[place], **changes)  # type: ignore[arg-type]
    return replace(header, sections=tuple(sections))


def test_any_flipped_bit_of_a_segment_is_refused(vault: Vault) -> None:
    reader = read_up_to(vault, 1)
    data = vault.segments[1].data
    for place in range(len(data)):
        with pytest.raises(CryptoError):
            reader.accept(data[:place] + bytes([data[place] ^ (1 << place % 8)]) + data[place + 1 :])
    assert reader.accept(data).head.number == 1


@pytest.mark.parametrize("place", [-1, -64, -65, 40, 80])
def test_a_tampered_segment_is_named(vault: Vault, place: int) -> None:
    data = bytearray(vault.segments[1].data)
    data[place] ^= 1
    with pytest.raises(TamperedSegment):
        read_up_to(vault, 1).accept(bytes(data))


def test_a_cut_or_extended_segment_is_refused(vault: Vault) -> None:
    reader = read_up_to(vault, 1)
    data = vault.segments[1].data
    for end in (0, 7, 100, len(data) - 1):
        with pytest.raises(Truncated):
            reader.accept(data[:end])
    with pytest.raises(TrailingData):
        reader.accept(data + b"\0")
    with pytest.raises(TooLarge):
        reader.accept(data + bytes(4 * 1024 * 1024))


@given(st.binary(max_size=400))
def test_noise_is_refused_by_name(noise: bytes) -> None:
    with pytest.raises(CryptoError):
        parse_segment(b"LouvrLog\x01\x00" + noise)


def test_a_dropped_segment_is_noticed(vault: Vault) -> None:
    with pytest.raises(SegmentMissing, match="segment 1"):
        read_up_to(vault, 1).accept(vault.segments[2].data)


def test_a_log_without_its_beginning_is_refused(vault: Vault) -> None:
    with pytest.raises(SegmentMissing, match="segment 0"):
        vault.reader().accept(vault.segments[1].data)


def test_reordered_segments_are_refused(vault: Vault) -> None:
    reader = read_up_to(vault, 1)
    with pytest.raises(SegmentMissing):
        reader.accept(vault.segments[2].data)
    reader.accept(vault.segments[1].data)
    reader.accept(vault.segments[2].data)
    with pytest.raises(SegmentRepeated):
        reader.accept(vault.segments[1].data)


@pytest.mark.parametrize("number", [0, 2])
def test_a_replayed_segment_is_refused(vault: Vault, number: int) -> None:
    with pytest.raises(SegmentRepeated):
        read_up_to(vault, 3).accept(vault.segments[number].data)


@pytest.mark.parametrize("reached", [0, 2])
def test_a_rolled_back_log_is_refused(vault: Vault, reached: int) -> None:
    remembered = read_up_to(vault, 4).head
    reader = read_up_to(vault, reached, remembered=remembered)
    with pytest.raises(LogRolledBack):
        reader.finish()
    for each in vault.segments[reached:]:
        reader.accept(each.data)
    assert reader.finish() == remembered


def test_a_log_that_grew_since_is_accepted(vault: Vault) -> None:
    remembered = read_up_to(vault, 2).head
    reader = read_up_to(vault, 4, remembered=remembered)
    assert reader.finish() == LogHead(3, vault.segments[3].hash, START_MS + 3 * 60_000)


def test_an_empty_log_that_nobody_remembers_is_only_empty(vault: Vault) -> None:
    assert vault.reader().finish() is None


def fork_of(vault: Vault, number: int) -> bytes:
    """What a copied recorder writes as segment `number`."""
    state = vault.segments[number - 1].state
    return append(state, vault.roster.recipients(), START_MS + 999, entries={YARD: [Heartbeat(99)]}).data


def test_a_fork_at_the_remembered_head_shows_both_segments(vault: Vault) -> None:
    remembered = read_up_to(vault, 3).head
    ours = vault.segments[2].data
    reader = read_up_to(vault, 2, remembered=remembered, stored={2: ours}.get)
    with pytest.raises(LogForked) as forked:
        reader.accept(fork_of(vault, 2))
    assert forked.value.number == 2
    assert forked.value.ours == ours
    numbers = [parse_segment(each).header.number for each in (forked.value.ours, forked.value.theirs) if each]
    assert numbers == [2, 2]


@pytest.mark.parametrize("number", [1, 3])
def test_a_second_segment_of_an_old_number_is_a_fork(vault: Vault, number: int) -> None:
    stored = {place: each.data for place, each in enumerate(vault.segments)}
    reader = read_up_to(vault, 4, stored=stored.get)
    with pytest.raises(LogForked) as forked:
        reader.accept(fork_of(vault, number))
    assert forked.value.ours == stored[number]
    assert reader.head is not None


def test_a_segment_on_top_of_another_past_is_a_fork(vault: Vault) -> None:
    copied = append(vault.segments[1].state, vault.roster.recipients(), START_MS + 999)
    after = append(copied.state, vault.roster.recipients(), START_MS + 1000)
    stored = {place: each.data for place, each in enumerate(vault.segments)}
    with pytest.raises(LogForked) as forked:
        read_up_to(vault, 3, stored=stored.get).accept(after.data)
    assert (forked.value.ours, forked.value.theirs) == (vault.segments[2].data, after.data)


def test_a_foreign_signer_is_refused(vault: Vault) -> None:
    header = parse_segment(vault.segments[1].data).header
    stranger = SigningKey.generate()
    forged = replace(header, signer=stranger.verify_key)
    sealed = list(parse_segment(vault.segments[1].data).sealed)
    with pytest.raises(ForeignSigner):
        read_up_to(vault, 1).accept(sign_segment(forged.encode(), sealed, stranger))


def test_a_log_begun_by_another_device_is_refused(vault: Vault) -> None:
    foreign = begin_log(SigningKey.generate(), vault.roster.recipients(), START_MS)
    state = LogReaderState.start(foreign.state.log_id, vault.recorder.signing_key.verify_key)
    with pytest.raises(ForeignSigner):
        LogReader(state, {}).accept(foreign.data)


def test_a_replaced_day_key_signs_no_more(vault: Vault) -> None:
    """Yesterday's key was erased; who found a copy cannot go on with the log."""
    data = append(
        replace(vault.segments[1].state, signing_key=vault.recorder.signing_key), vault.roster.recipients(), START_MS
    ).data
    with pytest.raises(ForeignSigner):
        read_up_to(vault, 2).accept(data)


def test_a_segment_of_another_log_is_refused(vault: Vault) -> None:
    other = begin_log(vault.recorder.signing_key, vault.roster.recipients(), START_MS)
    with pytest.raises(WrongObject):
        vault.reader().accept(other.data)
    moved = resign(vault, 1, lambda header: replace(header, log_id=LogId(b"l" * 16)))
    with pytest.raises(WrongObject):
        read_up_to(vault, 1).accept(moved)


def test_a_changed_clear_header_breaks_the_sealed_entries_even_if_signed_again(vault: Vault) -> None:
    forged = resign(vault, 1, lambda header: replace(header, time_ms=header.time_ms + 1))
    with pytest.raises(TamperedSegment):
        read_up_to(vault, 1).accept(forged)


def test_an_index_key_that_skips_or_repeats_a_step_is_refused(vault: Vault) -> None:
    forged = resign(vault, 1, lambda header: change_section(header, step=2))
    with pytest.raises(TamperedSegment):
        read_up_to(vault, 1).accept(forged)


def test_a_keyframe_wrapped_to_another_key_than_committed_is_refused(vault: Vault) -> None:
    written = vault.append(minutes=60 * 24)
    number = written.number
    segment = parse_segment(written.data)
    keyframe = segment.header.sections[0].keyframe
    assert keyframe is not None
    for forged_frame, refusal in (
        (Keyframe(bytes(32), keyframe.slot), WrongReader),
        (Keyframe(keyframe.commitment, bytes(SLOT_BYTES)), WrongReader),
        (_salamander(vault, number), CommitmentMismatch),
    ):
        forged = resign(vault, number, lambda header, frame=forged_frame: change_section(header, keyframe=frame))
        with pytest.raises(refusal):
            read_up_to(vault, number).accept(forged)


def _salamander(vault: Vault, number: int) -> Keyframe:
    """A wrap that opens, whose key is not the committed one."""
    from crypto import index_keys

    recipient = vault.yard.recipient(vault.suite)
    place = index_keys.SegmentPlace(vault.plan.log_id, number, recipient.compartment, recipient.epoch)
    commitment = b"c" * 32
    info = index_keys._wrap_info(place, recipient.recipient, commitment)
    return Keyframe(commitment, recipient.recipient.seal_slot(b"k" * 32, info))


def test_a_keyframe_in_the_other_suite_is_refused(vault: Vault) -> None:
    (other,) = set(Suite) - {vault.suite}
    written = vault.append(minutes=60 * 24)
    forged = resign(vault, written.number, lambda header: change_section(header, suite=other))
    with pytest.raises(SuiteRefused):
        read_up_to(vault, written.number).accept(forged)


@pytest.mark.parametrize(
    "change",
    [
        lambda header: change_section(header, sealed_bytes=1000),
        lambda header: change_section(header, step=0),
        lambda header: change_section(header, keyframe=Keyframe(bytes(32), bytes(SLOT_BYTES))),
        lambda header: replace(header, sections=header.sections[::-1]),
        lambda header: replace(header, sections=header.sections[:1] * 2),
    ],
    ids=["size", "step 0", "keyframe", "order", "twice"],
)
def test_a_rightly_signed_segment_with_a_second_spelling_is_refused(
    vault: Vault, change: Callable[[SegmentHeader], SegmentHeader]
) -> None:
    with pytest.raises(NotCanonical):
        read_up_to(vault, 1).accept(resign(vault, 1, change))


@pytest.mark.parametrize(
    ("place", "value", "refusal"),
    [(9, 1, NotCanonical), (10, 1, NotCanonical), (140, 2, NotCanonical), (144, 1, NotCanonical), (178, 65, TooLarge)],
    ids=["level", "reserved", "flag", "day without key", "sections"],
)
def test_a_header_with_a_second_spelling_is_refused(
    vault: Vault, place: int, value: int, refusal: type[CryptoError]
) -> None:
    data = bytearray(vault.segments[1].data)
    data[place] = value
    with pytest.raises(refusal):
        parse_segment(bytes(data))
