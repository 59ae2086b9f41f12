"""Journeys of officials with targets: enter what a document wants, meet its conflict, let the wrong one give way by two persons."""

import re

import pytest

from house import PHONE
import look

HOMES = "/chi-tieu/nha-o-xa-hoi"


@pytest.mark.parametrize("settings", [{}, {"viewport": PHONE}], ids=["1280", "360"])
def test_the_public_reads_where_two_documents_disagree(house, chromium, settings):
    context = house.context(chromium, **settings)
    page = context.new_page()
    page.goto("/chi-tieu")
    look.examine(page)
    page.get_by_role("link", name="Căn nhà ở xã hội hoàn thành").click()
    told = page.locator("main").inner_text()
    assert "1.400 căn và 1.572 căn" in told.replace("\u00a0", " ")
    assert "271/KH-UBND" in told and "338/QĐ-TTg" in told
    # Names of officials are for officials.
    assert "Trần Văn Mẫu" not in told
    look.examine(page)
    context.close()


def test_a_target_meets_its_conflict_and_is_confirmed_by_two(own_house, enter):
    page = enter("so-xay-dung")
    page.goto(HOMES)
    page.get_by_role("link", name="Ghi mức của một văn bản").click()
    look.examine(page)
    page.fill("#van-ban", "Kế hoạch số 88/KH-UBND ngày 15/04/2024 (giả định)")
    page.fill("#co-quan", "Ủy ban nhân dân tỉnh Hậu Giang")
    page.fill("#tu-nam", "2021")
    page.fill("#den-nam", "2030")
    page.select_option("#noi", label=next(o for o in page.locator("#noi option").all_inner_texts() if "Hậu Giang" in o))
    page.select_option("#tin-cay", "high")
    page.fill("#muc", "N/A")
    page.get_by_role("button", name="Ghi mức này").click()
    assert "«N/A» không phải là số" in page.locator("#muc-loi").inner_text()
    assert page.input_value("#van-ban").startswith("Kế hoạch số 88")
    look.examine(page)
    page.fill("#muc", "1.500")
    page.get_by_role("button", name="Ghi mức này").click()
    told = page.locator("main").inner_text().replace("\u00a0", " ")
    assert "1.400 căn và 1.500 căn và 1.572 căn" in told
    look.examine(page)

    def propose(value: str, what: str) -> str:
        page.goto(HOMES)
        row = page.locator("tr", has=page.locator("th", has_text=re.compile("^" + re.escape(value) + "\\s")))
        row.get_by_role("link", name="Đề nghị xác nhận hoặc thay").click()
        page.select_option("#viec", what)
        page.fill("#can-cu", "Kết luận số 5 (giả định)")
        page.get_by_role("button", name="Gửi người duyệt").click()
        return page.url.split("?")[0]

    propose("1.400", "confirmed")
    assert "Chưa xác nhận được" in page.locator("[role=alert]").inner_text()
    look.examine(page)
    leader = enter("lanh-dao-so-xay-dung")
    for value, what in (("1.500", "superseded"), ("1.572", "superseded"), ("1.400", "confirmed")):
        leader.goto(propose(value, what))
        leader.get_by_role("button", name="Duyệt").first.click()
    visitor = enter()
    visitor.goto(HOMES)
    told = visitor.locator("main").inner_text()
    assert "Các văn bản ghi khác nhau" not in told and "Đã xác nhận" in told and "Đã thay" in told
    look.examine(visitor)
