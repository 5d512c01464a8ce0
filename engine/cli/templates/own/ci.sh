#!/bin/sh
# What CI runs, in a place that has `torvyn-engine` and {{language}}.
set -eu
cd "$(dirname "$0")"
torvyn-engine build .{{install}}
torvyn-engine test . --wit wit --world {{world}} --junit test-report.xml
