"""The fuzzer's targets accept what we write, and refuse by name what hypothesis makes of it."""

import functools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.corpora import kept
from tests.fuzz.targets import TARGETS


@functools.cache
def seeds_of(name: str) -> list[bytes]:
    return TARGETS[name].seeds()


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_accepts_its_seeds(name: str) -> None:
    seeds = seeds_of(name)
    assert seeds
    for seed in seeds:
        TARGETS[name].parse(seed)


@pytest.mark.parametrize("name", TARGETS)
def test_what_fuzzing_found_is_accepted_or_refused_by_name(name: str) -> None:
    inputs = kept(name)
    assert inputs
    for data in inputs:
        TARGETS[name](data)


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=40)
@given(st.data())
def test_a_changed_seed_is_accepted_or_refused_by_name(name: str, data: st.DataObject) -> None:
    seed = data.draw(st.sampled_from(seeds_of(name)))
    place = data.draw(st.integers(0, len(seed) - 1))
    end = data.draw(st.integers(0, 40))
    TARGETS[name](seed[:place] + data.draw(st.binary(max_size=40)) + seed[place + end :])
