"""An administrator takes staff in from a spreadsheet: a wrong table is told by its cells, a right one is taken in whole."""

import re

import look
from house import DESKTOP, PHONE
from test_accounts import province, sign_in, take_up  # noqa: F401

HEAD = "Tài khoản;Họ và tên;Chức danh;Cơ quan;Vai trò;Từ ngày;Đến ngày\n"
ROW = "{0};Người Mẫu (giả định);Chuyên viên;;Bảo vệ dữ liệu cá nhân;01/01/2026;\n"


def pictured(page, screens, name):
    for width, viewport in (("desktop", DESKTOP), ("phone", PHONE)):
        page.set_viewport_size(viewport)
        page.screenshot(path=screens / f"import-{name}-{width}.png", full_page=True)
    page.set_viewport_size(DESKTOP)
    look.examine(page)


def test_a_table_of_staff_is_tried_mended_and_taken_in(province, chromium, screens, tmp_path):  # noqa: F811
    context = province.context(chromium)
    page = context.new_page()
    watch = look.Watch(page, province.host)
    path = re.search(r"/loi-moi\?ma=[0-9a-f]{64}", province.said_at_init).group()
    telephone, codes = take_up(page, path, screens, "import-admin")
    sign_in(page, "quan-tri", codes[0])
    page.goto("/lam-viec/tai-khoan")
    page.get_by_role("link", name="nhập từ bảng tính").click()
    pictured(page, screens, "start")
    with page.expect_download() as template:
        page.get_by_role("link", name="Tải tệp mẫu").click()
    assert template.value.suggested_filename == "mau-can-bo.xlsx"
    table = tmp_path / "cán bộ.csv"

    def send(text):
        table.write_text(text)
        page.set_input_files("#tep-can-bo", table)
        page.get_by_role("button", name="Chạy thử").click()

    page.get_by_role("button", name="Chạy thử").click()
    pictured(page, screens, "none")
    send(HEAD + ROW.format("le.mau") + ROW.format("Lê Hai") + ROW.format("le.ba").replace("Bảo vệ", "Vua"))
    pictured(page, screens, "wrong")
    assert "Ô A3" in page.inner_text("main") and "Ô E4" in page.inner_text("main")
    page.get_by_role("link", name="Chọn tệp khác").click()
    send(HEAD + ROW.format("le.mau") + ROW.format("le.ba").replace("Người Mẫu (giả định)", "Nguyeãn Vaên Maãu"))
    pictured(page, screens, "trial")
    assert "VNI" in page.inner_text("main") and "Nguyễn Văn Mẫu" in page.inner_text("main")
    page.get_by_role("button", name="Nhập cả bảng").click()
    pictured(page, screens, "taken")
    links = page.locator(".digest").all_inner_texts()
    assert len(links) == 2 and all("/loi-moi?ma=" in link for link in links)
    page.goto("/lam-viec/tai-khoan")
    assert "le.ba" in page.inner_text("main") and "le.mau" in page.inner_text("main")
    other = province.context(chromium).new_page()
    take_up(other, "/loi-moi" + links[0].split("/loi-moi")[1], screens, "import-new")
    assert watch.faults == []
