"""Where things lie in a checkout; every module of devtools may call it."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Layout:
    """The paths of one checkout; tests make one for an empty folder."""

    root: Path

    @property
    def venv(self) -> Path:
        """The environment that dev.py makes."""
        return self.root / ".venv"

    @property
    def venv_bin(self) -> Path:
        """The folder of the environment's programs."""
        return self.venv / ("Scripts" if os.name == "nt" else "bin")

    @property
    def venv_python(self) -> Path:
        """The environment's interpreter."""
        return self.venv_bin / ("python.exe" if os.name == "nt" else "python")

    @property
    def packaging(self) -> Path:
        """The folder of dev.py."""
        return self.root / "packaging"

    def requirements(self, kind: str) -> Path:
        """Return the hash-pinned requirements of 'runtime', 'dev' or 'build'."""
        return self.packaging / ("requirements.txt" if kind == "runtime" else f"requirements-{kind}.txt")


PROJECT = Layout(Path(__file__).resolve().parent.parent.parent)
