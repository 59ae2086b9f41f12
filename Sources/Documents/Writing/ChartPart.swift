import Kit

/// A bar chart as DrawingML (ISO/IEC 29500-1, part 21.2): drawn by Word and LibreOffice with the document's own font, greys that print.
enum ChartPart {
  static func xml(_ chart: OfficialDocument.Chart) -> String {
    let greys = ["404040", "BFBFBF", "7F7F7F", "D9D9D9"]
    var text = WordDocument.declaration + "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
    text += " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"\(WordDocument.office)\"><c:lang val=\"vi-VN\"/>"
    text +=
      "<c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/><c:barChart><c:barDir val=\"bar\"/>"
    text += "<c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"
    for (place, series) in chart.series.enumerated() {
      text +=
        "<c:ser><c:idx val=\"\(place)\"/><c:order val=\"\(place)\"/><c:tx><c:strRef><c:f>Bang!$\(column(place + 1))$1</c:f><c:strCache>"
      text += "<c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>\(XMLText.escaped(series.name))</c:v></c:pt></c:strCache></c:strRef></c:tx>"
      text += "<c:spPr><a:solidFill><a:srgbClr val=\"\(greys[place % greys.count])\"/></a:solidFill><a:ln w=\"6350\"><a:solidFill>"
      text += "<a:srgbClr val=\"000000\"/></a:solidFill></a:ln></c:spPr><c:invertIfNegative val=\"0\"/>"
      text +=
        "<c:dLbls><c:spPr><a:noFill/></c:spPr>\(words(1000))<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
      text += "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>"
      text +=
        "<c:cat><c:strRef><c:f>Bang!$A$2:$A$\(chart.categories.count + 1)</c:f><c:strCache><c:ptCount val=\"\(chart.categories.count)\"/>"
      text += chart.categories.enumerated().map { "<c:pt idx=\"\($0)\"><c:v>\(XMLText.escaped($1))</c:v></c:pt>" }.joined()
      text +=
        "</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Bang!$\(column(place + 1))$2:$\(column(place + 1))$\(chart.categories.count + 1)</c:f>"
      text += "<c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val=\"\(series.values.count)\"/>"
      text += series.values.enumerated().map { "<c:pt idx=\"\($0)\"><c:v>\($1)</c:v></c:pt>" }.joined()
      text += "</c:numCache></c:numRef></c:val></c:ser>"
    }
    text += "<c:gapWidth val=\"60\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>"
    // The first category stands on top, as in the table below.
    text += "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/>"
    text += "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"
    text += "<c:tickLblPos val=\"nextTo\"/>\(words(1000))<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/></c:catAx>"
    text += "<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling><c:delete val=\"0\"/>"
    text +=
      "<c:axPos val=\"b\"/><c:majorGridlines><c:spPr><a:ln w=\"3175\"><a:solidFill><a:srgbClr val=\"D9D9D9\"/></a:solidFill></a:ln></c:spPr>"
    text +=
      "</c:majorGridlines><c:numFmt formatCode=\"#,##0\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/>"
    text += "<c:tickLblPos val=\"high\"/>\(words(1000))<c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/></c:valAx></c:plotArea>"
    if chart.series.count > 1 { text += "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>\(words(1100))</c:legend>" }
    text +=
      "<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\(words(1100))"
    return text + "</c:chartSpace>"
  }

  /// Letters of this size in hundredths of a point.
  private static func words(_ size: Int) -> String {
    "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"\(size)\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill>"
      + "<a:latin typeface=\"Times New Roman\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"vi-VN\"/></a:p></c:txPr>"
  }

  private static func column(_ place: Int) -> Character {
    let letters = Array("ABCDEFGHIJ")
    return place < letters.count ? letters[place] : "J"
  }
}
