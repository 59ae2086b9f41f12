"""`ancu backup`, its drill, and `ancu restore`, as an operator uses them."""

from pathlib import Path
import sqlite3
import stat
import subprocess
import threading

import pytest

from conftest import ANCU, ancu

LONG = "một câu dài mà ba người cùng nhớ"


@pytest.fixture
def key(folder):
    file = folder / "backup.key"
    ended = ancu("backup", "key", str(file))
    assert ended.code == 0, ended.said
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    return str(file)


@pytest.fixture
def backup(demo, key, folder):
    file = folder / "one.ancu"
    ended = ancu("backup", "-o", str(file), "--key", key, "--data", demo)
    assert ended.code == 0, ended.said
    assert "không nằm trong bản sao" in ended.out and stat.S_IMODE(file.stat().st_mode) == 0o600
    return file


def rows(database: Path) -> dict[str, list]:
    opened = sqlite3.connect(database)
    names = [name for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
    return {name: sorted(map(repr, opened.execute(f'SELECT * FROM "{name}"'))) for name in names}


def restored(file, key, place, *words):
    return ancu("restore", str(file), "--key", key, "--data", str(place), *words)


def test_a_backup_is_restored(demo, backup, key, folder):
    ended = restored(backup, key, folder / "new")
    assert ended.code == 0, ended.said
    old, new = rows(Path(demo) / "ancu.sqlite"), rows(folder / "new/ancu.sqlite")
    told = [row for row in new["audit_entry"] if row not in old["audit_entry"]]
    assert len(told) == 1 and "backup.restore" in told[0]
    changed = {name for name in old if name not in ("lease", "session") and old[name] != new[name]}
    assert changed == {"audit_entry", "record_queue"}
    # The keys are kept elsewhere; put back, the record verifies.
    assert not (folder / "new/keys").exists()
    (folder / "new/keys").symlink_to(Path(demo) / "keys")
    verified = ancu("audit", "verify", "--data", str(folder / "new"))
    assert verified.code == 0, verified.said


def test_the_file_tells_nothing_without_its_key(demo, backup):
    data = backup.read_bytes()
    for words in ("Hậu Giang", "audit_entry", "Ủy ban"):
        assert words.encode() not in data


def test_the_drill_takes_itself_away(backup, key, folder):
    before = sorted(folder.iterdir())
    ended = ancu("backup", "drill", str(backup), "--key", key)
    assert ended.code == 0 and "nguyên vẹn" in ended.out and "audit_entry" in ended.out, ended.said
    assert sorted(folder.iterdir()) == before


def test_a_passphrase_file_serves_too(demo, folder):
    words = folder / "words"
    words.write_text(LONG + "\n")
    file = folder / "two.ancu"
    made = ancu("backup", "-o", str(file), "--passphrase-file", str(words), "--data", demo)
    assert made.code == 0, made.said
    assert ancu("backup", "drill", str(file), "--passphrase-file", str(words)).code == 0
    words.write_text("một câu khác không phải câu ấy")
    wrong = ancu("backup", "drill", str(file), "--passphrase-file", str(words))
    assert wrong.code == 1 and "không đúng" in wrong.err
    words.write_text("ngắn")
    short = ancu("backup", "drill", str(file), "--passphrase-file", str(words))
    assert short.code == 1 and "16" in short.err


@pytest.mark.parametrize("spoil, word", [
    (lambda data: data[:-1], "cắt cụt"),
    (lambda data: data[:5000], "cắt cụt"),
    (lambda data: data + b"x", "khối"),
    (lambda data: data[:9000] + bytes([data[9000] ^ 1]) + data[9001:], "khối 1"),
    (lambda data: b"PK" + data, "không phải bản sao lưu"),
    (lambda data: b"", "không phải bản sao lưu"),
])
def test_a_spoiled_file_leaves_nothing(backup, key, folder, spoil, word):
    bad = folder / "bad.ancu"
    bad.write_bytes(spoil(backup.read_bytes()))
    ended = restored(bad, key, folder / "new")
    assert ended.code == 1 and word in ended.err, ended.said
    assert not (folder / "new/ancu.sqlite").exists() or rows(folder / "new/ancu.sqlite") == {}
    assert restored(backup, key, folder / "new").code == 0


def test_refusals_name_the_mend(backup, key, demo, folder):
    full = restored(backup, key, demo)
    assert full.code == 1 and "không trống" in full.err
    assert ancu("backup", "key", str(folder / "other.key")).code == 0
    wrong = restored(backup, str(folder / "other.key"), folder / "new")
    assert wrong.code == 1 and "Khóa không đúng" in wrong.err and not (folder / "new").exists()
    none = ancu("restore", str(backup), "--data", str(folder / "new"))
    assert none.code == 1 and "ancu backup key" in none.err
    again = ancu("backup", "-o", str(backup), "--key", key, "--data", demo)
    assert again.code == 1 and "không ghi đè" in again.err
    absent = restored(folder / "none", key, folder / "new")
    assert absent.code == 1 and "none" in absent.err
    assert not list(folder.glob("*.part"))


def test_a_province_moves_to_a_server_and_back(backup, key, server_place, folder):
    ended = ancu("restore", str(backup), "--key", key, "--database", server_place)
    assert ended.code == 0, ended.said
    back = folder / "back.ancu"
    made = ancu("backup", "-o", str(back), "--key", key, "--database", server_place)
    assert made.code == 0 and "PostgreSQL" in made.out, made.said
    assert restored(back, key, folder / "new").code == 0
    assert restored(backup, key, folder / "direct").code == 0
    one, two = rows(folder / "direct/ancu.sqlite"), rows(folder / "new/ancu.sqlite")
    assert {name for name in one if one[name] != two[name]} == {"audit_entry", "record_queue"}


def test_a_backup_is_whole_while_others_write(demo, key, folder):
    """Invitations are refused in a demonstration, so checkpoints are signed: each adds an entry, a leaf and a checkpoint."""
    stop = threading.Event()
    signed = []

    def write():
        while not stop.is_set():
            signed.append(subprocess.run([ANCU, "audit", "checkpoint", "--data", demo], capture_output=True).returncode)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        files = []
        while len(files) < 3 or len(signed) < 3:
            files.append(folder / f"{len(files)}.ancu")
            made = ancu("backup", "-o", str(files[-1]), "--key", key, "--data", demo)
            assert made.code == 0, made.said
    finally:
        stop.set()
        writer.join()
    assert set(signed) == {0}
    for file in files:
        drilled = ancu("backup", "drill", str(file), "--key", key)
        assert drilled.code == 0 and "Chú ý" not in drilled.out, drilled.said


def test_memory_stays_flat(demo, key, folder):
    """A table of tens of megabytes passes through in chunks."""
    database = sqlite3.connect(f"{demo}/ancu.sqlite")
    for number in range(200):
        database.execute(
            "INSERT INTO ruling (id, rule_set_digest, filed_on, verdict, case_text, answer, kept_at) VALUES (?, ?, '2026-01-01',"
            " 'eligible', ?, '{}', '2026-01-01T00:00:00.000Z')", (f"r{number:05}", "a" * 64, "chữ có dấu " * 10_000))
    database.commit()
    database.close()
    small = ancu("backup", "key", str(folder / "k2"))
    made = ancu("backup", "-o", str(folder / "big.ancu"), "--key", key, "--data", demo)
    assert made.code == 0, made.said
    assert (folder / "big.ancu").stat().st_size > 20 << 20
    assert made.peak - small.peak < 80, f"{made.peak} MB for {(folder / 'big.ancu').stat().st_size >> 20} MB"
