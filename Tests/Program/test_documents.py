"""Official documents as people make them at the command line, opened by programs that are not ours: python-docx, openpyxl, LibreOffice."""

import json
import re
import shutil
import subprocess

import docx
import openpyxl
import pytest

from conftest import ancu

# A person whose income is over the ceiling; invented.
CASE = {
    "case": "HS-0007", "filedOn": "2026-05-05", "tenure": "sale", "home": "socialHousing", "group": 5,
    "applicant": {"maritalStatus": "unmarried", "minorChildren": 0},
    "income": {"applicant": 90_000_000, "hasEmploymentContract": True, "certifiedOn": "2026-04-20"},
    "housing": {"ownsHome": False, "certifiedOn": "2026-04-20"},
    "support": {"boughtSocialHousing": False, "receivedHousingSupport": False},
}


def words(document) -> str:
    """Every word of a document, the cells of its tables in order."""
    found = [paragraph.text for paragraph in document.paragraphs]
    for table in document.tables:
        for row in table.rows:
            found += [cell.text for cell in row.cells]
    return "\n".join(found)


def cells(table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


@pytest.fixture(scope="session")
def reorganisation(demonstration):
    """The reorganisation of 1/7/2025 in the demonstration."""
    import sqlite3
    base = sqlite3.connect(next(demonstration.glob("*.sqlite*")))
    row = base.execute("SELECT reorganisation_id FROM reorganisation_day WHERE day = '2025-07-01' AND known_until IS NULL").fetchone()
    base.close()
    return row[0]


@pytest.fixture
def case(folder):
    file = folder / "ho-so.json"
    file.write_text(json.dumps(CASE))
    return str(file)


def make(demonstration, kind, file, *more):
    ended = ancu("document", "make", kind, "--data", str(demonstration), *more, "-o", str(file))
    assert ended.code == 0, ended.said
    return file


KINDS = {
    "local-plan": ("--id", "290-kh-tu"), "task-assignment": ("--id", "290-kh-tu"), "distribution-list": ("--id", "290-kh-tu"),
    "coverage-report": ("--agency", "Sở Xây dựng"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_opens_on_a4_with_exact_margins(demonstration, folder, kind):
    document = docx.Document(make(demonstration, kind, folder / "a.docx", *KINDS[kind]))
    section = document.sections[0]
    millimetres = [round(length.mm) for length in (
        section.page_width, section.page_height, section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)]
    assert millimetres == [210, 297, 20, 20, 30, 15]
    assert section.different_first_page_header_footer
    assert {style.font.name for style in document.styles if style.font.name} <= {"Times New Roman"}


def test_a_plan_of_the_party_has_its_letterhead_tasks_and_signature(demonstration, folder):
    document = docx.Document(make(demonstration, "local-plan", folder / "a.docx", "--id", "290-kh-tu"))
    head = cells(document.tables[0])
    assert head[0][0] == "THÀNH ỦY CẦN THƠ\n*" and head[0][1] == "ĐẢNG CỘNG SẢN VIỆT NAM"
    assert head[1][0] == "Số      -KH/TU" and head[1][1].startswith("Cần Thơ, ngày ")
    text = words(document)
    assert "CỘNG HÒA XÃ HỘI" not in text
    assert "KẾ HOẠCH\nThực hiện Kế hoạch số 290-KH/TU ngày 22 tháng 8 năm 2024" in text
    assert "I. MỤC ĐÍCH, YÊU CẦU" in text and "PHỤ LỤC" in text
    # Signed before the annex begins.
    end = [cells(table)[-1] for table in document.tables if table.rows[0].cells[0].text.startswith("Nơi nhận:")][0]
    assert end[0].startswith("Nơi nhận:\n- ") and end[1].startswith("T/M BAN THƯỜNG VỤ\nBÍ THƯ")
    assignment = [table for table in document.tables if table.rows[0].cells[0].text == "TT"][0]
    assert [cell.text for cell in assignment.rows[0].cells] == ["TT", "Điểm", "Nội dung", "Cơ quan chủ trì", "Hạn", "Nguồn chỉ tiêu"]
    assert len(assignment.rows) > 20
    # A head that is repeated on every page.
    assert assignment.rows[0]._tr.trPr.find(docx.oxml.ns.qn("w:tblHeader")) is not None


def test_a_report_of_the_state_has_chart_figures_and_totals(demonstration, folder):
    document = docx.Document(make(demonstration, "coverage-report", folder / "a.docx", *KINDS["coverage-report"]))
    head = cells(document.tables[0])
    assert head[0][0].startswith("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ\nSỞ XÂY DỰNG")
    assert head[0][1].startswith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc")
    assert head[1][0] == "Số:      /BC-SXD"
    assert len(document.inline_shapes) == 1
    figures = [table for table in document.tables if table.rows[0].cells[0].text == "Văn bản"]
    assert cells(figures[0])[0] == ["Văn bản", "Phải làm", "Chưa có chủ trì", "Chưa có hạn"]
    by_number = {row[0]: row[1:] for row in cells(figures[0])[1:]}
    assert all(int(row[0]) >= int(row[1]) for row in by_number.values())


def test_the_list_of_recipients_names_bodies_of_the_day(demonstration, folder):
    document = docx.Document(make(demonstration, "distribution-list", folder / "a.docx", "--id", "290-kh-tu"))
    rows = cells(document.tables[1])
    assert rows[0][0] == "TT"
    assert sum(1 for row in rows if re.fullmatch(r"\d+", row[0])) > 20


def test_minutes_of_a_handover_name_both_sides(demonstration, folder, reorganisation):
    document = docx.Document(make(
        demonstration, "handover", folder / "a.docx", "--id", reorganisation, "--agency", "Sở Nội vụ"))
    text = words(document)
    assert "Huyện Phụng Hiệp" in text and "ĐẠI DIỆN BÊN GIAO" in text and "ĐẠI DIỆN BÊN NHẬN" in text
    bodies = [table for table in document.tables if "Cơ quan kết thúc" in table.rows[0].cells[1].text][0]
    assert any("Huyện ủy" in row.cells[1].text for row in bodies.rows)


def test_a_return_letter_gives_each_reason_with_its_article(demonstration, folder, case):
    document = docx.Document(make(
        demonstration, "return-letter", folder / "a.docx", "--case", case, "--agency", "Sở Xây dựng", "--to", "Ông Nguyễn Văn Mẫu"))
    text = words(document)
    assert "V/v trả hồ sơ đăng ký mua nhà ở xã hội" in text and "Kính gửi: Ông Nguyễn Văn Mẫu." in text
    assert re.search(r"1\. .*90\.000\.000 đồng.* Căn cứ: .*Điều 30", text), text
    assert cells(document.tables[0])[1][0].startswith("Số:      /SXD")


def test_a_checklist_has_a_box_for_every_paper(demonstration, folder, case):
    document = docx.Document(make(demonstration, "checklist", folder / "a.docx", "--case", case))
    rows = cells(document.tables[0])
    assert rows[0][:3] == ["Có", "Giấy tờ chứng minh", "Nơi xác nhận, nơi cấp"]
    assert len(rows) >= 3 and all(row[0] == "☐" and "Điều" in row[5] for row in rows[1:])


@pytest.mark.parametrize("kind", ["task-assignment", "distribution-list", "coverage-report"])
def test_a_spreadsheet_holds_the_same_rows_as_values(demonstration, folder, kind):
    book = openpyxl.load_workbook(make(demonstration, kind, folder / "a.xlsx", *KINDS[kind]))
    for sheet in book.worksheets:
        rows = [row for row in sheet.iter_rows(values_only=True)]
        assert len(rows) > 3 and rows[0][0], sheet.title
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
    if kind == "task-assignment":
        assert [cell for cell in rows[2]][:4] == ["TT", "Điểm", "Phần", "Nội dung"]
        assert [row[0] for row in rows[3:]] == list(range(1, len(rows) - 2))


def test_the_same_document_is_the_same_bytes(demonstration, folder):
    first = make(demonstration, "local-plan", folder / "a.docx", "--id", "290-kh-tu").read_bytes()
    assert make(demonstration, "local-plan", folder / "b.docx", "--id", "290-kh-tu").read_bytes() == first


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not here; scripts/setup installs it")
def test_pages_of_pdf_have_the_layout_of_the_document(demonstration, folder):
    file = make(demonstration, "local-plan", folder / "a.pdf", "--id", "290-kh-tu")
    fonts = subprocess.run(["pdffonts", file], capture_output=True, text=True, check=True).stdout
    # The metric twin of Times New Roman, embedded; nothing else stands in for a Vietnamese letter.
    assert {line.split()[0].split("+")[1].split("-")[0] for line in fonts.splitlines()[2:]} == {"LiberationSerif"}
    assert all(line.split()[-5] == "yes" for line in fonts.splitlines()[2:])
    info = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    assert "A4" in info and re.search(r"Tagged: +yes", info)
    pages = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout.split("\f")
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in pages[0]
    assert not re.match(r"\s*1\n", pages[0])
    for number, page in enumerate(pages[1:-1], 2):
        assert re.match(rf"\s*{number}\n", page), page[:80]


def test_what_cannot_be_made_is_told(demonstration, folder, case):
    eligible = folder / "du.json"
    eligible.write_text(json.dumps(CASE | {"income": {}}))
    for arguments, words_said in [
        (("khac", "-o", "a.docx"), "Không có loại văn bản"), (("local-plan", "--id", "khong-co", "-o", "a.docx"), "Không có văn bản nào"),
        (("coverage-report", "-o", "a.docx"), "cơ quan ban hành"), (("local-plan", "--id", "290-kh-tu", "-o", "a.odt"), "đuôi .docx"),
        (("coverage-report", "--agency", "Sở Không Có", "-o", "a.docx"), "Sở Không Có"),
        (("return-letter", "--case", str(eligible), "--agency", "Sở Xây dựng", "-o", "a.docx"), "không bị kết luận"),
        (("checklist", "--case", case, "-o", "a.xlsx"), "không có bảng số liệu"),
    ]:
        ended = ancu("document", "make", arguments[0], "--data", str(demonstration), *arguments[1:])
        assert ended.code == 1 and words_said in ended.err, ended.said


def test_a_provinces_wording_with_a_fault_is_told_by_file_and_line(demonstration, folder):
    (folder / "local-plan.txt").write_text("[loại]\nKẾ HOẠCH\n[trích yếu]\nVề {ten-khong-co}\n[thân]\nx\n")
    ended = ancu(
        "document", "make", "local-plan", "--data", str(demonstration), "--id", "290-kh-tu", "--forms", str(folder), "-o",
        str(folder / "a.docx"))
    assert ended.code == 1 and "«local-plan.txt», dòng 4" in ended.err and "{ten-khong-co}" in ended.err, ended.said
    (folder / "local-plan.txt").write_text("[loại]\nKẾ HOẠCH\n[trích yếu]\nVề {van-ban}\n[thân]\nLời của tỉnh./.\n")
    document = docx.Document(make(demonstration, "local-plan", folder / "a.docx", "--id", "290-kh-tu", "--forms", str(folder)))
    assert "Lời của tỉnh./." in words(document) and "MỤC ĐÍCH" not in words(document)
