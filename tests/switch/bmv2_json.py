"""Programs of the corpus as BMv2's JSON: committed ones, and what an installed p4c makes."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

from tests.bmv2_json.make import COMPILER, HERE

NO_P4C = "" if shutil.which(COMPILER) else f"{COMPILER} is not on PATH"


def committed() -> list[str]:
    """The names of the programs that are in tests/bmv2_json."""
    return [path.name.split(".")[0] for path in sorted(HERE.glob("*.json.gz"))]


def unpacked(name: str, folder: Path) -> Path:
    """The JSON of one of them, as a file in ``folder``."""
    path = folder / f"{name}.json"
    path.write_bytes(gzip.decompress((HERE / f"{name}.json.gz").read_bytes()))
    return path
