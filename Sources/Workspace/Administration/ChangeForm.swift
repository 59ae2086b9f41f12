import Domain
import Kit
import Office
import Site

/// The kinds of change a person adds to a draft, each with a form of its own; the raw value is the last part of its address.
enum ChangeForm: String, CaseIterable, Sendable {
  case mergeUnits = "hop-nhat-don-vi"
  case splitUnit = "chia-don-vi"
  case renameUnit = "doi-ten-don-vi"
  case transferUnit = "chuyen-don-vi"
  case abolishUnit = "giai-the-don-vi"
  case mergeAgencies = "hop-nhat-co-quan"
  case splitAgency = "chia-co-quan"
  case renameAgency = "doi-ten-co-quan"
  case transferAgency = "chuyen-co-quan"
  case succeedAgency = "tiep-noi-co-quan"
  case abolishAgency = "giai-the-co-quan"
  case establishAgency = "thanh-lap-co-quan"

  var title: String {
    switch self {
    case .mergeUnits: "Hợp nhất nhiều đơn vị thành một"
    case .splitUnit: "Chia một đơn vị thành nhiều"
    case .renameUnit: "Đổi tên, đổi loại đơn vị"
    case .transferUnit: "Chuyển đơn vị sang cấp trên khác"
    case .abolishUnit: "Giải thể đơn vị, giao địa bàn"
    case .mergeAgencies: "Hợp nhất nhiều cơ quan thành một"
    case .splitAgency: "Chia một cơ quan thành nhiều"
    case .renameAgency: "Đổi tên cơ quan"
    case .transferAgency: "Chuyển cơ quan sang cấp trên khác"
    case .succeedAgency: "Cơ quan kết thúc, có cơ quan tiếp nối"
    case .abolishAgency: "Giải thể cơ quan, không tiếp nối"
    case .establishAgency: "Thành lập cơ quan mới"
    }
  }

  var hint: String {
    switch self {
    case .mergeUnits:
      "Cấp ủy và Ủy ban nhân dân của các đơn vị tự hợp nhất theo; đơn vị trực thuộc chuyển sang đơn vị mới. Đơn vị được chọn có thể thuộc cấp trên khác nhau."
    case .splitUnit: "Để trống dòng không dùng. Đơn vị trực thuộc thì chuyển bằng «Chuyển đơn vị sang cấp trên khác»."
    case .renameUnit: "Đơn vị giữ nguyên mã và lịch sử; cơ quan mang tên đơn vị đổi tên theo."
    case .transferUnit: "Đơn vị giữ nguyên tên và mã; cấp ủy, Ủy ban nhân dân chuyển theo cấp trên mới."
    case .abolishUnit: "Chọn một hay nhiều đơn vị nhận địa bàn; cơ quan của đơn vị kết thúc, cơ quan cùng loại ở nơi nhận tiếp nối."
    case .mergeAgencies: "Cơ quan trực thuộc chuyển sang cơ quan mới."
    case .splitAgency: "Để trống dòng không dùng. Việc đang giao phải giao lại, vì có nhiều cơ quan tiếp nối."
    case .renameAgency: "Cơ quan giữ nguyên lịch sử và việc được giao."
    case .transferAgency: "Chọn tuyến và cơ quan cấp trên mới trên tuyến ấy."
    case .succeedAgency: "Chọn cơ quan tiếp nối; việc đang giao hiện ở trang của cơ quan ấy."
    case .abolishAgency: "Việc đang giao cho cơ quan này phải giao lại."
    case .establishAgency: "Cơ quan không tiếp nối cơ quan nào; nếu có, thêm «Cơ quan kết thúc, có cơ quan tiếp nối» sau đó."
    }
  }

  /// Whether several are ticked in a list, and of what.
  var ticks: Ticks {
    switch self {
    case .mergeUnits, .abolishUnit: .units
    case .mergeAgencies, .succeedAgency: .agencies
    default: .none
    }
  }

  enum Ticks { case none, units, agencies }

  /// How many new ones a split has room for.
  static let parts = 4

  // MARK: Reading

  /// The change that the form asks for; throws `Problem.invalid` with the fields to be mended.
  func change(_ form: Fields, _ choices: ReadReorganisationChoices.View) throws -> ReorganisationChange {
    var faults: [FieldFault] = []
    let change = try? read(form, choices, &faults)
    guard faults.isEmpty, let change else {
      throw Problem.invalid("Chưa thêm được thay đổi này vào dự thảo.", fields: faults)
    }
    return change
  }

  private struct Missing: Error {}

  private func read(_ form: Fields, _ choices: ReadReorganisationChoices.View, _ faults: inout [FieldFault]) throws -> ReorganisationChange
  {
    switch self {
    case .mergeUnits:
      let parts = units(form, "chon", choices)
      if parts.count < 2 { faults.append(.init("chon", "Hãy chọn ít nhất hai đơn vị để hợp nhất.")) }
      guard let new = try unit(form, "", &faults, parent: .field, choices) else { throw Missing() }
      return .mergeUnits(parts.map(\.unit), into: new)
    case .splitUnit:
      let subject = try unit(form, &faults, choices)
      var parts: [NewUnit] = []
      for place in 1...ChangeForm.parts where place <= 2 || !form.text("ten-\(place)").isEmpty || !form.text("ma-\(place)").isEmpty {
        if let part = try unit(form, "-\(place)", &faults, parent: .of(subject), choices) { parts.append(part) }
      }
      return .splitUnit(subject.unit, into: parts)
    case .renameUnit:
      let subject = try unit(form, &faults, choices)
      let name = form.text("ten")
      if name.isEmpty { faults.append(.init("ten", "Hãy ghi tên riêng mới, không kèm chữ «xã», «phường».")) }
      return .renameUnit(subject.unit, kind: AdminUnit.Kind(rawValue: form.text("loai")) ?? subject.kind, name: name)
    case .transferUnit:
      let subject = try unit(form, &faults, choices)
      guard let parent = ChangeForm.unit(form.text("cap-tren"), choices) else {
        faults.append(.init("cap-tren", "Hãy chọn đơn vị cấp trên mới."))
        throw Missing()
      }
      return .transferUnit(subject.unit, to: parent)
    case .abolishUnit:
      let subject = try unit(form, &faults, choices)
      let heirs = form.texts("chon").compactMap { ChangeForm.unit($0, choices) }
      if heirs.isEmpty { faults.append(.init("chon", "Hãy chọn đơn vị nhận địa bàn.")) }
      return .abolishUnit(subject.unit, successors: heirs)
    case .mergeAgencies:
      let parts = form.texts("chon").compactMap { value in choices.agencies.first { $0.agency.text == value } }
      if parts.count < 2 { faults.append(.init("chon", "Hãy chọn ít nhất hai cơ quan để hợp nhất.")) }
      let name = agencyName(form, "ten", &faults)
      let first = parts.first ?? choices.agencies.first
      return .mergeAgencies(parts.map(\.agency), into: try agency(name, like: first))
    case .splitAgency:
      let subject = try agency(form, &faults, choices)
      var parts: [NewAgency] = []
      for place in 1...ChangeForm.parts where place <= 2 || !form.text("ten-\(place)").isEmpty {
        parts.append(try agency(agencyName(form, "ten-\(place)", &faults), like: subject))
      }
      return .splitAgency(subject.agency, into: parts)
    case .renameAgency:
      let subject = try agency(form, &faults, choices)
      return .renameAgency(subject.agency, name: agencyName(form, "ten", &faults))
    case .transferAgency:
      let subject = try agency(form, &faults, choices)
      guard let line = Agency.Line(rawValue: form.text("tuyen")) else {
        faults.append(.init("tuyen", "Hãy chọn tuyến Đảng hoặc tuyến Nhà nước."))
        throw Missing()
      }
      let typed = form.text("cap-tren")
      if typed == "khong" { return .transferAgency(subject.agency, line: line, to: nil) }
      guard let parent = ChangeForm.agency(typed, choices) else {
        faults.append(.init("cap-tren", "Hãy chọn cơ quan cấp trên mới, hoặc «Không còn trên tuyến này»."))
        throw Missing()
      }
      return .transferAgency(subject.agency, line: line, to: parent)
    case .succeedAgency:
      let subject = try agency(form, &faults, choices)
      let heirs = form.texts("chon").compactMap { ChangeForm.agency($0, choices) }
      if heirs.isEmpty { faults.append(.init("chon", "Hãy chọn cơ quan tiếp nối.")) }
      return .succeedAgency(subject.agency, by: heirs)
    case .abolishAgency: return .abolishAgency(try agency(form, &faults, choices).agency)
    case .establishAgency:
      let name = agencyName(form, "ten", &faults)
      guard let kind = Agency.Form(rawValue: form.text("loai")) else {
        faults.append(.init("loai", "Hãy chọn loại cơ quan."))
        throw Missing()
      }
      guard let unit = ChangeForm.unit(form.text("don-vi"), choices) else {
        faults.append(.init("don-vi", "Hãy chọn đơn vị hành chính nơi cơ quan hoạt động."))
        throw Missing()
      }
      return .establishAgency(
        NewAgency(
          key: ChangeForm.key(name), form: kind, name: name, unit: unit,
          partyParent: ChangeForm.agency(form.text("cap-tren-dang"), choices),
          stateParent: ChangeForm.agency(form.text("cap-tren-nha-nuoc"), choices)))
    }
  }

  /// Where a new unit's parent comes from.
  private enum Parent {
    case field
    case of(UnitFact)
  }

  private func unit(
    _ form: Fields, _ suffix: String, _ faults: inout [FieldFault], parent: Parent, _ choices: ReadReorganisationChoices.View
  )
    throws -> NewUnit?
  {
    let name = form.text("ten" + suffix)
    let code = form.text("ma" + suffix)
    if name.isEmpty { faults.append(.init("ten" + suffix, "Hãy ghi tên riêng của đơn vị mới, không kèm chữ «xã», «phường».")) }
    guard let kind = AdminUnit.Kind(rawValue: form.text("loai" + suffix)) else {
      faults.append(.init("loai" + suffix, "Hãy chọn loại đơn vị."))
      return nil
    }
    if code.utf8.count != kind.level.codeDigits || !code.allSatisfy({ $0.isASCII && $0.isNumber }) {
      faults.append(
        .init("ma" + suffix, "Hãy ghi mã \(kind.level.codeDigits) chữ số của \(kind.word); mã của đơn vị kết thúc cùng ngày dùng lại được.")
      )
    }
    let above: UnitReference?
    switch parent {
    case .field:
      above = ChangeForm.unit(form.text("cap-tren"), choices)
      if above == nil, kind.level != .province { faults.append(.init("cap-tren", "Hãy chọn đơn vị cấp trên của đơn vị mới.")) }
    case .of(let fact): above = fact.parent.map { .held($0) }
    }
    return NewUnit(key: code, code: code, kind: kind, name: name, parent: kind.level == .province ? nil : above)
  }

  private func unit(_ form: Fields, _ faults: inout [FieldFault], _ choices: ReadReorganisationChoices.View) throws -> UnitFact {
    guard let choice = choices.units.first(where: { $0.unit.unit.text == form.text("don-vi") }) else {
      faults.append(.init("don-vi", "Hãy chọn một đơn vị trong danh sách."))
      throw Missing()
    }
    return choice.unit
  }

  private func units(_ form: Fields, _ field: String, _ choices: ReadReorganisationChoices.View) -> [UnitFact] {
    form.texts(field).compactMap { value in choices.units.first { $0.unit.unit.text == value }?.unit }
  }

  private func agency(_ form: Fields, _ faults: inout [FieldFault], _ choices: ReadReorganisationChoices.View) throws -> AgencyFact {
    guard let agency = choices.agencies.first(where: { $0.agency.text == form.text("co-quan") }) else {
      faults.append(.init("co-quan", "Hãy chọn một cơ quan trong danh sách."))
      throw Missing()
    }
    return agency
  }

  private func agencyName(_ form: Fields, _ field: String, _ faults: inout [FieldFault]) -> String {
    let name = form.text(field)
    if !(3...200).contains(name.count) { faults.append(.init(field, "Hãy ghi tên đầy đủ của cơ quan, từ 3 đến 200 chữ.")) }
    return name
  }

  /// A new body with the form, place and parents of one that it comes from.
  private func agency(_ name: String, like old: AgencyFact?) throws -> NewAgency {
    guard let old else { throw Missing() }
    return NewAgency(
      key: ChangeForm.key(name), form: old.form, name: name, unit: .held(old.unit), partyParent: old.partyParent.map { .held($0) },
      stateParent: old.stateParent.map { .held($0) })
  }

  /// The name of a new body inside its draft.
  static func key(_ name: String) -> String { VietnameseText.words(name).joined(separator: "-") }

  /// `moi:KEY` or the identity of a unit that stands.
  static func unit(_ value: String, _ choices: ReadReorganisationChoices.View) -> UnitReference? {
    if value.hasPrefix(new) {
      let key = String(value.dropFirst(new.count))
      return choices.newUnits.contains { $0.key == key } ? .new(key) : nil
    }
    return choices.units.first { $0.unit.unit.text == value }.map { .held($0.unit.unit) }
  }

  static func agency(_ value: String, _ choices: ReadReorganisationChoices.View) -> AgencyReference? {
    if value.hasPrefix(new) {
      let key = String(value.dropFirst(new.count))
      return choices.newAgencies.contains { $0.key == key } ? .new(key) : nil
    }
    return choices.agencies.first { $0.agency.text == value }.map { .held($0.agency) }
  }

  static let new = "moi:"
}
