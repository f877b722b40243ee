# `make run` and `make test` do all their own set-up; `make help` lists the rest.

SHELL := /bin/sh
.DEFAULT_GOAL := help

# The first Python that is new enough.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	if $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then echo $$p; exit; fi; done; echo python3)
VENV := .venv/bin
NPM := PATH="$(CURDIR)/.venv/bin:$$PATH" $(VENV)/npm --prefix frontend
CODE := services gateway deploy bench

# One place for bytecode, so that a run as root leaves nothing in the tree that its owner cannot remove.
export PYTHONPYCACHEPREFIX := $(CURDIR)/.venv/pycache
# The same for what numba compiled of the solver.
export NUMBA_CACHE_DIR := $(CURDIR)/.venv/numba
# Without it every process would compile all its libraries anew: seconds per start.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help
help: ## this list
	@echo "青桥 Qingqiao"
	@sed -n 's/^\([a-z][a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 24
	@echo
	@echo "  PORT=8000  DATA_DIR=.data  DEMO=0 (empty)  ADMIN_PASSWORD=…  DATABASE_URL=postgresql://… (your own server)"

.PHONY: setup
setup: ## install what Python and the web app need
	@$(PYTHON) deploy/local/bootstrap.py python node

.PHONY: python
python:
	@$(PYTHON) deploy/local/bootstrap.py python

.PHONY: web
web: ## build the web app
	@$(PYTHON) deploy/local/bootstrap.py python web

.PHONY: run
run: web ## start everything; Ctrl-C stops it
	@$(VENV)/python -m supervisor

.PHONY: test
test: check test-python test-web e2e ## every check and every test

.PHONY: check
check: check-python check-web check-openapi check-deploy ## format, lint, types, imports, documents

.PHONY: check-python
check-python: python
	$(VENV)/ruff format --check $(CODE)
	$(VENV)/ruff check $(CODE)
	$(VENV)/mypy services/*/src gateway/src deploy/local/src
	$(VENV)/lint-imports

.PHONY: check-web
check-web: setup
	$(NPM) run --silent lint
	$(NPM) run --silent typecheck

.PHONY: check-openapi
check-openapi: setup ## the committed API documents are those of the code
	$(VENV)/python -m supervisor.documents --check
	$(NPM) run --silent gen:check

.PHONY: check-deploy
check-deploy: python ## Dockerfiles and compose file
	$(VENV)/hadolint services/*/Dockerfile gateway/Dockerfile
	$(VENV)/python deploy/compose/check.py

.PHONY: test-python
test-python: python ## pytest (ARGS="-k word" narrows it)
	$(VENV)/pytest -n 2 --dist loadgroup $(ARGS)

.PHONY: test-web
test-web: setup ## the web app's unit tests
	$(NPM) test --silent

.PHONY: e2e
e2e: web ## the journeys in a real browser against the real stack
	$(NPM) run --silent e2e

.PHONY: openapi
openapi: setup ## write the API documents and the web app's types anew
	$(VENV)/python -m supervisor.documents
	$(NPM) run --silent gen

.PHONY: lock
lock: python ## resolve the dependencies anew into requirements.lock
	$(VENV)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-annotate --no-header pyproject.toml services/*/pyproject.toml gateway/pyproject.toml \
		deploy/local/pyproject.toml --group build --group dev --no-emit-package qingqiao-common \
		--quiet -o requirements.lock

.PHONY: fix
fix: python ## format and mend what can be mended by itself
	$(VENV)/ruff format $(CODE)
	$(VENV)/ruff check --fix $(CODE)

.PHONY: bench
bench: python ## side-by-side measurements
	@set -e; for script in bench/*.py; do echo "== $$script"; $(VENV)/python $$script; done

.PHONY: clean
clean: ## remove what was installed and built; .data stays
	rm -rf .venv frontend/node_modules frontend/dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
