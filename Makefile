# Two commands for everybody: `make run` and `make test`. Both set up what they need in .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

.PHONY: run demo test format lint types contracts tests bench lock clean

run: $(READY)
	@$(BIN)/python packaging/start.py

demo: $(READY)
	$(BIN)/onlyworkshop --library build/demo/library demo build/demo

test: lint types contracts tests

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

contracts: $(READY)
	$(BIN)/lint-imports

tests: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n auto

bench: $(READY)
	$(BIN)/python -m tests.benchmarks

# Exact versions with hashes, for every platform. Needs `uv`.
lock:
	uv pip compile pyproject.toml --group build --group lint --group tests --generate-hashes --universal \
	    --no-emit-index-url --no-annotate --no-header --python-version 3.11 -o requirements.lock

$(READY): requirements.lock pyproject.toml packaging/system_libraries.py
	@$(PYTHON) packaging/system_libraries.py
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --only-binary :all: --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(READY)

clean:
	rm -rf build dist $(VENV)
