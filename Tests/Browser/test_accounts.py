"""The journey of a real province's first administrator and of the first person invited: every page looked at on a desktop and a phone."""

import base64
import hmac
import re
import struct
import time
import urllib.parse

import pytest

from house import DESKTOP, PHONE, House
import look

PASSWORD = "trâu xanh nhảy qua cầu"


def code_of(secret: str, at: float) -> str:
    """What the telephone shows (RFC 6238), by Python's own HMAC."""
    mac = hmac.digest(base64.b32decode(secret), struct.pack(">Q", int(at) // 30), "sha1")
    offset = mac[-1] & 15
    return f"{(struct.unpack('>I', mac[offset:offset + 4])[0] & 0x7FFFFFFF) % 1000000:06d}"


class Telephone:
    """An authenticator that waits for a code it has not shown yet."""

    def __init__(self, secret: str):
        self.secret = secret
        self.shown = ""

    def code(self) -> str:
        while (code := code_of(self.secret, time.time())) == self.shown:
            time.sleep(0.5)
        self.shown = code
        return code


@pytest.fixture
def province(tmp_path):
    house = House(tmp_path)
    house.said_at_init = house.run("init", "--data", house.data, "--province", "tỉnh Sông Mẫu")
    house.serve()
    yield house
    house.stop()


def pictured(page, screens, name):
    for width, viewport in (("desktop", DESKTOP), ("phone", PHONE)):
        page.set_viewport_size(viewport)
        page.screenshot(path=screens / f"account-{name}-{width}.png", full_page=True)
    page.set_viewport_size(DESKTOP)
    look.examine(page)


def take_up(page, address, screens, name):
    page.goto(address)
    pictured(page, screens, f"{name}-invitation")
    telephone = Telephone(page.locator(".digest").inner_text().replace(" ", ""))
    page.fill("#mat-khau", PASSWORD)
    page.fill("#nhac-lai", PASSWORD)
    page.fill("#ma-xac-thuc", "000000")
    page.get_by_role("button", name="Nhận tài khoản").click()
    pictured(page, screens, f"{name}-invitation-wrong")
    assert page.input_value("#mat-khau") == ""
    page.fill("#mat-khau", PASSWORD)
    page.fill("#nhac-lai", PASSWORD)
    page.fill("#ma-xac-thuc", telephone.code())
    page.get_by_role("button", name="Nhận tài khoản").click()
    pictured(page, screens, f"{name}-recovery")
    codes = page.locator(".codes li").all_inner_texts()
    assert len(codes) == 10 and all(re.fullmatch(r"[A-Z2-7]{5}-[A-Z2-7]{5}", code) for code in codes)
    return telephone, codes


def sign_in(page, name, code, screens=None):
    page.goto("/dang-nhap")
    if screens:
        pictured(page, screens, "password")
    page.fill("#tai-khoan", name)
    page.fill("#mat-khau", PASSWORD)
    page.get_by_role("button", name="Tiếp tục").click()
    if screens:
        pictured(page, screens, "code")
    page.fill("#ma-xac-thuc", code)
    page.locator("main").get_by_role("button", name="Đăng nhập").click()
    assert page.get_by_role("button", name="Đăng xuất").count() >= 1, page.inner_text("main")


def test_from_an_empty_database_to_the_second_person(province, chromium, screens):
    context = province.context(chromium)
    page = context.new_page()
    watch = look.Watch(page, province.host)
    path = re.search(r"/loi-moi\?ma=[0-9a-f]{64}", province.said_at_init).group()
    telephone, codes = take_up(page, path, screens, "admin")
    page.goto("/dang-nhap")
    page.fill("#tai-khoan", "quan-tri")
    page.fill("#mat-khau", "gõ nhầm mật khẩu")
    page.get_by_role("button", name="Tiếp tục").click()
    pictured(page, screens, "password-wrong")
    assert page.input_value("#tai-khoan") == "quan-tri" and page.input_value("#mat-khau") == ""
    sign_in(page, "quan-tri", telephone.code(), screens)
    page.goto("/lam-viec/tai-khoan")
    pictured(page, screens, "accounts")
    page.fill("#ho-ten", "Võ Thị Mẫu")
    page.fill("#tai-khoan", "vo.thi.mau")
    page.fill("#chuc-danh", "Chuyên viên")
    page.get_by_role("button", name="Mở và lập lời mời").click()
    pictured(page, screens, "accounts-wrong")
    assert page.input_value("#ho-ten") == "Võ Thị Mẫu"
    page.select_option("#vai-tro", "constructionOfficer")
    page.get_by_role("button", name="Mở và lập lời mời").click()
    pictured(page, screens, "invited")
    link = page.locator(".digest").inner_text()
    assert link.startswith(f"http://{province.host}/loi-moi?ma=")

    other = province.context(chromium)
    second = other.new_page()
    _, second_codes = take_up(second, urllib.parse.urlsplit(link)._replace(scheme="", netloc="").geturl(), screens, "second")
    sign_in(second, "vo.thi.mau", second_codes[0])
    assert second.goto("/lam-viec/tai-khoan").status == 403
    second.goto("/tai-khoan")
    pictured(second, screens, "own")
    assert "Còn 9 mã" in second.inner_text("main")
    other.close()

    # A second browser of the administrator shows in the first, and is ended from there.
    elsewhere = province.context(chromium)
    away = elsewhere.new_page()
    sign_in(away, "quan-tri", codes[0])
    page.goto("/tai-khoan")
    pictured(page, screens, "own-two")
    page.get_by_role("button", name=re.compile("^Kết thúc phiên|^Kết thúc$|^Kết thúc ")).first.click()
    away.goto("/lam-viec/tai-khoan")
    assert "/dang-nhap" in away.url
    elsewhere.close()
    page.goto("/lam-viec/tai-khoan")
    pictured(page, screens, "accounts-two")
    # A request that was still going when the page was left is no fault of the page.
    faults = [fault for fault in watch.take() if "403" not in fault and "ERR_ABORTED" not in fault]
    assert faults == []
    said = province.said()
    for secret in (PASSWORD, path.split("=")[1], telephone.secret, *codes):
        assert secret not in said
    context.close()


def test_a_person_sees_the_own_data_and_asks_about_them(province, chromium, screens):
    context = province.context(chromium)
    page = context.new_page()
    watch = look.Watch(page, province.host)
    path = re.search(r"/loi-moi\?ma=[0-9a-f]{64}", province.said_at_init).group()
    telephone, _ = take_up(page, path, screens, "own-data")
    sign_in(page, "quan-tri", telephone.code())
    page.goto("/tai-khoan")
    page.get_by_role("link", name="Dữ liệu của tôi, ai đã xem").click()
    pictured(page, screens, "own-data-empty")
    page.fill("#dien-thoai", "0123")
    page.fill("#noi-o", "Ấp Mẫu, xã Phụng Hiệp (giả định)")
    page.get_by_role("button", name="Ghi", exact=True).click()
    pictured(page, screens, "own-data-wrong")
    assert page.input_value("#noi-o") == "Ấp Mẫu, xã Phụng Hiệp (giả định)"
    page.fill("#dien-thoai", "0912 345 678")
    page.get_by_role("button", name="Ghi", exact=True).click()
    assert page.input_value("#dien-thoai") == "0912345678"
    page.select_option("#loai", "erase")
    page.fill("#loi-yeu-cau", "Xin xóa nơi ở của tôi, tôi đã chuyển đi.")
    page.get_by_role("button", name="Gửi yêu cầu").click()
    pictured(page, screens, "own-data")
    assert "Xin xóa nơi ở của tôi" in page.inner_text("main") and "Hạn " in page.inner_text("main")
    for file in (province.folder / "data").rglob("*"):
        if file.is_file():
            assert b"912345678" not in file.read_bytes() and "Ấp Mẫu".encode() not in file.read_bytes(), file

    # Who answers: another person, invited by the administrator.
    page.goto("/lam-viec/tai-khoan")
    page.fill("#ho-ten", "Trần Văn Mẫu")
    page.fill("#tai-khoan", "bao-ve-du-lieu")
    page.fill("#chuc-danh", "Chuyên viên")
    page.select_option("#vai-tro", "dataProtectionOfficer")
    page.get_by_role("button", name="Mở và lập lời mời").click()
    link = urllib.parse.urlsplit(page.locator(".digest").first.inner_text())._replace(scheme="", netloc="").geturl()
    desk = province.context(chromium).new_page()
    _, codes = take_up(desk, link, screens, "data-officer")
    sign_in(desk, "bao-ve-du-lieu", codes[0])
    desk.goto("/lam-viec/du-lieu-ca-nhan")
    pictured(desk, screens, "data-office")
    desk.get_by_role("link", name="Xóa dữ liệu").click()
    pictured(desk, screens, "data-request")
    desk.select_option("#ket-qua", "done")
    desk.fill("#tra-loi", "Đã xóa số điện thoại và nơi ở.")
    desk.get_by_role("button", name="Ghi câu trả lời").click()
    page.goto("/tai-khoan/du-lieu")
    assert page.input_value("#noi-o") == "" and "Đã xóa số điện thoại và nơi ở." in page.inner_text("main")
    pictured(page, screens, "own-data-erased")
    assert not watch.take()
