# The two commands that do all: the site, built and checked, and the tests.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: site test serve public setup
site: setup
	@$(BIN)/invoke build

test: setup
	@$(BIN)/invoke test

# To read and to write: http://localhost:8000, built anew at every change.
serve: setup
	@$(BIN)/invoke serve

# What goes online, with the address in SITEURL.
public: setup
	@$(BIN)/invoke publish

setup: .venv/ready

.venv/ready: requirements.lock pyproject.toml
	@sh setup.sh "$(PYTHON)"
	@touch $@
