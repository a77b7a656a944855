# The two commands that do all: the site, built and checked, and the tests.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: site test setup
site: setup
	@$(BIN)/invoke build

test: setup
	@$(BIN)/invoke test

setup: .venv/ready

.venv/ready: requirements.lock pyproject.toml
	@sh setup.sh "$(PYTHON)"
	@touch $@
