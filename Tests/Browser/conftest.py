"""A demonstration of the debug build, served on a free port of this machine for the whole run, and Debian's Chromium to look at it."""

from pathlib import Path
import shutil
import tempfile

from playwright.sync_api import sync_playwright
import pytest

from house import OFFICIAL_TEXT, ROOT, House

CHROMIUM = "/usr/bin/chromium"


@pytest.fixture(scope="session")
def house():
    """The running program; its folder and process end with the run."""
    folder = Path(tempfile.mkdtemp(prefix="ancu-browser-"))
    served = House(folder)
    try:
        served.run("demo", "--data", served.data)
        if OFFICIAL_TEXT.exists():
            served.run("plan", "import", "--data", served.data, str(OFFICIAL_TEXT))
        served.serve()
        yield served
    finally:
        served.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        # Root may not use Chromium's sandbox; what it opens here are our own pages.
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session", autouse=True)
def screens():
    """Where the screenshots of this run go."""
    folder = ROOT / "out/screens"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def visitor(house, chromium):
    """A page of a visitor on a desktop, for journeys."""
    context = house.context(chromium)
    yield context.new_page()
    context.close()


@pytest.fixture
def official(house, chromium):
    """Gives pages of officials by their ids; `official("so-xay-dung")` is signed in through the form."""
    contexts = []

    def enter(name: str, **settings):
        context = house.context(chromium, **settings)
        contexts.append(context)
        return house.sign_in(context, name)

    yield enter
    for context in contexts:
        context.close()
