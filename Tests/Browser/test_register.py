"""Journeys over the line of 1/7/2025, and of officials who reorganise units: draft, preview, a second person, a corrected day."""

import re

import pytest

from house import PHONE
import look

REGISTER = "/lam-viec/sap-xep"
BEFORE, AFTER = "30/06/2025", "01/07/2025"


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


def rows(page, day: str, level: str = "") -> list[str]:
    page.goto(f"/don-vi?ngay={day}" + (f"&cap={level}" if level else ""))
    return [row.inner_text().strip() for row in page.locator("main tbody th").all()]


def test_districts_end_and_communes_become_fewer(visitor):
    assert len(rows(visitor, BEFORE, "commune")) == 75
    assert len(rows(visitor, BEFORE, "district")) == 8
    assert any("Hậu Giang" in name for name in rows(visitor, BEFORE, "province"))
    assert len(rows(visitor, AFTER, "commune")) == 103
    assert rows(visitor, AFTER, "district") == []
    assert not any("Hậu Giang" in name for name in rows(visitor, AFTER, "province"))
    assert any("Cần Thơ" in name for name in rows(visitor, AFTER, "province"))


def test_a_commune_of_before_names_what_followed_it(visitor):
    visitor.goto(f"/don-vi?ngay={BEFORE}&cap=commune&tim=xa+phien")
    visitor.locator("main tbody th a").first.click()
    assert "Xà Phiên" in visitor.get_by_role("heading", level=1).inner_text()
    following = visitor.locator("section:has(#noi-tiep) a").last
    following.click()
    assert "/don-vi/" in visitor.url
    assert "Xà Phiên" in visitor.locator("main").inner_text(), "what followed names where it came from"
    look.examine(visitor)


@pytest.mark.parametrize("typed", ["31/02/2025", "hôm qua", "2025-13-45"])
def test_a_day_that_is_none_is_said_and_kept(visitor, typed):
    answer = visitor.goto(f"/don-vi?ngay={typed}")
    assert answer.status == 422
    assert visitor.input_value("#ngay") == typed
    assert visitor.title().startswith("Lỗi:")
    look.examine(visitor)


def test_an_agency_stands_on_its_lines(visitor):
    visitor.goto(f"/co-quan?ngay={BEFORE}&tim=tinh+uy")
    link = visitor.locator("main tbody th a").first
    name = link.inner_text()
    link.click()
    assert name.strip() in visitor.get_by_role("heading", level=1).inner_text()
    assert "Tuyến Đảng" in visitor.locator("main").inner_text() or "tuyến Đảng" in visitor.locator("main").inner_text()
    look.examine(visitor)


def test_a_mention_of_a_group_leads_to_who_that_is(visitor):
    visitor.goto("/van-ban/290-kh-tu")
    mention = visitor.locator("a.mention--who").first
    mention.click()
    assert visitor.locator("main h1").count() == 1 and "404" not in visitor.title()
    look.examine(visitor)


def begin_draft(page, title: str) -> str:
    """Begins a draft and answers its address."""
    page.goto(REGISTER + "/moi")
    page.fill("#ten", title)
    page.fill("#van-ban", "Nghị quyết số 2/NQ-HĐND ngày 01/06/2027 (giả định)")
    page.fill("#ngay", "01/07/2027")
    send(page, "Lưu và chọn đơn vị, cơ quan")
    return re.sub(r"\?.*", "", page.url)


def test_who_drafted_may_not_enact_even_by_its_address(own_house, enter):
    """The leader may draft too; what the leader drafted another must enact."""
    leader = enter("lanh-dao-so-noi-vu")
    before = communes(leader, "15/07/2027")
    draft = begin_draft(leader, "Chuyển một phường (giả định)")
    leader.get_by_role("link", name="Hợp nhất nhiều đơn vị thành một").click()
    for unit in ("31321-2025-07-01", "31333-2025-07-01"):
        leader.check(f'input[value="{unit}"]', force=True)
    leader.select_option("#loai", "ward")
    leader.fill("#ten", "Vị Thanh Mới")
    leader.fill("#ma", "31321")
    leader.select_option("#cap-tren", "92-2025-07-01")
    send(leader, "Thêm vào dự thảo")
    leader.goto(draft + "/hieu-luc")
    button = leader.get_by_role("button", name="Cho có hiệu lực")
    if button.count():
        with leader.expect_navigation():
            button.first.click()
    assert "xong=hieu-luc" not in leader.url
    look.examine(leader)
    assert communes(leader, "15/07/2027") == before


@pytest.mark.parametrize("name", ["can-bo-xa", "so-xay-dung", "van-phong-tinh-uy"])
def test_who_may_not_reorganise_is_refused(house, chromium, name):
    context = house.context(chromium)
    page = house.sign_in(context, name)
    assert page.goto(REGISTER + "/moi").status == 403
    look.examine(page)
    context.close()


def test_a_merger_of_nothing_comes_back(own_house, enter):
    page = enter("so-noi-vu")
    begin_draft(page, "Dự thảo trống (giả định)")
    page.get_by_role("link", name="Hợp nhất nhiều đơn vị thành một").click()
    send(page, "Thêm vào dự thảo")
    assert page.title().startswith("Lỗi:")
    look.examine(page)
