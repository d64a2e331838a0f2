"""docs/p4runtime.md names a test for each requirement: they are there."""

from __future__ import annotations

import re
from pathlib import Path

_NAMED = re.compile(r"`(test_\w+\.py)::(test_\w+)`")


def test_every_named_test_is_there(root: Path) -> None:
    text = (root / "docs" / "p4runtime.md").read_text()
    named = _NAMED.findall(text)
    rows = [line for line in text.splitlines() if line.startswith("| ") and "test_" in line]
    assert len(named) == len(rows) > 60
    folder = Path(__file__).parent
    missing = [
        f"{file}::{test}"
        for file, test in named
        if not re.search(rf"^def {test}\(", (folder / file).read_text(), re.MULTILINE)
    ]
    assert not missing
