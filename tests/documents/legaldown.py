#!/usr/bin/env python3
"""Runs the command line over the fixtures of LegalDown about references, anchors and definitions, carried over to plain Markdown.

usage: legaldown.py [--fixtures FOLDER]

The fixtures (https://github.com/ForLegalAI/LegalDown, CC BY 4.0) are fetched unless a folder has them. In each, {{ref: x}} becomes a link, and
the directives of definitions and terms go: Markdown has none. EXPECTED says of each fixture which rule finds its fault at the line that it names, or
why none can.
"""
import argparse, json, pathlib, re, subprocess, sys, tempfile

PROJECT = pathlib.Path(__file__).resolve().parent.parent.parent / "src" / "Parlance.Tool"

EXPECTED = {
    "ref-broken": "PRL5003",
    "ref-targets-attachment": "PRL5003",
    "anchor-duplicate": "no rule is about anchors that are written twice; the first one counts, as in a browser",
    "anchor-format": "any anchor that a browser follows is one",
    "anchor-lossy-slug": "sites keep the letters of all scripts in anchors",
    "anchor-misplaced": "attributes in a line are those of kramdown, and no anchor is missed by them",
    "def-autogen-collision": "definitions have no identifiers in Markdown",
    "def-duplicate-id": "definitions have no identifiers in Markdown",
    "def-emphasis": "emphasis around a term is one of the ways to mark it; PRL3005 asks to declare the term",
    "def-lossy-slug": "definitions have no identifiers in Markdown",
    "def-no-quoted-span": "what is not marked is no definition",
    "def-single-quote-ambiguous": "quotation marks are read by their shape, apostrophes inside are told apart",
    "def-unreferenced": "PRL3004 is about declared terms; one of a document alone may be used by another document",
    "definition-circular": "PRL3006 is about declared terms",
    "definition-used-before-declaration": "terms may be used before they are defined, as in most statutes",
}


def carried(text):
    text = re.sub(r"\{\{(?:ref|attach):\s*([^}]+?)\s*\}\}", lambda m: f"[{m[1]}](#{m[1].split('/')[-1]})", text)
    text = re.sub(r"\s*\{\{def:?[^}]*\}\}", "", text)
    return re.sub(r"\{\{term:\s*([^}|]+?)\s*(?:\|[^}]*)?\}\}", r"\1", text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fixtures", type=pathlib.Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        fixtures = arguments.fixtures
        if fixtures is None:
            subprocess.run(["git", "clone", "--quiet", "--depth", "1", "https://github.com/ForLegalAI/LegalDown", str(work / "legaldown")], check=True)
            fixtures = next(path.parent for path in (work / "legaldown").rglob("invalid") if path.is_dir())
        faults = 0
        for folder in sorted(path for pattern in ("ref-*", "anchor-*", "def-*", "definition-*") for path in (fixtures / "invalid").glob(pattern)):
            for fixture in sorted(folder.glob("*.expected.json")):
                name = fixture.name[: -len(".expected.json")]
                target = work / "run" / folder.name / name
                target.mkdir(parents=True)
                (target / f"{name}.md").write_text(carried((folder / f"{name}.lgd").read_text("utf-8")), "utf-8")
                (target / "names.terms.csv").write_text("preferred,definition\nLegalDown fixture,A file that shows one fault.\n", "utf-8")
                run = subprocess.run(
                    ["dotnet", "run", "--no-build", "--project", str(PROJECT), "--", "check", str(target), "--format", "json"], capture_output=True, text=True)
                if run.returncode > 1:
                    sys.exit(run.stderr)
                found = {(f["rule"], f.get("line")) for f in json.loads(run.stdout)["findings"]}
                lines = {d["line"] for d in json.loads(fixture.read_text("utf-8"))["diagnostics"]}
                expected = EXPECTED.get(folder.name, "?")
                holds = all((expected, line) in found for line in lines) if expected.startswith("PRL5") else not any(line in lines for _, line in found)
                faults += not holds
                print(f"{'holds' if holds and expected.startswith('PRL5') else 'cannot' if holds else 'FAILS'}\t{folder.name}/{name}\t{expected}" + ("" if holds else f"\t{sorted(found)}"))
    sys.exit(1 if faults else 0)


main()
