import AnCuTesting
import Domain
import Testing

/// Which provision of a changed text continues which old one.
@Suite struct ProvisionMatchingTests {
  static func provision(_ id: String, _ text: String, _ level: ReadProvision.Level = .dash) -> ReadProvision {
    let parent = id.split(separator: ".").dropLast().joined(separator: ".")
    return ReadProvision(id: id, parent: parent.isEmpty ? nil : parent, level: level, label: "-", title: "", text: text)
  }

  static let old = [
    provision("I", "", .section),
    provision("I.a", "Cấp ủy các cấp tổ chức học tập, quán triệt nội dung Chỉ thị trong cán bộ, đảng viên và Nhân dân."),
    provision("I.b", "Người đứng đầu cơ quan chịu trách nhiệm về kết quả phát triển nhà ở cho người lao động."),
    provision(
      "I.c", "Ưu tiên vốn ngân sách cho hạ tầng ngoài hàng rào; công khai danh sách người được mua, được thuê tại nơi làm việc."),
    provision("I.d", "Sở Xây dựng báo cáo định kỳ kết quả thực hiện trước ngày 15 của tháng cuối quý."),
  ]

  static func kinds(_ new: [ReadProvision]) -> [String] {
    ProvisionMatching.match(old: old, new: new).proposals.map { "\($0.code) \($0.kind.rawValue) \($0.oldCode ?? "-")" }
  }

  @Test func aTextMatchedWithItselfIsTheSame() {
    let result = ProvisionMatching.match(old: Self.old, new: Self.old)
    #expect(result.proposals.allSatisfy { $0.kind == .same && $0.oldCode == $0.code && $0.score == 1000 })
    #expect(result.gone == [])
  }

  @Test func anInsertionMovesTheLettersAfterIt() {
    var new = Self.old
    new[2] = Self.provision("I.b", "Huy động doanh nghiệp góp quỹ đất sạch làm nhà lưu trú công nhân.")
    new.insert(Self.provision("I.c", Self.old[2].text), at: 3)
    new[4] = Self.provision("I.d", Self.old[3].text)
    new[5] = Self.provision("I.đ", Self.old[4].text)
    #expect(Self.kinds(new) == ["I same I", "I.a same I.a", "I.b inserted -", "I.c moved I.b", "I.d moved I.c", "I.đ moved I.d"])
  }

  @Test func otherWordsKeepTheIdentity() {
    var new = Self.old
    new[4] = Self.provision("I.d", "Sở Xây dựng báo cáo kết quả thực hiện hằng quý, trước ngày 20 của tháng cuối quý.")
    let result = ProvisionMatching.match(old: Self.old, new: new)
    #expect(result.proposals[4].kind == .reworded && result.proposals[4].oldCode == "I.d")
    #expect((500..<1000).contains(result.proposals[4].score))
  }

  @Test func bothPartsOfASplitPointToTheOldOne() {
    var new = Self.old
    new[3] = Self.provision("I.c", "Ưu tiên vốn ngân sách cho hạ tầng ngoài hàng rào.")
    new.insert(Self.provision("I.d", "Công khai danh sách người được mua, được thuê tại nơi làm việc."), at: 4)
    new[5] = Self.provision("I.đ", Self.old[4].text)
    #expect(
      Self.kinds(new) == ["I same I", "I.a same I.a", "I.b same I.b", "I.c split I.c", "I.d split I.c", "I.đ moved I.d"])
  }

  @Test func whatNothingContinuesIsGone() {
    let result = ProvisionMatching.match(old: Self.old, new: Array(Self.old.dropLast()))
    #expect(result.gone == ["I.d"])
    #expect(result.proposals.count == 4)
  }

  @Test func anEntirelyOtherTextContinuesNothing() {
    let new = [Self.provision("I.a", "Lịch trực bảo vệ tuần này dán ở cổng chính cho mọi tổ xem.")]
    let result = ProvisionMatching.match(old: Self.old, new: new)
    #expect(result.proposals.map(\.kind) == [.inserted])
    #expect(result.gone.count == Self.old.count)
  }

  /// Shuffled, cut and doubled texts: every new provision gets one proposal, and only parts of a split share an old one.
  @Test func noTwoShareAnOldOneButPartsOfASplit() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<200 {
      var new = Self.old.shuffled(using: &random)
      if Bool.random(using: &random) { new.removeLast() }
      if let double = new.randomElement(using: &random) { new.append(double) }
      new = new.enumerated().map { Self.provision("N.\($0.offset)", $0.element.text) }
      let result = ProvisionMatching.match(old: Self.old, new: new)
      #expect(result.proposals.map(\.code) == new.map(\.id))
      let owners = result.proposals.filter { $0.kind != .split }.compactMap(\.oldCode)
      #expect(Set(owners).count == owners.count)
      #expect(result.proposals.allSatisfy { ($0.oldCode == nil) == ($0.kind == .inserted) && (0...1000).contains($0.score) })
    }
  }
}
