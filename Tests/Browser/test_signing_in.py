"""Journeys into and out of an official's place, and what forms refuse."""

import http.client
from urllib.parse import urlencode

import pytest

from house import DESKTOP, OFFICIALS, PHONE, cookie_of
import look


@pytest.mark.parametrize("name", OFFICIALS)
def test_an_official_enters_and_leaves(house, chromium, name):
    context = house.context(chromium)
    page = house.sign_in(context, name)
    assert "giả định" in page.locator("header").inner_text()
    cookies = context.cookies()
    assert len(cookies) == 1 and cookies[0]["httpOnly"] and cookies[0]["secure"] and cookies[0]["sameSite"] in ("Lax", "Strict")
    token = cookies[0]["value"]
    page.get_by_role("button", name="Đăng xuất").first.click()
    page.wait_for_load_state()
    assert context.cookies() == []
    assert page.get_by_role("link", name="Đăng nhập").count() >= 1
    # The token is worth nothing afterwards, even to who kept it.
    assert "Đăng xuất" not in house.fetch("/", f"{cookies[0]['name']}={token}").text
    context.close()


def test_an_official_on_a_phone_can_leave(house, chromium):
    context = house.context(chromium, viewport=PHONE)
    page = house.sign_in(context, "so-xay-dung")
    way_out = page.get_by_role("button", name="Đăng xuất").locator("visible=true")
    assert way_out.count() >= 1, "no visible way to sign out at 360 px"
    context.close()


def test_a_form_that_says_nothing_comes_back_with_its_mend(visitor):
    visitor.goto("/dang-nhap")
    visitor.locator("main form button").first.click()
    visitor.wait_for_load_state()
    assert visitor.title().startswith("Lỗi:")
    summary = visitor.locator(".summary-error")
    assert summary.count() == 1
    link = summary.get_by_role("link").first
    target = link.get_attribute("href")
    assert target.startswith("#") and visitor.locator(f'[id="{target[1:]}"]').count() == 1
    look.examine(visitor)


def test_one_returns_to_the_page_one_came_from(house, chromium):
    context = house.context(chromium)
    page = context.new_page()
    page.goto("/dang-nhap?ve=%2Fvan-ban%2F290-kh-tu")
    page.check('input[name="can-bo"][value$="so-xay-dung"]', force=True)
    page.locator("main form button").first.click()
    page.wait_for_load_state()
    assert page.url.endswith("/van-ban/290-kh-tu")
    context.close()


@pytest.mark.parametrize("elsewhere", ["https://example.org/", "//example.org/", "/\\example.org", "javascript:alert(1)"])
def test_nobody_is_sent_elsewhere_after_signing_in(house, elsewhere):
    answer = post(house, "/dang-nhap", {"can-bo": "official-so-xay-dung", "ve": elsewhere})
    assert answer.status == 303
    assert answer.headers["Location"].startswith("/") and not answer.headers["Location"].startswith(("//", "/\\"))


def test_forms_of_other_sites_are_refused(house, chromium):
    context = house.context(chromium)
    house.sign_in(context, "so-xay-dung")
    cookie = cookie_of(context)
    # Another site's page says who it is; an old browser says nothing but does not know the form's token.
    assert post(house, "/dang-nhap", {"can-bo": "official-so-xay-dung"}, {"Origin": "https://example.org"}).status == 403
    assert post(house, "/dang-xuat", {}, {"Cookie": cookie, "Sec-Fetch-Site": "cross-site"}).status == 403
    assert post(house, "/dang-xuat", {}, {"Cookie": cookie}).status in (403, 409)
    assert post(house, "/dang-xuat", {"phien": "0" * 64}, {"Cookie": cookie}).status in (403, 409)
    assert "Đăng xuất" in house.fetch("/", cookie).text, "a refused form signed the official out"
    context.close()


def test_a_form_beyond_measure_is_refused(house):
    answer = post(house, "/dang-nhap", {"can-bo": "x" * 2_000_000})
    assert answer.status in (400, 413, 422), answer.status


def test_the_pages_of_work_ask_who_comes(house):
    for path in ("/lam-viec", "/sap-xep"):
        answer = house.fetch(path)
        assert answer.status == 404 or "/dang-nhap" in answer.url, (path, answer.status, answer.url)


class Posted:
    def __init__(self, answer):
        self.status = answer.status
        self.headers = answer.headers
        self.text = answer.read().decode("utf-8", "replace")


def post(house, path: str, fields: dict, headers: dict | None = None) -> Posted:
    """POST without a browser, redirects not followed."""
    line = http.client.HTTPConnection(house.host, timeout=30)
    try:
        line.request("POST", path, urlencode(fields), {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})})
        return Posted(line.getresponse())
    finally:
        line.close()
