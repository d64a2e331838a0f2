"""``simple_switch_CLI``: commands to a running ``simple_switch``, typed or from a script."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from testbed.cli.shims.options import Options, fail
from testbed.cli.shims.runtime_client import HOST, RuntimeClient

_PROMPT = "RuntimeCmd: "
_DEFAULT_PORT = 9090
_BATCH = 1000  # lines of a script that go at once
_ENDS = ("EOF", "exit", "quit")
_SHELL = "shell"
_WRITE = "write_config_to_file"
_LOCAL = (_SHELL, _WRITE)  # commands that are carried out here
_BANNER = "Control utility for runtime P4 table manipulation"


def main(name: str, words: list[str]) -> int:
    """Runs the command; its exit status."""
    options = Options(name, "commands to a running simple_switch of the testbed")
    options.add_argument("--thrift-port", type=int, default=_DEFAULT_PORT, metavar="PORT")
    options.add_argument("--thrift-ip", default=HOST, metavar="ADDRESS")
    options.ignored("--json", "--pre", takes=True, help_="ignored: the switch knows its program")
    given = options.read(words)
    where = f"{given.thrift_ip}:{given.thrift_port}"
    try:
        client = RuntimeClient(given.thrift_ip, given.thrift_port)
    except (OSError, OverflowError) as error:
        fail(name, f"no switch can be reached at {where}: {error}; is it running?")
    try:
        print(_BANNER)
        if sys.stdin.isatty():
            _converse(client)
        else:
            _play(client, sys.stdin)
    except (OSError, ValueError, KeyError) as error:
        fail(name, f"{where} is no switch of the testbed, or it has ended: {error}")
    except KeyboardInterrupt:
        print()
    finally:
        client.close()
    return 0


def _converse(client: RuntimeClient) -> None:
    while True:
        try:
            line = input(_PROMPT)
        except EOFError:
            print()
            return
        if line.strip() in _ENDS:
            return
        if answer := _answer(client, line):
            print(answer)


def _word(line: str) -> str:
    """The command of a line."""
    return next(iter(line.split(None, 1)), "")


def _answer(client: RuntimeClient, line: str) -> str:
    name, rest = _word(line), line.strip().partition(" ")[2].strip()
    if name == _SHELL:
        subprocess.run(rest, shell=True, check=False)
        return ""
    if name != _WRITE:
        return client.ask([line])[0]
    if not rest:
        return f"Error: usage: {_WRITE} FILE"
    try:
        Path(rest).write_text(client.ask(["config"])[0] + "\n")
    except OSError as error:
        return f"Error: {rest}: {error.strerror}"
    return ""


def _play(client: RuntimeClient, script: Iterable[str]) -> None:
    """A script's lines in batches: asking for each alone would be most of the time."""
    waiting: list[str] = []
    for line in script:
        if line.strip() in _ENDS:
            break
        if _word(line) in _LOCAL:
            _answered(client, waiting)
            waiting = []
            print(f"{_PROMPT}{_answer(client, line)}", flush=True)
            continue
        waiting.append(line)
        if len(waiting) == _BATCH:
            _answered(client, waiting)
            waiting = []
    _answered(client, waiting)


def _answered(client: RuntimeClient, lines: list[str]) -> None:
    if lines:
        print("".join(f"{_PROMPT}{answer}\n" for answer in client.ask(lines)), end="")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
