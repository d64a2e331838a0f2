"""What the live test of the shims runs inside a lab; its result as JSON.

python shims_scenario.py SHIMS PROGRAM.json
"""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

from testbed.benchmarks.lab import Host, ip

THRIFT_PORT = 9123
WAIT_S = 60.0


def wait_for_port(process: subprocess.Popen[str]) -> None:
    """As the tutorials' Mininet switch does before it goes on."""
    deadline = time.monotonic() + WAIT_S
    while time.monotonic() < deadline and process.poll() is None:
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", THRIFT_PORT)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(f"the switch did not start: {process.communicate(timeout=WAIT_S)}")


def main(shims: Path, program: str) -> None:
    ip("link", "set", "lo", "up")
    with (
        Host("h1", "10.0.0.1/24", "02:00:00:00:00:01") as h1,
        Host("h2", "10.0.0.2/24", "02:00:00:00:00:02"),
    ):
        switch = subprocess.Popen(
            [
                str(shims / "simple_switch_grpc"),
                *("-i", "1@h1-out", "-i", "2@h2-out", "--thrift-port", str(THRIFT_PORT)),
                *("--device-id", "1", "--log-console", "--nanolog", "ipc:///tmp/log.ipc", program),
                *("--", "--grpc-server-addr", "127.0.0.1:50066", "--cpu-port", "255"),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            wait_for_port(switch)
            cli = subprocess.run(
                [str(shims / "simple_switch_CLI"), "--thrift-port", str(THRIFT_PORT)],
                input="show_tables\nset_queue_depth 100\nset_queue_rate 50Mbit\n",
                capture_output=True,
                text=True,
                timeout=WAIT_S,
                check=True,
            )
            ping = h1.command("ping", "-c", "3", "-i", "0.05", "-W", "2", "10.0.0.2")
            answered = subprocess.run(ping, capture_output=True, timeout=WAIT_S, check=False)
            switch.send_signal(signal.SIGTERM)
            output, errors = switch.communicate(timeout=WAIT_S)
        finally:
            switch.kill()
            switch.wait()
    result = {
        "answered": answered.returncode == 0,
        "cli": cli.stdout,
        "status": switch.returncode,
        "output": output,
        "errors": errors,
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
