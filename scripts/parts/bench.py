"""The measurements of scripts/bench. A measurement is a function entered by `@bench`; it answers lines for the table."""

from contextlib import contextmanager
import http.client
import json
import os
from pathlib import Path
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
ANCU = sys.argv[1]
BENCHES = {}


def bench(function):
    BENCHES[function.__name__] = function
    return function


def median(times: list[float]) -> float:
    return sorted(times)[len(times) // 2]


def timed(work, count: int = 15) -> float:
    """Median milliseconds of one call, after one to warm up."""
    work()
    times = []
    for _ in range(count):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1000)
    return median(times)


def command(*words: str):
    return lambda: subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, stdin=subprocess.DEVNULL)


def row(what: str, ours: float, than: str, theirs: float, aim: str = "") -> None:
    print(f"{what:<44} {ours:9.2f} ms   {ours / theirs:7.1f} x {than} ({theirs:.2f} ms)   {aim}", flush=True)


def reading(what: str, file: Path, aim: float) -> None:
    ours = timed(command(ANCU, "plan", "read", str(file), "--format", "json"))
    said = f"aim {aim:.0f} ms: {'reached' if ours <= aim else 'NOT reached'}"
    row(what, ours, "cat", timed(command("cat", str(file))), said)
    script = ("import re,sys; text=open(sys.argv[1],encoding='utf-8').read();"
              "[re.findall(p,text,re.M) for p in (r'^[IVX]+\\. .*', r'^\\d+\\. .*', r'^- .*', r'^Điều \\d+.*', r'^[a-zđ]\\) .*')]")
    row("", ours, "python3 with five patterns", timed(command(sys.executable, "-c", script, str(file))))
    row("", ours, "ancu --version", timed(command(ANCU, "--version")), "(what starting the program costs)")


@bench
def plan():
    """The whole command on plan 290-KH/TU, or on our restatement of it when the official text is not beside the project."""
    official = SHARED / "plan/290-KH-TU.txt"
    file = official if official.exists() else ROOT / "Sources/Office/Demonstration/Facts/plan-290-restated.txt"
    reading(f"plan read {file.name}", file, 50)


@bench
def law():
    """The whole command on the largest legal text beside the project."""
    texts = sorted((SHARED / "law/texts").glob("*.txt"), key=lambda file: file.stat().st_size)
    if not texts:
        print("law: no ../shared/law/texts here, nothing measured")
        return
    reading(f"plan read {texts[-1].name} ({texts[-1].stat().st_size // 1024} kB)", texts[-1], 2000)


@contextmanager
def demonstration():
    folder = tempfile.mkdtemp(prefix="ancu-bench-")
    try:
        subprocess.run([ANCU, "demo", "--data", f"{folder}/demo"], check=True, stdout=subprocess.DEVNULL)
        yield Path(folder)
    finally:
        shutil.rmtree(folder)


@bench
def documents():
    """Files of official documents, each by a whole command: DOCX, XLSX and PDF, then a plan of some sixty pages."""
    with demonstration() as folder:
        forms = folder / "forms"
        forms.mkdir()
        words = "Nội dung của một đoạn dài vừa phải, viết để đo thời gian làm một văn bản nhiều trang như báo cáo sơ kết. " * 3
        (forms / "local-plan.txt").write_text(
            "[loại]\nKẾ HOẠCH\n[trích yếu]\nVề {van-ban}\n[thân]\n" + "".join(f"{n}. {words}\n" for n in range(1, 420)))

        def make(kind: str, file: str, *more: str):
            return command(ANCU, "document", "make", kind, "--data", f"{folder}/demo", *more, "-o", f"{folder}/{file}")

        start = timed(command(ANCU, "--version"))
        for what, work in [
            ("task assignment, DOCX", make("task-assignment", "a.docx", "--id", "290-kh-tu")),
            ("task assignment, XLSX", make("task-assignment", "a.xlsx", "--id", "290-kh-tu")),
            ("coverage report with chart, DOCX", make("coverage-report", "b.docx", "--agency", "Sở Xây dựng")),
            ("plan of 60 pages, DOCX", make("local-plan", "c.docx", "--id", "290-kh-tu", "--forms", str(forms))),
        ]:
            row(what, timed(work), "ancu --version", start)
        if shutil.which("soffice"):
            row("task assignment, PDF by LibreOffice", timed(make("task-assignment", "a.pdf", "--id", "290-kh-tu"), 3), "ancu --version", start)
            row("plan of 60 pages, PDF", timed(make("local-plan", "c.pdf", "--id", "290-kh-tu", "--forms", str(forms)), 3), "ancu --version", start)


@contextmanager
def served(folder: Path):
    """The program serving this demonstration, as a function that asks it on one kept connection and answers the status."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [ANCU, "serve", "--data", f"{folder}/demo", "--port", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=10)

    def ask(path: str, form: str = "") -> int:
        headers = {"Content-Type": "application/x-www-form-urlencoded"} if form else {}
        line.request("POST" if form else "GET", path, form or None, headers)
        answer = line.getresponse()
        answer.read()
        return answer.status

    try:
        for _ in range(200):
            try:
                ask("/suc-khoe")
                break
            except OSError:
                line.close()
                time.sleep(0.1)
        yield ask
    finally:
        server.terminate()
        server.wait()


@bench
def database():
    """One durable write (a session begun by a form, with its entry in the record) beside Python's sqlite3 on the same disk."""
    with demonstration() as folder, served(folder) as ask:
        form = "can-bo=official-so-xay-dung"
        if ask("/dang-nhap", form) != 303:
            sys.exit("database: the form of /dang-nhap is not taken as it was")
        ours = timed(lambda: ask("/dang-nhap", form), 200)
        hello = timed(lambda: ask("/suc-khoe"), 200)
        plain = sqlite3.connect(folder / "plain.sqlite", isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            plain.execute(f"PRAGMA {pragma}")
        plain.execute("CREATE TABLE session (token TEXT PRIMARY KEY, actor TEXT)")
        plain.execute("CREATE TABLE entry (id TEXT PRIMARY KEY, words TEXT)")

        def write():
            plain.execute("BEGIN IMMEDIATE")
            plain.execute("INSERT INTO session VALUES (?, 'a')", (str(time.perf_counter_ns()),))
            plain.execute("INSERT INTO entry VALUES (?, 'began')", (str(time.perf_counter_ns()),))
            plain.execute("COMMIT")

        theirs = timed(write, 200)
        row("POST /dang-nhap, the whole exchange", ours, "python3 sqlite3, same settings", theirs)
        row("the same without GET /suc-khoe's share", ours - hello, "python3 sqlite3, same settings", theirs)


@bench
def http_():
    """Pages on one kept connection, beside the answer «ok» of the same server."""
    with demonstration() as folder, served(folder) as ask:
        hello = timed(lambda: ask("/suc-khoe"), 200)
        for path in ("/", "/van-ban/290-kh-tu", "/van-ban/290-kh-tu/diem/II.1.c", "/tim?q=nguoi+co+cong", "/bang", "/don-vi?ngay=2025-07-01"):
            status = ask(path)
            if status == 200:
                row(f"GET {path}", timed(lambda: ask(path), 50), "GET /suc-khoe", hello)
            else:
                print(f"GET {path} answers {status}, not measured")


@bench
def eligibility():
    """A million made-up households judged, beside OpenFisca-Core with the same rules, and beside Python parsing and printing the lines."""
    households = int(os.environ.get("ANCU_BENCH_HOUSEHOLDS", "1000000"))
    python = openfisca()
    folder = Path(tempfile.mkdtemp(prefix="ancu-bench-"))
    try:
        population, ours, theirs = (folder / name for name in ("population.jsonl", "ours.jsonl", "theirs.jsonl"))
        made, peak = measured([ANCU, "population", "make", "--households", str(households), "--seed", "7", "-o", str(population)])
        print(f"{households} households made in {made:.2f} s ({population.stat().st_size / 2**20:.0f} MB), at most {peak} MB held")
        draft = folder / "draft.json"
        draft.write_text('{"name":"25/35/50","ceilings":{"single":25000000,"singleWithChild":35000000,"couple":50000000}}')
        judged, peak = measured([ANCU, "eligibility", "check", "--brief", str(population)], out=ours)
        print(f"ancu: read, judged, verdicts written in {judged:.2f} s, at most {peak} MB held")
        tried, peak = measured(
            [ANCU, "eligibility", "simulate", "--population", str(population), "--as-of", "2026-04-06", "--change", str(draft)])
        print(f"ancu: a draft simulated (judged twice, counted) in {tried:.2f} s, at most {peak} MB held")
        if python:
            beside_openfisca(python, population, ours, theirs, judged)
        beside_python(population, folder)
    finally:
        shutil.rmtree(folder)


def beside_openfisca(python: str, population: Path, ours: Path, theirs: Path, judged: float) -> None:
    rules = ROOT / "scripts/parts/openfisca_rules.py"
    process = subprocess.run([python, str(rules), str(population), str(theirs)], capture_output=True, text=True, check=True)
    took = json.loads(process.stdout)
    whole = took["read"] + took["build"] + took["calculate"]
    print(f"OpenFisca-Core: read into columns {took['read']:.2f} s, build {took['build']:.2f} s, calculate {took['calculate']:.2f} s")
    different = sum(a != b for a, b in zip(ours.open(), theirs.open(), strict=True))
    print(f"verdicts that differ, case by case: {different}")
    ratio("ancu, whole", judged, "OpenFisca read + build + calculate", whole, "aim: below 1")
    ratio("ancu, whole", judged, "OpenFisca build + calculate, from columns in memory", took["build"] + took["calculate"])
    sample = 1000
    process = subprocess.run([python, str(rules), str(population), "-", str(sample)], capture_output=True, text=True, check=True)
    took = json.loads(process.stdout)
    each = (took["build"] + took["calculate"]) / sample
    count = sum(1 for _ in population.open())
    ratio("ancu, whole, a household", judged / count, f"OpenFisca build_from_entities + calculate ({sample} households)", each, "aim: below 1")
    if different:
        sys.exit("eligibility: the verdicts do not agree")


def beside_python(population: Path, folder: Path) -> None:
    """The first 200,000 lines: ours parsed, judged and printed with every reason; Python's parsed and printed as they are."""
    part = folder / "part.jsonl"
    with population.open() as lines, part.open("w") as some:
        some.writelines(line for _, line in zip(range(200_000), lines))
    script = "import json,sys\nfor line in open(sys.argv[1]): sys.stdout.write(json.dumps(json.loads(line)) + '\\n')"
    rulings = folder / "rulings.jsonl"
    checked, peak = measured([ANCU, "eligibility", "check", str(part)], out=rulings)
    echoed, _ = measured([sys.executable, "-c", script, str(part)], out=folder / "echo.jsonl")
    printed, _ = measured([sys.executable, "-c", script, str(rulings)], out=folder / "echo.jsonl")
    size = rulings.stat().st_size / 2**20
    print(f"ancu: 200000 rulings with reasons and citations ({size:.0f} MB) in {checked:.2f} s, at most {peak} MB held")
    ratio("ancu eligibility check", checked, "python3 parsing and printing the cases", echoed, "aim: 1 or below")
    ratio("ancu eligibility check", checked, "python3 parsing and printing the rulings", printed)


def ratio(what: str, ours: float, than: str, theirs: float, aim: str = "") -> None:
    print(f"{what:<26} {ours / theirs:8.3f} x {than}   {aim}", flush=True)


def measured(words: list, out: Path | None = None) -> tuple[float, int]:
    """Seconds and the most megabytes that one run took."""
    with open(out or "/dev/null", "wb") as sink:
        begun = time.perf_counter()
        process = subprocess.Popen(words, stdout=sink, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        took = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(words[:4])} ended with {process.returncode}")
    return took, usage.ru_maxrss // 1024


def openfisca() -> str | None:
    """The Python of an environment that has OpenFisca-Core, made once beside the project's own; None when it cannot be made."""
    place = ROOT / ".venv/openfisca"
    python = place / "bin/python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(place)], check=True)
    if subprocess.run([python, "-c", "import openfisca_core"], capture_output=True).returncode:
        wanted = ROOT / "scripts/parts/openfisca.txt"
        if subprocess.run([python, "-m", "pip", "install", "-q", "-r", str(wanted)]).returncode:
            print("OpenFisca-Core cannot be installed here: measured without it")
            return None
    return str(python)


BENCHES["http"] = BENCHES.pop("http_")
for name in sys.argv[2:] or BENCHES:
    if name not in BENCHES:
        sys.exit(f"there is no «{name}»; there are: {', '.join(BENCHES)}")
    print(f"-- {name}: {BENCHES[name].__doc__}")
    BENCHES[name]()
