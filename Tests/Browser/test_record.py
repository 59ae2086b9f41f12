"""Journeys of an inspector through the record of who did what, and of anybody who is not one."""

import json

import pytest

from house import PHONE, ROOT
import look

RECORD = "/lam-viec/so"


@pytest.mark.parametrize("settings", [{}, {"viewport": PHONE}], ids=["1280", "360"])
def test_an_inspector_finds_an_act_and_takes_its_proof(own_house, enter, settings):
    page = enter("thanh-tra", **settings)
    page.goto("/lam-viec/so")
    look.examine(page)
    page.fill("#tu", "32/13/2026")
    page.get_by_role("button", name="Lọc").click()
    assert page.locator("#tu-loi").is_visible() and page.input_value("#tu") == "32/13/2026"
    look.examine(page)
    page.goto(f"{RECORD}?viec=directive.import")
    page.get_by_role("link", name="Nhập văn bản").last.click()
    assert page.get_by_role("heading", name="Quy tắc và căn cứ").is_visible()
    look.examine(page)
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Tải tệp chứng minh").click()
    proof = own_house.folder / waiting.value.suggested_filename
    waiting.value.save_as(proof)
    assert json.loads(proof.read_text())["entry"]["action"] == "directive.import"
    page.get_by_role("link", name="Mọi việc với hồ sơ này").click()
    look.examine(page)
    # The record's own page leads back to its history.
    page.goto("/van-ban/290-kh-tu")
    page.get_by_role("link", name="Lịch sử của hồ sơ này trong sổ ghi việc").click()
    assert page.input_value("#ma") == "290-kh-tu"


def test_others_are_told_whose_it_is(own_house, enter):
    page = enter("can-bo-xa")
    page.goto(RECORD)
    assert page.get_by_text("Thanh tra, kiểm tra").is_visible()
    assert page.get_by_role("link", name="Sổ ghi việc").count() == 0
