import Domain
import Kit

/// Writes what stands on the pages as `word/document.xml`.
struct WordBody {
  /// The charts met so far, each a part of its own.
  private(set) var charts: [OfficialDocument.Chart] = []
  private var out = ""
  private let form: ReadDocument.Form

  init(_ form: ReadDocument.Form) {
    self.form = form
  }

  var xml: String {
    WordDocument.declaration + "<w:document xmlns:w=\"\(WordDocument.main)\" xmlns:r=\"\(WordDocument.office)\""
      + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
      + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><w:body>" + out + section + "</w:body></w:document>"
  }

  /// A4 with the exact margins; the first page has a head of its own, which is empty.
  private let section =
    "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:headerReference w:type=\"first\" r:id=\"rId4\"/>"
    + "<w:pgSz w:w=\"\(PageMeasures.width)\" w:h=\"\(PageMeasures.height)\"/><w:pgMar w:top=\"\(PageMeasures.top)\""
    + " w:right=\"\(PageMeasures.right)\" w:bottom=\"\(PageMeasures.bottom)\" w:left=\"\(PageMeasures.left)\""
    + " w:header=\"\(PageMeasures.header)\" w:footer=\"\(PageMeasures.footer)\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>"

  mutating func write(_ document: OfficialDocument) {
    let isLetter = document.kind.isEmpty
    if let head = document.letterhead { letterhead(head, letterSubject: isLetter ? document.subject : "") }
    if !isLetter {
      paragraph("Title", Run(document.kind))
      for line in document.subject.split(separator: "\n") { paragraph("Subject", Run(String(line))) }
      rule(under: document.form == .state && document.letterhead != nil ? "ruled" : nil)
    }
    if !document.addressees.isEmpty { addressees(document.addressees) }
    for basis in document.bases { paragraph("Basis", Run(basis, isItalic: document.form == .state)) }
    // Annexes come after the signature.
    let end = document.body.firstIndex { if case .annex = $0 { true } else { false } } ?? document.body.endIndex
    // The last words go with the signature: a page that holds nothing but a signature could be put behind any text.
    for (place, block) in document.body[..<end].enumerated() { write(block, keepsNext: place == end - 1) }
    closing(document)
    for block in document.body[end...] { write(block) }
  }

  // MARK: The head

  private mutating func letterhead(_ head: OfficialDocument.Letterhead, letterSubject: String) {
    var left = head.superior.map { cellParagraph("Head", Run($0)) }
    left += head.issuer.map { cellParagraph("Head", Run($0, isBold: true)) }
    let right: [String]
    var second: [[String]] = []
    let number = head.number.isEmpty ? "" : (form == .state ? "Số: " : "Số ") + head.number
    var below = number.isEmpty ? [] : [cellParagraph("Head", Run(number), before: 60)]
    if !letterSubject.isEmpty {
      below.append(cellParagraph("Head", Run((form == .state ? "V/v " : "") + letterSubject, isItalic: form == .party, halfPoints: 24)))
    }
    let day = cellParagraph("Head", Run(head.placeAndDay, isItalic: true, halfPoints: 28), before: 60)
    switch form {
    case .state:
      left.append(shortRule(third: 3))
      right = [
        cellParagraph("Head", Run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", isBold: true)),
        cellParagraph("Head", Run("Độc lập - Tự do - Hạnh phúc", isBold: true, halfPoints: 28)), shortRule(third: 2),
      ]
      second = [below, [day]]
    case .party:
      left.append(cellParagraph("Head", Run("*", halfPoints: 28)))
      right = [
        // The line under the title is as long as the title.
        cellParagraph("Head", Run("ĐẢNG CỘNG SẢN VIỆT NAM", isBold: true, isUnderlined: true, halfPoints: 30))
      ]
      second = [below, [day]]
    }
    plainTable(PageMeasures.letterhead, [[left, right], second])
  }

  /// A rule of one third of the cell's width, in the middle: below the issuer and below the motto.
  private func shortRule(third: Int) -> String {
    let width = third == 3 ? PageMeasures.letterhead[0] / 3 : PageMeasures.letterhead[1] * 3 / 5
    let cell = third == 3 ? PageMeasures.letterhead[0] : PageMeasures.letterhead[1]
    let indent = (cell - width) / 2
    return "<w:p><w:pPr><w:pStyle w:val=\"Head\"/><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
      + "<w:spacing w:before=\"60\" w:line=\"120\" w:lineRule=\"exact\"/><w:ind w:left=\"\(indent)\" w:right=\"\(indent)\"/></w:pPr></w:p>"
  }

  /// The rule below the subject of a State document; a Party document has a row of short strokes.
  private mutating func rule(under mark: String?) {
    if mark == nil, form == .state {
      out += "<w:p><w:pPr><w:spacing w:line=\"120\" w:lineRule=\"exact\"/></w:pPr></w:p>"
    } else if mark != nil {
      let indent = PageMeasures.text * 2 / 5
      out +=
        "<w:p><w:pPr><w:pStyle w:val=\"Subject\"/><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
        + "<w:spacing w:before=\"80\" w:line=\"120\" w:lineRule=\"exact\"/><w:ind w:left=\"\(indent)\" w:right=\"\(indent)\"/></w:pPr></w:p>"
    } else if form == .party {
      out += "<w:p><w:pPr><w:spacing w:after=\"120\"/><w:jc w:val=\"center\"/></w:pPr>" + run(Run("-----")) + "</w:p>"
    }
  }

  private mutating func addressees(_ names: [String]) {
    if names.count == 1 {
      out +=
        "<w:p><w:pPr><w:spacing w:before=\"240\" w:after=\"120\"/><w:jc w:val=\"center\"/></w:pPr>"
        + run(Run("Kính gửi: ", isItalic: form == .party)) + run(Run(names[0] + (form == .state ? "." : ","))) + "</w:p>"
      return
    }
    out +=
      "<w:p><w:pPr><w:spacing w:before=\"240\"/><w:ind w:left=\"1985\"/></w:pPr>"
      + run(Run("Kính gửi:", isItalic: form == .party)) + "</w:p>"
    for (place, name) in names.enumerated() {
      out +=
        "<w:p><w:pPr><w:ind w:left=\"3119\" w:hanging=\"142\"/></w:pPr>"
        + run(Run("- " + name + (place == names.count - 1 ? "." : form == .state ? ";" : ","))) + "</w:p>"
    }
    out += "<w:p><w:pPr><w:spacing w:line=\"120\" w:lineRule=\"exact\"/></w:pPr></w:p>"
  }

  // MARK: The text

  private mutating func write(_ block: OfficialDocument.Block, keepsNext: Bool = false) {
    switch block {
    case .section(let mark, let title): paragraph("Heading1", Run(marked(mark, title)))
    case .item(let mark, let title): paragraph("Heading2", Run(marked(mark, title)))
    case .paragraph(let mark, let text):
      for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: true).enumerated() {
        paragraph("BodyText", Run(marked(place == 0 ? mark : "", String(line))), keepsNext: keepsNext)
      }
    case .table(let table): write(table)
    case .chart(let chart): write(chart)
    case .annex(let title, let subject):
      out += "<w:p><w:pPr><w:pStyle w:val=\"Title\"/><w:pageBreakBefore/></w:pPr>" + run(Run(title)) + "</w:p>"
      for line in subject.split(separator: "\n") { paragraph("Subject", Run(String(line))) }
      out += "<w:p/>"
    }
  }

  private func marked(_ mark: String, _ text: String) -> String { mark.isEmpty ? text : mark + " " + text }

  private mutating func write(_ table: OfficialDocument.Table) {
    if !table.caption.isEmpty { paragraph("Caption", Run(table.caption)) }
    let widths = PageMeasures.widths(of: table.columns.map(\.share))
    let border = { (name: String) in "<w:\(name) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>" }
    out +=
      "<w:tbl><w:tblPr><w:tblW w:w=\"\(PageMeasures.text)\" w:type=\"dxa\"/><w:tblBorders>"
      + ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).joined() + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/>"
      + "<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"
    if !table.caption.isEmpty { out += "<w:tblCaption w:val=\"\(XMLText.escaped(table.caption))\"/>" }
    out += "</w:tblPr>" + grid(widths)
    out += "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
    for (column, width) in zip(table.columns, widths) {
      out += cell(width, [cellParagraph("Cell", Run(column.title, isBold: true), alignment: "center")], isMiddle: true)
    }
    out += "</w:tr>"
    for row in table.rows {
      // A row of many words may be cut by a page end, or half a page would stay white before it.
      out += (row.cells.map(\.count).max() ?? 0) < 250 ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>" : "<w:tr>"
      if row.isHeading {
        let words = row.cells.filter { !$0.isEmpty }.joined(separator: " ")
        out += cell(
          PageMeasures.text, [cellParagraph("Cell", Run(words, isBold: true), alignment: "left", keepsNext: true)],
          span: table.columns.count)
      } else {
        for (place, (column, width)) in zip(table.columns, widths).enumerated() {
          let text = place < row.cells.count ? row.cells[place] : ""
          let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
          out += cell(width, lines.map { cellParagraph("Cell", Run($0), alignment: column.alignment.rawValue) })
        }
      }
      out += "</w:tr>"
    }
    if table.rows.isEmpty {
      out +=
        "<w:tr>"
        + cell(
          PageMeasures.text, [cellParagraph("Cell", Run(table.whenEmpty, isItalic: true), alignment: "center")], span: table.columns.count)
        + "</w:tr>"
    }
    // Two tables that touch would become one.
    out += "</w:tbl><w:p><w:pPr><w:spacing w:line=\"120\" w:lineRule=\"exact\"/></w:pPr></w:p>"
  }

  private mutating func write(_ chart: OfficialDocument.Chart) {
    guard !chart.categories.isEmpty else {
      write(chart.table)
      return
    }
    charts.append(chart)
    let number = charts.count
    let height = 360_000 * min(max(5, chart.categories.count * chart.series.count * 5 / 10 + 3), 18)
    let words =
      chart.title + ". "
      + zip(chart.categories.indices, chart.categories).map { place, name in
        name + ": "
          + chart.series.map { "\($0.name) \(place < $0.values.count ? VietnameseNumber.whole($0.values[place]) : "")" }.joined(
            separator: ", ")
      }.joined(separator: "; ")
    paragraph("Caption", Run(chart.title))
    out +=
      "<w:p><w:pPr><w:keepNext/><w:jc w:val=\"center\"/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
      + "<wp:extent cx=\"5830000\" cy=\"\(height)\"/><wp:docPr id=\"\(number)\" name=\"Biểu đồ \(number)\" descr=\"\(XMLText.escaped(words))\"/>"
      + "<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"
      + "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"rIdChart\(number)\"/></a:graphicData></a:graphic>"
      + "</wp:inline></w:drawing></w:r></w:p>"
    write(chart.table)
  }

  // MARK: The end

  private mutating func closing(_ document: OfficialDocument) {
    guard !document.signatures.isEmpty || !document.recipients.isEmpty else { return }
    out += "<w:p><w:pPr><w:keepNext/><w:spacing w:line=\"200\" w:lineRule=\"exact\"/></w:pPr></w:p>"
    guard document.signatures.count < 2 else {
      let width = PageMeasures.text / document.signatures.count
      plainTable(document.signatures.map { _ in width }, [document.signatures.map(signature)], keeps: true)
      return
    }
    var left: [String] = []
    if !document.recipients.isEmpty {
      // Party documents underline the label instead of slanting it.
      left.append(
        cellParagraph(
          "Normal",
          Run(
            "Nơi nhận:", isBold: form == .state, isItalic: form == .state, isUnderlined: form == .party,
            halfPoints: form == .state ? 24 : 28)))
      for (place, name) in document.recipients.enumerated() {
        let isLast = place == document.recipients.count - 1
        let end = isLast ? "." : form == .state ? ";" : ","
        let text = name.last.map { ".;,".contains($0) } == true ? String(name.dropLast()) : name
        left.append(cellParagraph("Normal", Run("- " + text + end, halfPoints: form == .state ? 22 : 24)))
      }
    }
    plainTable(
      PageMeasures.halves, [[left.isEmpty ? ["<w:p/>"] : left, document.signatures.first.map(signature) ?? ["<w:p/>"]]], keeps: true)
  }

  private func signature(_ signature: OfficialDocument.Signature) -> [String] {
    // The seal and the signature need room: five lines of it.
    (signature.authority + [signature.position]).filter { !$0.isEmpty }.enumerated().map { place, line in
      // Of a Party document only the first line is bold, as its models have it.
      cellParagraph("Head", Run(line, isBold: form == .state || place == 0, halfPoints: 28), keepsNext: true)
    } + (0..<5).map { _ in cellParagraph("Head", Run("", halfPoints: 28), keepsNext: true) }
      + [cellParagraph("Head", Run(signature.name, isBold: true, halfPoints: 28))]
  }

  // MARK: Paragraphs and cells

  private struct Run {
    var text: String
    var isBold = false
    var isItalic = false
    var isUnderlined = false
    var halfPoints: Int?

    init(_ text: String, isBold: Bool = false, isItalic: Bool = false, isUnderlined: Bool = false, halfPoints: Int? = nil) {
      self.text = text
      self.isBold = isBold
      self.isItalic = isItalic
      self.isUnderlined = isUnderlined
      self.halfPoints = halfPoints
    }
  }

  private func run(_ run: Run) -> String {
    guard !run.text.isEmpty else { return "" }
    var look = ""
    if run.isBold { look += "<w:b/><w:bCs/>" }
    if run.isItalic { look += "<w:i/><w:iCs/>" }
    if let size = run.halfPoints { look += "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>" }
    if run.isUnderlined { look += "<w:u w:val=\"single\"/>" }
    return "<w:r>" + (look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>") + "<w:t xml:space=\"preserve\">\(XMLText.escaped(run.text))</w:t></w:r>"
  }

  private mutating func paragraph(_ style: String, _ content: Run, keepsNext: Bool = false) {
    out +=
      "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>" + (keepsNext ? "<w:keepNext/><w:keepLines/>" : "") + "</w:pPr>" + run(content) + "</w:p>"
  }

  private func cellParagraph(_ style: String, _ content: Run, before: Int = 0, alignment: String = "", keepsNext: Bool = false) -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>" + (keepsNext ? "<w:keepNext/>" : "")
      + (before > 0 ? "<w:spacing w:before=\"\(before)\"/>" : "")
      + (alignment.isEmpty ? "" : "<w:jc w:val=\"\(alignment)\"/>") + "</w:pPr>" + run(content) + "</w:p>"
  }

  private func cell(_ width: Int, _ paragraphs: [String], span: Int = 1, isMiddle: Bool = false) -> String {
    "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>" + (span > 1 ? "<w:gridSpan w:val=\"\(span)\"/>" : "")
      + (isMiddle ? "<w:vAlign w:val=\"center\"/>" : "") + "</w:tcPr>" + (paragraphs.isEmpty ? "<w:p/>" : paragraphs.joined()) + "</w:tc>"
  }

  private func grid(_ widths: [Int]) -> String {
    "<w:tblGrid>" + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
  }

  /// A table without rules, for what stands side by side.
  private mutating func plainTable(_ widths: [Int], _ rows: [[[String]]], keeps: Bool = false) {
    out +=
      "<w:tbl><w:tblPr><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar><w:tblLook w:val=\"0000\"/></w:tblPr>"
      + grid(widths)
    for row in rows {
      out += "<w:tr>" + (keeps ? "<w:trPr><w:cantSplit/></w:trPr>" : "") + zip(widths, row).map { cell($0, $1) }.joined() + "</w:tr>"
    }
    out += "</w:tbl>"
  }
}
