import Database
import Domain
import Kit
import Store

/// A changed text beside the one in use, with the proposal which provision continues which.
public struct ReadProposedText {
  public struct View: Sendable, Equatable {
    public let directive: Directive
    public let current: StoredVersion
    public let proposed: StoredVersion
    /// Every provision of the new text with its proposal, in order.
    public let rows: [Row]
    /// Provisions of the text in use that no provision of the new text continues.
    public let gone: [StoredProvision]
    /// All provisions of the text in use, to choose from.
    public let old: [StoredProvision]
  }

  /// One provision of the new text beside the old one it is proposed to continue.
  public struct Row: Sendable, Equatable {
    public let new: StoredProvision
    public let match: StoredMatch
    public let old: StoredProvision?
  }

  public static func run(_ slug: String, by actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, may: .confirmProvisionMatches)
    return try await office.read { tx in try view(slug, in: tx) }
  }

  static func view(_ slug: String, in tx: any Reading) throws -> View {
    let directive = try DirectiveAccess.find(slug, in: tx)
    guard let current = try VersionStore.version(.current, of: directive.id, in: tx),
      let proposed = try VersionStore.version(.proposed, of: directive.id, in: tx)
    else {
      throw Problem.notFound(
        "Văn bản số \(directive.number) không có bản chữ mới nào đang chờ xác nhận. Có thể người khác vừa xác nhận xong.")
    }
    let old = try VersionStore.provisions(of: current.id, in: tx)
    let byID = Dictionary(old.map { ($0.provision, $0) }, uniquingKeysWith: { first, _ in first })
    let matches = Dictionary(
      try VersionStore.matches(of: proposed.id, in: tx).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let new = try VersionStore.provisions(of: proposed.id, in: tx)
    let rows = new.map { stored -> Row in
      let match =
        matches[stored.read.id]
        ?? StoredMatch(code: stored.read.id, kind: "inserted", oldProvision: nil, oldCode: nil, score: 0)
      return Row(new: stored, match: match, old: match.oldProvision.flatMap { byID[$0] })
    }
    let continued = Set(rows.compactMap { $0.match.oldProvision })
    return View(
      directive: directive, current: current, proposed: proposed, rows: rows,
      gone: old.filter { !continued.contains($0.provision) }, old: old)
  }
}

/// Puts a changed text into use after a person has said which provision continues which; owners, days and sources follow.
public struct ConfirmProvisionMatches {
  public struct Input: Sendable {
    public let slug: String
    /// The version the person looked at.
    public let version: Int
    /// New code to the old code it continues; codes that are missing continue nothing.
    public let continues: [String: String]

    public init(slug: String, version: Int, continues: [String: String]) {
      self.slug = slug
      self.version = version
      self.continues = continues
    }
  }

  /// How many provisions kept their identity, how many are new, how many are gone.
  public struct Receipt: Sendable, Equatable {
    public let kept: Int
    public let inserted: Int
    public let gone: Int
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws -> Receipt {
    let permit = try Permit(actor, may: .confirmProvisionMatches)
    return try await office.write { tx in
      let view = try ReadProposedText.view(input.slug, in: tx)
      guard view.proposed.ordinal == input.version else {
        throw Problem.conflict(
          "Trong lúc bạn xem, một bản chữ mới hơn (bản \(view.proposed.ordinal)) đã được nhập. Chưa có gì được ghi. "
            + "Hãy xem lại bản mới rồi xác nhận.")
      }
      let oldByCode = Dictionary(view.old.map { ($0.read.id, $0) }, uniquingKeysWith: { first, _ in first })
      try check(input, view, oldByCode)
      // First a fresh identity for every provision, so that swapping two of them never meets the unique index half-way.
      for row in view.rows {
        let fresh = ID<Provision>(moment: office.now(), random: office.random(10))
        try VersionStore.insert(fresh, of: view.directive.id, in: tx)
        try VersionStore.setProvision(fresh, ofText: row.new.textID, in: tx)
      }
      var kept = 0
      for row in view.rows {
        guard let code = input.continues[row.new.read.id], let old = oldByCode[code] else { continue }
        try VersionStore.setProvision(old.provision, ofText: row.new.textID, in: tx)
        kept += 1
      }
      try VersionStore.move(view.current.id, from: .current, to: .superseded, in: tx)
      try VersionStore.move(view.proposed.id, from: .proposed, to: .current, in: tx)
      let receipt = Receipt(kept: kept, inserted: view.rows.count - kept, gone: view.old.count - kept)
      return Recorded(
        receipt,
        entry: office.entry(
          AuditEntry(
            permit, action: "directive.confirmText", object: .init(kind: "directive", id: view.directive.slug),
            before: ["version": String(view.current.ordinal), "digest": view.current.sourceDigest.hex],
            after: [
              "version": String(view.proposed.ordinal), "digest": view.proposed.sourceDigest.hex, "kept": String(kept),
              "inserted": String(receipt.inserted), "gone": String(receipt.gone),
            ])))
    }
  }

  private static func check(_ input: Input, _ view: ReadProposedText.View, _ oldByCode: [String: StoredProvision]) throws {
    var faults: [FieldFault] = []
    var taken: [String: String] = [:]
    for row in view.rows {
      let code = row.new.read.id
      guard let old = input.continues[code] else { continue }
      if oldByCode[old] == nil {
        faults.append(.init(code, "Bản đang dùng không có điểm «\(old)»."))
      } else if let other = taken[old] {
        faults.append(.init(code, "Điểm cũ \(old) đã được chọn cho \(other); mỗi điểm cũ chỉ tiếp nối thành một điểm mới."))
      } else {
        taken[old] = code
      }
    }
    let known = Set(view.rows.map(\.new.read.id))
    for code in input.continues.keys.sorted() where !known.contains(code) {
      faults.append(.init(code, "Bản chữ mới không có điểm «\(code)»."))
    }
    guard faults.isEmpty else { throw Problem.invalid("Chưa đưa được bản chữ mới vào dùng.", fields: faults) }
  }
}
