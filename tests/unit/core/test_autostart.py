"""What starts at login: an entry that the system's own rules read back as the command, and that goes again."""

import configparser
import plistlib
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.autostart import autostart_of
from app.core.process import program_command
from app.domain.errors import KnownError

ODD = 'my "films" $HOME `x` 100% \\ ü'


def read_exec(entry: Path) -> list[str]:
    """As the specification says: first the escapes of the file, then the quotes and the field codes of the line."""
    parser = configparser.RawConfigParser()
    parser.read_string(entry.read_text("utf-8"))
    line = parser["Desktop Entry"]["exec"].replace("\\\\", "\\")
    said = subprocess.run(["sh", "-c", f"printf '%s\\0' {line}"], capture_output=True, check=True).stdout
    return [word.replace("%%", "%") for word in said.decode().split("\0")[:-1]]


@pytest.mark.parametrize("name", ["library", ODD])
def test_a_desktop_entry_starts_the_recorder_of_this_library(tmp_path: Path, name: str) -> None:
    library = tmp_path / name
    made = autostart_of(library, platform="linux", environment={"XDG_CONFIG_HOME": str(tmp_path / "config")})
    assert not made.is_on()
    made.turn(True)
    assert made.is_on()
    entry = tmp_path / "config" / "autostart" / "louver-recorder.desktop"
    assert read_exec(entry) == program_command(["engine", "--library", str(library)])
    other = autostart_of(
        tmp_path / "other", platform="linux", environment={"XDG_CONFIG_HOME": str(tmp_path / "config")}
    )
    assert not other.is_on(), "it starts another library's recorder"
    made.turn(False)
    assert not made.is_on()
    made.turn(False)
    assert not entry.exists()


def test_a_launch_agent_starts_it_on_a_mac(tmp_path: Path) -> None:
    made = autostart_of(tmp_path / ODD, platform="darwin", environment={"HOME": str(tmp_path)})
    made.turn(True)
    [agent] = (tmp_path / "Library" / "LaunchAgents").iterdir()
    told = plistlib.loads(agent.read_bytes())
    assert told["ProgramArguments"] == program_command(["engine", "--library", str(tmp_path / ODD)])
    assert told["RunAtLoad"] is True
    assert made.is_on()
    made.turn(False)
    assert not agent.exists()


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("no folder")
    made = autostart_of(tmp_path, platform="linux", environment={"XDG_CONFIG_HOME": str(tmp_path / "config")})
    with pytest.raises(KnownError, match="did not let Louver change what starts at login"):
        made.turn(True)


@pytest.mark.skipif(sys.platform == "win32", reason="here it would change the real one")
def test_the_run_key_is_asked_on_windows_alone(tmp_path: Path) -> None:
    made = autostart_of(tmp_path, platform="win32")
    with pytest.raises(KnownError):
        made.is_on()
