import Kit

/// Reads what stands below the last provision: recipients and signature, in either order or side by side.
enum TailReader {
  struct Tail {
    var recipients: [String] = []
    var signature = ReadDocument.Signature()
    /// The day on which the National Assembly passed it; a law's letterhead has none.
    var passed: Day?
    /// The first line after it.
    var end: Int
  }

  static func read(_ source: SourceLines, from start: Int, _ owners: inout [String?]) -> Tail {
    var tail = Tail(end: source.lines.count)
    var inRecipients = false
    var recipientsGap = false
    var signs = 0
    var recipientGoesOn = false
    var passing: [Substring]?
    var index = start
    while index < source.lines.count {
      let line = source.lines[index]
      if line.isBlank || owners[index] != nil { passing = nil }
      if saysPassed(line.content) { passing = [] }
      if let words = passing {
        let words = words + line.content.split { " ./,".contains($0) }
        if let at = words.lastIndex(of: "ngày") { tail.passed = HeaderReader.day(Array(words[at...].prefix(6))) ?? tail.passed }
        passing = words
        owners[index] = "signature"
        index += 1
        continue
      }
      if BodyReader.opensAppendix(line.content) || (!tail.signature.name.isEmpty && BodyReader.opensAttachment(line.content)) {
        tail.end = index
        return tail
      }
      defer { index += 1 }
      if line.isBlank {
        recipientsGap = true
        continue
      }
      guard owners[index] == nil else { continue }
      for (number, piece) in columns(of: line).enumerated() {
        if isRecipientsHead(piece) {
          inRecipients = true
          owners[index] = "recipients"
        } else if number == 0, inRecipients, let recipient = dashed(piece) {
          tail.recipients.append(recipient)
          recipientGoesOn = !";.".contains(piece.last ?? " ")
          owners[index] = owners[index] ?? "recipients"
        } else if isAuthority(piece), tail.signature.position.isEmpty || isDelegation(piece) {
          if tail.signature.authority.isEmpty { tail.signature.authority = piece } else { tail.signature.authority += " " + piece }
          owners[index] = owners[index] ?? "signature"
          signs = index
        } else if tail.signature.name.isEmpty, HeaderReader.isUpperCase(piece), isPosition(piece) {
          tail.signature.position += (tail.signature.position.isEmpty ? "" : " ") + piece
          owners[index] = owners[index] ?? "signature"
          signs = index
        } else if let (position, name) = positionAndName(piece), tail.signature.name.isEmpty {
          tail.signature.position += (tail.signature.position.isEmpty ? "" : " ") + position
          tail.signature.name = name
          owners[index] = owners[index] ?? "signature"
          signs = index
        } else if tail.signature.name.isEmpty, signs > 0, isName(piece) {
          tail.signature.name = piece
          owners[index] = owners[index] ?? "signature"
        } else if number == 0, inRecipients, !recipientsGap, !tail.recipients.isEmpty, recipientGoesOn || piece.first?.isLowercase == true {
          tail.recipients[tail.recipients.count - 1] += " " + ended(piece)
          recipientGoesOn = !";.".contains(piece.last ?? " ")
          owners[index] = owners[index] ?? "recipients"
        }
      }
      recipientsGap = false
    }
    return tail
  }

  /// Whether the body ends before this line.
  static func begins(_ content: String) -> Bool {
    isRecipientsHead(content) || saysPassed(content)
      || (HeaderReader.isUpperCase(content) && (isDelegation(content) || isPosition(content)))
  }

  /// «Luật này được Quốc hội ... thông qua ngày 27 tháng 11 năm 2023.»
  private static func saysPassed(_ content: String) -> Bool {
    ["Luật này được Quốc hội", "Bộ luật này được Quốc hội", "Nghị quyết này được Quốc hội", "Pháp lệnh này được Ủy ban Thường vụ"].contains
    {
      content.hasPrefix($0)
    }
  }

  private static func columns(of line: SourceLine) -> [String] {
    guard line.content.contains("   ") else { return [line.content] }
    var pieces: [String] = []
    var current = ""
    var gap = 0
    for character in line.content {
      if character == " " {
        gap += 1
        continue
      }
      if gap >= 3 && !current.isEmpty {
        pieces.append(current)
        current = ""
      } else if gap > 0 && !current.isEmpty {
        current += String(repeating: " ", count: gap)
      }
      gap = 0
      current.append(character)
    }
    if !current.isEmpty { pieces.append(current) }
    return pieces
  }

  private static func isRecipientsHead(_ content: String) -> Bool {
    content.hasPrefix("Nơi nhận") || content.hasPrefix("NƠI NHẬN")
  }

  private static func dashed(_ piece: String) -> String? {
    guard piece.hasPrefix("- ") || piece.hasPrefix("– ") || (piece.hasPrefix("-") && piece.count > 3) else { return nil }
    return ended(String(piece.dropFirst().drop { $0 == " " }))
  }

  private static func ended(_ words: String) -> String {
    var words = Substring(words)
    while let last = words.last, ",;. ".contains(last) { words.removeLast() }
    return String(words)
  }

  private static func isDelegation(_ piece: String) -> Bool {
    ["T/M ", "TM. ", "TM ", "KT. ", "KT ", "TL. ", "TUQ. ", "Q. ", "K/T ", "T/L "].contains { piece.hasPrefix($0) } && piece.count <= 80
  }

  private static func isAuthority(_ piece: String) -> Bool { isDelegation(piece) }

  private static func isPosition(_ piece: String) -> Bool {
    [
      "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "QUYỀN ", "BỘ TRƯỞNG", "THỨ TRƯỞNG", "THỦ TƯỚNG", "PHÓ THỦ TƯỚNG", "BÍ THƯ", "PHÓ BÍ THƯ", "TỔNG BÍ THƯ",
      "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "TỔNG GIÁM ĐỐC", "PHÓ TỔNG GIÁM ĐỐC", "TRƯỞNG ", "PHÓ TRƯỞNG ", "CHÁNH ", "PHÓ CHÁNH ", "THƯỜNG TRỰC",
      "ỦY VIÊN", "CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG", "VỤ TRƯỞNG", "VIỆN TRƯỞNG", "PHÓ VIỆN TRƯỞNG", "CHỦ NHIỆM", "PHÓ CHỦ NHIỆM",
      "TỔNG THANH TRA",
      "THỐNG ĐỐC", "PHÓ THỐNG ĐỐC", "TƯ LỆNH", "CHỈ HUY TRƯỞNG", "HIỆU TRƯỞNG",
    ].contains { piece.hasPrefix($0) } && piece.count <= 60
  }

  /// «PHÓ THỦ TƯỚNG Trần Hồng Hà», run together by a conversion.
  private static func positionAndName(_ piece: String) -> (String, String)? {
    let words = piece.split(separator: " ")
    let capitals = words.prefix { word in word.allSatisfy { $0.isUppercase } && word.count > 1 }
    let position = capitals.joined(separator: " ")
    let name = words.dropFirst(capitals.count).joined(separator: " ")
    return isPosition(position) && isName(name) ? (position, name) : nil
  }

  /// Two to five words, each with a capital first and small letters after it.
  private static func isName(_ piece: String) -> Bool {
    let words = piece.split(separator: " ")
    return (2...5).contains(words.count)
      && words.allSatisfy { word in
        word.first?.isUppercase == true && word.dropFirst().allSatisfy { $0.isLetter && $0.isLowercase } && word.count <= 8
      }
  }
}
