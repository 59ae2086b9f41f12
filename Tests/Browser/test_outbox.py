"""An invitation that travels by mail from the administrator's form to the person's letter box, while the house is open."""

import email
import email.policy
import re
import socket
import time
import urllib.parse

from aiosmtpd.controller import Controller
import pytest

from house import House
from test_accounts import pictured, sign_in, take_up


class Box:
    """A mail server's letter box; refuses one address for ever and one for now."""

    def __init__(self):
        self.letters = []

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("khong.co"):
            return "550 5.1.1 no such user"
        if address.startswith("ban"):
            return "451 4.3.0 busy"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.letters.append(email.message_from_bytes(envelope.content, policy=email.policy.default))
        return "250 2.0.0 queued as 4F"


@pytest.fixture
def box(monkeypatch):
    box = Box()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    monkeypatch.setenv("ANCU_SMTP_URL", f"smtp+none://127.0.0.1:{port}")
    monkeypatch.setenv("ANCU_SMTP_FROM", "khong-tra-loi@ancu.example.vn")
    monkeypatch.setenv("ANCU_PUBLIC_URL", "https://ancu.example.vn")
    yield box
    controller.stop(no_assert=True)


def open_account(page, name, address):
    page.goto("/lam-viec/tai-khoan")
    page.fill("#ho-ten", "Võ Thị Mẫu (giả định)")
    page.fill("#tai-khoan", name)
    page.fill("#chuc-danh", "Chuyên viên")
    page.select_option("#vai-tro", "systemAdministrator")
    page.fill("#thu-dien-tu", address)
    page.get_by_role("button", name="Mở và lập lời mời").click()


def wait_for(true):
    deadline = time.monotonic() + 60
    while not true():
        assert time.monotonic() < deadline, "nothing happened within a minute"
        time.sleep(0.2)


def test_an_invitation_arrives_by_mail(box, tmp_path, chromium, screens):
    house = House(tmp_path)
    said = house.run("init", "--data", house.data, "--province", "tỉnh Sông Mẫu")
    house.serve()
    try:
        context = house.context(chromium)
        page = context.new_page()
        telephone, _ = take_up(page, re.search(r"/loi-moi\?ma=[0-9a-f]{64}", said).group(), screens, "outbox-admin")
        sign_in(page, "quan-tri", telephone.code())
        page.goto("/thong-bao")
        pictured(page, screens, "notices-none")
        open_account(page, "vo.mau", "vo mau@songmau")
        pictured(page, screens, "outbox-wrong-address")
        assert page.input_value("#thu-dien-tu") == "vo mau@songmau"
        page.fill("#thu-dien-tu", "vo.mau@songmau.example.vn")
        page.select_option("#vai-tro", "systemAdministrator")
        page.get_by_role("button", name="Mở và lập lời mời").click()
        pictured(page, screens, "outbox-invited")
        assert "v***@songmau.example.vn" in page.inner_text("main")
        for name in ("khong.co", "ban"):
            open_account(page, name + ".mau", name + "@songmau.example.vn")
        wait_for(lambda: box.letters)
        link = re.search(r"https://ancu\.example\.vn(/loi-moi\?ma=[0-9a-f]{64})", box.letters[0].get_content()).group(1)

        def settled():
            page.goto("/lam-viec/hop-thu-di?xem=khong-gui-duoc")
            return "550 5.1.1" in page.inner_text("main")

        wait_for(settled)
        pictured(page, screens, "outbox-failed")
        page.goto("/lam-viec/hop-thu-di?xem=da-gui")
        pictured(page, screens, "outbox-sent")
        shown = page.content()
        assert "250 2.0.0 queued as 4F" in shown and "vo.mau@" not in shown
        page.goto("/lam-viec/hop-thu-di?xem=khong-gui-duoc")
        page.get_by_role("button", name=re.compile("^Gửi lại ngay")).click()
        pictured(page, screens, "outbox-retried")
        page.goto("/lam-viec/hop-thu-di?xem=qua-han")
        pictured(page, screens, "outbox-none")

        other = house.context(chromium)
        second = other.new_page()
        take_up(second, urllib.parse.urlsplit(link).geturl(), screens, "outbox-second")
        other.close()
        assert "vo.mau@" not in house.said() and link.split("=")[1] not in house.said()
        context.close()
    finally:
        house.stop()
