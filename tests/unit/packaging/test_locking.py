"""Tests of the pins: what lock refuses to write, and that the files which stand are what it would accept."""

import pytest
from devtools.layout import PROJECT
from devtools.locking import refuse_unsound
from devtools.terminal import RefusalError

HASH = "--hash=sha256:" + "a" * 64


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        (f"--index-url http://127.0.0.1/simple\nav==1 \\\n    {HASH}\n", "name an address"),
        (f"av @ https://example.org/av.whl {HASH}\n", "name an address"),
        (f"av @ file:///tmp/av.whl {HASH}\n", "name an address"),
        ("av==1\n", "without a pin and its hash"),
        (f"av>=1 \\\n    {HASH}\n", "without a pin and its hash"),
        (f"opencv-contrib-python==5 \\\n    {HASH}\nopencv-python==5 \\\n    {HASH}\n", "more than one cv2"),
    ],
)
def test_an_unsound_result_is_refused(text: str, reason: str) -> None:
    with pytest.raises(RefusalError, match=reason):
        refuse_unsound("requirements.txt", text)


def test_a_package_with_http_in_its_name_is_no_address() -> None:
    refuse_unsound("requirements.txt", f"httpx==1 \\\n    {HASH}\n")


@pytest.mark.parametrize("kind", ["runtime", "dev", "build"])
def test_the_pins_that_stand_are_sound(kind: str) -> None:
    refuse_unsound(PROJECT.requirements(kind).name, PROJECT.requirements(kind).read_text("utf-8"))


@pytest.mark.parametrize("kind", ["runtime", "build"])
def test_every_pin_is_the_same_in_the_dev_file(kind: str) -> None:
    def pins(name: str) -> set[str]:
        return {line for line in PROJECT.requirements(name).read_text("utf-8").splitlines() if "==" in line}

    assert pins(kind) <= pins("dev")
