"""The documentation speaks of what is there: paths, links, commands, options, columns."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from testbed.measure import FidelityDocument, IncastRow
from testbed.measure.round_files import FLOW_COLUMNS, QUEUE_COLUMNS
from tests import forks

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
TOP_LEVEL = (
    "benchmarks|controllers|docs|experiments|hosts|p4|scripts|testbed|tests|topologies|\\.ci"
)
PATH = re.compile(rf"`((?:{TOP_LEVEL})/[\w./-]*)`")
LINK = re.compile(r"\]\(([^)#]+)(?:#[\w-]*)?\)")
CODE_LINE = re.compile(r"^    (?:\$ )?(\S.*)$", re.MULTILINE)
# What a reader is told to make.
EXAMPLES = {"p4/late.p4", "p4/mine.p4", "hosts/mine/", "topologies/ring.py", "tests/p4/mine.stf"}
EXAMPLES |= {"controllers/mine.py", "experiments/my_figure.py"}


def page_id(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_links_and_paths_lead_somewhere(page: Path) -> None:
    text = page.read_text()
    links = [link for link in LINK.findall(text) if "://" not in link]
    missing = [link for link in links if not (page.parent / link).exists()]
    paths = set(PATH.findall(text)) - EXAMPLES
    missing += [path for path in paths if not (ROOT / path).exists()]
    assert not missing


def commands(page: Path) -> Iterator[list[str]]:
    """The words of every `testbed` command in the page's code blocks, without `testbed`."""
    for line in CODE_LINE.findall(page.read_text()):
        if re.match(r"(\.venv/bin/)?testbed ", line):
            yield shlex.split(line, comments=True)[1:]


@cache
def help_of(*command: str) -> str:
    done = forks.run(*command, "--help")
    done.check_returncode()
    return done.stdout


ALL_COMMANDS = sorted({(page_id(page), *words) for page in PAGES for words in commands(page)})


@pytest.mark.parametrize("command", ALL_COMMANDS, ids=" ".join)
def test_commands_and_options_exist(command: tuple[str, ...]) -> None:
    words = [word for word in command[1:] if not word.isupper()]
    if words[0] == "run" and (len(words) < 2 or words[1].startswith(("-", "["))):
        return  # the synopsis
    known = help_of(*words[: 2 if words[0] == "run" else 1])
    for word in words:
        if word.startswith("-") and word != "--help":
            assert re.search(rf"(^|\s){re.escape(word)}(\s|$)", known), word


def test_pages_show_commands() -> None:
    assert len(ALL_COMMANDS) >= 8


def test_the_tour_changes_a_line_that_is_there() -> None:
    readme = (ROOT / "README.md").read_text()
    [(old, new)] = re.findall(r"sed 's/(.+?)/(.+?)/' p4/sfc\.p4", readme)
    source = (ROOT / "p4/sfc.p4").read_text()
    assert source.count(old) == 1
    assert old != new
    shown = re.search(r"^    (const .*;)$", readme, re.MULTILINE)
    assert shown is not None
    assert shown[1] in source


def test_every_column_is_defined() -> None:
    text = (ROOT / "docs/experiments.md").read_text()
    for column in (*IncastRow.model_fields, *FLOW_COLUMNS, *QUEUE_COLUMNS):
        assert re.search(rf"\b{column}\b", text), column
    fidelity = (ROOT / "docs/fidelity.md").read_text()
    for figure in FidelityDocument.model_fields:
        assert f"`{figure}`" in fidelity


def test_make_targets_in_the_pages_exist() -> None:
    makefile = (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    used = {
        target
        for page in PAGES
        for target in re.findall(r"(?:`|^    )make ([a-z-]+)", page.read_text(), re.MULTILINE)
    }
    assert {"demo", "test"} <= used <= targets
