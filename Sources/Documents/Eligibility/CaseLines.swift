import Foundation

/// Cuts incoming bytes into cases: a line each, or one object over several lines when the first line does not close it.
///
/// Holds no more than one line, or one object, at a time.
public struct CaseLines: Sendable {
  private var held: [UInt8] = []
  private var lines = 0
  private var firstLine = 0
  private var mode = Mode.undecided
  /// The longest line that is taken; a longer one is a fault, not a growing buffer.
  private let longest: Int
  private var overflowed = false

  /// What the first line that is not blank decides.
  private enum Mode { case undecided, lines, one }

  /// `after` counts the lines that went before; with `isEachLine` the first line, too, is a case of its own.
  public init(longest: Int = 1_048_576, after lines: Int = 0, isEachLine: Bool = false) {
    self.longest = longest
    self.lines = lines
    if isEachLine { mode = .lines }
  }

  /// Whether a line with words in it ends in these bytes.
  static func hasLine(_ bytes: [UInt8]) -> Bool {
    guard let end = bytes.lastIndex(of: 0x0A) else { return false }
    return first(bytes[..<end]) != nil
  }

  /// Whether these bytes hold a whole first line, and it is no object that goes on on the next: then every line is a case of its own.
  static func areLines(_ bytes: [UInt8]) -> Bool {
    for line in bytes.split(separator: 0x0A).dropLast(bytes.last == 0x0A ? 0 : 1) where first(line) != nil {
      return !isOpen(Array(line))
    }
    return false
  }

  /// Takes more bytes and calls for every case that they complete, with the number of its line.
  public mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Int) -> Void) {
    var start = 0
    while start < bytes.count {
      guard let end = CaseLines.lineFeed(bytes, from: start) else {
        hold(UnsafeBufferPointer(rebasing: bytes[start...]))
        return
      }
      // A line that lies whole in what came in is given as it lies there.
      if mode == .lines, held.isEmpty, !overflowed, end - start <= longest {
        lines += 1
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if CaseLines.hasWords(line) { body(line, lines) }
      } else {
        hold(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        endLine(body)
      }
      start = end + 1
    }
  }

  /// Calls for what is left when nothing more comes.
  public mutating func finish(_ body: (UnsafeBufferPointer<UInt8>, Int) -> Void) {
    if mode == .one {
      give(firstLine, body)
    } else {
      endLine(body, last: true)
      if mode == .one { give(firstLine, body) }
    }
  }

  private mutating func hold(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard held.count + bytes.count <= longest else {
      overflowed = true
      held = Array("{\"".utf8)
      return
    }
    if !overflowed { held.append(contentsOf: bytes) }
  }

  private mutating func endLine(_ body: (UnsafeBufferPointer<UInt8>, Int) -> Void, last: Bool = false) {
    lines += 1
    switch mode {
    case .one:
      // A line that begins a new object shows that the first was only broken off.
      let head = openLine
      if head < held.count, CaseLines.first(held[head...]) == 0x7B, !last {
        let rest = Array(held[head...])
        held.removeLast(held.count - head)
        mode = .lines
        give(firstLine, body)
        held = rest
        give(lines, body)
        return
      }
      held.append(0x0A)
      openLine = held.count
    case .undecided:
      guard CaseLines.first(held[...]) != nil else {
        held.removeAll(keepingCapacity: true)
        return
      }
      if CaseLines.isOpen(held), !last, !overflowed {
        mode = .one
        firstLine = lines
        held.append(0x0A)
        openLine = held.count
      } else {
        mode = .lines
        give(lines, body)
      }
    case .lines:
      if CaseLines.first(held[...]) == nil, !overflowed {
        held.removeAll(keepingCapacity: true)
      } else {
        give(lines, body)
      }
    }
  }

  /// Where in `held` the line that is coming in begins, while one object is gathered.
  private var openLine = 0

  private mutating func give(_ line: Int, _ body: (UnsafeBufferPointer<UInt8>, Int) -> Void) {
    held.withUnsafeBufferPointer { body($0, line) }
    held.removeAll(keepingCapacity: true)
    overflowed = false
  }

  private static func first(_ bytes: ArraySlice<UInt8>) -> UInt8? { bytes.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D && $0 != 0x0A } }

  private static func hasWords(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    line.contains { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
  }

  private static func lineFeed(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress, let found = memchr(base + start, 0x0A, bytes.count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether an object begins and is not closed.
  private static func isOpen(_ bytes: [UInt8]) -> Bool {
    guard first(bytes[...]) == 0x7B else { return false }
    var depth = 0
    var inString = false
    var escaped = false
    for byte in bytes {
      if inString {
        if escaped {
          escaped = false
        } else if byte == 0x5C {
          escaped = true
        } else if byte == 0x22 {
          inString = false
        }
      } else if byte == 0x22 {
        inString = true
      } else if byte == 0x7B || byte == 0x5B {
        depth += 1
      } else if byte == 0x7D || byte == 0x5D {
        depth -= 1
      }
    }
    return depth > 0 || inString
  }
}
