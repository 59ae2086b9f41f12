"""Journeys over the line of 1/7/2025, and of officials who reorganise units: draft, preview, a second person, a corrected day."""

import re

from house import PHONE
import look

REGISTER = "/lam-viec/sap-xep"


def send(page, button: str) -> None:
    with page.expect_navigation():
        page.get_by_role("button", name=button, exact=True).click()


def communes(page, day: str, known: str = "") -> str:
    page.goto(f"/don-vi?ngay={day}&biet={known}")
    return page.locator(".tile", has_text="cấp xã").locator(".tile__figure").inner_text()


def test_a_visitor_crosses_the_line(visitor):
    visitor.goto("/don-vi")
    visitor.get_by_role("link", name="Xem ngày 30/06/2025").click()
    assert visitor.get_by_role("heading", name="Huyện Phụng Hiệp").count() == 1
    assert visitor.locator(".tile", has_text="cấp huyện").locator(".tile__figure").inner_text() == "8"
    visitor.goto("/don-vi?tim=phuong+3")
    visitor.get_by_role("link", name="Phường III").first.click()
    assert "Đã kết thúc từ 01/07/2025" in visitor.locator("main").inner_text()
    visitor.locator(".notice").get_by_role("link", name="Phường Vị Thanh").click()
    assert visitor.get_by_role("heading", level=1).inner_text() == "Phường Vị Thanh"
    look.examine(visitor)


def test_a_group_is_resolved_by_day(visitor):
    visitor.goto("/nhom-noi-nhan")
    visitor.fill("#nhom", "cac huyen uy, thi uy, thanh uy")
    visitor.fill("#ngay", "1/9/2024")
    send(visitor, "Xem")
    assert "8 vào ngày 01/09/2024" in visitor.locator("main").inner_text()
    visitor.fill("#ngay", "1/9/2025")
    send(visitor, "Xem")
    words = visitor.locator("main").inner_text()
    assert "0 vào ngày 01/09/2025" in words and "Đảng ủy xã Phụng Hiệp" in words
    look.examine(visitor)


def test_two_officials_reorganise_and_correct_the_day(own_house, enter):
    drafter = enter("so-noi-vu", viewport=PHONE)
    second = enter("lanh-dao-so-noi-vu")
    before = communes(drafter, "15/07/2027")

    drafter.goto(REGISTER + "/moi")
    send(drafter, "Lưu và chọn đơn vị, cơ quan")
    assert drafter.locator(".summary-error").count() == 1
    look.examine(drafter)
    drafter.fill("#ten", "Hợp nhất phường Vị Thanh và phường Vị Tân")
    drafter.fill("#van-ban", "Nghị quyết số 1/NQ-HĐND ngày 01/06/2027 (giả định)")
    drafter.fill("#ngay", "01/07/2027")
    send(drafter, "Lưu và chọn đơn vị, cơ quan")
    draft = re.sub(r"\?.*", "", drafter.url)

    drafter.get_by_role("link", name="Hợp nhất nhiều đơn vị thành một").click()
    drafter.check('input[value="31321-2025-07-01"]', force=True)
    drafter.fill("#loc-chu", "vi tan")
    send(drafter, "Thu gọn danh sách")
    assert drafter.locator(".choice").count() == 2, "the one found and the one chosen before"
    drafter.check('input[value="31333-2025-07-01"]', force=True)
    drafter.select_option("#loai", "ward")
    drafter.fill("#ten", "Vị Thanh Mới")
    drafter.fill("#ma", "31")
    send(drafter, "Thêm vào dự thảo")
    assert drafter.locator("#ma-loi").count() == 1 and drafter.locator("input:checked").count() == 2
    look.examine(drafter)
    drafter.fill("#ma", "31321")
    drafter.select_option("#cap-tren", "92-2025-07-01")
    send(drafter, "Thêm vào dự thảo")
    words = drafter.locator("main").inner_text()
    assert "Bạn soạn dự thảo này" in words and "2 đơn vị kết thúc" in words and "4 cơ quan kết thúc" in words
    assert drafter.get_by_role("link", name="Xem và cho có hiệu lực").count() == 0
    look.examine(drafter)
    assert communes(drafter, "15/07/2027") == before, "a draft changes nothing"

    second.goto(draft)
    second.get_by_role("link", name="Xem và cho có hiệu lực").click()
    look.examine(second)
    send(second, "Cho có hiệu lực từ 01/07/2027")
    assert "Có hiệu lực trong sổ" in second.locator("main").inner_text()
    assert communes(second, "15/07/2027") == str(int(before) - 1)
    assert communes(second, "30/06/2027") == before

    drafter.goto(draft)
    drafter.get_by_role("link", name="Đính chính ngày").click()
    drafter.fill("#ngay", "01/08/2027")
    drafter.fill("#van-ban", "Công văn số 9/SNV (giả định)")
    drafter.fill("#ly-do", "Nghị quyết ghi ngày 01/08/2027")
    send(drafter, "Lập đính chính")
    correction = re.sub(r"\?.*", "", drafter.url)
    second.goto(correction + "/hieu-luc")
    send(second, "Cho có hiệu lực từ 01/08/2027")
    assert communes(second, "15/07/2027") == before, "as known now"
    second.goto(draft)
    days = second.get_by_role("heading", name="Ngày sổ đã ghi").locator("xpath=..").inner_text()
    assert "01/07/2027" in days and "01/08/2027" in days
    look.examine(second)


def test_a_draft_is_withdrawn(own_house, enter):
    page = enter("so-noi-vu")
    page.goto(REGISTER + "/moi")
    page.fill("#ten", "Đợt sẽ rút")
    page.fill("#van-ban", "Tờ trình số 1/TTr-SNV (giả định)")
    page.fill("#ngay", "01/01/2028")
    send(page, "Lưu và chọn đơn vị, cơ quan")
    page.get_by_role("link", name="Rút dự thảo").click()
    page.fill("#ly-do", "Chưa đủ căn cứ")
    send(page, "Rút dự thảo")
    row = page.locator("main li", has_text="Đợt sẽ rút")
    assert "Đã rút" in row.inner_text()
    look.examine(page)
