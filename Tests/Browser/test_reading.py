"""Journeys of a visitor: reading the plan, searching it, and being refused kindly."""


import pytest

from house import DESKTOP, OFFICIAL_TEXT, PHONE
import look

official_text = pytest.mark.skipif(not OFFICIAL_TEXT.exists(), reason="the official text does not lie beside the project")


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["360", "1280"])
def test_the_plan_is_found_and_a_provision_has_its_own_address(house, chromium, viewport):
    context = house.context(chromium, viewport=viewport)
    page = context.new_page()
    page.goto("/")
    if viewport == PHONE:
        page.get_by_role("link", name="Danh mục").click()
        assert page.url.endswith("#danh-muc")
        page.locator("#danh-muc").get_by_role("link", name="Văn bản chỉ đạo").click()
    else:
        page.get_by_role("navigation", name="Chính").get_by_role("link", name="Văn bản chỉ đạo").click()
    page.get_by_role("link", name="290-KH/TU").first.click()
    assert "290-KH/TU" in page.get_by_role("heading", level=1).inner_text()
    provision = page.locator('[id="II.1.c"]')
    assert "2030" in provision.inner_text()
    page.locator('a.permalink[href$="/diem/II.1.c"]').click()
    address = page.url
    assert address.endswith("/van-ban/290-kh-tu/diem/II.1.c")
    assert "II.1.c" in page.get_by_role("heading", level=1).inner_text()
    page.goto("/")
    page.goto(address)
    assert "2030" in page.locator("article.provision").inner_text()
    assert "01 triệu căn" in page.locator("main").inner_text()
    # Back to its place in the document.
    page.locator("article.provision a.permalink").click()
    assert page.url.endswith("/van-ban/290-kh-tu#II.1.c")
    context.close()


def hits(page) -> list[str]:
    return [link.get_attribute("href") for link in page.locator("main li a[href*='/diem/']").all()]


def test_search_finds_with_and_without_marks(visitor):
    visitor.goto("/")
    visitor.get_by_role("searchbox").first.fill("người có công")
    with visitor.expect_navigation():
        visitor.keyboard.press("Enter")
    marked = hits(visitor)
    assert any(hit.endswith("/diem/II.1.c") for hit in marked), marked
    assert "người có công" in visitor.locator("mark").first.inner_text().lower() or visitor.locator("mark").count() >= 3
    look.examine(visitor)
    visitor.goto("/tim?q=nguoi+co+cong")
    assert set(hits(visitor)) >= set(marked)
    visitor.goto("/tim?q=NGUOI++Có+công")
    assert set(hits(visitor)) >= set(marked)


def test_a_search_without_an_answer_says_what_to_do(visitor):
    visitor.goto("/tim?q=xyzzy+abracadabra")
    assert not hits(visitor)
    assert "xyzzy" in visitor.locator("main").inner_text()
    look.examine(visitor)


@official_text
def test_search_finds_the_scanned_word_and_the_right_one(visitor):
    """The scan reads «đầu nối» for «đấu nối»; whoever looks for either finds the provision."""
    visitor.goto("/tim?q=" + "đầu nối")
    scanned = hits(visitor)
    visitor.goto("/tim?q=" + "đấu nối")
    right = hits(visitor)
    assert scanned and set(scanned) & set(right), (scanned, right)


@official_text
def test_the_official_text_stands_there_with_its_doubtful_words(visitor):
    visitor.goto("/van-ban/290-kh-tu")
    words = visitor.locator("main").inner_text()
    assert "bản tóm lược" not in words.lower()
    assert visitor.locator(".fault").count() >= 3
    assert visitor.locator("article.provision").count() >= 15
    visitor.goto("/van-ban/290-kh-tu/nghi-van")
    assert visitor.locator("main tbody tr").count() >= 3


def test_what_is_typed_is_never_markup(visitor, house):
    visitor.goto('/tim?q=' + '<img src=x onerror=alert(1)> "\'&amp;')
    assert visitor.locator("main img").count() == 0
    assert "<img src=x" in visitor.locator("main").inner_text() or "<img src=x" in visitor.locator("main input").first.input_value()


@pytest.mark.parametrize("path", ["/khong-co-trang-nay", "/van-ban/khong-co", "/van-ban/290-kh-tu/diem/IX.9.z", "/van-ban/%ff", "/tai-san/khong-co.css"])
def test_what_is_not_there_is_said_on_a_page(visitor, house, path):
    answer = house.fetch(path)
    assert answer.status in (400, 404), answer.status
    assert "default-src" in answer.headers["Content-Security-Policy"]
    if path.startswith("/tai-san"):
        return
    visitor.goto(path)
    assert visitor.get_by_role("heading", level=1).inner_text().strip()
    assert visitor.locator("main a").count() >= 1
    look.examine(visitor)


def test_a_closed_document_is_closed_to_visitors(visitor, house):
    """What only officials may read is neither listed, nor found, nor answered to a visitor."""
    visitor.goto("/bang")
    assert "290-KH/TU" in visitor.locator("main").inner_text()
    for line in visitor.locator("main").inner_text().splitlines():
        assert "chưa công khai" not in line.lower()
