import Database
import Documents
import Domain
import Kit
import Store

/// What a plan, an assignment and a distribution list say of a directive.
enum DirectiveContent {
  static func make(
    _ kind: DocumentKind, slug: String, for reader: Actor?, on day: Day, register: Register, in tx: any Reading
  ) throws -> DocumentContent {
    let directive = try DirectiveAccess.open(slug, for: reader, on: day, in: tx)
    guard let version = try VersionStore.version(.current, of: directive.id, in: tx) else {
      throw Problem.conflict(
        "\(directive.displayName) chỉ được nhắc đến, An Cư chưa giữ bản chữ của nó, nên chưa lập được văn bản từ nó. Hãy nhập bản chữ trước."
      )
    }
    let view = try ReadDirective.view(directive, version, for: reader, on: day, in: tx)
    var filling = WordingFilling(words: [
      "van-ban": directive.displayName, "trich-yeu": lowered(directive.subject), "co-quan-ban-hanh": directive.issuerName,
      "ngay-ban-hanh": directive.issuedOn?.vietnameseWords ?? "", "so-viec": String(view.counters.acting),
      "chua-giao": String(view.counters.withoutOwner),
    ])
    if kind == .distributionList {
      let (list, unclear, rows) = distribution(view.recipients, on: day, in: register)
      filling.blocks["noi-nhan"] = [.table(list)]
      filling.blocks["chua-ro"] =
        unclear.isEmpty
        ? []
        : [
          .paragraph(
            mark: "", text: "Chưa xếp được vào nhóm nào trong sổ, gửi theo đúng chữ trên văn bản: " + unclear.joined(separator: "; ") + ".")
        ]
      let table = SheetTable(
        name: "Nơi nhận", lines: ["Nơi nhận của \(directive.displayName), theo sổ ngày \(day.vietnamese)"],
        columns: [.init("TT", width: 6), .init("Ghi trên văn bản", width: 40), .init("Nơi nhận", width: 50), .init("Ghi chú", width: 40)],
        rows: rows)
      return DocumentContent(filling: filling, tables: [table], directive: directive)
    }
    let sections = CoverageBoard.sections(of: view.provisions)
    filling.blocks["nhiem-vu"] = tasks(sections)
    let table = assignment(sections)
    filling.blocks["phan-cong"] =
      kind == .localPlan
      ? [.annex(title: "PHỤ LỤC", subject: "Phân công nhiệm vụ thực hiện \(directive.displayName)"), .table(table)] : [.table(table)]
    return DocumentContent(filling: filling, tables: [sheet(sections, of: directive, on: day)], directive: directive)
  }

  /// «Thực hiện Chỉ thị …» inside a sentence: «thực hiện Chỉ thị …»; a line break of the heading is a space there.
  static func lowered(_ subject: String) -> String {
    let one = subject.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let first = one.first, let second = one.dropFirst().first, !second.isUppercase else { return one }
    return first.lowercased() + one.dropFirst()
  }

  /// Every acting provision under the heading of its part, with what has been decided of it.
  private static func tasks(_ sections: [CoverageBoard.Section]) -> [OfficialDocument.Block] {
    sections.enumerated().flatMap { place, section -> [OfficialDocument.Block] in
      var blocks: [OfficialDocument.Block] = []
      if !section.title.isEmpty { blocks.append(.item(mark: "\(place + 1).", title: tidy(section.title))) }
      for provision in section.provisions {
        let decided = [
          "chủ trì: " + (provision.owner ?? "chưa giao"), "hạn: " + (provision.due?.vietnamese ?? "chưa có"),
          provision.stored.namesTarget ? "nguồn chỉ tiêu: " + (provision.targetSource ?? "chưa rõ") : nil,
        ].compactMap(\.self)
        blocks.append(.paragraph(mark: "-", text: words(of: provision) + " (" + decided.joined(separator: "; ") + ")."))
      }
      return blocks
    }
  }

  static func assignment(_ sections: [CoverageBoard.Section]) -> OfficialDocument.Table {
    var rows: [OfficialDocument.Row] = []
    var number = 0
    for section in sections {
      if !section.title.isEmpty { rows.append(.init([section.code + ".", tidy(section.title)], isHeading: true)) }
      for provision in section.provisions {
        number += 1
        rows.append(
          .init([
            String(number), provision.stored.read.id, words(of: provision), provision.owner ?? "Chưa giao",
            provision.due?.vietnamese ?? "Chưa có",
            provision.stored.namesTarget ? provision.targetSource ?? "Chưa rõ" : "",
          ]))
      }
    }
    return OfficialDocument.Table(
      columns: [
        .init("TT", share: 7, .center), .init("Điểm", share: 9, .center), .init("Nội dung", share: 34), .init("Cơ quan chủ trì", share: 19),
        .init("Hạn", share: 15, .center), .init("Nguồn chỉ tiêu", share: 16),
      ], rows: rows, whenEmpty: "Văn bản không có điểm nào là việc phải làm.")
  }

  private static func sheet(_ sections: [CoverageBoard.Section], of directive: Directive, on day: Day) -> SheetTable {
    var rows: [[TableCell]] = []
    for section in sections {
      for provision in section.provisions {
        rows.append([
          .whole(rows.count + 1), .text(provision.stored.read.id), .text(tidy(section.title)), .text(words(of: provision)),
          provision.owner.map { .text($0) } ?? .empty, provision.due.map { .day($0) } ?? .empty,
          provision.targetSource.map { .text($0) } ?? .empty,
        ])
      }
    }
    return SheetTable(
      name: "Phân công", lines: ["Phân công thực hiện \(directive.displayName), đến ngày \(day.vietnamese)"],
      columns: [
        .init("TT", width: 6), .init("Điểm", width: 10), .init("Phần", width: 30), .init("Nội dung", width: 70),
        .init("Cơ quan chủ trì", width: 34), .init("Hạn", width: 13), .init("Nguồn chỉ tiêu", width: 34),
      ], rows: rows)
  }

  /// A provision in one line, without the stop at its end.
  static func words(of provision: ReadDirective.ProvisionView) -> String {
    let read = provision.stored.read
    let text = tidy([read.title, read.text].filter { !$0.isEmpty }.joined(separator: ". "))
    return text.last.map { ".;:".contains($0) } == true ? String(text.dropLast()) : text
  }

  static func tidy(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  private static func distribution(_ recipients: [String], on day: Day, in register: Register) -> (
    OfficialDocument.Table, unclear: [String], [[TableCell]]
  ) {
    var rows: [OfficialDocument.Row] = []
    var cells: [[TableCell]] = []
    var unclear: [String] = []
    func add(_ phrase: String, _ name: String, _ note: String) {
      cells.append([.whole(cells.count + 1), .text(phrase), .text(name), note.isEmpty ? .empty : .text(note)])
      rows.append(.init([String(cells.count), name, note]))
    }
    for phrase in recipients {
      if let group = AgencyGroup(phrase: phrase) {
        let resolved = GroupResolution.of(group, on: day, in: register)
        rows.append(.init([phrase], isHeading: true))
        for member in resolved.members { add(phrase, member.name, "") }
        // Who was in it before and is no more: the document reaches those who carry on.
        let present = Set(resolved.members.map(\.name))
        var heirs: [String: [String]] = [:]
        var order: [String] = []
        for former in resolved.former {
          for heir in former.successors where !present.contains(heir.name) {
            if heirs[heir.name] == nil { order.append(heir.name) }
            heirs[heir.name, default: []].append(former.member.name)
          }
        }
        for name in order { add(phrase, name, "tiếp nối " + (heirs[name] ?? []).joined(separator: ", ")) }
        continue
      }
      let folded = VietnameseText.words(phrase)
      if let one = register.agencies(on: day).first(where: { VietnameseText.words($0.name) == folded }) {
        rows.append(.init([phrase], isHeading: true))
        add(phrase, one.name, "")
      } else {
        unclear.append(phrase)
      }
    }
    return (
      OfficialDocument.Table(
        columns: [.init("TT", share: 8, .center), .init("Nơi nhận vào ngày \(day.vietnamese)", share: 52), .init("Ghi chú", share: 40)],
        rows: rows,
        whenEmpty: "Văn bản không ghi nơi nhận nào có trong sổ."), unclear, cells
    )
  }
}
