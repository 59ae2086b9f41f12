"""Rules about SQL: one text for both engines (docs/adr/0002), keys that are indexed, statements on the floor that knows tables."""

import re

from rule import Bad, Good, rule
from source import File, Project

SCRIPT = "Sources/Store/Migrations/0001_a.sql"

# A string of Swift is taken for SQL when it begins like a statement or a clause, or is a fragment of some length with SQL's own words.
STATEMENT = re.compile(r"^\s*(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH|CREATE|ALTER|DROP|FROM|WHERE|AND|OR|ORDER BY|GROUP BY|LEFT JOIN|JOIN)\b")

NOT_PORTABLE = [
    (r"\bI?LIKE\b|\bGLOB\b|\bREGEXP\b|\bSIMILAR TO\b", "compares letters differently on each engine; search a folded column or the word table"),
    (r"\b(?:lower|upper)\s*\(", "knows only ASCII in SQLite; fold in Swift into a *_folded column"),
    (r"\b(?:string_agg|group_concat|array_agg)\s*\(", "stands on one engine only; gather rows in Swift"),
    (r"\b(?:max|min)\s*\([^()]*,", "with two arguments stands on SQLite only; use CASE"),
    (r"\b(?:greatest|least|ifnull|nvl|instr|position|strpos|iif|format|printf)\s*\(", "stands on one engine only"),
    (r"\b(?:avg|round)\s*\(", "rounds differently on each engine; sum and count, divide in Swift"),
    (r"\b(?:date|datetime|time|julianday|strftime|now|age|extract|date_trunc|to_char|to_date)\s*\(", "asks the engine for time; bind a day or moment"),
    (r"\bCURRENT_(?:TIMESTAMP|DATE|TIME)\b", "asks the engine for time; bind a day or moment"),
    (r"\bjsonb?_\w+\s*\(|->>|->", "reads JSON in SQL; it is opaque text there, read it in Swift"),
    (r"\bARRAY\b|\bANY\s*\(|\bunnest\s*\(", "is an array; use \\(list:) or a child table"),
    (r"\bENUM\b|\bCREATE TYPE\b|\bCREATE DOMAIN\b", "is a type of one engine; use TEXT with CHECK"),
    (r"\bTRIGGER\b|\bCREATE (?:OR REPLACE )?(?:FUNCTION|PROCEDURE|RULE)\b", "hides a rule in the database; write it in the use case"),
    (r"\bFOR (?:UPDATE|SHARE|NO KEY UPDATE)\b|\bSKIP LOCKED\b|\bLOCK TABLE\b", "locks by hand; every write is serializable already"),
    (r"\bDISTINCT ON\b|\bLATERAL\b|\bTABLESAMPLE\b", "stands on PostgreSQL only"),
    (r"\bCOLLATE\b", "names orders that differ; order by a stored sort key"),
    (r"\bAUTOINCREMENT\b|\b(?:BIG|SMALL)?SERIAL\b|\bAS IDENTITY\b", "lets the engine make ids; the office makes them"),
    (r"\bINSERT OR \w+|\bREPLACE INTO\b", "stands on SQLite only; use ON CONFLICT"),
    (r"::\w", "is PostgreSQL's cast; use CAST"),
    (r"\bPRAGMA\b|\bWITHOUT ROWID\b|\bVACUUM\b", "stands on SQLite only"),
    (r"\bADD COLUMN IF NOT EXISTS\b|\bALTER COLUMN\b", "stands on PostgreSQL only"),
]

NOT_PORTABLE_TYPES = (
    r"^\s*(?:ADD COLUMN\s+)?\w+\s+(BOOLEAN|BOOL|REAL|DOUBLE|FLOAT|NUMERIC|DECIMAL|DATE|TIME|TIMESTAMP|TIMESTAMPTZ|BLOB|BYTEA|UUID|JSON|JSONB|VARCHAR|CHAR)\b")


def without_literals(sql: str) -> str:
    """The statement with its `--` comments and quoted words blanked, offsets kept."""
    blank = lambda found: re.sub(r"[^\n]", " ", found.group())
    return re.sub(r"--[^\n]*|'(?:[^']|'')*'", blank, sql)


def statements(project: Project):
    """Every SQL text of the floors: file, offset of its beginning, text."""
    for file in project.files:
        if not file.is_source or file.path.startswith("Sources/Database/Engines/"):
            continue
        if file.path.endswith(".sql"):
            yield file, 0, file.text
        elif file.is_swift:
            for offset, text in file.swift.strings:
                if STATEMENT.search(text):
                    yield file, offset, text


@rule(
    "SQL is written in the part that both engines read alike (docs/adr/0002).",
    *[Bad({SCRIPT: text}) for text in [
        "SELECT a FROM b WHERE a LIKE 'x';", "SELECT lower(a) FROM b;", "SELECT UPPER (a) FROM b;", "SELECT string_agg(a, ',') FROM b;",
        "SELECT max(a, b) FROM c;", "SELECT AVG(a) FROM b;", "SELECT ROUND(a) FROM b;", "SELECT date('now');", "SELECT now();",
        "SELECT CURRENT_TIMESTAMP;", "SELECT json_extract(a, '$.b') FROM c;", "SELECT a ->> 'b' FROM c;", "SELECT a FROM b FOR UPDATE;",
        "SELECT a FROM b WHERE c ILIKE 'x';", "SELECT ARRAY[1];", "SELECT a FROM b WHERE c = ANY($1);", "CREATE TYPE a AS ENUM ('b');",
        "CREATE TRIGGER a AFTER INSERT ON b BEGIN SELECT 1; END;", "SELECT DISTINCT ON (a) b FROM c;", "SELECT a FROM b, LATERAL c;",
        "SELECT a FROM b ORDER BY a COLLATE NOCASE;", "CREATE TABLE a (b INTEGER PRIMARY KEY AUTOINCREMENT);",
        "INSERT OR IGNORE INTO a VALUES (1);", "SELECT a::text FROM b;", "PRAGMA foreign_keys = 0;", "SELECT ifnull(a, 1) FROM b;",
        "ALTER TABLE a ADD COLUMN IF NOT EXISTS b TEXT;", "CREATE TABLE a (\n  b BOOLEAN NOT NULL\n);", "CREATE TABLE a (\n  b TIMESTAMP\n);"]],
    Bad({"Sources/Store/A.swift": 'let q: SQL = "SELECT a FROM b WHERE lower(c) = \\(d)"\n'}),
    Bad({"Sources/Store/A.swift": 'let q: SQL = """\n  SELECT a FROM b\n  WHERE c LIKE \\(d)\n  """\n'}),
    Good({SCRIPT: "-- like lower(x)\nCREATE TABLE a (b TEXT NOT NULL CHECK (b <> 'LIKE now()'), date_said TEXT);\n",
          "Sources/Store/A.swift": 'let words = "Nothing like it: now() and then"\nlet q: SQL = "SELECT max(a) FROM b WHERE c IN \\(list: d)"\n'}))
def portable(project: Project):
    for file, offset, text in statements(project):
        sql = without_literals(text)
        for pattern, reason in NOT_PORTABLE:
            for found in re.finditer(pattern, sql, re.I):
                yield file.finding(offset + found.start(), f"«{found.group().strip()}» {reason}")
        if file.path.endswith(".sql"):
            for found in re.finditer(NOT_PORTABLE_TYPES, sql, re.I | re.M):
                yield file.finding(found.start(1), f"type {found.group(1)}: this house stores TEXT, INTEGER and BIGINT (docs/adr/0002)")


@rule(
    "SQL stands on the floors that know tables: Store, and Database for its own two.",
    Bad({"Sources/Office/A.swift": 'try tx.rows("SELECT id FROM directive")\n'}),
    Bad({"Sources/Portal/A.swift": 'let q = "UPDATE directive SET id = 1"\n'}),
    Good({"Sources/Store/A.swift": 'try tx.rows("SELECT id FROM directive")\n', "Sources/Office/B.swift": 'let a = "WITH love FROM us"\n'}))
def sql_at_home(project: Project):
    pattern = re.compile(r"^\s*(?:SELECT\s.+\sFROM\s|INSERT INTO\s+\w+|UPDATE\s+\w+\s+SET\s|DELETE FROM\s+\w+)", re.S)
    for file in project.swift("Sources/"):
        if file.floor in ("Store", "Database", "AnCuTesting"):
            continue
        for offset, text in file.swift.strings:
            if pattern.search(text):
                yield file.finding(offset, f"SQL on the floor {file.floor}; only Store knows tables")


def tables(sql: str):
    """Name and body of each CREATE TABLE."""
    for found in re.finditer(r"CREATE TABLE (\w+) \(", sql):
        depth, index = 1, found.end()
        while index < len(sql) and depth:
            depth += {"(": 1, ")": -1}.get(sql[index], 0)
            index += 1
        yield found.group(1), found.end(), sql[found.end():index - 1]


def clauses(body: str):
    """The parts of a table's body between its outer commas, each with its offset."""
    depth = begin = 0
    for index, char in enumerate(body + ","):
        depth += {"(": 1, ")": -1}.get(char, 0)
        if char == "," and depth == 0:
            yield begin, body[begin:index]
            begin = index + 1


def columns(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(","))


@rule(
    "Every foreign key leads an index, or a change of the parent reads the whole child table.",
    Bad({SCRIPT: "CREATE TABLE a (id TEXT PRIMARY KEY);\nCREATE TABLE b (\n  id TEXT PRIMARY KEY,\n  a_id TEXT REFERENCES a (id)\n);\n"}),
    Bad({SCRIPT: "CREATE TABLE b (id TEXT PRIMARY KEY, a_id TEXT REFERENCES a (id), UNIQUE (id, a_id));\n"}),
    Bad({SCRIPT: "CREATE TABLE b (c TEXT, d TEXT, FOREIGN KEY (c, d) REFERENCES a (c, d));\nCREATE INDEX b_d ON b (d, c);\n"}),
    Bad({SCRIPT: "CREATE TABLE b (id TEXT PRIMARY KEY, a_id TEXT REFERENCES a (id));\nCREATE INDEX b_a ON b (a_id) WHERE id = 'x';\n"}),
    Bad({SCRIPT: "ALTER TABLE b ADD COLUMN a_id TEXT REFERENCES a (id);\n"}),
    Good({SCRIPT: "CREATE TABLE b (id TEXT PRIMARY KEY, a_id TEXT REFERENCES a (id), c TEXT REFERENCES a (id),\n"
                  "  d TEXT REFERENCES a (id), UNIQUE (a_id, id));\nCREATE INDEX b_c ON b (c) WHERE c IS NOT NULL;\n",
          "Sources/Store/Migrations/0002_b.sql": "CREATE INDEX b_d ON b (d);\n"}))
def keys_indexed(project: Project):
    indexed: set[tuple[str, tuple[str, ...]]] = set()
    keys: list[tuple[File, int, str, tuple[str, ...]]] = []

    def lead(table: str, names: tuple[str, ...]) -> None:
        for count in range(1, len(names) + 1):
            indexed.add((table, names[:count]))

    for file in project.files:
        if not (file.is_source and file.path.endswith(".sql")):
            continue
        sql = without_literals(file.text)
        for table, begin, body in tables(sql):
            for offset, clause in clauses(body):
                words = clause.split()
                if not words:
                    continue
                listed = re.match(r"\s*(?:CONSTRAINT \w+ )?(PRIMARY KEY|UNIQUE|FOREIGN KEY) ?\(([^)]*)\)", clause)
                if listed and listed.group(1) != "FOREIGN KEY":
                    lead(table, columns(listed.group(2)))
                elif listed:
                    keys.append((file, begin + offset, table, columns(listed.group(2))))
                else:
                    if re.search(r"\bPRIMARY KEY\b|\bUNIQUE\b", clause):
                        lead(table, (words[0],))
                    if re.search(r"\bREFERENCES\b", clause):
                        keys.append((file, begin + offset + len(clause) - len(clause.lstrip()), table, (words[0],)))
        for found in re.finditer(r"ALTER TABLE (\w+)\s+ADD COLUMN (\w+)[^;]*\bREFERENCES\b", sql):
            keys.append((file, found.start(), found.group(1), (found.group(2),)))
        for found in re.finditer(r"CREATE (?:UNIQUE )?INDEX \w+ ON (\w+) \(([^)]*)\)([^;]*)", sql):
            names = tuple(name.split()[0] for name in columns(found.group(2)) if name)
            where = found.group(3).strip()
            # A partial index serves a key only when it leaves out nothing but NULL.
            if not where or re.fullmatch(rf"WHERE {names[0]} IS NOT NULL", where):
                lead(found.group(1), names)
    for file, offset, table, names in keys:
        if (table, names) not in indexed:
            yield file.finding(offset, f"{table}.{'+'.join(names)} refers to another table and leads no index")


@rule(
    "Migrations are numbered from 0001 on, each number once, and change nothing that is not theirs.",
    Bad({"Sources/Store/Migrations/0002_b.sql": "CREATE TABLE b (id TEXT);\n"}),
    Bad({"Sources/Store/Migrations/0001_a.sql": "", "Sources/Store/Migrations/0001_b.sql": ""}),
    Bad({"Sources/Store/Migrations/0001_a.sql": "BEGIN;\nCREATE TABLE b (id TEXT);\nCOMMIT;\n"}),
    Bad({"Sources/Store/Migrations/first.sql": ""}),
    Good({"Sources/Store/Migrations/0001_a.sql": "CREATE TABLE b (id TEXT);\n", "Sources/Store/Migrations/0002_b.sql": ""}))
def numbered(project: Project):
    scripts = [file for file in project.files if file.path.startswith("Sources/Store/Migrations/")]
    before = 0
    for file in sorted(scripts, key=lambda file: file.path):
        named = re.fullmatch(r"(\d{4})_[a-z0-9_]+\.sql", file.name)
        number = int(named.group(1)) if named else 0
        if number <= before or before == 0 and number != 1:
            yield file.finding(0, f"the migration after {before:04d} should be {before + 1:04d}_some_words.sql")
        before = max(before, number)
        for found in re.finditer(r"\b(?:BEGIN|COMMIT|ROLLBACK|SAVEPOINT)\b", without_literals(file.text)):
            yield file.finding(found.start(), f"{found.group()}: the program opens the transaction of a migration")
