#!/usr/bin/env python3
"""Kiểm chứng một tệp chứng minh của sổ ghi việc An Cư, không cần mạng và không cần chương trình An Cư.

    python3 audit.py TỆP-CHỨNG-MINH [--key KHÓA] [--checkpoint TỆP] [--entry TỆP]

Tệp là chứng minh của một việc («ancu audit proof», nút tải ở trang của việc), chứng minh một lá theo dấu (/api/v1/record/inclusion; thêm
--entry để biết lá ấy là của việc nào), hoặc chứng minh hai điểm chốt nối tiếp (/api/v1/record/consistency).

Chỉ dùng thư viện chuẩn của Python 3. Thứ được kiểm: việc trong tệp là một lá của cây Merkle (RFC 9162, mục 2.1) có gốc và cỡ ghi trong
điểm chốt; điểm chốt có chữ ký Ed25519 (RFC 8032) đúng của khóa; nếu tệp có điểm chốt cũ, điểm chốt cũ là phần đầu của điểm chốt này.
Mã kết thúc: 0 khi đúng, 1 khi sai, 2 khi tệp không đọc được.
"""

import argparse
import base64
import hashlib
import json
import sys

ENTRY_FIELDS = {
    "action", "actorId", "actorName", "actorPosition", "after", "at", "before", "capability", "form", "id", "objectId", "objectKind",
    "reason"}


class Wrong(Exception):
    """The proof does not hold; the sentence says where."""


class Unreadable(Exception):
    """The file is no proof; the sentence says why."""


# RFC 8785: members by the UTF-16 units of their names, no white space, shortest escapes. Entries hold texts and small integers only.

ESCAPES = {0x08: "\\b", 0x09: "\\t", 0x0A: "\\n", 0x0C: "\\f", 0x0D: "\\r", 0x22: '\\"', 0x5C: "\\\\"}


def canonical_text(text: str) -> str:
    return '"' + "".join(
        ESCAPES.get(ord(letter)) or (f"\\u{ord(letter):04x}" if ord(letter) < 0x20 else letter) for letter in text) + '"'


def canonical(value) -> str:
    if isinstance(value, bool) or value is None:
        return json.dumps(value)
    if isinstance(value, int) and abs(value) < 2**53:
        return str(value)
    if isinstance(value, str):
        return canonical_text(value)
    if isinstance(value, list):
        return "[" + ",".join(canonical(item) for item in value) + "]"
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(canonical_text(name) + ":" + canonical(value[name]) for name in names) + "}"
    raise Unreadable(f"giá trị {value!r} không có dạng chuẩn tắc")


# RFC 9162, 2.1.

def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def leaf_hash(data: bytes) -> bytes:
    return sha256(b"\x00" + data)


def node_hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right)


def root_of_inclusion(leaf: bytes, index: int, size: int, path: list) -> bytes:
    """2.1.3.2."""
    if not 0 <= index < size:
        raise Wrong(f"lá số {index} nằm ngoài cây {size} lá")
    if any(len(step) != 32 for step in [leaf, *path]):
        raise Wrong("một dấu trong đường chứng minh không dài 32 byte")
    fn, sn, result = index, size - 1, leaf
    for step in path:
        if sn == 0:
            raise Wrong("đường chứng minh dài hơn cây")
        if fn & 1 or fn == sn:
            result = node_hash(step, result)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            result = node_hash(result, step)
        fn, sn = fn >> 1, sn >> 1
    if sn:
        raise Wrong("đường chứng minh ngắn hơn cây")
    return result


def check_consistency(size1: int, root1: bytes, size2: int, root2: bytes, path: list) -> None:
    """2.1.4.2; nothing can be said of a tree without a leaf."""
    if not 0 < size1 <= size2:
        raise Wrong(f"điểm chốt cũ có {size1} lá, điểm chốt này có {size2}: không so được")
    if size1 == size2:
        if path or root1 != root2:
            raise Wrong("điểm chốt cũ không phải phần đầu của điểm chốt này")
        return
    steps = list(path)
    fn, sn = size1 - 1, size2 - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    if fn:
        if not steps:
            raise Wrong("thiếu bước chứng minh nối tiếp")
        first = second = steps.pop(0)
    else:
        first = second = root1
    for step in steps:
        if sn == 0:
            raise Wrong("chứng minh nối tiếp dài hơn cây")
        if fn & 1 or fn == sn:
            first, second = node_hash(step, first), node_hash(step, second)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            second = node_hash(second, step)
        fn, sn = fn >> 1, sn >> 1
    if sn or first != root1 or second != root2:
        raise Wrong("điểm chốt cũ không phải phần đầu của điểm chốt này: lịch sử đã bị viết lại")


# RFC 8032, 5.1: Ed25519, verification only, in the plain affine-free form of extended coordinates. Slow and simple on purpose.

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def multiply(number: int, point):
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = add(result, point)
        point, number = add(point, point), number >> 1
    return result


def same(p, q) -> bool:
    return (p[0] * q[2] - q[0] * p[2]) % P == 0 and (p[1] * q[2] - q[1] * p[2]) % P == 0


def point(data: bytes):
    """5.1.3; None when the bytes are no point."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def signed_by(key: bytes, message: bytes, signature: bytes) -> bool:
    if len(key) != 32 or len(signature) != 64:
        return False
    a, r, s = point(key), point(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= ORDER:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    return same(multiply(s, BASE), add(r, multiply(h, a)))


# C2SP signed-note and tlog-checkpoint.

class Key:
    """`name+hash+base64(1 || key)`."""

    def __init__(self, text: str):
        parts = text.strip().split("+", 2)
        if len(parts) != 3:
            raise Unreadable("khóa công khai phải có dạng tên+mã+base64")
        self.name, short, body = parts[0], parts[1], decoded(parts[2])
        if len(body) != 33 or body[0] != 1:
            raise Unreadable("khóa công khai không phải khóa Ed25519")
        self.bytes = body[1:]
        self.short = sha256(self.name.encode() + b"\n" + body)[:4]
        if self.short.hex() != short:
            raise Unreadable("mã ngắn của khóa công khai không khớp với khóa: khóa bị chép sai")


class Checkpoint:
    def __init__(self, note: str, key: Key):
        text, gap, signatures = note.partition("\n\n")
        text += "\n"
        lines = text.split("\n")
        if not gap or len(lines) < 5 or not lines[1].isascii() or not lines[1].isdigit() or str(int(lines[1])) != lines[1]:
            raise Unreadable("điểm chốt không đúng dạng")
        self.origin, self.size, self.root = lines[0], int(lines[1]), decoded(lines[2])
        self.moment = next((line[7:] for line in lines[3:] if line.startswith("moment ")), "không ghi lúc")
        if self.origin != key.name:
            raise Wrong(f"điểm chốt là của sổ «{self.origin}», khóa là của «{key.name}»")
        for line in signatures.split("\n"):
            if line.startswith(f"\u2014 {key.name} "):
                body = decoded(line.rsplit(" ", 1)[1])
                if body[:4] == key.short and signed_by(key.bytes, text.encode(), body[4:]):
                    return
        raise Wrong(f"điểm chốt {self.size} lá không có chữ ký đúng của khóa «{key.name}»")


def decoded(text) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (ValueError, TypeError):
        raise Unreadable(f"«{text}» không phải base64") from None


def unique(pairs: list) -> dict:
    """Two members of one name would let two readers see two different entries."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Unreadable("một đối tượng trong tệp có hai trường cùng tên")
    return found


def leaf_of(entry) -> bytes:
    if (not isinstance(entry, dict) or set(entry) != ENTRY_FIELDS or entry["form"] != 1
            or not all(isinstance(entry[name], str) for name in ENTRY_FIELDS - {"form"})):
        raise Unreadable("việc trong tệp không có đúng các trường của một việc")
    return leaf_hash(canonical(entry).encode())


def whose(key_text: str, proof: dict) -> list:
    if key_text:
        return []
    return [f"Khóa lấy từ chính tệp: {proof['key']}. Hãy so với khóa cơ quan đã công bố, hoặc chạy lại với --key."]


def matches(kept: str, key: Key, known: dict) -> list:
    """The sentence about a checkpoint that the reader has kept."""
    if not kept:
        return []
    own = Checkpoint(kept, key)
    if own.size not in known:
        raise Wrong(f"điểm chốt bạn giữ có {own.size} lá, không phải điểm chốt nào trong tệp")
    if own.root != known[own.size]:
        raise Wrong("điểm chốt bạn giữ khác điểm chốt trong tệp: có hai lịch sử được ký")
    return [f"Điểm chốt {own.size} lá bạn giữ khớp với tệp."]


def check_inclusion(proof: dict, key_text: str, kept: str, entry) -> list:
    """A leaf by its hash; with an entry, that the leaf is this entry's."""
    index, text = proof["leafIndex"], proof["leafHash"]
    if type(index) is not int or not isinstance(text, str) or len(text) != 64:
        raise Unreadable("leafIndex hoặc leafHash không đúng dạng")
    leaf = bytes.fromhex(text)
    key = Key(key_text or proof["key"])
    checkpoint = Checkpoint(proof["checkpoint"], key)
    if root_of_inclusion(leaf, index, checkpoint.size, [decoded(step) for step in proof["inclusion"]]) != checkpoint.root:
        raise Wrong(f"lá {text} không có trong cây của điểm chốt {checkpoint.size} lá")
    said = [
        f"ĐÚNG. Lá {text} là lá số {index} của sổ «{checkpoint.origin}», dưới điểm chốt {checkpoint.size} lá ký lúc {checkpoint.moment}."]
    if entry is not None:
        if leaf_of(entry) != leaf:
            raise Wrong("việc bạn đưa có dấu khác: không phải việc của lá này, hoặc đã bị sửa")
        said.append(f"Lá ấy là của việc {entry['id']} («{entry['action']}», {entry['actorName']}, ghi lúc {entry['at']}).")
    return said + matches(kept, key, {checkpoint.size: checkpoint.root}) + whose(key_text, proof)


def check_continuation(proof: dict, key_text: str, kept: str) -> list:
    """One checkpoint continues another."""
    key = Key(key_text or proof["key"])
    first, second = Checkpoint(proof["first"], key), Checkpoint(proof["second"], key)
    check_consistency(first.size, first.root, second.size, second.root, [decoded(step) for step in proof["consistency"]])
    said = [
        f"ĐÚNG. Điểm chốt {first.size} lá, ký lúc {first.moment}, là phần đầu của điểm chốt {second.size} lá, ký lúc {second.moment}, "
        f"trong sổ «{first.origin}»."]
    return said + matches(kept, key, {first.size: first.root, second.size: second.root}) + whose(key_text, proof)


def check(proof: dict, key_text: str = "", kept: str = "", entry=None) -> list:
    """The sentences of a proof that holds; raises Wrong or Unreadable otherwise."""
    if proof.get("format") == "ancu-inclusion-1":
        return check_inclusion(proof, key_text, kept, entry)
    if proof.get("format") == "ancu-consistency-1":
        return check_continuation(proof, key_text, kept)
    if proof.get("format") != "ancu-proof-1":
        raise Unreadable("tệp không phải tệp chứng minh của An Cư (format ancu-proof-1)")
    entry, index = proof["entry"], proof["leafIndex"]
    leaf = leaf_of(entry)
    if type(index) is not int:
        raise Unreadable("leafIndex không phải số nguyên")
    key = Key(key_text or proof["key"])
    checkpoint = Checkpoint(proof["checkpoint"], key)
    if root_of_inclusion(leaf, index, checkpoint.size, [decoded(step) for step in proof["inclusion"]]) != checkpoint.root:
        raise Wrong(f"việc {entry['id']} không có trong cây của điểm chốt {checkpoint.size} lá: nội dung hoặc chỗ đứng đã bị đổi")
    said = [
        f"ĐÚNG. Việc {entry['id']} («{entry['action']}», {entry['actorName']}, ghi lúc {entry['at']}) là lá số {index} của sổ "
        f"«{checkpoint.origin}», dưới điểm chốt {checkpoint.size} lá ký lúc {checkpoint.moment}."]
    earlier = proof.get("earlier")
    if earlier:
        old = Checkpoint(earlier["checkpoint"], key)
        check_consistency(
            old.size, old.root, checkpoint.size, checkpoint.root, [decoded(step) for step in earlier["consistency"]])
        said.append(f"Điểm chốt cũ {old.size} lá, ký lúc {old.moment}, là phần đầu của điểm chốt này.")
    if kept:
        own = Checkpoint(kept, key)
        known = {checkpoint.size: checkpoint.root} | ({old.size: old.root} if earlier else {})
        if own.size not in known:
            raise Wrong(
                f"điểm chốt bạn giữ có {own.size} lá, không phải điểm chốt nào trong tệp: hãy xin tệp chứng minh có điểm chốt ấy "
                "(ancu audit proof --from)")
        if own.root != known[own.size]:
            raise Wrong("điểm chốt bạn giữ khác điểm chốt trong tệp: có hai lịch sử được ký")
        said.append(f"Điểm chốt {own.size} lá bạn giữ khớp với tệp.")
    return said + whose(key_text, proof)


def main(arguments: list) -> int:
    parser = argparse.ArgumentParser(description="Kiểm chứng một tệp chứng minh của sổ ghi việc An Cư.")
    parser.add_argument("proof", help="tệp do «ancu audit proof» ghi ra")
    parser.add_argument("--key", default="", help="khóa công khai của sổ, dạng tên+mã+base64")
    parser.add_argument("--checkpoint", help="tệp điểm chốt mà bạn đã giữ từ trước")
    parser.add_argument("--entry", help="tệp JSON của một việc, để biết lá trong tệp có phải của việc ấy")
    options = parser.parse_args(arguments)
    try:
        with open(options.proof, encoding="utf-8") as file:
            proof = json.load(file, object_pairs_hook=unique)
        kept = ""
        if options.checkpoint:
            with open(options.checkpoint, encoding="utf-8") as file:
                kept = file.read()
        entry = None
        if options.entry:
            with open(options.entry, encoding="utf-8") as file:
                entry = json.load(file, object_pairs_hook=unique)
            entry = entry.get("entry", entry)
        print("\n".join(check(proof, options.key, kept, entry)))
        return 0
    except Wrong as wrong:
        print(f"SAI. {wrong}.", file=sys.stderr)
        return 1
    except (Unreadable, OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
        print(f"Không đọc được tệp: {fault!r}" if not isinstance(fault, Unreadable) else f"Không đọc được tệp: {fault}.", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
