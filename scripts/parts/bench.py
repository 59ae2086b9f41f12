"""The measurements of scripts/bench. A measurement is a function entered by `@bench`; it answers lines for the table."""

from contextlib import contextmanager
import http.client
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
def database():
    """The first durable write and read of a program just started, as `ancu doctor` measures them inside the program, beside Python's sqlite3 on the same disk."""
    with demonstration() as folder:
        figures = {"Ghi": [], "Đọc": []}
        for _ in range(15):
            said = subprocess.run([ANCU, "doctor", "--data", f"{folder}/demo"], capture_output=True, text=True).stdout
            for line in said.splitlines():
                words = line.split()
                for name, times in figures.items():
                    if len(words) > 1 and words[1] == name:
                        number = next((word for word in words[2:] if word.replace(",", "").isdigit()), None)
                        if number:
                            times.append(float(number.replace(",", ".")))
        plain = sqlite3.connect(folder / "plain.sqlite", isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            plain.execute(f"PRAGMA {pragma}")
        plain.execute("CREATE TABLE lease (name TEXT PRIMARY KEY, holder TEXT)")

        def write():
            plain.execute("BEGIN IMMEDIATE")
            # Another value each time: what is already there would not be written at all.
            plain.execute(
                "INSERT INTO lease VALUES ('a', ?) ON CONFLICT (name) DO UPDATE SET holder = excluded.holder", (str(time.perf_counter()),))
            plain.execute("COMMIT")

        theirs = {"Ghi": timed(write, 200), "Đọc": timed(lambda: plain.execute("SELECT count(*) FROM lease").fetchone(), 200)}
        plain.close()
        for name, what in (("Ghi", "durable write (doctor)"), ("Đọc", "read (doctor)")):
            if figures[name]:
                row(what, median(figures[name]), "python3 sqlite3, same settings", theirs[name])
            else:
                print(f"database: ancu doctor printed no figure for «{name}»")


@bench
def http_():
    """Pages on one kept connection, beside the answer «ok» of the same server."""
    with demonstration() as folder:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        server = subprocess.Popen(
            [ANCU, "serve", "--data", f"{folder}/demo", "--port", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            line = http.client.HTTPConnection("127.0.0.1", port, timeout=10)

            def get(path: str):
                line.request("GET", path)
                answer = line.getresponse()
                answer.read()
                if answer.status != 200:
                    raise SystemExit(f"{path} answers {answer.status}")

            for _ in range(100):
                try:
                    get("/suc-khoe")
                    break
                except OSError:
                    line.close()
                    time.sleep(0.1)
            hello = timed(lambda: get("/suc-khoe"), 200)
            for path in ("/", "/van-ban/290-kh-tu", "/tim?q=nguoi+co+cong", "/dieu-hanh", "/don-vi?ngay=2025-07-01"):
                line.request("GET", path)
                answer = line.getresponse()
                answer.read()
                if answer.status == 200:
                    row(f"GET {path}", timed(lambda: get(path), 50), "GET /suc-khoe", hello)
                else:
                    print(f"GET {path} answers {answer.status}, not measured")
        finally:
            server.terminate()
            server.wait()


BENCHES["http"] = BENCHES.pop("http_")
for name in sys.argv[2:] or BENCHES:
    if name not in BENCHES:
        sys.exit(f"there is no «{name}»; there are: {', '.join(BENCHES)}")
    print(f"-- {name}: {BENCHES[name].__doc__}")
    BENCHES[name]()
