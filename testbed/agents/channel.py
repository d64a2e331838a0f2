"""How an agent is spoken to: JSON lines, commands in, events out.

    -> {"command": "connect", ...}      one line each, on standard input
    <- {"event": "connected", ...}      on standard output

End of input is the command to end. An agent that fails sends ``{"event":
"error", "message": one sentence}``, leaves the traceback on standard error, and
exits with 1.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from testbed.agents import clock

MAX_LINE_BYTES = 1 << 20


class Channel:
    """The agent's end of the control channel."""

    def __init__(self, reader: asyncio.StreamReader) -> None:
        self._reader = reader

    async def commands(self) -> AsyncIterator[dict[str, Any]]:
        """The commands, in order, until end of input."""
        while line := await self._reader.readline():
            yield json.loads(line)

    def send(self, event: str, **fields: Any) -> None:
        """Sends one event. The reader's end takes lines at once, so this does not wait."""
        data = (json.dumps({"event": event, **fields}) + "\n").encode()
        while data:
            data = data[os.write(sys.stdout.fileno(), data) :]


async def _open() -> Channel:
    reader = asyncio.StreamReader(limit=MAX_LINE_BYTES)
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    return Channel(reader)


def run(agent: Callable[[Channel], Awaitable[None]]) -> int:
    """Runs an agent to its end; returns its exit status."""

    async def main() -> int:
        channel = await _open()
        try:
            await agent(channel)
        except Exception as error:
            traceback.print_exc()
            channel.send("error", message=_sentence(error))
            return 1
        return 0

    clock.sharpen()
    return asyncio.run(main())


def _sentence(error: Exception) -> str:
    if isinstance(error, OSError) and error.errno is not None:
        # asyncio puts what it did ("Connect call failed") where the reason was.
        reason = os.strerror(error.errno)
        return reason if error.strerror == reason else f"{error.strerror}: {reason}"
    if isinstance(error, TimeoutError):
        return str(error) or "a wait took too long"
    return f"{type(error).__name__}: {error}"
