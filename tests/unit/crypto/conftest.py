"""Fixtures for the tests of crypto: a vault in each suite, and where published vectors lie."""

from pathlib import Path

import pytest

from crypto.hpke import Suite
from tests.unit.crypto.vaults import Vault

PROJECT = Path(__file__).resolve().parents[3]


@pytest.fixture(params=list(Suite), ids=lambda suite: suite.name.lower())
def suite(request: pytest.FixtureRequest) -> Suite:
    return request.param


@pytest.fixture
def vault(suite: Suite) -> Vault:
    return Vault(suite)


@pytest.fixture
def quick_vault() -> Vault:
    """Where the suite makes no difference."""
    return Vault(Suite.XWING)


@pytest.fixture
def published() -> Path:
    folder = PROJECT.parent / "shared" / "vectors"
    if not folder.is_dir():
        pytest.skip("the published vectors (Wycheproof, C2SP) do not lie beside the project at ../shared/vectors")
    return folder
