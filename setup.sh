#!/bin/sh
# Creates .venv from the hashed lock file. Called by make; safe to call again.
set -eu
python=${1:-python3}

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || {
	echo "belegt needs Python 3.11 or newer; '$python' is not. Name another one: make PYTHON=python3.12 site" >&2
	exit 1
}

# Debian ships Python without ensurepip; with root we can add it, without we say how.
"$python" -c 'import ensurepip' 2>/dev/null || {
	if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
		version=$("$python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$version-venv" >/dev/null
	else
		echo "Python lacks ensurepip. On Debian and Ubuntu: sudo apt-get install python3-venv" >&2
		exit 1
	fi
}

[ -x .venv/bin/python ] || "$python" -m venv .venv
echo "Installing the locked packages (about 300 MB, once) ..."
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
