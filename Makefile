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
	@data="$${EXPLAINER_DATA:-data}"; mkdir -p "$$data/extracted"; failed=; \
	for article in "$$data"/articles/*.md; do \
	  records="$$data/extracted/$$(basename "$$article" .md).json"; \
	  $(BIN)/python -m components.extract "$$article" > "$$records.new"; \
	  case $$? in \
	    0) mv "$$records.new" "$$records" ;; \
	    3) rm -f "$$records.new"; echo "$$article: skipped" >&2 ;; \
	    130) rm -f "$$records.new"; exit 130 ;; \
	    *) rm -f "$$records.new"; failed="$$failed $$article" ;; \
	  esac; \
	done; \
	if [ -n "$$failed" ]; then echo "Not extracted:$$failed" >&2; exit 1; fi

screenshots: setup-dev
	$(BIN)/python docs/screenshots.py

clean:
	rm -rf $(VENV) build
