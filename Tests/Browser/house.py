"""The program under test, and how a person enters it."""

import os
from pathlib import Path
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request

ROOT = Path(__file__).resolve().parents[2]
ANCU = ROOT / ".build/debug/ancu"
OFFICIAL_TEXT = ROOT.parent / "shared/plan/290-KH-TU.txt"

# The invented officials of the demonstration, from the one with the most to see to the one with the least.
OFFICIALS = ["van-phong-tinh-uy", "so-xay-dung", "lanh-dao-so-noi-vu", "so-noi-vu", "can-bo-xa"]

DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 360, "height": 780}


class House:
    """`ancu` with its own data folder."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.data = str(folder / "demo")
        self.process = None
        self.log = folder / "serve.log"
        self.host = ""

    def run(self, *arguments: str) -> str:
        ended = subprocess.run([str(ANCU), *arguments], capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL)
        assert ended.returncode == 0, f"ancu {' '.join(arguments)}: {ended.stdout}{ended.stderr}"
        return ended.stdout

    def serve(self, *before: str) -> None:
        """Starts `ancu serve` on a port that is free now, and waits until it answers; `before` are words put before the command."""
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.host = f"127.0.0.1:{port}"
        command = [*before, str(ANCU), "serve", "--data", self.data, "--host", "127.0.0.1", "--port", str(port)]
        with open(self.log, "wb") as log:
            # A session of its own, so that what stands before the program ends with it.
            self.process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True)
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            assert self.process.poll() is None, f"ancu serve ended: {self.said()}"
            try:
                self.fetch("/suc-khoe")
                return
            except OSError:
                time.sleep(0.1)
        raise AssertionError(f"ancu serve did not answer within a minute: {self.said()}")

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)

    def said(self) -> str:
        return self.log.read_text(errors="replace")[-4000:] if self.log.exists() else ""

    def url(self, path: str) -> str:
        return f"http://{self.host}{path}"

    def fetch(self, path: str, cookie: str = "") -> "Fetched":
        """GET without a browser; redirects are followed, a status of refusal is an answer like any other."""
        request = urllib.request.Request(self.url(path), headers={"Cookie": cookie} if cookie else {})
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                return Fetched(response.status, response.headers, response.read(), response.url)
        except urllib.error.HTTPError as refused:
            return Fetched(refused.code, refused.headers, refused.read(), refused.url)

    def context(self, chromium, *, viewport=DESKTOP, scheme="light"):
        return chromium.new_context(
            base_url=f"http://{self.host}", viewport=viewport, color_scheme=scheme, reduced_motion="reduce",
            locale="vi-VN", timezone_id="Asia/Ho_Chi_Minh")

    def sign_in(self, context, name: str):
        """Takes the official's place through the sign-in page and answers the page one lands on."""
        page = context.new_page()
        page.goto("/dang-nhap")
        page.check(f'input[name="can-bo"][value$="{name}"]', force=True)
        page.locator('form:has(input[name="can-bo"]) button[type="submit"], form:has(input[name="can-bo"]) button:not([type])').first.click()
        page.wait_for_load_state()
        assert "/dang-nhap" not in page.url, f"{name} could not sign in: {page.inner_text('main')[:400]}"
        return page


class Fetched:
    def __init__(self, status, headers, body: bytes, url: str):
        self.status = status
        self.headers = headers
        self.body = body
        self.url = url

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", "replace")


def cookie_of(context) -> str:
    """The cookies of a browser context as a header."""
    return "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in context.cookies())
