import Database
import Domain
import Kit
import Store

/// Lets another person use a power of one's own, from a day to a day, by a document.
public struct DelegatePower {
  public struct Input: Sendable {
    /// `Choice.key` of one of one's own powers.
    public let power: String
    /// The other's account name; in a demonstration the official's id.
    public let to: String
    public let from: Day?
    /// The last day on which it holds.
    public let last: Day?
    public let document: String

    public init(power: String, to: String, from: Day?, last: Day?, document: String) {
      self.power = power
      self.to = to
      self.from = from
      self.last = last
      self.document = document
    }
  }

  /// A power that this person can let another use.
  public struct Choice: Sendable, Equatable {
    public let power: Power
    public let scope: String
    /// `assignProvision province`, `keepRuling unit xa-phung-hiep`.
    public var key: String { DelegatePower.key(power) }
  }

  static func key(_ power: Power) -> String {
    switch power.scope {
    case .province: power.capability.rawValue + " province"
    case .unit(let id): power.capability.rawValue + " unit " + id.text
    case .agency(let id): power.capability.rawValue + " agency " + id.text
    case .project(let id): power.capability.rawValue + " project " + id.text
    case .own: power.capability.rawValue + " own"
    }
  }

  /// What one holds by a position and may pass on; what was itself delegated is not passed on.
  static func passable(_ actor: Actor) -> [Power] {
    actor.powers.filter { power in
      guard case .position = power.source else { return false }
      return power.capability.mayBeDelegated
    }
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws -> ID<Delegation> {
    let permit = try Permit(actor, may: .delegate)
    let now = office.now()
    let id: ID<Delegation> = office.newID()
    let document = VietnameseText.nfc(input.document).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return try await office.write { tx in
      var faults: [FieldFault] = []
      let power = passable(actor).first { key($0) == input.power }
      if power == nil {
        faults.append(.init("quyen", "Hãy chọn một việc thuộc quyền của bạn. Việc được ủy quyền lại không ủy quyền tiếp được."))
      }
      let receiver = try receiver(input.to, on: now.day, in: tx)
      if receiver == nil {
        faults.append(.init("nguoi-nhan", "Không có cán bộ nào đang giữ vị trí với tên tài khoản này. Hãy xem lại tên."))
      } else if receiver?.id == actor.id {
        faults.append(.init("nguoi-nhan", "Không tự ủy quyền cho mình được. Hãy chọn người khác."))
      }
      if input.from == nil || input.from.map({ $0 < now.day }) == true {
        faults.append(.init("tu-ngay", "Hãy ghi ngày bắt đầu, từ hôm nay \(now.day.vietnamese) trở đi."))
      }
      if let from = input.from, let last = input.last, last < from || last.sinceEpoch - from.sinceEpoch >= Delegation.longest {
        faults.append(.init("den-het", "Ngày cuối phải từ ngày bắt đầu và trong \(Delegation.longest) ngày; dài hơn là việc của vị trí."))
      } else if input.last == nil {
        faults.append(.init("den-het", "Hãy ghi ngày cuối cùng còn hiệu lực. Ủy quyền luôn có thời hạn."))
      }
      if !(5...500).contains(document.count) { faults.append(.init("van-ban", "Hãy ghi số và ngày của văn bản ủy quyền.")) }
      guard faults.isEmpty, let power, let receiver, let from = input.from, let last = input.last,
        let period = Period(from: from, until: last.adding(days: 1))
      else { throw Problem.invalid("Chưa ủy quyền được.", fields: faults) }
      try requireTwoHands(power.capability, receiver)
      if try DelegationStore.inForceOrComing(power.capability, to: receiver.id, from: actor.id, on: now.day, in: tx).contains(where: {
        $0.scope == power.scope && $0.period.overlaps(period)
      }) {
        throw Problem.conflict(
          "\(receiver.name) đã được bạn ủy quyền việc «\(power.capability.vietnamese)» trong thời gian này. Chưa có gì được ghi thêm. "
            + "Hãy xem sổ ủy quyền.")
      }
      let delegation = Delegation(
        id: id, capability: power.capability, scope: power.scope, from: ActSignature(actor, at: now), to: receiver.id,
        toName: receiver.name, toPosition: receiver.position, period: period, document: document)
      try DelegationStore.insert(delegation, in: tx)
      return Recorded(
        id,
        entry: office.entry(
          AuditEntry(
            permit, action: "power.delegate", object: .init(kind: "delegation", id: id.text),
            after: [
              "power": key(power), "to": receiver.id.text, "toName": receiver.name, "from": from.iso, "last": last.iso,
              "document": document,
            ])))
    }
  }

  private static func receiver(_ typed: String, on day: Day, in tx: any Reading) throws -> Actor? {
    if let name = StaffAccount.Name(typed), let account = try AccountStore.account(named: name, in: tx) {
      return try ID<Actor>(account.id.text).flatMap { try ActingPerson.byPosition($0, on: day, in: tx) }
    }
    guard try InstallationStore.installation(in: tx)?.kind == .demonstration else { return nil }
    return ID<Actor>(typed).flatMap { DemonstrationOfficials.official($0) }
  }

  /// No hand both proposes and approves, by delegation neither.
  private static func requireTwoHands(_ capability: Capability, _ receiver: Actor) throws {
    for kind in Proposal.Kind.allCases {
      if capability == kind.approving && receiver.may(kind.proposing) || capability == kind.proposing && receiver.may(kind.approving) {
        throw Problem.conflict(
          "\(receiver.name) giữ phần kia của việc «\(kind.vietnamese)», vốn cần hai người: người đề nghị không được là người duyệt. "
            + "Hãy ủy quyền cho người khác.")
      }
    }
    if capability == .enactReorganisation, receiver.may(.draftReorganisation), !receiver.may(.enactReorganisation) {
      throw Problem.conflict(
        "\(receiver.name) soạn việc sắp xếp, nên không nhận thêm quyền ban hành. Hãy ủy quyền cho người khác.")
    }
  }
}
