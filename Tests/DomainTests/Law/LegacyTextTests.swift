import Domain
import Foundation
import Testing

@Suite struct LegacyTextTests {
  /// Names and words as three encodings write them.
  static let words: [(unicode: String, tcvn3: String, vni: String)] = [
    ("Nguyễn Văn Mẫu", "NguyÔn V¨n MÉu", "Nguyeãn Vaên Maãu"),
    ("Sở Xây dựng", "Së X©y dùng", "Sôû Xaây döïng"),
    ("Ủy ban nhân dân phường Vị Thanh", "ñy ban nh©n d©n ph­êng VÞ Thanh", "UÛy ban nhaân daân phöôøng Vò Thanh"),
    ("Phó Giám đốc", "Phã Gi¸m ®èc", "Phoù Giaùm ñoác"),
    ("Chuyên viên", "Chuyªn viªn", "Chuyeân vieân"),
    ("Trần Thị Ngọc Hường", "TrÇn ThÞ Ngäc H­êng", "Traàn Thò Ngoïc Höôøng"),
    ("Lý Quỳnh Như", "Lý Quúnh Nh­", "Lyù Quyønh Nhö"),
    ("ghi từ quyết định", "ghi tõ quyÕt ®Þnh", "ghi töø quyeát ñònh"),
  ]

  @Test func whatIsUnicodeStays() {
    for word in Self.words.map(\.unicode) + ["Đắk Lắk", "Ê-đê", "Krông Búk", "abc 123", "", "«Đã ký»", "“Hòa Bình”", "Xã Hoả Lựu"] {
      #expect(LegacyText.read(word) == .unicode(word))
      #expect(LegacyText.read(word.decomposedStringWithCanonicalMapping) == .unicode(word), "NFD")
    }
  }

  @Test func oldFontsAreTurnedIntoUnicode() {
    for (unicode, tcvn3, vni) in Self.words {
      let lower = unicode.prefix(1) == "Ủ" ? "ủ" + unicode.dropFirst() : unicode
      #expect(LegacyText.read(tcvn3, leaning: .tcvn3) == .converted(lower, from: .tcvn3))
      #expect(LegacyText.read(vni, leaning: .vni) == .converted(unicode, from: .vni))
    }
    #expect(LegacyText.read("NguyÔn V¨n MÉu") == .converted("Nguyễn Văn Mẫu", from: .tcvn3))
    #expect(LegacyText.read("Nguyeãn Vaên Maãu") == .converted("Nguyễn Văn Mẫu", from: .vni))
  }

  @Test func whatTwoEncodingsSpellIsSettledByTheFile() {
    #expect(LegacyText.read("Bé") == .unicode("Bé"))
    #expect(LegacyText.read("Bé", leaning: .tcvn3) == .converted("Bộ", from: .tcvn3))
  }

  @Test func whatIsNoWordOfTheLanguageIsRefused() {
    for text in ["Nguy¤n", "æøå", "VØT¸¸¸x", "Müller ¼¼"] { #expect(LegacyText.read(text) == .doubtful, "\(text)") }
  }
}
