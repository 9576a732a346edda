PY ?= python3
BIN := .venv/bin
WANTS := .venv/.ready
BOARD ?=
ROWS ?=
N ?= 200
SEED ?= 1

.PHONY: run test check bench screens mutants keys clean

run: $(WANTS)  ## open the demo board (BOARD=folder opens yours)
	@$(if $(BOARD),$(BIN)/cpbtui --board "$(BOARD)",$(BIN)/cpbtui demo)

$(WANTS): pyproject.toml
	@$(PY) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "cpbtui needs Python 3.11 or newer; say which with: make PY=python3.12 run"; exit 1; }
	@echo "Building .venv (once, about a minute) ..."
	@$(PY) -m venv --upgrade-deps .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test,dev,documents]'
	@touch $(WANTS)

test: $(WANTS)  ## every test
	@$(BIN)/python -m pytest -n 3 --dist worksteal || { echo "A test failed. Run it alone with: .venv/bin/python -m pytest -k 'part of its name'"; exit 1; }

check: $(WANTS)  ## style, types and the one-way imports
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . || { echo "Mend the style with: .venv/bin/ruff check --fix . && .venv/bin/ruff format ."; exit 1; }
	@$(BIN)/mypy || { echo "The types do not agree; the lines above say where."; exit 1; }
	@$(BIN)/lint-imports --no-cache || { echo "An import points the wrong way; docs/architecture.md says which way is right."; exit 1; }

screens: $(WANTS)  ## a picture of every screen, at both sizes, into docs/screens
	@$(BIN)/python docs/make_screens.py && $(BIN)/python docs/first_minutes.py || { echo "A picture could not be taken. Take one alone with: .venv/bin/python docs/make_screens.py home"; exit 1; }

keys: $(WANTS)  ## the key table of docs/guide.md, from the commands there are
	@$(BIN)/python docs/make_keys.py || { echo "The key table was not written; the line above says why."; exit 1; }

bench: $(WANTS)  ## our figures beside their peers', in one run (ROWS="journal memory": only those)
	@$(BIN)/python -m benchmarks $(ROWS) || { echo "A target is missed; benchmarks/results/ has every sample. Run it again when nothing else is running."; exit 1; }

mutants: $(WANTS)  ## change the code N times, a token at a time, and see whether a test notices
	@$(BIN)/python -m benchmarks.mutants --count $(N) --seed $(SEED) || { echo "Too many changes went unnoticed; the list says where a test is missing."; exit 1; }

clean:
	rm -rf .venv build *.egg-info
