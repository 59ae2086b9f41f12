"""Journeys through the register by day: units and agencies over the line of 01/07/2025."""

import pytest

from house import PHONE
import look

BEFORE, AFTER = "30/06/2025", "01/07/2025"


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


@pytest.mark.parametrize("settings", [{}, {"viewport": PHONE}], ids=["1280", "360"])
def test_the_day_is_asked_in_the_form_and_what_changes_is_told(house, chromium, settings):
    context = house.context(chromium, **settings)
    page = context.new_page()
    page.goto("/don-vi")
    page.fill("#ngay", BEFORE)
    with page.expect_navigation():
        page.locator("main form button.button").first.click()
    assert page.input_value("#ngay") == BEFORE
    words = page.locator("main").inner_text()
    assert "Phụng Hiệp" in words and AFTER in words, "the page tells what changes next"
    look.examine(page)
    # From a unit that ended to what followed it.
    page.get_by_role("link", name="Huyện Phụng Hiệp").first.click()
    assert "Phụng Hiệp" in page.get_by_role("heading", level=1).inner_text()
    look.examine(page)
    context.close()


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


def test_a_group_of_recipients_is_another_on_another_day(visitor):
    """«các huyện ủy, thị ủy, thành ủy»: eight on 01/09/2024, none on 01/09/2025, and who followed them is named."""
    visitor.goto("/nhom-noi-nhan?nhom=các+huyện+ủy,+thị+ủy,+thành+ủy&ngay=01/09/2024")
    members = visitor.locator("section:has(#ket-qua) a")
    assert members.count() == 8, members.all_inner_texts()
    look.examine(visitor)
    visitor.goto("/nhom-noi-nhan?nhom=các+huyện+ủy,+thị+ủy,+thành+ủy&ngay=01/09/2025")
    assert visitor.locator("section:has(#ket-qua) a").count() == 0
    former = visitor.locator("section:has(#truoc-day) > ul > li")
    assert former.count() == 8
    for one in former.all():
        assert one.locator("a").count() >= 2, f"names who followed: {one.inner_text()}"
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
