"""Compiles what must not compile, with the flags of the floor Office in the debug build, and holds the refusals against those expected.

The compiler itself compares (`-verify`): an expected refusal that does not come is an error, and so is one that nobody expected.
"""

import json
from pathlib import Path
import re
import subprocess
import sys

ROOT = Path(__file__).resolve().parents[2]
# Flags of the build that matter here, with the number of words each takes.
KEPT = {"-I": 2, "-Xcc": 2, "-swift-version": 2, "-enable-upcoming-feature": 2, "-package-name": 2, "-target": 2}
# Errors are compared, notes that only point at declarations elsewhere are not.
VERIFY = ["-Xfrontend", "-verify", "-Xfrontend", "-verify-ignore-unrelated"]


def flags_of(module: str) -> list[str]:
    plan = (ROOT / ".build/debug.yaml").read_text()
    found = re.search(rf'^ *args: (\[.*"-module-name","{module}",.*\])$', plan, re.M)
    if not found:
        sys.exit(f"!! the debug build does not know {module}; run scripts/build first")
    words, kept = json.loads(found.group(1)), []
    index = 0
    while index < len(words):
        # pkg-config gives its folders in one word: «-I/usr/include/postgresql».
        count = 1 if words[index].startswith("-I/") else KEPT.get(words[index], 0)
        kept += words[index:index + count]
        index += max(count, 1)
    return kept


passed = failed = 0
for file in sorted(Path(__file__).parent.glob("*.swift")):
    expected = file.read_text().count("expected-error {{")
    run = subprocess.run(
        ["swiftc", "-typecheck", *flags_of("Office"), *VERIFY, str(file)], cwd=ROOT, capture_output=True, text=True)
    # With -verify, every error printed is one that did not come as expected.
    wrong = re.findall(r"^.*error: .*$", run.stdout + run.stderr, re.M)
    if run.returncode and not wrong:
        wrong = [run.stdout + run.stderr]
    for line in wrong:
        print(f"!! {line}")
    failed += len(wrong)
    passed += max(expected - len(wrong), 0)
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed or not passed else 0)
