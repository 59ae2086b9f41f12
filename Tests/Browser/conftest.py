"""A demonstration of the debug build, served on a free port of this machine for the whole run, and Debian's Chromium to look at it."""

from contextlib import contextmanager
from pathlib import Path
import shutil
import tempfile

from playwright.sync_api import sync_playwright
import pytest

from house import OFFICIAL_TEXT, ROOT, House

CHROMIUM = "/usr/bin/chromium"


@pytest.fixture(scope="session")
def demonstration():
    """The folder of a demonstration as `scripts/run` makes it, to be copied and never written to."""
    folder = Path(tempfile.mkdtemp(prefix="ancu-browser-"))
    made = House(folder)
    try:
        made.run("demo", "--data", made.data)
        if OFFICIAL_TEXT.exists():
            made.run("plan", "import", "--data", made.data, str(OFFICIAL_TEXT))
        yield Path(made.data)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def served(demonstration):
    folder = Path(tempfile.mkdtemp(prefix="ancu-browser-"))
    house = House(folder)
    shutil.copytree(demonstration, house.data)
    try:
        house.serve()
        yield house
    finally:
        house.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def house(demonstration):
    """The running program for everything that only reads; it ends with the run."""
    with served(demonstration) as house:
        yield house


@pytest.fixture
def own_house(demonstration):
    """A program with data of its own, for a journey that writes."""
    with served(demonstration) as house:
        yield house


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
def enter(own_house, chromium):
    """Gives pages of the house that writes: `enter("so-xay-dung")` is signed in through the form, `enter()` a visitor's."""
    contexts = []

    def page(name: str = "", **settings):
        context = own_house.context(chromium, **settings)
        contexts.append(context)
        return own_house.sign_in(context, name) if name else context.new_page()

    yield page
    for context in contexts:
        context.close()
