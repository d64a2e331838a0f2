"""Records what is in this directory of BMv2:  python -m tests.p4runtime.bmv2.record

With simple_switch_grpc and p4c-bm2-ss on PATH. It compiles session.p4 (session.json,
session.p4info.txtpb), runs the session of scenario.py through a server that keeps what is
said (session.txt), and the calls of Thrift through another (thrift.txt).
"""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import grpc
from google.protobuf import text_format

from testbed.network.bmv2.process import free_ports
from testbed.network.bmv2.programs import COMPILER, SWITCH, require
from testbed.network.bmv2.thrift import Thrift, ThriftError
from testbed.p4runtime.client import Client
from testbed.p4runtime.schema import p4config
from tests.p4runtime.bmv2 import recording, scenario, thrift_calls
from tests.p4runtime.bmv2.servers import Recorder, serving

HERE = Path(__file__).parent
START_S = 20.0


def compile_program() -> None:
    made = ("-o", "session.json", "--p4runtime-files", "session.p4info.txtpb")
    command = [require(COMPILER), "--arch", "v1model", *made, "session.p4"]
    subprocess.run(command, cwd=HERE, check=True)


@contextmanager
def switch() -> Iterator[tuple[str, int]]:
    """A BMv2 without interfaces; its address, and its Thrift port."""
    [port] = free_ports(50051, 1)
    [thrift] = free_ports(9090, 1)
    address = f"127.0.0.1:{port}"
    command = [require(SWITCH), "--no-p4", "--device-id", "1", "--thrift-port", str(thrift)]
    command += ["--", "--grpc-server-addr", address, "--cpu-port", str(scenario.CPU_PORT)]
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            deadline = time.monotonic() + START_S
            while True:
                try:
                    Thrift(thrift).close()
                    break
                except ThriftError:
                    if process.poll() is not None or time.monotonic() > deadline:
                        raise
                time.sleep(0.1)
            yield address, thrift
        finally:
            process.kill()
            process.wait()


def program() -> tuple[object, bytes]:
    text = (HERE / "session.p4info.txtpb").read_text(encoding="utf-8")
    return text_format.Parse(text, p4config.P4Info()), (HERE / "session.json").read_bytes()


def main() -> None:
    compile_program()
    version = subprocess.check_output([require(SWITCH), "--version"], text=True).strip()
    head = f"simple_switch_grpc {version}, recorded by tests.p4runtime.bmv2.record"
    p4info, config = program()
    with switch() as (address, port), grpc.insecure_channel(address) as channel:
        recorder = Recorder(channel)
        with serving(recorder) as proxy:
            scenario.session(
                lambda **given: Client.connect(proxy, **given), p4info, config, recorder.heard
            )
        files = {"session.json": config}
        recording.write(HERE / "session.txt", head, recorder.events, files)
        thrift_calls.record(port, HERE / "thrift.txt", head)


if __name__ == "__main__":
    main()
