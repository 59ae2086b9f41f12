"""The built program as people run it: commands with their words, exit codes and what they leave behind."""

import os
from pathlib import Path
import shutil
import subprocess
import sys
import tempfile

import pytest

ROOT = Path(__file__).resolve().parents[2]
ANCU = str(ROOT / ".build/debug/ancu")


class Ended:
    """How a command ended."""

    def __init__(self, process: subprocess.CompletedProcess, peak: int):
        self.code = process.returncode
        self.out = process.stdout
        self.err = process.stderr
        self.said = process.stdout + process.stderr
        # The most memory it held, in megabytes.
        self.peak = peak


def ancu(*words: str, before: tuple = (), timeout: int = 120) -> Ended:
    """Runs the program to its end. `before` are words put before it, such as `unshare -m`."""
    # A process of its own measures it, since a process is told only the peak of all its children together.
    with tempfile.NamedTemporaryFile("r") as figure:
        measured = [sys.executable, "-c", MEASURE, figure.name, *before, ANCU, *words]
        process = subprocess.run(measured, capture_output=True, text=True, timeout=timeout, stdin=subprocess.DEVNULL)
        text = figure.read()
    return Ended(process, int(text or 0) // 1024)


MEASURE = """
import resource, subprocess, sys
code = subprocess.run(sys.argv[2:]).returncode
open(sys.argv[1], 'w').write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
sys.exit(code if code >= 0 else 128 - code)
"""


@pytest.fixture
def folder():
    made = Path(tempfile.mkdtemp(prefix="ancu-program-"))
    yield made
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture(scope="session")
def demonstration():
    """A demonstration to copy; never written to."""
    made = Path(tempfile.mkdtemp(prefix="ancu-program-"))
    ended = ancu("demo", "--data", str(made / "demo"))
    assert ended.code == 0, ended.said
    yield made / "demo"
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture
def demo(demonstration, folder):
    shutil.copytree(demonstration, folder / "demo")
    return str(folder / "demo")


@pytest.fixture
def server_place():
    """An address of the tests' PostgreSQL with a schema of its own."""
    url = os.environ.get("ANCU_TEST_POSTGRES")
    if not url:
        pytest.skip("ANCU_TEST_POSTGRES is not set; scripts/test sets it")
    schema = "p" + os.urandom(8).hex()

    def sql(text: str) -> None:
        subprocess.run(["psql", "-q", "-v", "ON_ERROR_STOP=1", "-d", url, "-c", text], check=True, capture_output=True)

    sql(f"CREATE SCHEMA {schema}")
    yield f"{url}{'&' if '?' in url else '?'}options=-csearch_path%3D{schema}"
    sql(f"DROP SCHEMA {schema} CASCADE")
