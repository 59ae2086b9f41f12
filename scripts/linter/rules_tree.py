"""Rules about the whole tree: names of files, unfinished work, what is not ours to carry, links that lead nowhere."""

import hashlib
import re

from rule import Bad, Good, rule
from source import Project

# The linter's own examples name what it refuses.
OWN = "scripts/linter/"

ATTIC = re.compile(r"(?:^|[a-z])(Utils?|Utilities|Helpers?|Managers?|Core|Extensions?|Misc|Common|Stuff|Placeholder)$")


@rule(
    "The house has no attic: no Utils, Helpers, Manager, Core or Extensions.",
    Bad({"Sources/Kit/Utils.swift": ""}),
    Bad({"Sources/Kit/StringExtensions.swift": ""}),
    Bad({"Sources/Office/Helpers/A.swift": ""}),
    Bad({"Sources/Site/PageManager.swift": ""}),
    Good({"Sources/Kit/Time/Day.swift": "", "Sources/Domain/Directives/DeadlineExtensionRule.swift": ""}))
def attic(project: Project):
    for file in project.files:
        if file.path.startswith(("Sources/", "Tests/")):
            for part in file.folders + [file.stem]:
                found = ATTIC.search(part)
                if found:
                    yield file.finding(0, f"«{part}»: name it for what it is, in the room where that belongs")
                    break


@rule(
    "Nothing is left half done.",
    Bad({"Sources/Kit/A.swift": "// TODO: later\n"}),
    Bad({"Sources/Kit/A.swift": "// FIXME\n"}),
    Bad({"Tests/KitTests/A.swift": "throw Problem.broken(\"not implemented\")\n"}),
    Bad({"Sources/Site/Templates/a.mustache": "<p>lorem ipsum</p>"}),
    Bad({"docs/a.md": "This is a stub.\n"}),
    Good({"Sources/Site/Templates/a.mustache": '<input placeholder="x">', "docs/a.md": "A stubborn todo list, unimplementedly said.\n"}))
def unfinished(project: Project):
    pattern = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b|(?i:\b(?:not (?:yet )?implemented|unimplemented|stubs?|stubbed|lorem ipsum|coming soon)\b)")
    for file in project.files:
        if not file.path.startswith(OWN):
            for found in pattern.finditer(file.text):
                yield file.finding(found.start(), f"«{found.group()}»: finish it or open an issue")


@rule(
    "The project speaks of no one machine: no absolute path of a workplace, no registry's host, no tool that wrote it.",
    Bad({"docs/a.md": "see /" + "root/notes.txt\n"}),
    Bad({"scripts/a": "cd /" + "home/me/ancu\n"}),
    Bad({"Sources/Kit/A.swift": '// /' + 'work/main/x\n'}),
    Bad({"Tests/Browser/requirements.txt": "--index-url https://" + "pypi.org/simple\n"}),
    Good({"docs/a.md": "look in ../shared, /tmp and /usr/bin; the work/home balance\n"}))
def workplace(project: Project):
    pattern = re.compile(
        r"(?<![\w.~-])/(?:work|root|home|Users|mnt|workspace)/\w|(?<![\w.-])/tmp/\w+/\w"
        r"|\b(?:pypi\.org|pythonhosted\.org|registry\.npmjs\.org|proxy\.golang\.org|crates\.io|artifactory)\b"
        r"|(?i:\b(?:chatgpt|openai|anthropic|claude|copilot|language model)\b)")
    for file in project.files:
        if not file.path.startswith(OWN):
            for found in pattern.finditer(file.text):
                yield file.finding(found.start(), f"«{found.group()}» speaks of one workplace")


@rule(
    "No file that lies in ../shared is carried in the project, save the look, which is our own.",
    # What lies beside the project is read from the disk, so the example is a text that is its own copy.
    Bad({"docs/a.txt": "x" * 200, "../shared/law/a.txt": "x" * 200}),
    Good({"docs/a.txt": "y" * 200, "../shared/law/a.txt": "x" * 200, "../shared/look/a.css": "y" * 200}))
def copied(project: Project):
    beside = {hashlib.sha256(file.text.encode()).digest(): file.path for file in project.files
              if file.path.startswith("../shared/") and not file.path.startswith("../shared/look/")}
    shared = project.root.parent / "shared"
    if shared.is_dir():
        for path in shared.rglob("*"):
            if path.is_file() and "look" not in path.relative_to(shared).parts and path.stat().st_size < 20_000_000:
                beside[hashlib.sha256(path.read_bytes()).digest()] = str(path.relative_to(shared))
    for file in project.files:
        if file.path.startswith("../") or len(file.text) < 64:
            continue
        found = beside.get(hashlib.sha256(file.text.encode()).digest())
        if found:
            yield file.finding(0, f"this is {found} of ../shared, which the project does not carry")


@rule(
    "A link or a named document in the project leads to a file that is there.",
    Bad({"README.md": "[a](docs/b.md)\n"}),
    Bad({"docs/a.md": "![a](images/b.png)\n"}),
    Bad({"Sources/Kit/A.swift": "/// See docs/adr/0099-nothing.md.\n"}),
    Good({"README.md": "[a](docs/b.md#part) [c](https://example.org) [d](#here)\n", "docs/b.md": "[up](../README.md)\n",
          "Sources/Kit/A.swift": "/// See docs/b.md.\n"}))
def links(project: Project):
    def there(path: str) -> bool:
        return path in project.paths or (project.root / path).exists()

    for file in project.files:
        if file.path.startswith((OWN, "../")):
            continue
        if file.path.endswith(".md"):
            prose = re.sub(r"```.*?```", lambda found: re.sub(r"[^\n]", " ", found.group()), file.text, flags=re.S)
            for found in re.finditer(r"\]\(([^)\s#]+)(?:#[^)]*)?\)", prose):
                target = found.group(1)
                if re.match(r"[a-z]+:", target):
                    continue
                parts = file.folders if not target.startswith("/") else []
                for part in target.strip("/").split("/"):
                    parts = parts[:-1] if part == ".." else parts if part == "." else parts + [part]
                if not there("/".join(parts)):
                    yield file.finding(found.start(1), f"link to {target}, which is not there")
        for found in re.finditer(r"\bdocs/[\w/.-]+\.(?:md|png)\b", file.text):
            if not file.path.endswith(".md") and not there(found.group()):
                yield file.finding(found.start(), f"{found.group()} is not there")
