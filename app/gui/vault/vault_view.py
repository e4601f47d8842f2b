"""The place Vault: what the vault does today, where clips go, what lies there, who can open it, what the provider sees.

It asks the engine and the index, and changes nothing but where clips go, which is asked first.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.facts import VaultChanged
from app.gui.context import ViewContext
from app.gui.vault.move_dialog import MoveDialog
from app.gui.widgets.controls import in_the_middle, make_label, set_kind, text_button
from app.gui.wording.words import moment_name, size_name
from app.index.storage_queries import SealedTotal, StorageReader
from app.link import house_orders as orders
from app.link.house_orders import VaultDevice, VaultMoving, VaultTold

_PAGE_PX = 760
_RELOAD_EVERY_MS = 10_000


class VaultView(QScrollArea):
    """Asks again every ten seconds while it is seen."""

    loaded = Signal()

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._bridge, self._tasks, self._clock = context.bridge, context.tasks, context.clock
        self._reader = StorageReader(context.paths.index)
        self._state: VaultChanged | None = None
        self._told: VaultTold | None = None
        self.state = make_label("heading", wraps=True)
        self.sentence = make_label("second", wraps=True)
        self.promise = make_label("", wraps=True)
        self.facts: dict[str, str] = {}
        """What the page says of the bucket, by the name of each line."""
        self.moving = make_label("second", wraps=True)
        """How far the move to another bucket is."""
        self.move_button = text_button(
            self.tr("Move to another bucket…"), self.tr("Copy everything there; clips follow"), self._ask_where
        )
        self.stay_button = text_button(
            self.tr("Stop moving"), self.tr("Copy no further; clips go where they went"), self._stay
        )
        self._grid = QGridLayout()
        self._devices = QGridLayout()
        self._devices_card = QFrame()
        self._sees_card = QFrame()
        self._build()
        self._timer = QTimer(self, interval=_RELOAD_EVERY_MS)
        self._timer.timeout.connect(self.reload)
        self._bridge.vault_changed.connect(self._vault_changed)
        self._bridge.engine_found.connect(self._engine_found)
        self._bridge.engine_lost.connect(self._engine_lost)
        self._say_unknown(self.tr("Looking for the recorder…"))

    @property
    def device_names(self) -> list[str]:
        """The computers that it lists."""
        return [] if self._told is None else [device.name for device in self._told.devices]

    def reload(self) -> None:
        """Ask the engine about the vault, and the index about what was sealed."""
        bridge, reader = self._bridge, self._reader

        def ask() -> tuple[VaultTold, SealedTotal]:
            return orders.decode_vault(bridge.command(orders.VAULT, {})), reader.sealed_total()

        self._tasks.run(op=ask, success=self._show, failure=self._failed)

    def _build(self) -> None:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        column.addWidget(make_label("title", self.tr("Vault")))
        state = QFrame()
        lines = _card(state)
        for label in (self.state, self.sentence, self.promise):
            lines.addWidget(label)
        column.addWidget(state)
        self._facts_card = QFrame()
        inside = _card(self._facts_card)
        inside.addWidget(make_label("heading", self.tr("What is stored")))
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        inside.addLayout(self._grid)
        inside.addWidget(self.moving)
        buttons = QHBoxLayout()
        for button in (self.move_button, self.stay_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        column.addWidget(self._facts_card)
        inside = _card(self._devices_card)
        inside.addWidget(make_label("heading", self.tr("Computers of this vault")))
        self._devices.setHorizontalSpacing(24)
        self._devices.setVerticalSpacing(8)
        self._devices.setColumnStretch(1, 1)
        inside.addLayout(self._devices)
        column.addWidget(self._devices_card)
        inside = _card(self._sees_card)
        inside.addWidget(make_label("heading", self.tr("What the provider sees")))
        for sentence in self._what_the_provider_sees():
            inside.addWidget(make_label("second", sentence, wraps=True))
        column.addWidget(self._sees_card)
        column.addStretch(1)
        self.setWidget(in_the_middle(page, _PAGE_PX))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Vault"))

    def _what_the_provider_sees(self) -> Sequence[str]:
        return (
            self.tr("Yes: how many files, their sizes, when they were uploaded, your IP address, your bill."),
            self.tr("No: pictures, sound, camera names, event types."),
            self.tr("From times and sizes it can guess when something happened."),
        )

    # What is known

    def _show(self, answer: tuple[VaultTold, SealedTotal]) -> None:
        told, stored = answer
        self._told = told
        self._say_state()
        named = bool(told.address)
        for card in (self._facts_card, self._devices_card, self._sees_card):
            card.setVisible(named)
        self.facts = self._facts_of(told, stored) if named else {}
        _fill(self._grid, [(name, value, "") for name, value in self.facts.items()])
        self._show_moving(told)
        self._devices_card.setVisible(named and bool(told.devices))
        _fill(self._devices, [self._device_row(device) for device in told.devices])
        self.loaded.emit()

    def _show_moving(self, told: VaultTold) -> None:
        moving = told.moving
        self.move_button.setVisible(bool(told.vault) and moving is None)
        self.stay_button.setVisible(moving is not None)
        self.moving.setVisible(moving is not None)
        if moving is not None:
            self.moving.setText(self._moving_words(moving))

    def _moving_words(self, moving: VaultMoving) -> str:
        if moving.trouble:
            words = self.tr("Moving to {address} waits: {trouble} Clips go to the old place meanwhile.")
        elif moving.total:
            words = self.tr("Moving to {address}: {there} of {total} files are there.")
        else:
            words = self.tr("Moving to {address}: counting what is there…")
        return words.format(address=moving.address, there=moving.there, total=moving.total, trouble=moving.trouble)

    def _ask_where(self) -> None:
        if self._told is not None:
            MoveDialog(self, self._told.address, self._move).open()

    def _stay(self) -> None:
        self._move("")

    def _move(self, address: str) -> None:
        bridge = self._bridge
        self._tasks.run(
            op=lambda: bridge.command(orders.MOVE_BUCKET, {"address": address}),
            success=lambda _: self.reload(),
            failure=self._not_moved,
        )

    def _not_moved(self, error: KnownError) -> None:
        self.moving.setText(str(error))
        self.moving.show()

    def _facts_of(self, told: VaultTold, stored: SealedTotal) -> dict[str, str]:
        now_ms = self._clock.wall_ms()
        newest = self.tr("none yet") if stored.newest_ms is None else moment_name(stored.newest_ms, now_ms)
        clips = self.tr("1 clip") if stored.clips == 1 else self.tr("%n clips", "", stored.clips)
        where = self.tr("Folder") if told.in_folder else self.tr("Bucket")
        words = self.tr("Made with this vault. Louver keeps no copy and does not show them again.")
        facts = {where: told.address, self.tr("From this computer"): f"{clips}, {size_name(stored.size_bytes)}"}
        facts[self.tr("Newest event")] = newest
        if told.vault:
            facts |= {self.tr("Vault"): told.vault, self.tr("Locked with"): told.suite, self.tr("24 words"): words}
        return facts

    def _device_row(self, device: VaultDevice) -> tuple[str, str, str]:
        can = [self.tr("records")] if device.records else []
        can += [self.tr("can watch clips")] if device.views else []
        can += [self.tr("may change the list")] if device.administers else []
        state = [self.tr("this computer")] if device.own else []
        state += [self.tr("removed")] if device.removed else []
        return device.name, ", ".join(can), ", ".join([*state, device.number])

    def _say_state(self) -> None:
        told, fact = self._told, self._state
        if told is None:
            return
        self.promise.hide()
        if not told.address and fact is not None and fact.starting:
            self._say(self.tr("Starting…"), "heading", fact.sentence)
            return
        if not told.address:
            self._say(self.tr("No vault yet"), "second", self.tr("Clips stay on this computer and go nowhere else."))
            return
        self.promise.setText(
            self.tr(
                "Each clip is locked on this computer before it leaves. Only computers you approve, or your 24 words, "
                "can unlock it. Whoever keeps the bucket keeps a box that cannot be opened there. Nor can we open it."
            )
        )
        self.promise.show()
        safe = self.tr("Clips are safe here and will wait.")
        if told.trouble:
            self._say(self.tr("Stopped: needs you"), "problem", f"{told.trouble} {safe}")
        elif fact is None or fact.starting:
            self._say(self.tr("Starting…"), "heading", "" if fact is None else fact.sentence)
        elif fact.stopped and fact.unreachable:
            self._say(self.tr("Waiting for network"), "problem", f"{fact.sentence} {safe}")
        elif fact.stopped:
            self._say(self.tr("Stopped: needs you"), "problem", f"{fact.sentence} {safe}")
        elif fact.waiting:
            self._say(self.tr("Uploading %n", "", fact.waiting), "heading", fact.sentence)
        else:
            self._say(self.tr("Up to date"), "fine", fact.sentence)

    def _say(self, state: str, kind: str, sentence: str) -> None:
        set_kind(self.state, kind)
        self.state.setText(state)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))

    def _say_unknown(self, sentence: str) -> None:
        """Without an engine nothing old is shown."""
        self._told = None
        self._say(self.tr("Nothing is known of the vault now"), "second", sentence)
        self.promise.hide()
        for card in (self._facts_card, self._devices_card, self._sees_card):
            card.hide()

    def _failed(self, error: KnownError) -> None:
        self._say_unknown(str(error))

    def _vault_changed(self, fact: VaultChanged) -> None:
        taken_up = self._state is not None and self._state.starting and not fact.starting
        self._state = fact
        self._say_state()
        if taken_up and self.isVisible():
            self.reload()

    def _engine_found(self) -> None:
        if self.isVisible():
            self.reload()

    def _engine_lost(self, sentence: str) -> None:
        self._state = None
        self._say_unknown(sentence)

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Ask now, and while it is seen."""
        super().showEvent(event)
        self.reload()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask no more."""
        super().hideEvent(event)
        self._timer.stop()


def _card(frame: QFrame) -> QVBoxLayout:
    frame.setObjectName("pane")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(16, 12, 16, 12)
    inside.setSpacing(8)
    return inside


def _fill(grid: QGridLayout, rows: Sequence[tuple[str, str, str]]) -> None:
    """Show these rows of three texts, in place of those before."""
    while (item := grid.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()
    for number, texts in enumerate(rows):
        for column, text in enumerate(texts):
            if text:
                label = make_label("second" if column != 1 else "", text, wraps=column == 1)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                grid.addWidget(label, number, column, Qt.AlignmentFlag.AlignTop)
