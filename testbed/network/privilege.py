"""The right to make namespaces: had as root, or taken in a user namespace.

An ordinary user's command is run again inside new user, network, mount and PID
namespaces, in which it is root over nothing but those. Not by util-linux's
``unshare``: that ignores SIGTERM while it waits, so ``kill`` would not end a
testbed. Two small supervisors do what it does not:

    outer                     takes the place of the user's command: makes the
                              namespaces, forwards signals, passes on the status
      init (PID 1 inside)     the same without the making; collects orphans
        the command itself, again

The kernel kills everything inside when init ends, and init dies with its parent.
The outer one is a fresh interpreter that runs this file, for a process with
threads, which libraries start when they are imported, may not enter a user
namespace.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import signal
import socket
import struct
import sys
from pathlib import Path
from typing import NoReturn

_CLONE_NEWNS = 0x00020000
_CLONE_NEWUSER = 0x10000000
_CLONE_NEWPID = 0x20000000
_CLONE_NEWNET = 0x40000000
_MS_NOSUID, _MS_NODEV, _MS_NOEXEC, _MS_REC, _MS_PRIVATE = 2, 4, 8, 0x4000, 1 << 18
_SIOCSIFFLAGS, _IFF_UP = 0x8914, 1
_PR_SET_PDEATHSIG = 1
_CAP_NET_ADMIN, _CAP_SYS_ADMIN = 12, 21
_INSIDE = "TESTBED_INSIDE_NAMESPACES"
_SYSCTLS = Path("/proc/sys")
_FORWARDED = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)

_libc = ctypes.CDLL(None, use_errno=True)


class PrivilegeError(Exception):
    """The kernel refuses namespaces; the sentence names the knob."""


def ensure() -> None:
    """Returns with the right to make namespaces, or runs the same command where it has it.

    Call it before anything is made or printed, for then it does not return: the
    command begins anew. Raises PrivilegeError.
    """
    if has_capabilities():
        return
    if in_own_namespaces():
        raise PrivilegeError(
            "the user namespace gives no rights over networks: a security policy of this"
            " machine (AppArmor, seccomp, a container) takes them away; run as root"
        )
    # -P: the directory of this file is no place to import from.
    command = [sys.executable, *sys.orig_argv[1:]]
    os.execv(sys.executable, [sys.executable, "-P", __file__, *command])


def in_own_namespaces() -> bool:
    """Whether this command runs in namespaces that were made for it, and end with it."""
    return _INSIDE in os.environ


def has_capabilities() -> bool:
    """Whether this process may make namespaces as it is."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("CapEff:"):
            effective = int(line.split()[1], 16)
            return bool(effective >> _CAP_NET_ADMIN & 1 and effective >> _CAP_SYS_ADMIN & 1)
    return False


def _check(result: int, what: str) -> None:
    if result != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), what)


def _enter_and_run(command: list[str]) -> int:
    """Runs `command` as root of new namespaces; its exit status. Raises PrivilegeError."""
    uid, gid = os.getuid(), os.getgid()
    flags = _CLONE_NEWUSER | _CLONE_NEWNET | _CLONE_NEWNS | _CLONE_NEWPID
    try:
        _check(_libc.unshare(flags), "unshare")
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"0 {uid} 1")
        Path("/proc/self/gid_map").write_text(f"0 {gid} 1")
    except OSError as error:
        raise PrivilegeError(_explanation(error)) from None
    signal.pthread_sigmask(signal.SIG_BLOCK, {*_FORWARDED, signal.SIGCHLD})
    outer = os.getpid()
    init = os.fork()
    if init == 0:
        _run_init(command, outer)
    return _supervise(init)


def _run_init(command: list[str], outer: int) -> NoReturn:
    """PID 1 of the new PID namespace: mounts its /proc and runs the command."""
    status = 1
    try:
        _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        _check(_libc.mount(b"none", b"/", None, _MS_REC | _MS_PRIVATE, None), "mount /")
        options = _MS_NOSUID | _MS_NODEV | _MS_NOEXEC
        _check(_libc.mount(b"proc", b"/proc", b"proc", options, None), "mount /proc")
        _bring_up_loopback()
        main = os.fork()
        if main == 0:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {*_FORWARDED, signal.SIGCHLD})
            os.execve(command[0], command, {**os.environ, _INSIDE: str(outer)})
        status = _supervise(main)
    except OSError as error:
        print(f"testbed: error: {_explanation(error)}", file=sys.stderr)
    finally:
        os._exit(status)


def _bring_up_loopback() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        request = struct.pack("16sh22x", b"lo", _IFF_UP)
        fcntl.ioctl(control, _SIOCSIFFLAGS, request)


def _supervise(child: int) -> int:
    """Forwards signals to `child` and collects whoever ends, until it does; its exit status.

    A terminal's Ctrl-C reaches the whole process group by itself, so only what a
    process sent is forwarded.
    """
    while True:
        info = signal.sigwaitinfo({*_FORWARDED, signal.SIGCHLD})
        if info.si_signo != signal.SIGCHLD:
            if info.si_code <= 0:
                os.kill(child, info.si_signo)
            continue
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return 1
            if pid == 0:
                break
            if pid == child:
                code = os.waitstatus_to_exitcode(status)
                return code if code >= 0 else 128 - code


def _explanation(error: OSError) -> str:
    """Which knob refused the user namespace."""
    knobs = (
        ("kernel/apparmor_restrict_unprivileged_userns", "1", "0"),
        ("kernel/unprivileged_userns_clone", "0", "1"),
        ("user/max_user_namespaces", "0", "10000"),
        ("user/max_net_namespaces", "0", "10000"),
    )
    for path, closed, opened in knobs:
        try:
            value = (_SYSCTLS / path).read_text().strip()
        except OSError:
            continue
        if value == closed:
            name = path.replace("/", ".")
            return (
                f"this kernel refuses user namespaces to ordinary users ({name} is {value}):"
                f" run as root, or `sudo sysctl {name}={opened}`"
            )
    return (
        f"the kernel refuses user namespaces ({error.strerror}): run as root; in a container,"
        " allow unshare (Docker: --privileged)"
    )


def _main() -> int:
    try:
        return _enter_and_run(sys.argv[1:])
    except PrivilegeError as error:
        print(f"testbed: error: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(_main())
