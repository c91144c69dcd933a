PORT ?= 8501
# The first Python on this computer that is new enough.
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet

.PHONY: run test check thorough simulation benchmark pictures texts pins

run: .venv/runs ## start the app
	$(BIN)/python -m streamlit run app.py --server.port $(PORT)

test: .venv/tests ## all tests but the thorough ones
	$(BIN)/python -m pytest -n 3 --dist worksteal

check: .venv/tests ## style, types, the direction of imports, translations
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m components.texts.extraction check

thorough: .venv/tests ## the tests that take minutes, and thousands of examples where the others take twenty-five
	$(BIN)/python -m pytest -n 2 -m "thorough or not browser" --hypothesis-profile=thorough

simulation: .venv/tests ## how often the verdict is right, as a table in docs/simulation.md
	$(BIN)/python -m tests.measurement.simulation

benchmark: .venv/tests ## how fast the pages are, against a blank Streamlit app
	$(BIN)/python -m tests.benchmarks

pictures: .venv/tests ## a picture of every page, in docs/pictures
	$(BIN)/python -m tests.browser.pictures

texts: .venv/tests ## give new texts their place in the translations
	$(BIN)/python -m components.texts.extraction update

pins: .venv/tests ## pin the newest versions that pyproject.toml allows (needs uv)
	uv pip compile --universal --python-version 3.11 --no-annotate --no-header --upgrade -q \
		pyproject.toml -o requirements.txt
	uv pip compile --universal --python-version 3.11 --no-annotate --no-header --upgrade -q \
		pyproject.toml --group dev -c requirements.txt -o requirements-dev.txt

.venv/made:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed: see python.org"; exit 1; }
	$(PYTHON) -m venv .venv
	@touch $@

.venv/runs: requirements.txt | .venv/made
	@echo "Installing what the app needs (once)"
	@$(PIP) -r requirements.txt
	@touch $@

.venv/tests: requirements-dev.txt | .venv/made
	@echo "Installing what the tests need (once)"
	@$(PIP) -r requirements-dev.txt
	@touch $@ .venv/runs
