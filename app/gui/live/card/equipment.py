"""What a computer decodes with, as `main.py card` finds it; HardwareChoice decides by it."""

import msgspec

_MAX_BYTES = 4_096
_NAMES = {
    "cuda": "NVIDIA CUDA",
    "vaapi": "VA-API",
    "d3d11va": "Direct3D 11",
    "dxva2": "DirectX",
    "videotoolbox": "VideoToolbox",
}


class Equipment(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What answered, by name."""

    decoder: str
    """The kind of device, as libav calls it, that decoded a film of ours as the processor does; empty: none did."""

    def as_json(self) -> str:
        """One line, which read_equipment() understands."""
        return msgspec.json.encode(self).decode()


def device_name(kind: str) -> str:
    """What people call a kind of device."""
    return _NAMES.get(kind, kind)


def read_equipment(line: bytes | str) -> Equipment | None:
    """What as_json() wrote; None for anything else."""
    try:
        return msgspec.json.decode(line[:_MAX_BYTES], type=Equipment)
    except msgspec.MsgspecError:
        return None
