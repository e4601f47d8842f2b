"""A camera's rules on one page: the picture to draw on, the rules beside it, and what a change would have done."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from app.domain.camera import CameraState
from app.domain.event import EventClass
from app.domain.facts import CameraChanged, EventJudged
from app.domain.rules import MAX_RULES, DetectionRule, RuleKind
from app.gui.cameras.fields import primary_button
from app.gui.cameras.rules.canvas import RuleCanvas
from app.gui.cameras.rules.drawing import Points
from app.gui.cameras.rules.label_list import LabelList
from app.gui.cameras.rules.live_sight import LiveSight
from app.gui.cameras.rules.page_layout import lay_out
from app.gui.cameras.rules.preview_line import PreviewLine
from app.gui.cameras.rules.quiet_classes import SEEN_CLASSES, quiet_classes
from app.gui.cameras.rules.rule_book import RuleBook
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
from app.gui.context import ViewContext
from app.gui.looks.icons import BACK, REDO, UNDO, icon
from app.gui.looks.theme import Theme
from app.gui.pictures.canvas import device_box
from app.gui.widgets.controls import ElidedLabel, check_box, icon_button, make_label, set_kind, text_button
from app.gui.wording.texts import tr
from app.link.camera_orders import ListedCamera


class RulesPage(QWidget):
    """`closed` goes back to the camera's page."""

    closed = Signal()

    def __init__(self, context: ViewContext, theme: Theme) -> None:
        super().__init__()
        self.calls = RuleCalls(context.bridge)
        self.book = RuleBook(self.calls)
        self._private = False
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
        unsaved = self.book.open(camera)
        self.title.set_text(tr("Rules of {name}").format(name=camera.name))
        self._say(self.tr("What you changed here is not saved yet.") if unsaved else "", "second")
        self.show_state(fact)
        self._show()
        self.book.load()
        self._watch()

    @property
    def camera(self) -> ListedCamera | None:
        """Whose rules are shown."""
        return self.book.camera

    def show_state(self, fact: CameraChanged | None) -> None:
        """In privacy no picture stays."""
        self._private = fact is not None and fact.state is CameraState.PRIVACY
        if self._private:
            self.canvas.show_picture(None)
        self.canvas.show_message(no_picture_words(private=self._private))

    def close_threads(self) -> bool:
        """End everything; False when a thread still runs."""
        return all([self.sight.close(), self.calls.close()])

    # What is wished

    def _save(self) -> None:
        if self.book.save():
            self.save.setEnabled(False)

    def _judged(self, fact: EventJudged) -> None:
        if self.camera is not None and fact.camera_id == self.camera.id and self.isVisible():
            self.book.load()

    def _draw_button(self, kind: RuleKind) -> QPushButton:
        return text_button(kind_name(kind), tr("Draw one on the picture"), partial(self._draw, kind))

    def _draw(self, kind: RuleKind) -> None:
        if self.book.draft.full:
            self._say(too_many_rules(MAX_RULES), "problem")
            return
        self._choose(-1)
        self.canvas.begin_drawing(kind)
        self.hint.setText(drawing_hint(kind))

    def _drawn(self, kind: RuleKind, points: Points) -> None:
        self.book.draft.add(kind, points, kind_name(kind))
        self._changed()

    def _bend(self, number: int, points: Points, merge: str) -> None:
        self.book.draft.bend(number, points, merge)
        self._changed()

    def _edit(self, rule: DetectionRule, part: str) -> None:
        self.book.draft.edit(rule, part)
        self._changed()

    def _remove(self, number: int) -> None:
        self.book.draft.remove(number)
        self._changed()

    def _remove_chosen(self) -> None:
        if self.book.draft.chosen is not None:
            self._remove(self.book.draft.chosen)
            self.canvas.setFocus()

    def _let_raise(self, event_class: EventClass, raises: bool) -> None:
        self.book.draft.let_raise(event_class, raises)
        self._changed()

    def _choose(self, number: int) -> None:
        self.book.draft.choose(number)
        self._show()

    def _undo(self) -> None:
        self.book.draft.undo()
        self._changed()

    def _redo(self) -> None:
        self.book.draft.redo()
        self._changed()

    def _settle(self) -> None:
        self.book.draft.history.settle()

    # What is shown

    def _changed(self) -> None:
        self._say("", "second")
        self._show()

    def _say(self, sentence: str, kind: str) -> None:
        set_kind(self.said, kind)
        self.said.setText(sentence)
        self.said.setAccessibleName(sentence)

    def _show(self) -> None:
        draft = self.book.draft
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
        rule = self.book.draft.chosen_rule
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
        self.labels.forget_asked.connect(self.book.forget)
        self.labels.teach_asked.connect(self.book.teach)
        self.labels.boxes_shown.connect(self.canvas.show_boxes)
        context.bridge.event_judged.connect(self._judged)
        self.book.changed.connect(self._show)
        self.book.said.connect(self._say)
        self.book.taught.connect(lambda labels, anew: self.labels.show_labels(labels, anew=anew))
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
