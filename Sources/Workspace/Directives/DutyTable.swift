import Domain
import Kit
import Office

/// Duties as a table for other programs: comma-separated values (RFC 4180) with a byte order mark, so that office suites read UTF-8.
enum DutyTable {
  static func csv(_ view: ListDuties.View) -> String {
    let head = [
      "ma", "viec", "san_pham", "muc", "co_quan_giao", "vai_tro", "co_quan", "ngay_giao", "han_dau", "han", "trang_thai", "ty_le",
      "ngay_trinh", "ngay_nghiem_thu", "diem",
    ]
    var lines = [head]
    for duty in view.duties {
      for part in duty.parts {
        lines.append([
          duty.duty.code, duty.duty.work, part.state.deliverable, duty.duty.priority.rawValue, duty.giverName,
          part.state.place == 0 ? "chu_tri" : "phoi_hop", part.agencyName, duty.duty.issuedOn.iso, part.state.firstDue.iso,
          part.state.due.iso, part.state.standing.rawValue, String(part.state.percent), part.state.submittedOn?.iso ?? "",
          part.state.acceptedOn?.iso ?? "", duty.served.map { "\($0.slug) \($0.code)" }.joined(separator: "; "),
        ])
      }
    }
    return "\u{FEFF}" + lines.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// One line for each body and provision.
  static func csv(_ view: ReadDutyMatrix.View) -> String {
    var lines = [["co_quan", "diem", "tinh_trang"]]
    for row in view.rows {
      for (code, cell) in zip(view.codes, row.cells) {
        let words =
          switch cell {
          case .duty(let standing): standing.vietnamese
          case .notice(let kind): kind.vietnamese
          case .gap: "Còn trống"
          }
        lines.append([row.name, code, words])
      }
    }
    return "\u{FEFF}" + lines.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Quoted; a leading sign that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
  private static func field(_ text: String) -> String {
    let safe = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
