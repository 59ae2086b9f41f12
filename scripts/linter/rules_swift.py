"""Rules about Swift files: what a floor may import, what a room may know, what must not be written."""

import re

from rule import Bad, Good, rule
from source import File, Project

ARCHITECTURE = "ARCHITECTURE.md"

# What comes with Swift and knows nothing of the world but the machine; open to every floor.
EVERYWHERE = {"Swift", "Foundation", "Synchronization", "Dispatch"}

IMPORT = re.compile(
    r"^[ \t]*(?:@\w+ +)*(?:(?:public|package|internal|fileprivate|private) +)?import +"
    r"(?:(?:struct|class|enum|protocol|func|typealias|var|let) +)?(\w+)", re.M)


def table(project: Project, heading: str) -> dict[str, set[str]]:
    """The fenced table under a heading of ARCHITECTURE.md: `Store -> Kit, Domain` by line."""
    text = project.text(ARCHITECTURE)
    found = re.search(rf"^#+ {re.escape(heading)}\n.*?^```\n(.*?)^```", text, re.M | re.S)
    rows: dict[str, set[str]] = {}
    for line in (found.group(1) if found else "").splitlines():
        if "->" not in line:
            continue
        names, allowed = line.split("->", 1)
        for name in names.split(","):
            rows[name.strip()] = {word.strip() for word in allowed.split(",") if word.strip()}
    return rows


FLOORS = "# A\n## Imports\n```\nKit -> Crypto\nDomain -> Kit\nStore -> Kit, Domain, Database\n```\n"
ROOMS = "# A\n## Rooms of Domain\n```\nLaw ->\nAdministration -> Law\nProjects -> Law, Administration\n```\n"


@rule(
    "A floor imports only what the table «Imports» of ARCHITECTURE.md gives it.",
    Bad({ARCHITECTURE: FLOORS, "Sources/Domain/Law/A.swift": "import Kit\nimport Database\n"}),
    Bad({ARCHITECTURE: FLOORS, "Sources/Domain/Law/A.swift": "public import struct Store.Schema\n"}),
    Bad({ARCHITECTURE: FLOORS, "Sources/Attic/A.swift": "import Kit\n"}),
    Bad({"Sources/Domain/Law/A.swift": "import Kit\n"}),
    Good({ARCHITECTURE: FLOORS, "Sources/Domain/Law/A.swift": "import Foundation\nimport Kit\n// import Database\n"}))
def imports(project: Project):
    floors = table(project, "Imports")
    for file in project.swift("Sources/"):
        allowed = floors.get(file.floor)
        if allowed is None:
            yield file.finding(0, f"the floor {file.floor} has no line in the table «Imports» of {ARCHITECTURE}")
            continue
        for found in IMPORT.finditer(file.swift.code):
            module = found.group(1)
            if module not in allowed | EVERYWHERE:
                yield file.finding(found.start(1), f"{file.floor} may not import {module} ({ARCHITECTURE}, Imports)")


DECLARED = re.compile(
    r"^(?:@\w+(?:\([^)]*\))? +)*(?:(?:public|package|final|indirect) +)*(?:struct|enum|class|actor|protocol|typealias) +(\w+)", re.M)


@rule(
    "A room of Domain names only types of the rooms that the table «Rooms of Domain» gives it.",
    Bad({ARCHITECTURE: ROOMS, "Sources/Domain/Law/Rule.swift": "struct Rule { let of: Agency }\n",
         "Sources/Domain/Administration/Agency.swift": "public struct Agency {}\n"}),
    Bad({ARCHITECTURE: ROOMS, "Sources/Domain/Sheds/Shed.swift": "struct Shed {}\n"}),
    Good({ARCHITECTURE: ROOMS, "Sources/Domain/Administration/Agency.swift": "public struct Agency { let rule: Rule }\n",
          "Sources/Domain/Law/Rule.swift": "/// Not of an Agency.\npublic struct Rule { let words = \"Agency\" }\n"}))
def rooms(project: Project):
    allowed = table(project, "Rooms of Domain")
    home: dict[str, str] = {}
    files = project.swift("Sources/Domain/")
    for file in files:
        for name in DECLARED.findall(file.swift.code):
            home[name] = file.folders[2] if len(file.folders) > 2 else ""
    for file in files:
        room = file.folders[2] if len(file.folders) > 2 else ""
        if room not in allowed:
            yield file.finding(0, f"Domain has no room «{room}» in the table «Rooms of Domain» of {ARCHITECTURE}")
            continue
        for found in re.finditer(r"(?<![.\w])[A-Z]\w*", file.swift.code):
            other = home.get(found.group())
            if other is not None and other != room and other not in allowed[room]:
                yield file.finding(
                    found.start(), f"the room {room} may not know {found.group()} of {other} ({ARCHITECTURE}, Rooms of Domain)")


@rule(
    "Time, ids and the machine's habits come in by parameter: the clock is read in ancu/Wiring only.",
    Bad({"Sources/Office/A.swift": "let now = Date()\n"}),
    Bad({"Sources/Site/A.swift": "let now = Date.now\n"}),
    Bad({"Sources/Kit/A.swift": "let zone = TimeZone.current\n"}),
    Bad({"Sources/Store/A.swift": "let id = UUID()\n"}),
    Good({"Sources/ancu/Wiring/A.swift": "let now = Date()\n", "Sources/Kit/B.swift": "let day = Date(timeIntervalSince1970: 0)\n",
          "Sources/AnCuTesting/C.swift": "let id = UUID()\n"}))
def clock(project: Project):
    pattern = re.compile(
        r"\bDate\(\)|\bDate\.now\b|\bDate\(timeIntervalSinceNow|\b(?:Continuous|Suspending)Clock(?:\(\))?\.now\b|\bUUID\(\)"
        r"|\b(?:Calendar|Locale|TimeZone)\.(?:current|autoupdatingCurrent)\b")
    for file in project.swift("Sources/"):
        if file.path.startswith(("Sources/ancu/Wiring/", "Sources/AnCuTesting/")):
            continue
        for found in pattern.finditer(file.swift.code):
            yield file.finding(found.start(), f"{found.group()} takes from the air what must come in by parameter")


@rule(
    "Nothing traps: no try!, as!, fatalError, force unwrap or implicitly unwrapped optional.",
    Bad({"Sources/Kit/A.swift": "let a = try! b()\n"}),
    Bad({"Sources/Kit/A.swift": "let a = b as! C\n"}),
    Bad({"Sources/Kit/A.swift": "fatalError(\"no\")\n"}),
    Bad({"Sources/Kit/A.swift": "preconditionFailure()\n"}),
    Bad({"Sources/Kit/A.swift": "let a = b[0]!.c\n"}),
    Bad({"Sources/Kit/A.swift": "var a: String!\n"}),
    Bad({"Sources/Kit/A.swift": "let a = \"\\(b!)\"\n"}),
    Good({"Sources/Kit/A.swift": "if a != b, !c, d() { e(\"f!\") } // g!\n"}))
def traps(project: Project):
    pattern = re.compile(r"\b(?:try|as)!|\b(?:fatalError|precondition|preconditionFailure|assertionFailure)\b|(?<=[\w\])}?>\"])!(?![=\w])")
    for file in project.swift("Sources/"):
        for found in pattern.finditer(file.swift.code):
            yield file.finding(found.start(), f"«{found.group()}» can end the process; answer with a value or throw a Problem")


@rule(
    "What the compiler is told to believe about threads has its reason written above it.",
    Bad({"Sources/Database/A.swift": "import Kit\n\nfinal class A: @unchecked Sendable {}\n"}),
    Bad({"Sources/Database/A.swift": "nonisolated(unsafe) var a = 1\n"}),
    Good({"Sources/Database/A.swift": "/// One thread at a time holds it.\nfinal class A: @unchecked Sendable {}\n"}))
def unchecked(project: Project):
    for file in project.swift("Sources/"):
        lines = file.text.splitlines()
        for found in re.finditer(r"@unchecked +Sendable|nonisolated\(unsafe\)", file.swift.code):
            line = file.line_of(found.start()) - 1
            above = line - 1
            while above >= 0 and lines[above].lstrip().startswith("@"):
                above -= 1
            if above < 0 or not lines[above].lstrip().startswith("//"):
                yield file.finding(found.start(), f"{found.group()} without a comment above that says why it holds")


@rule(
    "Every public type of a file begins with a `///` sentence.",
    Bad({"Sources/Kit/A.swift": "public struct A {}\n"}),
    Bad({"Sources/Kit/A.swift": "/// A.\npublic struct A {\n}\npublic enum B {}\n"}),
    Good({"Sources/Kit/A.swift": "/// A.\n@frozen\npublic struct A {\n  public init() {}\n  public struct Input {}\n}\nstruct B {}\n"}))
def documented(project: Project):
    pattern = re.compile(r"^(?:@\w+ +)*public +(?:(?:final|indirect) +)*(struct|enum|class|actor|protocol|typealias) +(\w+)", re.M)
    for file in project.swift("Sources/"):
        lines = file.text.splitlines()
        for found in pattern.finditer(file.swift.code):
            above = file.line_of(found.start(2)) - 2
            while above >= 0 and lines[above].lstrip().startswith("@"):
                above -= 1
            if above < 0 or not lines[above].lstrip().startswith("///"):
                yield file.finding(found.start(2), f"public {found.group(1)} {found.group(2)} has no `///`")


@rule(
    "A file is named for its one type.",
    Bad({"Sources/Kit/Time/Days.swift": "public struct Day {}\n"}),
    Good({"Sources/Kit/Time/Day.swift": "public struct Day {}\n", "Sources/Kit/Time/Day+Weeks.swift": "extension Day {}\n",
          "Sources/Kit/Text/SortedWords.swift": "extension Words {}\nprivate struct Order {}\n"}))
def named(project: Project):
    own = re.compile(r"^(?:@\w+ +)*(?:(?:public|package|final|indirect) +)*(?:struct|enum|class|actor|protocol) +\w+", re.M)
    for file in project.swift("Sources/"):
        # What only extends types that live elsewhere is named for its topic.
        if not own.search(file.swift.code) and "extension" in file.swift.code:
            continue
        name = re.escape(file.stem.split("+")[0])
        if not re.search(rf"\b(?:struct|enum|class|actor|protocol|typealias|extension) +(?:\w+\.)*{name}\b", file.swift.code):
            yield file.finding(0, f"no type {file.stem} in this file: a file is named for its one type")


@rule(
    "Only the record's entry is a JournalEntry (docs/adr/0009): a write that is not recorded has no other way.",
    Bad({"Sources/Store/Quiet.swift": "struct Quiet: JournalEntry {}\n"}),
    Bad({"Sources/Store/Quiet.swift": "extension Quiet: Sendable, JournalEntry {}\n"}),
    Good({"Sources/Store/Oversight/AuditStore.swift": "public struct AuditRecord: JournalEntry {}\n",
          "Sources/Database/Reading.swift": "protocol JournalEntry: Sendable {}\nlet entry: any JournalEntry\n"}))
def journal(project: Project):
    pattern = re.compile(r"\b(?:struct|enum|class|actor|extension) +([\w.]+)[^{]*?:[^{]*\bJournalEntry\b")
    for file in project.swift("Sources/"):
        for found in pattern.finditer(file.swift.code):
            if not (file.path.startswith("Sources/Store/Oversight/") and found.group(1) == "AuditRecord"):
                yield file.finding(found.start(), f"{found.group(1)} may not be a JournalEntry; AuditRecord is the only one")


@rule(
    "Only the record's own tree is kept without an entry (docs/adr/0013): nothing else is Upkeep.",
    Bad({"Sources/Store/Quiet.swift": "struct Quiet: Upkeep {}\n"}),
    Bad({"Sources/Office/Quiet.swift": "extension Quiet: Sendable, Upkeep {}\n"}),
    Good({"Sources/Store/Oversight/LeafSequencing.swift": "public struct LeafSequencing: Upkeep {}\n",
          "Sources/Database/Upkeep.swift": "public protocol Upkeep: Sendable {}\nfunc carryOut<Work: Upkeep>(_ work: Work) {}\n"}))
def upkeep(project: Project):
    pattern = re.compile(r"\b(?:struct|enum|class|actor|extension) +([\w.]+)[^{]*?:[^{]*\bUpkeep\b")
    for file in project.swift("Sources/"):
        for found in pattern.finditer(file.swift.code):
            if found.group(1) != "Database" and not (file.path.startswith("Sources/Store/Oversight/") and found.group(1) == "LeafSequencing"):
                yield file.finding(found.start(), f"{found.group(1)} may not be Upkeep; LeafSequencing is the only one")


@rule(
    "What the compiler must leave open is closed here: a script of SQL runs on the floor Database only, a statement is no typed text.",
    Bad({"Sources/Office/A.swift": "try office.database.run(script: words)\n"}),
    Bad({"Sources/Store/A.swift": "let q = SQL(stringLiteral: words)\n"}),
    Bad({"Sources/Store/A.swift": "let q: SQL = .init(stringLiteral: words)\n"}),
    Good({"Sources/Database/A.swift": "try tx.run(script: step.script)\n", "Sources/AnCuTesting/B.swift": "try owner.run(script: \"x\")\n",
          "Tests/StoreTests/C.swift": "try one.run(script: \"x\")\n"}))
def scripts(project: Project):
    for file in project.swift("Sources/"):
        if file.floor not in ("Database", "AnCuTesting"):
            for found in re.finditer(r"\brun\(script:|\b(?:SQL|\.init)\(stringLiteral:|\.init\(stringLiteral:", file.swift.code):
                yield file.finding(found.start(), f"«{found.group()}» goes around the shape of a write (docs/adr/0009)")
