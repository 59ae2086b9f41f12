import Database
import Documents
import Domain
import Foundation
import Kit
import Store

/// The body that issues a document, with its letterhead and whoever may sign for it on a day.
struct IssuingAgency {
  let fact: AgencyFact
  let day: Day
  private let register: Register

  init(_ fact: AgencyFact, on day: Day, in register: Register) {
    self.fact = fact
    self.day = day
    self.register = register
  }

  /// By id, or by the whole name as it stands on the day.
  static func find(_ asked: String, on day: Day, in register: Register) throws -> IssuingAgency {
    if let id = ID<Agency>(asked), let fact = register.agency(id, on: day) { return IssuingAgency(fact, on: day, in: register) }
    let folded = VietnameseText.words(asked)
    let standing = register.agencies(on: day)
    // «Sở Xây dựng» is enough where one body of the day is called so.
    let named = standing.filter { VietnameseText.words($0.name) == folded }
    let found =
      named.isEmpty
      ? standing.filter { VietnameseText.words(IssuingAgency($0, on: day, in: register).ownName) == folded } : named
    guard let fact = found.first, found.count == 1, !folded.isEmpty else {
      throw Problem.invalid(
        "Không có cơ quan «\(asked)» đang hoạt động vào ngày \(day.vietnamese), nên chưa lập được văn bản. Hãy chọn cơ quan ban hành khác.",
        fields: [.init("co-quan", "Hãy chọn một cơ quan trong danh sách.")])
    }
    return IssuingAgency(fact, on: day, in: register)
  }

  /// The issuer of a directive, or whoever carries on for it on the day; nil when several do, or none.
  static func issuer(of directive: Directive, on day: Day, in register: Register) -> IssuingAgency? {
    let name = VietnameseText.words(directive.issuerName)
    if let now = register.agencies(on: day).first(where: { VietnameseText.words($0.name) == name }) {
      return IssuingAgency(now, on: day, in: register)
    }
    guard let former = register.agencyIDs.first(where: { register.history(of: $0).contains { VietnameseText.words($0.name) == name } })
    else { return nil }
    let heirs = register.standingSuccessors(of: former, on: day)
    return heirs.count == 1 ? IssuingAgency(heirs[0], on: day, in: register) : nil
  }

  var form: ReadDocument.Form { fact.form.kind == .party ? .party : .state }

  /// The letters for it in a number.
  var symbol: String { AgencySymbol.of(ownName, form: fact.form) }

  /// Its name without the unit's at the end, which the line above it says already: «Sở Xây dựng», «Ban Tổ chức Thành ủy».
  var ownName: String {
    guard !fact.form.isTerritorial, let unit = register.unit(fact.unit, on: day) else { return fact.name }
    for end in [" " + unit.runningName, " " + unit.name] where fact.name.hasSuffix(end) { return String(fact.name.dropLast(end.count)) }
    return fact.name
  }

  /// «12/KH-SXD»; the Party writes «12-KH/TU». Room is left where there is no number yet.
  func number(_ number: Int?, kind: String) -> String {
    let digits = number.map { $0 < 10 ? "0\($0)" : String($0) } ?? "     "
    switch form {
    case .state: return digits + "/" + (kind.isEmpty ? symbol : kind + "-" + symbol)
    case .party: return digits + "-" + (kind.isEmpty ? "CV" : kind) + "/" + symbol
    }
  }

  func letterhead(number: Int?, kind: String, takesNumber: Bool, issuedOn: Day?) -> OfficialDocument.Letterhead {
    OfficialDocument.Letterhead(
      superior: superior, issuer: issuerLines, number: takesNumber ? self.number(number, kind: kind) : "", place: place, day: issuedOn,
      year: day.components.year)
  }

  /// Councils and committees of the people name no body above them; a committee of the Party names the one above when there is one.
  private var superior: [String] {
    switch fact.form {
    case .peoplesCommittee, .peoplesCouncil: return []
    default: break
    }
    let line: Agency.Line = form == .party ? .party : .state
    guard let above = register.ancestors(of: fact.agency, line: line, on: day).first else { return [] }
    return IssuingAgency.lines(above)
  }

  private var issuerLines: [String] {
    guard !superior.isEmpty else { return IssuingAgency.lines(fact) }
    // «BAN TỔ CHỨC THÀNH ỦY» under «THÀNH ỦY CẦN THƠ» is «BAN TỔ CHỨC»: the committee stands above it already.
    let name = ownName.uppercased()
    for end in [" TỈNH ỦY", " THÀNH ỦY", " HUYỆN ỦY", " THỊ ỦY", " QUẬN ỦY"] where fact.form == .partyAdvisory && name.hasSuffix(end) {
      return [String(name.dropLast(end.count))]
    }
    return [name]
  }

  private static func lines(_ fact: AgencyFact) -> [String] {
    let name = fact.name.uppercased()
    for head in ["ỦY BAN NHÂN DÂN ", "HỘI ĐỒNG NHÂN DÂN "] where name.hasPrefix(head) {
      return [String(head.dropLast()), String(name.dropFirst(head.count))]
    }
    return [name]
  }

  /// The name of its unit.
  private var place: String { register.unit(fact.unit, on: day)?.name ?? "" }

  /// Who signs, in the capacity asked; the head is the one of the register on the day.
  func signature(_ signer: DocumentSigner) -> OfficialDocument.Signature {
    let head = register.heads(of: fact.agency, on: day).first
    let position = head?.position ?? "Người đứng đầu"
    let authority = signer.capacity.authority(of: fact.form, head: position)
    switch signer.capacity {
    case .head: return .init(authority: authority, position: position.uppercased(), name: head?.person ?? "")
    case .deputy:
      let own = signer.position.isEmpty ? "Phó " + position : signer.position
      return .init(authority: authority, position: own.uppercased(), name: signer.name)
    case .byOrder: return .init(authority: authority, position: signer.position.uppercased(), name: signer.name)
    }
  }
}
