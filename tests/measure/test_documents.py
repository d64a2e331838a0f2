"""The result document, the run directory and the picture."""

from __future__ import annotations

import csv
import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pydantic
import pytest

from testbed.measure import (
    Fidelity,
    FidelityDocument,
    Flow,
    FlowSamples,
    IncastRow,
    QueueTrace,
    Result,
    RunDirectory,
)
from testbed.measure.figure import (
    IncastPicture,
    Level,
    Series,
    draw_incast,
    representative_round,
)

ROW: dict[str, Any] = {
    "variant": "forward",
    "samples": 200,
    "fct_p50_us": 1.23456,
    "fct_p95_us": 2.0,
    "fct_p99_us": 3.0,
    "fct_max_us": 4.0,
    "slowdown_p50": 1.0,
    "slowdown_p99": 2.0,
    "fct_p99_no_timeout_us": None,
    "timeouts": 5,
    "tail_loss_probes": 0,
    "drain_bound_us": 167772.16,
    "peak_queue_bytes": 149886,
    "mean_queue_bytes": 70000.5,
    "drops_congested_port": 6,
    "nic_drops": 0,
    "drops_by_reason": {"queue_bytes": 6},
    "ecn_marks": 0,
    "signals": 0,
    "cached_signals": 0,
    "pause_us": 0.0,
    "wall_s": 9.5,
    "packet_hops": 123,
}


def result() -> Result[IncastRow]:
    figures = Fidelity(40.0, 123.04, 0, 900.0, 100_000.0)
    return Result[IncastRow](
        experiment="sfc-incast",
        clock="live",
        seed=1,
        parameters={"senders": 8},
        faithful=figures.faithful,
        fidelity=FidelityDocument.of(figures),
        digest=None,
        rows=[IncastRow(**ROW)],
    )


def test_keys_and_their_order_are_fixed() -> None:
    document = json.loads(result().to_json())
    assert list(document) == [
        "experiment",
        "clock",
        "seed",
        "parameters",
        "faithful",
        "fidelity",
        "digest",
        "rows",
    ]
    assert list(document["fidelity"]) == [
        "lateness_p999_us",
        "limit_us",
        "ring_drops",
        "start_error_p99_us",
    ]
    assert list(document["rows"][0]) == list(ROW)
    assert document["digest"] is None
    assert document["rows"][0]["fct_p50_us"] == 1.235


def test_a_document_reads_back_and_refuses_what_it_does_not_know() -> None:
    text = result().to_json()
    assert Result[IncastRow].model_validate_json(text) == result()
    document = json.loads(text)
    document["rows"][0]["fct_p42_us"] = 1.0
    with pytest.raises(pydantic.ValidationError):
        Result[IncastRow].model_validate(document)


def flows() -> list[Flow]:
    return [
        Flow(number, f"h{sender}", 1000, 100.0 + 10 * number + sender, 1.0, 0, 0)
        for number in range(3)
        for sender in (1, 2)
    ]


def queue(number: int, _most: int) -> QueueTrace:
    return QueueTrace(number, np.array([0.0, 120.5, 241.0]), np.array([1514, 3028, 0]))


def write_rounds(directory: RunDirectory) -> None:
    with directory.round_files("forward") as files:
        for number in range(3):
            with files.round():
                if number == 1:
                    trace = queue(1, 0)
                    files.add_queue(trace.at_us[:2], trace.depth_bytes[:2])
                    files.add_queue(trace.at_us[2:], trace.depth_bytes[2:])
                for flow in flows():
                    if flow.round == number:
                        files.add_flow(flow)


def test_a_run_directory_appears_whole(tmp_path: Path) -> None:
    out = tmp_path / "runs"
    with RunDirectory(out, "sfc-incast", 7) as directory:
        directory.write_parameters(
            experiment="sfc-incast",
            seed=7,
            parameters={"senders": 8},
            versions={"testbed": "0"},
            command=["testbed", "run", "sfc-incast", "--variant", "mine=my program.p4"],
        )
        write_rounds(directory)
        assert not [path for path in out.iterdir() if not path.name.startswith(".")]
        final = directory.publish()
    assert list(out.iterdir()) == [final]
    assert final.name.endswith("-sfc-incast-7")
    assert (final / "command").read_text() == (
        "testbed run sfc-incast --variant 'mine=my program.p4'\n"
    )
    assert json.loads((final / "parameters.json").read_text())["seed"] == 7
    with (final / "flows.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 6
    assert rows[0]["variant"] == "forward"
    assert rows[0]["fct_us"] == "101.000"
    text = gzip.decompress((final / "queue-forward.csv.gz").read_bytes()).decode()
    assert text == "round,at_us,queue_bytes\n1,0.000,1514\n1,120.500,3028\n1,241.000,0\n"


def test_a_run_broken_off_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), RunDirectory(tmp_path, "sfc-incast", 1) as directory:
        write_rounds(directory)
        raise KeyboardInterrupt
    assert not list(tmp_path.iterdir())


def test_a_draft_is_removed_when_its_writer_was_killed_and_not_before(tmp_path: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path; from testbed.measure import RunDirectory\n"
        "print(RunDirectory(Path(sys.argv[1]), 'sfc-incast', 1).path, flush=True)\n"
        "time.sleep(600)\n"
    )
    writer = subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    try:
        assert writer.stdout is not None
        draft = Path(writer.stdout.readline().strip())
        with RunDirectory(tmp_path, "sfc-incast", 1):
            assert draft.is_dir()
    finally:
        writer.kill()
        writer.communicate()
    with RunDirectory(tmp_path, "sfc-incast", 1) as directory:
        assert not draft.exists()
        assert directory.path.is_dir()
    assert list(tmp_path.iterdir()) == []


def test_two_runs_in_one_second_have_two_directories(tmp_path: Path) -> None:
    made = set()
    for _ in range(3):
        with RunDirectory(tmp_path, "sfc-incast", 1) as directory:
            made.add(directory.publish())
    assert len(made) == 3
    assert set(tmp_path.iterdir()) == made


def test_the_representative_round_is_the_median_one() -> None:
    assert representative_round(FlowSamples(flows())) == 1
    assert representative_round(FlowSamples(flows()[:4])) == 0


@pytest.mark.parametrize("variants", [1, pytest.param(7, marks=pytest.mark.slow)])
def test_the_picture_is_drawn(tmp_path: Path, variants: int) -> None:
    series = [
        Series(f"variant{i}", FlowSamples(flows()), queue, [Level("buffer\n150 KB", 150_000)])
        for i in range(variants)
    ]
    path = tmp_path / "figure.png"
    draw_incast(IncastPicture("title", "subtitle", 120.0, series), path)
    assert path.read_bytes().startswith(b"\x89PNG")


def test_the_picture_takes_a_round_without_packets(tmp_path: Path) -> None:
    def nothing(number: int, _most: int) -> QueueTrace:
        return QueueTrace(number, np.array([]), np.array([], dtype=np.int64))

    path = tmp_path / "figure.png"
    series = [Series("quiet", FlowSamples(flows()), nothing)]
    draw_incast(IncastPicture("t", "s", 120.0, series), path)
    assert path.read_bytes().startswith(b"\x89PNG")
