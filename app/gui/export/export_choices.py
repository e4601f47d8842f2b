"""How an export is to be made: unchanged or encoded anew, stamped, blurred, and how large it gets; panels hold one."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app.gui.export.blur_dialog import BlurDialog
from app.gui.widgets.controls import ElidedLabel, choice_box, text_button
from app.gui.wording.texts import tr
from app.gui.wording.words import Words, size_name
from app.playback.export.estimate import SizeEstimate
from app.playback.export.request import Area, Compatible, ExportRequest, HiddenStart

_SMALL_BYTES = 999_500
PictureOf = Callable[[], QImage | None]


class Form(Enum):
    """What becomes of the samples."""

    ORIGINAL = "original"
    MADE_START = "made start"
    COMPATIBLE = "compatible"


_NAMES = Words(
    {
        Form.ORIGINAL: QT_TRANSLATE_NOOP("words", "Original"),
        Form.MADE_START: QT_TRANSLATE_NOOP("words", "Original, exact start"),
        Form.COMPATIBLE: QT_TRANSLATE_NOOP("words", "Compatible"),
    }
)
_TIPS = Words(
    {
        Form.ORIGINAL: QT_TRANSLATE_NOOP(
            "words",
            "Every sample unchanged; up to one group of pictures from before the start lies hidden in the file",
        ),
        Form.MADE_START: QT_TRANSLATE_NOOP(
            "words",
            "H.264: the first pictures are encoded anew, so that nothing from before the start is in the file",
        ),
        Form.COMPATIBLE: QT_TRANSLATE_NOOP(
            "words", "All of it encoded anew as H.264 and AAC, for players that take nothing else"
        ),
    }
)


class ExportChoices(QWidget):
    """Stamp and blur change the picture, so that they are for a compatible export alone.

    `picture_of` gives the picture on which areas are drawn; None where none is shown.
    """

    def __init__(self, picture_of: PictureOf) -> None:
        super().__init__()
        self._picture_of = picture_of
        self._areas: tuple[Area, ...] = ()
        self._estimate: SizeEstimate | None = None
        self.form = choice_box(tr("Form of the export"), focus=Qt.FocusPolicy.TabFocus)
        for number, form in enumerate(Form):
            self.form.addItem(_NAMES[form])
            self.form.setItemData(number, _TIPS[form], Qt.ItemDataRole.ToolTipRole)
        self.stamp = QCheckBox(tr("Stamp"))
        self.stamp.setToolTip(
            tr("Write the camera's name and the local time into the picture; for a compatible export")
        )
        self.stamp.setAccessibleName(tr("Stamp with camera and time"))
        self.stamp.setAccessibleDescription(self.stamp.toolTip())
        self.blur = text_button(
            tr("Blur…"), tr("Draw what nobody should recognise; for a compatible export"), self._draw
        )
        self.size_note = ElidedLabel("second")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.form, self.stamp, self.blur):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.size_note, 1)
        self.form.currentIndexChanged.connect(self._arrange)
        self._arrange()

    def choose(self, form: Form) -> None:
        """Let the samples become this."""
        self.form.setCurrentIndex(list(Form).index(form))

    @property
    def chosen(self) -> Form:
        """What is to become of the samples."""
        return list(Form)[self.form.currentIndex()]

    @property
    def areas(self) -> tuple[Area, ...]:
        """What is to be blurred."""
        return self._areas

    def set_areas(self, areas: tuple[Area, ...]) -> None:
        """Blur these; of another camera's picture none of them means anything."""
        self._areas = areas
        self._arrange()

    def show_estimate(self, estimate: SizeEstimate | None) -> None:
        """Say how large it gets; None says nothing."""
        self._estimate = estimate
        self._arrange()

    def applied(self, request: ExportRequest) -> ExportRequest:
        """The request, made as chosen."""
        match self.chosen:
            case Form.ORIGINAL:
                return request
            case Form.MADE_START:
                return replace(request, hidden_start=HiddenStart.REENCODE)
            case Form.COMPATIBLE:
                return replace(request, compatible=Compatible(self.stamp.isChecked(), self._areas))

    def _draw(self) -> None:
        dialog = BlurDialog(self, self._picture_of(), self._areas)
        if dialog.exec():
            self.set_areas(dialog.areas)

    def _arrange(self) -> None:
        anew = self.chosen is Form.COMPATIBLE
        self.form.setToolTip(_TIPS[self.chosen])
        self.form.setAccessibleDescription(_TIPS[self.chosen])
        self.stamp.setEnabled(anew)
        self.blur.setEnabled(anew)
        count = len(self._areas)
        self.blur.setText(tr("Blur ({count})…").format(count=count) if count else tr("Blur…"))
        spoken = tr("Blur, 1 area") if count == 1 else tr("Blur, %n areas", "", count)
        self.blur.setAccessibleName(spoken if count else tr("Blur"))
        self.size_note.set_text("" if self._estimate is None else _size_words(self._estimate, anew=anew))


def _size_words(estimate: SizeEstimate, *, anew: bool) -> str:
    size = size_name(estimate.size_bytes)
    if anew:
        return tr("The recording has {size}; encoded anew it may be larger or smaller").format(size=size)
    about = tr("Under 1 MB") if estimate.size_bytes < _SMALL_BYTES else tr("About {size}").format(size=size)
    return about if estimate.whole else tr("{size}, and what is being recorded now").format(size=about)
