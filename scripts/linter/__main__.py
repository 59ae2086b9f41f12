"""The house rules: `python3 scripts/linter` checks the project, `--self-test` shows that every rule fires, `--list` names them."""

from pathlib import Path
import sys

from rule import RULES, Bad, example_project
from source import Project
import rules_sql  # noqa: F401  (each module enters its rules)
import rules_swift  # noqa: F401
import rules_tree  # noqa: F401
import rules_web  # noqa: F401


def check() -> int:
    project = Project(Path(__file__).resolve().parents[2])
    count = 0
    for rule in RULES:
        for found in rule.findings(project):
            count += 1
            print(f"{found.path}:{found.line}: [{rule.name}] {found.message}")
    print(f"house rules: {len(RULES)} rules, {len(project.files)} files, {count} findings")
    return 1 if count else 0


def self_test() -> int:
    passed = failed = 0
    for rule in RULES:
        kinds = {type(example) for example in rule.examples}
        if len(kinds) < 2:
            print(f"!! {rule.name} needs an example that fires it and one that does not")
            failed += 1
        for number, example in enumerate(rule.examples, 1):
            found = rule.findings(example_project(example.files))
            if bool(found) == isinstance(example, Bad):
                passed += 1
            else:
                failed += 1
                wanted = "should fire" if isinstance(example, Bad) else f"should not fire, but says: {found[0].message}"
                print(f"!! {rule.name}, example {number} {wanted}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


match sys.argv[1:]:
    case []:
        sys.exit(check())
    case ["--self-test"]:
        sys.exit(self_test())
    case ["--list"]:
        for rule in RULES:
            print(f"{rule.name:12} {rule.sentence}")
    case _:
        sys.exit("usage: python3 scripts/linter [--self-test | --list]")
