"""The law library as a reader meets it, with texts imported from beside the project where they are there, and without any."""

from pathlib import Path
import re

import pytest

from house import PHONE
import look

TEXTS = Path(__file__).resolve().parents[2].parent / "shared/law/texts"


@pytest.mark.parametrize("settings", [{}, {"viewport": PHONE}], ids=["1280", "360"])
def test_a_reader_without_texts_meets_our_restatement(own_house, enter, settings, screens):
    page = enter(**settings)
    page.goto("/phap-luat")
    look.examine(page)
    page.goto("/phap-luat/100-2024-nd-cp")
    look.examine(page)
    page.screenshot(path=screens / f"law-unread-{page.viewport_size['width']}.png", full_page=True)


@pytest.mark.skipif(not TEXTS.is_dir(), reason="the official texts are not beside the project")
@pytest.mark.parametrize("settings", [{}, {"viewport": PHONE}], ids=["1280", "360"])
def test_an_article_reads_as_it_stood_on_a_day_and_shows_what_it_replaced(own_house, enter, settings, screens):
    own_house.run("law", "import", "--data", own_house.data, str(TEXTS / "nd-100-2024.txt"), str(TEXTS / "nd-54-2026.txt"))
    page = enter(**settings)
    page.goto("/phap-luat")
    look.examine(page)
    page.goto("/phap-luat/100-2024-nd-cp")
    look.examine(page)
    page.goto("/phap-luat/100-2024-nd-cp/dieu-38?ngay=01/05/2026")
    main = page.locator("main")
    assert "54/2026/NĐ-CP" in main.inner_text() and main.locator("ins").count() > 0 and main.locator("del").count() > 0
    page.get_by_role("link", name=re.compile("Bản đầu")).click()
    assert "54/2026/NĐ-CP" not in page.locator("h1").inner_text()
    page.goto("/phap-luat/100-2024-nd-cp/dieu-38/khoan-1")
    look.examine(page)
    page.screenshot(path=screens / f"law-clause-{page.viewport_size['width']}.png", full_page=True)
