import Domain
import Kit

/// A change of a draft in words: «Hợp nhất Phường Vị Thanh và Phường Vị Tân thành phường Vị Thanh Mới».
struct ChangeWords {
  let register: Register
  private let newUnits: [String: NewUnit]
  private let newAgencies: [String: NewAgency]

  init(_ changes: [ReorganisationChange], in register: Register) {
    self.register = register
    newUnits = Dictionary(changes.flatMap(\.newUnits).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    newAgencies = Dictionary(changes.flatMap(\.newAgencies).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func words(_ change: ReorganisationChange) -> String {
    switch change {
    case .mergeUnits(let parts, let new): "Hợp nhất \(list(parts.map(name))) thành \(words(new))"
    case .splitUnit(let unit, let parts): "Chia \(name(unit)) thành \(list(parts.map(words)))"
    case .renameUnit(let unit, let kind, let name): "Đổi tên \(self.name(unit)) thành \(kind.word) \(name)"
    case .transferUnit(let unit, let parent): "Chuyển \(name(unit)) sang trực thuộc \(name(parent))"
    case .abolishUnit(let unit, let heirs):
      heirs.isEmpty
        ? "Giải thể \(name(unit)), chưa chọn đơn vị nhận địa bàn" : "Giải thể \(name(unit)); địa bàn giao cho \(list(heirs.map(name)))"
    case .establishUnit(let new): "Thành lập \(words(new))"
    case .mergeAgencies(let parts, let new): "Hợp nhất \(list(parts.map(name))) thành \(new.name)"
    case .splitAgency(let agency, let parts): "Chia \(name(agency)) thành \(list(parts.map(\.name)))"
    case .renameAgency(let agency, let name): "Đổi tên \(self.name(agency)) thành \(name)"
    case .transferAgency(let agency, let line, let parent):
      parent.map { "Chuyển \(name(agency)) sang trực thuộc \(name($0)), \(line.vietnamese)" }
        ?? "Đưa \(name(agency)) ra khỏi \(line.vietnamese)"
    case .succeedAgency(let agency, let heirs):
      heirs.isEmpty
        ? "\(name(agency)) kết thúc, chưa chọn cơ quan tiếp nối" : "\(name(agency)) kết thúc; tiếp nối là \(list(heirs.map(name)))"
    case .abolishAgency(let agency): "Giải thể \(name(agency)), không có cơ quan tiếp nối"
    case .establishAgency(let new): "Thành lập \(new.name)"
    }
  }

  private func words(_ new: NewUnit) -> String { "\(new.kind.word) \(new.name) (mã \(new.code))" }

  private func name(_ unit: ID<AdminUnit>) -> String { register.history(of: unit).last?.runningName ?? unit.text }

  private func name(_ agency: ID<Agency>) -> String { register.history(of: agency).last?.name ?? agency.text }

  private func name(_ reference: UnitReference) -> String {
    switch reference {
    case .held(let id): name(id)
    case .new(let key): newUnits[key].map { "\($0.kind.word) \($0.name)" } ?? "«\(key)»"
    }
  }

  private func name(_ reference: AgencyReference) -> String {
    switch reference {
    case .held(let id): name(id)
    case .new(let key): newAgencies[key]?.name ?? "«\(key)»"
    case .body(let unit, let form): "\(form.vietnamese) của \(name(unit))"
    }
  }

  /// «A, B và C».
  private func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " và " + last
  }
}
