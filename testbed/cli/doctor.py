"""``testbed doctor``: what is on this machine, what is missing, and how to get it."""

from __future__ import annotations

import dataclasses
import json
import sys

import typer

from testbed.cli.doctor_checks import Finding, able, examine

_COLORS = {"ok": "32", "limited": "33", "missing": "31"}
_MAIN_JOB = "testbed run sfc-incast"


def doctor_command(*, as_json: bool) -> None:
    """See ``testbed doctor --help``. Exits with 1 where the main job cannot run."""
    findings = examine()
    good = able(findings)
    if as_json:
        document = {"able": good, "findings": [dataclasses.asdict(f) for f in findings]}
        print(json.dumps(document, indent=2))
    else:
        _table(findings)
        print(_verdict(findings, good=good))
    if not good:
        raise typer.Exit(1)


def _table(findings: list[Finding]) -> None:
    width = max(len(f.name) for f in findings)
    color = sys.stdout.isatty()
    group = ""
    for f in findings:
        if f.group != group:
            group = f.group
            print(group)
        mark = "optional" if f.state == "limited" and not f.needed else f.state
        shown = f"{mark:8}"
        if color:
            shown = f"\x1b[{_COLORS[f.state]}m{shown}\x1b[0m"
        print(f"  {shown} {f.name:{width}}  {f.detail}")
        if f.state != "ok" and f.command:
            print(f"  {'':8} {'':{width}}  -> {f.command}")


def _verdict(findings: list[Finding], *, good: bool) -> str:
    if good:
        optional = sum(f.state != "ok" for f in findings)
        rest = f"; optional and not there: {optional}" if optional else ""
        return f"`{_MAIN_JOB}` can run here{rest}."
    lacking = ", ".join(f.name for f in findings if f.needed and f.state == "missing")
    return f"`{_MAIN_JOB}` cannot run here: {lacking}."
