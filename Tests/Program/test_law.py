"""The law library from the command line: texts imported, read by day, found, and what cannot be applied said with its words."""

import re
import subprocess

import pytest

from conftest import ROOT, ancu

TEXTS = ROOT.parent / "shared/law/texts"
needs_texts = pytest.mark.skipif(not (TEXTS / "nd-100-2024.txt").exists(), reason="no official texts beside the project")


@needs_texts
def test_the_article_of_a_day_and_what_it_replaced(demo):
    files = [str(TEXTS / name) for name in ("nd-54-2026.txt", "nd-100-2024.txt", "nd-261-2025.txt", "nd-136-2026.txt")]
    ended = ancu("law", "import", "--data", demo, *files)
    assert ended.code == 0, ended.said
    assert "Đã nhập văn bản số 100/2024/NĐ-CP: 78 điều, 281 khoản, 195 điểm" in ended.out
    assert "Không có gì thay đổi" in ancu("law", "import", "--data", demo, files[0]).out

    shown = ancu("law", "show", "--data", demo, "54/2026/NĐ-CP Điều 34")
    assert shown.code == 0 and shown.out.startswith("Điều 34 Nghị định 54/2026/NĐ-CP")
    now = ancu("law", "show", "--data", demo, "Điều 38 NĐ 100/2024", "--as-of", "2026-05-01").out
    assert "Chữ này do Điều 34 54/2026/NĐ-CP đặt, từ ngày 09/02/2026." in now
    assert "Bản có từ 09/02/2026 đã thay:" in now and "[-" in now
    before = ancu("law", "show", "--data", demo, "Điều 38 NĐ 100/2024", "--as-of", "08/02/2026").out
    assert " đặt, từ ngày " not in before and before.splitlines()[2:] != now.splitlines()[2:]

    listed = ancu("law", "list", "--data", demo).out
    assert "CHƯA ÁP DỤNG" not in listed
    assert "Nghị quyết 201/2025/QH15 (chưa giữ nguyên văn)" in listed
    found = ancu("law", "search", "--data", demo, "thu nhap binh quan hang thang").out
    assert "điểm a khoản 1 Điều 30" not in found or "Nghị định" in found
    assert re.search(r"^\d+ chỗ", found.splitlines()[-1])


def test_what_is_no_law_is_refused_and_the_rest_is_imported(demo, folder):
    law = folder / "luat.txt"
    law.write_text(
        "CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 905/2021/NĐ-CP\nHà Nội, ngày 05 tháng 01 năm 2021\n\nNGHỊ ĐỊNH\n"
        "Quy định về vườn ươm (giả định)\n\nĐiều 1. Phạm vi\nNghị định này quy định về vườn ươm.\nĐiều 2. Hiệu lực\n"
        "Nghị định này có hiệu lực thi hành từ ngày 01 tháng 03 năm 2021.\n")
    letter = folder / "thu.txt"
    letter.write_text("Kính gửi anh chị,\nĐây là một lá thư.\n")
    ended = ancu("law", "import", "--data", demo, str(letter), str(law), str(folder / "khong-co.txt"))
    assert ended.code == 1
    assert "Đã nhập văn bản số 905/2021/NĐ-CP" in ended.out
    assert "thu.txt: Không tìm thấy số và ký hiệu văn bản" in ended.err and "2 trong 3 tệp" in ended.err
    assert ancu("law", "show", "--data", demo, "905/2021").code == 0
    assert ancu("law", "show", "--data", demo, "905/2021 Điều 9").code == 1
    assert ancu("law", "show", "--data", demo, "906/2021 Điều 1").code == 1
    assert ancu("law", "show", "--data", demo, "chẳng có số nào").code == 1
