"""What ``testbed doctor`` looks at. Each check tries the thing itself where it can."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Literal

from testbed.cli.versions import DISTRIBUTION

State = Literal["ok", "limited", "missing"]

_PYTHON = (3, 11)
_CORES = 2  # one for the fabric, one for the hosts
_MEMORY_MB = 512  # that the main job takes
_ROOMY_MB = 2048
_REALTIME_PRIORITY = 1
_COMPILE_TIMEOUT_S = 60
_MODULES = ("netem", "tbf")
# Of a requirement as metadata has it: PEP 508.
_NAME_END = re.compile(r"[\s\[<>=!~;(]")
_EXTRA = re.compile(r"extra\s*==\s*['\"]([\w-]+)['\"]")


@dataclass(frozen=True)
class Finding:
    """``needed``: the main job (``testbed run sfc-incast``) cannot do without it.

    ``detail`` is what was found, or what is lost without it; ``command`` gets it.
    """

    group: str
    name: str
    state: State
    detail: str
    command: str = ""
    needed: bool = False


def examine() -> list[Finding]:
    """Looks at everything; takes a few seconds. Raises nothing."""
    checks: tuple[Callable[[], Iterator[Finding]], ...] = (
        _python,
        _packages,
        _compiler,
        _kernel,
        _mininet,
        _machine,
        _scheduling,
        _programs,
        _reference,
    )
    return [finding for check in checks for finding in check()]


def able(findings: list[Finding]) -> bool:
    """Whether the main job can run."""
    return all(f.state != "missing" for f in findings if f.needed)


# ---- Python ----------------------------------------------------------------------------------


def _python() -> Iterator[Finding]:
    version = platform.python_version()
    wanted = ".".join(map(str, _PYTHON))
    if sys.version_info >= _PYTHON:
        yield Finding("Python", "python", "ok", version, needed=True)
    else:
        detail = f"{version}; {wanted} or newer is needed"
        yield Finding("Python", "python", "missing", detail, _apt("python3"), needed=True)


def _packages() -> Iterator[Finding]:
    """What this package depends on, by its own metadata; extras are for some jobs only."""
    try:
        requirements = metadata.requires(DISTRIBUTION) or []
    except metadata.PackageNotFoundError:
        detail = "the package is not installed; what it depends on is not known"
        yield Finding("Python", "packages", "limited", detail, "pip install .")
        return
    packages: dict[str, list[str]] = {"": []}  # by extra; "": what is always needed
    for requirement in requirements:
        name = _NAME_END.split(requirement, maxsplit=1)[0]
        extra = _EXTRA.search(requirement)
        packages.setdefault(extra[1] if extra else "", []).append(name)
    for group, names in packages.items():
        yield _package_group(group, names)


def _package_group(group: str, packages: list[str]) -> Finding:
    name = f"packages [{group}]" if group else "packages"
    lacking = [package for package in packages if not _is_installed(package)]
    if not lacking:
        return Finding("Python", name, "ok", f"all {len(packages)}", needed=not group)
    purposes = {"dev": "tests and lint", "zig": "a C compiler without the system's"}
    purpose = f", for {purposes[group]}" if group in purposes else ""
    detail = f"missing: {', '.join(lacking)}{purpose}"
    command = f"{sys.executable} -m pip install {' '.join(lacking)}"
    state: State = "limited" if group else "missing"
    return Finding("Python", name, state, detail, command, needed=not group)


def _is_installed(package: str) -> bool:
    try:
        metadata.version(package)
    except metadata.PackageNotFoundError:
        return False
    return True


# ---- compiling ---------------------------------------------------------------------------------


def _compiler() -> Iterator[Finding]:
    from testbed.engine.toolchain import NoCompilerError, find_compiler

    try:
        compiler = find_compiler()
    except NoCompilerError as error:
        command = _apt("gcc libc6-dev")
        yield Finding("C", "compiler", "missing", str(error), command, needed=True)
        return
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "probe.c"
        source.write_text("#include <stdint.h>\n#include <pthread.h>\nint8_t probe;\n")
        target = str(source.with_suffix(".so"))
        build = [*compiler.command, "-std=c11", "-shared", "-fPIC", "-o", target, str(source)]
        try:
            done = subprocess.run(
                build,
                capture_output=True,
                text=True,
                timeout=_COMPILE_TIMEOUT_S,
                check=False,
            )
            failed = done.stderr.strip().partition("\n")[0] if done.returncode else ""
        except (OSError, subprocess.TimeoutExpired) as error:
            failed = str(error)
    version = compiler.version.splitlines()[0]
    if failed:
        detail = f"{version} compiles nothing: {failed}"
        yield Finding("C", "compiler", "missing", detail, _apt("libc6-dev"), needed=True)
    else:
        yield Finding("C", "compiler", "ok", version, needed=True)


# ---- networks ----------------------------------------------------------------------------------


def _kernel() -> Iterator[Finding]:
    system = platform.system()
    if system != "Linux":
        detail = f"{system}; live networks need Linux (virtual time does not)"
        yield Finding("Kernel", "linux", "missing", detail, "vagrant up", needed=True)
        return
    yield Finding("Kernel", "linux", "ok", platform.release(), needed=True)
    yield from _namespaces()


def _namespaces() -> Iterator[Finding]:
    from testbed.network.privilege import PrivilegeError, has_capabilities
    from testbed.network.probe import probe

    who = "as root" if has_capabilities() else "in user namespaces"
    try:
        found = probe()
    except PrivilegeError as error:
        opened = re.search(r"`(sudo sysctl [^`]+)`", str(error))
        command = opened[1] if opened else "run as root; in a container: docker run --privileged"
        yield Finding("Kernel", "namespaces", "missing", str(error), command, needed=True)
        return
    except (OSError, ValueError, ImportError, subprocess.TimeoutExpired) as error:
        yield Finding("Kernel", "namespaces", "missing", str(error), "run as root", needed=True)
        return
    yield Finding("Kernel", "namespaces", "ok", who, needed=True)
    for name, title in (("veth", "veth pairs"), ("packet_socket", "packet sockets")):
        failed = found.get(name, "")
        command = "sudo modprobe veth" if name == "veth" else "run as root"
        if failed:
            yield Finding("Kernel", title, "missing", failed, command, needed=True)
        else:
            yield Finding("Kernel", title, "ok", "made and removed", needed=True)
    for name in _MODULES:
        failed = found.get(name, "")
        if failed:
            detail = f"{failed}; rates and delays around BMv2 need it"
            command = f"sudo modprobe sch_{name}"
            yield Finding("Kernel", name, "limited", detail, command)
        else:
            yield Finding("Kernel", name, "ok", "made and removed")


def _mininet() -> Iterator[Finding]:
    """Mininet itself is a package; here is what it starts hosts with."""
    from testbed.engine.toolchain import NoCompilerError
    from testbed.network import mnexec
    from testbed.network.errors import NetworkError

    try:
        with tempfile.TemporaryDirectory() as folder:
            mnexec.provide(lambda: Path(folder))
        yield Finding("Mininet", "mnexec", "ok", "compiles", needed=True)
    except (NetworkError, NoCompilerError, OSError) as error:
        yield Finding("Mininet", "mnexec", "missing", str(error), _apt("gcc"), needed=True)
    for program, package, needed, use in (
        ("ip", "iproute2", True, "Mininet looks into namespaces with it"),
        ("ping", "iputils-ping", False, "`ping` and `pingall` at the prompt"),
        ("ps", "procps", True, "Mininet looks for left-over processes with it"),
        ("unshare", "util-linux", False, "`make test` as an ordinary user"),
        ("iperf3", "iperf3", False, "`iperf` at the prompt"),
    ):
        yield _program("Mininet", program, package, use, needed=needed)


# ---- the machine ---------------------------------------------------------------------------------


def _machine() -> Iterator[Finding]:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    if cores is not None and cores >= _CORES:
        yield Finding("Machine", "cores", "ok", str(cores))
    else:
        detail = f"{cores}; live runs are faithful from {_CORES} on (virtual time always is)"
        yield Finding("Machine", "cores", "limited", detail, "give the machine more cores")
    available = _available_mb()
    if available is None:
        yield Finding("Machine", "memory", "limited", "the kernel does not tell", "")
    elif available < _MEMORY_MB:
        detail = f"{available} MiB available, at least {_MEMORY_MB} are needed"
        yield Finding("Machine", "memory", "missing", detail, "end other programs", needed=True)
    elif available < _ROOMY_MB:
        detail = f"{available} MiB available; large tables and topologies want {_ROOMY_MB}"
        yield Finding("Machine", "memory", "limited", detail, "end other programs", needed=True)
    else:
        yield Finding("Machine", "memory", "ok", f"{available} MiB available", needed=True)
    yield _cache()


def _available_mb() -> int | None:
    try:
        text = Path("/proc/meminfo").read_text()
    except OSError:
        return None
    found = re.search(r"^MemAvailable:\s+(\d+) kB", text, re.MULTILINE)
    return int(found[1]) // 1024 if found else None


def _cache() -> Finding:
    from testbed.paths import cache_dir

    directory = cache_dir()
    try:
        directory.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=directory):
            pass
    except OSError as error:
        detail = f"{directory}: {error.strerror}; every start compiles anew"
        return Finding("Machine", "cache", "limited", detail, "export TESTBED_CACHE=DIR")
    return Finding("Machine", "cache", "ok", str(directory))


def _scheduling() -> Iterator[Finding]:
    """Whether the live clock's thread may go before ordinary processes."""
    try:
        before = os.sched_getscheduler(0), os.sched_getparam(0)
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(_REALTIME_PRIORITY))
        os.sched_setscheduler(0, *before)
    except (OSError, AttributeError) as error:
        detail = f"{error}; busy neighbours delay the live clock, and runs tell by how much"
        user = os.environ.get("USER", "$USER")
        command = f"echo '{user} - rtprio 50' | sudo tee /etc/security/limits.d/60-testbed.conf"
        yield Finding("Machine", "real-time priority", "limited", detail, f"{command}; log in anew")
    else:
        yield Finding("Machine", "real-time priority", "ok", "permitted")


# ---- other programs ------------------------------------------------------------------------------


def _programs() -> Iterator[Finding]:
    for program, use in (
        ("tcpdump", "looking at captures, and some tests"),
        ("tshark", "looking at captures, and some tests"),
    ):
        yield _program("Tools", program, program, use)


def _reference() -> Iterator[Finding]:
    """BMv2 and p4c: what we are compared with."""
    from testbed.network.bmv2.programs import PACKAGES, how_to_get

    for program, use in (
        ("p4c-bm2-ss", "`--switch bmv2`; making BMv2's JSON; tests against p4c"),
        ("simple_switch", "tests and measurements against BMv2"),
        ("simple_switch_grpc", "`--switch bmv2`"),
        ("simple_switch_CLI", "tests against BMv2"),
    ):
        yield _program("BMv2", program, PACKAGES[program], use, command=how_to_get(program))


def _program(
    group: str, program: str, package: str, use: str, *, needed: bool = False, command: str = ""
) -> Finding:
    path = shutil.which(program, path=f"{os.environ.get('PATH', os.defpath)}:/usr/sbin:/sbin")
    if path is not None:
        return Finding(group, program, "ok", path, needed=needed)
    state: State = "missing" if needed else "limited"
    return Finding(group, program, state, f"for {use}", command or _apt(package), needed=needed)


def _apt(packages: str) -> str:
    """As this distribution says it."""
    for manager, verb in (("apt-get", "install"), ("dnf", "install"), ("zypper", "install")):
        if shutil.which(manager):
            return f"sudo {manager} {verb} {packages}"
    return f"install {packages} with this system's package manager"
