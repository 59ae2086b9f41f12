import Kit

/// A legal document as the library keeps it: who issued it, when it holds, its places, and what it says about other documents.
public struct LawText: Sendable, Equatable {
  /// «100/2024/NĐ-CP».
  public let number: String
  /// «Nghị định».
  public let kind: String
  public let issuer: String
  public let subject: String
  public let issuedOn: Day?
  public let validity: LawValidity
  /// Its places in their order; what an amendment quotes stands under the instruction that quotes it.
  public let parts: [LawPart]
  public let instructions: [LawInstruction]

  /// - Parameter provisions: as the reader took them from the text.
  public init(
    number: String, kind: String, issuer: String, subject: String, issuedOn: Day?, provisions: [ReadProvision]
  ) {
    self.number = number
    self.kind = kind
    self.issuer = issuer
    self.subject = subject
    self.issuedOn = issuedOn
    let validity = LawValidity(provisions)
    self.validity = validity
    parts = provisions.map(LawPart.init)
    instructions = AmendmentReader(document: number, provisions, validity).instructions()
  }

  public init(_ read: ReadDocument) {
    self.init(
      number: read.header.number, kind: LawText.runningCase(read.header.kind), issuer: read.header.issuer,
      subject: LawText.runningCase(read.header.subject), issuedOn: read.header.date, provisions: read.provisions)
  }

  /// «Nghị định 100/2024/NĐ-CP»; the housing law by the name everybody calls it.
  public var name: String { LawDocument(rawValue: number)?.name ?? (kind.isEmpty ? number : "\(kind) \(number)") }

  /// The documents that it changes, in the order of their first instruction, itself left out.
  public var amended: [String] {
    var numbers: [String] = []
    for instruction in instructions {
      guard let target = instruction.target, target != number, !numbers.contains(target) else { continue }
      guard !instruction.changes.allSatisfy({ $0.action == .repealDocument }) else { continue }
      numbers.append(target)
    }
    return numbers
  }

  /// The documents that it repeals as a whole.
  public var replaced: [String] {
    var numbers: [String] = []
    for instruction in instructions where instruction.changes.contains(where: { $0.action == .repealDocument }) {
      guard let target = instruction.target, !numbers.contains(target) else { continue }
      numbers.append(target)
    }
    return numbers
  }

  /// Its own places, without what it quotes for others.
  public var ownParts: [LawPart] { parts.filter { $0.level != .quoted } }

  /// «QUY ĐỊNH CHI TIẾT» printed in capitals, as running text has it.
  static func runningCase(_ text: String) -> String {
    guard text == text.uppercased(), let first = text.first else { return text }
    return first.uppercased() + text.dropFirst().lowercased()
  }
}
