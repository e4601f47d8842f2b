"""The bar that names a bookmark, takes it away, and leads to all of them; the timeline view owns it."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from app.domain.bookmark import MAX_NAME_LETTERS, Bookmark, tidy_name
from app.domain.ids import CameraId
from app.gui.timeline.ways.bookmark_book import BookmarkBook
from app.gui.widgets.controls import make_label, text_button
from app.gui.wording.words import clock_time, short_day_name

_MOST_LISTED = 40


class BookmarkBar(QWidget):
    """`renamed` carries the bookmark before and after, `removed` the one to take away, `gone` one to go to."""

    renamed = Signal(object, object)
    removed = Signal(object)
    gone = Signal(object)
    closed = Signal()

    def __init__(self, book: BookmarkBook) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._book = book
        self._names: Mapping[CameraId, str] = {}
        self._shown: Bookmark | None = None
        self.field = QLineEdit()
        self.field.setMaxLength(MAX_NAME_LETTERS)
        self.field.setPlaceholderText(self.tr("Name, if you like"))
        self.field.setAccessibleName(self.tr("Name of the bookmark"))
        self.field.setFixedWidth(240)
        self.says = make_label("second")
        self.save_button = text_button(self.tr("Save name"), self.tr("Keep this name (Enter)"), self._save)
        self.remove_button = text_button(
            self.tr("Remove"), self.tr("Take this bookmark away; Ctrl+Z brings it back"), self._remove
        )
        self.list_button = QToolButton()
        self.list_button.setText(self.tr("All bookmarks"))
        self.list_button.setAccessibleName(self.tr("All bookmarks"))
        self.list_button.setToolTip(self.tr("Go to a bookmark"))
        self.list_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.list_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu = QMenu(self.list_button)
        self.menu.aboutToShow.connect(self.fill_menu)
        self.list_button.setMenu(self.menu)
        close = text_button(self.tr("Close"), self.tr("Close this bar (Esc)"), self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(make_label("heading", self.tr("Bookmark")))
        for widget in (self.field, self.save_button, self.remove_button):
            row.addWidget(widget)
        row.addWidget(self.says, 1)
        row.addWidget(self.list_button)
        row.addWidget(close)
        self.field.returnPressed.connect(self._save)
        book.changed.connect(self._look_again)
        book.said.connect(self.says.setText)
        self.hide()

    @property
    def shown(self) -> Bookmark | None:
        """The one that it names."""
        return self._shown

    def show_names(self, names: Mapping[CameraId, str]) -> None:
        """How the cameras are called."""
        self._names = names

    def open_for(self, bookmark: Bookmark | None) -> None:
        """Show one, ready to be named; without one, the way to all."""
        self._shown = bookmark
        self.field.setText("" if bookmark is None else bookmark.name)
        self._say()
        self.show()
        target: QWidget = self.list_button if bookmark is None else self.field
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fill_menu(self) -> None:
        """The newest moments; the menu is made when it opens."""
        self.menu.clear()
        for bookmark in self._book.all[:_MOST_LISTED]:
            words = f"{self._words(bookmark)}   {bookmark.name}".strip().replace("&", "&&")
            action = self.menu.addAction(words)
            action.triggered.connect(lambda _=False, each=bookmark: self.gone.emit(each))
        if not self._book.all:
            self.menu.addAction(self.tr("No bookmarks yet: B makes one at the playhead")).setEnabled(False)

    def _words(self, bookmark: Bookmark) -> str:
        name = self._names.get(bookmark.camera_id, bookmark.camera_id)
        return f"{short_day_name(bookmark.moment_ms)}, {clock_time(bookmark.moment_ms)}, {name}"

    def _save(self) -> None:
        if self._shown is not None:
            named = replace(self._shown, name=tidy_name(self.field.text()))
            self.renamed.emit(self._shown, named)
            self._shown = named
            self.hide()

    def _remove(self) -> None:
        if self._shown is not None:
            self.removed.emit(self._shown)

    def _look_again(self) -> None:
        if self._shown is not None:
            self._shown = self._book.known(self._shown.id)
            self._say()

    def _say(self) -> None:
        self.says.setText(self._words(self._shown) if self._shown is not None else "")
        for widget in (self.field, self.save_button, self.remove_button):
            widget.setEnabled(self._shown is not None)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the focus go where it came from."""
        super().hideEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it; what is typed here is no key of the timeline."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        event.accept()
