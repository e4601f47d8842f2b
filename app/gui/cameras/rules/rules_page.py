"""A camera's rules on one page: the picture to draw on, the rules beside it, and what a change would have done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from app.domain.camera import CameraState
from app.domain.errors import KnownError
from app.domain.event import EventClass
from app.domain.facts import CameraChanged, EventJudged
from app.domain.rules import MAX_RULES, DetectionRule, RuleKind
from app.gui.cameras.fields import primary_button
from app.gui.cameras.rules.canvas import RuleCanvas
from app.gui.cameras.rules.draft import Draft
from app.gui.cameras.rules.drafts import Drafts
from app.gui.cameras.rules.drawing import Points
from app.gui.cameras.rules.label_list import LabelList
from app.gui.cameras.rules.live_sight import LiveSight
from app.gui.cameras.rules.page_layout import lay_out
from app.gui.cameras.rules.preview_line import PreviewLine
from app.gui.cameras.rules.quiet_classes import SEEN_CLASSES, quiet_classes
from app.gui.cameras.rules.rule_calls import RuleCalls
from app.gui.cameras.rules.rule_editor import RuleEditor
from app.gui.cameras.rules.rule_list import RuleList
from app.gui.cameras.rules.wording import (
    class_name,
    drawing_hint,
    idle_hint,
    kind_name,
    no_picture_words,
    too_many_rules,
)
from app.gui.canvas import device_box
from app.gui.context import ViewContext
from app.gui.controls import ElidedLabel, check_box, icon_button, make_label, set_kind, text_button
from app.gui.icons import BACK, REDO, UNDO, icon
from app.gui.texts import tr
from app.gui.theme import Theme
from app.link.camera_orders import ListedCamera
from app.link.rule_orders import RuleSet, ShownRules


class RulesPage(QWidget):
    """`closed` goes back to the camera's page."""

    closed = Signal()

    def __init__(self, context: ViewContext, theme: Theme) -> None:
        super().__init__()
        self.calls = RuleCalls(context.bridge)
        self.camera: ListedCamera | None = None
        self.draft = Draft(RuleSet())
        self.drafts = Drafts()
        self.loaded = False
        """Whether the engine has said what holds of the camera that is shown."""
        self._private, self._fresh = False, True
        self._proposed: Points = ()
        self.sight = LiveSight(context.bridge, context.clock)
        self.back: QToolButton = icon_button(BACK, tr("Back to the camera (Esc)"), self.closed.emit, theme)
        self.title = ElidedLabel("title")
        self.canvas = RuleCanvas()
        self.hint = make_label("second", wraps=True)
        self.draw = {kind: self._draw_button(kind) for kind in RuleKind}
        self.undo = icon_button(UNDO, tr("Undo (Ctrl+Z)"), self._undo, theme)
        self.redo = icon_button(REDO, tr("Redo (Ctrl+Shift+Z)"), self._redo, theme)
        self.list = RuleList()
        self.editor = RuleEditor()
        self.remove = text_button(
            tr("Remove rule"), tr("Take this rule away (Delete); it can be undone"), self._remove_chosen
        )
        self.raising = {each: check_box(class_name(each)) for each in SEEN_CLASSES}
        self.labels = LabelList(context.clock)
        self.preview = PreviewLine(self.calls)
        self.save = primary_button(tr("Save rules"), tr("Let these rules hold from now on (Ctrl+S)"), self._save)
        self.said = make_label("second", wraps=True)
        self._sides = lay_out(self)
        self._connect(context)

    def set_theme(self, theme: Theme) -> None:
        """Icons in another look."""
        for button, name in ((self.back, BACK), (self.undo, UNDO), (self.redo, REDO)):
            button.setIcon(icon(name, theme))

    def show_camera(self, camera: ListedCamera, fact: CameraChanged | None) -> None:
        """Open the rules of a camera. What was drawn of it and not saved is still there."""
        unsaved = self.drafts.unsaved_of(camera)
        self._fresh = self._fresh or unsaved is None or self.camera is None or self.camera.id != camera.id
        self.camera, self.loaded = camera, False
        self._begin(unsaved or Draft(RuleSet()))
        self.title.set_text(tr("Rules of {name}").format(name=camera.name))
        self._say("" if unsaved is None else self.tr("What you changed here is not saved yet."), "second")
        self.show_state(fact)
        self._show()
        self._load()
        self._watch()

    def propose_mask(self, area: Points) -> None:
        """Draw a mask there as soon as the rules are known; nothing is saved."""
        self._proposed = area

    def show_state(self, fact: CameraChanged | None) -> None:
        """In privacy no picture stays."""
        self._private = fact is not None and fact.state is CameraState.PRIVACY
        if self._private:
            self.canvas.show_picture(None)
        self.canvas.show_message(no_picture_words(private=self._private))

    def close_threads(self) -> bool:
        """End everything; False when a thread still runs."""
        return all([self.sight.close(), self.calls.close()])

    # With the engine

    def _begin(self, draft: Draft) -> None:
        self.draft = draft
        if self.camera is not None:
            self.drafts.keep(self.camera, draft)

    def _load(self) -> None:
        if self.camera is not None:
            self.calls.show(self.camera.id, partial(self._loaded, self.camera.id), self._failed)

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
        self.labels.show_labels(shown.labels, anew=self._fresh)
        self._fresh = False
        if shown.problems:
            self._say("\n".join(shown.problems[:3]), "problem")
        self._show()

    def _save(self) -> None:
        if self.camera is None or not self.draft.unsaved:
            return
        draft, wanted = self.draft, self.draft.rules
        self.save.setEnabled(False)
        self._say(tr("Saving…"), "second")

        def saved(sentence: str) -> None:
            draft.saved = wanted
            if draft is self.draft:
                self._say(sentence, "fine")
                self._show()

        self.calls.save(self.camera.id, draft.saved, wanted, saved, self._failed)

    def save_all(self, then: Callable[[], None], failure: Callable[[ListedCamera, KnownError], None]) -> None:
        """Save the rules of every camera, one after another, then call `then`; at a failure the rest stays unsaved."""
        if not self.drafts.unsaved:
            then()
            return
        each = self.drafts.unsaved[0]
        wanted = each.draft.rules

        def saved(_sentence: str) -> None:
            each.draft.saved = wanted
            self._show()
            self.save_all(then, failure)

        self.calls.save(each.camera.id, each.draft.saved, wanted, saved, partial(failure, each.camera))

    def discard_all(self) -> None:
        """Forget what was changed and not saved."""
        self.drafts.discard()
        self._begin(Draft(self.draft.saved))
        self._show()

    def tell_failure(self, error: KnownError) -> None:
        """Say why the rules that are shown were not saved."""
        self._failed(error)

    def _failed(self, error: KnownError) -> None:
        self._say(str(error), "problem")
        self._show()

    def _forget(self, event_id: str) -> None:
        if self.camera is not None:
            self.calls.forget(self.camera.id, event_id, self._relearnt, self._failed)

    def _teach(self, event_id: str) -> None:
        self.calls.teach(event_id, self._relearnt, self._failed)

    def _relearnt(self, sentence: str) -> None:
        self._say(sentence, "fine")
        self._load()

    def _judged(self, fact: EventJudged) -> None:
        if self.camera is not None and fact.camera_id == self.camera.id and self.isVisible():
            self._load()

    # What is wished

    def _draw_button(self, kind: RuleKind) -> QPushButton:
        return text_button(kind_name(kind), tr("Draw one on the picture"), partial(self._draw, kind))

    def _draw(self, kind: RuleKind) -> None:
        if self.draft.full:
            self._say(too_many_rules(MAX_RULES), "problem")
            return
        self._choose(-1)
        self.canvas.begin_drawing(kind)
        self.hint.setText(drawing_hint(kind))

    def _drawn(self, kind: RuleKind, points: Points) -> None:
        self.draft.add(kind, points, kind_name(kind))
        self._changed()

    def _bend(self, number: int, points: Points, merge: str) -> None:
        self.draft.bend(number, points, merge)
        self._changed()

    def _edit(self, rule: DetectionRule, part: str) -> None:
        self.draft.edit(rule, part)
        self._changed()

    def _remove(self, number: int) -> None:
        self.draft.remove(number)
        self._changed()

    def _remove_chosen(self) -> None:
        if self.draft.chosen is not None:
            self._remove(self.draft.chosen)
            self.canvas.setFocus()

    def _let_raise(self, event_class: EventClass, raises: bool) -> None:
        self.draft.let_raise(event_class, raises)
        self._changed()

    def _choose(self, number: int) -> None:
        self.draft.choose(number)
        self._show()

    def _undo(self) -> None:
        self.draft.undo()
        self._changed()

    def _redo(self) -> None:
        self.draft.redo()
        self._changed()

    def _settle(self) -> None:
        self.draft.history.settle()

    # What is shown

    def _changed(self) -> None:
        self._say("", "second")
        self._show()

    def _say(self, sentence: str, kind: str) -> None:
        set_kind(self.said, kind)
        self.said.setText(sentence)
        self.said.setAccessibleName(sentence)

    def _show(self) -> None:
        draft = self.draft
        rule = draft.chosen_rule
        self.canvas.show_rules(draft.rules.rules, draft.chosen)
        self.list.show_rules(draft.rules.rules, draft.chosen)
        self._sides.editor.setVisible(rule is not None)
        self._sides.empty.setVisible(self.list.count() == 0)
        if rule is not None:
            self.editor.show_rule(rule)
        quiet = quiet_classes(draft.rules)
        for event_class, box in self.raising.items():
            blocked = box.blockSignals(True)
            box.setChecked(event_class not in quiet)
            box.blockSignals(blocked)
        self.undo.setEnabled(draft.history.can_undo)
        self.redo.setEnabled(draft.history.can_redo)
        self.save.setEnabled(draft.unsaved)
        if self.camera is not None:
            self.preview.ask(self.camera.id, draft.rules if draft.unsaved else None)
        if self.canvas.pen is None:
            self._hint()

    def _hint(self) -> None:
        rule = self.draft.chosen_rule
        self.hint.setText(idle_hint(drawn=rule is not None and bool(rule.points)))

    def _show_picture(self) -> None:
        picture = self.sight.take()
        if picture is not None and not self._private and self.isVisible():
            self.canvas.show_picture(picture)

    def _watch(self) -> None:
        if self.camera is not None and self.isVisible():
            roles = sorted((stream.role for stream in self.camera.streams), key=lambda role: role.value)
            self.sight.watch(self.camera.id, roles[-1], device_box(self.canvas))  # the small one where there is one

    def _connect(self, context: ViewContext) -> None:
        self.sight.arrived.connect(self._show_picture)
        self.canvas.chosen.connect(self._choose)
        self.canvas.edited.connect(self._bend)
        self.canvas.settled.connect(self._settle)
        self.canvas.drawn.connect(self._drawn)
        self.canvas.drawing_ended.connect(self._hint)
        self.canvas.removal_asked.connect(self._remove)
        self.canvas.resized.connect(lambda: self.sight.set_box(device_box(self.canvas)))
        self.list.rule_chosen.connect(self._choose)
        self.list.removal_asked.connect(self._remove)
        self.editor.changed.connect(self._edit)
        for event_class, box in self.raising.items():
            box.toggled.connect(partial(self._let_raise, event_class))
        self.labels.forget_asked.connect(self._forget)
        self.labels.teach_asked.connect(self._teach)
        self.labels.boxes_shown.connect(self.canvas.show_boxes)
        context.bridge.event_judged.connect(self._judged)
        for keys, action in (("Ctrl+Z", self._undo), ("Ctrl+Shift+Z", self._redo), ("Ctrl+S", self._save)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the camera."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Decode again."""
        super().showEvent(event)
        QTimer.singleShot(0, self._watch)  # when the canvas has its size

    def hideEvent(self, event: QHideEvent) -> None:
        """Decode nothing that nobody sees."""
        super().hideEvent(event)
        self.sight.stop()
        self.canvas.end_drawing()
        self.canvas.show_picture(None)
