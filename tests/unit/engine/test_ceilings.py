"""The engine's bounds: shares of memory add up, and what passes a bound has a sentence."""

import psutil
import pytest

from app.engine.ceilings import Ceilings, held_bytes, preroll_bytes
from app.recording.prebuffer import MAX_BYTES


@pytest.mark.parametrize("streams", [0, 1, 16, 64, 500])
def test_the_shares_of_all_streams_fit_into_an_eighth_of_the_memory(streams: int) -> None:
    for share in (preroll_bytes(streams), held_bytes(streams)):
        assert 0 < share <= MAX_BYTES
        assert share * max(1, streams) <= max(MAX_BYTES, psutil.virtual_memory().total // 8)


def test_an_engine_within_its_bounds_has_no_problem() -> None:
    assert Ceilings(2).problems() == {}


def test_memory_and_files_beyond_their_bounds_are_told_in_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.engine.ceilings._BASE_BYTES", -(1 << 40))
    monkeypatch.setattr("app.engine.ceilings._FILES_SHARE", 0.0)
    problems = Ceilings(1).problems()
    assert set(problems) == {"engine memory", "engine files"}
    assert all(sentence.endswith(".") for sentence in problems.values())
