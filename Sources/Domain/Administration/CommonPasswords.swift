import Kit

/// The passwords that guessers try first, as the few words and ways that make them: «MatKhau@2025», «qwerty123456», «Cantho!!!!2026».
///
/// A list of the commonest passwords of twelve signs and more is nearly all of such words, runs of keys, repetitions and years; the words
/// are written here and the rest is recognised, so the list covers what no file of a million lines spells out.
public enum CommonPasswords {
  /// Whether fewer than four letters remain when common words, runs and repetitions are taken out.
  public static func holds(_ password: String) -> Bool {
    let letters = letters(password)
    if Set(letters).count < 5 { return true }
    if repeats(VietnameseText.folded(password)) { return true }
    let rest = withoutRuns(CommonPasswords.rest(of: letters, taking: words))
    return rest.count < 4
  }

  /// The folded letters, with the signs that are put in a letter's place read as the letter («p@ssw0rd» as «password»); other signs fall away.
  public static func letters(_ text: String) -> String {
    let folded = Array(VietnameseText.folded(text).unicodeScalars)
    var kept = ""
    for (index, scalar) in folded.enumerated() {
      if ("a"..."z").contains(scalar) {
        kept.unicodeScalars.append(scalar)
      } else if let letter = stands[scalar], isLetter(folded, index - 1) || isLetter(folded, index + 1) {
        kept.unicodeScalars.append(letter)
      } else if scalar.properties.isAlphabetic {
        kept.unicodeScalars.append(scalar)
      }
    }
    return kept
  }

  private static let stands: [Unicode.Scalar: Unicode.Scalar] = [
    "@": "a", "0": "o", "3": "e", "$": "s", "5": "s", "7": "t", "!": "i", "4": "a",
  ]

  private static func isLetter(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    scalars.indices.contains(index) && ("a"..."z").contains(scalars[index])
  }

  /// What is left when every occurrence of these words is taken out, longest words first.
  static func rest(of letters: String, taking words: [String]) -> String {
    var rest = Array(letters.utf8)
    for word in words.map({ Array($0.utf8) }).sorted(by: { $0.count > $1.count }) where !word.isEmpty {
      var kept: [UInt8] = []
      var index = 0
      while index < rest.count {
        if index + word.count <= rest.count, rest[index..<index + word.count].elementsEqual(word) {
          index += word.count
        } else {
          kept.append(rest[index])
          index += 1
        }
      }
      rest = kept
    }
    return String(decoding: rest, as: UTF8.self)
  }

  /// One part of at most half the length, again and again.
  private static func repeats(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 2 else { return true }
    for length in 1...bytes.count / 2 where bytes.indices.allSatisfy({ bytes[$0] == bytes[$0 % length] }) { return true }
    return false
  }

  /// Runs of three and more along the alphabet or a row of keys, in either direction, and of one letter, taken out.
  private static func withoutRuns(_ letters: String) -> String {
    let bytes = Array(letters.utf8)
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      var end = index + 1
      while end < bytes.count, neighbours(bytes[end - 1], bytes[end]) { end += 1 }
      if end - index < 3 { kept += bytes[index..<end] }
      index = end
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func neighbours(_ one: UInt8, _ other: UInt8) -> Bool {
    if one == other { return true }
    return rows.contains { row in
      guard let left = row.firstIndex(of: one), let right = row.firstIndex(of: other) else { return false }
      return abs(left - right) == 1
    }
  }

  private static let rows: [[UInt8]] = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz"].map { Array($0.utf8) }

  /// Folded. English ones that head every published list, then Vietnamese ones, then those that this program's users would think of first.
  static let words: [String] = """
    password passwd passw pass word login admin administrator root user guest test testing demo default welcome letmein iloveyou love
    sunshine princess monkey dragon football baseball basketball superman batman shadow master michael jordan jennifer hunter trustno
    secret secure security changeme change please hello world freedom whatever starwars computer internet google facebook windows
    microsoft apple samsung iphone qwerty azerty asdf zxcv abc qaz wsx edc charlie ashley donald summer winter spring autumn january
    february march april june july august september october november december monday friday money gold diamond silver flower lovely
    forever friend family mother father baby angel happy lucky cookie chocolate pepper ginger killer soccer hockey ranger
    server system network office data database oracle mysql linux access enter open sesame temp temporary new old the my your and
    matkhau mat khau dangnhap quantri quanly taikhoan nguoidung vanphong coquan hethong anhyeuem emyeuanh yeuem yeuanh emyeu anhyeu
    anh yeu em toi ban con me cha bo gia dinh giadinh hanhphuc tinhyeu mainho mai mai nho vietnam viet nam saigon hanoi hochiminh
    danang haiphong cantho haugiang soctrang vithanh ngabay phunghiep ninhkieu mientay cuulong mekong tphcm xinchao chao khongco
    khong co gi biet duoc roi mot hai ba bon nam sau bay tam chin muoi nguyen tran pham hoang phan vu vo dang bui do ho ngo duong ly
    tinhuy thanhuy uyban ubnd hdnd nhanuoc dang congan soxaydung xaydung noivu nhaoxahoi nhao xahoi ancu an cu chinhquyen congvu
    canbo congchuc province social housing ancuxahoi
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
