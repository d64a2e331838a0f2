"""What may be pushed as a device config, and with which P4Info."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from testbed.p4runtime.device_config import make_device_config
from testbed.p4runtime.schema import p4config, p4tmp
from testbed.switch import build_program
from tests.p4runtime.client import Client
from tests.p4runtime.conftest import EVERYTHING
from tests.p4runtime.pipelines import (
    SMALL,
    Code,
    Request,
    config,
    get,
    push,
    refused,
)

BMV2 = json.dumps({"program": "x.p4i", "header_types": [], "parsers": [], "pipelines": []})


def test_bmv2_json_with_the_p4info_of_its_compiler(client: Client) -> None:
    """As controllers push it that were written for BMv2."""
    tests = Path(__file__).resolve().parents[1]
    document = gzip.decompress((tests / "bmv2_json" / "table_optional.json.gz").read_bytes())
    source = build_program(tests / "p4" / "table_optional.p4", optimize="-O0")
    given = p4config.P4Info.FromString(source.p4info)
    push(client, Request.VERIFY_AND_COMMIT, config(document, given))
    assert get(client).config == config(document, given)
    given.tables[0].match_fields[0].bitwidth = 3
    _, text = refused(client, Request.VERIFY_AND_COMMIT, config(document, given))
    assert "the P4Info does not fit" in text


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("", "is empty"),
        (b"\x7fELF\xff\xff", "is no text"),
        (BMV2, "s1.json: $: 'headers' is missing"),
        ("{}", "is JSON of another kind"),
        ("{", "is no JSON"),
        ('{"format": "testbed-device-config", "version": 99}', "has version 99"),
        ('{"format": "testbed-device-config", "version": 1, "program": 3}', "lacks a part"),
        (SMALL.replace("sm.egress_spec", "sm.egres_spec"), "s1.p4:15:42: error: struct"),
        ('#include "/etc/passwd"\n' + SMALL, "`/etc/passwd` leads out of what is pushed"),
        ('#include "../x.p4"\n' + SMALL, "leads out of what is pushed"),
        ("not P4 at all", "the program is refused: "),
        (
            SMALL.replace(
                "struct meta_t { }", "header_union u_t { h_t a; } struct meta_t { u_t u; }"
            ).replace("apply { kinds", "apply { digest(1, meta); kinds"),
            "a digest of the program cannot be sent: values of type `header_union`",
        ),
    ],
)
def test_programs_that_are_refused(client: Client, source: str | bytes, message: str) -> None:
    code, text = refused(client, Request.VERIFY, config(source))
    assert code == Code.INVALID_ARGUMENT
    assert message in text
    assert "Traceback" not in text


def test_a_p4info_that_is_not_the_programs(client: Client, p4info: Any) -> None:
    worded = p4config.P4Info()
    worded.CopyFrom(p4info)
    worded.tables[0].preamble.alias = "another"
    worded.tables[0].preamble.annotations.append("@brief")
    del worded.actions[:]
    push(client, Request.VERIFY, config(p4info=worded))
    worded.tables[0].match_fields[0].bitwidth = 9
    code, text = refused(client, Request.VERIFY, config(p4info=worded))
    assert (code, "`I.kinds` differs from the program's in `match_fields`" in text) == (
        Code.INVALID_ARGUMENT,
        True,
    )
    worded.tables[0].preamble.id += 1
    code, text = refused(client, Request.VERIFY, config(p4info=worded))
    assert (code, "which the program has not" in text) == (Code.INVALID_ARGUMENT, True)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "lib").mkdir()
    (tmp_path / "parts").mkdir()
    (tmp_path / "lib" / "width.p4").write_text("#define PORTS WIDTH\n")
    (tmp_path / "parts" / "first.p4").write_text("#include <width.p4>\n")
    main = tmp_path / "main.p4"
    main.write_text('#include "parts/first.p4"\n' + SMALL)
    yield main


def test_a_program_of_several_files(client: Client, project: Path) -> None:
    made = make_device_config(project, include=[project.parent / "lib"], defines={"WIDTH": "7"})
    push(client, Request.VERIFY_AND_COMMIT, config(made))
    found = get(client).config
    assert found.p4_device_config == made
    assert [a.params[0].bitwidth for a in found.p4info.actions if a.params] == [7]


def test_the_shipped_files_are_not_in_a_device_config() -> None:
    document = json.loads(make_device_config(EVERYTHING))
    assert list(document["files"]) == ["everything.p4"]
    assert (document["program"], document["include"]) == ("everything.p4", [])


def test_the_wrapping_of_old_clients(client: Client, p4info: Any) -> None:
    """Those of the P4 tutorials put what they push into a P4DeviceConfig."""
    wrapped = p4tmp.P4DeviceConfig(reassign=True, device_data=SMALL.encode()).SerializeToString()
    push(client, Request.VERIFY_AND_COMMIT, config(wrapped, p4info))
    assert get(client).config.p4_device_config == wrapped
