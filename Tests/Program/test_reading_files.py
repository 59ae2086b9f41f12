"""What people hand in that is no document: a clear sentence, exit 1, memory within bounds, nothing stored."""

import shutil
import sqlite3
import zipfile

import pytest

from conftest import ROOT, ancu

RESTATED = ROOT / "Sources/Office/Demonstration/Facts/plan-290-restated.txt"
# Megabytes that reading may take in the debug build, whatever the file.
MOST = 400


def empty(file):
    file.write_bytes(b"")


def blank(file):
    file.write_text(" \n\t\n" * 50)


def binary(file):
    file.write_bytes(bytes(range(256)) * 400)


def huge(file):
    with open(file, "wb") as out:
        out.truncate(200 << 20)


def huge_text(file):
    with open(file, "w") as out:
        for _ in range(200):
            out.write("Điều 1. Một điều rất dài.\n" * 40_000)


def windows_1258(file):
    file.write_bytes("Kế hoạch phát triển nhà ở".encode("utf-8").decode("utf-8").encode("cp1258", "replace") * 20)


def scanned(file):
    """A PDF with a page and no text on it."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
               b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 4\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    file.write_bytes(out + b"trailer << /Size 4 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % table)


def broken_pdf(file):
    file.write_bytes(b"%PDF-1.4\n" + bytes(range(256)) * 20)


def bomb(file):
    """A DOCX of some kilobytes that unpacks to gigabytes."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("word/document.xml", "w") as part:
            for _ in range(1200):
                part.write(b" " * (1 << 20))


def no_docx(file):
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("xin-chao.txt", "Không phải văn bản Word.")


def folder(file):
    file.mkdir()


def missing(file):
    pass


@pytest.mark.parametrize("make, name", [
    (empty, "a.txt"), (blank, "a.txt"), (binary, "a.txt"), (huge, "a.txt"), (huge, "a.pdf"), (huge_text, "a.txt"), (windows_1258, "a.txt"),
    (scanned, "a.pdf"), (broken_pdf, "a.pdf"), (bomb, "a.docx"), (no_docx, "a.docx"), (folder, "a.txt"), (missing, "a.txt"),
], ids=lambda value: value.__name__ if callable(value) else value)
def test_what_is_no_document_is_refused(make, name, tmp_path, demo):
    file = tmp_path / name
    make(file)
    for words in (["plan", "read", str(file), "--format", "json"], ["plan", "import", "--data", demo, str(file)]):
        ended = ancu(*words)
        assert ended.code == 1, ended.said
        assert ended.out == "" and f"«{name}»" in ended.err, ended.said
        assert ended.err.strip().endswith(".") and len(ended.err) < 400
        assert ended.peak < MOST, f"{ended.peak} MB"
    assert sqlite3.connect(f"{demo}/ancu.sqlite").execute("SELECT count(*) FROM directive_version").fetchone() == (1,)


def test_the_same_words_in_utf16_and_with_windows_ends_of_lines_are_read_alike(tmp_path):
    plain = ancu("plan", "read", str(RESTATED), "--format", "json")
    assert plain.code == 0
    words = RESTATED.read_text()
    for name, data in (("utf16.txt", words.encode("utf-16")), ("crlf.txt", words.replace("\n", "\r\n").encode())):
        file = tmp_path / name
        file.write_bytes(data)
        assert ancu("plan", "read", str(file), "--format", "json").out == plain.out, name


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not here")
def test_reading_leaves_nothing_behind(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path / "t"))
    (tmp_path / "t").mkdir()
    ancu("plan", "read", str(RESTATED))
    assert list((tmp_path / "t").iterdir()) == []
