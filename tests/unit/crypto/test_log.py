"""The log as it should go: written, stored, resumed, read by who was granted it."""

import pytest

from crypto.entries import Gap, Heartbeat, ThumbnailRef
from crypto.errors import NotCanonical, TooLarge, TrailingData, Truncated, UnknownMember
from crypto.keys import Compartment, Epoch, ReaderSeed
from crypto.log_reader import LogReader, LogReaderState
from crypto.log_writer import LogWriterState, append, begin_log
from crypto.segment import parse_segment
from tests.unit.crypto.vaults import HOUSE, MINUTE_MS, START_MS, YARD, Vault


def test_a_new_viewer_reads_what_the_recorder_wrote(vault: Vault) -> None:
    clip = vault.seal(b"a clip")
    pack = vault.seal(b"a picture")
    entry = vault.add_entry(clip)
    with_picture = vault.add_entry(pack)
    thumbnail = ThumbnailRef(pack.sealed.object_id, 0, 9)
    gap = Gap("Yard", START_MS, START_MS + 1, "offline")
    vault.append(entry, with_picture)
    vault.append(gap, Heartbeat(START_MS, (b"c" * 32,)))
    reader = vault.reader()
    first, second, third = (reader.accept(each.data) for each in vault.segments)
    assert first.entries == {YARD: ()}
    assert second.entries == {YARD: (entry, with_picture)}
    assert third.entries[YARD] == (gap, Heartbeat(START_MS, (b"c" * 32,)))
    assert third.sealed_off == (HOUSE,)
    assert third.roster_head == vault.roster.head.hash
    assert reader.finish() == third.head == reader.head
    assert thumbnail.object_id == second.entries[YARD][1].sealed.object_id


def test_the_logs_signers_are_those_of_its_objects(vault: Vault) -> None:
    reader = vault.reader()
    signers = reader.accept(vault.segments[0].data).signers
    assert signers == {vault.plan.day_key.verify_key}
    assert vault.recorder.signing_key.verify_key not in signers


def test_the_day_key_changes_with_the_day_and_the_old_one_signs_its_successor(vault: Vault) -> None:
    keys = [vault.append(minutes=60 * 13).state.signing_key.verify_key for _ in range(6)]
    reader = vault.reader()
    days = [parse_segment(each.data).header.next_day_key for each in vault.segments]
    for each in vault.segments:
        reader.accept(each.data)
    assert sum(day is not None for day in days) == len(set(keys)) + 1
    assert set(keys) <= set(reader.state.signers)


def test_index_keys_are_ratcheted_and_fresh_each_day(quick_vault: Vault) -> None:
    vault = quick_vault
    for _ in range(30):
        vault.append(minutes=60)
    states = [each.state for each in vault.segments]
    assert len({key.secret for state in states for key in state.index_keys}) == 31 * 2
    steps = [parse_segment(each.data).header.sections[0].step for each in vault.segments]
    assert steps == [0, 1, 2, 3, *range(24), 0, 1, 2]


def test_a_new_epoch_starts_with_a_fresh_index_key_that_old_readers_cannot_derive(vault: Vault) -> None:
    second = ReaderSeed.generate(YARD, Epoch(2))
    recipients = [second.recipient(vault.suite), vault.house.recipient(vault.suite)]
    written = append(vault.segments[-1].state, recipients, START_MS + 1, entries={YARD: [Heartbeat(1)]})
    old = vault.reader()
    old.accept(vault.segments[0].data)
    assert old.accept(written.data).sealed_off == (YARD, HOUSE)
    keys = {(YARD, Epoch(2)): second.key(vault.suite)}
    new = LogReader(LogReaderState.start(vault.plan.log_id, vault.recorder.signing_key.verify_key), keys)
    assert new.accept(vault.segments[0].data).entries == {}
    assert new.accept(written.data).entries == {YARD: (Heartbeat(1),)}


def test_writer_and_reader_go_on_from_their_stored_state(vault: Vault) -> None:
    reader = vault.reader()
    keys = vault.roster.reader_keys([vault.yard])
    for number in range(3):
        read = LogReader(LogReaderState.from_bytes(reader.state.to_bytes()), keys)
        assert read.accept(vault.segments[-1].data).head.number == number
        reader = read
        state = LogWriterState.from_bytes(vault.segments[-1].state.to_bytes())
        written = append(state, vault.roster.recipients(), START_MS + number, entries={YARD: [Heartbeat(number)]})
        vault.segments.append(written)
    assert reader.head is not None
    assert reader.head.time_ms == START_MS + 1


def test_a_compartment_may_join_later(vault: Vault) -> None:
    log = begin_log(vault.recorder.signing_key, [vault.house.recipient(vault.suite)], START_MS)
    joined = append(log.state, vault.roster.recipients(), START_MS, entries={YARD: [Heartbeat(2)]})
    state = LogReaderState.start(log.state.log_id, vault.recorder.signing_key.verify_key)
    reader = LogReader(state, vault.roster.reader_keys([vault.yard]))
    assert reader.accept(log.data).entries == {}
    assert reader.accept(joined.data).entries == {YARD: (Heartbeat(2),)}


def test_segments_show_neither_entries_nor_their_number(vault: Vault) -> None:
    silent = vault.append()
    busy = vault.append(vault.add_entry(vault.seal(b"x")), Gap("Yard", 1, 2, "offline"))
    assert len(silent.data) == len(busy.data)
    assert b"Yard" not in busy.data
    assert b"person" not in busy.data


def test_entries_for_a_compartment_without_readers_are_refused(quick_vault: Vault) -> None:
    with pytest.raises(UnknownMember):
        quick_vault.append(Heartbeat(1), compartment=Compartment(9))


def test_more_compartments_than_a_segment_holds_are_refused(quick_vault: Vault) -> None:
    recipient = quick_vault.yard.recipient(quick_vault.suite)
    many = [type(recipient)(Compartment(number), Epoch(1), recipient.recipient) for number in range(65)]
    with pytest.raises(TooLarge):
        begin_log(quick_vault.recorder.signing_key, many, START_MS)


def test_stored_states_are_parsed_strictly(quick_vault: Vault) -> None:
    reader = quick_vault.reader()
    reader.accept(quick_vault.segments[0].data)
    for kind, data in (
        (LogWriterState, quick_vault.segments[0].state.to_bytes()),
        (LogReaderState, reader.state.to_bytes()),
    ):
        assert kind.from_bytes(data).to_bytes() == data
        with pytest.raises(Truncated):
            kind.from_bytes(data[:-1])
        with pytest.raises(TrailingData):
            kind.from_bytes(data + b"\0")
    nobody = LogReaderState(quick_vault.plan.log_id, 0, bytes(32), 0, (), ())
    with pytest.raises(NotCanonical):
        LogReaderState.from_bytes(nobody.to_bytes())


def test_states_do_not_print_their_keys(quick_vault: Vault) -> None:
    state = quick_vault.segments[0].state
    secrets = [state.signing_key.seed, *(key.secret for key in state.index_keys)]
    assert not any(repr(secret)[2:-1] in repr(state) for secret in secrets)
    assert MINUTE_MS == 60_000
