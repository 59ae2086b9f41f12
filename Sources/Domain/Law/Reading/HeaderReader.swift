import Foundation
import Kit

/// Reads what stands above the first provision: issuer, form, number, place and day, kind, subject and legal bases.
///
/// Party documents follow Hướng dẫn 36-HD/VPTW, State documents Nghị định 30/2020/NĐ-CP; each line is known by its shape, whatever
/// its place, because scans mix the two columns of a letterhead.
enum HeaderReader {
  static func read(_ source: SourceLines, until end: Int, _ owners: inout [String?]) -> ReadDocument.Header {
    var reading = Reading()
    var blankBefore = true
    for index in 0..<end where owners[index] == nil {
      let line = source.lines[index]
      if line.isBlank {
        reading.pause()
        blankBefore = true
        continue
      }
      if reading.take(line, afterBlank: blankBefore, wrapped: source.isWrapped) { owners[index] = "header" }
      blankBefore = false
    }
    return reading.header
  }

  private struct Reading {
    var header = ReadDocument.Header(
      issuer: "", form: .state, kind: "", number: "", place: "", date: nil, subject: "", legalBases: [])
    /// What an unmarked line may continue.
    private enum Open { case nothing, subject, basis, enacting }
    private var open = Open.nothing
    /// Whether something strange stands right before the line.
    private var isCut = false

    mutating func pause() {
      if open == .subject { open = .nothing }
    }

    mutating func take(_ line: SourceLine, afterBlank: Bool, wrapped: Bool) -> Bool {
      let isTaken = !OwnWords.isNoOfficialText(line.content) && takeOwn(line, afterBlank: afterBlank, wrapped: wrapped)
      isCut = !isTaken
      return isTaken
    }

    private mutating func takeOwn(_ line: SourceLine, afterBlank: Bool, wrapped: Bool) -> Bool {
      let content = line.content
      if content.allSatisfy({ "_-–—*= .".contains($0) }) {
        if open == .subject { open = .nothing }
        return true
      }
      if header.kind.isEmpty {
        // A letterhead has two columns, and rules between its lines.
        let pieces = columns(content)
        let known = pieces.map { letterhead($0) }
        if known.contains(true) { return true }
      }
      if takeKind(content) { return true }
      if HeaderReader.basisOpeners.contains(where: { content.hasPrefix($0 + " ") }), !header.kind.isEmpty,
        open != .subject || !HeaderReader.subjectOpeners.contains(where: { content.hasPrefix($0) }) || repeatsSubject(content),
        !header.subject.isEmpty
      {
        header.legalBases.append(content)
        open = .basis
        return true
      }
      switch open {
      case .subject:
        header.subject += (header.subject.isEmpty ? "" : " ") + content
        return true
      case .basis, .enacting:
        if !afterBlank, continues(line, wrapped: wrapped) || content.hasSuffix(";") {
          if open == .basis {
            if HeaderReader.namesDocument(content) {
              header.legalBases.append(content)
            } else {
              header.legalBases[header.legalBases.count - 1] += " " + content
            }
          }
          return true
        }
        if open == .basis, HeaderReader.namesDocument(content) {
          header.legalBases.append(content)
          return true
        }
        if open == .basis, let last = header.legalBases.last, goesOn(last, content) {
          header.legalBases[header.legalBases.count - 1] += " " + content
          return true
        }
      case .nothing:
        if !header.kind.isEmpty, header.subject.isEmpty, HeaderReader.subjectOpeners.contains(where: { content.hasPrefix($0) }) {
          header.subject = content
          open = .subject
          return true
        }
        if header.legalBases.isEmpty, !header.subject.isEmpty, goesOn(header.subject, content) {
          header.subject += " " + content
          open = .subject
          return true
        }
      }
      if !header.kind.isEmpty, content.contains("ban hành " + capitalised(header.kind)) || content.hasSuffix("như sau:") {
        open = .enacting
        return true
      }
      return false
    }

    /// A piece of the letterhead: issuer, motto, number, place and day.
    private mutating func letterhead(_ piece: String) -> Bool {
      if piece.contains("ĐẢNG CỘNG SẢN VIỆT NAM") {
        header.form = .party
        return true
      }
      if piece.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA") || piece.contains("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA") { return true }
      if piece.contains("Độc lập"), piece.contains("Hạnh phúc") { return true }
      if header.number.isEmpty, let number = number(in: piece) {
        header.number = number
        return true
      }
      if header.date == nil, let (place, day) = placeAndDay(piece) {
        header.place = place
        header.date = day
        return true
      }
      if header.number.isEmpty, HeaderReader.isUpperCase(piece), HeaderReader.kinds[piece] == nil {
        // The body above the issuer stands over it (Nghị định 30/2020/NĐ-CP, phụ lục I), so the last one is the issuer.
        if HeaderReader.issuerOpeners.contains(where: { piece.hasPrefix($0) }) {
          header.issuer = piece
          return true
        }
        if !header.issuer.isEmpty, HeaderReader.unitOpeners.contains(where: { piece.hasPrefix($0) }) {
          header.issuer += " " + piece
          return true
        }
      }
      if piece == header.issuer { return true }
      // «Nghị định 192/2025/NĐ-CP», the title a web page puts above the document.
      if let kind = HeaderReader.kinds.keys.first(where: { piece.uppercased().hasPrefix($0 + " ") }),
        HeaderReader.isNumber(String(piece.dropFirst(kind.count + 1)))
      {
        return true
      }
      return false
    }

    private mutating func takeKind(_ content: String) -> Bool {
      guard header.kind.isEmpty, HeaderReader.kinds[content] != nil else { return false }
      header.kind = content
      open = .subject
      return true
    }

    /// «Số 290-KH/TU», «Số: 100/2024/NĐ-CP», «Luật số: 27/2023/QH15».
    private func number(in piece: String) -> String? {
      let words = piece.split(separator: " ")
      guard let at = words.firstIndex(where: { ["số", "số:"].contains($0.lowercased()) }), at <= 1, at + 1 < words.count else { return nil }
      let number = words[at + 1]
      return HeaderReader.isNumber(String(number)) ? String(number) : nil
    }

    /// «Hậu Giang, ngày 22 tháng 8 năm 2024».
    private func placeAndDay(_ piece: String) -> (String, Day)? {
      guard let comma = piece.firstIndex(of: ",") else { return nil }
      guard let date = HeaderReader.day(piece[piece.index(after: comma)...].split(separator: " ")) else { return nil }
      return (String(piece[..<comma]), date)
    }

    /// «NGHỊ ĐỊNH» as running text has it, «Nghị định».
    private func capitalised(_ kind: String) -> String { kind.prefix(1) + kind.dropFirst().lowercased() }

    private func continues(_ line: SourceLine, wrapped: Bool) -> Bool {
      if wrapped && line.indent <= 1 { return true }
      return line.content.first?.isLowercase == true
    }

    /// The opening paragraph of a plan says its subject once more.
    private func repeatsSubject(_ content: String) -> Bool {
      let words = content.split(separator: " ").prefix(5)
      return words.count == 5 && header.subject.split(separator: " ").count > 5 && header.subject.split(separator: " ").starts(with: words)
    }

    /// A small letter after a gap goes on with a sentence that something cut.
    private func goesOn(_ words: String, _ content: String) -> Bool {
      isCut && content.first?.isLowercase == true && !BodyReader.isFinished(words)
    }

    private func columns(_ content: String) -> [String] {
      var pieces: [String] = []
      var current = ""
      var gap = 0
      for character in content {
        if character == " " || character == "_" {
          gap += character == "_" ? 3 : 1
          continue
        }
        if gap >= 3 && !current.isEmpty {
          pieces.append(current)
          current = ""
        } else if gap > 0 && !current.isEmpty {
          current += " "
        }
        gap = 0
        current.append(character)
      }
      if !current.isEmpty { pieces.append(current) }
      // «ngày 13   tháng 6   năm 2025» is one piece: a column does not begin with a small letter.
      var joined: [String] = []
      for piece in pieces {
        if piece.first?.isLowercase == true, let last = joined.popLast() {
          joined.append(last + " " + piece)
        } else {
          joined.append(piece)
        }
      }
      return joined.flatMap(HeaderReader.apart)
    }
  }

  /// Cuts what a conversion ran together: the motto's two lines, the motto and the place.
  private static func apart(_ piece: String) -> [String] {
    if let motto = piece.range(of: "Độc lập"), motto.lowerBound > piece.startIndex, piece.hasPrefix("CỘNG H") {
      return [String(piece[..<motto.lowerBound].dropLast()), String(piece[motto.lowerBound...])]
    }
    return [piece]
  }

  /// «ngày 22 tháng 8 năm 2024», these six words and no other.
  static func day(_ words: [Substring]) -> Day? {
    guard words.count == 6, words[0] == "ngày", words[2] == "tháng", words[4] == "năm", let day = Int(words[1]), let month = Int(words[3]),
      let year = Int(words[5])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// «Nghị định số 140/2025/NĐ-CP ...»: a basis that goes on from the «Căn cứ» before it.
  private static func namesDocument(_ content: String) -> Bool {
    guard let number = content.range(of: " số ") else { return false }
    return kinds[content[..<number.lowerBound].uppercased()] != nil
  }

  static func isNumber(_ text: String) -> Bool {
    guard text.contains("/") || text.contains("-"), text.first?.isNumber == true else { return false }
    return !text.contains(" ") && text.contains { $0.isLetter && $0.isUppercase }
  }

  /// Two words or more, every letter a capital.
  static func isUpperCase(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    return letters.count >= 4 && letters.allSatisfy(\.isUppercase) && text.contains(" ") && text.count <= 160
  }

  /// Kinds of documents as a letterhead prints them (Nghị định 30/2020/NĐ-CP, điều 7; Quy định 66-QĐ/TW).
  static let kinds: [String: Bool] = Dictionary(
    uniqueKeysWithValues: [
      "KẾ HOẠCH", "CHỈ THỊ", "NGHỊ QUYẾT", "KẾT LUẬN", "QUYẾT ĐỊNH", "NGHỊ ĐỊNH", "THÔNG TƯ", "LUẬT", "BỘ LUẬT", "PHÁP LỆNH", "ĐỀ ÁN",
      "CHƯƠNG TRÌNH", "CÔNG VĂN", "QUY ĐỊNH", "HƯỚNG DẪN", "THÔNG BÁO", "BÁO CÁO", "TỜ TRÌNH", "CÔNG ĐIỆN", "QUY CHẾ", "PHƯƠNG ÁN",
    ].map { ($0, true) })

  private static let issuerOpeners = [
    "TỈNH ỦY", "THÀNH ỦY", "HUYỆN ỦY", "THỊ ỦY", "QUẬN ỦY", "ĐẢNG ỦY", "ĐẢNG BỘ", "ĐẢNG ĐOÀN", "BAN ", "BỘ ", "BÍ THƯ", "CHÍNH PHỦ",
    "THỦ TƯỚNG", "QUỐC HỘI", "ỦY BAN", "UỶ BAN", "UBND", "HỘI ", "HĐND", "SỞ ", "CHI CỤC", "CỤC ", "TỔNG CỤC", "TỔNG LIÊN ĐOÀN",
    "LIÊN ĐOÀN", "NGÂN HÀNG", "VĂN PHÒNG", "CHỦ TỊCH", "TÒA ÁN", "VIỆN ", "ĐOÀN ", "MẶT TRẬN", "THANH TRA", "KIỂM TOÁN", "CÔNG AN",
    "BẢO HIỂM", "TRUNG ƯƠNG", "KHO BẠC", "TRƯỜNG ", "PHÒNG ",
  ]

  /// «ỦY BAN NHÂN DÂN» / «TỈNH HẬU GIANG».
  private static let unitOpeners = ["TỈNH ", "THÀNH PHỐ ", "HUYỆN ", "QUẬN ", "THỊ XÃ ", "THỊ TRẤN ", "XÃ ", "PHƯỜNG ", "ĐẶC KHU "]

  private static let basisOpeners = ["Căn cứ", "Theo đề nghị", "Xét", "Thực hiện", "Triển khai", "Trên cơ sở"]

  private static let subjectOpeners = [
    "Thực hiện", "Triển khai", "Về", "V/v", "Quy định", "Sửa đổi", "Bổ sung", "Ban hành", "Tăng cường", "Phê duyệt", "Hướng dẫn",
    "QUY ĐỊNH",
    "SỬA ĐỔI", "VỀ", "Phát triển", "Tổ chức", "Đẩy mạnh", "Nâng cao",
  ]
}
