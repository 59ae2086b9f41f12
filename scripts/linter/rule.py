"""A rule with the examples that prove it: each `Bad` must fire it, each `Good` must not."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

from source import File, Finding, Project


@dataclass(frozen=True)
class Bad:
    files: dict[str, str] = field(hash=False)


@dataclass(frozen=True)
class Good:
    files: dict[str, str] = field(hash=False)


@dataclass
class Rule:
    name: str
    sentence: str
    examples: tuple
    check: Callable[[Project], object]

    def findings(self, project: Project) -> list[Finding]:
        return list(self.check(project))


RULES: list[Rule] = []


def rule(sentence: str, *examples):
    """Enters a check into the list of rules."""

    def enter(check):
        RULES.append(Rule(check.__name__, sentence, examples, check))
        return check

    return enter


def example_project(files: dict[str, str]) -> Project:
    return Project(Path("/nonexistent"), [File(path, text) for path, text in files.items()])
