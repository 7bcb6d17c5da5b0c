#!/bin/sh
# Fetches the examples that tell how Markdown is read: CommonMark's and GitHub's specifications (CC BY-SA 4.0, which is why they are not in this
# repository) and the test cases of kramdown (MIT). ConformanceTests reads them from the folder:
#   tests/documents/fetch-conformance.sh /tmp/conformance
#   PARLANCE_CONFORMANCE=/tmp/conformance dotnet test --project tests/Parlance.Core.Tests -- --filter-class "*ConformanceTests"
set -e
[ -n "$1" ] || { echo "usage: fetch-conformance.sh FOLDER" >&2; exit 2; }
mkdir -p "$1"
fetch() { git clone --quiet --depth 1 "https://github.com/$1" "$2"; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fetch commonmark/commonmark-spec "$work/commonmark" && cp "$work/commonmark/spec.txt" "$1/commonmark.txt"
fetch github/cmark-gfm "$work/gfm" && cp "$work/gfm/test/spec.txt" "$1/gfm.txt"
fetch gettalong/kramdown "$work/kramdown" && rm -rf "$1/test" && mkdir -p "$1/test" && cp -r "$work/kramdown/test/testcases" "$1/test/testcases"
