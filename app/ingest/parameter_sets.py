"""What H.264 and H.265 parameter sets say, and the configuration records of MP4; nal.py and known_sets.py call it.

Syntax: ITU-T H.264 (7.3.2.1), H.265 (7.3.2.2, 7.3.3); records: ISO/IEC 14496-15 (5.3.3.1, 8.3.3.1).
"""

from app.domain.media import Codec
from app.ingest.bits import BitReader

_HIGH_PROFILES = frozenset((100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135))
_MAX_SIDE = 16_384
_NUMBER_BYTES = 120  # the number comes early; an H.265 profile with all its layers takes 99 bytes


def picture_size(codec: Codec, sps: bytes) -> tuple[int, int]:
    """Width and height of the shown picture. Raises ValueError for a set that cannot be right."""
    return h264_size(sps) if codec is Codec.H264 else h265_size(sps)


def set_number(codec: Codec, kind: str, unit: bytes) -> int:
    """By which number others name this set; `kind` is vps, sps or pps. Raises ValueError where it is too short."""
    reader = BitReader(unit[1 if codec is Codec.H264 else 2 :][:_NUMBER_BYTES])
    if kind == "vps":
        return reader.bits(4)
    if kind == "sps" and codec is Codec.H264:
        reader.bits(24)
    elif kind == "sps":
        reader.bits(4)
        layers = reader.bits(3)
        reader.flag()
        _skip_h265_profile(reader, layers)
    return reader.unsigned()


def h264_size(sps: bytes) -> tuple[int, int]:
    """Width and height of the shown picture. Raises ValueError for a set that cannot be right."""
    reader = BitReader(sps[1:])
    profile = reader.bits(8)
    reader.bits(16)
    reader.unsigned()
    chroma = 1
    if profile in _HIGH_PROFILES:
        chroma = _skip_high_profile(reader)
    reader.unsigned()
    _skip_order_count(reader)
    reader.unsigned()
    reader.flag()
    width = (reader.unsigned() + 1) * 16
    map_units = reader.unsigned() + 1
    frames_only = reader.flag()
    height = map_units * 16 * (1 if frames_only else 2)
    if not frames_only:
        reader.flag()
    reader.flag()
    if reader.flag():
        unit_x = 2 if chroma in (1, 2) else 1
        unit_y = (2 if chroma == 1 else 1) * (1 if frames_only else 2)
        left, right, top, bottom = (reader.unsigned() for _ in range(4))
        width, height = width - unit_x * (left + right), height - unit_y * (top + bottom)
    return _checked(width, height)


def _skip_high_profile(reader: BitReader) -> int:
    chroma = reader.unsigned()
    if chroma == 3:
        reader.flag()
    reader.unsigned()
    reader.unsigned()
    reader.flag()
    if reader.flag():
        for index in range(8 if chroma != 3 else 12):
            if reader.flag():
                _skip_scaling_list(reader, 16 if index < 6 else 64)
    return chroma


def _skip_scaling_list(reader: BitReader, size: int) -> None:
    last = following = 8
    for _ in range(size):
        if following:
            following = (last + reader.signed()) % 256
        last = following or last


def _skip_order_count(reader: BitReader) -> None:
    kind = reader.unsigned()
    if kind == 0:
        reader.unsigned()
    elif kind == 1:
        reader.flag()
        reader.signed()
        reader.signed()
        cycle = reader.unsigned()
        if cycle > 255:
            raise ValueError("the picture order cycle is too long")
        for _ in range(cycle):
            reader.signed()


def h265_size(sps: bytes) -> tuple[int, int]:
    """Width and height of the shown picture. Raises ValueError for a set that cannot be right."""
    reader = BitReader(sps[2:])
    reader.bits(4)
    layers = reader.bits(3)
    reader.flag()
    _skip_h265_profile(reader, layers)
    reader.unsigned()
    chroma = reader.unsigned()
    if chroma == 3:
        reader.flag()
    width, height = reader.unsigned(), reader.unsigned()
    if reader.flag():
        unit_x, unit_y = (2 if chroma in (1, 2) else 1), (2 if chroma == 1 else 1)
        left, right, top, bottom = (reader.unsigned() for _ in range(4))
        width, height = width - unit_x * (left + right), height - unit_y * (top + bottom)
    return _checked(width, height)


def _skip_h265_profile(reader: BitReader, layers: int) -> None:
    reader.bits(96)
    present = [(reader.flag(), reader.flag()) for _ in range(layers)]
    if layers:
        reader.bits(2 * (8 - layers))
    for profile, level in present:
        reader.bits((88 if profile else 0) + (8 if level else 0))


def _checked(width: int, height: int) -> tuple[int, int]:
    if not (0 < width <= _MAX_SIDE and 0 < height <= _MAX_SIDE):
        raise ValueError("the parameter set names a picture of impossible size")
    return width, height


def avcc(sps: list[bytes], pps: list[bytes]) -> bytes:
    """The AVCDecoderConfigurationRecord of these sets."""
    record = bytes((1, sps[0][1], sps[0][2], sps[0][3], 0xFF, 0xE0 | min(31, len(sps))))
    record += b"".join(len(one).to_bytes(2, "big") + one for one in sps[:31])
    record += bytes((min(255, len(pps)),)) + b"".join(len(one).to_bytes(2, "big") + one for one in pps[:255])
    if sps[0][1] in (100, 110, 122, 144):
        record += b"\xfd\xf8\xf8\x00"
    return record


def hvcc(vps: list[bytes], sps: list[bytes], pps: list[bytes]) -> bytes:
    """The HEVCDecoderConfigurationRecord of these sets; it says 4:2:0 and 8 bits, which readers take from the SPS."""
    profile = sps[0][2:].replace(b"\x00\x00\x03", b"\x00\x00")[1:13]
    if len(profile) < 12:
        raise ValueError("the parameter set ends too early")
    record = b"\x01" + profile + b"\xf0\x00\xfc\xfd\xf8\xf8\x00\x00\x0f\x03"
    for kind, sets in ((32, vps), (33, sps), (34, pps)):
        record += bytes((0x80 | kind,)) + len(sets).to_bytes(2, "big")
        record += b"".join(len(one).to_bytes(2, "big") + one for one in sets)
    return record
