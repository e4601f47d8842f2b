"""A video file as a camera: played at its own speed, once or in an endless loop; opening.py makes it."""

from collections.abc import Iterator
from dataclasses import replace

import av
import av.error
from av.container import InputContainer

from app.core.clock import Clock, Stop
from app.domain.camera import Camera, CameraStream
from app.domain.errors import CameraUnreachable, NotAVideo
from app.domain.media import TICKS_PER_S, Packet, StreamFormat, Track
from app.ingest.libav_source import LibavReader, codec_whitelist
from app.ingest.sound.coding import FILE_CODINGS

_FORMATS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,mpegts,mpeg,avi,flv,h264,hevc,mjpeg"


class FileSource:
    """Times go on over the end of the file, as a camera's do. `stop` ends the pacing at once. Threads: one."""

    def __init__(self, camera: Camera, stream: CameraStream, clock: Clock, stop: Stop) -> None:
        self._path = stream.url.file_path
        self._once = camera.once
        self._clock = clock
        self._stop = stop
        self._container: InputContainer | None = None
        self._reader: LibavReader | None = None
        self._format: StreamFormat | None = None
        self._wall_ms = 0

    def open(self) -> StreamFormat:
        """Open the file. Raises CameraUnreachable where it is gone, NotAVideo."""
        try:
            # A playlist that calls itself a video may open nothing else, on the disk or in the network.
            options = {
                "protocol_whitelist": "file",
                "format_whitelist": _FORMATS,
                "codec_whitelist": codec_whitelist(FILE_CODINGS),
            }
            self._container = av.open(self._path, options=options)
        except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
            raise CameraUnreachable(f"The file {self._path} cannot be read. Check that it is still there.") from error
        except (av.error.FFmpegError, OSError) as error:
            raise NotAVideo(f"{self._path} is no video that Louver understands. Choose another file.") from error
        self._reader = LibavReader(self._container, self._path, self._clock, FILE_CODINGS)
        self._format = self._reader.format()
        return self._format

    def packets(self) -> Iterator[Packet | StreamFormat]:
        """The file's packets when their time has come; ends where the file is played once, or at the stop."""
        began_s, began_ms = self._clock.monotonic_s(), self._clock.wall_ms()
        shift = 0
        while True:
            first: int | None = None
            end = shift
            assert self._reader is not None
            for item in self._reader.packets():
                if isinstance(item, StreamFormat):
                    yield item
                    continue
                if first is None:
                    first = item.dts
                ticks = item.dts - first + shift
                if item.track is Track.VIDEO:
                    end = max(end, ticks + item.duration)
                due_s = began_s + ticks / TICKS_PER_S
                if self._stop.wait(max(0.0, due_s - self._clock.monotonic_s())):
                    return
                shown = item.pts - first + shift
                yield replace(item, dts=ticks, pts=shown, wall_ms=began_ms + shown * 1000 // TICKS_PER_S)
            if self._once or end == shift:
                return
            shift = end
            self._again()

    def close(self) -> None:
        """Close the file."""
        container, self._container, self._reader = self._container, None, None
        if container is not None:
            container.close()

    def _again(self) -> None:
        before = self._format
        self.close()
        self.open()
        self._format = before
