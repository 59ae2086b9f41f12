import Kit

/// Reads one JSON text (RFC 8259) token by token out of bytes, strictly; a value is asked for by the type that must stand there.
struct JSONScanner: ~Copyable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Reads an object, calling for each of its members with the scanner standing before the value; a name given twice is a fault.
  mutating func object<Field: JSONField>(
    _ path: StaticString, of _: Field.Type, _ member: (inout JSONScanner, Field) throws(CaseFault) -> Void
  ) throws(CaseFault) {
    guard take(0x7B) else { throw CaseFault(String(describing: path), "phải là một đối tượng {…}") }
    skip()
    if take(0x7D) { return }
    var seen: UInt32 = 0
    var next = 0
    repeat {
      skip()
      let field: Field = try field(path, after: next)
      next = field.rawValue + 1
      guard seen & (1 << UInt32(field.rawValue)) == 0 else {
        throw CaseFault(JSONScanner.join(path, field.name), "trường được ghi hai lần")
      }
      seen |= 1 << UInt32(field.rawValue)
      skip()
      guard take(0x3A) else { throw CaseFault(JSONScanner.join(path, field.name), "thiếu dấu hai chấm sau tên trường") }
      skip()
      try member(&self, field)
      skip()
    } while take(0x2C)
    guard take(0x7D) else { throw CaseFault(String(describing: path), "thiếu dấu } hoặc dấu phẩy") }
  }

  /// The name of a member; names mostly come in the order of the contract, so the next one is tried first.
  private mutating func field<Field: JSONField>(_ path: StaticString, after next: Int) throws(CaseFault) -> Field {
    if peek == 0x22 {
      var index = next
      while let field = Field(rawValue: index) {
        if quoted(field.name) { return field }
        index += 1
      }
      for index in 0..<next {
        if let field = Field(rawValue: index), quoted(field.name) { return field }
      }
    }
    // An unknown name, or one written with escapes.
    let key = try string(path)
    var index = 0
    while let field = Field(rawValue: index) {
      if key == String(describing: field.name) { return field }
      index += 1
    }
    let name = String(describing: path)
    throw CaseFault(name.isEmpty ? key : name + "." + key, "tên trường này không có trong hợp đồng")
  }

  /// Takes the word between quotes when it stands here as such.
  private mutating func quoted(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at + count + 1 < bytes.count, bytes[at] == 0x22, bytes[at + count + 1] == 0x22 else { return false }
    let start = word.utf8Start
    for index in 0..<count where bytes[at + 1 + index] != start[index] { return false }
    at += count + 2
    return true
  }

  /// Fails when anything but white space is left.
  mutating func end() throws(CaseFault) {
    skip()
    if at < bytes.count { throw CaseFault("", "có chữ thừa sau đối tượng JSON") }
  }

  mutating func start() { skip() }

  /// Takes `null`; the field is then unknown.
  mutating func null() -> Bool { literal("null") }

  mutating func flag(_ path: StaticString) throws(CaseFault) -> Bool {
    if literal("true") { return true }
    if literal("false") { return false }
    throw CaseFault(path, "phải là true, false hoặc null")
  }

  /// A whole number without fraction or exponent.
  mutating func whole(_ path: StaticString) throws(CaseFault) -> Int {
    let start = at
    let written = try number(path, "phải là số nguyên")
    guard written.isWhole else { throw CaseFault(path, "phải là số nguyên, không có phần lẻ hay số mũ") }
    guard at - start <= 16 else { throw CaseFault(path, "số quá lớn") }
    return written.isNegative ? -written.digits : written.digits
  }

  /// A decimal number, exactly as written.
  mutating func decimal(_ path: StaticString) throws(CaseFault) -> ExactDecimal {
    let written = try number(path, "phải là một số")
    guard !written.hasExponent, written.count <= 15,
      let value = ExactDecimal(digits: written.isNegative ? -written.digits : written.digits, scale: written.scale)
    else { throw CaseFault(path, "phải là số thập phân có không quá 15 chữ số, 9 số lẻ, không có số mũ") }
    return value
  }

  mutating func day(_ path: StaticString) throws(CaseFault) -> Day {
    guard peek == 0x22 else { throw CaseFault(path, "phải là ngày dạng \"YYYY-MM-DD\"") }
    if let day = plainDay() { return day }
    let text = try string(path)
    guard let day = Day(iso: text) else { throw CaseFault(path, "«\(text)» không phải là ngày dạng YYYY-MM-DD") }
    return day
  }

  /// A day whose ten characters stand here plainly.
  private mutating func plainDay() -> Day? {
    guard at + 12 <= bytes.count, bytes[at + 5] == 0x2D, bytes[at + 8] == 0x2D, bytes[at + 11] == 0x22 else { return nil }
    func two(_ place: Int) -> Int? {
      let (tens, ones) = (Int(bytes[at + place]) - 0x30, Int(bytes[at + place + 1]) - 0x30)
      return (0...9).contains(tens) && (0...9).contains(ones) ? tens * 10 + ones : nil
    }
    guard let century = two(1), let year = two(3), let month = two(6), let number = two(9),
      let day = Day(year: century * 100 + year, month: month, day: number)
    else { return nil }
    at += 12
    return day
  }

  mutating func choice<Choice: JSONChoice>(_ path: StaticString, _: Choice.Type) throws(CaseFault) -> Choice {
    guard peek == 0x22 else { throw CaseFault(path, "phải là một trong: " + JSONScanner.list(Choice.self)) }
    var index = 0
    while let (word, choice) = Choice.choice(index) {
      if quoted(word) { return choice }
      index += 1
    }
    let text = try string(path)
    index = 0
    while let (word, choice) = Choice.choice(index) {
      if text == String(describing: word) { return choice }
      index += 1
    }
    throw CaseFault(path, "«\(text)» không phải là một trong: " + JSONScanner.list(Choice.self))
  }

  mutating func string(_ path: StaticString) throws(CaseFault) -> String {
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
  private mutating func escaped(from start: Int, _ path: StaticString) throws(CaseFault) -> String {
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
  private mutating func scalar(_ path: StaticString) throws(CaseFault) -> Unicode.Scalar {
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

  private mutating func hex(_ path: StaticString) throws(CaseFault) -> UInt32 {
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

  /// A number as it is written: its digits without point or exponent, as far as sixteen of them go.
  private struct Written {
    var digits = 0
    var count = 0
    var scale = 0
    var isNegative = false
    var isWhole = true
    var hasExponent = false

    mutating func take(_ byte: UInt8) {
      count += 1
      if count <= 16 { digits = digits * 10 + Int(byte & 0x0F) }
    }
  }

  private mutating func number(_ path: StaticString, _ message: StaticString) throws(CaseFault) -> Written {
    var written = Written()
    written.isNegative = take(0x2D)
    let first = at
    while digit {
      written.take(bytes[at])
      at += 1
    }
    guard at > first, bytes[first] != 0x30 || at == first + 1 else { throw CaseFault(path, String(describing: message)) }
    if take(0x2E) {
      written.isWhole = false
      let fraction = at
      while digit {
        written.take(bytes[at])
        at += 1
      }
      written.scale = at - fraction
      guard at > fraction else { throw CaseFault(path, String(describing: message)) }
    }
    if peek == 0x65 || peek == 0x45 {
      (written.isWhole, written.hasExponent) = (false, true)
      at += 1
      if !take(0x2B) { _ = take(0x2D) }
      let exponent = at
      while digit { at += 1 }
      guard at > exponent else { throw CaseFault(path, String(describing: message)) }
    }
    return written
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

  private mutating func literal(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    for index in 0..<count where bytes[at + index] != word.utf8Start[index] { return false }
    at += count
    return true
  }

  private static func join(_ path: StaticString, _ name: StaticString) -> String {
    let path = String(describing: path)
    return path.isEmpty ? String(describing: name) : path + "." + String(describing: name)
  }

  private static func list<Choice: JSONChoice>(_: Choice.Type) -> String {
    var words: [String] = []
    while let (word, _) = Choice.choice(words.count) { words.append(String(describing: word)) }
    return words.joined(separator: ", ")
  }
}

/// The names that an object may have, by their place in the contract's order from 0.
///
/// Names are static: a million lines are read without a string of their own.
protocol JSONField: RawRepresentable<Int> {
  var name: StaticString { get }
}

/// A value that stands in JSON as one of a few words.
protocol JSONChoice {
  /// The word and the value of a place from 0; nil past the last.
  static func choice(_ index: Int) -> (StaticString, Self)?
}
