"""Writes the JSON of programs of tests/p4 into this folder; see README.md."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
COMPILER = "p4c-bm2-ss"


def compile_to_json(program: Path, output: Path, p4info: Path | None = None) -> None:
    """What p4c makes of a program. Run in the checkout, so that no path says where it is."""
    also = ["--p4runtime-files", str(p4info)] if p4info is not None else []
    subprocess.run(
        [COMPILER, "--arch", "v1model", "-o", str(output), *also, str(program.relative_to(ROOT))],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )


def main(names: list[str]) -> None:
    for name in names or [p.name.split(".")[0] for p in sorted(HERE.glob("*.json.gz"))]:
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder) / "made.json"
            compile_to_json(ROOT / "tests" / "p4" / f"{name}.p4", made)
            text = json.dumps(json.loads(made.read_text()), separators=(",", ":"))
        data = gzip.compress(text.encode(), mtime=0)
        (HERE / f"{name}.json.gz").write_bytes(data)


if __name__ == "__main__":
    main(sys.argv[1:])
