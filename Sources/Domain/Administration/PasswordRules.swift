import Kit

/// What a password must be: long, and nothing that a guesser tries first (NIST SP 800-63B-4, 3.1.1.2). No rule of mixed signs, no expiry.
public enum PasswordRules {
  /// Characters after NFC.
  public static let shortest = 12
  public static let longest = 128

  /// Why a password is refused.
  public enum Fault: Sendable, Equatable {
    case tooShort, tooLong, common, allDigits, ownName

    public var message: String {
      switch self {
      case .tooShort: "Mật khẩu cần ít nhất \(shortest) ký tự. Nên ghép vài từ không liên quan với nhau."
      case .tooLong: "Mật khẩu dài nhất \(longest) ký tự."
      case .common: "Mật khẩu này quá dễ đoán: toàn từ, dãy phím hay số mà kẻ dò thử đầu tiên. Hãy ghép vài từ không liên quan với nhau."
      case .allDigits: "Mật khẩu toàn chữ số dễ là số điện thoại, số định danh hay ngày sinh. Hãy thêm chữ."
      case .ownName: "Mật khẩu không được là tên tài khoản hay họ tên của bạn. Hãy chọn các từ khác."
      }
    }
  }

  /// Nil for a password that may be taken. `names` are the account's and the person's.
  public static func fault(_ password: String, names: [String]) -> Fault? {
    let password = VietnameseText.nfc(password)
    if password.count < shortest { return .tooShort }
    if password.count > longest { return .tooLong }
    if password.unicodeScalars.allSatisfy({ $0.properties.numericType != nil || !$0.properties.isAlphabetic }),
      password.unicodeScalars.contains(where: { $0.properties.numericType != nil })
    {
      return .allDigits
    }
    let letters = CommonPasswords.letters(password)
    let own = names.flatMap { [CommonPasswords.letters($0)] + VietnameseText.words($0).map(CommonPasswords.letters) }
      .filter { $0.count >= 3 }
    if own.contains(where: { isRest(of: letters, after: $0) }) { return .ownName }
    return CommonPasswords.holds(password) ? .common : nil
  }

  /// Whether hardly anything is left of the letters when every occurrence of the name is taken out.
  private static func isRest(of letters: String, after name: String) -> Bool {
    guard letters.contains(name) else { return false }
    return CommonPasswords.rest(of: letters, taking: [name]).count < 4
  }
}
