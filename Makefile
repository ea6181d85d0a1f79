# The commands of the README. `make` alone lists them.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory

BIN := .venv/bin
STAMP := .venv/installed
WANTED := cat pyproject.toml constraints/*.txt <(pwd) | sha256sum
comma := ,
# every process of ours imports hundreds of modules: compiled ones take half the time
unexport PYTHONDONTWRITEBYTECODE
PARTS := research,serve,sources,label,report,station,dev$(if $(EXTRAS),$(comma)$(EXTRAS))

.PHONY: help install ready demo test test-all check lessons tests revision dumps constraints clean

help: ## list these commands
	@echo "make COMMAND, where COMMAND is one of"
	grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## /  \1|/' | awk -F'|' '{printf "%-14s %s\n", $$1, $$2}'
	echo
	echo "Everything but help and clean installs first when .venv is missing or out of date."

install: ## make .venv and install everything, about 7 GB (PYTHON=/path/to/python3.11, EXTRAS=ray adds Ray)
	@python=$$(./constraints/find_python $(PYTHON))
	minor=$$($$python -c 'import sys; print("%d.%d" % sys.version_info[:2])')
	start=$$SECONDS
	echo "1/3 .venv with $$($$python --version)"
	$(BIN)/python -c "import sys, pip; assert '%d.%d' % sys.version_info[:2] == '$$minor'" 2>/dev/null || $$python -m venv --clear .venv
	echo "2/3 the installer: uv"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r constraints/uv.txt
	echo "3/3 devmlops[$(PARTS)] at the versions of constraints/python-$$minor.txt; torch alone is large, this takes some minutes the first time"
	$(BIN)/uv pip install --compile-bytecode --python $(BIN)/python --constraint constraints/python-$$minor.txt --build-constraint constraints/python-$$minor.txt \
		--override constraints/overrides.txt --editable ".[$(PARTS)]"
	$(BIN)/python -m compileall -q devmlops
	$(WANTED) > $(STAMP)
	echo "installed in $$((SECONDS - start)) s; try: make demo"
	$(if $(findstring ray,$(EXTRAS)),,echo "(without Ray, for its size; add it with: make install EXTRAS=ray)")

ready:
	@[ "$$(cat $(STAMP) 2>/dev/null)" = "$$($(WANTED))" ] || $(MAKE) install

demo: ready ## play the whole loop (DATA=path/to/deeppcb on real boards, KEEP=1 leaves the service running)
	@exec $(BIN)/devmlops demo $(if $(DATA),--data "$(DATA)") $(if $(KEEP),--keep)

test: check lessons ## notebook checks, floors, lessons and the quick tests
	@$(MAKE) tests

test-all: check lessons ## the same with the slow tests
	@$(MAKE) tests SELECT=""

check: ready ## floors; notebooks are exported, clean and well shaped
	@exec $(BIN)/python -m pytest -q tests/test_floors.py tests/test_notebooks.py $(REPORT)

lessons: ready ## run every notebook of nbs/ as a test, watched by strace for attempts to reach another machine
	@ls nbs/*.ipynb | PATH="$$PWD/$(BIN):$$PATH" xargs -P 2 -I{} bash -c 's=$$SECONDS; python tests/offline.py nbdev-test {} --n-workers 0 >/dev/null || { echo "{}: failed"; exit 1; }; echo "{}: passed in $$((SECONDS - s)) s"'

SELECT := -m "not slow"
tests: ready ## tests/ without the slow ones (SELECT="" runs all), two files at a time
	@exec $(BIN)/python -m pytest -q -n 2 --dist loadfile --durations=15 $(SELECT) --ignore tests/test_floors.py --ignore tests/test_notebooks.py $(REPORT)

revision: ready ## write the next revision of the records from the declared tables (NAME="what changes")
	@$(BIN)/python -m devmlops.migrations "$(or $(NAME),$(error say what changes: make revision NAME="data decisions"))"

dumps: ready ## keep what the newest revision of the records looks like, in tests/dumps (before it is released)
	@exec $(BIN)/python -m pytest -q tests/test_migrations.py -k newest_revision --write-dumps

constraints: ## resolve the versions of all libraries anew, for both Pythons
	@[ -x $(BIN)/uv ] || $(MAKE) install
	for minor in 3.11 3.12; do
		$(BIN)/uv pip compile --quiet --upgrade --no-header --no-annotate --python-version $$minor --python-platform x86_64-manylinux_2_28 \
			--override constraints/overrides.txt --all-extras pyproject.toml -o constraints/python-$$minor.txt
	done
	git --no-pager diff --stat constraints

clean: ## remove build results and caches; keeps .venv and workspaces
	@rm -rf build dist _docs _proc .pytest_cache
	find . -name .venv -prune -o -name .git -prune -o \( -name __pycache__ -o -name .ipynb_checkpoints \) -type d -exec rm -rf {} +
