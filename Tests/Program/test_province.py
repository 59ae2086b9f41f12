"""A real province from the command line: begun once, with a key of its own beside the data and an invitation for one person."""

import re
import stat

from conftest import ancu


def begin(folder, *words):
    return ancu("init", "--data", str(folder / "data"), "--province", "tỉnh Sông Mẫu", *words)


def test_a_province_is_begun_once(folder):
    begun = begin(folder)
    assert begun.code == 0, begun.said
    assert "tỉnh Sông Mẫu" in begun.out and "«quan-tri»" in begun.out
    token = re.search(r"/loi-moi\?ma=([0-9a-f]{64})$", begun.out, re.M).group(1)
    key = folder / "data/keys/seal.key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert re.fullmatch(r"[0-9a-f]{64}\n", key.read_text())
    for file in (folder / "data").rglob("*"):
        if file.is_file() and file != key:
            assert token.encode() not in file.read_bytes() and key.read_text().strip().encode() not in file.read_bytes(), file
    again = begin(folder)
    assert again.code == 1 and "không trống" in again.err and "/loi-moi" not in again.out


def test_the_record_is_kept_from_the_first_moment(folder):
    assert begin(folder).code == 0
    verified = ancu("audit", "verify", "--data", str(folder / "data"))
    assert verified.code == 0, verified.said


def test_no_command_makes_it_a_demonstration(folder):
    assert begin(folder).code == 0
    demo = ancu("demo", "--data", str(folder / "data"))
    assert demo.code == 1 and "không trống" in demo.err


def test_the_operator_invites_anew(folder):
    first = begin(folder).out
    again = ancu("invite", "--data", str(folder / "data"), "--account", "quan-tri")
    assert again.code == 0, again.said
    token = r"ma=[0-9a-f]{64}"
    assert re.search(token, again.out).group() != re.search(token, first).group()
    unknown = ancu("invite", "--data", str(folder / "data"), "--account", "khong-co")
    assert unknown.code == 1 and "khong-co" in unknown.err


def test_the_key_is_asked_for_by_name(folder):
    assert begin(folder).code == 0
    key = folder / "data/keys/seal.key"
    key.rename(folder / "elsewhere")
    without = ancu("invite", "--data", str(folder / "data"), "--account", "quan-tri")
    assert without.code == 1 and "--seal-key" in without.err
    missing = ancu("invite", "--data", str(folder / "data"), "--account", "quan-tri", "--seal-key", str(folder / "none"))
    assert missing.code == 1 and "none" in missing.err
    (folder / "none").write_text("not a key")
    wrong = ancu("invite", "--data", str(folder / "data"), "--account", "quan-tri", "--seal-key", str(folder / "none"))
    assert wrong.code == 1 and "64" in wrong.err
    named = ancu("invite", "--data", str(folder / "data"), "--account", "quan-tri", "--seal-key", str(folder / "elsewhere"))
    assert named.code == 0, named.said


def test_the_key_is_replaced_in_three_steps(folder):
    assert begin(folder).code == 0
    key = folder / "data/keys/seal.key"
    old = key.read_text().strip()

    def seal(*words):
        return ancu("seal", *words, "--data", str(folder / "data"))

    assert "(đang dùng): 1 giá trị" in seal("status").out
    only = re.search(r"khóa ([0-9a-f]{8})", seal("status").out).group(1)
    refused = seal("drop", only)
    assert refused.code == 1 and "đang dùng" in refused.err
    added = seal("add")
    assert added.code == 0, added.said
    lines = key.read_text().split()
    assert len(lines) == 2 and lines[1] == old and stat.S_IMODE(key.stat().st_mode) == 0o600
    assert not (folder / "data/keys/seal.key.new").exists()
    early = seal("drop", only)
    assert early.code == 1 and "rotate" in early.err
    rotated = seal("rotate")
    assert rotated.code == 0 and "niêm phong lại 1 giá trị" in rotated.out, rotated.said
    assert "niêm phong lại 0 giá trị" in seal("rotate").out
    dropped = seal("drop", only)
    assert dropped.code == 0, dropped.said
    assert key.read_text().split() == lines[:1]
    assert "Mọi giá trị đều" in seal("status").out
    # What the old key sealed and nobody sealed anew is named.
    key.write_text(old + "\n")
    assert "KHÔNG CÓ" in seal("status").out and seal("rotate").code == 1


def test_a_server_needs_a_key_file_named(folder):
    ended = ancu("init", "--database", "postgres://127.0.0.1:1/none", "--province", "tỉnh Sông Mẫu")
    assert ended.code == 1
