"""`ancu doctor` on a real machine with each thing really broken: exactly that line says HỎNG, with its mend."""

import os
from pathlib import Path
import sqlite3
import subprocess

import pytest

from conftest import ancu


def broken(ended) -> list[str]:
    """The names of what failed."""
    return [line[8:30].strip() for line in ended.out.splitlines() if line.startswith("HỎNG")]


def mends(ended) -> bool:
    return all("Cách chữa: " in line for line in ended.out.splitlines() if line.startswith("HỎNG"))


def mounted(command: str) -> tuple:
    """Words that give the program a view of the disks of its own, changed by this command."""
    words = ("unshare", "-m", "sh", "-c", f'{command} && exec "$@"', "sh")
    if subprocess.run([*words, "true"], capture_output=True).returncode != 0:
        pytest.skip("this machine does not let a process mount")
    return words


def test_a_sound_installation(demo):
    ended = ancu("doctor", "--data", demo)
    assert ended.code == 0 and broken(ended) == [], ended.said
    assert "SQLite 3." in ended.out


def test_a_folder_that_is_not_there(folder):
    ended = ancu("doctor", "--data", str(folder / "nothing"))
    assert ended.code == 1 and broken(ended) == ["Thư mục dữ liệu"] and mends(ended), ended.said
    assert not (folder / "nothing").exists()


def test_a_folder_that_may_only_be_read(demo):
    ended = ancu("doctor", "--data", demo, before=mounted(f"mount --bind '{demo}' '{demo}' && mount -o remount,ro,bind '{demo}'"))
    assert ended.code == 1 and broken(ended) == ["Thư mục dữ liệu"] and mends(ended), ended.said


def test_a_disk_that_is_full(demo, folder):
    full = folder / "full"
    full.mkdir()
    size = sum(file.stat().st_size for file in Path(demo).iterdir()) // 1024 + 200
    fill = f"cp '{demo}'/* '{full}' && (cat /dev/zero > '{full}/fill' 2>/dev/null || true)"
    before = mounted(f"mount -t tmpfs -o size={size}k none '{full}' && {fill}")
    ended = ancu("doctor", "--data", str(full), before=before)
    assert ended.code == 1 and broken(ended) == ["Chỗ trống trên đĩa"] and mends(ended), ended.said


def test_a_newer_schema(demo):
    database = sqlite3.connect(f"{demo}/ancu.sqlite")
    database.execute("INSERT INTO migration VALUES (999, '0999_later.sql', ?, '2030-01-01T00:00:00.000Z')", ("0" * 64,))
    database.commit()
    ended = ancu("doctor", "--data", demo)
    assert ended.code == 1 and broken(ended) == ["Bước lược đồ"] and mends(ended), ended.said


def test_a_file_that_is_no_database(demo):
    with open(f"{demo}/ancu.sqlite", "r+b") as file:
        file.write(os.urandom(8192))
    for rest in ("-wal", "-shm"):
        if os.path.exists(f"{demo}/ancu.sqlite{rest}"):
            os.remove(f"{demo}/ancu.sqlite{rest}")
    ended = ancu("doctor", "--data", demo)
    assert ended.code == 1 and broken(ended) == ["Cơ sở dữ liệu"] and mends(ended), ended.said


def test_a_database_that_is_behind(folder):
    ended = ancu("doctor", "--data", str(folder))
    assert ended.code == 1 and broken(ended) == ["Bước lược đồ"] and "ancu demo" in ended.out, ended.said


def test_a_clock_that_runs_behind_the_record(demo):
    """The newest entry is from a day that this machine's clock has not reached."""
    database = sqlite3.connect(f"{demo}/ancu.sqlite")
    database.execute("UPDATE audit_entry SET at_moment = '2999-01-01T00:00:00.000Z' WHERE id = (SELECT max(id) FROM audit_entry)")
    database.commit()
    ended = ancu("doctor", "--data", demo)
    assert ended.code == 1 and broken(ended) == ["Đồng hồ"] and mends(ended), ended.said


def test_a_server_that_is_not_there():
    ended = ancu("doctor", "--database", "postgres:///x?host=/nonexistent")
    assert ended.code == 1 and broken(ended) == ["Cơ sở dữ liệu"] and mends(ended), ended.said
