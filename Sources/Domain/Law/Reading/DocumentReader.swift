import Kit

/// Reads an official Vietnamese document: plans and Party documents (I, 1, 1.1, a), -, +) and legal texts (Chương, Mục, Điều, khoản,
/// điểm).
///
/// A pure function of the text. It never alters a word; each line of the source gets one owner, and a paragraph that fits no place is
/// left unassigned, never given to its neighbour.
public enum DocumentReader {
  public static func read(_ text: String) -> ReadDocument {
    let source = SourceLines(text)
    var owners = [String?](repeating: nil, count: source.lines.count)
    markPageBreaks(source, &owners)
    let isLaw = isLaw(source)
    let start = BodyReader.start(of: source, isLaw: isLaw, owners)
    var header = HeaderReader.read(source, until: start, &owners)
    var body = BodyReader(source, isLaw: isLaw)
    let isForm = start < source.lines.count && BodyReader.opensAppendix(source.lines[start].content)
    let end = isForm ? start : body.read(from: start, &owners)
    let tail = isForm ? TailReader.Tail(end: start) : TailReader.read(source, from: end, &owners)
    header.date = header.date ?? tail.passed
    body.readAppendices(from: tail.end, &owners)
    let read = body.provisions()
    let provisions = zip(read, SuspectFinder.suspects(in: read)).map { provision, suspects in
      var provision = provision
      provision.mentions = MentionFinder.mentions(in: provision)
      provision.suspects = suspects
      return provision
    }
    return ReadDocument(
      header: header, provisions: provisions, signature: tail.signature, recipients: tail.recipients,
      coverage: coverage(of: source, owners))
  }

  /// A legal text begins with its article 1; a plan with its section I, whatever articles it speaks of later.
  private static func isLaw(_ source: SourceLines) -> Bool {
    var hasArticle = false
    for line in source.lines where !line.isBlank {
      if let mark = ProvisionMark.inLaw(line.content), mark.level == .article {
        if mark.ordinal == 1 { return true }
        hasArticle = true
      } else if let mark = ProvisionMark.inPlan(line.content), mark.level == .section, mark.ordinal == 1 {
        return false
      }
    }
    return hasArticle
  }

  /// Page numbers, running heads of the official gazette, and the title that the gazette repeats where it parts a text in two, belong to
  /// no provision.
  private static func markPageBreaks(_ source: SourceLines, _ owners: inout [String?]) {
    var betweenIssues: Int?
    for (index, line) in source.lines.enumerated() where !line.isBlank {
      if line.content.hasPrefix("(Xem tiếp Công báo") { betweenIssues = index }
      if line.content.hasPrefix("(Tiếp theo Công báo"), let from = betweenIssues, index - from <= 30 {
        for between in from...index where !source.lines[between].isBlank { owners[between] = "pagebreak" }
        betweenIssues = nil
      }
      let isNumber = line.content.utf8.count <= 3 && line.content.utf8.allSatisfy { (0x30...0x39).contains($0) }
      let isGazette =
        line.content.contains("CÔNG BÁO/Số") || line.content.hasPrefix("(Tiếp theo Công báo")
        || line.content.hasPrefix("(Xem tiếp Công báo")
      if isNumber || isGazette { owners[index] = "pagebreak" }
    }
  }

  private static func coverage(of source: SourceLines, _ owners: [String?]) -> ReadDocument.Coverage {
    var parts: [ReadDocument.Part] = []
    var characters = 0
    var assigned = 0
    var unassigned: [String] = []
    var last = owners.compactMap(\.self).first ?? "unassigned"
    var lastWasBlank = true
    for (index, line) in source.lines.enumerated() {
      let owner = line.isBlank ? last : owners[index] ?? "unassigned"
      let text = source.text(line)
      let visible = text.unicodeScalars.count { !SourceLines.isSpace($0) }
      characters += visible
      if owner == "unassigned" {
        if !line.isBlank {
          if parts.last?.owner == owner, !lastWasBlank, !unassigned.isEmpty {
            unassigned[unassigned.count - 1] += "\n" + line.content
          } else {
            unassigned.append(line.content)
          }
        }
      } else {
        assigned += visible
      }
      if parts.last?.owner == owner {
        parts[parts.count - 1].text += text
      } else {
        parts.append(.init(owner: owner, text: text))
      }
      lastWasBlank = line.isBlank
      last = owner
    }
    return .init(characters: characters, assigned: assigned, unassigned: unassigned, parts: parts)
  }
}
