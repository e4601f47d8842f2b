"""The fuzzer's targets for cameras accept what they begin with, and refuse by name what is made of it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.camera_targets import CAMERA_TARGETS
from tests.fuzz.corpora import kept


@pytest.mark.parametrize("name", CAMERA_TARGETS)
def test_a_target_accepts_its_seeds(name: str) -> None:
    for seed in CAMERA_TARGETS[name].seeds:
        CAMERA_TARGETS[name].parse(seed)


@pytest.mark.parametrize("name", CAMERA_TARGETS)
def test_what_fuzzing_found_is_accepted_or_refused_by_name(name: str) -> None:
    for data in kept(name):
        CAMERA_TARGETS[name](data)


@pytest.mark.parametrize("name", CAMERA_TARGETS)
@settings(max_examples=40)
@given(st.data())
def test_a_changed_seed_is_accepted_or_refused_by_name(name: str, data: st.DataObject) -> None:
    seed = data.draw(st.sampled_from(CAMERA_TARGETS[name].seeds))
    place = data.draw(st.integers(0, len(seed) - 1))
    end = data.draw(st.integers(0, 40))
    CAMERA_TARGETS[name](seed[:place] + data.draw(st.binary(max_size=40)) + seed[place + end :])
