"""A virtual run as a process, for the tests that compare such runs."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
from pathlib import Path
from typing import Any

from tests import forks
from tests.live import run_command

NOT_DIGESTED = ("wall_s", "memory_mb", "command")


def virtual_run(*words: str, cwd: Path, **environment: str) -> dict[str, Any]:
    """The document of ``testbed run sfc-incast --clock virtual --json words...``."""
    command = ("run", "sfc-incast", "--clock", "virtual", "--json", *words)
    if "PYTHONHASHSEED" in environment:  # which is settled as Python starts
        done = subprocess.run(
            run_command(*command),
            capture_output=True,
            text=True,
            cwd=cwd,
            env={**os.environ, **environment},
            timeout=forks.WAIT_S,
            check=False,
        )
    else:
        done = forks.run(*command, cwd=cwd, env=environment)
    assert done.returncode == 0, done.stderr
    made: dict[str, Any] = json.loads(done.stdout)
    return made


def digest_of(rows: list[dict[str, Any]]) -> str:
    """The digest as docs/virtual.md defines it, written down once more."""
    kept = [{key: value for key, value in row.items() if key not in NOT_DIGESTED} for row in rows]
    text = json.dumps(kept, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
