"""Makes the pictures of the README anew: `.venv/bin/python Tests/Browser/pictures.py` after scripts/build.

They show the demonstration's own restatement, never the official text that may lie beside the project.
"""

from pathlib import Path
import shutil
import tempfile

from playwright.sync_api import sync_playwright

from house import DESKTOP, PHONE, ROOT, House

folder = Path(tempfile.mkdtemp(prefix="ancu-pictures-"))
house = House(folder)
try:
    house.run("demo", "--data", house.data)
    house.serve()
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for name, viewport in (("desktop", DESKTOP), ("phone", PHONE)):
            page = house.context(chromium, viewport=viewport).new_page()
            page.goto("/van-ban/290-kh-tu")
            picture = ROOT / f"docs/images/ke-hoach-{name}.png"
            picture.parent.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=picture)
            print(picture.relative_to(ROOT), picture.stat().st_size // 1024, "kB")
        chromium.close()
finally:
    house.stop()
    shutil.rmtree(folder)
