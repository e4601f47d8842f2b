"""The place Settings: rows in sections, found by search, applied at once, and each change taken back for a while."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.core.autostart import Autostart
from app.domain.errors import KnownError
from app.gui import preferences as names
from app.gui.context import ViewContext
from app.gui.keys.key_map import KeyMap
from app.gui.preferences import NotifyEvents, ThemeChoice
from app.gui.settings.hardware_section import HardwareSection
from app.gui.settings.keys_section import KeysSection
from app.gui.settings.parts import Choice, SettingRow, Switch
from app.gui.settings.storage_section import StorageSection
from app.gui.widgets.controls import in_the_middle, make_label
from app.gui.widgets.undo_bar import UndoBar
from app.gui.wording.language import LANGUAGES
from app.gui.wording.texts import tr

_PAGE_PX = 760


class SettingsView(QWidget):
    """`reopen_asked` wants the window made anew, in another language."""

    reopen_asked = Signal()

    def __init__(self, context: ViewContext, keys: KeyMap, autostart: Autostart) -> None:
        super().__init__()
        self._preferences, self._tasks, self._autostart = context.preferences, context.tasks, autostart
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.textChanged.connect(self._narrow)
        self.undo_bar = UndoBar()
        self._said = make_label("second", wraps=True)
        self._said.hide()
        self._bridge, self._key_map, self._hardware = context.bridge, keys, context.hardware
        self._sections: list[tuple[QWidget, list[SettingRow]]] = []
        self._nothing = make_label("second", self.tr("No setting has these words."), wraps=True)
        self._nothing.hide()
        undo = QShortcut(QKeySequence.StandardKey.Undo, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.undo_bar.undo)
        context.bridge.engine_found.connect(self._engine_found)

    @property
    def sections(self) -> list[tuple[QWidget, list[SettingRow]]]:
        """Every card with its rows; a hundred of them, so they are made when somebody first asks."""
        if not self._sections:
            self._build()
        return self._sections

    # Its rows

    def _build(self) -> None:
        self.storage = StorageSection(self._bridge, self._tasks)
        self.keys = KeysSection(self._key_map, self)
        self.hardware = HardwareSection(self._choice, self._hardware)
        self.login = Switch(False)
        for section in (self.storage, self.keys):
            section.done.connect(self._done)
        self.storage.said.connect(self.say)
        self.login.turned.connect(self._turn_login)
        page = QWidget()
        page.setObjectName("page")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(24, 16, 24, 24)
        self._column.setSpacing(12)
        self._column.addWidget(make_label("title", self.tr("Settings")))
        self._column.addWidget(self.search)
        self._column.addWidget(self._said)
        self._column.addWidget(self._nothing)
        self._section(self.tr("Storage"), self.storage.rows)
        self._section(self.tr("Look and language"), self._look_rows())
        self._section(tr("Live wall"), self.hardware.rows)
        self._section(self.tr("Notifications"), self._notification_rows())
        self._section(self.tr("Start and end"), self._start_rows())
        single = Switch(self._key_map.single_keys)
        single.turned.connect(self._turn_single_keys)
        meaning = self.tr("Letters, digits and signs act by themselves. Off, only keys with Ctrl or Alt do.")
        self._section(self.tr("Keys"), (SettingRow(self.tr("Single keys"), meaning, single), *self.keys.rows))
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(in_the_middle(page, _PAGE_PX))
        self.page = scroll
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 8)
        foot.addWidget(self.undo_bar)
        column.addLayout(foot)
        self.setAccessibleName(self.tr("Settings"))

    def _section(self, title: str, rows: Sequence[SettingRow]) -> None:
        card = QFrame()
        card.setObjectName("pane")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 8)
        inside.setSpacing(0)
        inside.addWidget(make_label("heading", title))
        for row in rows:
            row.words += f" {title.casefold()}"
            inside.addWidget(row)
        self._column.addWidget(card)
        self._sections.append((card, list(rows)))

    def _look_rows(self) -> Sequence[SettingRow]:
        themes = [
            (ThemeChoice.SYSTEM.value, self.tr("As the system")),
            (ThemeChoice.DARK.value, self.tr("Dark")),
            (ThemeChoice.LIGHT.value, self.tr("Light")),
        ]
        languages = [("", self.tr("As the system")), *LANGUAGES.items()]
        language = self._choice(names.LANGUAGE, languages, "")
        language.chosen.connect(lambda _: self.reopen_asked.emit())
        return (
            SettingRow(self.tr("Look"), "", self._choice(names.THEME, themes, ThemeChoice.SYSTEM.value)),
            SettingRow(self.tr("Language"), self.tr("The window opens again in it."), language),
            SettingRow(
                self.tr("Narrow rail"),
                self.tr("The places at the side as icons alone."),
                self._switch(names.NARROW_RAIL),
            ),
            SettingRow(
                self.tr("Reduced motion"),
                self.tr("Nothing moves that need not: cards of events do not play by themselves."),
                self._switch(names.REDUCED_MOTION),
            ),
        )

    def _notification_rows(self) -> Sequence[SettingRow]:
        events = [
            (NotifyEvents.NONE.value, self.tr("None")),
            (NotifyEvents.PEOPLE.value, self.tr("People")),
            (NotifyEvents.ALL.value, self.tr("Every event")),
        ]
        return (
            SettingRow(
                self.tr("Problems"),
                self.tr("The desktop tells when something is wrong while the window is not in front."),
                self._switch(names.NOTIFY_PROBLEMS, default=True),
            ),
            SettingRow(
                self.tr("Events"),
                self.tr("The desktop tells of these while the window is not in front."),
                self._choice(names.NOTIFY_EVENTS, events, NotifyEvents.NONE.value),
            ),
            SettingRow(
                self.tr("With a picture"),
                self.tr("Whoever sees this screen sees the picture, also while it is locked."),
                self._switch(names.NOTIFY_PICTURE),
            ),
        )

    def _start_rows(self) -> Sequence[SettingRow]:
        self._login_row = SettingRow(
            self.tr("Record from login on"),
            self.tr("The recorder starts when you log in, without the window."),
            self.login,
        )
        return (
            self._login_row,
            SettingRow(
                self.tr("Closing leaves an icon"),
                self.tr("The window goes into the tray, where there is one, and its icon tells the state."),
                self._switch(names.CLOSE_TO_TRAY),
            ),
        )

    def _switch(self, name: str, *, default: bool = False) -> Switch:
        switch = Switch(self._preferences.flag(name, default=default))

        def put(on: bool) -> None:
            self._preferences.set_flag(name, on)
            switch.setChecked(on)

        def turned(on: bool) -> None:
            put(on)
            state = self.tr("on") if on else self.tr("off")
            words = self.tr("{what}: {state}").format(what=switch.accessibleName(), state=state)
            self._done(words, lambda: put(not on))

        switch.turned.connect(turned)
        return switch

    def _choice(self, name: str, choices: Sequence[tuple[str, str]], default: str) -> Choice:
        choice = Choice(choices, self._preferences.text(name, default))

        def put(value: str) -> None:
            self._preferences.set_text(name, value)
            choice.show_value(value)

        def chosen(value: str) -> None:
            before = self._preferences.text(name, default)
            if value != before:
                put(value)
                words = self.tr("{what}: {state}").format(what=choice.accessibleName(), state=choice.currentText())
                self._done(words, lambda: put(before))

        choice.chosen.connect(chosen)
        return choice

    # What is done

    @property
    def said(self) -> str:
        """What came of the last change that somebody else had to make."""
        return self._said.text()

    def say(self, sentence: str) -> None:
        """Tell it above the rows."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def row_named(self, name: str) -> SettingRow:
        """The row of that name."""
        return next(row for _, rows in self.sections for row in rows if row.name == name)

    def show_row(self, row: SettingRow) -> None:
        """Bring it into sight, and the focus to its control."""
        self.search.clear()
        self.page.ensureWidgetVisible(row)
        if row.control is not None:
            row.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _done(self, sentence: str, undo: Callable[[], object]) -> None:
        self.undo_bar.offer(sentence, undo)

    def _turn_single_keys(self, on: bool) -> None:
        self._key_map.turn_single_keys(on)
        state = self.tr("on") if on else self.tr("off")
        words = self.tr("{what}: {state}").format(what=self.tr("Single keys"), state=state)
        switch = self.row_named(self.tr("Single keys")).control

        def undo() -> None:
            self._key_map.turn_single_keys(not on)
            if isinstance(switch, Switch):
                switch.setChecked(not on)

        self._done(words, undo)

    def _turn_login(self, on: bool) -> None:
        words = self.tr("The recorder starts at login.") if on else self.tr("The recorder does not start at login.")
        self._put_login(on, then=lambda: self._done(words, partial(self._put_login, not on, then=self._load_login)))

    def _put_login(self, on: bool, then: Callable[[], None]) -> None:
        autostart = self._autostart
        self._tasks.run(op=lambda: autostart.turn(on), success=lambda _: then(), failure=self._login_failed)

    def _login_failed(self, error: KnownError) -> None:
        self.say(str(error))
        self._load_login()

    def _load_login(self) -> None:
        self._tasks.run(
            op=self._autostart.is_on, success=self.login.setChecked, failure=lambda error: self.say(str(error))
        )

    def _engine_found(self) -> None:
        if self.isVisible():
            self.storage.load()

    # Qt

    def _narrow(self, typed: str) -> None:
        words = typed.casefold().split()
        found = False
        for card, rows in self.sections:
            shown = [row for row in rows if all(word in row.words for word in words)]
            for row in rows:
                row.setVisible(row in shown)
            card.setVisible(bool(shown))
            found = found or bool(shown)
        self._nothing.setVisible(not found)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask the engine and the system how things stand."""
        super().showEvent(event)
        if not self._sections:
            self._build()
            self.page.show()  # what is made while its parent is shown would wait for a turn of the event loop
        self.storage.load()
        self._load_login()
