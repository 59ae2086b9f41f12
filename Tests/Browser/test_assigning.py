"""Journeys of officials who give provisions their owner, their day and the source of their target, and confirm a changed text."""

import re

import pytest

from house import OFFICIAL_TEXT, PHONE, ROOT
import look

RESTATED = ROOT / "Sources/Office/Demonstration/Facts/plan-290-restated.txt"
WORK = "/lam-viec/van-ban/290-kh-tu/diem/"
POINT = "/van-ban/290-kh-tu/diem/"


def counters(page) -> dict[str, int]:
    """What the board says is missing, by the words of its tabs."""
    page.goto("/bang")
    found = {}
    for tab in page.locator(".tabs a").all():
        words, number = re.fullmatch(r"(.*?)\s+(\d+)", tab.inner_text().replace("\n", " ").strip()).groups()
        found[words] = int(number)
    assert len(found) >= 4, found
    return found


def changed(before: dict, after: dict) -> dict[str, int]:
    return {name: after[name] - before[name] for name in before if after[name] != before[name]}


def first_lacking(page, what: str) -> str:
    """The first provision that the board lists as lacking this."""
    page.goto(f"/bang?thieu={what}")
    return page.locator(f'main a[href^="{WORK}"]').first.get_attribute("href").removeprefix(WORK)


def choose_owner(page) -> str:
    """Picks the first agency offered and answers its name."""
    values = [option.get_attribute("value") for option in page.locator("#chu-tri option").all()]
    page.select_option("#chu-tri", next(value for value in values if value))
    return page.locator("#chu-tri option:checked").inner_text().strip()


def send(page, button: str) -> None:
    with page.expect_navigation():
        page.get_by_role("button", name=button, exact=True).click()


@pytest.mark.parametrize("settings", [{}, {"viewport": PHONE}], ids=["1280", "360"])
def test_each_act_lowers_exactly_one_counter(own_house, enter, settings):
    page = enter("so-xay-dung", **settings)
    before = counters(page)

    code = first_lacking(page, "chu-tri")
    page.locator(f'a[href="{WORK}{code}"]').first.click()
    look.examine(page)
    chosen = choose_owner(page)
    send(page, "Giao cơ quan chủ trì")
    assert page.url.split("?")[0].endswith(POINT + code)
    assert chosen in page.locator("main").inner_text()
    look.examine(page)
    after = counters(page)
    assert changed(before, after) == {"Chưa có cơ quan chủ trì": -1}

    page.goto(WORK + first_lacking(page, "nguon"))
    page.fill("#nguon", "Kế hoạch số 217/KH-UBND")
    page.fill("#muc", "mục II")
    send(page, "Ghi nguồn chỉ tiêu")
    assert "217/KH-UBND" in page.locator("main").inner_text()
    assert changed(after, counters(page)) == {"Chỉ tiêu chưa rõ nguồn": -1}
    after = counters(page)

    code = first_lacking(page, "han")
    page.goto(WORK + code)
    page.fill("#han", "31/12/2026")
    send(page, "Ghi hạn")
    assert "31/12/2026" in page.locator("main").inner_text()
    assert changed(after, counters(page)) == {"Chưa có hạn": -1}

    # Giving the same thing again, or another in its place, lowers nothing further.
    after = counters(page)
    page.goto(WORK + code)
    page.fill("#han", "30/06/2027")
    send(page, "Ghi hạn")
    assert changed(after, counters(page)) == {}
    page.goto(POINT + code)
    words = page.locator("main").inner_text()
    assert "30/06/2027" in words and "Trần Văn Mẫu" in words, "the story of the provision says who did it"

    # A visitor sees the owner and the day; who decided is told to officials only.
    visitor = enter()
    visitor.goto(POINT + code)
    words = visitor.locator("main").inner_text()
    assert "30/06/2027" in words and "Trần Văn Mẫu" not in words


@pytest.mark.parametrize("typed", ["", "31/02/2026", "mai", "2026-13-01", "31/12/20260"])
def test_a_day_that_is_none_comes_back_with_what_was_typed(own_house, enter, typed):
    page = enter("so-xay-dung")
    before = counters(page)
    page.goto(WORK + "II.1.c")
    page.fill("#han", typed)
    send(page, "Ghi hạn")
    assert page.title().startswith("Lỗi:")
    assert page.input_value("#han") == typed
    assert page.locator("#han[aria-invalid=true]").count() == 1
    look.examine(page)
    assert changed(before, counters(page)) == {}


def test_no_owner_chosen_is_said(own_house, enter):
    page = enter("so-xay-dung")
    page.goto(WORK + "II.1.c")
    send(page, "Giao cơ quan chủ trì")
    assert page.title().startswith("Lỗi:")
    assert page.locator("#chu-tri[aria-invalid=true]").count() == 1
    look.examine(page)


def test_a_heading_is_nobodys_work(own_house, enter):
    page = enter("so-xay-dung")
    page.goto(WORK + "II")
    assert page.locator("main form").count() == 0
    look.examine(page)


@pytest.mark.parametrize("name", ["can-bo-xa", "so-noi-vu"])
def test_who_may_not_assign_is_refused(own_house, enter, name):
    page = enter(name)
    answer = page.goto(WORK + "II.1.c")
    assert answer.status == 403
    assert page.locator("main form").count() == 0
    look.examine(page)
    page.goto("/bang")
    assert page.locator('main a[href^="/lam-viec/"]').count() == 0


def test_a_changed_text_waits_for_a_person_and_keeps_what_was_given(own_house, enter, tmp_path):
    """A new paragraph before II.1.c moves it to II.1.d; the owner given to it goes along once a person has confirmed."""
    source = (OFFICIAL_TEXT if OFFICIAL_TEXT.exists() else RESTATED).read_text()
    page = enter("so-xay-dung")
    page.goto(WORK + "II.1.c")
    chosen = choose_owner(page)
    send(page, "Giao cơ quan chủ trì")
    before = counters(page)

    if not OFFICIAL_TEXT.exists():
        # A restatement gives way to an official text at once; the second official text is the one that waits.
        first = tmp_path / "nguyen-van.txt"
        first.write_text(source.replace("(bản tóm lược của An Cư)", "").strip() + "\n")
        own_house.run("plan", "import", "--data", own_house.data, str(first))
        source = first.read_text()
    paragraphs = source.split("\n")
    third = next(index for index, line in enumerate(paragraphs) if "2030" in line and line.lstrip().startswith("-"))
    added = "- Mỗi quý công khai danh mục dự án nhà ở xã hội đang lập trên trang thông tin điện tử của tỉnh, kèm tiến độ từng dự án."
    changed_text = tmp_path / "ban-moi.txt"
    changed_text.write_text("\n".join(paragraphs[:third] + [added, ""] + paragraphs[third:]))
    said = own_house.run("plan", "import", "--data", own_house.data, str(changed_text))
    assert "xác nhận" in said, said
    assert "Không có gì thay đổi" in own_house.run("plan", "import", "--data", own_house.data, str(changed_text))

    # Nothing has changed for readers yet.
    visitor = enter()
    visitor.goto("/van-ban/290-kh-tu")
    assert "kèm tiến độ từng dự án" not in visitor.locator("main").inner_text()
    assert counters(page) == before

    office = enter("van-phong-tinh-uy")
    office.goto("/van-ban/290-kh-tu")
    office.get_by_role("link", name="Xác nhận bản chữ mới").click()
    look.examine(office)
    assert "kèm tiến độ từng dự án" in office.locator("main").inner_text()
    with office.expect_navigation():
        office.locator("main form button").last.click()
    assert office.url.split("?")[0].endswith("/van-ban/290-kh-tu"), office.locator("main").inner_text()[:500]

    visitor.goto("/van-ban/290-kh-tu")
    assert "kèm tiến độ từng dự án" in visitor.locator("main").inner_text()
    visitor.goto(POINT + "II.1.d")
    assert "2030" in visitor.locator("main").inner_text() and chosen in visitor.locator("main").inner_text()
    visitor.goto(POINT + "II.1.c")
    assert chosen not in visitor.locator("main .provision").inner_text()


def test_what_is_done_to_a_document_needs_its_decision(own_house, enter):
    page = enter("van-phong-tinh-uy")
    page.goto("/lam-viec/van-ban/290-kh-tu/quan-ly")
    look.examine(page)
    assert "giả định" in page.locator("main").inner_text(), "the publication of the demonstration is an invented decision and says so"
    send(page, "Ghi việc này")
    assert page.title().startswith("Lỗi:")
    look.examine(page)
