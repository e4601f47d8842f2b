"""Tests of the project's own rules, the order of the test phases, and the arithmetic of benchmarks."""

import sys
from pathlib import Path

import pytest
from bench.harness import Row, Sample, as_json, measure_pair, table
from devtools import checks, suite
from devtools.layout import Layout


def test_a_registry_host_is_found_in_any_text_file(tmp_path: Path) -> None:
    bad = tmp_path / "notes.md"
    bad.write_text(f"fine\nsee https://{checks.REGISTRY_HOSTS[0].upper()}/project\n", "utf-8")
    picture = tmp_path / "icon.png"
    picture.write_bytes(b"\x89PNG\xff\xfe")
    assert checks.own_rules(tmp_path, [bad, picture]) == ["notes.md:2: names a package registry's host"]


@pytest.mark.parametrize("body", ["pass", "...", "'never mind'"])
def test_a_silent_catch_is_found(body: str) -> None:
    source = f"try:\n    work()\nexcept OSError:\n    {body}\n"
    assert checks.silent_catches(source, "x.py") == [3]


@pytest.mark.parametrize("body", ["log(error)", "return", "continue", "raise"])
def test_a_catch_that_acts_is_no_silent_one(body: str) -> None:
    source = f"def f():\n  for x in y:\n    try:\n        work()\n    except OSError as error:\n        {body}\n"
    assert checks.silent_catches(source, "x.py") == []


def test_an_overlong_file_is_found(tmp_path: Path) -> None:
    long = tmp_path / "long.py"
    long.write_text("x = 1\n" * 401, "utf-8")
    assert checks.own_rules(tmp_path, [long]) == ["long.py: longer than 400 lines; find its second room"]


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    for room in ("unit", "gui", "e2e"):
        (tmp_path / "tests" / room).mkdir(parents=True)
    return Layout(tmp_path)


def test_units_run_in_four_processes_and_stories_in_three(layout: Layout) -> None:
    first, second = suite.plan(layout, ["-k", "journal"])
    assert first.arguments == ("tests/unit", "tests/gui", "-n", "4", "--dist", "loadfile", "-k", "journal")
    assert second.arguments == (
        "tests/e2e", "-n", "3", "--dist", "loadfile", "--no-loadscope-reorder", "-k", "journal",
    )  # fmt: skip


def test_fast_leaves_the_stories_out(layout: Layout) -> None:
    (only,) = suite.plan(layout, ["--fast"])
    assert "tests/e2e" not in only.arguments
    assert "--fast" not in only.arguments


def test_a_folder_that_is_not_there_is_not_named_to_pytest(layout: Layout) -> None:
    (layout.root / "tests" / "gui").rmdir()
    (layout.root / "tests" / "e2e").rmdir()
    (only,) = suite.plan(layout, [])
    assert only.arguments == ("tests/unit", "-n", "4", "--dist", "loadfile")


def test_named_tests_run_alone(layout: Layout) -> None:
    (only,) = suite.plan(layout, ["tests/unit::test_x", "-q"])
    assert only.arguments == ("tests/unit::test_x", "-q")


def test_the_cryptography_runs_once_and_every_branch_of_it_is_taken(layout: Layout) -> None:
    (layout.root / "tests" / "unit" / "crypto").mkdir()
    first, second, _ = suite.plan(layout, [])
    assert (first.arguments, first.covers) == (("tests/unit/crypto",), "crypto")
    assert "--ignore=tests/unit/crypto" in second.arguments
    assert all(phase.covers is None for phase in suite.plan(layout, ["-k", "seal"]))


class RunningEnvironment(Layout):
    """Another folder's tests, in the environment that runs this one."""

    @property
    def venv_python(self) -> Path:
        return Path(sys.executable)


@pytest.mark.parametrize(("branch", "status"), [("", 0), ("if not crypto.VALUE:\n        return 2\n    ", 2)])
def test_a_branch_that_no_test_takes_fails_the_suite(tmp_path: Path, branch: str, status: int) -> None:
    room, tests = tmp_path / "crypto", tmp_path / "tests" / "unit" / "crypto"
    room.mkdir()
    tests.mkdir(parents=True)
    (room / "__init__.py").write_text("VALUE = 1\n", "utf-8")
    (room / "work.py").write_text(f"import crypto\n\n\ndef work():\n    {branch}return 1\n", "utf-8")
    (tests / "test_work.py").write_text(
        "from crypto.work import work\n\n\ndef test_work():\n    assert work() == 1\n", "utf-8"
    )
    layout = RunningEnvironment(tmp_path)
    phase = suite.Phase("covered", ("tests/unit/crypto", "-q", "-n", "0"), covers="crypto")
    assert suite.verdict(suite._run_phase(layout, phase)) == status


@pytest.mark.parametrize("option", ["--faults", "--fuzz"])
def test_long_tests_have_hours(layout: Layout, option: str) -> None:
    (only,) = suite.plan(layout, [option])
    assert only.arguments == ("tests", "--timeout=7200", option)


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [([0, 0], 0), ([0, 5], 0), ([5, 0], 0), ([5, 5], 5), ([1, 0], 1), ([0, 2], 2), ([5, 1], 1)],
)
def test_the_verdict_fails_if_any_phase_failed(statuses: list[int], expected: int) -> None:
    assert suite.verdict(statuses) == expected


def test_paired_runs_take_turns_and_give_the_median_ratio() -> None:
    order: list[str] = []
    values = {"ours": iter([1.0, 2.0, 3.0, 4.0, 50.0]), "peer": iter([2.0, 2.0, 6.0, 8.0, 5.0])}

    def run(name: str) -> float:
        order.append(name)
        return next(values[name])

    ours, peer = measure_pair(lambda: run("ours"), lambda: run("peer"))
    row = Row("copying", "s", ours, peer="cp", peer_sample=peer, goal_at_most=0.5)
    assert order[:4] == ["ours", "peer", "peer", "ours"]
    assert row.ratio == 0.5
    assert row.met is True
    assert as_json([row])["rows"] == [
        {"figure": "copying", "value": 3.0, "unit": "s", "peer": "cp", "peer_value": 5.0, "ratio": 0.5, "goal": 0.5}
        | {"met": True, "low": 1.0, "high": 50.0, "runs": 5}
    ]


def test_a_missed_goal_stands_out_in_the_table() -> None:
    text = table([Row("start", "s", Sample((4.0,)), goal_at_most=3.0)])
    assert text.splitlines()[1].split() == ["start", "4", "s", "4..4", "<=", "3", "NO"]


def test_a_pair_of_fewer_than_five_runs_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 5"):
        measure_pair(lambda: 1.0, lambda: 1.0, runs=4)
