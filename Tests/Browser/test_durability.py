"""Under strace, no answer of the running server precedes the flush of what it has written."""

from pathlib import Path
import re
import shutil
import subprocess
import tempfile

import pytest

from house import House
from test_signing_in import post


def may_trace() -> bool:
    try:
        return subprocess.run(["strace", "-f", "-o", "/dev/null", "true"], capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


@pytest.mark.skipif(not may_trace(), reason="this machine does not let strace trace a process")
def test_no_success_is_answered_before_it_is_on_disk():
    folder = Path(tempfile.mkdtemp(prefix="ancu-strace-"))
    house = House(folder)
    trace = folder / "trace"
    try:
        house.run("demo", "--data", house.data)
        house.serve("strace", "-f", "-y", "-s", "40", "-o", str(trace), "-e", "trace=pwrite64,write,writev,sendto,sendmsg,fdatasync,fsync")
        acts = 20
        for _ in range(acts):
            assert post(house, "/dang-nhap", {"can-bo": "official-so-xay-dung"}).status == 303
        house.stop()
        answers, early, flushes = read(trace.read_text(errors="replace").splitlines())
        assert answers == acts
        assert flushes >= acts
        assert not early, early[:3]
    finally:
        house.stop()
        shutil.rmtree(folder, ignore_errors=True)


def read(lines: list[str]) -> tuple[int, list[str], int]:
    """Answers of success, those given while the log held something not flushed, and flushes of the log."""
    dirty, flushing, answers, early, flushes = set(), {}, 0, [], 0
    for line in lines:
        thread = line.split(" ", 1)[0]
        call = re.search(r" (pwrite64|write|fdatasync|fsync)\(\d+<([^>]*-wal)>", line)
        if call and call.group(1) in ("pwrite64", "write"):
            dirty.add(call.group(2))
        elif call and line.endswith("<unfinished ...>"):
            flushing[thread] = call.group(2)
        elif call and line.endswith("= 0"):
            dirty.discard(call.group(2))
            flushes += 1
        elif "sync resumed>" in line and thread in flushing:
            path = flushing.pop(thread)
            if line.endswith("= 0"):
                dirty.discard(path)
                flushes += 1
        elif "HTTP/1.1 303" in line:
            answers += 1
            if dirty:
                early.append(line)
    return answers, early, flushes


def test_the_reading_of_traces_finds_an_early_answer():
    write = '7 pwrite64(5</d/ancu.sqlite-wal>, "x", 4120, 32) = 4120'
    flush = "7 fdatasync(5</d/ancu.sqlite-wal>) = 0"
    answer = '8 writev(9<socket:[1]>, [{iov_base="HTTP/1.1 303 See Other"...}], 1) = 300'
    assert read([write, flush, answer]) == (1, [], 1)
    assert read([write, answer, flush]) == (1, [answer], 1)
