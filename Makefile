# Two commands do everything on a fresh machine with Python 3.11 or newer:
#   make run    sets up and opens the app
#   make test   sets up and passes all tests, the browser's included
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test setup setup-dev lint extract screenshots clean

$(VENV)/.run: requirements.txt
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ". Name another with: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/.run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@

setup: $(VENV)/.run
setup-dev: $(VENV)/.dev

run: setup
	$(BIN)/python -m streamlit run app.py

lint: setup-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

test: lint
	$(BIN)/python -m pytest

extract: setup
	for article in data/articles/*.md; do \
	  name=$$(basename "$$article" .md); mkdir -p data/extracted; \
	  $(BIN)/python -m components.extract "$$article" > "data/extracted/$$name.json.new" \
	    && mv "data/extracted/$$name.json.new" "data/extracted/$$name.json" || exit 1; \
	done

screenshots: setup-dev
	$(BIN)/python docs/screenshots.py

clean:
	rm -rf $(VENV) build
