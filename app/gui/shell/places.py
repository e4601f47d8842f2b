"""Every place of the window, made at once; the main window loads this once it was painted, since it takes long."""

from PySide6.QtWidgets import QWidget

from app.core.autostart import autostart_of
from app.gui.cameras.cameras_view import CamerasView
from app.gui.context import ViewContext
from app.gui.events.events_view import EventsView
from app.gui.health.health_view import HealthView
from app.gui.keys.key_map import KeyMap
from app.gui.live.live_view import LiveView
from app.gui.looks.theme import Theme
from app.gui.settings.settings_view import SettingsView
from app.gui.timeline.timeline_view import TimelineView
from app.gui.vault.vault_view import VaultView


class Places:
    """Each has the word by which the rail calls it."""

    def __init__(self, context: ViewContext, theme: Theme, keys: KeyMap) -> None:
        self.live = LiveView(context, theme)
        self.timeline = TimelineView(context, theme)
        self.events = EventsView(context, theme)
        self.cameras = CamerasView(context, theme)
        self.vault = VaultView(context)
        self.health = HealthView(context, theme)
        self.settings = SettingsView(context, keys, autostart_of(context.paths.root))
        self.views: dict[str, QWidget] = {
            "live": self.live,
            "timeline": self.timeline,
            "events": self.events,
            "cameras": self.cameras,
            "vault": self.vault,
            "health": self.health,
            "settings": self.settings,
        }
        self._first: dict[str, QWidget] = {
            "timeline": self.timeline.lanes,
            "events": self.events.list,
            "health": self.health.table,
            "settings": self.settings.search,
        }
        self.bars: dict[str, QWidget] = {
            "live": self.live.bar,
            "timeline": self.timeline.controls,
            "events": self.events.filters,
        }

    def first_in(self, word: str) -> QWidget:
        """Where the focus goes in a place; the place itself where that part is hidden, as a table without rows."""
        view = self.views[word]
        first = self._first.get(word, view)
        return first if first.isVisibleTo(view) else view

    def word_of(self, view: QWidget | None) -> str:
        """What the rail calls it."""
        return next(word for word, each in self.views.items() if each is view)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        for view in (self.live, self.timeline, self.events, self.cameras, self.health):
            view.set_theme(theme)

    def close_threads(self) -> bool:
        """End the feeds and the players; False when one still runs after its time."""
        ended = (
            self.live.close_live(),
            self.cameras.close_threads(),
            self.timeline.close_player(),
            self.events.close_player(),
        )
        return all(ended)
