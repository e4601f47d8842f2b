"""What a change of rules would have done to the last week, asked soon after each change; the rules page owns it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.gui.cameras.rules.rule_calls import RuleCalls
from app.gui.cameras.rules.wording import preview_details, preview_sentence
from app.gui.widgets.controls import make_label, set_kind
from app.gui.wording.texts import tr
from app.link.rule_orders import RuleSet, RulesPreview

_AFTER_MS = 300


class PreviewLine(QWidget):
    """One question at a time, and the newest wish only: while somebody drags, the steps between are not asked."""

    def __init__(self, calls: RuleCalls) -> None:
        super().__init__()
        self._calls = calls
        self._wish: tuple[str, RuleSet] | None = None
        self._asked: tuple[str, RuleSet] | None = None
        self._answered: tuple[str, RuleSet] | None = None
        self._sentence = make_label("heading", wraps=True)
        self._details = make_label("second", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._sentence)
        column.addWidget(self._details)
        self._timer = QTimer(self, interval=_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._ask)
        self._say("", "", "second")

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()

    @property
    def details(self) -> str:
        """What it says by class."""
        return self._details.text()

    @property
    def settled(self) -> bool:
        """Whether the newest wish is answered."""
        return self._asked is None and self._wish == self._answered

    def ask(self, camera_id: str, rules: RuleSet | None) -> None:
        """Preview these rules, soon; None where nothing is changed."""
        wish = (camera_id, rules) if rules is not None else None
        if wish == self._wish:
            return
        self._wish = wish
        if wish is None:
            self._answered = None
            self._say("", "", "second")
            return
        if wish != self._answered:
            self._timer.start()

    def _ask(self) -> None:
        wish = self._wish
        if wish is None or self._asked is not None or wish == self._answered:
            return
        self._asked = wish
        if not self.sentence:
            self._say("", tr("Looking at the last week…"), "second")
        self._calls.preview(*wish, self._told, self._failed)

    def _told(self, would: RulesPreview) -> None:
        self._end(preview_sentence(would), preview_details(would), "heading")

    def _failed(self, error: KnownError) -> None:
        self._end(str(error), "", "problem")

    def _end(self, sentence: str, details: str, kind: str) -> None:
        asked, self._asked = self._asked, None
        self._answered = asked
        if self._wish is not None:
            self._say(sentence, details, kind)
        if self._wish != asked:
            self._timer.start()

    def _say(self, sentence: str, details: str, kind: str) -> None:
        set_kind(self._sentence, kind)
        self._sentence.setText(sentence)
        self._details.setText(details)
        self._sentence.setVisible(bool(sentence))
        self._details.setVisible(bool(details))
        self.setAccessibleName(" ".join(part for part in (sentence, details) if part))
