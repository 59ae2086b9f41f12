"""Mail from the built program to a real mail server on loopback: TLS, sign-in, refusals, and the program killed at every point on the way."""

import base64
import email
import email.policy
import os
import re
import signal
import socket
import sqlite3
import ssl
import subprocess

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword
import pytest

from conftest import ANCU, ancu

TO = "ly.mau@songmau.gov.vn"
CALLS = "write,writev,pwrite64,sendto,sendmsg,fdatasync,fsync"
PASSWORD = "mật khẩu của máy chủ thư"


class Box:
    """Takes mail and notes it; `says` may answer otherwise, or do something first."""

    def __init__(self):
        self.letters = []
        self.says = lambda step: None

    async def handle_RCPT(self, server, session, envelope, address, options):
        if said := self.says("RCPT"):
            return said
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.letters.append((envelope.mail_from, envelope.rcpt_tos, envelope.content, session.ssl is not None, bool(session.authenticated)))
        return self.says("DATA") or f"250 2.0.0 queued as 4F for {envelope.rcpt_tos[0]}"

    @property
    def keys(self):
        return {email.message_from_bytes(letter[2])["Message-ID"] for letter in self.letters}


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate for 127.0.0.1 and localhost, its own root."""
    folder = tmp_path_factory.mktemp("certificate")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
         "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", folder / "key.pem", "-out", folder / "cert.pem"],
        check=True, capture_output=True)
    return folder


class House:
    """A province with one invitation to send, and where it sends to."""

    def __init__(self, folder, box, certificate):
        self.data = folder / "data"
        self.box = box
        self.folder = folder
        self.certificate = certificate
        self.environment = {"ANCU_PUBLIC_URL": "https://ancu.example.vn", "ANCU_SMTP_FROM": "khong-tra-loi@ancu.example.vn"}

    def sends_to(self, url, **more):
        self.environment |= {"ANCU_SMTP_URL": url, **more}

    def run(self, *words, before=()):
        return subprocess.run(
            [*before, ANCU, *words, "--data", str(self.data)], capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL,
            env=os.environ | self.environment)

    def begin(self):
        # What is to be sent is known when the invitation is made; where to may change.
        self.environment.setdefault("ANCU_SMTP_URL", "smtp+none://127.0.0.1:9")
        begun = self.run("init", "--province", "tỉnh Sông Mẫu", "--email", TO)
        assert begun.returncode == 0, begun.stderr
        assert "l***@songmau.gov.vn" in begun.stdout
        self.token = re.search(r"ma=([0-9a-f]{64})", begun.stdout).group(1)

    def deliver(self, before=()):
        return self.run("outbox", "deliver", before=before)

    def rows(self):
        with sqlite3.connect(self.data / "ancu.sqlite") as database:
            return database.execute("SELECT state, tries, receipt, fault, parcel_sealed FROM message").fetchall()

    def come_due(self):
        """Moves the next try to now, as if the wait were over; also the lease of whoever was killed."""
        with sqlite3.connect(self.data / "ancu.sqlite") as database:
            database.execute("UPDATE message SET next_try_at = written_at WHERE state = 'waiting'")
            database.execute("DELETE FROM lease WHERE name = 'outbox'")


@pytest.fixture
def served(folder, certificate):
    """Gives a mail server of the asked kind with the house that sends to it."""
    running = []

    def serve(kind="none", password=PASSWORD, **more):
        box = Box()
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")

        def check(server, session, envelope, mechanism, data):
            right = isinstance(data, LoginPassword) and data.login == b"ancu" and data.password == PASSWORD.encode()
            return AuthResult(success=right, handled=False if not right else True)

        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        settings = {"hostname": "127.0.0.1", "port": port, **more}
        if kind == "starttls":
            settings |= {"tls_context": context, "require_starttls": True, "authenticator": check, "auth_required": True}
        if kind == "tls":
            settings |= {"ssl_context": context, "authenticator": check, "auth_required": True, "auth_require_tls": False}
        controller = Controller(box, **settings)
        controller.start()
        running.append(controller)
        house = House(folder, box, certificate)
        secret = folder / "password"
        secret.write_text(password + "\n")
        secret.chmod(0o600)
        url = {"none": "smtp+none://127.0.0.1", "starttls": "smtp://ancu@127.0.0.1", "tls": "smtps://ancu@localhost"}[kind]
        more = {} if kind == "none" else {"ANCU_SMTP_PASSWORD_FILE": str(secret), "ANCU_CHANNEL_CA_FILE": str(certificate / "cert.pem")}
        house.sends_to(f"{url}:{port}", **more)
        return house

    yield serve
    for controller in running:
        controller.stop(no_assert=True)


@pytest.mark.parametrize("kind", ["none", "starttls", "tls"])
def test_the_invitation_arrives(served, kind):
    house = served(kind)
    house.begin()
    ended = house.deliver()
    assert ended.returncode == 0 and "Đã gửi 1," in ended.stdout, ended.stdout + ended.stderr
    (sender, to, content, by_tls, signed_in), = house.box.letters
    assert sender == "khong-tra-loi@ancu.example.vn" and to == [TO]
    assert (by_tls, signed_in) == {"none": (False, False), "starttls": (True, True), "tls": (False, True)}[kind], "STARTTLS, AUTH"
    letter = email.message_from_bytes(content, policy=email.policy.default)
    assert letter["Subject"] == "Lời mời nhận tài khoản An Cư" and letter["To"] == TO and letter["Auto-Submitted"] == "auto-generated"
    assert f"https://ancu.example.vn/loi-moi?ma={house.token}" in letter.get_content()
    assert letter["Date"].datetime.utcoffset().total_seconds() == 7 * 3600
    assert all(len(line) <= 78 for line in content.split(b"\r\n"))
    (state, tries, receipt, fault, sealed), = house.rows()
    assert (state, tries, fault, sealed) == ("sent", 1, "", "") and receipt == "250 2.0.0 queued as 4F for l***@songmau.gov.vn"
    assert "Đã gửi 0," in house.deliver().stdout and len(house.box.letters) == 1


def test_a_server_that_cannot_prove_itself_gets_nothing(served):
    house = served("starttls")
    house.begin()
    del house.environment["ANCU_CHANNEL_CA_FILE"]
    assert "hẹn gửi lại 1" in house.deliver().stdout
    assert house.box.letters == []
    (state, _, _, fault, _), = house.rows()
    assert state == "waiting" and "CERTIFICATE_VERIFY_FAILED" in fault and PASSWORD not in fault


def test_a_server_without_tls_gets_nothing(served):
    house = served("none")
    house.begin()
    house.environment["ANCU_SMTP_URL"] = house.environment["ANCU_SMTP_URL"].replace("smtp+none", "smtp")
    assert "hẹn gửi lại 1" in house.deliver().stdout
    assert house.box.letters == [] and "STARTTLS" in house.rows()[0][3]


def test_a_wrong_password_is_not_told_on(served):
    house = served("tls", password="mật khẩu sai")
    house.begin()
    ended = house.deliver()
    assert "hẹn gửi lại 1" in ended.stdout, ended.stderr
    assert house.box.letters == []
    said = ended.stdout + ended.stderr + str(house.rows())
    for secret in ("mật khẩu sai", base64.b64encode("\0ancu\0mật khẩu sai".encode()).decode()):
        assert secret not in said
        for file in house.data.rglob("*"):
            assert not file.is_file() or secret.encode() not in file.read_bytes()


def test_no_such_person_is_final_and_busy_is_not(served):
    house = served()
    house.begin()
    house.box.says = lambda step: "451 4.3.0 busy" if step == "RCPT" else None
    assert "hẹn gửi lại 1" in house.deliver().stdout
    assert "Đã gửi 0," in house.deliver().stdout and house.rows()[0][0] == "waiting", "not before its time"
    house.come_due()
    house.box.says = lambda step: "550 5.1.1 no such user" if step == "RCPT" else None
    assert "không gửi được 1" in house.deliver().stdout
    assert house.rows()[0][0] == "failed" and "550 5.1.1" in house.rows()[0][3]


def test_nobody_there(served):
    house = served()
    house.environment["ANCU_SMTP_URL"] = "smtp+none://127.0.0.1:9"
    house.begin()
    assert "hẹn gửi lại 1" in house.deliver().stdout


@pytest.mark.parametrize("variable, value, said", [
    ("ANCU_SMTP_URL", "smtps://ancu:bimat@127.0.0.1", "không ghi mật khẩu trong địa chỉ"),
    ("ANCU_SMTP_URL", "smtp+none://mail.example.vn", "trên chính máy này"),
    ("ANCU_SMTP_URL", "ftp://mail.example.vn", "smtps://"),
    ("ANCU_SMTP_URL", "smtps://ancu@mail.example.vn", "ANCU_SMTP_PASSWORD_FILE"),
    ("ANCU_SMTP_FROM", "không", "ANCU_SMTP_FROM"),
    ("ANCU_PUBLIC_URL", "http://ancu.example.vn", "https://"),
    ("ANCU_SMS_URL", "https://sms.example.vn/gui", "ANCU_SMS_KEY_FILE"),
])
def test_settings_that_cannot_be_used_are_named(served, variable, value, said):
    house = served()
    house.begin()
    house.environment[variable] = value
    ended = house.deliver()
    assert ended.returncode == 1 and said in ended.stderr and "bimat" not in ended.stderr


def test_a_password_that_others_may_read_is_refused(served, folder):
    house = served("tls")
    (folder / "password").chmod(0o644)
    ended = house.run("init", "--province", "tỉnh Sông Mẫu")
    assert ended.returncode == 1 and "chmod 600" in ended.stderr


def test_killed_at_every_step_of_the_conversation_nobody_gets_a_second_key(served):
    """The server kills the program while it waits for an answer, then answers; the next run begins anew."""
    house = served()
    house.begin()
    for step in ("RCPT", "DATA"):
        killed = []

        def kill(at):
            if at == step and not killed:
                killed.append(at)
                for line in subprocess.run(["pgrep", "-f", f"{ANCU} outbox deliver --data {house.data}"], capture_output=True, text=True).stdout.split():
                    os.kill(int(line), signal.SIGKILL)

        house.box.says = kill
        assert house.deliver().returncode == -signal.SIGKILL and killed
        assert house.rows()[0][0] == "waiting"
        house.come_due()
    house.box.says = lambda step: None
    assert "Đã gửi 1," in house.deliver().stdout
    assert len(house.box.letters) == 2 and len(house.box.keys) == 1
    assert len({letter[2] for letter in house.box.letters}) == 1, "the same letter byte for byte"


def test_killed_at_every_write_nobody_gets_a_second_key(served):
    """`strace` kills the program at its nth write to the network or the disk, for every n, until it comes through."""
    house = served()
    house.begin()
    keys, runs, twice = set(), 0, False
    count = 0
    for number in range(1, 400):
        house.come_due()
        house.box.letters.clear()
        strace = ["strace", "-f", "-o", "/dev/null", "-e", f"trace={CALLS}", "-e", f"inject={CALLS}:signal=KILL:when={number}"]
        ended = house.deliver(before=strace)
        runs += 1
        keys |= house.box.keys
        count += len(house.box.letters)
        if ended.returncode == 0:
            break
        if house.rows()[0][0] == "sent":
            # Noted, and killed on the way home: the next run sends nothing.
            house.box.letters.clear()
            assert "Đã gửi 0," in house.deliver().stdout and not house.box.letters
            break
    assert runs > 5 and len(keys) == 1, f"{runs} runs, keys {keys}"
    assert count > 1, "some were killed between sending and noting"
    assert house.rows()[0][0] == "sent"
