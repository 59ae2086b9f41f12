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
        self._inside = False

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self._inside = self._inside or tag == "main"
        if values.get("id"):
            self.ids.add(values["id"])
        for name in ("href", "src"):
            if values.get(name) is not None and tag not in ("use",):
                self.links.append(values[name])
        # What stands around the main part is the same for every page of one reader.
        if self._inside:
            self.shape.add(f"{tag}.{values.get('class') or ''}.{values.get('name') or ''}")

    def handle_endtag(self, tag):
        if tag == "main":
            self._inside = False


class Crawl:
    """What is reachable from the home page with one cookie (or none), at most so many pages of one kind."""

    def __init__(self, house, cookie: str = "", most_of_one_kind: int = 120):
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
        if "text/html" in kind and not any(word in answer.text.lower() for word in ("trình diễn", "demonstration.")):
            self.faults.append(f"{path} does not say that this is a demonstration")

    def worth_looking_at(self, seen: dict | None = None) -> list[str]:
        """A few pages of each kind: the largest, the smallest, and those made of pieces that no other has.

        `seen` holds, by kind, the pieces that an earlier reader's pages were made of: of such a kind only pages with new pieces are chosen.
        What is chosen is added to it.
        """
        seen = seen if seen is not None else {}
        kinds: dict[str, list[str]] = defaultdict(list)
        for path in self.pages:
            kinds[kind_of(path)].append(path)
        chosen = []
        for kind in sorted(kinds):
            paths = sorted(kinds[kind], key=lambda path: self.sizes[path])
            pieces = seen.setdefault(kind, set())
            first = [] if pieces else list(dict.fromkeys([paths[-1], paths[0]]))
            for path in [*first, *reversed(paths)]:
                of_this = [one for one in chosen if kind_of(one) == kind]
                if len(of_this) < OF_ONE_KIND and path not in chosen and (path in first or not self.pages[path] <= pieces):
                    chosen.append(path)
                    pieces |= self.pages[path]
        # Everyone's own masthead is looked at once at least.
        return chosen or ["/"]


def kind_of(path: str) -> str:
    """`/van-ban/*/diem/*` of `/van-ban/290-kh-tu/diem/II.1.c`; the names of query fields count, their values do not."""
    parts = urlsplit(path)
    segments = ["*" if re.search(r"[0-9A-Z.%]", segment) else segment for segment in parts.path.split("/")]
    names = ",".join(sorted(name for name, _ in parse_qsl(parts.query, keep_blank_values=True)))
    return "/".join(segments) + (f"?{names}" if names else "")
