"""The picture that a tile shows, of which stream, and how fresh it is; pure but for its clock, the tile owns one."""

from app.core.clock import Clock
from app.domain.camera import StreamRole
from app.gui.live.tile.freshness import STILL_MS, Freshness, FreshnessMeter, LivePicture, NoPicture, WaitingForPicture
from app.playback.picture import Picture, Size
from app.playback.planes import PlanarPicture, ShownPicture


class TilePicture:
    """Takes what is decoded, and lets go of it when it is too old to be shown."""

    def __init__(self, clock: Clock) -> None:
        self.freshness: Freshness = WaitingForPicture()
        self.role = StreamRole.MAIN
        """The stream that is shown."""
        self.last: ShownPicture | None = None
        """What was shown before pictures stopped coming."""
        self.unchanging = False
        self._clock = clock
        self._meter = FreshnessMeter()
        self._newest: ShownPicture | None = None
        self._gone = True
        self._pixels: tuple[PlanarPicture, Size, Picture] | None = None

    @property
    def shown(self) -> ShownPicture | None:
        """The picture, if one may be shown."""
        return None if self._gone else self._newest

    @property
    def shape(self) -> float | None:
        """The width of the camera's picture over its height; None until one came."""
        return None if self._newest is None else self._newest.source.width / self._newest.source.height

    def pixels(self, picture: ShownPicture, box: Size) -> Picture:
        """Such a picture for the processor to paint; of a card's one the pixels are made here, once."""
        if isinstance(picture, Picture):
            return picture
        held = self._pixels
        if held is None or held[0] is not picture or held[1] != box:
            held = self._pixels = (picture, box, picture.painted(box))
        return held[2]

    def take(self, picture: ShownPicture, role: StreamRole, wanted: StreamRole, same_since_ms: int | None) -> bool:
        """Show a picture of a stream; False where it is not newer, or of the stream that is not `wanted`.

        Of that one it is taken only while the other shows nothing live. `same_since_ms` is when the stream began to
        send this very picture again and again.
        """
        if not self._belongs(picture, role, wanted):
            return False
        if not self._meter.frame_decoded(picture.wall_ms, self._now_ms()):
            return False
        self._newest, self._gone, self.role = picture, False, role
        self.unchanging = same_since_ms is not None and picture.wall_ms - same_since_ms >= STILL_MS
        return True

    def _belongs(self, picture: ShownPicture, role: StreamRole, wanted: StreamRole) -> bool:
        if role is self.role or self._gone:
            return True
        if role is not wanted and isinstance(self.freshness, LivePicture):
            return False
        if not self._meter.would_be_live(picture.wall_ms, self._clock.wall_ms()):
            return False
        self._meter.forget()  # the other stream's frames may bear slightly other times
        return True

    def judge(self) -> int | None:
        """Ask the clock how fresh it is; returns in how many ms it must be asked again at the latest, if ever."""
        now_wall_ms, now_ms = self._clock.wall_ms(), self._now_ms()
        self.freshness = self._meter.judge(now_wall_ms, now_ms)
        if isinstance(self.freshness, NoPicture) and not self._gone:
            self.last = self._newest
            self.let_go()
        return self._meter.changes_in_ms(now_wall_ms, now_ms)

    def let_go(self) -> None:
        """Show it no more; its shape stays."""
        self._gone, self.unchanging = True, False
        self._pixels = None
        if self._newest is not None:
            self._newest = Picture(self._newest.size, self._newest.source, 0, self._newest.wall_ms, b"")

    def forget(self) -> None:
        """What was seen before says nothing any more."""
        self._meter.forget()
        self.let_go()
        self.judge()

    def forget_all(self) -> None:
        """Neither that, nor the last picture: it is private."""
        self.forget()
        self.last = None

    def _now_ms(self) -> int:
        return round(self._clock.monotonic_s() * 1000)
