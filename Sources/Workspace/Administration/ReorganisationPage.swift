import Domain
import Kit
import Office
import Site

/// One reorganisation: what it changes, what moves with it, what stands against it, and what can be done now.
public struct ReorganisationPage: Page {
  public static let template = "workspace/administration/reorganisation"
  public let frame: Frame
  public let notice: Notice?
  public let faults: FormFaults?
  public let title: String
  public let chipKind: String
  public let chip: String
  public let facts: [String]
  public let note: String
  public let hasNote: Bool
  public let address: String
  public let seen: String
  /// The days the record has held, when a correction has brought another.
  public let days: [KnownDay]
  public let hasDays: Bool
  public let corrected: Leading?
  public let blocks: [String]
  public let hasBlocks: Bool
  public let remarks: [String]
  public let hasRemarks: Bool
  public let isMoved: Bool
  public let changes: [ChangeLine]
  public let hasChanges: Bool
  public let mayRevise: Bool
  public let additions: [Leading]
  public let mayEnact: Bool
  public let isOwnDraft: Bool
  public let mayWithdraw: Bool
  public let mayCorrect: Bool
  public let tiles: [Tile]
  public let moves: [Move]
  public let hasMoves: Bool
  public let provisions: [Provision]
  public let hasProvisions: Bool
  public let heads: [String]
  public let hasHeads: Bool
  public let headsTitle: String

  public struct KnownDay: Sendable {
    public let day: String
    public let span: String
  }

  public struct Leading: Sendable {
    public let label: String
    public let leads: String
  }

  public struct ChangeLine: Sendable {
    public let word: String
    public let words: String
    public let place: String
  }

  public struct Tile: Sendable {
    public let label: String
    public let figure: String
    public let small: String
  }

  /// One table of what moves.
  public struct Move: Sendable {
    public let heading: String
    public let isOpen: Bool
    public let left: String
    public let right: String
    public let rows: [Row]
  }

  public struct Row: Sendable {
    public let name: String
    public let under: String
    public let becomes: String
  }

  public struct Provision: Sendable {
    public let label: String
    public let leads: String
    public let words: String
    public let owner: String
    public let heirs: String
  }

  public init(_ view: ReadReorganisation.View, faults: FormFaults?, for visit: Visit) {
    let record = view.record
    let one = record.reorganisation
    let isDraft = one.state == .draft
    title = one.title
    frame = visit.frame(
      one.title, at: .reorganisations, crumbs: [Crumb("Sắp xếp đơn vị", "/lam-viec/sap-xep"), Crumb(one.title)], wrong: faults != nil,
      object: .init(kind: "reorganisation", id: one.id.text))
    self.faults = faults
    notice = faults == nil ? ReorganisationPage.notice(visit.query.text("xong"), one) : nil
    (chipKind, chip) = one.state.chip
    address = Address.path("lam-viec", "sap-xep", one.id.text)
    seen = record.draftedBy.at.iso
    var facts = ["Có hiệu lực từ \(one.day.vietnamese)", one.document]
    facts.append("Soạn: \(record.draftedBy.name), \(record.draftedBy.position), lúc \(record.draftedBy.at.vietnamese)")
    if let settled = record.settledBy {
      facts.append(
        (one.state == .enacted ? "Cho có hiệu lực: " : "Rút: ") + "\(settled.name), \(settled.position), lúc \(settled.at.vietnamese)"
          + (record.settledReason.isEmpty ? "" : ". Lý do: \(record.settledReason)"))
    }
    self.facts = facts
    note = one.note
    hasNote = !note.isEmpty
    days = record.days.count > 1 ? record.days.map(KnownDay.init) : []
    hasDays = !days.isEmpty
    corrected = view.corrects.map {
      Leading(label: $0.reorganisation.title, leads: Address.path("lam-viec", "sap-xep", $0.reorganisation.id.text))
    }
    blocks = view.findings.filter(\.blocks).map(\.message)
    hasBlocks = !blocks.isEmpty
    remarks = view.findings.filter { !$0.blocks }.map(\.message)
    hasRemarks = !remarks.isEmpty
    isMoved = view.movedSinceDraft
    var list: [ReorganisationChange] = []
    if case .changes(let held) = one.content { list = held }
    let words = ChangeWords(list, in: view.register)
    let shown = isDraft ? list : []
    changes = shown.enumerated().map { ChangeLine(word: $1.word.vietnamese, words: words.words($1), place: String($0)) }
    hasChanges = !changes.isEmpty
    mayRevise = isDraft && view.corrects == nil && visit.reader?.may(.draftReorganisation) == true
    let base = address
    additions = ChangeForm.allCases.map { Leading(label: $0.title, leads: base + "/them/" + $0.rawValue) }
    isOwnDraft = isDraft && record.draftedBy.actor == visit.reader?.id
    mayEnact = view.mayBeEnacted && isDraft && !isOwnDraft && visit.reader?.may(.enactReorganisation) == true
    mayWithdraw = isDraft && visit.reader?.may(.draftReorganisation) == true
    mayCorrect = one.state == .enacted && view.corrects == nil && visit.reader?.may(.draftReorganisation) == true
    let effects = view.effects
    tiles = [
      Tile(
        label: "Đơn vị kết thúc", figure: String(effects.endedUnits.count), small: "lập mới \(effects.begunUnits.count)"),
      Tile(label: "Đơn vị đổi tên, đổi cấp trên", figure: String(effects.changedUnits.count), small: ""),
      Tile(label: "Cơ quan kết thúc", figure: String(effects.endedAgencies.count), small: "lập mới \(effects.begunAgencies.count)"),
      Tile(label: "Cơ quan đổi tên, đổi cấp trên", figure: String(effects.changedAgencies.count), small: ""),
    ]
    moves = one.state == .withdrawn ? [] : ReorganisationPage.moves(effects, view.register, view.day)
    hasMoves = !moves.isEmpty
    provisions = view.provisions.map(Provision.init)
    hasProvisions = !provisions.isEmpty
    heads = effects.endedHeads.map { head in
      "\(head.position) \(view.register.history(of: head.agency).last?.name ?? ""): \(head.person)"
    }
    hasHeads = !heads.isEmpty && one.state != .withdrawn
    headsTitle = "\(heads.count) người đứng đầu thôi giữ chức vì cơ quan kết thúc"
  }

  private static func notice(_ done: String, _ one: Reorganisation) -> Notice? {
    switch done {
    case "luu": Notice("Đã lưu dự thảo", "Sổ chưa đổi gì. Người thứ hai xem phần dưới đây rồi mới cho có hiệu lực.")
    case "hieu-luc": Notice("Đã cho có hiệu lực", "Từ ngày \(one.day.vietnamese), mọi câu hỏi theo ngày trả lời theo lần sắp xếp này.")
    case "dinh-chinh": Notice("Đã lập đính chính", "Ngày trong sổ chỉ đổi khi người thứ hai cho đính chính có hiệu lực.")
    default: nil
    }
  }

  private static func moves(_ effects: ReorganisationEffects, _ register: Register, _ day: Day) -> [Move] {
    let unitParent = { (fact: UnitFact) in fact.parent.flatMap { register.history(of: $0).last?.fullName } ?? "" }
    let names = { (list: [String]) in list.isEmpty ? "Không có" : list.joined(separator: ", ") }
    func agencyUnder(_ fact: AgencyFact) -> String {
      let place = register.history(of: fact.unit).last.map { "ở \($0.runningName)" }
      let above = Agency.Line.allCases.compactMap { line in
        fact.parent(on: line).flatMap { register.history(of: $0).last?.name }.map { "\(line.vietnamese): \($0)" }
      }
      return ([place].compactMap(\.self) + above).joined(separator: "; ")
    }
    let all = [
      move(
        "đơn vị kết thúc", "Đơn vị", "Địa bàn thuộc",
        effects.endedUnits.map {
          Row(name: $0.fullName, under: unitParent($0), becomes: names(register.standingSuccessors(of: $0.unit, on: day).map(\.fullName)))
        }),
      move(
        "đơn vị lập mới", "Đơn vị", "Lập từ",
        effects.begunUnits.map { fact in
          let parts = register.unitLineage.predecessors(of: fact.unit).compactMap { register.history(of: $0.from).last?.fullName }
          return Row(name: fact.fullName, under: unitParent(fact), becomes: parts.isEmpty ? "Chưa ghi" : names(parts))
        }),
      move(
        "đơn vị đổi", "Trước", "Sau",
        effects.changedUnits.map {
          Row(name: $0.before.fullName, under: unitParent($0.before), becomes: "\($0.after.fullName), \(unitParent($0.after))")
        }),
      move(
        "cơ quan kết thúc", "Cơ quan", "Tiếp nối",
        effects.endedAgencies.map {
          Row(name: $0.name, under: agencyUnder($0), becomes: names(register.standingSuccessors(of: $0.agency, on: day).map(\.name)))
        }),
      move(
        "cơ quan lập mới", "Cơ quan", "Tiếp nối từ",
        effects.begunAgencies.map { fact in
          let parts = register.agencyLineage.predecessors(of: fact.agency).compactMap { register.history(of: $0.from).last?.name }
          return Row(name: fact.name, under: agencyUnder(fact), becomes: names(parts))
        }),
      move(
        "cơ quan đổi", "Trước", "Sau",
        effects.changedAgencies.map {
          Row(name: $0.before.name, under: agencyUnder($0.before), becomes: "\($0.after.name); \(agencyUnder($0.after))")
        }),
    ]
    return all.compactMap(\.self)
  }

  private static func move(_ what: String, _ left: String, _ right: String, _ rows: [Row]) -> Move? {
    rows.isEmpty ? nil : Move(heading: "\(rows.count) \(what)", isOpen: rows.count <= 12, left: left, right: right, rows: rows)
  }
}

extension ReorganisationPage.KnownDay {
  init(_ known: ReorganisationRecord.KnownDay) {
    day = known.day.vietnamese
    span = "sổ ghi như vậy từ \(known.knownFrom.vietnamese)" + (known.knownUntil.map { " đến \($0.vietnamese)" } ?? " đến nay")
  }
}

extension ReorganisationPage.Provision {
  init(_ moving: ReadReorganisation.MovingProvision) {
    label = "Điểm \(moving.provision.code), văn bản số \(moving.provision.directiveNumber)"
    leads = Address.path("van-ban", moving.provision.directiveSlug, "diem", moving.provision.code)
    words = moving.provision.words
    owner = moving.owner
    heirs = moving.heirs.isEmpty ? "chưa có ai tiếp nối, phải giao lại" : moving.heirs.joined(separator: ", ")
  }
}
