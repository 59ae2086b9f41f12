"""Journeys of a duty: given to all communes, acknowledged, reported, sent back, accepted; a late one climbs."""

import re

import pytest

from house import PHONE
import look

ISSUE = "/lam-viec/nhiem-vu/giao?van-ban=290-kh-tu&diem=II.1.c"


def send(page, button: str) -> None:
    with page.expect_navigation():
        page.get_by_role("button", name=re.compile("^" + button)).first.click()


def follow(page, link: str) -> None:
    with page.expect_navigation():
        page.get_by_role("link", name=re.compile("^" + link)).first.click()


@pytest.mark.parametrize("settings", [{}, {"viewport": PHONE}], ids=["1280", "360"])
def test_from_all_communes_to_one_that_is_done(own_house, enter, settings):
    officer = enter("so-xay-dung", **settings)
    officer.goto(ISSUE)
    look.examine(officer)
    # One of the five is missing: the form says which, and nothing is issued.
    officer.fill("#viec", "Báo cáo số hộ có nhu cầu nhà ở xã hội của xã, phường")
    officer.fill("#han", "31/12/2030")
    officer.select_option("#nhom", label=next(
        option.inner_text() for option in officer.locator("#nhom option").all() if option.inner_text().startswith("Ủy ban nhân dân cấp xã")))
    officer.select_option("#co-quan-giao", label="Ủy ban nhân dân thành phố Cần Thơ")
    officer.check('input[name="khong-phoi-hop"]', force=True)
    send(officer, "Giao nhiệm vụ")
    assert "Chưa rõ sản phẩm" in officer.inner_text("main")
    look.examine(officer)
    officer.fill("#san-pham", "Báo cáo")
    send(officer, "Giao nhiệm vụ")
    assert officer.url.endswith("da-giao=103")

    commune = enter("can-bo-xa", **settings)
    commune.goto("/lam-viec/viec-cua-toi")
    look.examine(commune)
    work = commune.locator('tr:has-text("Báo cáo số hộ có nhu cầu") a').first
    address = work.get_attribute("href")
    work.click()
    look.examine(commune)
    send(commune, "Nhận việc")
    assert "Đã nhận việc" in commune.inner_text("main")
    follow(commune, "Báo cáo tiến độ")
    look.examine(commune)
    commune.fill("#ty-le", "60")
    commune.fill("#ket-qua", "Đã rà soát sáu ấp")
    send(commune, "Báo cáo tiến độ")
    follow(commune, "Trình kết quả")
    commune.fill("#ket-qua", "Đã rà soát xong")
    commune.fill("#minh-chung", "Báo cáo số 12/BC-UBND ngày 20/11/2026")
    send(commune, "Trình kết quả")
    assert not commune.get_by_role("link", name=re.compile("^Nghiệm thu")).count(), "the doer accepts its own duty"

    leader = enter("lanh-dao-so-xay-dung", **settings)
    leader.goto(address)
    follow(leader, "Trả lại")
    leader.fill("#ly-do", "Thiếu số công nhân ở trọ")
    send(leader, "Trả lại")
    commune.goto(address)
    follow(commune, "Trình kết quả")
    commune.fill("#ket-qua", "Đã bổ sung")
    commune.fill("#minh-chung", "Báo cáo số 13/BC-UBND ngày 21/11/2026")
    send(commune, "Trình kết quả")
    leader.goto(address)
    follow(leader, "Nghiệm thu")
    send(leader, "Nghiệm thu")
    text = leader.inner_text("main")
    assert "Xong đúng hạn" in text and "Thiếu số công nhân ở trọ" in text
    look.examine(leader)


def test_a_late_duty_climbs_once_for_each_step(own_house, enter):
    first = own_house.run("urge", "--data", own_house.data, "--now", "2026-11-23T08:00")
    assert re.fullmatch(r"sent [1-9]\d*\n", first)
    assert own_house.run("urge", "--data", own_house.data, "--now", "2026-11-23T08:00") == "sent 0\n"
    page = enter("van-phong-tinh-uy")
    page.goto("/lam-viec/viec-cua-toi")
    assert "Việc chậm đã báo lên cơ quan bạn" in page.inner_text("main")
    look.examine(page)
    page.goto("/lam-viec/dieu-hanh")
    look.examine(page)
    page.locator("#cham ~ ul a").first.click()
    before = page.locator("main aside").inner_text().count("hộp việc trong hệ thống")
    assert before == 1
    later = own_house.run("urge", "--data", own_house.data, "--now", "2026-11-25T08:00")
    assert re.fullmatch(r"sent [1-9]\d*\n", later)
    page.reload()
    assert page.locator("main aside").inner_text().count("hộp việc trong hệ thống") == before + 1
    look.examine(page)
    page.goto("/lam-viec/dieu-hanh/tuan")
    look.examine(page)
