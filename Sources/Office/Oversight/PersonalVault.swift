import Database
import Domain
import Kit
import Store

/// How use cases put personal data into the vault and take it out: sealed for its place, found by tokens, named in the record by keyed
/// digests only. It checks no permission; the use case does.
struct PersonalVault {
  let office: Office
  let seal: Seal

  init(_ office: Office) throws {
    self.office = office
    seal = try office.seal()
  }

  /// What a value is sealed for, so that it opens in no other place.
  static func context(_ subject: PersonalSubject, _ kind: PersonalValue.Kind) -> String {
    "personal \(subject.kind.rawValue) \(subject.id) \(kind.rawValue)"
  }

  /// The tokens under which a text is found. With `every`, those of older keys too: what is looked for while a key is being replaced.
  func tokens(_ kind: PersonalValue.Kind, _ text: String, every: Bool = false) -> Set<PersonalStore.Token> {
    func digests(_ text: String, _ purpose: String) -> [Digest] {
      let context = "token \(purpose) \(kind.rawValue)"
      return every ? seal.digests(text, context: context) : [seal.digest(text, context: context)]
    }
    var tokens = Set(digests(text, "exact").map { PersonalStore.Token(digest: $0, isExact: true) })
    if kind.isFoundNearby {
      for variant in NearVariants.of(text) {
        tokens.formUnion(digests(variant, "near").map { PersonalStore.Token(digest: $0, isExact: false) })
      }
    }
    return tokens
  }

  /// Puts a subject's value in, in the place of an earlier one; answers the earlier text.
  func put(_ text: String, _ kind: PersonalValue.Kind, of subject: PersonalSubject, in tx: any Writing) throws -> String? {
    let earlier = try PersonalStore.line(of: subject, kind, in: tx)
    let before = try earlier.map { try open($0) }
    if let earlier { try PersonalStore.delete(earlier, in: tx) }
    let sealed = try seal.sealed(Array(text.utf8), context: PersonalVault.context(subject, kind), nonce: office.random(12))
    try PersonalStore.insert(
      .init(id: office.newID(PersonalRecord.self), subject: subject, kind: kind, sealed: sealed, keptAt: office.now()),
      tokens: tokens(kind, text), in: tx)
    return before
  }

  /// Takes a subject's value out; answers the text, nil when there was none.
  func remove(_ kind: PersonalValue.Kind, of subject: PersonalSubject, in tx: any Writing) throws -> String? {
    guard let line = try PersonalStore.line(of: subject, kind, in: tx) else { return nil }
    let text = try open(line)
    try PersonalStore.delete(line, in: tx)
    return text
  }

  func open(_ line: PersonalStore.Line) throws -> String {
    guard let bytes = seal.opened(line.sealed, context: PersonalVault.context(line.subject, line.kind)) else {
      throw Problem.unavailable(
        "Không mở được một giá trị niêm phong (\(line.kind.vietnamese)): tệp khóa không có khóa đã niêm phong nó, hoặc giá trị đã bị sửa. "
          + "Hãy báo người vận hành máy chủ chạy «ancu seal status».")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension PersonalValue.Kind {
  /// Whether one wrong digit is looked past when it is searched for.
  var isFoundNearby: Bool { self == .nationalID || self == .phone || self == .bankAccount }

  /// The capability that opens it in full.
  var capability: Capability {
    switch self {
    case .nationalID, .name: .readNationalID
    case .phone, .email: .readPhone
    case .address: .readAddress
    case .income, .bankAccount: .readIncome
    }
  }

  /// A typed text as it is kept; throws a problem at `field` that says what is wrong.
  func kept(_ typed: String, field: String, on day: Day) throws -> String {
    let text = VietnameseText.nfc(typed.trimmingSpaces)
    func refuse(_ words: String) -> Problem { .invalid("Chưa ghi được \(vietnamese).", fields: [.init(field, words)]) }
    switch self {
    case .nationalID:
      do throws(CitizenNumber.Fault) { return try CitizenNumber(typed: text, on: day).text } catch { throw refuse(error.vietnamese) }
    case .phone:
      guard let number = PhoneNumber(typed: text) else {
        throw refuse("Không phải số điện thoại ở Việt Nam. Ví dụ 0901 234 567 hoặc 0293 3876 222.")
      }
      return number.e164
    case .email:
      guard text.utf8.count <= 254, text.split(separator: "@", omittingEmptySubsequences: false).count == 2, !text.contains(" ") else {
        throw refuse("Không phải địa chỉ thư điện tử. Ví dụ ten@cantho.gov.vn.")
      }
      return text
    case .address, .name:
      guard (2...300).contains(text.count) else { throw refuse("Cần từ 2 đến 300 ký tự.") }
      return text
    case .income:
      guard let dong = Int(text.filter { $0 != "." && $0 != " " }), (0...1_000_000_000_000).contains(dong) else {
        throw refuse("Cần số đồng nguyên, ví dụ 12.500.000.")
      }
      return String(dong)
    case .bankAccount:
      let digits = text.filter { !$0.isWhitespace }
      guard (6...24).contains(digits.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        throw refuse("Cần từ 6 đến 24 chữ số.")
      }
      return digits
    }
  }

  /// A kept text as everybody who may see that it exists sees it.
  func masked(_ text: String) -> String {
    switch self {
    case .nationalID: return String(repeating: "*", count: max(0, text.count - 4)) + text.suffix(4)
    case .phone: return PhoneNumber(typed: text)?.masked ?? "****"
    case .email:
      let parts = text.split(separator: "@", maxSplits: 1)
      return parts.count == 2 ? parts[0].prefix(1) + "***@" + parts[1] : "***"
    case .address: return "***" + (text.split(separator: ",").last.map { ", " + String($0).trimmingSpaces } ?? "")
    case .income: return "*** đồng"
    case .bankAccount: return "****" + text.suffix(3)
    case .name: return text.split(separator: " ").map { String($0.prefix(1)) + "." }.joined(separator: " ")
    }
  }

  /// A kept text in full, as a person reads it.
  func shown(_ text: String) -> String {
    switch self {
    case .phone: PhoneNumber(typed: text)?.national ?? text
    case .income: Int(text).map { VietnameseNumber.whole($0) + " đồng" } ?? text
    default: text
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
