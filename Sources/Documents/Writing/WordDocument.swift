import Domain
import Foundation
import Kit

/// An official document as a DOCX (ISO/IEC 29500, WordprocessingML), written part by part, that Word and LibreOffice open and edit.
public enum WordDocument {
  /// The file. The same document gives the same bytes. Throws `Problem.broken` when the archive cannot be written.
  public static func data(_ document: OfficialDocument) throws -> Data {
    try ZipArchive.data(parts(of: document).map { ($0.name, Data($0.text.utf8)) })
  }

  /// The parts of the file with their names, in the order in which they stand in it.
  public static func parts(of document: OfficialDocument) -> [(name: String, text: String)] {
    var body = WordBody(document.form)
    body.write(document)
    var parts = [
      ("[Content_Types].xml", contentTypes(charts: body.charts.count)), ("_rels/.rels", packageRelations),
      ("docProps/core.xml", core(document)), ("docProps/app.xml", application),
      ("word/document.xml", body.xml), ("word/_rels/document.xml.rels", relations(charts: body.charts.count)),
      ("word/styles.xml", WordStyles.xml), ("word/settings.xml", settings), ("word/header1.xml", pageNumber),
      ("word/header2.xml", noHeader),
    ]
    for (place, chart) in body.charts.enumerated() { parts.append(("word/charts/chart\(place + 1).xml", ChartPart.xml(chart))) }
    return parts
  }

  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  private static func contentTypes(charts: Int) -> String {
    let parts =
      [
        ("/word/document.xml", word + "document.main+xml"), ("/word/styles.xml", word + "styles+xml"),
        ("/word/settings.xml", word + "settings+xml"), ("/word/header1.xml", word + "header+xml"),
        ("/word/header2.xml", word + "header+xml"), ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
      ]
      + (0..<charts).map { ("/word/charts/chart\($0 + 1).xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml") }
    return declaration + "<Types xmlns=\"\(package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + parts.map { "<Override PartName=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined() + "</Types>"
  }

  private static let packageRelations =
    declaration + "<Relationships xmlns=\"\(package)/relationships\">"
    + "<Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/>"
    + "<Relationship Id=\"rId2\" Type=\"\(package)/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
    + "<Relationship Id=\"rId3\" Type=\"\(office)/extended-properties\" Target=\"docProps/app.xml\"/></Relationships>"

  private static func relations(charts: Int) -> String {
    var all = [("rId1", "styles", "styles.xml"), ("rId2", "settings", "settings.xml"), ("rId3", "header", "header1.xml")]
    all.append(("rId4", "header", "header2.xml"))
    all += (0..<charts).map { ("rIdChart\($0 + 1)", "chart", "charts/chart\($0 + 1).xml") }
    return declaration + "<Relationships xmlns=\"\(package)/relationships\">"
      + all.map { "<Relationship Id=\"\($0.0)\" Type=\"\(office)/\($0.1)\" Target=\"\($0.2)\"/>" }.joined() + "</Relationships>"
  }

  /// The day of the document stands for the moments of its making, so that making it again changes nothing.
  private static func core(_ document: OfficialDocument) -> String {
    let issuer = document.letterhead.map { $0.issuer.joined(separator: " ") } ?? ""
    let moments = (document.letterhead?.day).map { day in
      ["created", "modified"].map { "<dcterms:\($0) xsi:type=\"dcterms:W3CDTF\">\(day.iso)T00:00:00Z</dcterms:\($0)>" }.joined()
    }
    return declaration + "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
      + " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      + "<dc:title>\(XMLText.escaped(document.title))</dc:title><dc:creator>\(XMLText.escaped(issuer))</dc:creator>"
      + "<dc:language>vi-VN</dc:language>" + (moments ?? "") + "</cp:coreProperties>"
  }

  private static let application =
    declaration + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
    + "<Application>An Cư</Application></Properties>"

  /// Word's layout of 2013 and later; no compatibility mode.
  private static let settings =
    declaration + "<w:settings xmlns:w=\"\(main)\"><w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
    + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
    + "<w:themeFontLang w:val=\"vi-VN\"/><w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/></w:settings>"

  /// At the middle above the text, from the second page on.
  private static let pageNumber =
    declaration + "<w:hdr xmlns:w=\"\(main)\"><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>"
    + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>"

  private static let noHeader =
    declaration + "<w:hdr xmlns:w=\"\(main)\"><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr></w:p></w:hdr>"
}
