import Domain
import Kit

/// An official document as values: what stands on its pages, without how a file says it.
///
/// State documents have the form of Nghị định 30/2020/NĐ-CP, Phụ lục I; Party documents that of Hướng dẫn 36-HD/VPTW. The same value gives
/// the same bytes, whenever and wherever the file is made.
public struct OfficialDocument: Sendable, Equatable, Codable {
  /// Whose form it has.
  public var form: ReadDocument.Form
  /// Nil for a sheet that belongs to another document and has no letterhead.
  public var letterhead: Letterhead?
  /// «KẾ HOẠCH»; empty for an official letter, whose subject stands under its number.
  public var kind: String
  /// What it is about; for a letter with «V/v» before it.
  public var subject: String
  /// «Kính gửi» of a letter.
  public var addressees: [String]
  /// The paragraphs that say on what it rests, each ended by a semicolon or full stop.
  public var bases: [String]
  public var body: [Block]
  /// One for a document of an office; two or more stand side by side, as on minutes.
  public var signatures: [Signature]
  /// «Nơi nhận», without dashes.
  public var recipients: [String]
  /// The name of the file's subject for programs that list files.
  public var title: String

  public init(
    form: ReadDocument.Form, letterhead: Letterhead?, kind: String, subject: String, addressees: [String] = [], bases: [String] = [],
    body: [Block], signatures: [Signature] = [], recipients: [String] = [], title: String = ""
  ) {
    self.form = form
    self.letterhead = letterhead
    self.kind = kind
    self.subject = subject
    self.addressees = addressees
    self.bases = bases
    self.body = body
    self.signatures = signatures
    self.recipients = recipients
    self.title = title.isEmpty ? [OfficialDocument.running(kind), subject].filter { !$0.isEmpty }.joined(separator: " ") : title
  }

  /// «KẾ HOẠCH» as a title says it: «Kế hoạch».
  private static func running(_ kind: String) -> String { kind.isEmpty ? "" : Directive.runningCase(kind) }

  /// The head of the first page: who issues it, its number, place and day.
  public struct Letterhead: Sendable, Equatable, Codable {
    /// The body above, one entry a line; empty when none is named.
    public var superior: [String]
    /// The issuing body, one entry a line, in capitals.
    public var issuer: [String]
    /// «12/KH-SXD» with a space for digits while it has no number; empty for what takes none.
    public var number: String
    public var place: String
    /// The day of issue; nil while it is not issued.
    public var day: Day?
    /// The year shown before there is a day.
    public var year: Int

    public init(superior: [String] = [], issuer: [String], number: String, place: String, day: Day?, year: Int) {
      self.superior = superior
      self.issuer = issuer
      self.number = number
      self.place = place
      self.day = day
      self.year = year
    }

    /// «Cần Thơ, ngày 05 tháng 02 năm 2026», with room to write in while there is no day.
    public var placeAndDay: String {
      "\(place), ngày " + (day?.vietnameseWords ?? "      tháng      năm \(year)")
    }
  }

  /// Who signs on whose behalf.
  public struct Signature: Sendable, Equatable, Codable {
    /// «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH»: one entry a line.
    public var authority: [String]
    /// «PHÓ CHỦ TỊCH».
    public var position: String
    /// Empty while nobody is known.
    public var name: String

    public init(authority: [String] = [], position: String, name: String) {
      self.authority = authority
      self.position = position
      self.name = name
    }
  }

  /// One piece of the text, top to bottom.
  public enum Block: Sendable, Equatable, Codable {
    /// «I. MỤC ĐÍCH, YÊU CẦU»: bold.
    case section(mark: String, title: String)
    /// «1. Mục đích»: bold.
    case item(mark: String, title: String)
    /// Running text, with its mark when it has one: «a)», «-», «1.».
    case paragraph(mark: String, text: String)
    case table(Table)
    case chart(Chart)
    /// The head of an annex, on a new page.
    case annex(title: String, subject: String)
  }

  /// Rows under named columns.
  public struct Table: Sendable, Equatable, Codable {
    /// What a reader who does not see it is told; shown above the table.
    public var caption: String
    public var columns: [Column]
    public var rows: [Row]
    /// What stands in place of rows when there are none.
    public var whenEmpty: String

    public init(caption: String = "", columns: [Column], rows: [Row], whenEmpty: String = "Không có.") {
      self.caption = caption
      self.columns = columns
      self.rows = rows
      self.whenEmpty = whenEmpty
    }
  }

  /// A column with its part of the width.
  public struct Column: Sendable, Equatable, Codable {
    public var title: String
    /// Its share of the width, against the other columns' shares.
    public var share: Int
    public var alignment: Alignment

    public init(_ title: String, share: Int, _ alignment: Alignment = .left) {
      self.title = title
      self.share = share
      self.alignment = alignment
    }

    public enum Alignment: String, Sendable, Codable { case left, center, right }
  }

  /// Cells, or one cell over the whole width that names the rows below it.
  public struct Row: Sendable, Equatable, Codable {
    public var cells: [String]
    public var isHeading: Bool

    public init(_ cells: [String], isHeading: Bool = false) {
      self.cells = cells
      self.isHeading = isHeading
    }
  }

  /// Bars of whole numbers; its figures stand in a table under it.
  public struct Chart: Sendable, Equatable, Codable {
    public var title: String
    /// What the categories are: «Phần của kế hoạch».
    public var axis: String
    public var categories: [String]
    public var series: [Series]

    public init(title: String, axis: String, categories: [String], series: [Series]) {
      self.title = title
      self.axis = axis
      self.categories = categories
      self.series = series
    }

    /// One kind of bar with a value for each category.
    public struct Series: Sendable, Equatable, Codable {
      public var name: String
      public var values: [Int]

      public init(_ name: String, _ values: [Int]) {
        self.name = name
        self.values = values
      }
    }

    /// The figures under the bars.
    public var table: Table {
      Table(
        caption: "Số liệu của biểu đồ: \(title)", columns: [Column(axis, share: 4)] + series.map { Column($0.name, share: 2, .right) },
        rows: categories.enumerated().map { place, name in
          Row([name] + series.map { place < $0.values.count ? VietnameseNumber.whole($0.values[place]) : "" })
        })
    }
  }
}
