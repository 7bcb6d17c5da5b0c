#!/usr/bin/env python3
"""Checks the real documents: fetches each corpus, runs the command line over it, and holds its warnings against the labels.

usage: check.py [--texts FOLDER] [--show] [CORPUS ...]
"""
import argparse, collections, csv, json, pathlib, re, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent.parent / "src" / "Parlance.Tool"
NOT_READ = re.compile(r"translations|/(zh|pt|es|fr|de|ja)/|CHANGELOG|LICENSE|node_modules")


def git(folder, *arguments):
    return subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=True).stdout


def lay_out(corpus, texts):
    """Fetches the texts of a corpus and writes its names as a table."""
    about = json.loads((corpus / "corpus.json").read_text())
    repository, folder = texts / (corpus.name + ".git"), texts / corpus.name
    if not repository.exists():
        repository.mkdir(parents=True)
        git(repository, "init", "-q", "--bare")
        git(repository, "fetch", "-q", "--depth", "1", "https://github.com/" + about["repository"], about["commit"])
    for path in git(repository, "-c", "core.quotepath=off", "ls-tree", "-r", "--name-only", about["commit"]).decode().splitlines():
        if re.search(about["files"], path) and not NOT_READ.search(path):
            file = folder / "docs" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(git(repository, "show", f"{about['commit']}:{path}"))
    with open(folder / "names.terms.csv", "w", newline="") as table:
        rows = csv.writer(table)
        rows.writerow(["preferred", "abbreviation"])
        rows.writerows(re.findall(r'= new\("([^"]+)"(?:, "([^"]+)")?\);', (corpus / "Model.cs").read_text()))
    return folder


def labels_of(corpus):
    labels = collections.defaultdict(list)
    for line in (corpus / "labels.tsv").read_text().splitlines():
        if line and not line.startswith("#"):
            file, number, rule, words, label = line.split("\t")[:5]
            labels[file, int(number), rule].append((words, label))
    return labels


def words_of(finding):
    """The words of a finding, as the labels have them."""
    lines = pathlib.Path(finding["path"]).read_bytes().decode("utf-8-sig", errors="replace").split("\n")
    lines = lines[finding["line"] - 1:finding["endLine"]]
    lines[-1] = utf16(lines[-1])[:2 * (finding["endColumn"] - 1)].decode("utf-16-le", errors="replace")
    lines[0] = utf16(lines[0])[2 * (finding["column"] - 1):].decode("utf-16-le", errors="replace")
    return "\\n".join(lines).replace("\t", " ")[:60]


def utf16(text):
    return text.encode("utf-16-le", errors="surrogatepass")


def check(corpus, texts, show):
    folder, labels, found = lay_out(corpus, texts), labels_of(corpus), collections.Counter()
    run = subprocess.run(["dotnet", "run", "--project", PROJECT, "-c", "Release", "--", "check", folder, "--format", "json"], capture_output=True, text=True)
    if run.returncode == 2:
        sys.exit(run.stderr)
    for finding in json.loads(run.stdout)["findings"]:
        found["suggestion"] += finding["level"] == "suggestion"
        if finding["level"] not in ("warning", "error"):
            continue
        path = pathlib.Path(finding["path"]).relative_to(folder).as_posix()
        words = words_of(finding)
        known = labels[path, finding["line"], finding["rule"]]
        match = next((k for k in known if k[0] == words), None)
        if match:
            known.remove(match)
        label = match[1] if match else "new"
        found[label] += 1
        if show and label in ("F", "new"):
            print(f"  {label} {path}:{finding['line']} {finding['rule']} {words!r} {finding['message']}")
    for (path, line, rule), left in labels.items():
        for words, label in left:
            found["lost"] += label == "R"
            if show and label == "R":
                print(f"  lost {path}:{line} {rule} {words!r}")
    print(f"{corpus.name}: right {found['R']}, debatable {found['D']}, false {found['F']}, new {found['new']}, lost {found['lost']}; suggestions {found['suggestion']}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "parlance-texts", help="where the texts are kept")
    parser.add_argument("--show", action="store_true", help="print what is new, false or lost")
    parser.add_argument("corpora", nargs="*")
    chosen = parser.parse_args()
    for corpus in sorted(folder.parent for folder in HERE.glob("*/corpus.json")):
        if not chosen.corpora or corpus.name in chosen.corpora:
            check(corpus, chosen.texts, chosen.show)


main()
