import Foundation
import FoundationXML

/// Whether a text is well-formed XML.
enum XMLParserProbe {
  static func isWellFormed(_ text: String) -> Bool { XMLParser(data: Data(text.utf8)).parse() }
}
