"""The schemes that are compared, and where their names are used."""

from __future__ import annotations

import pytest

from experiments._incast_presets import CONNECTION_NAMES
from experiments._schemes import SCHEMES, find_scheme
from testbed.network.units import PS_PER_MS, PS_PER_US
from topologies import leaf_spine


def test_the_command_line_offers_every_scheme() -> None:
    assert set(CONNECTION_NAMES) == set(SCHEMES)


def test_an_unknown_scheme_is_refused_with_the_choices() -> None:
    with pytest.raises(ValueError, match="no scheme is called 'reno'; there are rdma, "):
        find_scheme("reno")


@pytest.mark.parametrize("name", SCHEMES)
def test_no_ack_is_later_than_half_the_least_timeout(name: str) -> None:
    topology = leaf_spine(hosts=4, edge_rate_bps=10**11, uplink_rate_bps=10**11)
    config = find_scheme(name).connection(topology, min_rto_ps=PS_PER_MS)
    assert config.min_rto_ps == PS_PER_MS
    assert config.delayed_ack_ps <= PS_PER_MS // 2


def test_programs_get_nanoseconds_where_links_are_fast() -> None:
    fast = leaf_spine(hosts=2, edge_rate_bps=10**11, uplink_rate_bps=10**11)
    slow = leaf_spine(hosts=2, edge_rate_bps=10**8, uplink_rate_bps=10**9, edge_delay_ps=PS_PER_US)
    scheme = find_scheme("rdma")
    assert scheme.program_defines(fast) == {"TIMESTAMP_NS": "1"}
    assert scheme.program_defines(slow) == {}
