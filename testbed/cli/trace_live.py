"""``testbed trace SWITCH --match CONDITION``: live packets of a running network.

The network's process only picks frames that match and hands them on; they are
interpreted here, each on a snapshot of its switch.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from testbed.cli.errors import UsageError
from testbed.cli.trace import print_packets
from testbed.compiler import check_file
from testbed.interpreter import Interpreter
from testbed.network.errors import NetworkError
from testbed.network.tracing import ask, running
from testbed.switch.interpreted import InterpretedSwitch
from testbed.switch.matcher import build_matcher
from testbed.switch.snapshot import put_snapshot
from testbed.switch.trace import PassTrace, Recorder

_MOST = 4096


def trace_switch(
    switch: str,
    match: str | None,
    count: int | None,
    network: str | None,
    *,
    as_document: bool,
    program_options: Sequence[object] = (),
) -> None:
    """See ``testbed trace --help``. Raises CompileError, NetworkError, UsageError."""
    if any(program_options):
        raise UsageError(
            f"{switch} is no file, so it is a switch of a running network: give --match and "
            "--count; --packet, --pcap, --entries, -I and -D are for a PROGRAM.p4"
        )
    wanted = 1 if count is None else count
    if not 1 <= wanted <= _MOST:
        raise UsageError(f"--count {wanted}: 1 to {_MOST} packets can be shown")
    print_packets(_picked(switch, match or "true", wanted, network), as_document=as_document)


def _picked(switch: str, match: str, count: int, network: str | None) -> Iterator[PassTrace]:
    tag = running(network)
    (source,) = ask(tag, {"ask": "switch", "switch": switch})
    program, include_dirs = Path(source["program"]), source["include_dirs"]
    defines = source["defines"]
    matcher = build_matcher(program, match, include_dirs=include_dirs, defines=defines)
    tree = check_file(program, include_dirs=include_dirs, defines=defines).ast
    recorder = Recorder()
    request = {
        "ask": "pick",
        "switch": switch,
        "matcher": str(matcher.pipeline),
        "count": count,
    }
    print(f"{switch}: waiting for packets; Ctrl-C ends it", file=sys.stderr)
    shown = 0
    for answer in ask(tag, request):
        shown += 1
        interpreter = Interpreter(tree, observer=recorder)
        put_snapshot(InterpretedSwitch(interpreter, switch), answer["snapshot"])
        interpreter.receive(answer["port"], bytes.fromhex(answer["frame"]), answer["at_ps"])
        yield from recorder.take()
    if shown < count:
        raise NetworkError(f"the network has ended; {shown} of {count} packets were shown")
