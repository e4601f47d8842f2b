"""Where recordings lie and how much room they get, as the engine says; what is changed goes through it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.errors import KnownError
from app.gui.asking.engine_bridge import EngineBridge
from app.gui.asking.tasks import Tasks
from app.gui.settings.parts import Amount, SettingRow
from app.gui.wording.words import in_reading_order
from app.link import house_orders as orders
from app.link.house_orders import StorageChange, StorageRules

_GB = 1_000_000_000
Undo = Callable[[], object]


class StorageSection(QObject):
    """Nothing can be changed while no engine answers. `said` tells what came of a change, `done` how to undo it."""

    said = Signal(str)
    done = Signal(str, object)

    def __init__(self, bridge: EngineBridge, tasks: Tasks) -> None:
        super().__init__()
        self._bridge, self._tasks = bridge, tasks
        self.rules: StorageRules | None = None
        self.quota = Amount("GB", self.tr("no limit"), 1_000_000)
        self.floor = Amount("GB", self.tr("the usual"), 1_000_000)
        self.continuous = Amount(self.tr("days"), self.tr("as long as there is room"), 36_500)
        self.events = Amount(self.tr("days"), self.tr("as long as there is room"), 36_500)
        self._folder_row = SettingRow(self.tr("Recordings folder"), "", None)
        self.rows = (
            self._folder_row,
            SettingRow(
                self.tr("Room for recordings"), self.tr("Over this, the oldest footage is deleted."), self.quota
            ),
            SettingRow(
                self.tr("Room that stays free"),
                self.tr("The usual is a twentieth of the disk, at most 4 GB."),
                self.floor,
            ),
            SettingRow(
                self.tr("Keep all footage"),
                self.tr("What nothing happened in goes after this time, and earlier where the disk is full."),
                self.continuous,
            ),
            SettingRow(
                self.tr("Keep events"),
                self.tr("Footage around events stays this long. What you keep for ever is never deleted."),
                self.events,
            ),
        )
        for amount in (self.quota, self.floor, self.continuous, self.events):
            amount.given.connect(self._given)
        self._enable()
        bridge.engine_lost.connect(self._lost)

    def load(self) -> None:
        """Ask the engine."""
        bridge = self._bridge
        self._tasks.run(
            op=lambda: orders.decode_storage(bridge.command(orders.STORAGE, {})),
            success=self._show,
            failure=self._failed,
        )

    def _show(self, rules: StorageRules) -> None:
        self.rules = rules
        move = self.tr("To record elsewhere, start Louver with another library, or add a disk to this one.")
        others = self.tr("Further disks: {folders}").format(folders=", ".join(rules.other_folders))
        own = self.tr("%n cameras have rules of their own.", "", rules.own_rules)
        one = self.tr("1 camera has rules of its own.")
        notes = [move] + ([others] if rules.other_folders else [])
        notes += [] if not rules.own_rules else [one if rules.own_rules == 1 else own]
        self._folder_row.say("\n".join([in_reading_order(rules.folder), " ".join(notes)]))
        self.quota.show_amount(None if rules.quota_bytes is None else rules.quota_bytes / _GB)
        self.floor.show_amount(None if rules.floor_bytes is None else rules.floor_bytes / _GB)
        self.continuous.show_amount(rules.continuous_days)
        self.events.show_amount(rules.event_days)
        self._enable()

    def _given(self) -> None:
        before = self.rules
        if before is None:
            return
        after = StorageChange(
            _bytes(self.quota.amount), _bytes(self.floor.amount), self.continuous.amount, self.events.amount
        )
        self._change(after, undo=StorageChange(*_changeable(before)))

    def _change(self, change: StorageChange, undo: StorageChange | None) -> None:
        bridge, words = self._bridge, {"change": orders.encode(change)}

        def succeed(sentence: str) -> None:
            self.said.emit(sentence)
            if undo is not None:
                self.done.emit(sentence, lambda: self._change(undo, undo=None))
            self.load()

        self._tasks.run(
            op=lambda: bridge.command(orders.CHANGE_STORAGE, words), success=succeed, failure=self._not_changed
        )

    def _not_changed(self, error: KnownError) -> None:
        self.said.emit(str(error))
        self.load()

    def _failed(self, error: KnownError) -> None:
        self.rules = None
        self._folder_row.say(str(error))
        self._enable()

    def _lost(self) -> None:
        self.rules = None
        self._folder_row.say(self.tr("The recorder does not answer, so its storage cannot be shown or changed now."))
        self._enable()

    def _enable(self) -> None:
        for amount in (self.quota, self.floor, self.continuous, self.events):
            amount.setEnabled(self.rules is not None)


def _bytes(amount_gb: float | None) -> int | None:
    return None if amount_gb is None else round(amount_gb * _GB)


def _changeable(rules: StorageRules) -> tuple[int | None, int | None, float | None, float | None]:
    return rules.quota_bytes, rules.floor_bytes, rules.continuous_days, rules.event_days
