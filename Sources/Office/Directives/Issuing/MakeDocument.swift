import Database
import Documents
import Domain
import Kit
import Store

/// Makes an official document of one kind from what the house knows on a day; nothing is stored.
public struct MakeDocument {
  public struct Input: Sendable {
    public var kind: DocumentKind
    /// The directive's address part, the reorganisation's id; empty for a kind that is made from the whole board.
    public var source: String
    /// The case that a letter or a checklist is about.
    public var it: EligibilityCase?
    /// The issuing body by id or name; empty for the issuer of the directive or whoever carries on for it.
    public var agency: String
    public var signer: DocumentSigner
    /// What the drafter adds in own words, paragraphs parted by line ends.
    public var narrative: String
    /// «Kính gửi» of a letter.
    public var addressees: [String]

    public init(
      kind: DocumentKind, source: String = "", it: EligibilityCase? = nil, agency: String = "", signer: DocumentSigner = DocumentSigner(),
      narrative: String = "",
      addressees: [String] = []
    ) {
      self.kind = kind
      self.source = source
      self.it = it
      self.agency = agency
      self.signer = signer
      self.narrative = narrative
      self.addressees = addressees
    }
  }

  /// The document, its tables for a spreadsheet, and what its number is made of.
  public struct Made: Sendable {
    public var document: OfficialDocument
    public let tables: [SheetTable]
    /// Nil for a sheet that no body issues.
    public let agency: AgencyFact?
    /// Of the kind, for the number: «KH».
    public let symbol: String
    public let wording: DocumentWording
  }

  public static func run(_ input: Input, for reader: Actor?, in office: Office) async throws -> Made {
    let today = office.today
    let wordings = office.wordings
    return try await office.read { tx in try make(input, wordings, for: reader, on: today, in: tx) }
  }

  static func make(_ input: Input, _ wordings: Wordings?, for reader: Actor?, on day: Day, in tx: any Reading) throws -> Made {
    guard let wordings else { throw Problem.unavailable("Chương trình chưa đọc được mẫu văn bản. Hãy xem mẫu rồi mở lại chương trình.") }
    let wording = try wordings.wording(of: input.kind)
    let register = try RegisterStore.register(in: tx)
    var content: DocumentContent
    switch input.kind.source {
    case .directive:
      content = try DirectiveContent.make(input.kind, slug: input.source, for: reader, on: day, register: register, in: tx)
    case .reorganisation: content = try HandoverContent.make(input.source, for: reader, on: day, in: tx)
    case .eligibilityCase: content = try EligibilityContent.make(input.kind, input.it, on: day)
    case .board: content = try BoardContent.make(for: reader, on: day, in: tx)
    }
    let issuing: IssuingAgency?
    if !input.agency.isEmpty {
      issuing = try IssuingAgency.find(input.agency, on: day, in: register)
    } else if input.kind == .checklist {
      issuing = nil
    } else {
      issuing = content.directive.flatMap { IssuingAgency.issuer(of: $0, on: day, in: register) }
      guard issuing != nil else {
        throw Problem.invalid(
          "Chưa rõ cơ quan nào ban hành văn bản này, nên chưa lập được. Hãy chọn cơ quan ban hành.",
          fields: [.init("co-quan", "Hãy chọn một cơ quan trong danh sách.")])
      }
    }
    content.filling.words["ngay"] = day.vietnamese
    content.filling.words["nam"] = String(day.components.year)
    content.filling.words["co-quan"] = issuing?.fact.name ?? ""
    content.filling.words["dia-danh"] = issuing.flatMap { register.unit($0.fact.unit, on: day)?.name } ?? ""
    content.filling.blocks["loi-rieng"] = input.narrative.split(separator: "\n").map { .paragraph(mark: "", text: String($0)) }
    let signatures: [OfficialDocument.Signature]
    switch input.kind {
    case .distributionList, .checklist: signatures = []
    case .handover:
      signatures = [.init(position: "ĐẠI DIỆN BÊN GIAO", name: ""), .init(position: "ĐẠI DIỆN BÊN NHẬN", name: "")]
    default: signatures = issuing.map { [$0.signature(input.signer)] } ?? []
    }
    return Made(
      document: wording.document(
        content.filling, form: issuing?.form ?? .state,
        letterhead: issuing.map {
          $0.letterhead(number: nil, kind: wording.symbol, takesNumber: input.kind.takesNumber, issuedOn: nil)
        }, signatures: signatures, addressees: input.addressees),
      tables: content.tables, agency: issuing?.fact, symbol: wording.symbol, wording: wording)
  }
}

/// What one kind of document says, before it has a letterhead.
struct DocumentContent {
  var filling: WordingFilling
  var tables: [SheetTable] = []
  /// The directive it is made from.
  var directive: Directive?
}
