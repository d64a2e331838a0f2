"""The wheel holds all that a run needs, and runs outside of the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest


def run(*command: object, **more: object) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [str(word) for word in command],
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
        **more,  # type: ignore[call-overload]
    )
    assert done.returncode == 0, done.stderr
    return done


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", out, root)
    [made] = out.glob("*.whl")
    return made


@pytest.mark.slow
def test_the_wheel_is_pure_and_complete(wheel: Path, root: Path) -> None:
    assert wheel.name.endswith("-py3-none-any.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    tracked = run("git", "-C", root, "ls-files").stdout.splitlines()
    packages = ("testbed/", "hosts/", "controllers/", "topologies/", "experiments/")
    wanted = {name for name in tracked if name.startswith(packages)}
    wanted |= {f"testbed/share/{name}" for name in tracked if name.startswith("p4/")}
    assert wanted <= names
    assert not [name for name in names if name.endswith((".so", ".pyc"))]
    assert not [name for name in names if name.startswith("tests/")]


@pytest.mark.slow
@pytest.mark.live
@pytest.mark.parametrize("dependencies", ["ours", pytest.param("its own", marks=pytest.mark.full)])
def test_an_installed_wheel_runs_outside_the_checkout(
    wheel: Path, root: Path, tmp_path: Path, dependencies: str
) -> None:
    """With what it depends on installed for it, or with what these tests run on."""
    environment = tmp_path / "venv"
    venv.create(environment, with_pip=dependencies == "its own")
    python = environment / "bin/python"
    pip = ("-m", "pip", "install", "--quiet")
    if dependencies == "its own":
        run(python, *pip, "-c", root / "constraints.txt", wheel)
    else:
        run(sys.executable, "-m", "pip", "--python", python, *pip[2:], "--no-deps", wheel)
        [packages] = environment.glob("lib/*/site-packages")
        # A path by itself: what its own .pth files name, the checkout too, is not added.
        (packages / "ours.pth").write_text(sysconfig.get_path("purelib") + "\n")
    testbed = environment / "bin/testbed"
    outside = {
        "cwd": tmp_path,
        "env": {
            **{k: v for k, v in os.environ.items() if k != "PYTHONPATH"},
            "TESTBED_CACHE": str(tmp_path / "cache"),  # nothing compiled before
        },
    }
    assert run(testbed, "version", **outside).stdout.startswith("testbed ")
    imported = run(python, "-c", "import testbed; print(testbed.__file__)", **outside)
    assert Path(imported.stdout).is_relative_to(environment)
    [shipped] = environment.glob("lib/*/site-packages/testbed/share/p4/sfc.p4")
    assert "no errors" in run(testbed, "compile", "--check-only", shipped, **outside).stdout
    done = run(
        *(testbed, "run", "sfc-incast", "--rounds", "1", "--senders", "2"),
        *("--message", "64KiB", "--json"),
        **outside,
    )
    assert [row["variant"] for row in json.loads(done.stdout)["rows"]] == ["forward", "sfc"]
