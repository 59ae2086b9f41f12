import Kit

/// Reads one JSON text (RFC 8259) token by token out of bytes, strictly; a value is asked for by the type that must stand there.
struct JSONScanner: ~Copyable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Reads an object, calling for each of its members with the scanner standing before the value; a name given twice is a fault.
  mutating func object<Name: RawRepresentable & CaseIterable>(
    _ path: String, of _: Name.Type, _ member: (inout JSONScanner, Name) throws(CaseFault) -> Void
  ) throws(CaseFault) where Name.RawValue == String, Name: Hashable {
    try expect(0x7B, path, "phải là một đối tượng {…}")
    skip()
    if take(0x7D) { return }
    var seen: Set<Name> = []
    repeat {
      skip()
      let key = try string(path)
      guard let name = Name(rawValue: key) else {
        throw CaseFault(JSONScanner.join(path, key), "tên trường này không có trong hợp đồng")
      }
      guard seen.insert(name).inserted else { throw CaseFault(JSONScanner.join(path, key), "trường được ghi hai lần") }
      skip()
      try expect(0x3A, JSONScanner.join(path, key), "thiếu dấu hai chấm sau tên trường")
      skip()
      try member(&self, name)
      skip()
    } while take(0x2C)
    try expect(0x7D, path, "thiếu dấu } hoặc dấu phẩy")
  }

  /// Fails when anything but white space is left.
  mutating func end() throws(CaseFault) {
    skip()
    if at < bytes.count { throw CaseFault("", "có chữ thừa sau đối tượng JSON") }
  }

  mutating func start() { skip() }

  /// Takes `null`; the field is then unknown.
  mutating func null() -> Bool { literal("null") }

  mutating func flag(_ path: String) throws(CaseFault) -> Bool {
    if literal("true") { return true }
    if literal("false") { return false }
    throw CaseFault(path, "phải là true, false hoặc null")
  }

  /// A whole number without fraction or exponent.
  mutating func whole(_ path: String) throws(CaseFault) -> Int {
    let (text, isWhole) = try number(path, "phải là số nguyên")
    guard isWhole else { throw CaseFault(path, "phải là số nguyên, không có phần lẻ hay số mũ") }
    guard let value = Int(text), text.utf8.count <= 16 else { throw CaseFault(path, "số quá lớn") }
    return value
  }

  /// A decimal number, exactly as written.
  mutating func decimal(_ path: String) throws(CaseFault) -> ExactDecimal {
    let (text, _) = try number(path, "phải là một số")
    guard let value = ExactDecimal(text) else {
      throw CaseFault(path, "phải là số thập phân có không quá 15 chữ số, 9 số lẻ, không có số mũ")
    }
    return value
  }

  mutating func day(_ path: String) throws(CaseFault) -> Day {
    guard peek == 0x22 else { throw CaseFault(path, "phải là ngày dạng \"YYYY-MM-DD\"") }
    let text = try string(path)
    guard let day = Day(iso: text) else { throw CaseFault(path, "«\(text)» không phải là ngày dạng YYYY-MM-DD") }
    return day
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(_ path: String, _: Choice.Type) throws(CaseFault) -> Choice
  where Choice.RawValue == String {
    guard peek == 0x22 else { throw CaseFault(path, "phải là một trong: " + JSONScanner.list(Choice.self)) }
    let text = try string(path)
    guard let choice = Choice(rawValue: text) else {
      throw CaseFault(path, "«\(text)» không phải là một trong: " + JSONScanner.list(Choice.self))
    }
    return choice
  }

  mutating func string(_ path: String) throws(CaseFault) -> String {
    guard take(0x22) else { throw CaseFault(path, "phải là chuỗi chữ trong dấu \"") }
    let start = at
    while at < bytes.count {
      switch bytes[at] {
      case 0x22:
        let text = String(validating: bytes[start..<at], as: UTF8.self)
        at += 1
        guard let text else { throw CaseFault(path, "chữ không phải UTF-8") }
        return text
      case 0x5C: return try escaped(from: start, path)
      case 0..<0x20: throw CaseFault(path, "có ký tự điều khiển trong chuỗi chữ")
      default: at += 1
      }
    }
    throw CaseFault(path, "chuỗi chữ không có dấu \" đóng")
  }

  /// Goes on with a string that has escapes.
  private mutating func escaped(from start: Int, _ path: String) throws(CaseFault) -> String {
    var units = Array(bytes[start..<at])
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case 0x22:
        guard let text = String(validating: units, as: UTF8.self) else { throw CaseFault(path, "chữ không phải UTF-8") }
        return text
      case 0x5C:
        guard at < bytes.count else { throw CaseFault(path, "chuỗi chữ không có dấu \" đóng") }
        let kind = bytes[at]
        at += 1
        switch kind {
        case 0x22, 0x5C, 0x2F: units.append(kind)
        case 0x62: units.append(0x08)
        case 0x66: units.append(0x0C)
        case 0x6E: units.append(0x0A)
        case 0x72: units.append(0x0D)
        case 0x74: units.append(0x09)
        case 0x75: units.append(contentsOf: String(try scalar(path)).utf8)
        default: throw CaseFault(path, "dấu \\ không đúng trong chuỗi chữ")
        }
      case 0..<0x20: throw CaseFault(path, "có ký tự điều khiển trong chuỗi chữ")
      default: units.append(byte)
      }
    }
    throw CaseFault(path, "chuỗi chữ không có dấu \" đóng")
  }

  /// `\u` and four digits, twice for what lies beyond the first plane.
  private mutating func scalar(_ path: String) throws(CaseFault) -> Unicode.Scalar {
    let first = try hex(path)
    if (0xD800..<0xDC00).contains(first) {
      guard take(0x5C), take(0x75) else { throw CaseFault(path, "mã \\u thiếu nửa sau") }
      let second = try hex(path)
      guard (0xDC00..<0xE000).contains(second), let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) else {
        throw CaseFault(path, "mã \\u không đúng")
      }
      return scalar
    }
    guard let scalar = Unicode.Scalar(first) else { throw CaseFault(path, "mã \\u không đúng") }
    return scalar
  }

  private mutating func hex(_ path: String) throws(CaseFault) -> UInt32 {
    guard at + 4 <= bytes.count else { throw CaseFault(path, "mã \\u không đủ bốn chữ số") }
    var value: UInt32 = 0
    for byte in bytes[at..<at + 4] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
      default: throw CaseFault(path, "mã \\u không đủ bốn chữ số")
      }
    }
    at += 4
    return value
  }

  private mutating func number(_ path: String, _ message: String) throws(CaseFault) -> (String, Bool) {
    let start = at
    var whole = true
    _ = take(0x2D)
    let first = at
    while digit { at += 1 }
    guard at > first, bytes[first] != 0x30 || at == first + 1 else { throw CaseFault(path, message) }
    if take(0x2E) {
      whole = false
      let fraction = at
      while digit { at += 1 }
      guard at > fraction else { throw CaseFault(path, message) }
    }
    if peek == 0x65 || peek == 0x45 {
      whole = false
      at += 1
      if !take(0x2B) { _ = take(0x2D) }
      let exponent = at
      while digit { at += 1 }
      guard at > exponent else { throw CaseFault(path, message) }
    }
    return (String(decoding: bytes[start..<at], as: UTF8.self), whole)
  }

  private var digit: Bool { at < bytes.count && (0x30...0x39).contains(bytes[at]) }

  private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skip() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func expect(_ byte: UInt8, _ path: String, _ message: String) throws(CaseFault) {
    guard take(byte) else { throw CaseFault(path, message) }
  }

  private mutating func literal(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    for index in 0..<count where bytes[at + index] != word.utf8Start[index] { return false }
    at += count
    return true
  }

  private static func join(_ path: String, _ name: String) -> String { path.isEmpty ? name : path + "." + name }

  private static func list<Choice: RawRepresentable & CaseIterable>(_: Choice.Type) -> String where Choice.RawValue == String {
    Choice.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
