import Kit

/// Reads rows of delimited text (RFC 4180) whose delimiter is a comma, a semicolon or a tab, whichever its first line holds most of. The
/// apostrophe that `DelimitedText` puts before what a spreadsheet would run comes off again.
enum DelimitedRows {
  static func rows(of text: String) -> [[TableCell]] {
    let scalars = Array(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
    let delimiter = delimiter(of: scalars)
    var rows: [[TableCell]] = []
    var row: [TableCell] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var at = 0
    func finished() -> TableCell {
      let text = String(field)
      field = String.UnicodeScalarView()
      guard !text.isEmpty else { return .empty }
      return .text(text.hasPrefix("'") && DelimitedText.isFormula(String(text.dropFirst())) ? String(text.dropFirst()) : text)
    }
    while at < scalars.count {
      let scalar = scalars[at]
      at += 1
      if isQuoted {
        guard scalar == "\"" else {
          field.append(scalar)
          continue
        }
        if at < scalars.count, scalars[at] == "\"" {
          field.append("\"")
          at += 1
        } else {
          isQuoted = false
        }
      } else if scalar == "\"", field.isEmpty {
        isQuoted = true
      } else if scalar == delimiter {
        row.append(finished())
      } else if scalar == "\n" || scalar == "\r" {
        if scalar == "\r", at < scalars.count, scalars[at] == "\n" { at += 1 }
        row.append(finished())
        rows.append(row)
        row = []
      } else {
        field.append(scalar)
      }
    }
    if !field.isEmpty || !row.isEmpty {
      row.append(finished())
      rows.append(row)
    }
    return rows
  }

  private static func delimiter(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [",": 0, ";": 0, "\t": 0]
    var isQuoted = false
    for scalar in scalars {
      if scalar == "\"" { isQuoted.toggle() }
      if scalar == "\n" || scalar == "\r", !isQuoted { if counts.values.contains(where: { $0 > 0 }) { break } }
      if !isQuoted, let count = counts[scalar] { counts[scalar] = count + 1 }
    }
    return counts.max { ($0.value, $1.key.value) < ($1.value, $0.key.value) }?.key ?? ","
  }
}
