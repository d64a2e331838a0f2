"""A file of entries put into a switch: an STF script's commands, or the tutorials' JSON.

Which of the two it is shows its first character: a document begins with ``{``.
"""

from __future__ import annotations

from pathlib import Path

from testbed.switch.errors import StfError
from testbed.switch.runtime_json import load_runtime_json
from testbed.switch.stf import run_commands
from testbed.switch.stf_engines import Device


def load_entries(device: Device, path: Path) -> None:
    """Raises StfError or ControlError, naming the place in the file."""
    try:
        text = path.read_text(errors="replace")
    except OSError as error:
        raise StfError(f"cannot read '{path}': {error.strerror}") from None
    if text.lstrip().startswith("{"):
        load_runtime_json(device.switch, path)
    else:
        run_commands(device, path)
