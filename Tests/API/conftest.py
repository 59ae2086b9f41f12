"""The built program with its machines' door open on a free port, for the length of the run."""

from pathlib import Path
import shutil
import sys
import tempfile

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Browser"))

from house import House  # noqa: E402


@pytest.fixture(scope="session")
def house():
    folder = Path(tempfile.mkdtemp(prefix="ancu-api-"))
    house = House(folder)
    try:
        house.run("demo", "--data", house.data)
        house.serve()
        yield house
    finally:
        house.stop()
        shutil.rmtree(folder, ignore_errors=True)
