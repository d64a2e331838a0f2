# The whole life of a checkout. `make help` lists the targets.
#
# Nothing here asks a question or reads standard input. System packages are
# installed only where make runs as root, and only those that are missing.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
PYTEST ?= $(BIN)/python -m pytest

# Tests that bring up networks need namespaces: root has them, an ordinary user
# gets them from an unprivileged user namespace.
ifeq ($(shell id -u),0)
IN_NAMESPACES :=
else
IN_NAMESPACES := unshare --map-root-user --net --mount --pid --fork --kill-child --mount-proc \
    sh -c 'ip link set lo up && exec "$$@"' sh
endif

.PHONY: help setup demo test test-fast test-all test-sanitize fuzz bench lint format clean \
        system-run system-test

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: system-test $(READY) ## system packages (as root), .venv, the testbed command

system-run:
	@PYTHON=$(PYTHON) scripts/system-packages run

system-test:
	@PYTHON=$(PYTHON) scripts/system-packages run test

# Order-only on the system packages: looking for them costs milliseconds and is
# done every time; installing Python packages is done when their list changes.
$(READY): pyproject.toml constraints.txt | system-run
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "setup: installing Python packages into $(VENV)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check \
	    --constraint constraints.txt --editable '.[dev]'
	@touch $@

demo: system-run $(READY) ## incast with and without Source Flow Control, on both clocks
	@$(BIN)/testbed run sfc-incast
	@$(BIN)/testbed run sfc-incast --clock virtual

lint: $(READY) ## style, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

format: $(READY) ## rewrite the Python files in the project's style
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

# Three runs of pytest, each with a process a core, and the processes that tests start load
# the same modules: whatever the caller's environment says, the first one keeps them compiled.
test-fast test test-all test-sanitize: export PYTHONDONTWRITEBYTECODE :=

test-fast: $(READY) ## what is quick and needs no privilege, on all cores
	$(PYTEST) -n auto -m 'not slow and not live'

# What measures real time wants the machine to itself; everything else runs on all cores.
test: setup lint ## lint and the whole suite, except what is marked `full`
	$(IN_NAMESPACES) $(PYTEST) -m 'undisturbed and not full'
	$(IN_NAMESPACES) $(PYTEST) -n auto -m 'live and not undisturbed and not full'
	$(PYTEST) -n auto -m 'not live and not full'

test-all: setup lint ## everything, what takes long included
	$(IN_NAMESPACES) $(PYTEST) -m undisturbed
	$(IN_NAMESPACES) $(PYTEST) -n auto -m 'live and not undisturbed'
	$(PYTEST) -n auto -m 'not live'

# The engine and every program that these tests compile, with AddressSanitizer and
# UndefinedBehaviorSanitizer: the whole corpus, the programs with recorded answers, a
# sample of the generated ones, the engine's own tests, and real packets. What runs no
# native code is left out. AddressSanitizer must be the first library in the process, and
# Python itself is not built with it: hence the preload, and no leak check at exit. At -O1,
# where reports still name the lines. The C++ library goes with it, for what throws before the
# sanitizer would have found it (matplotlib). The engine is built first, as no test: that may
# take longer than a test may. About ten minutes on two idle cores.
SANITIZED := tests/engine tests/engine_io tests/switch tests/compiler_backend \
             tests/differential tests/p4runtime
test-sanitize: setup ## corpus, generated programs and engine with Address- and UndefinedBehaviorSanitizer
	cache="$$(mktemp -d)"; trap 'rm -rf "$$cache"' EXIT; \
	export TESTBED_CACHE="$$cache" TESTBED_SANITIZE=address,undefined TESTBED_OPTIMIZE=-O1 \
	    LD_PRELOAD="$$(gcc -print-file-name=libasan.so) $$(gcc -print-file-name=libstdc++.so)" \
	    ASAN_OPTIONS=detect_leaks=0:abort_on_error=1 \
	    UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1; \
	$(BIN)/python -c 'from testbed.engine import Clock, Fabric; Fabric(Clock.VIRTUAL).close()'; \
	$(PYTEST) -n auto -m 'not full and not live' $(SANITIZED) \
	    -k 'not interpreted and not test_interpreter and not growth and not no_warning'; \
	$(IN_NAMESPACES) $(PYTEST) -m 'live and not full' tests/engine_io tests/network

PROGRAM ?= p4/sfc.p4
FUZZ_SECONDS ?= 60
fuzz: setup ## libFuzzer (clang) on a switch with PROGRAM=FILE.p4, for FUZZ_SECONDS=60
	$(BIN)/python -m tests.fuzz.run $(PROGRAM) --seconds $(FUZZ_SECONDS)

bench: setup ## the speed figures of benchmarks/
	$(BIN)/python -m benchmarks

clean: ## what make made; runs/ stays
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache \
	    .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
