"""Journeys of invented persons: a worker who asks whether she may have a home, and an official who sends a file back."""

import pytest

from house import DESKTOP, PHONE
import look

WALK = "/toi-co-du-dieu-kien-khong"


def question(page) -> str:
    return page.get_by_role("heading", level=1).inner_text()


def choose(page, words: str):
    page.get_by_text(words, exact=True).first.click()
    page.get_by_role("button", name="Tiếp tục").click()


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["360", "1280"])
def test_a_worker_reaches_her_answer_and_prints_it(house, chromium, screens, viewport):
    """Chị Mẫu, worker, single, earns 26.4 million, owns nothing: not eligible to buy at present, but may rent."""
    context = house.context(chromium, viewport=viewport)
    page = context.new_page()
    watch = look.Watch(page, house.host)
    page.goto("/")
    page.get_by_role("link", name="Tôi có đủ điều kiện không?").first.click()
    seen = 1
    look.examine(page)
    for words in ["Mua nhà ở xã hội", "Công nhân, người làm công trong doanh nghiệp, hợp tác xã", "Chưa kết hôn, không nuôi con dưới 18 tuổi"]:
        choose(page, words)
        seen += 1
        look.examine(page, narrow=False)
    # A slip comes back with what was typed, and the walk goes on from there.
    page.get_by_label("Số tiền bạn thực nhận").fill("26tr4")
    page.get_by_role("button", name="Tiếp tục").click()
    assert page.title().startswith("Lỗi:")
    assert page.get_by_label("Số tiền bạn thực nhận").input_value() == "26tr4"
    look.examine(page)
    page.get_by_label("Số tiền bạn thực nhận").fill("26.400.000")
    page.get_by_role("button", name="Tiếp tục").click()
    seen += 1
    assert "giấy xác nhận" in question(page)
    for box in page.get_by_text("Chưa có giấy này").all():
        box.click()
    page.get_by_role("button", name="Tiếp tục").click()
    seen += 1
    assert "chưa đủ điều kiện mua nhà ở xã hội, nhưng bạn có thể thuê" in question(page)
    assert seen < 12
    main = page.locator("main").inner_text()
    assert "26.400.000 đồng" in main and "25.000.000 đồng" in main and "Điều 30" in main
    page.screenshot(path=screens / f"ket-qua-{viewport['width']}.png", full_page=True)
    look.examine(page)
    # Back and forward lose nothing.
    before = page.url
    page.go_back()
    page.go_back()
    page.go_forward()
    page.go_forward()
    assert page.url == before and "chưa đủ điều kiện" in question(page)
    page.get_by_role("link", name="Xem kết quả cho cách này").first.click()
    assert "bạn đủ điều kiện thuê nhà ở xã hội" in question(page).lower()
    page.go_back()
    page.get_by_role("link", name="Mở phiếu để in").first.click()
    assert page.locator(".tickbox").count() >= 3
    look.examine(page)
    page.emulate_media(media="print")
    assert not page.locator(".masthead .finder").is_visible()
    assert page.locator(".tickbox").first.is_visible()
    assert not watch.take()
    context.close()


def test_the_same_walk_in_english(house, chromium, screens):
    context = house.context(chromium, viewport=PHONE)
    page = context.new_page()
    page.goto(WALK)
    page.get_by_role("link", name="English").first.click()
    assert page.locator("html").get_attribute("lang") == "en"
    assert question(page) == "How do you want to get a home?"
    look.examine(page)
    page.get_by_text("Rent social housing", exact=True).click()
    page.get_by_role("button", name="Continue").click()
    page.get_by_text("Pupil or student", exact=True).click()
    page.get_by_role("button", name="Continue").click()
    assert question(page) == "You are eligible to rent social housing"
    page.screenshot(path=screens / "result-en-360.png", full_page=True)
    look.examine(page)
    # The answers go with one into the other language.
    page.get_by_role("link", name="Tiếng Việt").first.click()
    assert question(page) == "Bạn đủ điều kiện thuê nhà ở xã hội"
    context.close()


def test_one_who_knows_nothing_is_told_what_to_find_out(visitor):
    visitor.goto(WALK)
    visitor.get_by_role("button", name="Tiếp tục").click()
    assert visitor.title().startswith("Lỗi:")
    look.examine(visitor)
    choose(visitor, "Tôi chưa biết")
    choose(visitor, "Không biết")
    assert "chưa biết bạn thuộc nhóm nào" in question(visitor)
    look.examine(visitor)


def test_the_walk_needs_no_script_and_keeps_nothing(house, chromium):
    context = house.context(chromium, viewport=PHONE)
    page = context.new_page()
    look.goto(page, WALK + "?muon=thue.luu-tru&tra-loi=way", javascript=False)
    assert page.get_by_role("heading", level=1).count() == 1
    assert context.cookies() == []
    answer = house.fetch(WALK + "?muon=thue.luu-tru&tra-loi=way")
    assert answer.headers["X-Robots-Tag"] == "noindex, nofollow" and answer.headers["Referrer-Policy"] == "no-referrer"
    context.close()


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["360", "1280"])
def test_an_official_judges_a_file_and_prints_the_letter(enter, screens, viewport):
    page = enter("can-bo-xa", viewport=viewport)
    page.goto("/lam-viec/xet-dieu-kien")
    look.examine(page, narrow=viewport == PHONE)
    page.get_by_label("Xét theo quy định của ngày").fill("10/05/2026")
    page.get_by_label("Mã hồ sơ").fill("A-17")
    page.get_by_label("Hình thức").select_option("mua")
    page.get_by_label("Loại nhà").select_option("xa-hoi")
    page.get_by_label("Nhóm đối tượng (khoản của Điều 76)").select_option("6")
    page.get_by_label("Hôn nhân").select_option("chua")
    page.get_by_label("Số con chưa thành niên đang nuôi").fill("0")
    page.get_by_label("Thu nhập thực nhận bình quân tháng").fill("20.000.001")
    page.get_by_label("Giấy xác nhận thu nhập ký ngày").fill("01/05/2026")
    page.get_by_role("button", name="Xét hồ sơ").click()
    assert "chưa kết luận được" in page.locator(".verdict h2").inner_text()
    # The same file under the law of the day before: 20 million was the limit.
    page.get_by_label("Xét theo quy định của ngày").fill("06/04/2026")
    page.get_by_label("Giấy xác nhận thu nhập ký ngày").fill("01/04/2026")
    page.get_by_role("button", name="Xét hồ sơ").click()
    assert "không đủ điều kiện" in page.locator(".verdict h2").inner_text()
    assert page.locator(".ruling").count() == 8
    assert page.get_by_label("Mã hồ sơ").input_value() == "A-17"
    look.examine(page, narrow=viewport == PHONE)
    page.get_by_label("Cơ quan, tổ chức gửi thư").fill("Ban quản lý dự án Mẫu")
    page.get_by_label("Người nộp hồ sơ").fill("Nguyễn Thị Mẫu")
    page.get_by_role("button", name="Mở thư để in").click()
    letter = page.locator("article.letter").inner_text()
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in letter and "Nguyễn Thị Mẫu" in letter and "261/2025/NĐ-CP" in letter
    assert "M%E1%BA%ABu" not in page.url and page.url.endswith("/thu")
    look.examine(page, narrow=viewport == PHONE)
    page.screenshot(path=screens / f"thu-tra-{viewport['width']}.png", full_page=True)
    page.emulate_media(media="print")
    assert not page.locator(".masthead").is_visible() and not page.locator(".foot").is_visible()
    assert page.locator(".letter__nation").is_visible()
