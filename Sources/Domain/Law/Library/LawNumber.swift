import Kit

/// The number of a legal document with its symbol, «100/2024/NĐ-CP», as other documents cite it.
public enum LawNumber {
  /// The number's part of an address: `100-2024-nd-cp`.
  public static func slug(of number: String) -> String {
    VietnameseText.words(number).joined(separator: "-")
  }
}

extension LawDocument {
  /// The document's part of an address: `100-2024-nd-cp`.
  public var slug: String { LawNumber.slug(of: number) }
}
