"""`vault create`: nothing is kept, written or uploaded before three of the words were typed again."""

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli.vault_arguments import CreateArguments, MoveArguments
from app.cli.vault_bucket import run_vault_bucket
from app.cli.vault_create import run_vault_create
from app.core.paths import LibraryPaths
from app.domain.errors import BucketUnreachable, UsageError
from app.engine.settings import EngineSettings, load_settings, save_settings
from app.vault.addresses import open_bucket
from app.vault.device import PASSPHRASE_VARIABLE
from app.vault.vault_keys import open_vault, root_of_words


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LibraryPaths:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, "correct horse battery staple")
    (tmp_path / "bucket").mkdir()
    return LibraryPaths(tmp_path / "library")


class Reader:
    """Reads the words from the screen, and types what is asked for, after some wrong answers."""

    def __init__(self, capsys: pytest.CaptureFixture[str], *wrong: str) -> None:
        self._capsys, self._wrong = capsys, list(wrong)
        self.words: dict[int, str] = {}
        self.seen = ""
        self.asked: list[int] = []

    def __call__(self, question: str) -> str:
        said = self._capsys.readouterr()
        self.seen += said.out + said.err
        self.words |= {int(number): word for number, word in re.findall(r"\b(\d{1,2}) ([a-z]+)", said.out)}
        if self._wrong:
            return self._wrong.pop(0)
        number = int(re.findall(r"\d+", question)[0])
        self.asked.append(number)
        return f" {self.words[number].upper()} "


def create(paths: LibraryPaths, bucket: Path, ask: Callable[[str], str]) -> int:
    return run_vault_create(CreateArguments(bucket=str(bucket)), paths, ask=ask, chance=random.Random(4))


def test_three_words_that_were_written_down_turn_the_vault_on(
    paths: LibraryPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths.root.mkdir()
    save_settings(paths, EngineSettings(watch=False))
    reader = Reader(capsys)
    assert create(paths, tmp_path / "bucket", reader) == 0
    assert (len(reader.words), len(reader.asked)) == (24, 3)
    root = root_of_words([reader.words[number] for number in range(1, 25)])
    assert open_vault(paths).pinned == root.fingerprint
    assert load_settings(paths) == EngineSettings(bucket=str(tmp_path / "bucket"), watch=False)
    assert root.fingerprint.hex()[:16] in capsys.readouterr().out


def test_a_wrong_word_is_asked_for_again_and_enter_shows_all_words_again(
    paths: LibraryPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reader = Reader(capsys, "horse", "")
    assert create(paths, tmp_path / "bucket", reader) == 0
    assert reader.seen.count("Write these 24 words down now") == 2
    assert "That is not word" in reader.seen


@pytest.mark.parametrize("ending", [EOFError, KeyboardInterrupt])
def test_unconfirmed_words_leave_nothing_behind(
    paths: LibraryPaths, tmp_path: Path, ending: type[BaseException]
) -> None:
    def go_away(question: str) -> str:
        raise ending

    with pytest.raises(UsageError, match="nothing will be uploaded"):
        create(paths, tmp_path / "bucket", go_away)
    assert list(open_bucket(str(tmp_path / "bucket")).list("")) == []
    assert list(paths.root.rglob("*")) == []


def test_a_folder_is_remembered_by_its_whole_path(
    paths: LibraryPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert create(paths, Path("bucket"), Reader(capsys)) == 0
    assert load_settings(paths).bucket == str(tmp_path / "bucket")


def test_a_second_vault_is_refused_before_words_are_shown(
    paths: LibraryPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert create(paths, tmp_path / "bucket", Reader(capsys)) == 0
    again = Reader(capsys)
    with pytest.raises(UsageError, match="already belongs to a vault"):
        create(paths, tmp_path / "bucket", again)
    other = LibraryPaths(tmp_path / "other")
    with pytest.raises(UsageError, match="already holds a vault"):
        create(other, tmp_path / "bucket", again)
    assert again.words == {}


def move(paths: LibraryPaths, address: str | None, answer: str = "yes", **chosen: bool) -> int:
    return run_vault_bucket(MoveArguments(address=address, **chosen), paths, ask=lambda question: answer)


def test_without_a_yes_nothing_moves_and_with_it_the_engine_will_do_it_later(
    paths: LibraryPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    create(paths, tmp_path / "bucket", Reader(capsys))
    (tmp_path / "next").mkdir()
    assert move(paths, str(tmp_path / "next"), "no") == 0
    assert load_settings(paths).next_bucket is None
    said = capsys.readouterr().out
    assert "Nothing is deleted from the old bucket" in said
    assert "Nothing was changed." in said
    assert list((tmp_path / "next").iterdir()) == []
    assert move(paths, str(tmp_path / "next")) == 0
    assert load_settings(paths) == EngineSettings(bucket=str(tmp_path / "bucket"), next_bucket=str(tmp_path / "next"))
    capsys.readouterr()
    assert move(paths, None) == 0
    assert f"All of it is to be moved to {tmp_path / 'next'}." in capsys.readouterr().out
    assert move(paths, None, stay=True) == 0
    assert load_settings(paths).next_bucket is None


def test_a_move_without_a_vault_to_where_it_is_or_to_nowhere_is_refused(
    paths: LibraryPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(UsageError, match="no vault yet"):
        move(paths, str(tmp_path / "bucket"))
    create(paths, tmp_path / "bucket", Reader(capsys))
    with pytest.raises(UsageError, match="go to that bucket already"):
        move(paths, str(tmp_path / "bucket"))
    with pytest.raises(BucketUnreachable, match="is gone"):
        move(paths, str(tmp_path / "nowhere"))
    assert load_settings(paths).next_bucket is None
