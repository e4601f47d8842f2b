"""The bar with which a range of the timeline is exported: its two ends, whose lanes, and how the export goes."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.recording import Span
from app.gui.context import ViewContext
from app.gui.export.export_choices import PictureOf
from app.gui.export.export_panel import ExportPanel, span_name
from app.gui.export.export_range import ExportRange, RangeExport, plan_export
from app.gui.widgets.controls import choice_box, make_label, text_button
from app.gui.wording.texts import tr
from app.gui.wording.words import clock_time
from app.playback.export.request import ExportCamera

CamerasOf = Callable[[bool], list[ExportCamera]]
_ALL = 1


class RangeBar(QWidget):
    """`range_changed` tells what the lanes should mark. `cameras_of(all)` tells whose lanes are exported, `at_ms` where
    the playhead stands."""

    range_changed = Signal(object)

    def __init__(
        self, context: ViewContext, cameras_of: CamerasOf, at_ms: Callable[[], int], picture_of: PictureOf
    ) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._at_ms = at_ms
        self._cameras_of = cameras_of
        self._range = ExportRange()
        self._says = make_label("heading", wraps=True)
        self.whose = choice_box(
            tr("Cameras to export"),
            tr("Whether the chosen lane is exported, or every lane"),
            Qt.FocusPolicy.TabFocus,
        )
        self.whose.addItems([tr("Chosen camera"), tr("All cameras")])
        self.export_button = text_button(
            tr("Export"), tr("Export the range, checked against its fingerprints (E)"), self.export
        )
        self.panel = ExportPanel(context, picture_of)
        self.whose.currentIndexChanged.connect(lambda _: self.look_again())
        self._build()
        context.exports.begun.connect(self._say)
        context.exports.ended.connect(self._say)
        self._say()
        self.hide()

    def _build(self) -> None:
        self.export_button.setObjectName("primary")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(text_button(tr("Start here"), tr("Let the range begin at the playhead (I)"), self.begin_here))
        row.addWidget(text_button(tr("End here"), tr("Let the range end at the playhead (O)"), self.end_here))
        row.addSpacing(8)
        row.addWidget(self._says, 1)
        row.addWidget(self.whose)
        row.addWidget(self.export_button)
        row.addWidget(text_button(tr("Clear"), tr("Forget the range and close this bar (X)"), self.clear))
        inner = QVBoxLayout(self)
        inner.setContentsMargins(16, 8, 16, 8)
        inner.setSpacing(8)
        inner.addLayout(row)
        inner.addWidget(self.panel)

    @property
    def range(self) -> ExportRange:
        """The two ends as they are set."""
        return self._range

    @property
    def range_text(self) -> str:
        """What it says of the range."""
        return self._says.text()

    def open_or_close(self) -> None:
        """Show it, or hide it with its range kept."""
        self.setVisible(self.isHidden())

    def set_range(self, chosen: ExportRange) -> None:
        """Take this range, as it was before; the bar shows itself where there is one."""
        self._set(chosen)
        self.setVisible(not chosen.empty)

    def begin_here(self) -> None:
        """Let the range begin at the playhead."""
        self._set(self._range.begun_at(self._at_ms()))

    def end_here(self) -> None:
        """Let the range end at the playhead."""
        self._set(self._range.ended_at(self._at_ms()))

    def take_key(self, key: int) -> bool:
        """The timeline's keys for the range; False for any other."""
        match key:
            case Qt.Key.Key_I:
                self.begin_here()
            case Qt.Key.Key_O:
                self.end_here()
            case Qt.Key.Key_X:
                self.clear()
            case Qt.Key.Key_E:
                self.export()
            case _:
                return False
        return True

    def clear(self) -> None:
        """Forget the range and go; an export that is under way goes on, and the strip tells how far it is."""
        self._set(ExportRange())
        self.hide()

    def export(self) -> None:
        """Export the range of the chosen lane, or of all lanes."""
        self.show()
        span, exports = self._range.span, self._context.exports
        if span is None:
            self.panel.complain(tr("Set the start of the range with I and its end with O, then export it."))
        elif not exports.running:
            library, folder = self._context.library, self._context.preferences.export_folder
            cameras = self._cameras()
            self._context.tasks.run(
                op=lambda: plan_export(library, cameras, span, folder), success=self._planned, failure=self._failed
            )

    def look_again(self) -> None:
        """Other cameras may be meant now."""
        self.panel.show_what(self._cameras(), self._range.span)

    def _cameras(self) -> list[ExportCamera]:
        return self._cameras_of(self.whose.currentIndex() == _ALL)

    def _planned(self, plan: RangeExport) -> None:
        self.panel.start(plan.request)
        if plan.left_out:
            says = tr("{range}; without {names}, where nothing was recorded")
            self._says.setText(says.format(range=_words(self._range), names=", ".join(plan.left_out)))

    def _failed(self, error: KnownError) -> None:
        self.panel.complain(str(error))

    def _set(self, changed: ExportRange) -> None:
        self._range = changed
        self.panel.say_folder()
        self.look_again()
        self._say()
        self.show()
        self.range_changed.emit(changed)

    def _say(self) -> None:
        self._says.setText(_words(self._range))
        self.export_button.setEnabled(self._range.span is not None and not self._context.exports.running)


def _words(chosen: ExportRange) -> str:
    if chosen.start_ms is not None and chosen.end_ms is not None:
        return span_name(Span(chosen.start_ms, chosen.end_ms))
    if chosen.start_ms is not None:
        return tr("From {time}; go on and set the end").format(time=clock_time(chosen.start_ms))
    if chosen.end_ms is not None:
        return tr("Until {time}; go back and set the start").format(time=clock_time(chosen.end_ms))
    return tr("Go to where the export should begin")
