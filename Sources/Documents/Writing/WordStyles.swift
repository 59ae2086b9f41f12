/// The styles of an official document: Times New Roman, black, sizes in half points as Nghị định 30/2020/NĐ-CP and HD 36-HD/VPTW give them.
enum WordStyles {
  static let xml =
    WordDocument.declaration + "<w:styles xmlns:w=\"\(WordDocument.main)\">"
    + "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\""
    + " w:eastAsia=\"Times New Roman\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\" w:eastAsia=\"vi-VN\" w:bidi=\"ar-SA\"/>"
    + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr>"
    + "</w:pPrDefault></w:docDefaults>"
    + style("Normal", "Normal", isDefault: true, "", "")
    + style(
      "BodyText", "Body Text",
      "<w:spacing w:before=\"120\" w:after=\"0\"/><w:ind w:firstLine=\"\(PageMeasures.indent)\"/><w:jc w:val=\"both\"/>",
      "")
    + style(
      "Heading1", "heading 1",
      "<w:keepNext/><w:spacing w:before=\"180\" w:after=\"60\"/><w:ind w:firstLine=\"\(PageMeasures.indent)\"/><w:jc w:val=\"both\"/>"
        + "<w:outlineLvl w:val=\"0\"/>", "<w:b/><w:bCs/>")
    + style(
      "Heading2", "heading 2",
      "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/><w:ind w:firstLine=\"\(PageMeasures.indent)\"/><w:jc w:val=\"both\"/>"
        + "<w:outlineLvl w:val=\"1\"/>", "<w:b/><w:bCs/>")
    + style("Title", "Title", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"0\"/><w:jc w:val=\"center\"/>", "<w:b/><w:bCs/>")
    + style("Subject", "Trích yếu", "<w:keepNext/><w:jc w:val=\"center\"/>", "<w:b/><w:bCs/>")
    + style("Basis", "Căn cứ", basedOn: "BodyText", "", "")
    + style("Head", "Đầu văn bản", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>")
    + style("Caption", "caption", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/><w:jc w:val=\"center\"/>", "<w:i/><w:iCs/>")
    + style("Cell", "Ô bảng", "<w:spacing w:before=\"40\" w:after=\"40\"/>", "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>")
    + style("Header", "header", "<w:jc w:val=\"center\"/>", "")
    + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\""
    + " w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>"
    + "<w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style></w:styles>"

  private static func style(
    _ id: String, _ name: String, isDefault: Bool = false, basedOn: String = "Normal", _ paragraph: String, _ run: String
  ) -> String {
    "<w:style w:type=\"paragraph\"" + (isDefault ? " w:default=\"1\"" : "") + " w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + (isDefault ? "" : "<w:basedOn w:val=\"\(basedOn)\"/>") + "<w:qFormat/>"
      + (paragraph.isEmpty ? "" : "<w:pPr>\(paragraph)</w:pPr>") + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>") + "</w:style>"
  }
}
