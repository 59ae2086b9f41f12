"""`ancu import` and `ancu export`: an empty province is filled from spreadsheets, all of a table or nothing."""

import re
import zipfile

import pytest

from conftest import ancu

UNITS = """Mã đơn vị;Loại;Tên;Mã đơn vị cấp trên;Diện tích (ha);Từ ngày;Ghi chú
92;thành phố;Cần Thơ;;;01/07/2025;
31120;phường;Cái Khế;92;1004;01/07/2025;
"""
AGENCIES = """Tên cơ quan;Loại cơ quan;Mã đơn vị hành chính;Cấp trên tuyến Đảng;Cấp trên tuyến Nhà nước;Từ ngày;Ghi chú
Ủy ban nhân dân thành phố Cần Thơ;Ủy ban nhân dân;92;;;01/07/2025;
Sở Xây dựng;Sở, ban, ngành;92;;Ủy ban nhân dân thành phố Cần Thơ;01/07/2025;
"""
STAFF = """Tài khoản;Họ và tên;Chức danh;Cơ quan;Vai trò;Từ ngày;Đến ngày
le.mau;Lê Mẫu;Chuyên viên;Sở Xây dựng;Cán bộ Sở Xây dựng;01/12/2025;
"""


@pytest.fixture
def province(folder):
    assert ancu("init", "--data", str(folder / "data"), "--province", "tỉnh Sông Mẫu").code == 0

    def put(kind, text, *words):
        file = folder / f"{kind}.csv"
        file.write_text(text)
        return ancu("import", kind, str(file), "--data", str(folder / "data"), *words)

    for kind, text in (("don-vi", UNITS), ("co-quan", AGENCIES)):
        ended = put(kind, text)
        assert ended.code == 0, ended.said
    return put


def test_an_empty_province_is_filled(province, folder):
    tried = province("can-bo", STAFF, "--dry-run")
    assert tried.code == 0 and "Chưa có gì được ghi" in tried.out and "/loi-moi" not in tried.out, tried.said
    done = province("can-bo", STAFF)
    assert done.code == 0 and re.search(r"/loi-moi\?ma=[0-9a-f]{64}", done.out), done.said
    again = province("can-bo", STAFF)
    assert again.code == 0 and "0 thay đổi, 1 dòng đã có sẵn" in again.out
    verified = ancu("audit", "verify", "--data", str(folder / "data"))
    assert verified.code == 0, verified.said


def test_faults_are_named_by_cell_and_nothing_is_kept(province):
    wrong = province("can-bo", STAFF + "le.hai;Lê Hai;Chuyên viên;Sở Ma;Cán bộ Sở Xây dựng;01/12/2025;\n")
    assert wrong.code == 1 and "Ô D3" in wrong.err and "Sở Ma" in wrong.err, wrong.said
    assert "1 thay đổi, 0 dòng" in province("can-bo", STAFF, "--dry-run").out
    tried = province("can-bo", STAFF.replace("le.mau", "Lê"), "--dry-run")
    assert tried.code == 1 and "Ô A2" in tried.err
    other = province("khac", STAFF)
    assert other.code == 1 and "don-vi, co-quan, can-bo" in other.err


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_what_leaves_comes_back_unchanged(province, folder, ending):
    assert province("can-bo", STAFF).code == 0
    for kind, rows in (("don-vi", 2), ("co-quan", 2), ("can-bo", 2)):
        file = folder / f"out-{kind}.{ending}"
        assert ancu("export", kind, "-o", str(file), "--data", str(folder / "data")).code == 0
        back = ancu("import", kind, str(file), "--data", str(folder / "data"))
        assert back.code == 0 and f"0 thay đổi, {rows} dòng" in back.out, back.said


def test_templates_are_taken_and_bombs_are_not(province, folder):
    file = folder / "mau.xlsx"
    assert ancu("export", "can-bo", "--template", "-o", str(file)).code == 0
    empty = ancu("import", "can-bo", str(file), "--data", str(folder / "data"))
    assert empty.code == 1 and "không có dòng nào" in empty.err
    bomb = folder / "bomb.xlsx"
    with zipfile.ZipFile(file) as whole, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in whole.namelist():
            data = whole.read(name)
            packed.writestr(name, data + b" " * (200 << 20) if name.endswith("sheet1.xml") else data)
    assert bomb.stat().st_size < 2 << 20
    ended = ancu("import", "can-bo", str(bomb), "--data", str(folder / "data"))
    assert ended.code == 1 and "lớn quá mức" in ended.err and ended.peak < 300, (ended.said, ended.peak)
