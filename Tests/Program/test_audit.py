"""`ancu audit` and the verifier of proofs, as an inspector and an outsider use them."""

import base64
import importlib.util
import json
import os
from pathlib import Path
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import time
import urllib.request

import pytest

from conftest import ANCU, ROOT, ancu

VERIFIER = ROOT / "verifiers/audit.py"
VECTORS = ROOT.parent / "shared/data/merkle/transparency-dev-merkle-vectors.json"
spec = importlib.util.spec_from_file_location("audit", VERIFIER)
audit = importlib.util.module_from_spec(spec)
spec.loader.exec_module(audit)


def change(demo: str, *statements: str) -> None:
    database = sqlite3.connect(f"{demo}/ancu.sqlite")
    for statement in statements:
        database.execute(statement)
    database.commit()
    database.close()


def entries(demo: str) -> list[str]:
    database = sqlite3.connect(f"{demo}/ancu.sqlite")
    return [row[0] for row in database.execute("SELECT entry_id FROM record_leaf ORDER BY leaf_index")]


def proof(demo: str, folder: Path, entry: str, *words: str) -> Path:
    file = folder / "viec.json"
    ended = ancu("audit", "proof", entry, "-o", str(file), "--data", demo, *words)
    assert ended.code == 0, ended.said
    return file


def check(file: Path, *words: str) -> subprocess.CompletedProcess:
    """Runs the verifier alone: no site packages, no environment, away from the project."""
    return subprocess.run(
        [sys.executable, "-I", "-S", str(VERIFIER), str(file), *words], capture_output=True, text=True, cwd="/", env={"PYTHONUTF8": "1"})


def public_key(demo: str) -> str:
    return Path(demo, "keys/record.key.pub").read_text().strip()


def test_the_demonstration_has_a_key_and_a_sound_record(demo):
    key = Path(demo, "keys/record.key")
    assert stat.S_IMODE(key.stat().st_mode) == 0o600 and stat.S_IMODE(key.parent.stat().st_mode) == 0o700
    ended = ancu("audit", "verify", "--data", demo)
    assert ended.code == 0 and "Sổ ghi việc đúng" in ended.out and "1 điểm chốt" in ended.out, ended.said
    assert "Chưa được bảo vệ" in ended.out and "1 việc đang chờ lá" in ended.out, ended.said


def test_a_row_changed_by_hand_is_named(demo):
    victim = entries(demo)[3]
    change(demo, f"UPDATE audit_entry SET actor_name = 'Người khác' WHERE id = '{victim}'")
    ended = ancu("audit", "verify", "--data", demo)
    assert ended.code == 1 and victim in ended.err and "lá số 3" in ended.err and "đã bị sửa" in ended.err, ended.said
    refused = ancu("audit", "proof", victim, "-o", "/dev/null", "--data", demo)
    assert refused.code == 1 and victim in refused.err, refused.said


def test_a_tail_cut_off_and_a_database_put_back_are_seen(demo, folder):
    shutil.copytree(demo, folder / "earlier")
    kept = folder / "diem-chot.txt"
    ended = ancu("audit", "checkpoint", "--data", demo)
    assert ended.code == 0, ended.said
    again = ancu("audit", "checkpoint", "--data", demo)
    kept.write_text(again.out)
    assert again.code == 0 and int(again.out.splitlines()[1]) > int(ended.out.splitlines()[1])
    # The database of before, beside the key and its memory of now.
    for name in os.listdir(folder / "earlier"):
        if name.startswith("ancu.sqlite"):
            shutil.copy(folder / "earlier" / name, demo)
    seen = ancu("audit", "verify", "--data", demo)
    assert seen.code == 1 and "cắt đuôi" in seen.err, seen.said
    refused = ancu("audit", "checkpoint", "--data", demo)
    assert refused.code == 1 and "Không ký" in refused.err, refused.said
    # Somebody outside, with the published key and the checkpoint they kept.
    os.remove(Path(demo, "keys/record.key.signed"))
    outside = ancu("audit", "verify", "--data", demo, "--against", str(kept), "--public-key", public_key(demo))
    assert outside.code == 1 and "cắt đuôi" in outside.err, outside.said
    assert ancu("audit", "verify", "--data", demo).code == 0


def test_a_checkpoint_that_is_none_is_refused(demo, folder):
    kept = folder / "diem-chot.txt"
    ended = ancu("audit", "checkpoint", "--data", demo)
    for words in ("xin chào", ended.out.replace("moment 2", "moment 3"), ""):
        kept.write_text(words)
        refused = ancu("audit", "verify", "--data", demo, "--against", str(kept))
        assert refused.code == 1 and "SAI" not in refused.said and "iểm chốt" in refused.err, refused.said
    missing = ancu("audit", "verify", "--data", demo, "--against", str(folder / "khong-co"))
    assert missing.code == 1 and "khong-co" in missing.err


def test_a_key_is_made_once_and_kept_close(folder):
    data = str(folder / "data")
    assert ancu("migrate", "--data", data).code == 0
    none = ancu("audit", "checkpoint", "--data", data)
    assert none.code == 1 and "ancu audit key" in none.err, none.said
    made = ancu("audit", "key", "--data", data, "--name", "thu.vn/so")
    assert made.code == 0 and "thu.vn/so+" in made.out, made.said
    assert "PRIVATE" not in made.said
    again = ancu("audit", "key", "--data", data)
    assert again.code == 1 and "Đã có khóa" in again.err
    os.chmod(f"{data}/keys/record.key", 0o640)
    loose = ancu("audit", "checkpoint", "--data", data)
    assert loose.code == 1 and "chmod 600" in loose.err
    assert ancu("audit", "key", "--data", str(folder / "other"), "--name", "có dấu cách").code == 1


def test_the_key_may_lie_elsewhere(demo, folder):
    path = folder / "xa/khoa"
    environment = dict(os.environ, ANCU_AUDIT_KEY_FILE=str(path))
    run = lambda *words: subprocess.run([ANCU, *words], capture_output=True, text=True, env=environment)
    assert run("audit", "key", "--database", "postgres://localhost/x").returncode == 0
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    # Another key has not signed this record.
    other = run("audit", "verify", "--data", demo)
    assert other.returncode == 1 and "SAI" in other.stderr
    unnamed = ancu("audit", "key", "--database", "postgres://localhost/x")
    assert unnamed.code == 1 and "ANCU_AUDIT_KEY_FILE" in unnamed.err


def test_a_proof_is_checked_without_us(demo, folder):
    kept = folder / "cu.txt"
    kept.write_text(ancu("audit", "checkpoint", "--data", demo).out)
    newer = folder / "moi.txt"
    newer.write_text(ancu("audit", "checkpoint", "--data", demo).out)
    for entry in entries(demo)[:3] + entries(demo)[-1:]:
        file = proof(demo, folder, entry, "--from", str(kept))
        ended = check(file, "--key", public_key(demo), "--checkpoint", str(kept))
        assert ended.returncode == 0 and entry in ended.stdout and "bạn giữ khớp" in ended.stdout, ended.stdout + ended.stderr
        assert check(file, "--checkpoint", str(newer)).returncode == 0
        assert "Hãy so với khóa" in check(file).stdout
    waiting = sqlite3.connect(f"{demo}/ancu.sqlite").execute("SELECT entry_id FROM record_queue").fetchone()[0]
    early = ancu("audit", "proof", waiting, "-o", str(folder / "x"), "--data", demo)
    assert early.code == 1 and "ancu audit checkpoint" in early.err
    unknown = ancu("audit", "proof", "khong-co", "-o", str(folder / "x"), "--data", demo)
    assert unknown.code == 1 and "khong-co" in unknown.err and not (folder / "x").exists()


def test_every_part_of_a_proof_counts(demo, folder):
    kept = folder / "cu.txt"
    kept.write_text(ancu("audit", "checkpoint", "--data", demo).out)
    ancu("audit", "checkpoint", "--data", demo)
    file = proof(demo, folder, entries(demo)[1], "--from", str(kept))
    right = json.loads(file.read_text())
    key = public_key(demo)
    audit.check(right, key)
    zero = base64.b64encode(bytes(32)).decode()
    changes = [lambda p, n=name: p["entry"].update({n: p["entry"][n] + " " if n != "form" else 2}) for name in right["entry"]]
    changes += [lambda p, i=place: p["inclusion"].__setitem__(i, zero) for place in range(len(right["inclusion"]))]
    changes += [lambda p, i=place: p["earlier"]["consistency"].__setitem__(i, zero) for place in range(len(right["earlier"]["consistency"]))]
    changes += [
        lambda p: p.update(leafIndex=2), lambda p: p.update(leafIndex=True), lambda p: p["inclusion"].pop(), lambda p: p["inclusion"].append(zero),
        lambda p: p["earlier"]["consistency"].append(zero), lambda p: p["entry"].pop("reason"), lambda p: p["entry"].update(more="x"),
        lambda p: p.update(format="khác"), lambda p: p.update(checkpoint=p["earlier"]["checkpoint"]),
        lambda p: p.update(checkpoint=p["checkpoint"].replace("moment 2", "moment 3"))]
    for place in range(0, len(right["checkpoint"]) - 1):
        letter = right["checkpoint"][place]
        changes.append(lambda p, i=place, l=letter: p.update(checkpoint=p["checkpoint"][:i] + chr(ord(l) ^ 1) + p["checkpoint"][i + 1:]))
    for number, spoil in enumerate(changes):
        wrong = json.loads(file.read_text())
        spoil(wrong)
        with pytest.raises((audit.Wrong, audit.Unreadable, ValueError)):
            audit.check(wrong, key)
            pytest.fail(f"change {number} was taken")
    # As a program: wrong is 1, unreadable is 2, and two members of one name are no entry.
    wrong = dict(right, entry=dict(right["entry"], actorName="Người khác"))
    file.write_text(json.dumps(wrong))
    assert check(file).returncode == 1
    file.write_text(json.dumps(right).replace('"reason":', '"reason": "khác", "reason":', 1))
    assert check(file).returncode == 2
    file.write_text("không phải JSON")
    assert check(file).returncode == 2


@pytest.mark.skipif(not VECTORS.exists(), reason="the vectors are not beside the project")
def test_the_verifier_agrees_with_the_vectors():
    vectors = json.loads(VECTORS.read_text())
    hashed = lambda text: base64.b64decode(text or "")
    seen = 0
    for kind in ("inclusion", "consistency"):
        for vector in vectors[kind]:
            path = [hashed(step) for step in vector["proof"] or []]
            try:
                if kind == "inclusion":
                    root = audit.root_of_inclusion(hashed(vector["leafHash"]), vector["leafIdx"], vector["treeSize"], path)
                    holds = root == hashed(vector["root"])
                else:
                    audit.check_consistency(vector["size1"], hashed(vector["root1"]), vector["size2"], hashed(vector["root2"]), path)
                    holds = True
            except audit.Wrong:
                holds = False
            assert holds != vector["wantErr"], vector["file"]
            seen += 1
    assert seen == 196


# RFC 8032, 7.1: tests 1, 2 and 3.
@pytest.mark.parametrize("key, message, signature", [
    ("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
    ("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
    ("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"),
])
def test_the_verifier_knows_ed25519(key, message, signature):
    key, message, signature = map(bytes.fromhex, (key, message, signature))
    assert audit.signed_by(key, message, signature)
    assert not audit.signed_by(key, message + b"x", signature)
    for place in range(64):
        assert not audit.signed_by(key, message, signature[:place] + bytes([signature[place] ^ 1]) + signature[place + 1:])
    # The same signature with its scalar past the order of the group is another text for one signing, and refused.
    scalar = int.from_bytes(signature[32:], "little") + audit.ORDER
    assert not audit.signed_by(key, message, signature[:32] + scalar.to_bytes(32, "little"))


def serve(demo: str) -> subprocess.Popen:
    process = subprocess.Popen(
        [ANCU, "serve", "--data", demo, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert "đang mở tại" in process.stdout.readline()
    return process


def asked(url: str) -> dict:
    with urllib.request.urlopen(url, timeout=30) as answer:
        return json.load(answer)


def test_proofs_that_machines_ask_for_are_checked_without_us(demo, folder):
    """Inclusion by the leaf's hash and consistency of two checkpoints, as the machines' door gives them; nothing of an entry is in them."""
    older = ancu("audit", "checkpoint", "--data", demo).out
    ancu("audit", "checkpoint", "--data", demo)
    held = json.loads(proof(demo, folder, entries(demo)[1]).read_text())
    (folder / "viec-rieng.json").write_text(json.dumps(held["entry"]))
    (folder / "cu.txt").write_text(older)
    key = public_key(demo)
    process = subprocess.Popen([ANCU, "serve", "--data", demo, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        base = process.stdout.readline().split()[-1] + "/api/v1/record"
        leaf = audit.leaf_of(held["entry"]).hex()
        inclusion, file = asked(f"{base}/inclusion?leafHash={leaf}"), folder / "la.json"
        assert "entry" not in inclusion and inclusion["leafIndex"] == held["leafIndex"]
        file.write_text(json.dumps(inclusion))
        ended = check(file, "--key", key, "--entry", str(folder / "viec-rieng.json"))
        assert ended.returncode == 0 and held["entry"]["id"] in ended.stdout, ended.stderr
        assert "Hãy so với khóa" in check(file).stdout
        (folder / "viec-rieng.json").write_text(json.dumps(dict(held["entry"], reason="khác")))
        assert check(file, "--entry", str(folder / "viec-rieng.json")).returncode == 1
        for spoil in (dict(inclusion, leafHash="0" * 64), dict(inclusion, leafIndex=inclusion["leafIndex"] + 1), dict(inclusion, inclusion=[])):
            file.write_text(json.dumps(spoil))
            assert check(file).returncode == 1
        newest = asked(f"{base}/checkpoint")
        sizes = [one["size"] for one in asked(f"{base}/checkpoints")["checkpoints"]]
        assert newest["size"] == sizes[0] and sizes == sorted(sizes, reverse=True) and len(sizes) >= 2
        grown = asked(f"{base}/consistency?first={sizes[1]}&second={sizes[0]}")
        file.write_text(json.dumps(grown))
        ended = check(file, "--key", key, "--checkpoint", str(folder / "cu.txt"))
        assert ended.returncode == 0 and "bạn giữ khớp" in ended.stdout, ended.stdout + ended.stderr
        file.write_text(json.dumps(dict(grown, first=grown["second"], second=grown["first"])))
        assert check(file).returncode == 1
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=30)


def test_the_doors_keep_the_record(demo):
    process = serve(demo)
    try:
        deadline = time.time() + 30
        while ancu("audit", "verify", "--data", demo).out.find("0 việc đang chờ lá") < 0:
            assert time.time() < deadline, "the entry still waits"
            time.sleep(1)
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=30) == 0, process.stderr.read()


def test_what_was_written_before_a_kill_is_taken_in_later(demo):
    process = serve(demo)
    process.send_signal(signal.SIGKILL)
    process.wait(timeout=30)
    assert ancu("audit", "checkpoint", "--data", demo).code == 0
    ended = ancu("audit", "verify", "--data", demo)
    assert ended.code == 0, ended.said


def test_doors_without_a_key_say_so(demo):
    shutil.rmtree(Path(demo, "keys"))
    process = serve(demo)
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=30) == 0
    assert "ancu audit key" in process.stderr.read()
