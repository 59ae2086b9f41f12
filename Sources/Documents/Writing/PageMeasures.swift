/// The measures of a page of A4 in twentieths of a point (1/1440 inch), as WordprocessingML counts them.
///
/// Margins of Nghị định 30/2020/NĐ-CP, Phụ lục I (20-25 mm above and below, 30-35 left, 15-20 right) in the values that Hướng dẫn
/// 36-HD/VPTW fixes: 20, 20, 30 and 15 mm.
enum PageMeasures {
  static let width = 11906
  static let height = 16838
  static let top = 1134
  static let bottom = 1134
  static let left = 1701
  static let right = 850
  static let header = 567
  static let footer = 567
  static let text = width - left - right

  /// Left and right part of the letterhead, about two to three: at half and half the State's name would not stand on one line.
  static let letterhead = [text * 39 / 100, text - text * 39 / 100]
  static let halves = [text / 2, text - text / 2]
  /// First-line indent of a paragraph, 1,27 cm.
  static let indent = 720

  /// The widths of columns by their shares; the rest goes to the last.
  static func widths(of shares: [Int]) -> [Int] {
    let sum = max(shares.reduce(0, +), 1)
    var widths = shares.map { text * $0 / sum }
    if let last = widths.indices.last { widths[last] += text - widths.reduce(0, +) }
    return widths
  }
}
