"""What is measured on a page in a real browser. Each function answers a list of faults, empty when the page is well."""

from axe_playwright_python.sync_playwright import Axe

from house import DESKTOP

AXE = Axe()

MEASURE = """
() => {
  const faults = [];
  // Vietnamese letters carry two marks above and one below: what their ink needs of a line, in this font, as a share of its size.
  const pen = document.createElement('canvas').getContext('2d');
  const needs = new Map();
  const ink = (style) => {
    const font = `${style.fontStyle} ${style.fontWeight} 100px ${style.fontFamily}`;
    if (!needs.has(font)) {
      pen.font = font;
      const box = pen.measureText('ẾỖẪẲgụợỹ');
      needs.set(font, (box.actualBoundingBoxAscent + box.actualBoundingBoxDescent) / 100);
    }
    return needs.get(font);
  };
  const root = document.documentElement;
  const name = (element) => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') +
    (element.className && element.className.baseVal === undefined ? '.' + String(element.className).trim().split(/\\s+/).join('.') : '') +
    ' «' + (element.textContent || '').trim().replace(/\\s+/g, ' ').slice(0, 40) + '»';
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.right > root.clientWidth + 1 && !element.closest('svg');
    });
    faults.push(`scrolls sideways: ${root.scrollWidth} of ${root.clientWidth} px; ` + wide.slice(-3).map(name).join(', '));
  }
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('svg')) continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (style.visibility === 'hidden' || style.display === 'none' || box.width <= 1 || box.height <= 1) continue;
    const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (words) {
      const size = parseFloat(style.fontSize), height = parseFloat(style.lineHeight);
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = new Set([...range.getClientRects()].map((line) => Math.round(line.bottom))).size;
      if (lines > 1 && height && /\\p{L}/u.test(element.textContent) && height / size < ink(style))
        faults.push(`lines ${(height / size).toFixed(2)} high where the letters need ${ink(style).toFixed(2)} in ${name(element)}`);
      if (size < 12) faults.push(`letters of ${size} px in ${name(element)}`);
      if (style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth) faults.push(`words cut off in ${name(element)}`);
    }
    const hides = (value) => value === 'hidden' || value === 'clip';
    if ((words || element.children.length) && style.clipPath === 'none') {
      if (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 1)
        faults.push(`${element.scrollHeight - element.clientHeight} px cut at the bottom of ${name(element)}`);
      if (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
        faults.push(`${element.scrollWidth - element.clientWidth} px cut at the side of ${name(element)}`);
    }
  }
  return faults;
}
"""


class Watch:
    """Listens to a page: whom it asks, and what the browser complains of."""

    def __init__(self, page, host: str):
        self.faults: list[str] = []
        page.on("request", lambda request: self._asked(request.url, host))
        page.on("console", lambda message: self._said(message))
        page.on("pageerror", lambda error: self.faults.append(f"error on the page: {error}"))
        page.on("requestfailed", self._failed)

    def _failed(self, request):
        # A page that is left while a picture still comes gives it up; nothing is wrong with the picture.
        if request.failure != "net::ERR_ABORTED":
            self.faults.append(f"{request.url} failed: {request.failure}")

    def _asked(self, url: str, host: str):
        if not url.startswith((f"http://{host}/", "about:", "blob:")):
            self.faults.append(f"asks another host: {url[:120]}")

    def _said(self, message):
        # The browser reports a page that answers 404 or 422 as a failed resource; a refusal with its page is no fault of the page.
        if message.type in ("error", "warning") and "the server responded with a status of 4" not in message.text:
            self.faults.append(f"console: {message.text}")

    def take(self) -> list[str]:
        taken, self.faults[:] = list(self.faults), []
        return taken


def goto(page, path: str, javascript: bool):
    """Opens a page, with scripts or without. What is measured afterwards is measured by a script, so they are let in again then."""
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setScriptExecutionDisabled", {"value": not javascript})
    answer = page.goto(path)
    session.send("Emulation.setScriptExecutionDisabled", {"value": False})
    session.detach()
    return answer


def axe(page) -> list[str]:
    """Violations of axe-core's rules on the page as it stands."""
    found = AXE.run(page).response["violations"]
    return [
        f"axe {violation['id']} ({violation['impact']}): {violation['help']}: "
        + "; ".join(" ".join(map(str, node["target"])) for node in violation["nodes"][:3])
        for violation in found]


def measure(page) -> list[str]:
    return page.evaluate(MEASURE)


def measure_narrow(page) -> list[str]:
    """At 320 pixels, and with letters twice the size the way a reader sets them in the browser, nothing scrolls sideways or is cut."""
    faults = []
    before = page.viewport_size
    page.set_viewport_size({"width": 320, "height": 700})
    faults += [f"at 320 px: {fault}" for fault in measure(page)]
    session = page.context.new_cdp_session(page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    for width in (DESKTOP["width"], 640, 320):
        page.set_viewport_size({"width": width, "height": 700})
        faults += [f"at {width} px with letters at 200 %: {fault}" for fault in measure(page)]
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 13}})
    session.detach()
    page.set_viewport_size(before)
    return faults


def one_heading(page) -> list[str]:
    faults = []
    headings = page.locator("h1").count()
    if headings != 1:
        faults.append(f"{headings} main headings")
    if not page.title().strip():
        faults.append("no title")
    return faults


def examine(page, narrow: bool = True) -> None:
    """Everything at once, for journeys: the page as it stands must be well."""
    faults = axe(page) + measure(page) + one_heading(page) + (measure_narrow(page) if narrow else [])
    assert not faults, f"{page.url}:\n  " + "\n  ".join(faults)
