"""Journeys of two persons who reorganise: one drafts and sees what moves, the other puts it into force; a wrong day is corrected later."""

import pytest

import look

DAY, DAY_BEFORE = "01/07/2027", "30/06/2027"
CORRECTED, BETWEEN = "01/08/2027", "15/07/2027"
DRAFTER, LEADER = "so-noi-vu", "lanh-dao-so-noi-vu"


def send(page, button: str) -> None:
    with page.expect_navigation():
        page.get_by_role("button", name=button).first.click()


def follow(page, link: str) -> None:
    with page.expect_navigation():
        page.get_by_role("link", name=link).first.click()


def communes(page, day: str) -> list[str]:
    page.goto(f"/don-vi?ngay={day}&cap=commune")
    return [row.inner_text().strip() for row in page.locator("main tbody th").all()]


def draft(page, title: str = "Hợp nhất hai xã (giả định)") -> str:
    """Begins a draft and answers its address."""
    page.goto("/lam-viec/sap-xep")
    look.examine(page)
    follow(page, "Soạn lần sắp xếp mới")
    page.fill('[name="ten"]', title)
    page.fill('[name="van-ban"]', "Nghị quyết số 01/NQ-GĐ (giả định)")
    page.fill('[name="ngay"]', DAY)
    look.examine(page)
    page.locator("main form button").first.click()
    page.wait_for_load_state()
    assert "/lam-viec/sap-xep/" in page.url and not page.url.endswith("/moi"), page.locator("main").inner_text()[:400]
    return page.url.split("?")[0]


def merge_two(page, address: str) -> list[str]:
    """Adds a merger of the first two communes offered and answers their names."""
    page.goto(address)
    follow(page, "Hợp nhất nhiều đơn vị thành một")
    page.fill('[name="ten"]', "Hợp Nhất Mẫu")
    page.select_option('[name="loai"]', label="xã, cấp xã")
    page.fill('[name="ma"]', "99901")
    parents = page.locator('[name="cap-tren"] option').all()
    page.select_option('[name="cap-tren"]', next(value for value in (option.get_attribute("value") for option in parents) if value))
    boxes = page.locator('label.choice:has(input[name="chon"])')
    names = []
    for index in range(boxes.count()):
        words = boxes.nth(index).locator("span").first.inner_text().strip()
        if words.lower().startswith("xã"):
            boxes.nth(index).locator("input").check(force=True)
            names.append(words)
        if len(names) == 2:
            break
    look.examine(page)
    send(page, "Thêm vào dự thảo")
    assert "?xong=luu" in page.url, page.locator("main").inner_text()[:600]
    return names


def enact(page, address: str) -> None:
    page.goto(address)
    look.examine(page)
    follow(page, "Xem và cho có hiệu lực")
    look.examine(page)
    send(page, "Cho có hiệu lực từ")
    assert "xong=hieu-luc" in page.url, page.locator("main").inner_text()[:600]


def test_one_drafts_the_other_enacts_and_a_wrong_day_is_corrected(own_house, enter):
    drafter = enter(DRAFTER)
    before = communes(drafter, DAY)
    address = draft(drafter)
    merged = merge_two(drafter, address)
    drafter.goto(address)
    words = drafter.locator("main").inner_text()
    assert all(name in words for name in merged), "the draft shows what moves"
    assert drafter.get_by_role("link", name="Xem và cho có hiệu lực").count() == 0, "not by who drafted it"
    look.examine(drafter)
    # Nothing has happened in the register yet.
    visitor = enter()
    assert communes(visitor, DAY) == before

    leader = enter(LEADER)
    enact(leader, address)
    after = communes(visitor, DAY)
    assert len(after) == len(before) - 1
    assert any("Hợp Nhất Mẫu" in name for name in after)
    assert communes(visitor, DAY_BEFORE) == before, "the day before is as it was"
    visitor.goto(f"/don-vi?ngay={DAY_BEFORE}&cap=commune")
    assert DAY in visitor.locator("main").inner_text(), "the page tells what changes from then"

    # The day was wrong: a later entry says so, put into force by the second person.
    drafter.goto(address)
    follow(drafter, "Đính chính ngày")
    drafter.fill('[name="ngay"]', CORRECTED)
    for name in ("van-ban", "ly-do"):
        if drafter.locator(f'[name="{name}"]').count():
            drafter.fill(f'[name="{name}"]', "Công văn đính chính số 02 (giả định)")
    look.examine(drafter)
    send(drafter, "Lập đính chính")
    correction = drafter.url.split("?")[0]
    assert correction != address, drafter.locator("main").inner_text()[:600]
    enact(leader, correction)
    assert communes(visitor, BETWEEN) == before
    assert any("Hợp Nhất Mẫu" in name for name in communes(visitor, CORRECTED))
    leader.goto(address)
    words = leader.locator("main").inner_text()
    assert DAY in words and CORRECTED in words, "both answers stay in the register"


def test_who_drafted_may_not_enact_even_by_its_address(own_house, enter):
    """The leader may draft too; what the leader drafted another must enact."""
    leader = enter(LEADER)
    address = draft(leader)
    merge_two(leader, address)
    leader.goto(address + "/hieu-luc")
    before = communes(leader, DAY)
    leader.goto(address + "/hieu-luc")
    button = leader.get_by_role("button", name="Cho có hiệu lực")
    if button.count():
        button.first.click()
        leader.wait_for_load_state()
    assert "xong=hieu-luc" not in leader.url
    look.examine(leader)
    assert communes(leader, DAY) == before


@pytest.mark.parametrize("name", ["can-bo-xa", "so-xay-dung", "van-phong-tinh-uy"])
def test_who_may_not_reorganise_is_refused(own_house, enter, name):
    page = enter(name)
    for path in ("/lam-viec/sap-xep/moi",):
        assert page.goto(path).status == 403
        look.examine(page)


def test_a_draft_that_says_too_little_comes_back(own_house, enter):
    page = enter(DRAFTER)
    page.goto("/lam-viec/sap-xep/moi")
    page.fill('[name="ten"]', "Chỉ có tên")
    page.fill('[name="ngay"]', "mai")
    page.locator("main form button").first.click()
    page.wait_for_load_state()
    assert page.title().startswith("Lỗi:")
    assert page.input_value('[name="ten"]') == "Chỉ có tên" and page.input_value('[name="ngay"]') == "mai"
    look.examine(page)


def test_a_merger_of_nothing_comes_back(own_house, enter):
    page = enter(DRAFTER)
    address = draft(page)
    page.goto(address)
    follow(page, "Hợp nhất nhiều đơn vị thành một")
    send(page, "Thêm vào dự thảo")
    assert page.title().startswith("Lỗi:")
    look.examine(page)


def test_a_draft_is_withdrawn_and_stays_in_the_list(own_house, enter):
    page = enter(DRAFTER)
    address = draft(page, "Dự thảo sẽ rút (giả định)")
    page.goto(address)
    follow(page, "Rút dự thảo")
    if page.locator('[name="ly-do"]').count():
        page.fill('[name="ly-do"]', "Chưa thống nhất phương án")
    look.examine(page)
    send(page, "Rút dự thảo")
    assert "/lam-viec/sap-xep" in page.url
    assert "Dự thảo sẽ rút (giả định)" in page.locator("main").inner_text()
