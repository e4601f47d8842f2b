"""What stands below the picture of the chosen events: what one is and why, and what can be done with them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.event import Event
from app.gui.context import ViewContext
from app.gui.events.why_panel import WhyPanel
from app.gui.export.export_choices import PictureOf
from app.gui.export.export_panel import ExportPanel
from app.gui.looks import icons
from app.gui.looks.theme import Theme
from app.gui.widgets.controls import icon_button, make_label, text_button
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.wording.sentences import spoken
from app.gui.wording.words import class_name, day_name, length_name, moment_name
from app.playback.export.request import ExportCamera, span_of_event


class EventDetail(QFrame):
    """Says what was asked of it by signals; the events view acts."""

    play_asked = Signal()
    export_asked = Signal()
    keep_asked = Signal()
    wrong_asked = Signal()
    timeline_asked = Signal()
    reviewed_asked = Signal()
    delete_asked = Signal()

    def __init__(self, context: ViewContext, theme: Theme, picture_of: PictureOf) -> None:
        super().__init__()
        self._theme = theme
        self._playing = self._kept = self._wrong = self._reviewed = self._in_trash = False
        self._count = 0
        self._times = self._reason = ""
        self.setObjectName("pane")
        self._heading = make_label("heading", "", wraps=True)
        self._why = make_label("second", wraps=True)
        self._said = make_label("second", wraps=True)
        self._said.hide()
        self._play = icon_button(icons.PLAY, self.tr("Play (Enter)"), self.play_asked.emit, theme)
        clip = self.tr("The event with five seconds before and behind, checked against its fingerprints (E)")
        self.export_button = text_button(self.tr("Export clip"), clip, self.export_asked.emit)
        self.export_button.setObjectName("primary")
        self.keep_button = text_button("", "", self.keep_asked.emit)
        self.reviewed_button = text_button("", "", self.reviewed_asked.emit)
        self.timeline_button = text_button(
            self.tr("Timeline"), self.tr("Show this moment on the timeline (T)"), self.timeline_asked.emit
        )
        self.why_button = text_button(self.tr("Why"), self.tr("Show what made this event (W)"), self.turn_why)
        self.why_button.setCheckable(True)
        self.wrong_button = text_button("", "", self.wrong_asked.emit)
        self.delete_button = text_button("", "", self.delete_asked.emit)
        self.why = WhyPanel(context.paths, context.tasks, theme)
        self.exports = ExportPanel(context, picture_of)
        self._exports = context.exports
        self._event: Event | None = None
        self._build()
        context.exports.begun.connect(self._enable)
        context.exports.ended.connect(self._enable)
        self.show_event(None, "")
        self.set_theme(theme)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._heading)
        words.addWidget(self._why)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._play, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        verbs = QWidget()
        row = FlowLayout()
        verbs.setLayout(row)
        for button in self.verbs:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (verbs, self._said, self.why, self.exports):
            column.addWidget(part)
        column.insertLayout(0, head)

    @property
    def verbs(self) -> tuple[QPushButton, ...]:
        """What can be done with the chosen events, as they stand below the picture."""
        return (
            self.export_button, self.keep_button, self.reviewed_button, self.timeline_button, self.why_button,
            self.wrong_button, self.delete_button,
        )  # fmt: skip

    @property
    def heading(self) -> str:
        """What is chosen."""
        return self._heading.text()

    @property
    def said(self) -> str:
        """What came of the last wish about the chosen events."""
        return self._said.text()

    def set_theme(self, theme: Theme) -> None:
        """Icons in another look."""
        self._theme = theme
        self.show_playing(self._playing)
        self._say_states()
        self.why.set_theme(theme)

    def show_event(self, event: Event | None, camera_name: str) -> None:
        """Describe this event from now on."""
        self._follow(event, 0 if event is None else 1)
        if event is None:
            self._heading.setText(self.tr("No event chosen"))
            self._why.clear()
            self.exports.show_what((), None)
            return
        self.exports.show_what((ExportCamera(event.camera_id, camera_name),), span_of_event(event))
        self._heading.setText(f"{class_name(event.event_class)}, {camera_name}")
        length = length_name(event.end_ms - event.start_ms)
        times = f"{day_name(event.start_ms)}, {moment_name(event.start_ms, event.start_ms)}, {length}."
        self._times, self._reason = times, self.tr("Why this event: {reason}").format(reason=spoken(event.why))
        self._say_why()

    def _say_why(self) -> None:
        """The reason stands here in short, and with its picture where that was asked for: not in both places."""
        self._why.setText(f"{self._times}\n{self._reason}" if self.why.isHidden() else self._times)

    def show_several(self, events: Sequence[Event], current: Event) -> None:
        """Several are chosen: what is said and done is about all of them."""
        self._follow(current, len(events))
        cameras = len({event.camera_id for event in events})
        self._heading.setText(self.tr("%n events chosen", "", len(events)))
        where = self.tr("of 1 camera") if cameras == 1 else self.tr("of %n cameras", "", cameras)
        more = self.tr("Export saves them in one folder with one verification sheet.")
        self._why.setText(f"{where}\n{more}")
        self.exports.show_what((), None)

    def show_playing(self, playing: bool) -> None:
        """The first button holds, or plays."""
        self._playing = playing
        self._play.setIcon(icons.icon(icons.PAUSE if playing else icons.PLAY, self._theme))
        self._play.setToolTip(self.tr("Pause (Enter)") if playing else self.tr("Play (Enter)"))
        self._play.setAccessibleName(self.tr("Pause") if playing else self.tr("Play"))

    def show_states(self, *, kept: bool, wrong: bool, reviewed: bool, in_trash: bool) -> None:
        """What holds for the chosen events."""
        states = (kept, wrong, reviewed, in_trash)
        if states != (self._kept, self._wrong, self._reviewed, self._in_trash):
            self._kept, self._wrong, self._reviewed, self._in_trash = states
            self._say_states()
            self._enable()

    def turn_why(self) -> None:
        """Show what made the event, or hide it."""
        shown = self.why.isHidden()
        self.why_button.setChecked(shown)
        self.why.turn(shown)
        if self._event is not None and self._count == 1:
            self._say_why()

    def say(self, sentence: str) -> None:
        """Tell what came of a wish; empty tells nothing."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _follow(self, event: Event | None, count: int) -> None:
        if event is None or self._event is None or event.id != self._event.id or count != self._count:
            self.say("")
            self.exports.say_folder()
        self._event, self._count = event, count
        self.why.show_event(event)
        self._say_states()
        self._enable()

    def _say_states(self) -> None:
        several = self._count > 1
        kept = self.tr("Let this footage go by the rules again (U)") if self._kept else ""
        keep = kept or self.tr("Never delete this footage (U)")
        self._name(self.keep_button, self.tr("Kept") if self._kept else self.tr("Keep"), keep, pressed=self._kept)
        self.keep_button.setIcon(icons.icon(icons.KEPT if self._kept else icons.KEEP, self._theme))
        seen = (
            self.tr("Mark as new again (R)")
            if self._reviewed
            else self.tr("Mark as reviewed; 3 seconds of play do it too (R)")
        )
        self._name(self.reviewed_button, self.tr("Reviewed"), seen, pressed=self._reviewed)
        self.reviewed_button.setIcon(icons.icon(icons.REVIEWED if self._reviewed else icons.NEW, self._theme))
        back = self.tr("Take it back: what looks like this raises events again (X)")
        learn = self.tr("This event is none: its camera learns it, and what looks like this here raises nothing (X)")
        wrong = self.tr("Label is wrong") if self._wrong else self.tr("Wrong label")
        self._name(self.wrong_button, wrong, back if self._wrong else learn, pressed=self._wrong)
        self.wrong_button.setIcon(icons.icon(icons.WRONG, self._theme))
        gone = self.tr("Delete"), self.tr("Take it off the list; for 24 hours it lies in the trash (Del)")
        self._name(
            self.delete_button,
            *((self.tr("Restore"), self.tr("Take it back from the trash (Del)")) if self._in_trash else gone),
            pressed=False,
        )
        self.delete_button.setIcon(icons.icon(icons.RESTORE if self._in_trash else icons.DELETE, self._theme))
        clips = self.tr("Export %n clips", "", self._count) if several else self.tr("Export clip")
        self.export_button.setText(clips)
        self.export_button.setAccessibleName(clips)
        self.export_button.setIcon(icons.icon_on_accent(icons.EXPORT, self._theme))
        self.timeline_button.setIcon(icons.icon(icons.TIMELINE, self._theme))
        self.why_button.setIcon(icons.icon(icons.WHY, self._theme))

    def _name(self, button: QPushButton, words: str, tip: str, *, pressed: bool) -> None:
        button.setText(words)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        button.setAccessibleName(self.tr("{words}, press to take it back").format(words=words) if pressed else words)

    def _enable(self) -> None:
        chosen, one = self._event is not None, self._count == 1
        for button in (self._play, self.timeline_button):
            button.setEnabled(chosen)
        for button in (self.why_button, self.wrong_button):
            button.setEnabled(one and not self._in_trash)
        for button in (self.keep_button, self.reviewed_button):
            button.setEnabled(chosen and not self._in_trash)
        self.delete_button.setEnabled(chosen)
        self.export_button.setEnabled(chosen and not self._in_trash and not self._exports.running)
