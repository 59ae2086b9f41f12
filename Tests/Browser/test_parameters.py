"""Journeys of officials who try a draft before it is signed, and of two who put a province's decision into force."""

import json
import re

import pytest

from house import PHONE
import look

TRIAL = "/lam-viec/thu-quy-dinh"


@pytest.mark.parametrize("settings", [{}, {"viewport": PHONE}], ids=["1280", "360"])
def test_a_draft_shows_the_numbers_of_the_command(own_house, enter, settings):
    page = enter("so-xay-dung", **settings)
    page.goto("/lam-viec")
    page.get_by_role("link", name="Thử quy định trước khi ký").click()
    look.examine(page)
    page.fill("#ten", "25/35/50")
    page.fill("#don-than", "25.000.000")
    page.fill("#nuoi-con", "35 000 000")
    page.fill("#vo-chong", "50000000")
    page.fill("#he-so", "không")
    page.select_option("#so-ho", "2000")
    page.get_by_role("button", name="Thử dự thảo").click()
    # What was typed is not lost with the field that was wrong.
    assert page.locator("#he-so-loi").is_visible() and page.input_value("#ten") == "25/35/50"
    look.examine(page)
    page.fill("#he-so", "")
    page.get_by_role("button", name="Thử dự thảo").click()
    look.examine(page)
    page.get_by_text("Chạy lại bằng lệnh").click()
    make, draft, simulate = page.locator("pre").inner_text().strip().splitlines()
    look.examine(page)
    folder = own_house.folder
    (folder / "du-thao.json").write_text(draft, encoding="utf-8")

    def there(line: str) -> list[str]:
        return [str(folder / word) if word in ("dan-so.jsonl", "du-thao.json") else word for word in line.split()[1:]]

    own_house.run(*there(make))
    counted = json.loads(own_house.run(*there(simulate), "--format", "json"))
    shown = {
        row.locator("th").inner_text().split("\n")[0].strip(): [int(re.sub(r"\D", "", cell)) for cell in row.locator("td.end").all_inner_texts()]
        for row in page.locator("section[aria-labelledby=theo-groups] tbody tr").all()
    }
    assert len(shown) == len(counted["groups"]) == 12
    for line in counted["groups"]:
        name = next(name for name in shown if name.startswith(f"{line['group']}. "))
        assert shown[name] == [
            line[key] for key in ("households", "eligibleBefore", "eligibleAfter", "gained", "lost", "movedOtherwise")
        ]
    assert counted["all"]["gained"] > 0


def test_a_decision_takes_two_persons_and_shows_who_they_were(own_house, enter):
    page = enter("so-xay-dung")
    page.goto("/phap-luat/tham-so")
    look.examine(page)
    assert "Chưa có quyết định nào được ghi" in page.locator("main").inner_text()
    page.get_by_role("link", name="Ghi quyết định mới").click()
    look.examine(page)
    page.select_option("#tham-so", "incomeCoefficient")
    page.fill("#gia-tri", "0,5")
    page.fill("#van-ban", "Quyết định số 12/2026/QĐ-UBND (giả định)")
    page.fill("#ngay-ky", "20/04/2026")
    page.fill("#tu-ngay", "01/05/2026")
    page.get_by_role("button", name="Gửi người duyệt").click()
    assert page.locator("#gia-tri-loi").is_visible() and page.input_value("#van-ban").startswith("Quyết định số 12")
    look.examine(page)
    page.fill("#gia-tri", "1,2")
    page.get_by_role("button", name="Gửi người duyệt").click()
    look.examine(page)
    proposal = page.url.split("?")[0]
    visitor = enter()
    visitor.goto("/phap-luat/tham-so")
    assert "Chưa có quyết định nào được ghi" in visitor.locator("main").inner_text()
    leader = enter("lanh-dao-so-xay-dung")
    leader.goto(proposal)
    assert "nhân 1,2, từ 01/05/2026" in leader.locator("main").inner_text()
    look.examine(leader)
    leader.get_by_role("button", name="Duyệt").first.click()
    visitor.reload()
    told = visitor.locator("section[aria-labelledby=cua-tinh]").inner_text()
    assert "nhân 1,2" in told and "Quyết định số 12/2026/QĐ-UBND" in told
    # The public reads the positions; the names are for officials.
    assert "Phó Giám đốc Sở Xây dựng" in told and "Bùi Thị Mẫu" not in told
    look.examine(visitor)
    page.goto("/phap-luat/tham-so")
    assert "Bùi Thị Mẫu" in page.locator("section[aria-labelledby=cua-tinh]").inner_text()
