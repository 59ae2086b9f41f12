import Domain
import Kit
import Office
import Site

/// A provision's words cut into runs: plain words, mentions and words a scanner may have read wrong; nothing is altered.
public struct ProvisionText: Sendable {
  public let paragraphs: [Paragraph]

  /// A paragraph of the verbatim text.
  public struct Paragraph: Sendable {
    /// The mark as printed, before the first words: «- », «a) »; empty on all other paragraphs.
    public let lead: String
    public let runs: [Run]
    /// Whether the printed page ends after these words.
    public let breaksPage: Bool
  }

  /// A run of words of one kind.
  public struct Run: Sendable {
    public let text: String
    public let isPlain: Bool
    public let isFault: Bool
    /// A mention that leads somewhere, and one that does not.
    public let isLink: Bool
    public let isMark: Bool
    /// `who`, `doc`, `goal`: the mention's class in the stylesheet.
    public let mark: String
    public let address: String
    /// The number of the note that tells what the scanner probably meant; none where no note follows.
    public let notes: [Int]
  }

  /// What a page needs to know to lead from a mention to its record.
  public struct Links: Sendable {
    /// Slug of a document by the slug of its number, for documents the reader may know of.
    public let documents: Set<String>
    /// The day on which the document's words were true: who «Tỉnh ủy» was then.
    public let day: Day?

    public init(_ view: ReadDirective.View) {
      documents = Set(view.links.map(\.other.slug))
      day = view.directive.issuedOn
    }

    func address(of mention: Mention) -> String {
      switch mention.kind {
      case .document:
        let slug = String(Directive.slug(of: CitedDocument(words: mention.text).number).prefix(80))
        return documents.contains(slug) ? Address.path("van-ban", slug) : ""
      case .agency: return "/co-quan?tim=" + Address.encoded(mention.text) + onDay
      case .group: return group(mention.text)
      case .deadline, .quantity: return ""
      }
    }

    /// Whom a group of addressees held on the document's day; empty for words that name none.
    func group(_ phrase: String) -> String {
      AgencyGroup(phrase: phrase) == nil ? "" : "/nhom-noi-nhan?nhom=" + Address.encoded(phrase) + onDay
    }

    private var onDay: String { day.map { "&ngay=" + Address.encoded($0.vietnamese) } ?? "" }
  }

  /// The words of one place of a provision; notes of its suspects are numbered from `firstNote` on.
  public init(_ provision: ReadProvision, _ place: ReadingPlace, links: Links, firstNote: Int) {
    let words = place == .title ? provision.title : provision.text
    let scalars = Array(words.unicodeScalars)
    let mentions = provision.mentions.filter { $0.place == place }
    var notes: [(Range<Int>, Int)] = []
    for (offset, suspect) in provision.suspects.enumerated() where suspect.place == place {
      notes.append((suspect.range, firstNote + offset))
    }
    let joins = Set(place == .text ? provision.joins : [])
    var cuts = Set([0, scalars.count]).union(joins)
    for range in mentions.map(\.range) + notes.map(\.0) { cuts.formUnion([range.lowerBound, range.upperBound]) }
    for (index, scalar) in scalars.enumerated() where scalar == "\n" { cuts.formUnion([index, index + 1]) }
    let bounds = cuts.filter { (0...scalars.count).contains($0) }.sorted()
    var paragraphs: [Paragraph] = []
    var lead = place == .text && provision.title.isEmpty ? provision.label + " " : ""
    var runs: [Run] = []
    func close(breaksPage: Bool) {
      guard !runs.isEmpty else { return }
      paragraphs.append(Paragraph(lead: lead, runs: runs, breaksPage: breaksPage))
      lead = ""
      runs = []
    }
    for (from, until) in zip(bounds, bounds.dropFirst()) {
      if joins.contains(from) { close(breaksPage: true) }
      if until - from == 1, scalars[from] == "\n" {
        close(breaksPage: false)
        continue
      }
      let text = String(String.UnicodeScalarView(scalars[from..<until]))
      if let note = notes.first(where: { $0.0.lowerBound <= from && until <= $0.0.upperBound }) {
        // The note's number stands once, after the last run of its words.
        runs.append(Run.fault(text, notes: until == note.0.upperBound ? [note.1] : []))
      } else if let mention = mentions.last(where: { $0.range.lowerBound <= from && until <= $0.range.upperBound }) {
        runs.append(Run.mention(text, mention.kind, address: links.address(of: mention)))
      } else {
        runs.append(Run.plain(text))
      }
    }
    close(breaksPage: false)
    self.paragraphs = paragraphs
  }
}

extension ProvisionText.Run {
  static func plain(_ text: String) -> Self {
    Self(text: text, isPlain: true, isFault: false, isLink: false, isMark: false, mark: "", address: "", notes: [])
  }

  static func fault(_ text: String, notes: [Int]) -> Self {
    Self(text: text, isPlain: false, isFault: true, isLink: false, isMark: false, mark: "", address: "", notes: notes)
  }

  static func mention(_ text: String, _ kind: Mention.Kind, address: String) -> Self {
    let mark =
      switch kind {
      case .agency, .group: "who"
      case .document: "doc"
      case .deadline, .quantity: "goal"
      }
    return Self(
      text: text, isPlain: false, isFault: false, isLink: !address.isEmpty, isMark: address.isEmpty, mark: mark, address: address, notes: []
    )
  }
}
