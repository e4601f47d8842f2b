"""Bundles, ends, continued logs, forks as proofs, observed heads, freshness and absence."""

from dataclasses import replace

import pytest

from crypto.absence import Absence, judge_absence, least_expiry_ms, may_go
from crypto.bodies import LogEnd, Policy
from crypto.bundle import MAX_BUNDLE_BYTES, Bundle, BundleLevel, encode_bundle, parse_bundle
from crypto.entries import Continues, Heartbeat, Observe
from crypto.errors import (
    CryptoError,
    ForeignSigner,
    LogEnded,
    LogForked,
    LogRolledBack,
    NoFork,
    NotCanonical,
    NotOurFormat,
    SegmentMissing,
    TamperedSegment,
    TooLarge,
    TrailingData,
    Truncated,
    Vanished,
    WrongObject,
)
from crypto.fork_proof import make_fork_proof, verify_fork_proof
from crypto.freshness import AHEAD_MS, SILENCE_MS, check_observed, liveness
from crypto.hpke import Suite
from crypto.keys import DeviceId, LogId, SigningKey
from crypto.log_reader import LogHead, LogReader, LogReaderState
from crypto.log_writer import append, begin_log
from crypto.segment import parse_segment, parse_unsigned, sign_segment
from tests.unit.crypto.vaults import HOUSE, START_MS, YARD, Vault

DAY_MINUTES = 60 * 24


@pytest.fixture
def vault(suite: Suite) -> Vault:
    """A log of six segments over three days."""
    vault = Vault(suite)
    for number in range(5):
        vault.append(Heartbeat(number), minutes=DAY_MINUTES // 2)
    return vault


def datas(vault: Vault) -> list[bytes]:
    return [each.data for each in vault.segments]


class TestBundles:
    def test_segments_read_together_say_what_they_say_one_by_one(self, vault: Vault) -> None:
        one_by_one, together = vault.reader(), vault.reader()
        assert list(together.accept_many(datas(vault))) == [one_by_one.accept(data) for data in datas(vault)]
        assert together.state == one_by_one.state

    def test_reading_together_goes_on_where_a_reader_stands(self, vault: Vault) -> None:
        reader = vault.reader()
        list(reader.accept_many(datas(vault)[:2]))
        assert [each.head.number for each in reader.accept_many(datas(vault)[2:])] == [2, 3, 4, 5]
        assert list(reader.accept_many([])) == []

    def test_only_day_keys_and_the_end_are_verified_and_that_is_enough(
        self, vault: Vault, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for _ in range(30):
            vault.append(Heartbeat(1), minutes=1)
        from crypto.segment import Segment

        verified: list[int] = []
        holds = Segment.signature_holds
        monkeypatch.setattr(Segment, "signature_holds", lambda self: verified.append(self.header.number) or holds(self))
        list(vault.reader().accept_many(datas(vault)))
        announcing = [n for n, data in enumerate(datas(vault)) if parse_unsigned(data).header.next_day_key]
        assert verified == [*announcing, len(vault.segments) - 1]

    def test_any_flipped_bit_of_any_segment_in_it_is_refused(self, vault: Vault) -> None:
        good = datas(vault)
        for number, data in enumerate(good):
            for place in range(number, len(data), 97):
                forged = data[:place] + bytes([data[place] ^ (1 << place % 8)]) + data[place + 1 :]
                reader = vault.reader()
                with pytest.raises(CryptoError):
                    list(reader.accept_many([*good[:number], forged, *good[number + 1 :]]))
                reached = -1 if reader.head is None else reader.head.number
                assert reached < number

    def test_what_is_wrong_in_it_is_named_as_one_by_one(self, vault: Vault) -> None:
        good = datas(vault)
        cases = [
            ([*good[:2], *good[3:]], SegmentMissing),
            ([good[0], good[1][:-1] + bytes([good[1][-1] ^ 1])], TamperedSegment),
            ([good[0], b"noise"], NotOurFormat),
            ([good[0], begin_log(vault.recorder.signing_key, vault.roster.recipients(), START_MS).data], WrongObject),
        ]
        for segments, refusal in cases:
            with pytest.raises(refusal):
                list(vault.reader().accept_many(segments))

    def test_a_bundle_forged_by_whoever_lacks_the_keys_is_refused(self, vault: Vault) -> None:
        """Rightly chained, ended by a segment that a stranger signed."""
        stranger = SigningKey.generate()
        segment = parse_segment(vault.segments[2].data)
        header = replace(segment.header, signer=stranger.verify_key)
        forged = sign_segment(header.encode(), list(segment.sealed), stranger)
        with pytest.raises(ForeignSigner):
            list(vault.reader().accept_many([*datas(vault)[:2], forged]))

    @pytest.mark.parametrize("level", BundleLevel)
    def test_a_bundle_comes_back(self, level: BundleLevel) -> None:
        segments = tuple(b"%d" % number for number in range(level.segment_count))
        bundle = Bundle(LogId(b"l" * 16), level, 3, segments)
        assert parse_bundle(encode_bundle(bundle)) == bundle
        assert bundle.first_number == 3 * level.segment_count

    def test_a_bundle_with_a_second_spelling_is_refused(self) -> None:
        bundle = Bundle(LogId(b"l" * 16), BundleLevel.SMALL, 0, (b"segment",) * 64)
        data = encode_bundle(bundle)
        for place, refusal in ((0, NotOurFormat), (9, NotCanonical), (10, NotCanonical), (36, TooLarge)):
            with pytest.raises(refusal):
                parse_bundle(data[:place] + b"\xff" + data[place + 1 :])
        for end in range(len(data)):
            with pytest.raises(Truncated):
                parse_bundle(data[:end])
        with pytest.raises(TrailingData):
            parse_bundle(data + b"\0")
        with pytest.raises(TooLarge):
            parse_bundle(bytes(MAX_BUNDLE_BYTES + 1))
        with pytest.raises(NotCanonical):
            encode_bundle(replace(bundle, segments=bundle.segments[1:]))
        with pytest.raises(TooLarge):
            encode_bundle(replace(bundle, segments=(bytes(600_000),) * 64))


class TestEnds:
    """Of a revoked recorder's log, and of one that a restored disk left behind."""

    def end(self, vault: Vault, number: int) -> LogEnd:
        return LogEnd(vault.plan.log_id, number, vault.segments[number].hash)

    def test_nothing_behind_the_end_is_believed(self, vault: Vault) -> None:
        reader = vault.reader(end=self.end(vault, 2))
        for data in datas(vault)[:3]:
            reader.accept(data)
        with pytest.raises(LogEnded):
            reader.accept(datas(vault)[3])
        assert reader.finish() == LogHead(2, vault.segments[2].hash, START_MS + 2 * DAY_MINUTES // 2 * 60_000)

    def test_a_log_that_stops_before_its_end_is_rolled_back(self, vault: Vault) -> None:
        reader = vault.reader(end=self.end(vault, 2))
        reader.accept(datas(vault)[0])
        with pytest.raises(LogRolledBack):
            reader.finish()

    def test_another_segment_at_the_end_is_a_fork(self, vault: Vault) -> None:
        reader = vault.reader(end=replace(self.end(vault, 1), hash=b"h" * 32))
        reader.accept(datas(vault)[0])
        with pytest.raises(LogForked):
            reader.accept(datas(vault)[1])

    def test_a_log_that_the_revocation_does_not_name_is_not_read_at_all(self, vault: Vault) -> None:
        with pytest.raises(LogEnded):
            vault.reader(end=LogEnd(vault.plan.log_id, -1, b"")).accept(datas(vault)[0])

    def test_a_restored_disk_begins_a_new_log_that_names_the_old_one(self, vault: Vault) -> None:
        continues = Continues(vault.plan.log_id, 5, vault.segments[5].hash, b"b" * 16)
        first = begin_log(
            vault.recorder.signing_key,
            vault.roster.recipients(),
            START_MS,
            entries={HOUSE: [Heartbeat(7)]},
            continues=continues,
        )
        state = LogReaderState.start(first.state.log_id, vault.recorder.signing_key.verify_key)
        keys = vault.roster.reader_keys(vault.roster.seeds_of_root(vault.root))
        read = LogReader(state, keys).accept(first.data)
        assert read.entries == {YARD: (continues,), HOUSE: (continues, Heartbeat(7))}
        assert first.state.log_id != vault.plan.log_id


def fork(vault: Vault, number: int) -> bytes:
    """What a copied recorder writes as segment `number`."""
    state = vault.segments[number - 1].state
    return append(state, vault.roster.recipients(), START_MS + 9 * DAY_MINUTES * 60_000).data


class TestForkProofs:
    def handovers(self, vault: Vault) -> list[bytes]:
        return [data for data in datas(vault) if parse_segment(data).header.next_day_key]

    def test_two_segments_with_one_number_convince_whoever_has_the_recorders_key(self, vault: Vault) -> None:
        device_key = vault.recorder.signing_key.verify_key
        proof = make_fork_proof(self.handovers(vault), datas(vault)[4], fork(vault, 4), device_key)
        found = verify_fork_proof(proof, device_key)
        assert (found.log_id, found.number) == (vault.plan.log_id, 4)
        assert found.one.hash != found.other.hash

    def test_a_segment_on_top_of_another_past_is_a_fork_too(self, vault: Vault) -> None:
        copied = append(vault.segments[3].state, vault.roster.recipients(), START_MS + 2 * DAY_MINUTES * 60_000 + 9)
        after = append(copied.state, vault.roster.recipients(), START_MS + 2 * DAY_MINUTES * 60_000 + 99)
        device_key = vault.recorder.signing_key.verify_key
        handovers = [*self.handovers(vault), copied.data]
        proof = make_fork_proof(handovers, datas(vault)[4], after.data, device_key)
        assert verify_fork_proof(proof, device_key).number == 4

    def test_an_honest_recorder_cannot_be_accused(self, vault: Vault) -> None:
        device_key, handovers, good = vault.recorder.signing_key.verify_key, self.handovers(vault), datas(vault)
        other = Vault(vault.suite)
        for one, two in (
            (good[4], good[4]),
            (good[3], good[4]),
            (good[4], good[2]),
            (good[0], other.segments[0].data),
            (good[0], begin_log(vault.recorder.signing_key, vault.roster.recipients(), START_MS).data),
            (good[4], good[4][:-1] + bytes([good[4][-1] ^ 1])),
        ):
            with pytest.raises(NoFork):
                make_fork_proof(handovers, one, two, device_key)
        with pytest.raises(NoFork):
            make_fork_proof(handovers, good[4], fork(vault, 4), other.recorder.signing_key.verify_key)
        with pytest.raises(NoFork):
            make_fork_proof(handovers[:1], good[4], fork(vault, 4), device_key)
        with pytest.raises(NoFork):
            make_fork_proof([*handovers, good[1]], good[4], other.segments[0].data, device_key)

    def test_a_changed_cut_or_endless_proof_is_refused(self, vault: Vault) -> None:
        device_key = vault.recorder.signing_key.verify_key
        proof = make_fork_proof(self.handovers(vault), datas(vault)[4], fork(vault, 4), device_key)
        for place in range(0, len(proof), 61):
            with pytest.raises(CryptoError):
                verify_fork_proof(proof[:place] + bytes([proof[place] ^ 1]) + proof[place + 1 :], device_key)
        for end in range(0, len(proof), 61):
            with pytest.raises(Truncated):
                verify_fork_proof(proof[:end], device_key)
        with pytest.raises(TrailingData):
            verify_fork_proof(proof + b"\0", device_key)
        for huge in (bytes(64 * 1024 * 1024 + 1), proof[:9] + b"\xff\xff" + proof[11:], proof[:11] + b"\xff" * 4):
            with pytest.raises(TooLarge):
                verify_fork_proof(huge, device_key)
        with pytest.raises(TooLarge):
            make_fork_proof([b""] * 8193, b"", b"", device_key)


class TestFreshness:
    HEAD = LogHead(9, b"h" * 32, START_MS)

    def test_an_echoed_challenge_proves_that_the_recorder_lived_after_it(self) -> None:
        asked = {b"a" * 32: START_MS - 5_000, b"b" * 32: START_MS}
        heartbeats = [Heartbeat(START_MS, (b"a" * 32, b"x" * 32)), Heartbeat(START_MS)]
        seen = liveness(self.HEAD, heartbeats, asked, START_MS + 1000)
        assert (seen.proven_ms, seen.told_ms, seen.silent) == (START_MS - 5_000, START_MS, False)

    @pytest.mark.parametrize(("late_ms", "silent"), [(SILENCE_MS, False), (SILENCE_MS + 1, True)])
    def test_three_minutes_without_proof_are_silence(self, late_ms: int, silent: bool) -> None:
        asked = {b"a" * 32: START_MS}
        heartbeats = [Heartbeat(START_MS, (b"a" * 32,))]
        assert liveness(self.HEAD, heartbeats, asked, START_MS + late_ms).silent is silent
        assert liveness(self.HEAD, [], {}, START_MS + late_ms).silent is silent

    def test_a_log_full_of_new_times_proves_nothing_to_whoever_asked(self) -> None:
        assert liveness(self.HEAD, [Heartbeat(START_MS)], {b"a" * 32: START_MS - 1}, START_MS).silent
        assert liveness(None, [], {}, START_MS).silent

    @pytest.mark.parametrize(("ahead_ms", "warned"), [(AHEAD_MS, False), (AHEAD_MS + 1, True)])
    def test_a_segment_of_the_future_is_a_warning(self, ahead_ms: int, warned: bool) -> None:
        assert liveness(self.HEAD, [], {}, START_MS - ahead_ms).clock_ahead is warned

    def test_what_another_device_saw_is_held_against_what_we_were_shown(self) -> None:
        observed = Observe(DeviceId(b"d" * 16), LogId(b"l" * 16), 9, b"h" * 32, START_MS)
        check_observed(observed, self.HEAD, {9: b"h" * 32})
        check_observed(observed, LogHead(12, b"i" * 32, START_MS), {})
        for head in (None, replace(self.HEAD, number=8)):
            with pytest.raises(LogRolledBack):
                check_observed(observed, head, {})
        with pytest.raises(LogForked):
            check_observed(observed, self.HEAD, {9: b"other" * 6 + b"!!"})


class TestAbsence:
    def test_an_object_gone_before_its_time_is_an_alarm(self, vault: Vault) -> None:
        add = vault.add_entry(vault.seal(b"clip"))
        with pytest.raises(Vanished):
            judge_absence(add, vault.roster, add.expires_at_ms - 1)
        assert not may_go(add, vault.roster, add.expires_at_ms - 1)
        assert may_go(add, vault.roster, add.expires_at_ms)
        assert judge_absence(add, vault.roster, add.expires_at_ms) is Absence.EXPIRED

    def test_the_roots_word_allows_it(self, vault: Vault) -> None:
        add = vault.add_entry(vault.seal(b"clip"))
        root = vault.as_root()
        root.allow_deletes([add.sealed.object_id])
        assert judge_absence(add, root.roster, 0) is Absence.ALLOWED

    def test_a_recorder_cannot_undercut_the_policy(self, vault: Vault) -> None:
        """A stolen recorder writes that everything expires at once."""
        add = replace(vault.add_entry(vault.seal(b"clip")), expires_at_ms=0)
        admin = vault.as_admin()
        admin.set_policy(Policy(30, vault.suite))
        least_ms = least_expiry_ms(add.end_ms, admin.roster.policy)
        assert least_ms == add.end_ms + 30 * 86_400_000
        with pytest.raises(Vanished):
            judge_absence(add, admin.roster, least_ms - 1)
        assert judge_absence(add, admin.roster, least_ms) is Absence.EXPIRED
