"""The attack table of docs/design/vault.md and the tests that perform it are one list: no row without its tests.

Each refusal that a row promises stands in the tests named for it; a row that is added needs its tests here.
"""

import inspect
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from crypto import errors
from tests.unit.crypto import test_attack_table as table
from tests.unit.crypto import test_hostile_members as members
from tests.unit.crypto import test_local_files as files
from tests.unit.crypto import test_object_attacks as objects
from tests.unit.crypto import test_pairing as pairing
from tests.unit.crypto import test_roster as roster
from tests.unit.crypto import test_roster_attacks as lists
from tests.unit.vault import test_absence as absence
from tests.unit.vault import test_provider_attacks as provider

SPECIFICATION = Path(__file__).parents[3] / "docs" / "design" / "vault.md"
Test = Callable[..., object]

PERFORMED: dict[str, tuple[Test, ...]] = {
    "public keys supplied by the server": (
        table.test_public_keys_supplied_by_the_server,
        table.test_a_stolen_recorder_cannot_open_what_it_uploaded,
    ),
    "key blobs overwritten, own key planted as readers' key": (
        table.test_key_blobs_that_are_malleable_or_overwritten,
        lists.test_a_grant_copied_to_another_statement_device_or_compartment_is_refused,
    ),
    "bits of a header flipped": (objects.test_any_flipped_bit_of_the_header_is_refused,),
    "chunks flipped, swapped, repeated": (
        table.test_chunks_flipped_swapped_cut_reordered,
        objects.test_a_repeated_chunk_is_refused,
    ),
    "object cut or extended": (objects.test_a_truncated_clip_is_refused, objects.test_an_extended_clip_is_refused),
    "a viewer rewrites chunks under the same header": (table.test_a_viewer_who_rewrites_chunks_under_the_same_header,),
    "object renamed, or header of another put on it": (table.test_an_object_swapped_or_renamed,),
    "object injected": (table.test_an_object_injected,),
    "rollback, omission, replay": (table.test_rollback_omission_freeze_replay,),
    "log forked, disk cloned": (table.test_a_recorder_forks_its_log_or_its_disk_is_cloned,),
    "a revoked viewer ratchets on": (
        table.test_a_revoked_viewer_derives_later_index_keys,
        table.test_a_revoked_viewer_opens_old_clips_and_no_new_ones,
    ),
    "downgrade to the weaker wrap": (
        table.test_downgrade_to_the_weaker_key_wrap,
        roster.TestPolicy.test_the_suite_is_lowered_by_the_root_alone_and_by_two_statements,
    ),
    "roster forged, rolled back, replaced": (
        lists.test_a_tampered_statement_is_named,
        lists.test_nobody_but_root_and_admins_signs_anything,
        lists.test_a_rolled_back_roster_is_refused,
        lists.test_a_roster_replaced_by_another_history_is_refused,
    ),
    "a revoked admin writes beside his revocation, or buries what it follows": (
        roster.TestRevocation.test_it_voids_what_the_revoked_admin_wrote_beside_it,
        members.TestRevokedAdmins.test_an_admin_cannot_bury_the_statement_that_his_revocation_follows,
    ),
    "a revoked admin knows a key that he made for others": (
        members.TestRevokedAdmins.test_the_keys_that_an_admin_made_for_others_are_replaced_when_he_leaves,
        members.TestRevokedAdmins.test_a_revocation_that_leaves_such_a_key_in_use_is_refused,
    ),
    "an admin wraps noise for the words or a viewer": (
        members.TestKeysThatDoNotOpen.test_they_do_not_keep_the_words_from_what_is_right,
        members.TestKeysThatDoNotOpen.test_they_do_not_keep_a_viewer_from_what_is_right,
        members.TestKeysThatDoNotOpen.test_a_planted_readers_key_is_named,
    ),
    "a viewer forges a bundle in the recorder's name": (
        members.TestForgedBundles.test_nothing_of_one_is_accepted_before_its_signer_is_the_logs,
        members.TestForgedBundles.test_a_reader_who_stands_before_it_stays_there,
    ),
    "a recorder speaks of another one's clips, or continues its log": (
        provider.test_another_logs_word_on_a_clip_does_not_hide_its_own,
        provider.test_a_recorder_cannot_continue_the_log_of_another,
        absence.test_another_recorders_word_does_not_make_a_clip_gone,
    ),
    "old words after new ones": (
        roster.TestNewWords.test_a_device_that_pinned_either_root_follows,
        roster.TestNewWords.test_whoever_finds_the_old_words_cannot_go_on,
    ),
    "man in the middle of pairing": (
        table.test_a_man_in_the_middle_of_pairing_pins_his_own_root,
        pairing.test_a_man_in_the_middle_is_refused_or_shows_other_words,
    ),
    "password guessing, partitioning oracle": (
        table.test_password_guessing_and_a_partitioning_oracle,
        files.test_a_wrong_passphrase_is_refused,
    ),
    "one ciphertext, two keys": (table.test_invisible_salamanders,),
    "randomness repeats (restored machine)": (table.test_repeated_randomness,),
    "deletion with the recorder's credentials": (table.test_deletion_by_ransomware_with_the_recorders_credentials,),
    "low-order points": (table.test_low_order_points, objects.test_low_order_points_in_the_slot_are_refused),
    "sizes and names tell": (table.test_size_leakage, table.test_name_leakage),
    "the bucket withholds the log of a recorder that does not know of a removal": (
        roster.TestRevocation.test_it_is_pending_while_a_recorders_log_is_withheld,
    ),
}


def rows() -> dict[str, str]:
    """Attack and refusals of each row, from the specification."""
    text = SPECIFICATION.read_text(encoding="utf-8").split("## Attack model")[1].split("\n## ")[0]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line[:1] == "|"]
    return {attack: refusals for attack, _, refusals in cells[2:]}


def test_every_row_is_performed_and_nothing_else_stands_here() -> None:
    assert set(PERFORMED) == set(rows())


@pytest.mark.parametrize("attack", PERFORMED)
def test_the_refusals_of_a_row_are_those_of_its_tests(attack: str) -> None:
    promised = [word for word in re.findall(r"[A-Z][a-zA-Z]+", rows()[attack]) if word != "Caveats"]
    sources = "".join(inspect.getsource(test) for test in PERFORMED[attack])
    for name in promised:
        assert issubclass(getattr(errors, name), errors.CryptoError)
        assert re.search(rf"\b{name}\b", sources), f"no test of this row expects {name}"


def test_the_tests_named_here_are_run() -> None:
    for test in [each for row in PERFORMED.values() for each in row]:
        assert test.__name__.startswith("test_")
        assert "skip" not in str(getattr(test, "pytestmark", ""))
