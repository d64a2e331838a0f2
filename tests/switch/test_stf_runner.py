"""The STF runner itself: what fails, and what its report shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from testbed.switch.errors import StfError
from testbed.switch.stf import run_stf
from testbed.switch.stf_packets import matches, side_by_side
from testbed.switch.stf_script import parse_script

PROGRAM = Path(__file__).resolve().parents[1] / "p4" / "counter_meter.p4"
FRAME = "010000000000000000000000"


def run(tmp_path: Path, script: str) -> str | None:
    """The report, or None where the script passed."""
    path = tmp_path / "script.stf"
    path.write_text(script)
    result = run_stf(PROGRAM, path)
    return None if result.passed else result.message


def test_a_match_passes(tmp_path: Path) -> None:
    assert run(tmp_path, f"packet 0 {FRAME}\nexpect 1 01**00\n") is None


def test_a_difference_is_marked(tmp_path: Path) -> None:
    report = run(tmp_path, f"packet 0 {FRAME}\nexpect 1 02 00 00\n")
    assert report is not None
    assert "script.stf:2: packet 1 of port 1 differs" in report
    expected, received, marks = report.splitlines()[1:4]
    assert marks.index("^^") == expected.index("02") == received.index("01")


def test_both_packets_are_decoded(tmp_path: Path) -> None:
    """By the program's own parser; what was not expected in full is not there."""
    report = run(tmp_path, f"packet 0 {FRAME}\nexpect 1 02{FRAME[2:]} $\n")
    assert report is not None
    fields = [line for line in report.splitlines() if "hdr." in line]
    assert fields[0].split() == ["~", "hdr.data.op", "=", "0x2", "hdr.data.op", "=", "0x1"]
    assert len(fields) > 1
    assert not any(line.lstrip().startswith("~") for line in fields[1:])


def test_a_packet_too_short_to_decode_is_shown_as_it_is(tmp_path: Path) -> None:
    report = run(tmp_path, f"packet 0 {FRAME}\nexpect 1 02 00 00\n")
    assert report is not None
    assert "~ -" in report


def test_a_missing_packet_is_told(tmp_path: Path) -> None:
    report = run(tmp_path, f"packet 0 {FRAME}\nexpect 2 01\n")
    assert report is not None
    assert "port 2 sent 0 packets, packet 1 is missing" in report


def test_a_packet_too_many_is_told(tmp_path: Path) -> None:
    report = run(tmp_path, f"packet 0 {FRAME}\nexpect 1 01\npacket 0 {FRAME}\n")
    assert report is not None
    assert "port 1 sent 2 packets, 1 is expected" in report


def test_a_packet_on_a_port_that_nothing_is_said_of_fails(tmp_path: Path) -> None:
    report = run(tmp_path, f"packet 0 {FRAME}\n")
    assert report is not None
    assert "port 1 sent 1 packet, none is expected; the first too many" in report
    assert FRAME in report


def test_an_expect_without_data_takes_any_packets(tmp_path: Path) -> None:
    assert run(tmp_path, f"packet 0 {FRAME}\npacket 0 {FRAME}\nexpect 1\n") is None


def test_what_the_program_logs_is_in_the_result(tmp_path: Path) -> None:
    script = tmp_path / "script.stf"
    script.write_text("packet 0 ff0708090102030400000000\nexpect 1\n")
    result = run_stf(PROGRAM.with_name("log_msg.p4"), script)
    assert result.passed
    first, second, third = (line.split(": ", 1) for line in result.log)
    assert first == ["1000000 ns", "a packet"]
    assert second == ["1000000 ns", "a = 7 x = 258"]
    assert third[1].endswith("assert does not hold")


def test_no_packet(tmp_path: Path) -> None:
    assert run(tmp_path, "no_packet\n") is None
    report = run(tmp_path, f"packet 0 {FRAME}\nno_packet 1\n")
    assert report is not None
    assert "port 1 sent a packet that is not expected" in report


def test_check_counter(tmp_path: Path) -> None:
    assert run(tmp_path, f"packet 0 {FRAME}\nexpect 1\ncheck_counter by_op(1) == 1\n") is None
    report = run(tmp_path, "check_counter by_op(1) packets >= 1\n")
    assert report is not None
    assert "has 0 packets, not >= 1" in report


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("paket 0 00\n", "there is no command `paket`"),
        ("packet 0 0x0g\n", "hexadecimal"),
        ("packet 0 000\n", "whole bytes"),
        ("add t a:1 b\n", "an entry ends with its action"),
        ("add t 5 a:1 b=2 c()\n", "`b=2` is not KEY:VALUE"),
        ("add t 5 stack[0].f:1 m.l[11:4]:2 x.isValid():1 c()\n", "has no table `t`"),
        ("add nowhere a:1 b()\n", "has no table `nowhere`"),
        ("add t x a:1 b()\n", "`x` is no number; write 10, 0x0a or 0b1010"),
        ("check_counter nothing 1\n", "has no counter `nothing`"),
        ("check_counter by_op(1) packets\n", "expected check_counter NAME"),
        ("mirroring_add 5\n", "expected mirroring_add SESSION PORT"),
        ("mirroring_add 5 1 2\n", "expected mirroring_add SESSION PORT"),
        ("mirroring_add 5 70000\n", "the port and the egress_rid of a copy are 0 to 65535"),
        ("mc_mgrp_create x\n", "`x` is no number"),
        ("packet\n", "expected packet PORT HEX"),
        ("packet 0\n", "a packet to send has at least one byte"),
        ("packet 511 00\n", "there is no port 511; ports are 0 to 510"),
        ("no_packet 600\n", "there is no port 600; ports are 0 to 510"),
        ("expect -1\n", "there is no port -1; ports are 0 to 510"),
        ("mc_node_create 1\n", "expected mc_node_create RID PORT ..."),
        ("mc_node_associate 1 0\n", "there is no node 0; nodes made: none"),
        ("meter_array_set_rates m 1 2\n", "`1` is not RATE:BURST"),
    ],
)
def test_wrong_scripts_name_the_line(tmp_path: Path, script: str, said: str) -> None:
    with pytest.raises(StfError) as error:
        run(tmp_path, f"# first line\n{script}")
    assert "script.stf:2:" in str(error.value)
    assert said in str(error.value)


def test_a_script_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "script.stf").write_bytes(b"add \xff\xfe\n")
    with pytest.raises(StfError, match="is no script: it is not text in UTF-8"):
        parse_script(tmp_path / "script.stf")


def test_matches() -> None:
    assert matches("01*2", b"\x01\x32\xff")
    assert not matches("01*2$", b"\x01\x32\xff")
    assert not matches("0102", b"\x01")
    assert "^^" not in side_by_side("01", b"\x01\x02")
