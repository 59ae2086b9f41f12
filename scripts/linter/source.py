"""Files of the project, and Swift text split into code, comments and strings."""

from dataclasses import dataclass
from pathlib import Path
import re
import subprocess


@dataclass(frozen=True)
class Finding:
    """One place that breaks a rule, as it is printed."""

    path: str
    line: int
    message: str


@dataclass
class File:
    """A text of the project under its path from the project's folder."""

    path: str
    text: str

    @property
    def name(self) -> str:
        return self.path.rsplit("/", 1)[-1]

    @property
    def stem(self) -> str:
        return self.name.split(".", 1)[0]

    @property
    def folders(self) -> list[str]:
        return self.path.split("/")[:-1]

    @property
    def floor(self) -> str:
        """`Store` of `Sources/Store/...`; empty elsewhere."""
        parts = self.path.split("/")
        return parts[1] if parts[0] == "Sources" and len(parts) > 2 else ""

    @property
    def is_swift(self) -> bool:
        return self.path.endswith(".swift")

    @property
    def is_source(self) -> bool:
        return self.path.startswith("Sources/")

    @property
    def swift(self) -> "Swift":
        if not hasattr(self, "_swift"):
            self._swift = Swift(self.text)
        return self._swift

    def line_of(self, offset: int) -> int:
        return self.text.count("\n", 0, offset) + 1

    def finding(self, offset: int, message: str) -> Finding:
        return Finding(self.path, self.line_of(offset), message)


class Swift:
    """Swift text with comments and strings told apart; interpolated code counts as code.

    `code` is the text with every comment and every literal part of a string blanked, offsets kept. `strings` holds each string's
    offset and its literal text, with a question mark where something was interpolated.
    """

    def __init__(self, text: str):
        self._text = text
        self._code = list(text)
        self.strings: list[tuple[int, str]] = []
        self.comments: list[tuple[int, str]] = []
        self._scan(0, None)
        self.code = "".join(self._code)

    def _blank(self, begin: int, end: int) -> None:
        for index in range(begin, end):
            if self._code[index] != "\n":
                self._code[index] = " "

    def _scan(self, index: int, closing: str | None) -> int:
        """Reads code from `index`; inside an interpolation until the parenthesis that closes it."""
        text, depth = self._text, 0
        while index < len(text):
            char = text[index]
            if text.startswith("//", index):
                end = text.find("\n", index)
                end = len(text) if end < 0 else end
                self.comments.append((index, text[index:end]))
                self._blank(index, end)
                index = end
            elif text.startswith("/*", index):
                end = self._block_comment(index)
                self.comments.append((index, text[index:end]))
                self._blank(index, end)
                index = end
            elif char == '"' or (char == "#" and re.match(r'#+"', text[index:])):
                index = self._string(index)
            elif closing and char == "(":
                depth += 1
                index += 1
            elif closing and char == ")":
                if depth == 0:
                    return index + 1
                depth -= 1
                index += 1
            else:
                index += 1
        return index

    def _block_comment(self, index: int) -> int:
        depth, text = 0, self._text
        while index < len(text):
            if text.startswith("/*", index):
                depth, index = depth + 1, index + 2
            elif text.startswith("*/", index):
                depth, index = depth - 1, index + 2
                if depth == 0:
                    return index
            else:
                index += 1
        return index

    def _string(self, index: int) -> int:
        text, begin = self._text, index
        hashes = re.match(r"#*", text[index:]).group()
        index += len(hashes)
        quote = '"""' if text.startswith('"""', index) else '"'
        index += len(quote)
        literal, part = [], index
        while index < len(text):
            if text.startswith(quote + hashes, index):
                literal.append(text[part:index])
                self._blank(part, index)
                index += len(quote) + len(hashes)
                break
            if text.startswith("\\" + hashes + "(", index):
                literal.append(text[part:index] + "?")
                self._blank(part, index)
                index = part = self._scan(index + len(hashes) + 2, ")")
                continue
            if text.startswith("\\" + hashes, index):
                index += len(hashes) + 2
                continue
            if quote == '"' and text[index] == "\n":
                break
            index += 1
        self.strings.append((begin, "".join(literal)))
        return index


class Project:
    """Every text file that git knows or would take in."""

    def __init__(self, root: Path, files: list[File] | None = None):
        self.root = root
        self.files = files if files is not None else list(Project._read(root))
        self.paths = {file.path for file in self.files}

    @staticmethod
    def _read(root: Path):
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=root, check=True, capture_output=True)
        for path in sorted(set(listed.stdout.decode().split("\0"))):
            if not path or not (root / path).is_file():
                continue
            try:
                yield File(path, (root / path).read_text(encoding="utf-8"))
            except UnicodeDecodeError:
                pass

    def text(self, path: str) -> str:
        return next((file.text for file in self.files if file.path == path), "")

    def swift(self, below: str = ""):
        return [file for file in self.files if file.is_swift and file.path.startswith(below)]
