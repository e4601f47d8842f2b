"""A weekly plan survives the way into rows of days and back."""

from datetime import UTC

from hypothesis import given
from hypothesis import strategies as st

from app.domain.plan import MINUTES_PER_DAY, RecordingMode, RecordingPlan, WeekSpan
from app.gui.cameras.week_spans import WeekRow, rows_of, spans_of

_SPANS = st.builds(
    lambda day, start, length, mode: WeekSpan(day, start, min(MINUTES_PER_DAY, start + length), mode),
    st.integers(0, 6),
    st.integers(0, MINUTES_PER_DAY - 1),
    st.integers(1, MINUTES_PER_DAY),
    st.sampled_from((RecordingMode.CONTINUOUS, RecordingMode.EVENTS)),
)


@given(st.sets(_SPANS, max_size=12))
def test_rows_make_the_same_spans_again(spans: set[WeekSpan]) -> None:
    assert set(spans_of(rows_of(spans))) == spans


def test_a_row_over_midnight_ends_on_the_next_day_also_from_sunday_to_monday() -> None:
    row = WeekRow(frozenset({6}), 22 * 60, 6 * 60, RecordingMode.EVENTS)
    assert spans_of([row]) == (
        WeekSpan(6, 22 * 60, MINUTES_PER_DAY, RecordingMode.EVENTS),
        WeekSpan(0, 0, 6 * 60, RecordingMode.EVENTS),
    )


def test_of_overlapping_rows_the_one_above_counts() -> None:
    whole = WeekRow(frozenset(range(7)), 0, 0, RecordingMode.CONTINUOUS)
    noon = WeekRow(frozenset(range(7)), 720, 780, RecordingMode.EVENTS)
    thursday_noon_ms = 12 * 3_600_000  # 1 January 1970

    for rows, expected in (((noon, whole), RecordingMode.EVENTS), ((whole, noon), RecordingMode.CONTINUOUS)):
        plan = RecordingPlan(RecordingMode.SCHEDULED, week=spans_of(rows))
        assert plan.mode_at(thursday_noon_ms, UTC) is expected
