"""What stands below the picture of the chosen event: what it is and why, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.event import Event
from app.gui import icons
from app.gui.context import ViewContext
from app.gui.controls import icon_button, make_label, text_button
from app.gui.events.why_panel import WhyPanel
from app.gui.export.export_choices import PictureOf
from app.gui.export.export_panel import ExportPanel
from app.gui.theme import Theme
from app.gui.words import CLASS_NAMES, day_name, length_name, moment_name
from app.playback.export.request import ExportCamera, span_of_event

_WRONG_TIP = "This event is none: its camera learns it, and what looks like this here raises nothing (X)"


class EventDetail(QFrame):
    """Says what was asked of it by signals; the events view acts."""

    play_asked = Signal()
    export_asked = Signal()
    keep_asked = Signal()
    wrong_asked = Signal()

    def __init__(self, context: ViewContext, theme: Theme, picture_of: PictureOf) -> None:
        super().__init__()
        self._theme = theme
        self._playing = self._kept = self._wrong = False
        self.setObjectName("pane")
        self._heading = make_label("heading", "No event chosen")
        self._why = make_label("second", wraps=True)
        self._said = make_label("second", wraps=True)
        self._said.hide()
        self._play = icon_button(icons.PLAY, "Play (Space)", self.play_asked.emit, theme)
        self.export_button = text_button("Export clip", "", self.export_asked.emit)
        self.export_button.setToolTip(
            "The event with five seconds before and behind, checked against its fingerprints (E)"
        )
        self.keep_button = text_button("Keep", "Never delete the footage of this event (U)", self.keep_asked.emit)
        self.why_button = text_button("Why", "Show what made this event (W)", self.turn_why)
        self.why_button.setCheckable(True)
        self.wrong_button = text_button("Wrong label", _WRONG_TIP, self.wrong_asked.emit)
        self.why = WhyPanel(context.paths, context.tasks, theme)
        self.exports = ExportPanel(context, picture_of)
        self._exports = context.exports
        self._event: Event | None = None
        self._build()
        context.exports.begun.connect(self._enable)
        context.exports.ended.connect(self._enable)
        self._enable()
        self.set_theme(theme)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._heading)
        words.addWidget(self._why)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._play, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        for button in (self.keep_button, self.export_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        head.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        about = QHBoxLayout()
        about.setSpacing(8)
        about.addWidget(self.why_button)
        about.addWidget(self.wrong_button)
        about.addStretch(1)
        column.addLayout(about)
        column.addWidget(self._said)
        column.addWidget(self.why)
        column.addWidget(self.exports)

    @property
    def said(self) -> str:
        """What came of the last wish to keep it, or of what was said of its label."""
        return self._said.text()

    def set_theme(self, theme: Theme) -> None:
        """Icons in another look."""
        self._theme = theme
        self.show_playing(self._playing)
        self._show_kept(self._kept)
        self._show_wrong(self._wrong)
        self.why_button.setIcon(icons.icon(icons.WHY, theme))
        self.why.set_theme(theme)

    def show_event(self, event: Event | None, camera_name: str) -> None:
        """Describe this event from now on."""
        if event is None or self._event is None or event.id != self._event.id:
            self.say("")
            self.exports.say_folder()
        self._event = event
        self.why.show_event(event)
        self._enable()
        if event is None:
            self._heading.setText("No event chosen")
            self._why.clear()
            self.exports.show_what((), None)
            return
        self.exports.show_what((ExportCamera(event.camera_id, camera_name),), span_of_event(event))
        self._heading.setText(f"{CLASS_NAMES[event.event_class]}, {camera_name}")
        length = length_name(event.end_ms - event.start_ms)
        times = f"{day_name(event.start_ms)}, {moment_name(event.start_ms, event.start_ms)}, {length}."
        self._why.setText(f"{times}\nWhy this event: {event.why}")

    def show_playing(self, playing: bool) -> None:
        """The first button holds, or plays."""
        self._playing = playing
        self._play.setIcon(icons.icon(icons.PAUSE if playing else icons.PLAY, self._theme))
        self._play.setToolTip("Pause (Space)" if playing else "Play (Space)")
        self._play.setAccessibleName("Pause" if playing else "Play")

    def show_kept(self, kept: bool) -> None:
        """Whether the chosen event is kept."""
        if kept != self._kept:
            self._show_kept(kept)

    def show_wrong(self, wrong: bool) -> None:
        """Whether somebody said that the label of the chosen event is wrong."""
        if wrong != self._wrong:
            self._show_wrong(wrong)

    def turn_why(self) -> None:
        """Show what made the event, or hide it."""
        shown = self.why.isHidden()
        self.why_button.setChecked(shown)
        self.why.turn(shown)

    def say(self, sentence: str) -> None:
        """Tell what came of a wish; empty tells nothing."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _show_wrong(self, wrong: bool) -> None:
        self._wrong = wrong
        tip = "Take it back: what looks like this raises events again (X)" if wrong else _WRONG_TIP
        self.wrong_button.setText("Label is wrong" if wrong else "Wrong label")
        self.wrong_button.setIcon(icons.icon(icons.WRONG, self._theme))
        self.wrong_button.setToolTip(tip)
        self.wrong_button.setAccessibleName("Label is wrong, press to take it back" if wrong else "Wrong label")
        self.wrong_button.setAccessibleDescription(tip)

    def _show_kept(self, kept: bool) -> None:
        self._kept = kept
        self.keep_button.setText("Kept" if kept else "Keep")
        self.keep_button.setIcon(icons.icon(icons.KEPT if kept else icons.KEEP, self._theme))
        tip = "Let this footage go by the rules again (U)" if kept else "Never delete the footage of this event (U)"
        self.keep_button.setToolTip(tip)
        self.keep_button.setAccessibleName("Kept, press to let go" if kept else "Keep")
        self.keep_button.setAccessibleDescription(tip)
        self.export_button.setIcon(icons.icon(icons.EXPORT, self._theme))

    def _enable(self) -> None:
        chosen = self._event is not None
        self._play.setEnabled(chosen)
        self.keep_button.setEnabled(chosen)
        self.wrong_button.setEnabled(chosen)
        self.why_button.setEnabled(chosen)
        self.export_button.setEnabled(chosen and not self._exports.running)
