/// What one version of an article replaced, place by place and word by word.
public enum LawDiff {
  /// A run of words.
  public struct Run: Sendable, Equatable {
    public enum Kind: Sendable, Equatable { case kept, removed, added }
    public let kind: Kind
    public let words: String

    public init(_ kind: Kind, _ words: String) {
      self.kind = kind
      self.words = words
    }
  }

  /// One place of either version.
  public struct Line: Sendable, Equatable {
    public enum Kind: Sendable, Equatable { case kept, changed, removed, added }
    public let kind: Kind
    public let place: LawPlace
    public let label: String
    public let level: ReadProvision.Level
    /// The heading and the text, in runs; a line feed parts paragraphs.
    public let runs: [Run]
  }

  /// The lines of both versions in the order of the new one; what is gone stands where it stood.
  public static func lines(from old: [LawPart], to new: [LawPart]) -> [Line] {
    var lines: [Line] = []
    var before: [LawPlace: LawPart] = [:]
    for part in old { before[part.place] = part }
    let after = Set(new.map(\.place))
    var next = 0
    func take(until place: LawPlace?) {
      // Places that are gone come before the next one that stayed.
      while next < old.count, old[next].place != place {
        if !after.contains(old[next].place) {
          lines.append(line(.removed, old[next], [Run(.removed, old[next].words)]))
        } else if place != nil, !old[next...].contains(where: { $0.place == place }) {
          break
        }
        next += 1
      }
      if next < old.count, old[next].place == place { next += 1 }
    }
    for part in new {
      guard let earlier = before[part.place] else {
        lines.append(line(.added, part, [Run(.added, part.words)]))
        continue
      }
      take(until: part.place)
      if part.isRepealed, !earlier.isRepealed {
        lines.append(line(.removed, part, [Run(.removed, earlier.words)]))
      } else if earlier.words == part.words {
        lines.append(line(.kept, part, [Run(.kept, part.words)]))
      } else {
        lines.append(line(.changed, part, runs(from: earlier.words, to: part.words)))
      }
    }
    take(until: nil)
    return lines
  }

  private static func line(_ kind: Line.Kind, _ part: LawPart, _ runs: [Run]) -> Line {
    Line(kind: kind, place: part.place, label: part.label, level: part.level, runs: runs.filter { !$0.words.isEmpty })
  }

  /// The words of both texts as runs. Texts that share less than a third are shown one after the other: a patchwork helps nobody.
  public static func runs(from old: String, to new: String) -> [Run] {
    let before = pieces(old)
    let after = pieces(new)
    let difference = after.difference(from: before)
    var removed = Set<Int>()
    var added = Set<Int>()
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    guard (before.count - removed.count) * 3 >= max(before.count, after.count) else {
      return [Run(.removed, old), Run(.added, new)].filter { !$0.words.isEmpty }
    }
    var runs: [(kind: Run.Kind, words: [String])] = []
    func put(_ kind: Run.Kind, _ word: String) {
      if runs.last?.kind == kind { runs[runs.count - 1].words.append(word) } else { runs.append((kind, [word])) }
    }
    var left = 0
    var right = 0
    while left < before.count || right < after.count {
      if left < before.count, removed.contains(left) {
        put(.removed, before[left])
        left += 1
      } else if right < after.count, added.contains(right) {
        put(.added, after[right])
        right += 1
      } else {
        if right < after.count { put(.kept, after[right]) }
        left += 1
        right += 1
      }
    }
    return runs.map { Run($0.kind, $0.words.joined()) }
  }

  /// Words with the space behind them, so that joined they are the text.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var current = ""
    for character in text {
      current.append(character)
      if character == " " || character == "\n" {
        pieces.append(current)
        current = ""
      }
    }
    if !current.isEmpty { pieces.append(current) }
    return pieces
  }
}
