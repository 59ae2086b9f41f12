/// Whole numbers and amounts in Vietnamese words, as contracts and receipts write them beside the figures.
///
/// House style: «lẻ» (not «linh»), «tư» after a ten, «nghìn», «tỷ»; the group after «nghìn» is read in full («một nghìn không trăm lẻ
/// một»), as ICU's rules for Vietnamese do.
public enum SpelledNumber {
  /// The number in words, lower case: 15.250.000 is «mười lăm triệu hai trăm năm mươi nghìn».
  public static func words(_ number: Int) -> String {
    guard number != 0 else { return digits[0] }
    let words = words(ofMagnitude: number.magnitude)
    return number < 0 ? "âm " + words : words
  }

  /// An amount of money as documents write it: «Mười lăm triệu hai trăm năm mươi nghìn đồng».
  public static func dong(_ amount: Int) -> String {
    let words = words(amount)
    return words.prefix(1).uppercased() + words.dropFirst() + " đồng"
  }

  private static let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

  private static func words(ofMagnitude number: UInt) -> String {
    // Beyond a billion the language counts billions, and begins anew.
    if number >= 1_000_000_000 {
      return join(words(ofMagnitude: number / 1_000_000_000) + " tỷ", number % 1_000_000_000)
    }
    if number >= 1_000_000 { return join(hundreds(number / 1_000_000, inFull: false) + " triệu", number % 1_000_000) }
    if number >= 1_000 {
      let rest = number % 1_000
      let head = hundreds(number / 1_000, inFull: false) + " nghìn"
      return rest == 0 ? head : head + " " + hundreds(rest, inFull: true)
    }
    return hundreds(number, inFull: false)
  }

  private static func join(_ head: String, _ rest: UInt) -> String {
    rest == 0 ? head : head + " " + words(ofMagnitude: rest)
  }

  /// A number below a thousand; in full «không trăm» is said too.
  private static func hundreds(_ number: UInt, inFull: Bool) -> String {
    let rest = number % 100
    guard number >= 100 || inFull else { return tens(rest, afterHundred: false) }
    let head = digits[Int(number / 100)] + " trăm"
    return rest == 0 ? head : head + " " + tens(rest, afterHundred: true)
  }

  private static func tens(_ number: UInt, afterHundred: Bool) -> String {
    let ten = Int(number / 10)
    let one = Int(number % 10)
    switch ten {
    case 0: return (afterHundred ? "lẻ " : "") + digits[one]
    case 1: return one == 0 ? "mười" : "mười " + (one == 5 ? "lăm" : digits[one])
    default:
      let head = digits[ten] + " mươi"
      switch one {
      case 0: return head
      case 1: return head + " mốt"
      case 4: return head + " tư"
      case 5: return head + " lăm"
      default: return head + " " + digits[one]
      }
    }
  }
}
