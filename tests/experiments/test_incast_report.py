"""The table and its sentences, letter by letter."""

from __future__ import annotations

import dataclasses
import io
from typing import Any

from rich.console import Console

from experiments._incast_report import incast_report
from testbed.measure import Fidelity, IncastRow, VirtualIncastRow

FAITHFUL = Fidelity(40.0, 123.04, 0, 900.0, 100_000.0)

FORWARD: dict[str, Any] = {
    "variant": "forward",
    "samples": 200,
    "fct_p50_us": 190_000.0,
    "fct_p95_us": 390_000.0,
    "fct_p99_us": 410_000.0,
    "fct_max_us": 420_000.0,
    "slowdown_p50": 8.0,
    "slowdown_p99": 17.3,
    "fct_p99_no_timeout_us": 200_000.0,
    "timeouts": 21,
    "tail_loss_probes": 30,
    "drain_bound_us": 167_772.16,
    "peak_queue_bytes": 149_886,
    "mean_queue_bytes": 88_123.4,
    "drops_congested_port": 260,
    "nic_drops": 0,
    "drops_by_reason": {"queue_bytes": 260},
    "ecn_marks": 0,
    "signals": 0,
    "cached_signals": 0,
    "pause_us": 0.0,
    "wall_s": 9.5,
    "packet_hops": 123_456,
}
SFC: dict[str, Any] = FORWARD | {
    "variant": "sfc",
    "fct_p99_us": 180_000.0,
    "fct_p99_no_timeout_us": 180_000.0,
    "timeouts": 0,
    "tail_loss_probes": 0,
    "drops_congested_port": 0,
    "drops_by_reason": {},
    "signals": 300,
    "cached_signals": 900,
    "pause_us": 1_234_567.0,
}

GOLDEN = """\
sfc-incast: 8 to 1
┏━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━┳━━━━━━━━┓
┃                           ┃         forward ┃    sfc ┃
┡━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━╇━━━━━━━━┩
│ flows                     │             200 │    200 │
│ FCT p50 (ms)              │           190.0 │  190.0 │
│ FCT p95 (ms)              │           390.0 │  390.0 │
│ FCT p99 (ms)              │           410.0 │  180.0 │
│ FCT max (ms)              │           420.0 │  420.0 │
│   drain bound (ms)        │           167.8 │  167.8 │
│ slowdown p50              │             8.0 │    8.0 │
│ slowdown p99              │            17.3 │   17.3 │
│ FCT p99, no timer (ms)    │           200.0 │  180.0 │
│ retransmission timeouts   │              21 │      0 │
│ tail loss probes          │              30 │      0 │
│ queue peak (KB)           │           149.9 │  149.9 │
│ queue mean (KB)           │            88.1 │   88.1 │
│ drops, congested port     │             260 │      0 │
│ drops, NICs               │               0 │      0 │
│ drops by reason           │ queue_bytes 260 │   none │
│ ECN marks                 │               0 │      0 │
│ signals, congested switch │               0 │    300 │
│ signals, cache            │               0 │    900 │
│ pause (ms)                │             0.0 │ 1234.6 │
└───────────────────────────┴─────────────────┴────────┘
"""


def shown(*rows: IncastRow, fidelity: list[tuple[str, Fidelity]] | None = None) -> str:
    console = Console(width=400, file=io.StringIO(), record=True)
    console.print(incast_report("sfc-incast: 8 to 1", rows, fidelity or [("forward", FAITHFUL)]))
    return console.export_text()


def sentences(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.rstrip().endswith(".")]


def test_the_table() -> None:
    text = shown(IncastRow(**FORWARD), IncastRow(**SFC))
    assert [line.rstrip() for line in text.splitlines()][: len(GOLDEN.splitlines())] == (
        GOLDEN.splitlines()
    )


def test_how_much_of_the_gain_is_timeouts_avoided() -> None:
    # 230 ms gained; of flows without a timeout 20 ms: 91 % is timeouts avoided.
    assert sentences(shown(IncastRow(**FORWARD), IncastRow(**SFC))) == [
        "p99 FCT of sfc is 2.28 times lower than that of forward (410.0 -> 180.0 ms); over flows "
        "without a timeout or a probe, 1.11 times lower (200.0 -> 180.0 ms). So 91% of the gain is "
        "timeouts and probes avoided.",
        "Faithful: packets left at most 40 us late (p99.9; limit 123 us), no frame lost by the "
        "kernel, senders started within 900 us (p99; limit 5000 us).",
    ]


def test_no_timeouts_no_claim() -> None:
    base = IncastRow(
        **FORWARD | {"timeouts": 0, "tail_loss_probes": 0, "fct_p99_no_timeout_us": 410_000.0}
    )
    first = sentences(shown(base, IncastRow(**SFC)))[0]
    assert first == (
        "p99 FCT of sfc is 2.28 times lower than that of forward (410.0 -> 180.0 ms); "
        "no flow saw a timeout."
    )


def test_where_nothing_is_gained_nothing_is_explained() -> None:
    """Probes that came soon, as over DCTCP, are no reason for what is not there."""
    base = IncastRow(**FORWARD | {"timeouts": 0, "fct_p99_us": 180_100.0})
    first = sentences(shown(base, IncastRow(**SFC)))[0]
    assert first == (
        "p99 FCT of sfc is 1.00 times lower than that of forward (180.1 -> 180.0 ms); "
        "no flow saw a timeout."
    )


def test_a_wait_for_a_probe_is_a_wait() -> None:
    base = IncastRow(**FORWARD | {"timeouts": 0})
    first = sentences(shown(base, IncastRow(**SFC)))[0]
    assert first.endswith("So 91% of the gain is timeouts and probes avoided.")


def test_a_loss_is_called_a_loss() -> None:
    worse = IncastRow(**SFC | {"fct_p99_us": 820_000.0})
    first = sentences(shown(IncastRow(**FORWARD), worse))[0]
    assert first.startswith("p99 FCT of sfc is 2.00 times higher than that of forward")
    assert "avoided" not in first


def test_every_flow_with_a_timeout() -> None:
    base = IncastRow(**FORWARD | {"fct_p99_no_timeout_us": None})
    text = shown(base, IncastRow(**SFC))
    assert sentences(text)[0].endswith(
        "; every flow of a variant saw a timeout or a tail loss probe."
    )
    [line] = [line for line in text.splitlines() if "no timer (ms)" in line]
    assert line.split("│")[2].strip() == "-"


def test_a_run_that_is_not_faithful_says_which_variant_and_why() -> None:
    late = dataclasses.replace(FAITHFUL, lateness_p999_us=2140.0)
    text = shown(IncastRow(**FORWARD), fidelity=[("forward", FAITHFUL), ("sfc", late)])
    assert sentences(text) == [
        "sfc: NOT faithful: packets left up to 2140 us late (p99.9), more than one MTU at the "
        "slowest link (123 us).",
    ]


RDMA = FORWARD | {"connection": "rdma", "mice_slowdown_p99": 11.92}
DCTCP = FORWARD | {
    "connection": "dctcp",
    "mice_slowdown_p99": None,
    "fct_p99_us": 176_000.0,
    "timeouts": 0,
    "fct_p99_no_timeout_us": 176_000.0,
}


def test_variants_over_the_same_connection_are_compared() -> None:
    rows = [
        VirtualIncastRow(**RDMA),
        VirtualIncastRow(**RDMA | {"variant": "sfc", "fct_p99_us": 205_000.0}),
        VirtualIncastRow(**DCTCP),
        VirtualIncastRow(**DCTCP | {"variant": "sfc"}),
    ]
    text = shown(*rows)
    [heads] = [line for line in text.splitlines() if "forward-rdma" in line and "┃" in line]
    assert [head.strip() for head in heads.strip("┃").split("┃")] == [
        "",
        "forward-rdma",
        "sfc-rdma",
        "forward-dctcp",
        "sfc-dctcp",
    ]
    [mice] = [line for line in text.splitlines() if "mice slowdown p99" in line]
    assert [cell.strip() for cell in mice.strip("│").split("│")][1:] == ["11.9", "11.9", "-", "-"]
    said = " ".join(text.split("┘")[1].split())
    rdma, dctcp = said.split("p99 FCT of ")[1:]
    assert rdma.startswith("sfc-rdma is 2.00 times lower than that of forward-rdma")
    assert dctcp.startswith("sfc-dctcp is 1.00 times lower than that of forward-dctcp")
    assert "near 1" not in rdma
    assert "bound by the time in which the receiver's link drains it" in dctcp
    assert "1.05 times" in dctcp
    assert "Exact: in virtual time nothing is late" in dctcp


def test_many_connections_are_told_in_tables_that_fit() -> None:
    rows = [
        VirtualIncastRow(**RDMA | {"connection": connection, "variant": variant})
        for connection in ("rdma", "dctcp", "dcqcn", "hpcc", "swift")
        for variant in ("forward", "sfc")
    ]
    console = Console(width=100, file=io.StringIO(), record=True)
    console.print(incast_report("sfc-incast: 8 to 1", rows, [("forward", FAITHFUL)]))
    text = console.export_text()
    assert "…" not in text
    heads = [line for line in text.splitlines() if "forward-" in line and "┃" in line]
    assert [line.count("-") for line in heads] == [4, 4, 2]
    assert text.count("retransmission timeouts  ") == 3


def test_when_nearly_all_flows_time_out_the_rest_say_nothing() -> None:
    base = IncastRow(**FORWARD | {"timeouts": 250})
    first = sentences(shown(base, IncastRow(**SFC)))[0]
    assert first.endswith(
        "; with 250 timeouts in 200 flows of forward, those without one are the lucky few and "
        "compare with nothing."
    )
