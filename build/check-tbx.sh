#!/bin/sh
# Checks TBX files against the schemas that are published for TBX-Basic, which are fetched and never committed:
#
#   parlance export --to tbx,tbx-dct -o bin/export && build/check-tbx.sh bin/export/*.tbx
#
# Needs git, jing (apt-get install jing) and npm. TBX_SCHEMAS names a folder with the four repositories, where there is no network.
set -eu

schemas=${TBX_SCHEMAS:-$(mktemp -d)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for name in TBX_Core_RNG TBX-Basic_dialect TBX_min_module TBX_basic_module; do
    [ -d "$schemas/$name" ] || git clone --quiet --depth 1 "https://github.com/LTAC-Global/$name" "$schemas/$name"
done

npm install --silent --no-fund --no-audit --prefix "$work" node-schematron slimdom-sax-parser > /dev/null

# A schema of Schematron is XSLT 2, which jing does not know; the others of the dialect are its own.
for name in TBX-Basic_dialect/DCA/TBX-Basic_DCA TBX-Basic_dialect/DCT/TBX-Basic_DCT TBX_min_module/Min TBX_basic_module/Basic; do
    sed '1s/^\xEF\xBB\xBF//' "$schemas/$name.sch" > "$work/$(basename "$name").sch"
done
sed -e '/\.sch"/d' -e "s|https://raw.githubusercontent.com/LTAC-Global/\([^/]*\)/master|$schemas/\1|" "$schemas/TBX-Basic_dialect/DCT/TBX-Basic.nvdl" > "$work/dct.nvdl"

for file in "$@"; do
    file=$(realpath "$file")
    if grep -q 'style="dct"' "$file"; then
        grammar=$work/dct.nvdl rules='TBX-Basic_DCT Min Basic'
    else
        grammar=$schemas/TBX_Core_RNG/TBXcoreStructV03.rng rules=TBX-Basic_DCA
    fi
    jing "$grammar" "$file" 2> /dev/null
    for rule in $rules; do
        (cd "$work" && node_modules/.bin/node-schematron "$rule.sch" "$file" > "$work/said" 2>&1) || { cat "$work/said"; exit 1; }
    done
    echo "$file is valid TBX-Basic."
done
