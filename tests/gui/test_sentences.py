"""What engine and library say in English is recognised by its template and said in the user's language."""

import json
from collections.abc import Iterator

import pytest
from devtools.layout import PROJECT
from devtools.sentences import list_file, sentences
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.camera import CameraState
from app.domain.errors import CameraRefusedLogin, KnownError
from app.domain.facts import CameraChanged, CameraRemoved, ProblemFound
from app.domain.ids import CameraId
from app.gui.asking.tasks import Tasks
from app.gui.wording.language import Language
from app.gui.wording.sentences import parse, spoken, spoken_error, spoken_fact
from app.recording.forecast import Forecast, storage_sentence

GERMAN = {
    "The camera refused this user name or password.": "Die Kamera wies die Anmeldung ab.",
    "Nothing answers at {host}. Check power and that this PC is on the same network.": "Unter {host} antwortet nichts.",
    "{name} is not being recorded. {error} What comes meanwhile waits in memory.": "{error} So lange wartet {name}.",
    "{name} is recorded again.": "{name} wird wieder aufgenommen.",
    "About {days_held} of footage fit on the disk": "Etwa {days_held} passen auf die Platte",
    "{fits}. It is full: the oldest footage is being deleted.": "{fits}. Sie ist voll.",
    "{days} days": "{days} Tage",
    "The disk that holds the recordings is full. Free some space, or choose another folder.": "Die Platte ist voll.",
}
WAITING = 20
TROUBLE = "The disk that holds the recordings is full. Free some space, or choose another folder."


class _FewWords(QTranslator):
    """Knows a few sentences of the engine."""

    def isEmpty(self) -> bool:
        """It has words."""
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The German, or nothing."""
        return GERMAN.get(text, "") if context == "engine" else ""


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """A window that speaks a little German."""
    words = _FewWords()
    qapp.installTranslator(words)
    yield
    qapp.removeTranslator(words)


def test_the_list_of_sentences_is_that_of_the_code() -> None:
    """`dev.py translate` writes it; a sentence that is not in it stays English, so few may wait for the next run."""
    stored = json.loads(list_file(PROJECT.root).read_text("utf-8"))
    assert len(set(stored) ^ set(sentences(PROJECT.root / "app"))) <= WAITING, "run: packaging/dev.py translate"
    assert set(GERMAN) <= set(stored)
    assert not any("SELECT" in text or text.startswith("louver.") for text in stored)


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("The camera refused this user name or password.", "Die Kamera wies die Anmeldung ab."),
        (
            "Nothing answers at 192.168.1.40. Check power and that this PC is on the same network.",
            "Unter 192.168.1.40 antwortet nichts.",
        ),
        ("Yard is recorded again.", "Yard wird wieder aufgenommen."),
        (
            f"Yard is not being recorded. {TROUBLE} What comes meanwhile waits in memory.",
            "Die Platte ist voll. So lange wartet Yard.",
        ),
        ("Yard is recorded again. Nobody knows this one.", "Yard wird wieder aufgenommen. Nobody knows this one."),
        (f"Yard: {TROUBLE}", "Yard: Die Platte ist voll."),
    ],
)
def test_a_sentence_is_said_in_the_users_language(said: str, heard: str, german: None) -> None:
    assert spoken(said) == heard


@pytest.mark.parametrize(
    "said",
    [
        "",
        "recording",
        "Something that only a newer version says.",
        "{name} is recorded again?",
        '{"sentence":"The camera refused this user name or password."}',
        "x" * 5_000 + TROUBLE,
        ": " * 400,
        ". ".join(["a"] * 400),
    ],
)
def test_what_is_no_known_sentence_stays_as_it_is(said: str, german: None) -> None:
    assert spoken(said) == said


def test_a_name_that_looks_like_a_gap_fills_nothing(german: None) -> None:
    assert spoken("{error} is recorded again.") == "{error} wird wieder aufgenommen."


def test_what_the_forecast_says_is_recognised_with_its_days(german: None) -> None:
    assert (
        spoken(storage_sentence(Forecast(days_left=0.0, days_held=19.0)))
        == "Etwa 19 Tage passen auf die Platte. Sie ist voll."
    )


@pytest.mark.parametrize(("days", "heard"), [(2, "يومان (2)"), (5, "5 أيام"), (19, "19 يومًا"), (100, "100 يوم")])
def test_days_that_the_engine_counts_have_the_plural_of_the_language(days: int, heard: str, qapp: QApplication) -> None:
    language = Language(qapp)
    language.use("ar")
    try:
        assert heard in spoken(storage_sentence(Forecast(days_left=None, days_held=float(days))))
    finally:
        language.leave()
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(QLocale.system())


def test_an_error_keeps_its_kind_and_a_fact_its_other_words(german: None) -> None:
    error = CameraRefusedLogin("The camera refused this user name or password.")
    assert str(spoken_error(error)) == "Die Kamera wies die Anmeldung ab."
    assert isinstance(spoken_error(error), CameraRefusedLogin)
    fact = CameraChanged(CameraId("yard"), "Yard", CameraState.REFUSED, 5, "Yard is recorded again.", attempt=2)
    told = spoken_fact(fact)
    assert isinstance(told, CameraChanged)
    assert (told.sentence, told.attempt, told.since_ms) == ("Yard wird wieder aufgenommen.", 2, 5)
    assert spoken_fact(CameraRemoved(CameraId("yard"))) == CameraRemoved(CameraId("yard"))
    problem = spoken_fact(ProblemFound("key", TROUBLE))
    assert problem == ProblemFound("key", "Die Platte ist voll.")


def test_a_task_fails_with_a_sentence_in_the_users_language(german: None, qtbot: QtBot) -> None:
    tasks, said = Tasks(), list[str]()

    def op() -> None:
        raise KnownError(TROUBLE)

    tasks.run(op=op, success=lambda _: None, failure=lambda error: said.append(str(error)))
    qtbot.waitUntil(lambda: bool(said), timeout=5_000)
    assert said == ["Die Platte ist voll."]
    assert tasks.close()


@pytest.mark.parametrize(
    ("template", "sentence", "values"),
    [
        ("{a} of {b}", "1 of 2", ("1", "2")),
        ("{a} of {b}", " of ", ("", "")),
        ("{a} of {b}", "1 or 2", None),
        ("from {a}.", "from .", ("",)),
        ("from {a}.", "from .5", None),
        ("from {a} from", "from from", None),
    ],
)
def test_gaps_are_found_from_left_to_right(template: str, sentence: str, values: tuple[str, ...] | None) -> None:
    assert parse(template).values_in(sentence) == values
