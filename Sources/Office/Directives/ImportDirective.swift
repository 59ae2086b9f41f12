import Database
import Domain
import Kit
import Store

/// Takes the text of an official document into the register.
///
/// The same text again changes nothing; a changed text becomes a new version: at once when it replaces our own restatement (whose
/// codes are the document's), otherwise as a proposal whose provisions a person matches with the old ones.
public struct ImportDirective {
  public struct Input: Sendable {
    public let source: String
    public let holding: Directive.Holding

    public init(source: String, holding: Directive.Holding = .official) {
      self.source = source
      self.holding = holding
    }
  }

  public struct Receipt: Sendable, Equatable {
    public let slug: String
    public let number: String
    public let outcome: Outcome
    public let provisions: Int
    public let unassigned: Int

    public enum Outcome: Sendable, Equatable {
      case created
      case unchanged
      /// The new text took the place of our restatement; provisions kept their identity by their codes.
      case replacedRestatement
      /// The text differs from the one held; a person has to confirm the matches.
      case proposed(version: Int)
    }
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws -> Receipt {
    let permit = try Permit(actor, may: .importDirective)
    let document = DocumentReader.read(input.source)
    try check(document)
    let slug = Directive.slug(of: document.header.number)
    if let receipt = try await office.read({ tx in try unchanged(slug, input, document, in: tx) }) { return receipt }
    return try await office.write { tx in
      let work = Work(office: office, input: input, document: document, tx: tx)
      let receipt = try work.run(slug: slug)
      return Recorded(
        receipt,
        entry: office.entry(
          AuditEntry(
            permit, action: "directive.import", object: .init(kind: "directive", id: slug),
            after: [
              "number": document.header.number, "digest": Digest(of: input.source).hex, "holding": input.holding.rawValue,
              "provisions": String(document.provisions.count), "outcome": "\(receipt.outcome)",
            ])))
    }
  }

  /// What cannot be taken for an official document is refused with what is missing.
  static func check(_ document: ReadDocument) throws {
    if document.header.number.isEmpty {
      throw Problem.invalid(
        "Không tìm thấy số và ký hiệu văn bản (ví dụ «Số 290-KH/TU») ở phần đầu. Chưa có gì được lưu. "
          + "Hãy kiểm tra tệp có phải văn bản đầy đủ, từ trang đầu.")
    }
    if document.provisions.isEmpty {
      throw Problem.invalid(
        "Không tìm thấy mục, điều, khoản hay gạch đầu dòng nào trong văn bản số \(document.header.number). "
          + "Chưa có gì được lưu. Hãy kiểm tra tệp có phải văn bản đầy đủ.")
    }
  }

  private static func unchanged(_ slug: String, _ input: Input, _ document: ReadDocument, in tx: any Reading) throws
    -> Receipt?
  {
    guard let directive = try DirectiveStore.directive(slug: slug, in: tx) else { return nil }
    let digest = Digest(of: input.source)
    let held = try VersionStore.versions(of: directive.id, in: tx)
    guard held.contains(where: { $0.sourceDigest == digest && $0.state != .superseded }) else { return nil }
    return Receipt(
      slug: slug, number: directive.number, outcome: .unchanged, provisions: document.provisions.count,
      unassigned: document.coverage.unassigned.count)
  }

  /// One import inside its transaction.
  private struct Work {
    let office: Office
    let input: Input
    let document: ReadDocument
    let tx: any Writing

    func run(slug: String) throws -> Receipt {
      let outcome: Receipt.Outcome
      if let held = try DirectiveStore.directive(slug: slug, in: tx) {
        outcome = try change(held)
      } else {
        outcome = try create(slug)
      }
      return Receipt(
        slug: slug, number: document.header.number, outcome: outcome, provisions: document.provisions.count,
        unassigned: document.coverage.unassigned.count)
    }

    private func create(_ slug: String) throws -> Receipt.Outcome {
      let directive = described(id: office.newID(), slug: slug)
      try DirectiveStore.insert(directive, at: office.now(), in: tx)
      try save(version: 1, .current, of: directive.id) { _ in nil }
      try linkCited(directive)
      return .created
    }

    private func change(_ held: Directive) throws -> Receipt.Outcome {
      let described = described(id: held.id, slug: held.slug)
      guard let current = try VersionStore.version(.current, of: held.id, in: tx) else {
        // Known only because another document cites it: its first text.
        try DirectiveStore.updateHeader(described, in: tx)
        try save(version: 1, .current, of: held.id) { _ in nil }
        try linkCited(described)
        return .created
      }
      if current.holding == .official && input.holding == .restated {
        throw Problem.conflict(
          "Văn bản số \(held.number) đã có nguyên văn; bản tóm lược không thay được nguyên văn. Chưa có gì được lưu.")
      }
      let old = try VersionStore.provisions(of: current.id, in: tx)
      if current.holding == .restated {
        let byCode = Dictionary(old.map { ($0.read.id, $0.provision) }, uniquingKeysWith: { first, _ in first })
        try VersionStore.move(current.id, from: .current, to: .superseded, in: tx)
        try DirectiveStore.updateHeader(described, in: tx)
        try save(version: current.ordinal + 1, .current, of: held.id) { byCode[$0.id] }
        // What our own words cited gives way to what the document itself cites.
        try DirectiveStore.unlinkCited(by: held.id, in: tx)
        try linkCited(described)
        return .replacedRestatement
      }
      return try propose(described, over: old)
    }

    /// A changed official text waits for a person; an older proposal gives way to it.
    private func propose(_ directive: Directive, over old: [StoredProvision]) throws -> Receipt.Outcome {
      if let waiting = try VersionStore.version(.proposed, of: directive.id, in: tx) {
        try VersionStore.move(waiting.id, from: .proposed, to: .superseded, in: tx)
      }
      let ordinal = (try VersionStore.versions(of: directive.id, in: tx).map(\.ordinal).max() ?? 0) + 1
      let byCode = Dictionary(old.map { ($0.read.id, $0.provision) }, uniquingKeysWith: { first, _ in first })
      let matching = ProvisionMatching.match(old: old.map(\.read), new: document.provisions)
      let matches = matching.proposals.map { proposal in
        StoredMatch(
          code: proposal.code, kind: proposal.kind.rawValue, oldProvision: proposal.oldCode.flatMap { byCode[$0] },
          oldCode: proposal.oldCode, score: proposal.score)
      }
      // Two provisions of one version cannot share an identity: of a split, the first part keeps it until a person decides.
      var taken = Set<ID<Provision>>()
      var proposed: [String: ID<Provision>] = [:]
      for match in matches {
        if let id = match.oldProvision, taken.insert(id).inserted { proposed[match.code] = id }
      }
      let version = try save(version: ordinal, .proposed, of: directive.id) { proposed[$0.id] }
      for match in matches { try VersionStore.insert(match, of: version, in: tx) }
      return .proposed(version: ordinal)
    }

    @discardableResult
    private func save(
      version ordinal: Int, _ state: DirectiveVersion.State, of directive: ID<Directive>,
      identity: (ReadProvision) -> ID<Provision>?
    ) throws -> ID<DirectiveVersion> {
      let acting = Set(ActingProvisions.codes(of: document.provisions))
      var provisions: [StoredProvision] = []
      provisions.reserveCapacity(document.provisions.count)
      for read in document.provisions {
        let id: ID<Provision>
        if let known = identity(read) {
          id = known
        } else {
          id = office.newID()
          try VersionStore.insert(id, of: directive, in: tx)
        }
        let isActing = acting.contains(read.id)
        provisions.append(
          StoredProvision(
            textID: office.newID(), provision: id, read: read, acting: isActing,
            namesTarget: isActing && ActingProvisions.namesTarget(read)))
      }
      let version = ID<DirectiveVersion>(moment: office.now(), random: office.random(10))
      try VersionStore.insert(
        .init(
          id: version, directive: directive, ordinal: ordinal, state: state, holding: input.holding, source: input.source,
          document: document),
        provisions: provisions, at: office.now(), in: tx)
      return version
    }

    private func described(id: ID<Directive>, slug: String) -> Directive {
      let header = document.header
      return Directive(
        id: id, slug: slug, number: header.number, kind: Directive.runningCase(header.kind), form: header.form,
        issuer: header.issuer, place: header.place, issuedOn: header.date, subject: header.subject, holding: input.holding)
    }

    /// Every document the text names gets its place in the graph: «Thực hiện ...» in the subject implements it, «sửa đổi» amends it,
    /// the rest is cited.
    private func linkCited(_ directive: Directive) throws {
      let mentions = document.provisions.flatMap { $0.mentions.filter { $0.kind == .document } }
      var cited: [CitedDocument] = []
      for mention in mentions {
        let document = CitedDocument(words: mention.text)
        if let at = cited.firstIndex(where: { $0.number == document.number }) {
          if cited[at].kind.isEmpty || (cited[at].issuedOn == nil && document.issuedOn != nil) {
            cited[at] = CitedDocument(
              kind: cited[at].kind.isEmpty ? document.kind : cited[at].kind, number: document.number,
              issuedOn: cited[at].issuedOn ?? document.issuedOn)
          }
        } else {
          cited.append(document)
        }
      }
      for document in subjectDocuments() where !cited.contains(where: { $0.number == document.number }) {
        cited.append(document)
      }
      for document in cited {
        let slug = String(Directive.slug(of: document.number).prefix(80))
        guard !slug.isEmpty, slug != directive.slug else { continue }
        let other: ID<Directive>
        if let known = try DirectiveStore.directive(slug: slug, in: tx) {
          other = known.id
        } else {
          other = office.newID()
          let isParty = document.number.contains("-") && document.number.hasSuffix("/TU") || document.number.hasSuffix("/TW")
          try DirectiveStore.insert(
            Directive(
              id: other, slug: slug, number: document.number, kind: document.kind, form: isParty ? .party : .state,
              issuer: "", place: "", issuedOn: document.issuedOn, subject: "", holding: .cited),
            at: office.now(), in: tx)
        }
        try DirectiveStore.link(
          directive.id, relation(to: document), to: other, from: directive.issuedOn, id: office.newID(), at: office.now(),
          in: tx)
      }
    }

    private func subjectDocuments() -> [CitedDocument] {
      let subject = document.header.subject
      guard let number = CitedDocument(words: subject).numberToken else { return [] }
      let words = subject.hasPrefix("Thực hiện ") ? String(subject.dropFirst("Thực hiện ".count)) : subject
      let cited = CitedDocument(words: words)
      return [CitedDocument(kind: cited.kind, number: number, issuedOn: cited.issuedOn)]
    }

    private func relation(to cited: CitedDocument) -> Directive.Relation {
      let subject = document.header.subject
      guard subject.contains(cited.number) else { return .cites }
      let lower = subject.lowercased()
      if lower.hasPrefix("sửa đổi") || lower.hasPrefix("bổ sung") { return .amends }
      if lower.hasPrefix("thực hiện") || lower.hasPrefix("triển khai") || lower.hasPrefix("quy định chi tiết") {
        return .implements
      }
      return .cites
    }
  }
}
