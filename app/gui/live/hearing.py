"""Lets one camera of the walls be heard, the focused one, and none at first; the place Live owns it."""

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.domain.media import Packet, StreamFormat
from app.gui.context import ViewContext
from app.gui.wording.sentences import spoken
from app.playback.live_sound import LiveSound


class _Ear:
    """Hands one stream on to the sound, and tells whether it has any; called on the link's thread."""

    def __init__(self, hearing: "Hearing", role: StreamRole, sound: LiveSound) -> None:
        self._hearing = hearing
        self._role = role
        self._sound = sound

    def accept_format(self, stream_format: StreamFormat) -> None:
        """The packets that follow are coded like this."""
        self._sound.accept_format(stream_format)
        self._hearing.format_came.emit(self._role, stream_format.audio is not None)

    def accept(self, packet: Packet) -> None:
        """A packet."""
        self._sound.accept(packet)


class Hearing(QObject):
    """`told` says why nothing can be heard. A stream without sound gives way to the camera's main one."""

    told = Signal(str)
    changed = Signal()
    format_came = Signal(StreamRole, bool)
    _troubled = Signal(str)

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._bridge = context.bridge
        self._troubled.connect(self._trouble)
        # Queued: it may be told while the bridge holds its lock.
        self.format_came.connect(self._format_came, Qt.ConnectionType.QueuedConnection)
        self._sound = LiveSound(context.live_sound, self._troubled.emit)
        self._camera: tuple[CameraId, StreamRole] | None = None
        self._started = False

    @property
    def muted(self) -> bool:
        """Whether nothing is to be heard."""
        return self._sound.muted

    @property
    def camera_id(self) -> CameraId | None:
        """Whose sound is heard."""
        return None if self.muted or self._camera is None else self._camera[0]

    def toggle(self) -> None:
        """Let the focused camera be heard, or none."""
        if not self._started:
            self._sound.start()
            self._started = True
        self._sound.set_muted(not self._sound.muted)
        self._listen(self._camera[1] if self._camera else StreamRole.MAIN)
        self.changed.emit()

    def follow(self, camera_id: CameraId | None, role: StreamRole) -> None:
        """This camera has the focus now; the one before falls silent."""
        if (self._camera[0] if self._camera else None) != camera_id:
            self._camera = None if camera_id is None else (camera_id, role)
            self._sound.begin()
            self._listen(role)
            self.changed.emit()

    def close(self) -> bool:
        """End the sound's thread; False when it still runs."""
        self._bridge.watch(self, {})
        self._sound.request_stop()
        return not self._started or self._sound.join(5.0)

    def _listen(self, role: StreamRole) -> None:
        heard = self._camera is not None and not self.muted
        ear = {(self._camera[0], role): _Ear(self, role, self._sound)} if heard and self._camera else {}
        self._bridge.watch(self, ear)

    def _format_came(self, role: StreamRole, has_sound: bool) -> None:
        if has_sound or self.muted or self._camera is None:
            return
        if role is StreamRole.SUB:
            self._listen(StreamRole.MAIN)
        else:
            self.told.emit(self.tr("This camera sends no sound."))

    def _trouble(self, sentence: str) -> None:
        self._bridge.watch(self, {})
        self.changed.emit()
        self.told.emit(spoken(sentence))
