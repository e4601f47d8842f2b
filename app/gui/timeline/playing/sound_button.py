"""The button that lets recordings be heard, muted at first, and the sound itself behind it; the timeline owns one."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton

from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.gui.context import ViewContext
from app.gui.looks import icons
from app.gui.looks.theme import Theme
from app.gui.wording.sentences import spoken
from app.gui.wording.texts import tr
from app.playback.sound_player import Paced, SoundPlayer, SoundSource


class SoundButton(QToolButton):
    """`said` tells why nothing can be heard, and is empty once that is over."""

    said = Signal(str)
    _troubled = Signal(str)

    def __init__(self, context: ViewContext, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._troubled.connect(self._trouble)
        self._sound = SoundPlayer(context.paths, context.library, context.sound, self._troubled.emit)
        self._sound.start()
        self.setIconSize(QSize(20, 20))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self.toggle)
        self._show_state()

    @property
    def muted(self) -> bool:
        """Whether nothing is to be heard."""
        return self._sound.muted

    def toggle(self) -> None:
        """Let it be heard, or not."""
        self._sound.set_muted(not self._sound.muted)
        self._show_state()
        self.said.emit("")

    def follow(self, camera_id: CameraId, role: StreamRole, player: Paced | None) -> None:
        """The sound of that camera, in step with `player`."""
        self._sound.follow(None if player is None else SoundSource(camera_id, role, player))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme
        self._show_state()

    def close_sound(self, timeout_s: float = 5.0) -> bool:
        """End the sound's thread; False when it still runs."""
        self._sound.request_stop()
        return self._sound.join(timeout_s)

    def _trouble(self, sentence: str) -> None:
        self._show_state()
        self.said.emit(spoken(sentence))

    def _show_state(self) -> None:
        words = tr("Sound on (M)") if self._sound.muted else tr("Sound off (M)")
        self.setIcon(icons.icon(icons.MUTED if self._sound.muted else icons.HEARD, self._theme))
        self.setToolTip(words)
        self.setAccessibleName(words.partition(" (")[0])
