"""What a result depends on besides its parameters."""

from __future__ import annotations

import platform
from importlib import metadata

DISTRIBUTION = "p4-datacentre-testbed"


def versions() -> dict[str, str]:
    """Name to version: this package, what runs it, and what compiles for it."""
    from testbed.engine.toolchain import NoCompilerError, find_compiler

    try:
        compiler = find_compiler().version.splitlines()[0]
    except NoCompilerError:
        compiler = "none"
    return {
        "testbed": metadata.version(DISTRIBUTION),
        "python": platform.python_version(),
        "cc": compiler,
        "kernel": platform.release(),
        "platform": f"{_distribution()} {platform.machine()}",
    }


def _distribution() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.system()
