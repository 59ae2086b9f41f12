"""Finds the pages of the house by following links, and picks those that are worth looking at in a browser."""

from collections import defaultdict
from html.parser import HTMLParser
from urllib.parse import parse_qsl, urldefrag, urljoin, urlsplit
import re

# Pages of one kind (the provisions of a plan, the communes of a day) that are looked at in the browser; links of all are followed.
OF_ONE_KIND = 3
MOST_PAGES = 1500


class Links(HTMLParser):
    """The addresses a document leads to, and what it is made of."""

    def __init__(self):
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.shape: set[str] = set()

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if values.get("id"):
            self.ids.add(values["id"])
        for name in ("href", "src"):
            if values.get(name) is not None and tag not in ("use",):
                self.links.append(values[name])
        self.shape.add(f"{tag}.{values.get('class') or ''}.{values.get('name') or ''}")


class Crawl:
    """What is reachable from the home page with one cookie (or none), at most so many pages of one kind."""

    def __init__(self, house, cookie: str = "", most_of_one_kind: int = 400):
        self.faults: list[str] = []
        # Address to the shape of its page.
        self.pages: dict[str, frozenset] = {}
        self.sizes: dict[str, int] = {}
        anchors: dict[str, set[str]] = {}
        wanted: list[tuple[str, str, str]] = []
        queue, seen = ["/"], {"/"}
        followed: dict[str, int] = defaultdict(int)
        while queue and len(anchors) < MOST_PAGES:
            path = queue.pop(0)
            answer = house.fetch(path, cookie)
            if answer.status >= 400:
                self.faults.append(f"{path} answers {answer.status}")
                continue
            kind = answer.headers.get("Content-Type", "")
            self._headers(path, kind, answer)
            if "text/html" not in kind:
                continue
            parser = Links()
            parser.feed(answer.text)
            anchors[path] = parser.ids
            if urlsplit(answer.url).path == urlsplit(path).path:
                self.pages[path] = frozenset(parser.shape)
                self.sizes[path] = len(answer.body)
            for link in parser.links:
                address, fragment = urldefrag(urljoin(house.url(path), link))
                parts = urlsplit(address)
                if parts.scheme not in ("http", "https") or parts.netloc != house.host:
                    continue
                target = parts.path + (f"?{parts.query}" if parts.query else "")
                if fragment:
                    wanted.append((path, target, fragment))
                if target not in seen:
                    seen.add(target)
                    followed[kind_of(target)] += 1
                    if followed[kind_of(target)] <= most_of_one_kind:
                        queue.append(target)
        for source, target, fragment in wanted:
            if target in anchors and fragment not in anchors[target]:
                self.faults.append(f"{source} leads to {target}#{fragment}, which is not on that page")

    def _headers(self, path, kind, answer):
        policy = answer.headers.get("Content-Security-Policy", "")
        if "default-src" not in policy or "unsafe" in policy or "*" in policy:
            self.faults.append(f"{path} has the policy «{policy}»")
        if answer.headers.get("X-Content-Type-Options") != "nosniff":
            self.faults.append(f"{path} may be read as something other than {kind}")
        if "text/html" in kind and "charset=utf-8" not in kind.lower():
            self.faults.append(f"{path} does not say that it is UTF-8")
        if "text/html" in kind and "trình diễn" not in answer.text.lower():
            self.faults.append(f"{path} does not say that this is a demonstration")

    def worth_looking_at(self, known: set | None = None) -> list[str]:
        """A few pages of each kind: the smallest, the largest, and those made of pieces that no other has.

        `known` holds shapes that somebody has looked at already; what is new is added to it.
        """
        known = known if known is not None else set()
        kinds: dict[str, list[str]] = defaultdict(list)
        for path in self.pages:
            kinds[kind_of(path)].append(path)
        chosen: list[str] = []
        for kind in sorted(kinds):
            paths = sorted(kinds[kind], key=lambda path: self.sizes[path])
            # The largest first, then the smallest, then whatever brings a piece not seen among the chosen.
            order = [paths[-1], paths[0], *paths]
            pieces: set = set()
            count = 0
            for path in order:
                shape = self.pages[path]
                if path in chosen or (kind, shape) in known or count >= OF_ONE_KIND:
                    continue
                if count < 2 or not shape <= pieces:
                    chosen.append(path)
                    known.add((kind, shape))
                    pieces |= shape
                    count += 1
        return chosen


def kind_of(path: str) -> str:
    """`/van-ban/*/diem/*` of `/van-ban/290-kh-tu/diem/II.1.c`; the names of query fields count, their values do not."""
    parts = urlsplit(path)
    segments = ["*" if re.search(r"[0-9A-Z.%]", segment) else segment for segment in parts.path.split("/")]
    names = ",".join(sorted(name for name, _ in parse_qsl(parts.query, keep_blank_values=True)))
    return "/".join(segments) + (f"?{names}" if names else "")
