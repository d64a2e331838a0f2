"""Runs the `testbed` command as a user would."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests import forks

Testbed = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def testbed(tmp_path: Path) -> Testbed:
    """``testbed(*words, env=..., stdin=...)`` in an empty directory; returns what it did."""

    def run(
        *words: str, env: Mapping[str, str] | None = None, stdin: str = ""
    ) -> subprocess.CompletedProcess[str]:
        return forks.run(*words, cwd=tmp_path, env=env, stdin=stdin)

    return run
