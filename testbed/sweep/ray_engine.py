"""Cells as tasks of Ray, one core each: on this machine, or on a cluster that runs.

Ray starts the processes, moves requests and records, and looks after its machines; each
of them needs the testbed at the version of the sweep. Records are written by the
process that the user started, as with the local engine.
"""

from __future__ import annotations

import importlib.util
import signal
import socket
from collections.abc import Generator, Iterable
from typing import Any

from testbed.sweep.cell import Record, Request, failed, run_cell
from testbed.sweep.errors import SweepError

_CONNECT_S = 10.0
_CANCEL_S = 10.0


def require_ray() -> None:
    """Raises SweepError where Ray is not installed."""
    if importlib.util.find_spec("ray") is None:
        raise SweepError(
            "--engine ray needs Ray, which is not installed here: run "
            "pip install 'p4-datacentre-testbed[ray]' (in a checkout: pip install '.[ray]')"
        )


def run_ray(
    requests: Iterable[Request], jobs: int | None, address: str | None
) -> Generator[Record]:
    """The records as they come. ``jobs``: at once; None: as many as Ray has cores.

    Without an address Ray is started on this machine, and ended. Close the generator
    to cancel what runs. Raises SweepError for a cluster that cannot be reached.
    """
    import ray  # noqa: PLC0415, an extra

    _connect(ray, jobs, address)
    under_way: dict[Any, Request] = {}
    try:
        most = jobs or max(1, int(ray.cluster_resources().get("CPU", 1)))
        # A task whose machine goes is tried once more; what an experiment raises is a record.
        task = ray.remote(num_cpus=1, max_retries=1)(run_cell)
        waiting = iter(requests)
        while True:
            while len(under_way) < most and (request := next(waiting, None)) is not None:
                under_way[task.remote(request)] = request
            if not under_way:
                return
            [done], _ = ray.wait(list(under_way), num_returns=1)
            request = under_way.pop(done)
            yield _record(ray, done, request)
    finally:
        _end(ray, list(under_way), own=address is None)


def _end(ray: Any, under_way: list[Any], *, own: bool) -> None:
    """Cancels tasks on somebody's cluster, and leaves it; our own Ray ends with all in it."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        if under_way and not own:
            for reference in under_way:
                ray.cancel(reference, force=True)
            # Leaving while a cancellation is on its way would crash Ray's client.
            ray.wait(under_way, num_returns=len(under_way), timeout=_CANCEL_S)
        ray.shutdown()
    finally:
        signal.signal(signal.SIGINT, before)


def _connect(ray: Any, jobs: int | None, address: str | None) -> None:
    _check_reachable(address)
    options: dict[str, Any] = {"log_to_driver": False, "logging_level": "error"}
    if address is None:
        options |= {"num_cpus": jobs, "include_dashboard": False}
        # Not the cluster that RAY_ADDRESS or an earlier `ray start` would name.
        address = "local"
    try:
        ray.init(address=address, **options)
    except Exception as error:
        said = (str(error).strip().splitlines() or [type(error).__name__])[0]
        where = "on this machine" if address == "local" else f"at {address}"
        raise SweepError(f"Ray cannot be used {where}: {said}") from None


def _check_reachable(address: str | None) -> None:
    """Ray itself would try for minutes. Raises SweepError."""
    host, colon, port = (address or "").removeprefix("ray://").rpartition(":")
    if not colon:
        return  # its own, or a word like `auto`
    try:
        with socket.create_connection((host.strip("[]"), int(port)), timeout=_CONNECT_S):
            pass
    except ValueError:
        raise SweepError(f"--address {address}: write HOST:PORT, ray://HOST:PORT or auto") from None
    except OSError as error:
        raise SweepError(
            f"no Ray cluster answers at {address} ({error.strerror or error}): start one there with"
            " `ray start --head`, or leave --address out"
        ) from None


def _record(ray: Any, reference: Any, request: Request) -> Record:
    try:
        record: Record = ray.get(reference)
    except ray.exceptions.RayError as error:
        said = (str(error).strip().splitlines() or [type(error).__name__])[0]
        return failed(request, f"Ray could not run it: {said}", 0.0)
    return record
