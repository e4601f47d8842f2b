"""How the next export is made and where it goes, how far the one under way is, and how it ended.

Events and Timeline each hold one.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.domain.recording import Span
from app.gui.context import ViewContext
from app.gui.export.export_choices import ExportChoices, PictureOf
from app.gui.export.export_range import estimate_export
from app.gui.widgets.controls import ElidedLabel, make_label, set_kind, text_button
from app.gui.wording.sentences import spoken
from app.gui.wording.texts import tr
from app.gui.wording.words import clock_time, length_name
from app.playback.export.estimate import SizeEstimate
from app.playback.export.job import JobEnd, JobResult
from app.playback.export.progress import Progress
from app.playback.export.request import ExportCamera, ExportRequest

_STEPS = 1_000


class ExportPanel(QWidget):
    """Every panel follows the same runner, so that they never say different things."""

    def __init__(self, context: ViewContext, picture_of: PictureOf) -> None:
        super().__init__()
        runner = context.exports
        self._runner = runner
        self._preferences = context.preferences
        self._library, self._tasks = context.library, context.tasks
        self._about: tuple[tuple[ExportCamera, ...], Span] | None = None
        self.choices = ExportChoices(picture_of)
        self._written: Path | None = None
        self._sentence = make_label("second", wraps=True)
        self._notes = make_label("second", wraps=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress of the export"))
        self._detail = ElidedLabel("second")
        self._cancel = text_button(tr("Cancel"), tr("End the export; nothing is left behind"), runner.cancel)
        self._show = text_button(tr("Show folder"), tr("Open the folder with what was exported"), self._open_folder)
        self._change = text_button(tr("Change folder…"), tr("Choose where exports go"), self.choose_folder)
        self._build()
        runner.begun.connect(self._begun)
        runner.progressed.connect(self._progressed)
        runner.ended.connect(self._ended)
        self.say_folder()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._detail, 1)
        for button in (self._cancel, self._show, self._change):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.choices)
        column.addWidget(self._sentence)
        column.addWidget(self._notes)
        column.addWidget(self._bar)
        column.addLayout(row)

    @property
    def sentence(self) -> str:
        """What it says about the export: under way, or how it ended; empty before the first."""
        return self._sentence.text()

    @property
    def detail(self) -> str:
        """What it says below: where exports go, how far it is, or what was written."""
        return self._detail.whole_text

    def show_what(self, cameras: Sequence[ExportCamera], span: Span | None) -> None:
        """Say how large an export of this would be. Areas are forgotten where other cameras are meant."""
        about = None if span is None or not cameras else (tuple(cameras), span)
        if about == self._about:
            return
        if about is None or self._about is None or about[0] != self._about[0]:
            self.choices.set_areas(())
        self._about = about
        self.choices.show_estimate(None)
        if about is not None:
            library = self._library
            self._tasks.run(
                op=lambda: estimate_export(library, *about),
                success=lambda estimate: self._estimated(about, estimate),
                failure=lambda _: None,  # the export itself says what is the matter
            )

    def start(self, request: ExportRequest) -> None:
        """Begin the export, made as chosen."""
        self._runner.start(self.choices.applied(request))

    def _estimated(self, about: object, estimate: SizeEstimate) -> None:
        if about == self._about:
            self.choices.show_estimate(estimate)

    def say_folder(self) -> None:
        """Forget how the last export ended; say where the next one goes."""
        if not self._runner.running:
            self._written = None
            self._sentence.clear()
            self._notes.clear()
            self._detail.set_text(self._folder_text())
            self._arrange()

    def complain(self, sentence: str) -> None:
        """Say why nothing can be exported as things are."""
        if not self._runner.running:
            set_kind(self._sentence, "problem")
            self._sentence.setText(sentence)
            self._arrange()

    def choose_folder(self) -> None:
        """Let the user choose where exports go, and remember it."""
        before = self._preferences.export_folder
        chosen = QFileDialog.getExistingDirectory(self, tr("Where should exports go?"), str(before))
        if chosen:
            self._preferences.remember_export_folder(Path(chosen))
            self.say_folder()

    def _begun(self, request: ExportRequest) -> None:
        self._written = None
        set_kind(self._sentence, "second")
        self._sentence.setText(tr("Exporting {what}").format(what=_what(request)))
        self._notes.clear()
        self._detail.set_text(tr("Reading what was recorded…"))
        self._bar.setValue(0)
        self._arrange()

    def _progressed(self, progress: Progress) -> None:
        self._bar.setValue(round(progress.share * _STEPS))
        share = f"{round(progress.share * 100)} %"
        if progress.left_s is not None:
            left = length_name(round(progress.left_s * 1000))
            share = tr("{share}, {time} left").format(share=share, time=left)
        self._detail.set_text(share)

    def _ended(self, result: JobResult) -> None:
        self._written = result.paths[0] if result.paths else None
        set_kind(self._sentence, _kind(result))
        self._sentence.setText(spoken(result.sentence))
        self._notes.setText("\n".join(map(spoken, result.notes)))
        if self._written is None:
            self._detail.set_text(self._folder_text())
        else:
            more = len(result.paths) - 1
            saved = tr("Saved as {path} and %n more", "", more) if more else tr("Saved as {path}")
            self._detail.set_text(saved.format(path=self._written))
        self._arrange()

    def _folder_text(self) -> str:
        return tr("Exports go to {folder}").format(folder=self._preferences.export_folder)

    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    def _arrange(self) -> None:
        running = self._runner.running
        self.choices.setVisible(not running)
        self._sentence.setVisible(bool(self._sentence.text()))
        self._notes.setVisible(bool(self._notes.text()))
        self._bar.setVisible(running)
        self._cancel.setVisible(running)
        self._show.setVisible(not running and self._written is not None)
        self._change.setVisible(not running)


def _kind(result: JobResult) -> str:
    if result.end is JobEnd.CANCELLED:
        return "second"
    return "fine" if result.verified else "problem"


def _what(request: ExportRequest) -> str:
    names = ", ".join(camera.name for camera in request.cameras)
    return f"{names}, {span_name(request.span)}"


def span_name(span: Span) -> str:
    """As 14:02:11 to 14:02:24 (13 s)."""
    return tr("{start} to {end} ({length})").format(
        start=clock_time(span.start_ms), end=clock_time(span.end_ms), length=length_name(span.length_ms)
    )
