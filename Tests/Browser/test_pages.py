"""Every page that links lead to, for a visitor and for each official: its links, its headers, and how it looks to different readers."""

import re

import pytest

from crawl import Crawl
from house import DESKTOP, OFFICIALS, PHONE, cookie_of
import look

READERS = ["visitor", *OFFICIALS]


@pytest.fixture(scope="session")
def crawls(house, chromium):
    """For each reader what is reachable, which pages are looked at, and the cookies to look with."""
    found = {}
    seen: dict = {}
    for reader in READERS:
        cookies = []
        if reader != "visitor":
            context = house.context(chromium)
            house.sign_in(context, reader)
            cookies = context.cookies()
            # What a visitor reaches has been followed to its end already.
            crawl = Crawl(house, cookie_of(context), most_of_one_kind=8)
            context.close()
        else:
            crawl = Crawl(house)
        found[reader] = (crawl, crawl.worth_looking_at(seen), cookies)
    return found


@pytest.mark.parametrize("reader", READERS)
def test_every_link_leads_somewhere_and_every_answer_is_guarded(crawls, reader):
    crawl, chosen, _ = crawls[reader]
    assert not crawl.faults, "\n".join(crawl.faults[:40])
    assert len(crawl.pages) >= 5, sorted(crawl.pages)


def test_the_pages_are_there(crawls):
    """So that a crawl which finds nothing is not taken for a house without faults."""
    visitor = crawls["visitor"][0].pages
    assert any("II.1.c" in path for path in visitor), sorted(visitor)[:40]
    assert len(visitor) >= 20


# Each width with and without scripts, and each width in both schemes.
LOOKS = {
    "360-light-script": (PHONE, "light", True), "360-dark-no-script": (PHONE, "dark", False),
    "1280-dark-script": (DESKTOP, "dark", True), "1280-light-no-script": (DESKTOP, "light", False)}


@pytest.mark.parametrize("name", LOOKS)
@pytest.mark.parametrize("reader", READERS)
def test_pages_are_well(house, chromium, crawls, screens, reader, name):
    viewport, scheme, javascript = LOOKS[name]
    crawl, chosen, cookies = crawls[reader]
    context = house.context(chromium, viewport=viewport, scheme=scheme)
    context.add_cookies(cookies)
    page = context.new_page()
    watch = look.Watch(page, house.host)
    faults = []
    for path in chosen:
        answer = look.goto(page, path, javascript)
        here = [] if answer and answer.status < 400 else [f"answers {answer and answer.status}"]
        page.screenshot(path=screens / shot(reader, path, name), full_page=True)
        here += look.measure(page) + look.one_heading(page) + look.axe(page) + watch.take()
        if name == "360-light-script":
            here += look.measure_narrow(page)
        faults += [f"{path}: {fault}" for fault in here]
    context.close()
    assert not faults, f"{len(faults)} faults\n" + "\n".join(faults[:60])


def shot(reader: str, path: str, kind: str) -> str:
    name = re.sub(r"[^\w.-]+", "_", path.strip("/")) or "trang-chu"
    return f"{reader}-{name[:80]}-{kind}.png"
