"""What an exception says to a user: one sentence, whoever tells it.

The command line prints it, a sweep stores it with the cell that failed. What was not
foreseen is a defect: its traceback goes to a log, and the sentence names the file.
"""

from __future__ import annotations

import errno
import os
import sys
import tempfile
import traceback
from datetime import UTC, datetime
from pathlib import Path

from testbed.paths import cache_dir

# Errors whose message is one sentence for the user, by the module that defines
# them: a class whose module was never loaded cannot have been raised, and
# loading all of them would make `testbed --help` slow.
_FORESEEN = {
    "testbed.benchmarks.lab": ("LabError",),  # and Ns3Missing, which is one
    "testbed.engine.toolchain": ("NoCompilerError",),
    "testbed.engine.fabric": ("EngineError",),
    "testbed.engine.binding": ("EngineError",),
    "testbed.switch": ("ControlError", "StfError"),
    "testbed.network.errors": ("NetworkError", "TopologyError"),
    "testbed.network.units": ("UnitError",),
    "testbed.network.privilege": ("PrivilegeError",),
    "testbed.p4runtime.environment": ("EnvironmentMissing",),
    "testbed.sweep.errors": ("SweepError",),
    "experiments.base": ("ExperimentError", "ParameterError"),
    "hosts.workloads.trace": ("TraceError",),
}

# What a machine can run out of where the error names no file, and where to look.
_EXHAUSTED = {
    errno.ENOSPC: "free some, or choose another --out, TESTBED_CACHE or TMPDIR",
    errno.EDQUOT: "free some, or choose another --out, TESTBED_CACHE or TMPDIR",
    errno.EMFILE: "raise `ulimit -n`",
    errno.ENFILE: "raise the sysctl fs.file-max",
    errno.ENOMEM: "free some memory",
    errno.EAGAIN: "raise `ulimit -u`",
}


def sentence(error: Exception) -> str:
    """What happened, for a user. Of an error in a P4 program: the whole diagnostic."""
    if is_compile_error(error):
        return str(error.render(color=False))  # type: ignore[attr-defined]
    if _is(error, "testbed.engine.toolchain", ("CompilerFailed",)):
        log = _write_log(f"{error}\n\n{error.log}")  # type: ignore[attr-defined]
        return f"{error}; please report it with {log}"
    if any(_is(error, module, names) for module, names in _FORESEEN.items()):
        return str(error)
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}"
    if is_exhaustion(error):
        return f"{error.strerror}: {_EXHAUSTED[error.errno]}"  # type: ignore[attr-defined]
    log = _write_log("".join(traceback.format_exception(error)))
    return f"{type(error).__name__} is a defect of the testbed; please report it with {log}"


def is_compile_error(error: Exception) -> bool:
    """Whether a P4 program was refused, with diagnostics."""
    return _is(error, "testbed.compiler.diagnostics", ("CompileError",))


def is_exhaustion(error: Exception) -> bool:
    """Whether the machine ran out of something that belongs to no file."""
    return isinstance(error, OSError) and error.filename is None and error.errno in _EXHAUSTED


def _is(error: Exception, module: str, names: tuple[str, ...]) -> bool:
    loaded = sys.modules.get(module)
    kinds = tuple(getattr(loaded, name) for name in names if hasattr(loaded, name))
    return isinstance(error, kinds)


def _write_log(text: str) -> Path:
    """Keep ``text`` with the command line in a file of its own; returns its path."""
    now = datetime.now(UTC)
    text = f"{now.isoformat()}\n{sys.argv}\n\n{text}"
    for directory in (cache_dir() / "logs", Path(tempfile.gettempdir())):
        try:
            directory.mkdir(parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(
                prefix=f"testbed-{now:%Y%m%dT%H%M%SZ}-", suffix=".log", dir=directory
            )
        except OSError:
            continue
        with os.fdopen(descriptor, "w") as file:
            file.write(text)
        return Path(name)
    print(text, file=sys.stderr)  # nowhere to write: better seen than lost
    return Path("the text above")
