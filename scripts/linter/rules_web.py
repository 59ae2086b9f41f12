"""Rules about templates and the stylesheet: every page works under `default-src 'self'` without a script, colours are tokens."""

import re

from rule import Bad, Good, rule
from source import Project

PAGE = "Sources/Site/Templates/a.mustache"
SHEET = "Sources/Site/Assets/a.css"


def blanked(pattern: str, text: str) -> str:
    return re.sub(pattern, lambda found: re.sub(r"[^\n]", " ", found.group()), text, flags=re.S)


@rule(
    "A template carries no style, no script, no outside resource and nothing unescaped.",
    Bad({PAGE: '<p style="color:red">x</p>'}),
    Bad({PAGE: "<style>p{}</style>"}),
    Bad({PAGE: "<script src='/a.js'></script>"}),
    Bad({PAGE: '<img src="data:image/png;base64,AA==" alt="">'}),
    Bad({PAGE: '<img src="https://example.org/a.png" alt="">'}),
    Bad({PAGE: '<link rel="stylesheet" href="//example.org/a.css">'}),
    Bad({PAGE: '<form action="https://example.org/">'}),
    Bad({PAGE: '<button onclick="a()">x</button>'}),
    Bad({PAGE: '<a href="javascript:a()">x</a>'}),
    Bad({PAGE: "<p>{{{words}}}</p>"}),
    Bad({PAGE: "<p>{{& words}}</p>"}),
    Good({PAGE: '{{! style="x" }}<p class="a">{{words}} data: 5 http://</p><a href="https://example.org/law">x</a><use href="#a"/>'}))
def templates(project: Project):
    patterns = [
        (r"\sstyle\s*=", "style attribute; the policy refuses it, give it a class"),
        (r"<style\b", "style element; the one stylesheet is an asset"),
        (r"<script\b", "script; every page works without one"),
        (r"""["'(]\s*data:""", "data: address; the policy refuses it"),
        (r"""<(?!a\b)[a-z]+\b[^>]*\s(?:src|href|action|srcset|poster|xlink:href)\s*=\s*["']?(?:[a-z]+:)?//""", "resource of another host"),
        (r"<[a-z]+\b[^>]*\son\w+\s*=", "event handler; every page works without a script"),
        (r"javascript:", "script address"),
        (r"\{\{\{|\{\{\s*&", "unescaped tag"),
    ]
    for file in project.files:
        if not file.path.endswith((".mustache", ".html")) or not file.is_source:
            continue
        text = blanked(r"\{\{!.*?\}\}|<!--.*?-->", file.text)
        for pattern, reason in patterns:
            for found in re.finditer(pattern, text, re.I):
                yield file.finding(found.start(), reason)


@rule(
    "Colours are tokens; raw ones stand only where tokens are defined, in the masthead (light in both schemes) and for paper and high contrast.",
    Bad({SHEET: ".chip { color: #ff0000; }"}),
    Bad({SHEET: ".chip { background: rgba(0, 0, 0, .1); }"}),
    Bad({SHEET: ".chip { color: red; }"}),
    Bad({SHEET: "@media (min-width: 10rem) { .chip { color: #fff; } }"}),
    Good({SHEET: ":root { --ink: #000; }\n.finder input { color: #1f2520; }\n.masthead .count { background: #f6c3d3; }\n"
                 "@media print { a { color: #000; } }\n.chip { color: var(--ink); border-color: currentColor; }\n/* #fff */"}))
def colours(project: Project):
    raw = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|\b(?:red|green|blue|black|white|gray|grey|yellow|orange|pink|purple|brown)\b", re.I)
    for file in project.files:
        if not file.is_source or not file.path.endswith(".css"):
            continue
        text = blanked(r"/\*.*?\*/", file.text)
        for found in re.finditer(r"(?<=[;{])\s*([\w-]+)\s*:([^;{}]*)(?=[;}])", text):
            colour = raw.search(found.group(2))
            if not colour or found.group(1).startswith("--") or found.group(1) in ("clip-path", "mask", "content", "font", "font-family"):
                continue
            around = enclosing(text, found.start(1))
            selector = around[-1] if around else ""
            if any("print" in part or "forced-colors" in part for part in around if part.startswith("@")):
                continue
            if all(re.match(r"\.(?:masthead|finder|nav|mark__|brand)", part.strip()) for part in selector.split(",")):
                continue
            yield file.finding(found.start(1), f"raw colour {colour.group()} in «{selector.strip()}»; use a token")


def enclosing(text: str, offset: int) -> list[str]:
    """The selectors and at-rules whose braces are open at an offset, outermost first."""
    open_: list[str] = []
    begin = 0
    for index in range(offset):
        if text[index] == "{":
            open_.append(text[begin:index].strip())
            begin = index + 1
        elif text[index] == "}":
            if open_:
                open_.pop()
            begin = index + 1
        elif text[index] == ";":
            begin = index + 1
    return open_


@rule(
    "The stylesheet fetches nothing from elsewhere.",
    Bad({SHEET: "@import url(https://example.org/a.css);"}),
    Bad({SHEET: ".a { background: url('data:image/svg+xml,x'); }"}),
    Bad({SHEET: ".a { background: url(//example.org/a.png); }"}),
    Good({SHEET: "/* no data: or http://x */ .a { background: url('/tai-san/a.png'); }"}))
def stylesheet_at_home(project: Project):
    for file in project.files:
        if file.is_source and file.path.endswith(".css"):
            text = blanked(r"/\*.*?\*/", file.text)
            for found in re.finditer(r"@import|url\(\s*[\"']?(?:data:|[a-z]+://|//)", text, re.I):
                yield file.finding(found.start(), f"«{found.group()}» fetches from outside the one stylesheet")
