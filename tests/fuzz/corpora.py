"""Inputs that earlier fuzzing found worth keeping: python tests/fuzz/corpora.py FOLDER packs a zip for each target.

FOLDER holds a folder of inputs for each target, as run.py leaves it. The fuzzer begins with them, and the unit tests
run every one.
"""

import hashlib
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent / "corpora"


def kept(name: str) -> list[bytes]:
    """The inputs of a target; none where nothing was kept."""
    path = HERE / f"{name}.zip"
    if not path.is_file():
        return []
    with zipfile.ZipFile(path) as packed:
        return [packed.read(each) for each in packed.namelist()]


def pack(folder: Path) -> None:
    """Write the zips, the same bytes for the same inputs."""
    HERE.mkdir(exist_ok=True)
    for target in sorted(path for path in folder.iterdir() if path.is_dir()):
        inputs = {hashlib.sha256(data).hexdigest(): data for data in (each.read_bytes() for each in target.iterdir())}
        with zipfile.ZipFile(HERE / f"{target.name}.zip", "w", zipfile.ZIP_DEFLATED) as packed:
            for name, data in sorted(inputs.items()):
                packed.writestr(zipfile.ZipInfo(name[:16]), data, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    pack(Path(sys.argv[1]))
