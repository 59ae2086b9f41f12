/// What the reader knows of the language: syllables, how freely each stands alone, and the words they make together.
///
/// Numbers stand for syllables; a document adds its own behind these (`WordEvidence`).
struct OfficialVocabulary: Sendable {
  /// How a syllable stands in a sentence; the later, the more freely.
  enum Freedom: UInt8, Sendable {
    /// Not known here.
    case unknown
    /// Known only as a part of longer words.
    case bound
    /// Now and then a word by itself.
    case seldom
    /// A word by itself.
    case free
    /// A word of grammar, found everywhere.
    case function
  }

  private(set) var numbers: [UInt64: Int32] = [:]
  private(set) var syllables: [VietnameseSyllable] = []
  private(set) var freedom: [Freedom] = []
  private(set) var pairs: Set<UInt64> = []
  private(set) var triples: Set<UInt64> = []
  /// What may stand between, before or after two syllables that a known word of three holds.
  private(set) var gaps: [UInt64: [Int32]] = [:]

  static let standard = OfficialVocabulary()

  private init() {
    numbers.reserveCapacity(4096)
    pairs.reserveCapacity(32768)
    for word in Self.split(Self.functionWords) { note(word[0], .function) }
    for word in Self.split(Self.freeWords) { note(word[0], .free) }
    for word in Self.split(Self.seldomWords) { note(word[0], .seldom) }
    var head: Int32?
    Self.eachWord(of: OfficialCompounds.pairs) { syllable, opens in
      let number = self.note(syllable, .bound)
      if opens {
        head = number
      } else if let head {
        self.pairs.insert(Self.pair(head, number))
      }
    }
    for word in Self.split(OfficialCompounds.triples, isPhrases: true) where word.count == 3 {
      let (a, b, c) = (note(word[0], .bound), note(word[1], .bound), note(word[2], .bound))
      triples.insert(Self.triple(a, b, c))
      gaps[Self.pair(a, c), default: []].append(b)
    }
  }

  static func pair(_ a: Int32, _ b: Int32) -> UInt64 { UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b)) }

  static func triple(_ a: Int32, _ b: Int32, _ c: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: a)) << 42 | UInt64(UInt32(bitPattern: b)) << 21 | UInt64(UInt32(bitPattern: c))
  }

  @discardableResult private mutating func note(_ syllable: VietnameseSyllable, _ freedom: Freedom) -> Int32 {
    if let known = numbers[syllable.code] { return known }
    let number = Int32(syllables.count)
    numbers[syllable.code] = number
    // «kỹ» and «kĩ» are one; texts write both.
    if let twin = syllable.twin { numbers[twin.code] = number }
    syllables.append(syllable)
    self.freedom.append(freedom)
    return number
  }

  // MARK: Reading the lists

  private static func split(_ list: String, isPhrases: Bool = false) -> [[VietnameseSyllable]] {
    var phrases: [[VietnameseSyllable]] = []
    var phrase: [VietnameseSyllable] = []
    var builder = VietnameseSyllable.Builder()
    func endWord() {
      if let syllable = builder.syllable { phrase.append(syllable) }
      builder = VietnameseSyllable.Builder()
    }
    func endPhrase() {
      endWord()
      if !phrase.isEmpty { phrases.append(phrase) }
      phrase = []
    }
    for scalar in list.unicodeScalars {
      switch scalar {
      case ",": endPhrase()
      case " ", "\n": isPhrases ? endWord() : endPhrase()
      default: _ = builder.take(scalar)
      }
    }
    endPhrase()
    return phrases
  }

  /// Every syllable of a list, and whether a colon follows it.
  private static func eachWord(of list: String, _ take: (VietnameseSyllable, Bool) -> Void) {
    var builder = VietnameseSyllable.Builder()
    func end(_ opens: Bool) {
      if let syllable = builder.syllable { take(syllable, opens) }
      builder = VietnameseSyllable.Builder()
    }
    for scalar in list.unicodeScalars {
      switch scalar {
      case " ", "\n": end(false)
      case ":": end(true)
      default: _ = builder.take(scalar)
      }
    }
    end(false)
  }

  private static let functionWords = """
    anh ấy ba bà bảy bằng bị bốn bởi cả các chỉ chị chín cho chưa có còn của cùng cũng do dưới đã đang đây đấy để đến đều đó được em gì
    giữa hai hay họ hoặc hơn ít kể khi không kia là lại lần lên loại mà mình mọi mỗi một mới mười nào này năm nên nếu ngay nghìn ngoài
    người nhau nhất nhiều như nhưng những nó ông ở phải qua quá ra rằng rất sau sáu sẽ số ta tại tám theo thế thêm thì tôi tới trăm trên
    triệu trong trước từ tự từng tỷ và vào vẫn vậy về vì việc với xuống
    """

  private static let freeWords = """
    án ao ấp bãi ban bàn bán bản bảng bao báo bay bắc bầu bên bến bìa biển biết biểu bò bỏ bố bộ bớt cá cảng cạnh cao cát căn cắt cần
    cấp câu cầu cây cha cháu chậm chết chi chia chiều chính chọn chỗ chồng chống chở chợ chủ chung chuyển chữ chương con công cống cột
    cơ cũ cử cửa dài dạy dầm dân dần dấu dòng dùng duyệt đá đảng đáp đạt đặt đất đâu đầy đi điểm điện điều đo đoàn đọc đóng độ đổi đội
    đông đồng đơn đợt đủ đúng đưa đường gà gạch gạo gắn gây ghi già giá giảm giao giấy giờ giúp giữ góc gỗ gốc gồm gộp gửi hàng hẹp hết
    hiểu hình học hỏi họp hồ hộ hội hủy huyện hướng khác khách kho khoản khu kính kỳ ký lái lãi làm làng lập lấy lệ lỗi lớn lợn lớp lúa
    luật luôn lương lượng mái máy mẫu mấy mẹ mét móng mở mời mua mục muốn muộn mức nam nặng nền nêu ngành ngày ngắn nghe ngói ngừng nhà
    nhanh nhằm nhận nhẹ nhỏ nhóm nói nối nộp nợ nơi núi nuôi nữ nước phạt phần phí phía phòng phố phụ phút phường quận quý quỹ riêng rồi
    rộng rừng sai sàn sao sân sâu sinh sỏi sổ sông sống sở sớm sơn suất tách tàu tăng tầng tây tên tháng thành thay thấp thấy thẻ thép
    thể thiếu thôn thợ thu thuê thuế thừa thường thưởng tiền tính tỉnh tòa tổ tội tôm tốt tờ trả trái trang tránh trâu trẻ trình trồng
    trống trừ trường tù tuần tường vay vẽ viết vịt vốn vợ vụ vùng vừa vườn vượt xã xấu xây xe xem xét xóm xong
    """

  private static let seldomWords = """
    ảnh áo ảo ăn ấm ẩm bác bạc bạn bánh bào bão bát bậc bẩn bè bẻ béo bệnh bếp biến biệt biếu bó bờ bơi bới bơm bù búa bụi bùn bụng buộc
    buổi buồn bút bừa bức bước cách cài cái cam cành cảnh cay cày cắm cặp cấm cân cậu chanh chào chảo cháy chảy chạy chăm chăn chặt chân
    chất che chè chém chén chê chì chiếc chiếm chiếu chim chìm chịu chó chốt chờ chơi chú chua chuẩn chục chuối chuỗi chuông chuột
    chuyến chứa chữa cỏ còi cong cô cố cổ cồn cổng cỡ củ cụ cục cụm cùn cung cuốc cuộc cuốn cưa cứng cười cướp cừu cựu da dạ dai dải
    dạng dành dao dạo dạt dập dâu dầu dẻo dép dê dễ dệt dì diện dịp dọn dốc dối dột dư dữ dừa dừng đai đài đại đám đàn đáng đánh đào đảo
    đặc đắng đắp đâm đầm đập đậu đẩy đen đèn đèo đẽo đề đê đêm đếm đền đĩa địch điền đỏ đoạn đòi đong đọng đổ đỗ đôi đồn đống đốt đợi đùa
    đũa đúc đục đứng ếch ga gài gan gãy gặp gặt gần gầy ghe ghét ghế ghềnh gia giả giải gian giành giàu giày giặc giặt giận giấu gió
    giỏi giòn giọt giống giới giường gói gọi góp gương hái hàn hang hãng hạng hát hạt hầm hẻm hèn hệ hiền hoa hoàn hoãn hòn hỏng hôi hồi
    hồng hộp hợp hút hư hưởng kè kém kẽm kéo kẹt kề kênh khá khai khám khắc khăn khắp khâu khen khí khó khóa khoai khoan khoán khoảng
    khóc khỏe khói khỏi khô khối khôn khớp khúc khung khuyên kiện kiểu kim lá lan lang lạnh lát lặn lắp lấn lẫn lấp lẻ lẽ leo lễ lệch
    lệnh lịch liềm liên liền lính lo lò loa loài loãng lọc lõi lõm lòng lỗ lộ lồi lối lông lốp lời lợi lợp lũ luận lúc lùi lún luộc
    luồng lụt lừa lứa lửa lực lưng lười lưới lượt lưu mã mạch mài màn mang mảng mạng mảnh mạnh mạo mát máu may mặn mắng mắt mặt mập mất
    mẩu mây men mèo méo mép mềm mía miễn miếng miệng mỏ mọc mòn mong mốc mối môn mớ mỡ mủ mũ mùa múa mũi muối muỗi mưa mực mừng mượn
    mương nạn não nạp nằm nắng nâng nâu nấu ném ngạch ngang ngầm ngập nghẽn nghèo nghề nghỉ nghĩa nghịch nghiêm nghiêng ngõ ngoan ngọn
    ngọt ngô ngồi ngu ngủ nguồn nguyên ngựa ngực ngưng ngưỡng nhạc nhãn nhào nhạt nhảy nhẵn nhập nhật nhọn nhổ nhôm nhớ nhựa niềm nón
    nóng nổ nôi nồi nổi nông nung nướng nứt óc ong ống ốp phà phá phạm phản phát phẳng phân phấn phận phép phi phiên phiếu phim phó
    phong phóng phổi phơi quả quan quán quạt quần quét quên quỳ quyền quyển rá rạ rác rách rạch rang rào ráp rau răn rắn răng rèn rể rễ
    rỉ rìu rõ ròng rót rổ rơi rời rơm rụng ruồi ruột rút sách sạch san sản sang sáng sát sắc sắn sắt sập sấy sợ suối sự sữa sức sừng tá
    tai tái tạm tạo tát tay tắc tằm tặng tấm tập tem tết thác thải than thanh tháo thăm thẳng thấm thân thận thất thật thầu thầy thêu
    thi thị thìa thịt thoại thôi thơm thù thú thúng thuốc thuộc thuở thủy thuyền thuyết thư thực thương thượng tiếng tiếp tiêu tiểu tim
    tìm tím tin tình toàn toán tóc tối tổng trại trạm tràn tranh trao trát trăng trắng trần trận treo trèo trị trích trò trói tròn trôi
    trộm trốn trộn trời trơn trục trung truyền truyện trưa trực trứng trưởng tủ tuổi tùy tuyến tuyển tưới ủi uống ướp ướt vá vai vài
    vàng vật vé vi vị viên viện vịnh vỏ vòng vô vôi vở vỡ vua vui vuông vữa vực xa xà xả xám xanh xào xăng xé xẻng xin xóa xoài xô xới
    xuồng xử xương xưởng y yêu yếu
    """
}
