"""Tests of how missing system libraries are found and what a person is told to type."""

import shutil

import pytest
from devtools import system_libraries


def test_only_packages_that_are_wholly_installed_count() -> None:
    answer = "libgl1\tii \nlibegl1\trc \nlibgles2\tun \nlibdbus-1-3\tiU \n"
    wanted = ["libgl1", "libegl1", "libgles2", "libdbus-1-3", "libxcb-xkb1"]
    assert system_libraries.missing_from(wanted, answer) == ["libegl1", "libgles2", "libdbus-1-3", "libxcb-xkb1"]


def test_a_library_under_its_newer_name_is_the_library() -> None:
    assert system_libraries.missing_from(["libglib2.0-0"], "libglib2.0-0t64\tii \n") == []


@pytest.mark.parametrize("answer", ["", "\n", "dpkg-query: no packages found matching libgl1\n", "\t\t\n"])
def test_an_answer_without_packages_means_that_all_are_missing(answer: str) -> None:
    assert system_libraries.missing_from(["libgl1"], answer) == ["libgl1"]


@pytest.mark.skipif(not system_libraries.is_debian(), reason="dpkg is Debian's")
def test_dpkg_itself_is_understood() -> None:
    assert shutil.which("dpkg-query")
    assert system_libraries.missing_packages(["dpkg", "louver-no-such-package"]) == ["louver-no-such-package"]


def test_the_typed_command_names_every_package() -> None:
    typed = system_libraries.typed_command(["libgl1", "libegl1"])
    assert typed == "sudo apt-get install --yes --no-install-recommends libgl1 libegl1"
