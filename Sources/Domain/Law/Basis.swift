import Synchronization

/// The citations that a rule rests on: one at least, so that a rule without a source does not compile.
///
/// A million cases are judged with a handful of bases: a basis is a row of numbers into one table of the lists of citations that are written
/// in the rules, so that joining, copying and comparing cost nothing and only reading looks the citations up.
public struct Basis: Sendable, Hashable {
  /// Lists of the table by number, in their order; 0 is none.
  private var parts: SIMD8<UInt16>

  public init(_ first: Citation, _ others: Citation...) {
    self.init(list: [first] + others)
  }

  private init(list: [Citation]) {
    parts = .zero
    parts[0] = Basis.table.withLock { $0.number(of: list) }
  }

  /// The same with more behind; what is cited already is not cited twice.
  public func and(_ more: Basis) -> Basis {
    var joined = self
    var end = 0
    while end < 8, parts[end] != 0 { end += 1 }
    var next = 0
    while next < 8, more.parts[next] != 0 {
      let part = more.parts[next]
      next += 1
      var known = false
      for place in 0..<end where joined.parts[place] == part { known = true }
      if known { continue }
      // More parts than fit become one list of their own.
      guard end < 8 else { return Basis(list: Basis.unique(citations + more.citations)) }
      joined.parts[end] = part
      end += 1
    }
    return joined
  }

  public var citations: [Citation] {
    let parts = parts
    let lists = Basis.table.withLock { table in (0..<8).compactMap { parts[$0] == 0 ? nil : table.lists[Int(parts[$0])] } }
    return lists.count == 1 ? lists[0] : Basis.unique(lists.flatMap(\.self))
  }

  /// The citation that carries the rule.
  public var first: Citation { citations[0] }

  private static func unique(_ citations: [Citation]) -> [Citation] {
    var kept: [Citation] = []
    for citation in citations where !kept.contains(citation) { kept.append(citation) }
    return kept
  }

  private static let table = Mutex(Table())

  /// Every list of citations once; it grows with the rules that are written, not with the cases judged.
  private struct Table: Sendable {
    var lists: [[Citation]] = [[]]
    private var numbers: [[Citation]: UInt16] = [:]

    mutating func number(of list: [Citation]) -> UInt16 {
      if let known = numbers[list] { return known }
      let number = UInt16(truncatingIfNeeded: lists.count)
      lists.append(list)
      numbers[list] = number
      return number
    }
  }
}

extension Basis: Codable {
  public init(from decoder: any Decoder) throws {
    let list = try decoder.singleValueContainer().decode([Citation].self)
    guard !list.isEmpty else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "a basis without a citation"))
    }
    self.init(list: list)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(citations)
  }
}
