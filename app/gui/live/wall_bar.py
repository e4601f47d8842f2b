"""The bar over a wall: layouts, pages, and a button for each gesture and key; the place Live owns it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from app.gui.live.verbs import Verb
from app.gui.looks import icons
from app.gui.looks.theme import Theme
from app.gui.widgets.controls import icon_button, make_label, opposite

HEIGHT_PX = 48


class WallBar(QWidget):
    """Says what the wall shows; what is pressed is told by signals."""

    asked = Signal(Verb)
    page_asked = Signal(int)
    layouts_asked = Signal()
    window_asked = Signal()
    full_screen_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Wall"))
        self.layouts = QPushButton()
        self.layouts.setAutoDefault(False)
        self.layouts.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.layouts.clicked.connect(self.layouts_asked)
        self.layouts.setIcon(icons.icon(icons.DOWN, theme))
        self.layouts.setLayoutDirection(opposite(self.layoutDirection()))  # the arrow stands behind the words
        self._page = make_label("second")
        self._icons: list[tuple[QToolButton, str]] = []
        self._back = self._button(icons.PAGE_BACK, self.tr("Page before (PgUp)"), theme)
        self._on = self._button(icons.PAGE_ON, self.tr("Next page (PgDn)"), theme)
        self._back.clicked.connect(lambda: self.page_asked.emit(-1))
        self._on.clicked.connect(lambda: self.page_asked.emit(1))
        self.sound = self._verb(icons.MUTED, self.tr("Hear the chosen camera (M)"), Verb.SOUND, theme)
        self.sound.setCheckable(True)
        self.boxes = self._verb(icons.BOXES, self.tr("Boxes around what is seen (B)"), Verb.BOXES, theme)
        self.boxes.setCheckable(True)
        self.turn = self._verb(icons.TURN, self.tr("Turn the chosen camera (Z)"), Verb.TURN, theme)
        self.turn.setCheckable(True)
        self.snapshot = self._verb(icons.SNAPSHOT, self.tr("Save a picture (S)"), Verb.SNAPSHOT, theme)
        self.window_button = self._button(icons.NEW_WINDOW, self.tr("One more wall, for another screen"), theme)
        self.window_button.clicked.connect(self.window_asked)
        self.full_screen = self._button(icons.FULL_SCREEN, self.tr("Full screen (F11)"), theme)
        self.full_screen.clicked.connect(self.full_screen_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.layouts)
        row.addSpacing(8)
        for part in (self._back, self._page, self._on):
            row.addWidget(part)
        row.addStretch(1)
        for button in (self.sound, self.boxes, self.turn, self.snapshot, self.window_button, self.full_screen):
            row.addWidget(button)
        self.show_page(0, 1)

    def set_theme(self, theme: Theme) -> None:
        """Icons in the colours of another look."""
        self.layouts.setIcon(icons.icon(icons.DOWN, theme))
        for button, name in self._icons:
            button.setIcon(icons.icon(name, theme))

    def show_layout(self, name: str) -> None:
        """Which layout is shown."""
        self.layouts.setText(name)
        self.layouts.setAccessibleName(self.tr("Layout: {name}").format(name=name))
        self.layouts.setToolTip(self.tr("Layouts: choose, save, arrange by itself (A)"))

    def show_page(self, page: int, pages: int) -> None:
        """Which page is shown; nothing where there is only one."""
        for part in (self._back, self._page, self._on):
            part.setVisible(pages > 1)
        self._page.setText(self.tr("Page {page} of {pages}").format(page=page + 1, pages=pages))
        self._back.setEnabled(page > 0)
        self._on.setEnabled(page + 1 < pages)

    def allow(self, verbs: bool) -> None:
        """Whether there is a camera that the buttons could be about."""
        for button in (self.sound, self.boxes, self.turn, self.snapshot):
            button.setEnabled(verbs)

    def show_heard(self, heard: bool, theme: Theme) -> None:
        """Whether a camera is heard."""
        self.sound.setChecked(heard)
        name = icons.HEARD if heard else icons.MUTED
        self._icons = [(button, name if button is self.sound else icon) for button, icon in self._icons]
        self.sound.setIcon(icons.icon(name, theme))

    def open_menu(self, menu: QMenu) -> None:
        """Below the button of layouts."""
        menu.popup(self.layouts.mapToGlobal(self.layouts.rect().bottomLeft()))

    def _verb(self, icon: str, words: str, verb: Verb, theme: Theme) -> QToolButton:
        button = self._button(icon, words, theme)
        button.clicked.connect(lambda: self.asked.emit(verb))
        return button

    def _button(self, icon: str, words: str, theme: Theme) -> QToolButton:
        button = icon_button(icon, words, lambda: None, theme)
        self._icons.append((button, icon))
        return button
