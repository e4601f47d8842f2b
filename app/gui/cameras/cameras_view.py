"""The place Cameras: the list with what was found, and a camera's own page; the main window owns it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.errors import KnownError
from app.domain.facts import CameraChanged, CameraRemoved
from app.domain.ids import CameraId
from app.gui.cameras.camera_calls import CameraCalls
from app.gui.cameras.camera_page import CameraPage
from app.gui.cameras.list_page import ListPage
from app.gui.cameras.rules.drawing import Points
from app.gui.cameras.rules.leaving import LeavingDialog
from app.gui.cameras.rules.rules_page import RulesPage
from app.gui.context import ViewContext
from app.gui.looks.theme import Theme
from app.gui.wording.texts import tr
from app.link.camera_orders import CameraListing, Findings, ListedCamera

_ASK_EVERY_MS = 1_000


class CamerasView(QStackedWidget):
    """Asks the engine every second while it is seen: what the list is, and what was found. Without one it says so.

    `none_yet` comes when an engine answers that its list is empty: then the window may begin here. `listed` tells which
    cameras the engine has: those of its list, and those it has just told of.
    """

    none_yet = Signal()
    listed = Signal(frozenset)
    live_asked = Signal()

    def __init__(self, context: ViewContext, theme: Theme) -> None:
        super().__init__()
        self.calls = CameraCalls(context.bridge, context.tasks)
        self.list_page = ListPage(self.calls, context.clock)
        self.page = CameraPage(self.calls, theme)
        self.rules = RulesPage(context, theme)
        self._cameras: dict[str, ListedCamera] = {}
        self._states: dict[CameraId, CameraChanged] = {}
        self._listing = self._finding = self._again = False
        self._wanted = ""
        self.leaving: LeavingDialog | None = None
        self.addWidget(self.list_page)
        self.addWidget(self.page)
        self.addWidget(self.rules)
        self.setAccessibleName(tr("Cameras"))
        self._timer = QTimer(self, interval=_ASK_EVERY_MS)
        self._timer.timeout.connect(self.ask)
        self.list_page.opened.connect(self.open_camera)
        self.list_page.added.connect(self.ask_list)
        self.list_page.notice.live_asked.connect(self.live_asked)
        self.page.closed.connect(self.open_list)
        self.page.saved.connect(self._reopen)
        self.page.removed.connect(self._removed)
        self.page.rules_asked.connect(self.open_rules)
        self.page.mask_asked.connect(self._mask)
        self.rules.closed.connect(self._close_rules)
        bridge = context.bridge
        bridge.camera_changed.connect(self._camera_changed)
        bridge.camera_removed.connect(self._camera_removed)
        bridge.engine_found.connect(self.ask_list)
        bridge.engine_lost.connect(self._engine_lost)

    @property
    def first(self) -> QWidget:
        """Where the focus goes when the place opens."""
        if self.currentWidget() is self.rules:
            return self.rules.canvas
        return self.page.back if self.currentWidget() is self.page else self.list_page.verb

    def set_theme(self, theme: Theme) -> None:
        """Icons in another look; the rest follows the style sheet."""
        self.page.set_theme(theme)
        self.rules.set_theme(theme)

    def close_threads(self) -> bool:
        """End what it asks and shows; False when a thread still runs."""
        return all([self.calls.close(), self.rules.close_threads()])

    def open_camera(self, camera_id: str) -> None:
        """Open a camera's page."""
        camera = self._cameras.get(camera_id)
        if camera is not None:
            self.list_page.close_forms()
            state = self._states.get(CameraId(camera_id))
            self.page.show_camera(camera, state)
            self.setCurrentWidget(self.page)
            self.page.first(state).setFocus()

    def open_rules(self) -> None:
        """Open the rules of the camera whose page is open."""
        if self.page.camera is not None:
            self._show_rules(self.page.camera)
            self.rules.canvas.setFocus()

    def _show_rules(self, camera: ListedCamera) -> None:
        self.rules.show_camera(camera, self._states.get(CameraId(camera.id)))
        self.setCurrentWidget(self.rules)

    @property
    def unsaved(self) -> bool:
        """Whether rules of any camera were changed and not saved."""
        return bool(self.rules.book.drafts.unsaved)

    def ask_before_leaving(self, then: Callable[[], None]) -> None:
        """What becomes of what is not saved; `then` is called once nothing is left of it."""
        if self.leaving is not None:
            return

        def discard() -> None:
            self.rules.book.discard_all()
            then()

        def save() -> None:
            self.rules.book.save_all(then, self._not_saved)

        names = [each.camera.name for each in self.rules.book.drafts.unsaved]
        self.leaving = LeavingDialog(self, names, discard=discard, save=save)
        self.leaving.finished.connect(self._decided)
        self.leaving.open()

    def _decided(self) -> None:
        if self.leaving is not None:
            self.leaving.deleteLater()
            self.leaving = None

    def _not_saved(self, camera: ListedCamera, error: KnownError) -> None:
        self._show_rules(camera)
        self.rules.book.fail(error)

    def _mask(self, area: Points) -> None:
        self.open_rules()
        self.rules.book.propose_mask(area)

    def _close_rules(self) -> None:
        self.setCurrentWidget(self.page)
        self.page.rules.setFocus()

    def open_list(self) -> None:
        """Back to the list, with the focus where it was."""
        camera = self.page.camera
        self.setCurrentWidget(self.list_page)
        card = self.list_page.cards.get(camera.id) if camera is not None else None
        (card.open if card is not None else self.list_page.verb).setFocus()

    def ask(self) -> None:
        """What is true now, one question of each kind at a time."""
        self.ask_list()
        if not self._finding:
            self._finding = True
            self.calls.find(self._found, self._find_failed)

    def ask_list(self) -> None:
        """The list, and once more where it was wished meanwhile."""
        if self._listing:
            self._again = True
            return
        self._listing = True
        self.calls.list(self._listed, self._list_failed)

    def _listed(self, listing: CameraListing) -> None:
        self._listing = False
        known = bool(self._cameras)
        self._cameras = {camera.id: camera for camera in listing.cameras}
        self.list_page.show_cameras(listing.cameras, self._states)
        self.listed.emit(frozenset(self._cameras) | self._states.keys())
        shown = self._cameras.get(self.page.camera.id) if self.page.camera is not None else None
        if shown is not None:
            if self._wanted == shown.id:
                self.page.camera = shown
                self._wanted = ""
            self.page.refresh(shown)
        if not self._cameras and not known:
            self.none_yet.emit()
        self._ask_again()

    def _list_failed(self, error: KnownError) -> None:
        self._listing = False
        if not self.list_page.lost_sentence:  # which says more
            self.list_page.show_lost(str(error))
        self._ask_again()

    def _ask_again(self) -> None:
        if self._again:
            self._again = False
            self.ask_list()

    def _found(self, findings: Findings) -> None:
        self._finding = False
        self.list_page.show_found(findings)

    def _find_failed(self, error: KnownError) -> None:
        self._finding = False

    def _reopen(self) -> None:
        """The page shows what the engine has made of it, as soon as it says so."""
        self._wanted = self.page.camera.id if self.page.camera is not None else ""
        self.ask_list()

    def _removed(self, sentence: str) -> None:
        self.open_list()
        self.list_page.notice.say(sentence)
        self.ask_list()

    def _camera_changed(self, fact: CameraChanged) -> None:
        self._states[fact.camera_id] = fact
        self.list_page.show_state(fact)
        if self.page.camera is not None and self.page.camera.id == fact.camera_id:
            self.page.show_state(fact)
        if self.rules.camera is not None and self.rules.camera.id == fact.camera_id:
            self.rules.show_state(fact)

    def _camera_removed(self, fact: CameraRemoved) -> None:
        self._states.pop(fact.camera_id, None)
        self.rules.book.drafts.forget(fact.camera_id)

    def _engine_lost(self, sentence: str) -> None:
        self._states.clear()
        self.list_page.show_lost(sentence)
        self.page.show_state(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus is for what can be done here."""
        self.first.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        """Look for cameras as long as somebody sees what is found."""
        super().showEvent(event)
        self.ask()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing unseen, and keep no password that was typed."""
        super().hideEvent(event)
        self._timer.stop()
        self.list_page.close_forms()
