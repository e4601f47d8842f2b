"""What benchmarks share: paired runs, medians, goals and the table; modules of packaging/bench call it."""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

RUNS = 5


@dataclass(frozen=True)
class Sample:
    """What several runs of one thing measured, in one unit."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle run, which one disturbed run does not move."""
        return statistics.median(self.values)

    @property
    def low(self) -> float:
        """The best run."""
        return min(self.values)

    @property
    def high(self) -> float:
        """The worst run."""
        return max(self.values)


@dataclass(frozen=True)
class Row:
    """One figure of a benchmark; with a peer, the goal is for the ratio, else for the value."""

    figure: str
    unit: str
    sample: Sample
    peer: str | None = None
    peer_sample: Sample | None = None
    goal_at_most: float | None = None

    @property
    def ratio(self) -> float | None:
        """The median of the paired runs' ratios, ours to the peer's."""
        if self.peer_sample is None:
            return None
        pairs = zip(self.sample.values, self.peer_sample.values, strict=True)
        return statistics.median(ours / theirs if theirs else float("inf") for ours, theirs in pairs)

    @property
    def met(self) -> bool | None:
        """Whether the goal holds; None where there is none."""
        if self.goal_at_most is None:
            return None
        return (self.sample.median if self.ratio is None else self.ratio) <= self.goal_at_most


def measure(run: Callable[[], float], runs: int = RUNS) -> Sample:
    """Run once unmeasured, to warm up, then several times, and keep every result."""
    run()
    return Sample(tuple(run() for _ in range(runs)))


def measure_pair(ours: Callable[[], float], peer: Callable[[], float], runs: int = RUNS) -> tuple[Sample, Sample]:
    """Run two things in turns, swapping who goes first, so that a machine that drifts drifts for both."""
    our_values, peer_values = measure_in_turns((ours, peer), runs)
    return our_values, peer_values


def measure_in_turns(things: Sequence[Callable[[], float]], runs: int = RUNS) -> list[Sample]:
    """Run several things in turns, another one first each time, so that a machine that drifts drifts for all."""
    if runs < RUNS:
        raise ValueError(f"a comparison needs at least {RUNS} runs, not {runs}")
    values: list[list[float]] = [[] for _ in things]
    for number in range(runs):
        for turn in range(len(things)):
            which = (number + turn) % len(things)
            values[which].append(things[which]())
    return [Sample(tuple(each)) for each in values]


def as_json(rows: Sequence[Row]) -> dict[str, object]:
    """Return the rows as plain data; low and high are the noise of our own runs."""
    return {
        "rows": [
            {
                "figure": row.figure,
                "value": _short(row.sample.median),
                "unit": row.unit,
                "peer": row.peer,
                "peer_value": None if row.peer_sample is None else _short(row.peer_sample.median),
                "ratio": None if row.ratio is None else _short(row.ratio),
                "goal": row.goal_at_most,
                "met": row.met,
                "low": _short(row.sample.low),
                "high": _short(row.sample.high),
                "runs": len(row.sample.values),
            }
            for row in rows
        ]
    }


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a table for a terminal."""
    lines = [("figure", "value", "low..high", "peer", "ratio", "goal", "met")]
    for row in rows:
        peer = "" if row.peer_sample is None else f"{row.peer} {_short(row.peer_sample.median):g}"
        ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
        goal = "" if row.goal_at_most is None else f"<= {row.goal_at_most:g}{'x' if row.peer else ''}"
        met = {True: "yes", False: "NO", None: ""}[row.met]
        value = f"{_short(row.sample.median):g} {row.unit}"
        lines.append((row.figure, value, f"{row.sample.low:.4g}..{row.sample.high:.4g}", peer, ratio, goal, met))
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)


def _short(value: float) -> float:
    return float(f"{value:.5g}")
