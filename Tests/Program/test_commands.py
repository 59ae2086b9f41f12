"""Every command explains itself, has one spelling for where data live, and says plainly what it did or refused."""

import shutil
import socket
import sqlite3
import subprocess
import time
import urllib.request

import pytest

from conftest import ANCU, ROOT, ancu



def commands(words: tuple = ()) -> list[list[str]]:
    """Every command that `--help` names, with the words that lead to it; a command that only holds others is not one."""
    said = ancu(*words, "--help").out
    if "SUBCOMMANDS:" not in said:
        return [list(words)]
    listed = said.split("SUBCOMMANDS:", 1)[1]
    names = [line.split()[0] for line in listed.splitlines() if line.startswith("  ") and not line.startswith("   ") and "See '" not in line]
    return [command for name in names for command in commands((*words, name))]


COMMANDS = commands()


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_help_has_an_example(words):
    ended = ancu(*words, "--help")
    assert ended.code == 0
    assert "Ví dụ: ancu " + " ".join(words) in ended.out


def test_the_commands_are_there():
    """So that a help nobody can read is not taken for a program without commands."""
    for words in (["demo"], ["migrate"], ["serve"], ["doctor"], ["plan", "read"], ["plan", "import"], ["audit", "verify"]):
        assert words in COMMANDS


@pytest.mark.parametrize("words", [["demo"], ["migrate"], ["serve"], ["doctor"]], ids=" ".join)
def test_one_place_is_given_not_two(words):
    ended = ancu(*words, "--data", "x", "--database", "postgres://localhost/x")
    assert ended.code not in (0, 1) and "--data" in ended.err
    wrong = ancu(*words, "--database", "mysql://localhost/x")
    assert wrong.code not in (0, 1) and "mysql://localhost/x" in wrong.err


def test_the_demonstration_wants_an_empty_place_and_stays_one(demo, folder):
    again = ancu("demo", "--data", demo)
    assert again.code == 1 and "không trống" in again.err
    empty = folder / "schema-only"
    assert ancu("migrate", "--data", str(empty)).code == 0
    assert ancu("demo", "--data", str(empty)).code == 1
    kinds = sqlite3.connect(f"{demo}/ancu.sqlite").execute("SELECT kind FROM installation").fetchall()
    assert kinds == [("demonstration",)]


def test_migrating_again_does_nothing_and_says_so(demo):
    ended = ancu("migrate", "--data", demo)
    assert ended.code == 0 and "không có gì phải làm" in ended.out


def test_a_newer_or_altered_database_is_refused(demo):
    database = sqlite3.connect(f"{demo}/ancu.sqlite")
    database.execute("UPDATE migration SET digest = ? WHERE number = 1", ("0" * 64,))
    database.commit()
    for words in (["migrate"], ["serve", "--port", "0"]):
        ended = ancu(*words, "--data", demo)
        assert ended.code == 1 and "0001_installation.sql" in ended.err, ended.said
    database.execute("INSERT INTO migration VALUES (999, '0999_later.sql', ?, '2030-01-01T00:00:00.000Z')", ("0" * 64,))
    database.commit()
    for words in (["migrate"], ["serve", "--port", "0"], ["plan", "import", str(ROOT / "README.md")]):
        ended = ancu(*words, "--data", demo)
        assert ended.code == 1 and "mới hơn" in ended.err, ended.said


def test_serving_nothing_says_what_to_do_first(folder):
    ended = ancu("serve", "--data", str(folder / "nothing"))
    assert ended.code == 1 and "ancu demo" in ended.err


def test_serving_on_a_taken_port_says_so(demo):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        ended = ancu("serve", "--data", demo, "--port", str(taken.getsockname()[1]))
    assert ended.code == 1 and str(taken) and "--port" in ended.err, ended.said


def test_importing_twice_changes_nothing(demo, folder):
    file = folder / "ke-hoach.txt"
    shutil.copy(ROOT / "Sources/Office/Demonstration/Facts/plan-290-restated.txt", file)
    assert ancu("plan", "import", "--data", demo, str(file)).code == 0
    database = sqlite3.connect(f"{demo}/ancu.sqlite")
    before = [database.execute(f"SELECT count(*) FROM {table}").fetchone() for table in ("audit_entry", "provision_text")]
    again = ancu("plan", "import", "--data", demo, str(file))
    assert again.code == 0 and "Không có gì thay đổi" in again.out
    assert before == [database.execute(f"SELECT count(*) FROM {table}").fetchone() for table in ("audit_entry", "provision_text")]


def test_the_whole_of_it_on_postgresql(server_place):
    """A demonstration on the server: made, refused a second time, examined, served."""
    made = ancu("demo", "--database", server_place)
    assert made.code == 0, made.said
    assert ancu("demo", "--database", server_place).code == 1
    examined = ancu("doctor", "--database", server_place)
    assert examined.code == 0, examined.said
    assert "PostgreSQL 15" in examined.out
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen([ANCU, "serve", "--database", server_place, "--port", str(port)], stdout=subprocess.PIPE, text=True)
    try:
        assert str(port) in server.stdout.readline()
        for path in ("/", "/van-ban/290-kh-tu", "/van-ban/290-kh-tu/diem/II.1.c", "/tim?q=nguoi+co+cong", "/bang"):
            with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=30) as answer:
                words = answer.read().decode()
            assert "290-KH/TU" in words, path
    finally:
        server.terminate()
        assert server.wait(20) == 0, "a server told to stop ends well"


def test_a_server_told_to_stop_ends_well(demo):
    server = subprocess.Popen([ANCU, "serve", "--data", demo, "--port", "0"], stdout=subprocess.PIPE, text=True)
    line = server.stdout.readline()
    address = line.split()[-1]
    assert address.startswith("http://127.0.0.1:")
    with urllib.request.urlopen(address + "/suc-khoe", timeout=30) as answer:
        assert answer.read() == b"ok\n"
    begun = time.monotonic()
    server.terminate()
    assert server.wait(20) == 0
    assert time.monotonic() - begun < 10
