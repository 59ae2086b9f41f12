/// A written Vietnamese syllable in small letters: its letters without tone, and the tone apart, so that «hoả» and «hỏa» are one.
///
/// Packed into one number, it is compared and looked up without touching text. Words with other letters (f, j, w, z), digits or more
/// than eight letters are no syllables.
struct VietnameseSyllable: Hashable, Sendable {
  /// Six bits a letter, the first letter highest.
  let letters: UInt64
  /// 0 ngang, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng.
  let tone: UInt8

  init(letters: UInt64, tone: UInt8) {
    self.letters = letters
    self.tone = tone
  }

  /// The syllable that these scalars spell, capitals and combining marks too; nil when they spell none.
  init?(_ scalars: some Sequence<Unicode.Scalar>) {
    var builder = Builder()
    for scalar in scalars where !builder.take(scalar) { return nil }
    guard let syllable = builder.syllable else { return nil }
    self = syllable
  }

  /// Letters and tone in one number.
  var code: UInt64 { letters << 3 | UInt64(tone) }

  /// The letters' numbers in order, as in `alphabet`, counted from 1.
  var numbers: [UInt8] {
    var numbers: [UInt8] = []
    var rest = letters
    while rest > 0 {
      numbers.append(UInt8(rest & 63))
      rest >>= 6
    }
    return numbers.reversed()
  }

  /// The same letters without any mark, đ as d.
  var skeleton: UInt64 {
    var skeleton: UInt64 = 0
    var shift: UInt64 = 0
    var rest = letters
    while rest > 0 {
      skeleton |= UInt64(Self.base[Int(rest & 63)]) << shift
      shift += 6
      rest >>= 6
    }
    return skeleton
  }

  /// Whether any mark, tone or đ stands in it.
  var hasMarks: Bool { tone != 0 || skeleton != letters }

  /// The other way to write a lone final i or y («kĩ», «kỹ»); nil where only one is written.
  var twin: VietnameseSyllable? {
    let (i, y) = (UInt64(Self.number("i")), UInt64(Self.number("y")))
    let (last, onset) = (letters & 63, letters >> 6)
    guard last == i || last == y, onset > 0, onset < 64, "hklmst".unicodeScalars.contains(Self.letter(UInt8(onset))) else { return nil }
    return VietnameseSyllable(letters: onset << 6 | (last == i ? y : i), tone: tone)
  }

  // MARK: Spelling

  /// The written form, the tone where the older rule puts it («hòa», «thủy»).
  var spelling: String {
    let numbers = self.numbers
    let place = tonePlace(numbers)
    var scalars = String.UnicodeScalarView()
    for (index, number) in numbers.enumerated() {
      scalars.append(Self.spelled[Int(number)][index == place ? Int(tone) : 0])
    }
    return String(scalars)
  }

  private func tonePlace(_ numbers: [UInt8]) -> Int {
    var vowels = Array(numbers.indices.filter { Self.isVowel[Int(numbers[$0])] })
    if vowels.count > 1, vowels[0] == 1, numbers.count > 2 {
      // The u of «qu» and the i of «gi» belong to the beginning.
      let start = (Self.letter(numbers[0]), Self.letter(numbers[1]))
      if start == ("q", "u") || start == ("g", "i") { vowels.removeFirst() }
    }
    if let marked = vowels.last(where: { Self.base[Int(numbers[$0])] != numbers[$0] }) { return marked }
    guard let last = vowels.last else { return 0 }
    let isClosed = last < numbers.count - 1
    if vowels.count == 1 || (vowels.count == 2 && isClosed) { return last }
    return vowels[vowels.count == 2 ? 0 : 1]
  }

  // MARK: What the language allows

  /// Whether onset, rhyme and tone can stand together; a syllable that ends in a stop carries only sắc or nặng.
  var isPossible: Bool {
    let word = numbers.map { Self.letter($0) }
    let text = String(String.UnicodeScalarView(word))
    var longest = 0
    for onset in Self.onsets where onset.count > longest && onset.count < word.count && text.hasPrefix(onset) { longest = onset.count }
    var rhyme = String(text.dropFirst(longest))
    if text.hasPrefix("gi"), longest == 2, !Self.isRhyme(rhyme) { rhyme = "i" + rhyme }
    guard Self.isRhyme(rhyme) else { return false }
    let isStopped = ["p", "t", "c", "ch"].contains { rhyme.hasSuffix($0) }
    return !isStopped || tone == 2 || tone == 5
  }

  private static let onsets = [
    "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r", "s", "t", "th",
    "tr", "v", "x",
  ]

  private static let nuclei: [Set<String>] = [
    [
      "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "oa", "oă", "oe", "uâ", "uê", "uy", "uyê", "iê", "yê", "uô", "ươ", "oo",
      "uơ",
    ],
    [
      "ai", "ao", "au", "ay", "âu", "ây", "eo", "êu", "ia", "iu", "oi", "ôi", "ơi", "ua", "ui", "uôi", "ưa", "ưi", "ươi", "ưu", "ươu",
      "iêu",
      "yêu", "oai", "oay", "oao", "oeo", "uây", "uya", "uyu", "a", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "oa", "oe", "uê", "uy",
      "uơ",
    ],
  ]

  private static func isRhyme(_ rhyme: String) -> Bool {
    if nuclei[1].contains(rhyme) { return true }
    for coda in ["ng", "nh", "ch", "c", "m", "n", "p", "t"] where rhyme.hasSuffix(coda) {
      let nucleus = String(rhyme.dropLast(coda.count))
      let isPalatal = coda == "nh" || coda == "ch"
      return isPalatal ? ["a", "ê", "i", "y", "oa", "uê", "uy"].contains(nucleus) : nuclei[0].contains(nucleus)
    }
    return false
  }

  // MARK: Letters

  /// Without f, j, w and z; a letter's number is its place here, from 1.
  private static let alphabet = Array("aăâbcdđeêghiklmnoôơpqrstuưvxy".unicodeScalars)

  private static let tones: [[Unicode.Scalar]] = [
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
  ].map { Array($0.unicodeScalars) }

  private static func number(_ letter: Unicode.Scalar) -> UInt8 {
    UInt8((alphabet.firstIndex(of: letter) ?? -1) + 1)
  }

  private static func letter(_ number: UInt8) -> Unicode.Scalar { alphabet[Int(number) - 1] }

  /// By letter number: the six forms, ngang first.
  private static let spelled: [[Unicode.Scalar]] = {
    var spelled = [[Unicode.Scalar]](repeating: [], count: 64)
    for (index, letter) in alphabet.enumerated() {
      // The rows give huyền before sắc, as the tones are numbered here.
      spelled[index + 1] = tones.first { $0[0] == letter } ?? [Unicode.Scalar](repeating: letter, count: 6)
    }
    return spelled
  }()

  private static let isVowel: [Bool] = {
    var vowels = [Bool](repeating: false, count: 64)
    for row in tones { vowels[Int(number(row[0]))] = true }
    return vowels
  }()

  /// By letter number: the number of the letter without its mark.
  static let base: [UInt8] = {
    var base = (0..<64).map { UInt8($0) }
    for (marked, plain) in [("ă", "a"), ("â", "a"), ("đ", "d"), ("ê", "e"), ("ô", "o"), ("ơ", "o"), ("ư", "u")]
      as [(Unicode.Scalar, Unicode.Scalar)]
    {
      base[Int(number(marked))] = number(plain)
    }
    return base
  }()

  /// The number of đ.
  static let stroke = number("đ")

  /// The numbers of letters without mark, for what may be taken for one another.
  static let plainNumbers: [UInt8] = alphabet.map { number($0) }.filter { base[Int($0)] == $0 }

  /// By scalar below 0x1F00: letter number and tone, 0 for no letter of the language. Small and capital letters alike.
  private static let forms: [UInt16] = {
    var forms = [UInt16](repeating: 0, count: 0x1F00)
    func set(_ scalar: Unicode.Scalar, _ number: UInt8, _ tone: Int) {
      for form in [scalar] + Array(scalar.properties.uppercaseMapping.unicodeScalars) where form.value < 0x1F00 {
        forms[Int(form.value)] = UInt16(number) << 3 | UInt16(tone)
      }
    }
    for letter in alphabet { set(letter, number(letter), 0) }
    for row in tones {
      for (tone, form) in row.enumerated() { set(form, number(row[0]), tone) }
    }
    return forms
  }()

  /// Takes scalars one by one; a combining mark changes the letter before it.
  struct Builder {
    private var letters: UInt64 = 0
    private var tone: UInt8 = 0
    private var count = 0

    /// False when the scalar belongs to no syllable.
    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      let value = Int(scalar.value)
      if (0x300..<0x370).contains(value) { return count > 0 && takeMark(scalar) }
      guard value < 0x1F00 else { return false }
      let form = VietnameseSyllable.forms[value]
      guard form != 0, count < 8 else { return false }
      letters = letters << 6 | UInt64(form >> 3)
      count += 1
      if form & 7 != 0 {
        guard tone == 0 else { return false }
        tone = UInt8(form & 7)
      }
      return true
    }

    var syllable: VietnameseSyllable? { count > 0 ? VietnameseSyllable(letters: letters, tone: tone) : nil }

    private mutating func takeMark(_ mark: Unicode.Scalar) -> Bool {
      let tones: [UInt32: UInt8] = [0x300: 1, 0x301: 2, 0x309: 3, 0x303: 4, 0x323: 5]
      if let given = tones[mark.value] {
        guard tone == 0 else { return false }
        tone = given
        return true
      }
      let shapes: [UInt32: [Unicode.Scalar: Unicode.Scalar]] = [
        0x302: ["a": "â", "e": "ê", "o": "ô"], 0x306: ["a": "ă"], 0x31B: ["o": "ơ", "u": "ư"],
      ]
      guard let shaped = shapes[mark.value]?[VietnameseSyllable.letter(UInt8(letters & 63))] else { return false }
      letters = (letters >> 6) << 6 | UInt64(VietnameseSyllable.number(shaped))
      return true
    }
  }
}
