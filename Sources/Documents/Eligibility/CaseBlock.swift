/// A part of a batch: whole lines, and how many lines went before it; so parts can be worked on side by side.
public struct CaseBlock: Sendable {
  public let bytes: [UInt8]
  /// Lines before the first of this block.
  public let linesBefore: Int
}

/// Cuts input into blocks of whole lines, holding no more than one.
public struct CaseBlocks {
  private let read: () throws -> [UInt8]?
  private let size: Int
  private let longest: Int
  private var held: [UInt8] = []
  private var lines = 0
  private var isAtEnd = false

  /// `read` gives the next bytes, nil at the end. Of a line longer than `longest` one byte more is given, which makes it a fault of its own.
  public init(size: Int = 524_288, longest: Int = 1_048_576, read: @escaping () throws -> [UInt8]?) {
    self.read = read
    self.size = size
    self.longest = longest
  }

  /// Whether every line is a case; false for input that begins with one object over several lines, to be taken piece by piece.
  public mutating func areLines() throws -> Bool {
    while !isAtEnd, held.count < longest, !CaseLines.hasLine(held) { try more() }
    return CaseLines.areLines(held)
  }

  /// The next bytes as they come, cut anywhere; nil at the end.
  public mutating func piece() throws -> [UInt8]? {
    if held.isEmpty { try more() }
    defer { held = [] }
    return held.isEmpty ? nil : held
  }

  /// The next block of whole lines; nil at the end.
  public mutating func next() throws -> CaseBlock? {
    while !isAtEnd, held.count < size { try more() }
    guard !held.isEmpty else { return nil }
    guard !isAtEnd else {
      defer { held = [] }
      return CaseBlock(bytes: held, linesBefore: lines)
    }
    guard let last = held.lastIndex(of: 0x0A) else { return try longLine() }
    let rest = Array(held[(last + 1)...])
    held.removeLast(rest.count)
    let block = CaseBlock(bytes: held, linesBefore: lines)
    lines += held.withUnsafeBufferPointer { bytes in bytes.reduce(into: 0) { $0 &+= $1 == 0x0A ? 1 : 0 } }
    held = rest
    return block
  }

  /// One line longer than a block: no more of it is kept than shows that it is too long.
  private mutating func longLine() throws -> CaseBlock {
    var line = held
    held = []
    while true {
      line.removeLast(max(0, line.count - longest - 1))
      try more()
      if held.isEmpty { break }
      if let end = held.firstIndex(of: 0x0A) {
        line += held[..<end].prefix(max(0, longest + 1 - line.count))
        line.append(0x0A)
        held.removeFirst(end + 1)
        break
      }
      line += held
      held = []
    }
    defer { lines += 1 }
    return CaseBlock(bytes: line, linesBefore: lines)
  }

  private mutating func more() throws {
    guard !isAtEnd, let bytes = try read(), !bytes.isEmpty else {
      isAtEnd = true
      return
    }
    held += bytes
  }
}
