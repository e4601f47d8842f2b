"""The rules of the camera that is shown, as they are drawn, saved and taught; the rules page owns it and shows it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.errors import KnownError
from app.domain.rules import RuleKind
from app.gui.cameras.rules.draft import Draft
from app.gui.cameras.rules.drafts import Drafts
from app.gui.cameras.rules.drawing import Points
from app.gui.cameras.rules.rule_calls import RuleCalls
from app.gui.cameras.rules.wording import kind_name
from app.gui.wording.texts import tr
from app.link.camera_orders import ListedCamera
from app.link.rule_orders import RuleSet, ShownRules


class RuleBook(QObject):
    """`changed` comes when it holds something else, `said` with a sentence and its kind, `taught` with wrong labels.

    The second value of `taught` says that they are another camera's, or are seen for the first time.
    """

    changed = Signal()
    said = Signal(str, str)
    taught = Signal(object, bool)

    def __init__(self, calls: RuleCalls) -> None:
        super().__init__()
        self._calls = calls
        self.camera: ListedCamera | None = None
        self.draft = Draft(RuleSet())
        self.drafts = Drafts()
        self.loaded = False
        """Whether the engine has said what holds of the camera that is shown."""
        self._fresh = True
        self._proposed: Points = ()

    def open(self, camera: ListedCamera) -> bool:
        """Hold this camera's, as load() will find them; whether something of it was drawn and not saved."""
        unsaved = self.drafts.unsaved_of(camera)
        self._fresh = self._fresh or unsaved is None or self.camera is None or self.camera.id != camera.id
        self.camera, self.loaded = camera, False
        self._begin(unsaved or Draft(RuleSet()))
        return unsaved is not None

    def propose_mask(self, area: Points) -> None:
        """Draw a mask there as soon as the rules are known; nothing is saved."""
        self._proposed = area

    def load(self) -> None:
        """Ask the engine what holds. What was drawn and not saved stays."""
        if self.camera is not None:
            self._calls.show(self.camera.id, partial(self._loaded, self.camera.id), self.fail)

    def save(self) -> bool:
        """Let what is drawn hold from now on; False where nothing is to be saved."""
        if self.camera is None or not self.draft.unsaved:
            return False
        draft, wanted = self.draft, self.draft.rules
        self.said.emit(tr("Saving…"), "second")

        def saved(sentence: str) -> None:
            draft.saved = wanted
            if draft is self.draft:
                self.said.emit(sentence, "fine")
                self.changed.emit()

        self._calls.save(self.camera.id, draft.saved, wanted, saved, self.fail)
        return True

    def save_all(self, then: Callable[[], None], failure: Callable[[ListedCamera, KnownError], None]) -> None:
        """Save the rules of every camera, one after another, then call `then`; at a failure the rest stays unsaved."""
        if not self.drafts.unsaved:
            then()
            return
        each = self.drafts.unsaved[0]
        wanted = each.draft.rules

        def saved(_sentence: str) -> None:
            each.draft.saved = wanted
            self.changed.emit()
            self.save_all(then, failure)

        self._calls.save(each.camera.id, each.draft.saved, wanted, saved, partial(failure, each.camera))

    def discard_all(self) -> None:
        """Forget what was changed and not saved."""
        self.drafts.discard()
        self._begin(Draft(self.draft.saved))
        self.changed.emit()

    def forget(self, event_id: str) -> None:
        """Let the camera forget what an event taught."""
        if self.camera is not None:
            self._calls.forget(self.camera.id, event_id, self._relearnt, self.fail)

    def teach(self, event_id: str) -> None:
        """Teach it that again."""
        self._calls.teach(event_id, self._relearnt, self.fail)

    def fail(self, error: KnownError) -> None:
        """Say why something was not done."""
        self.said.emit(str(error), "problem")
        self.changed.emit()

    def _begin(self, draft: Draft) -> None:
        self.draft = draft
        if self.camera is not None:
            self.drafts.keep(self.camera, draft)

    def _loaded(self, camera_id: str, shown: ShownRules) -> None:
        if self.camera is None or self.camera.id != camera_id:
            return  # another camera's were opened meanwhile
        self.loaded = True
        if not self.draft.unsaved:
            chosen = self.draft.chosen
            self._begin(Draft(shown.rules))
            self.draft.choose(-1 if chosen is None else chosen)
        if self._proposed:
            proposed, self._proposed = self._proposed, ()
            self.draft.add(RuleKind.IGNORE, proposed, kind_name(RuleKind.IGNORE))
        self.taught.emit(shown.labels, self._fresh)
        self._fresh = False
        if shown.problems:
            self.said.emit("\n".join(shown.problems[:3]), "problem")
        self.changed.emit()

    def _relearnt(self, sentence: str) -> None:
        self.said.emit(sentence, "fine")
        self.load()
