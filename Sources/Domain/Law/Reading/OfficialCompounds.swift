/// Words of two and three syllables that State and Party prose, law and daily administration use: a list of right words, never of faults.
///
/// The project's own list, written for this reader. It holds no sentence of any text; a word that is missing here costs a little certainty,
/// never a false report by itself.
enum OfficialCompounds {
  /// Words of two syllables: the first, a colon, and every second syllable that makes a word with it.
  static let pairs = """
    an: bài cư dân ninh tâm toàn ủi vị
    anh: dũng hùng
    ảnh: hưởng
    áp: dụng đặt giá lực phích suất thấp
    âm: ỉ lịch mưu nhạc thanh
    ẩm: thấp thực ướt
    ân: cần hận nhân xá
    ấn: bản chỉ định hành loát phẩm tượng
    ẩn: dấu họa náu
    ấp: ủ
    ba: lê
    bà: nội
    bác: ái bỏ đơn sĩ
    bạc: màu tỷ
    bách: hóa khoa phân
    bài: bác bản báo ca giảng hát học tập thi tiết toán trí trừ viết
    bãi: biển bỏ bồi chứa công miễn nhiệm rác thải
    bám: sát trụ
    ban: bố công đầu đêm hành ngành ngày tặng
    bàn: bạc cãi đạp ghế giao hoàn luận tay thảo tính tròn
    bán: buôn cầu chạy công dẫn đảo đắt hàng hầm kết kính lẻ nhà nước trú
    bản: án chất chính chụp dịch địa đồ ghi gốc in kê khai làng lề lĩnh năng ngã quyền sao sắc thảo thân tin tính vẽ vị
    bạn: bè đọc hàng học trẻ
    bàng: quan
    bảng: biểu cấp điểm giá hiệu kê lương mã mẫu tên tin tính
    bao: bì biện cấp che dung giờ gồm hàm lơn nhiêu phủ quanh quát thanh thầu tiêu trùm vây
    báo: cáo cháy chí chương đáp động giá hại hiệu nợ oán
    bảo: an ban bối chứng dưỡng đảm hành hiểm hòa hộ lãnh lưu mật mẫu mẹ ngọc quản tàng toàn tồn trì trợ vật vệ
    bão: hòa lũ lụt táp
    bạo: hành loạn lực
    bày: bán biện tỏ
    bảy: mươi
    bắc: bộ cực nam
    băng: bó giá hình rôn tải
    bằng: cách chứng khen khoán lòng phẳng
    bắt: bớt buộc chước cóc đầu gặp giam giữ kịp nguồn nhịp tay
    bậc: cao học lương nhất thang thợ
    bẩm: sinh
    bẩn: thỉu
    bất: an biến bình cẩn cập chấp chính công cứ đồng động hạnh hòa hợp kể khuất kỳ lợi lực mãn minh ngờ nhất ổn tận thường tiện tử
    bầu: ban cử trời
    bậy: bạ
    be: bét
    bè: lũ phái
    bé: gái nhỏ
    bẻ: gãy
    bê: bối tông trễ
    bề: bộn dày mặt ngang thế
    bế: giảng mạc quan tắc
    bể: bơi chứa dâu nước phốt
    bên: bán cạnh giao mua nhận thuê trái vay
    bền: bỉ chặt lâu vững
    bến: bãi cảng đò phà tàu xe
    bệnh: án binh dịch hoạn lý nhân tật tình viện xá
    bi: ai đát kịch quan thảm
    bì: thư
    bí: ẩn danh mật quyết thư
    bị: bệnh can cáo cấm động hại thương
    bìa: rừng
    biên: bản chép chế cương dịch độ giới hòa lai nhận niên phòng soạn tập
    biến: áp chất chuyển cố dạng đổi động hóa loạn số tấu thành thể thiên tướng
    biển: báo đảo đông hiệu lận tên thủ
    biện: bạch chứng hộ luận minh pháp
    biết: bao điều ơn rõ
    biệt: danh đãi giam hiệu lập phái thự tích
    biểu: bảng cảm diễn dương đạt đồ giá hiện kê lộ mẫu ngữ phí quyết thị thuế tình trưng tượng
    binh: chủng đoàn khí lính lực lược nghiệp pháp sĩ
    bình: an bầu chọn dân diện đẳng định đồ luận minh nguyên ổn phẩm phục phương quân thường tĩnh xét yên
    bò: sữa thịt
    bó: buộc hẹp
    bỏ: bê cọc cuộc dở hoang lỡ mặc ngỏ phiếu quên sót tiền trống túi vốn xó
    bóc: lột tách
    bọc: hậu lót
    bom: đạn mìn
    bóng: chuyền dáng đá đèn mát tối
    bố: cáo cục mẹ phòng trí
    bổ: cứu dưỡng ích khuyết nhiệm sung thể trợ túc
    bộ: binh đội hành lạc lọc luật máy mặt môn ngành nhớ phận phim sậu tộc trưởng
    bốc: cháy dỡ đồng hốt hơi lột thăm xếp
    bộc: lộ phát trực
    bôi: nhọ trơn
    bồi: bổ dưỡng đắp hoàn lắng thẩm thường tụ
    bối: cảnh rối
    bội: chi phần số thu thực tín ước
    bồn: chứa địa hoa tắm
    bốn: bề mươi
    bộn: bề
    bông: đùa sợi
    bổng: lộc
    bột: giặt giấy mì phát
    bờ: bao biển cõi kè sông vai vùng
    bơi: lội
    bởi: lẽ
    bơm: nước tưới
    bớt: đi xén
    bù: đắp giá lỗ lún trừ xù
    búa: liềm
    bụi: bặm cây mịn
    bùng: nổ phát
    buộc: nộp phải tội
    buổi: chiều họp lễ sáng tối trưa
    buôn: bán bản làng lậu
    buông: lỏng xuôi
    bút: danh ký phê tích toán
    bừa: bãi bộn
    bức: ảnh bách bối cung hại thiết thư tranh tường xạ xúc
    bước: chuyển đầu đi ngoặt nhảy qua sang tiến vào
    bưởi: bòng
    bướu: cổ
    bưu: chính cục điện kiện phẩm tá
    ca: dao hát khúc mắc ngợi nhạc sĩ trù trực
    cá: biệt chết cược độ nhân thể tính tra
    cả: đời thảy tin
    các: bon hạng
    cách: âm biệt chức đây điện điệu khoảng làm ly mạng mệnh nhiệt nhìn quãng tân thức tính trở xa
    cai: nghiện quản thầu trị
    cài: cắm đặt
    cái: cách cân chung ghế mới nhìn riêng
    cải: biên cách chính hóa hoán hoạt huấn lương tạo thiện tiến tổ
    cãi: cọ nhau vã
    cam: chịu đoan đường go kết lộ quýt
    cám: dỗ ơn
    cảm: biến giác hóa hứng kích nhận ơn phục quan tạ thấy thông tình tính tưởng ứng xúc
    cạm: bẫy
    can: dự đảm gián ngăn phạm qua thiệp trường
    cán: bộ cân dẹt đích mốc thép
    cản: đường phá trở
    cạn: kiệt nguồn
    càng: cao nhiều tăng tốt
    cảng: biển cá cạn sông vụ
    canh: cánh chừng điền gác giữ nông phòng tác tân thức
    cành: cây
    cánh: cửa đồng hữu quân tay
    cảnh: báo cáo giác ngộ quan quay sát sắc tỉnh tượng vật vệ
    cạnh: huyền khía tranh
    cao: áp cấp cường đẳng đẹp điểm độ học lương minh nguyên ốc quý ráo sang su sự tầng thấp thủ thượng tốc trào trình tuổi vọng vút
    cáo: buộc già giác phó thị trạng từ
    cạo: mủ
    cát: bụi sỏi
    cày: bừa cấy
    cạy: cửa
    căm: ghét phẫn thù
    cắm: biển cọc mốc trại
    căn: bản bệnh chỉnh cơ cứ cước dặn hộ nguyên nhà phòng
    cắn: rứt
    cắt: băng bỏ cụt cử điện đứt giảm lỗ may ngang nghĩa xén
    cầm: bằng cập chừng cố cự cương đầu đồ máu quyền tay
    cấm: đoán kỵ nhập túc vận xuất
    cẩm: nang thạch
    cân: bằng đong đối kẹo nặng nhắc xứng
    cần: câu cẩu cù kiệm mẫn sa thiết thơ trục vụ
    cẩn: mật thận trọng
    cận: biên cảnh đại kề ngày nghèo thân thị vệ
    cấp: bách báo bậc bộ bù cao chứng cứu dưỡng đất điện độ đổi đông giấy hàm hạng học huyện kinh liệu lượng ngành nước phát phép phó
    cấp: phòng phối phường sắc sổ thẻ thiết thôn tiến tính tỉnh tốc trưởng tướng ủy vốn xã
    cập: bến kê nhật rập
    cất: bốc cánh công giấu giữ nhà nóc
    cật: lực
    câu: cá chuyện chữ dẫn hỏi kết lưu móc nệ thơ văn
    cầu: cạn cảng cống cứu đường hôn khẩn kỳ lông mây nguyện nối phà siêu thang thị thủ tiến toàn trục vượt
    cấu: hình kết kiện tạo thành trúc tứ xé
    cẩu: thả tháp
    cậu: bé
    cây: bút cảnh cỏ con cối đa giống lúa mía rừng thuốc trồng xanh xăng
    cầy: cấy
    cậy: nhờ
    cha: con mẹ truyền
    chà: đạp xát
    chai: lọ
    chài: lưới
    chạm: khắc tới trán trổ
    chan: chứa hòa
    chán: ghét nản
    chảy: máu ngược rửa tràn xiết
    chạy: án chọt chữa chức dài đua thận theo thử trốn việc
    chắc: bền chắn hẳn khỏe nịch tay
    chăm: bón chỉ chú chút lo ngoan nom sóc
    chăn: dắt màn nuôi thả
    chắn: bùn lối rác sóng
    chặn: đánh đứng đường trước
    chặng: đường
    chặt: chẽ chém đứt hạ phá
    châm: biếm chước cứu ngòi ngôn
    chấm: công dứt điểm hết phá than thầu thi
    chậm: chạp lụt muộn nộp rãi tiến trả trễ
    chân: cầu chính dung đất đê không kinh lý móng núi tay thành thực trọng trời
    chấn: an áp chỉnh động hưng thương
    chẩn: bệnh đoán trị
    chấp: bút chính chới hành hữu nhận thuận vá
    chập: chờn chùng chững
    chất: bẩn béo cấm cháy chứa đống đốt liệu lỏng lượng lưu nổ phác rắn thải thép vấn xám
    chật: chội hẹp vật
    châu: á âu báu đốc lục mỹ phi thành thổ úc
    chầu: chực
    chậu: cây
    che: bóng chắn chở đậy giấu khuất phủ tai tên
    chèn: ép
    chép: sử tay
    chế: áp bản biến định độ ngự nhạo phẩm tác tài tạo xuất
    chênh: lệch vênh
    chết: chóc đuối
    chi: bộ cấp cục đoàn đội hội lương nhánh phí phối tiết tiêu trả trội ủy viện
    chí: cốt hiếu hướng ít khí mạng nguy phải sĩ thiện thú tình tuyến
    chỉ: bảo dẫn đạo định giới huy lệnh rõ tay thị tiêu trích vàng
    chị: dâu gái
    chia: buồn cắt làm lẻ nhóm rẽ sẻ tách tay thửa
    chìa: khóa
    chiêm: nghiệm ngưỡng
    chiếm: dụng đất đoạt đóng giữ hữu khoảng lĩnh
    chiến: bại binh công cuộc dịch đấu hạm hào hữu khu lợi lũy lược sĩ sự thắng thuật tranh trường tuyến
    chiết: áp cành ghép khấu suất tính trung xuất
    chiêu: bài đãi mộ sinh thức thương trò
    chiều: cao chuộng dài dày dọc hôm hướng ngang rộng sâu tà
    chiếu: bóng chỉ cố dụng hậu lệ phim sáng theo tướng xạ
    chim: chóc muông
    chìm: đắm xuồng xuống
    chín: chắn mùi muồi mươi
    chinh: chiến phạt phục
    chính: biến chủ danh diện đáng đảng giáo giới khách khóa kiến luận ngạch nghĩa phẩm phủ quy quyền sách sự tả tâm thể thống thức trị
    chính: trực trường ủy vụ xác yếu
    chỉnh: áp đốn hợp huấn lý sửa tề thể trang
    chịu: đựng khó khổ lỗ lực phạt phí tải thuế trận
    cho: dù mượn phép
    chó: mèo
    chọc: phá thủng
    chói: lọi
    chọi: trâu
    chọn: cử giống lọc lựa mẫu nghề tạo thầu
    chóng: mặt vánh
    chót: vót
    chỗ: dựa đứng hổng ngồi trống
    chồi: non
    chối: bỏ cãi từ
    chôn: cất giấu lấp nhau nổi vùi
    chồng: chất chéo cũ lấn vợ
    chống: cháy chọi dịch đói đối đỡ hạn mối nắng nóng ồn phá sét thấm trả úng
    chốt: chặn giá giữ lại sổ
    chờ: cấp đón đợi mong
    chở: che hàng khách
    chợ: búa nổi phiên
    chơi: trò
    chớp: mắt nhoáng
    chu: cấp chuyển du đáo kỳ niên tất toàn trang trình vi
    chú: giải rể tâm thích trọng ý
    chủ: bụng bút chốt chương doanh đạo đất đề đích điểm động giống hàng hộ khách khoản lực mưu nghĩa ngữ nhà nhân nhật nhiệm nô nợ quan
    chủ: quản quyền rừng soạn tàu tâm tế tể thầu thể thợ tịch tọa trì trò trương tử tướng xe xướng xưởng ý yếu
    chua: chát phèn xót
    chùa: chiền tháp
    chúa: đảo giáo trời
    chuẩn: bị chi đoán hệ hóa mốc mực nghèo tắc xác y
    chúc: mừng tết thọ thư
    chục: năm
    chùm: ảnh nhà
    chung: chạ cuộc cư kết khảo kiến lòng quanh quy sống sức tay thẩm thân thủy vốn
    chúng: nó sinh ta tôi
    chủng: đậu loại ngừa tộc viện
    chuộc: lại lỗi
    chuông: điện
    chuồng: trại
    chuốt: thép
    chụp: ảnh giật hình lại mũ
    chuyên: biệt canh cần chế chính chở chú dùng dụng đề gia hóa khảo khoa khu môn mục ngành nghiệp quản quyền san sâu tâm trách trang
    chuyên: tu viên
    chuyền: tải tay
    chuyến: bay đi hàng phà tàu thăm xe
    chuyển: biến cấp chỗ dịch đạt đổi động giao giọng hóa hộ hướng khẩu khoản lãi mạnh ngạch nguồn nhượng phát quyền sang tải thể tiền
    chuyển: tiếp trả trường tuyến vốn vụ xếp
    chuyện: kể trò
    chưa: chắc chắn hề nghiêm rõ
    chứa: chan chấp chất đựng hàng nước
    chữa: bệnh cháy khỏi lành thương trị
    chức: danh năng phận quyền sắc trách tước vị việc vụ
    chứng: bệnh chỉ cớ cứ khoán kiến minh nhận thư thực tỏ từ
    chững: chạc lại
    chương: mục trình
    chướng: ngại tai
    co: cụm cứng giãn hẹp kéo ngót
    có: chứa hại hạn ích lẽ lợi lúc mặt nghĩa quyền sẵn sự thật
    cỏ: cây dại
    cọ: rửa xát
    cọc: chèo cừ móng tiêu
    coi: giữ là nhẹ như sóc thi thường trọng trộm
    còi: cọc xương
    cõi: đời
    con: cái cháu chung dân dấu đẻ đê đội đường gái giống hát nhỏ nợ nuôi nước rể riêng ruột sông tàu thuyền tin trai trẻ trưởng vật xe
    còn: lâu nguyên nữa
    cong: vênh
    cô: dâu đọng độc đơn gái giáo lập nhi
    cố: chấp đạo định đô gắng hữu kết nhân nông quốc tật thủ tình vấn ý
    cổ: đại điển đông động hủ kim kính phần phiếu phong sinh súy tay tích truyền tức vật vũ xúy
    cốc: nước
    công: an báo bình bố bộc chánh chính chúng chuyện chức chứng cộng cụ cuộc dã dân dụng đảng điện đoàn đoạn đức đường giáo hàm hãm
    công: hàng hội hữu ích khai khoán kích lao lập lệnh luận lực lý mẫu minh năng nghệ nghiệp nhân nhận nhật nhiên nợ ơn phá pháp phạt
    công: phí phu quản quốc quỹ quyền sản sở suất sứ sự sức tác tắc tâm thành thần thổ thuê thự thức thương tích tố tơ trái trình trường
    công: tư tử ty ước văn viên vụ xã xuất xưởng
    cồng: chiêng kềnh
    cống: hiến hộp nạp ngầm rãnh
    cổng: chào trường
    cộng: dồn điểm đồng hòa hưởng sản sinh sự tác thêm tổng trừ với
    cốt: cách cán liệu lõi nền nhục thép truyện tủy yếu
    cột: chống cờ điện mốc sống trụ
    cơ: bản bắp cấu chế cực duyên đồ động giới hàn học hội khí may mật năng nghiệp ngơi ngũ quan sở thể yếu
    cờ: bạc đỏ hiệu tướng vua
    cớ: sao
    cỡ: chữ lớn nhỏ
    cơi: nới
    cởi: bỏ mở trói
    cơm: áo nước
    cơn: bão khát lũ mưa sốt
    cú: pháp sốc
    củ: kết
    cũ: kỹ nát
    cụ: kỵ thể
    của: cải
    cục: bộ diện phó súc thuế trưởng
    cùm: kẹp
    cụm: kho từ xã
    cung: cách cấp cầu cúc điện đình đường khai kính lượng phụng tên tiến tiêu ứng
    cùng: cố cực lúc quẫn thời
    cúng: bái lễ
    củng: cố
    cuốc: xẻng
    cuộc: chiến chơi đời gặp họp sống thi
    cuối: cùng đời khóa kỳ năm ngày nguồn quý tháng tuần vụ
    cuốn: chiếu gói hút sách sổ theo trôi
    cư: dân ngụ sĩ trú xá xử
    cừ: khoan khôi
    cứ: điểm liệu mỗi thế vào
    cử: đi động hành nhân tạ tri tuyển
    cự: li ly tuyệt
    cửa: ải biển chớp cống đi hàng hiệu khẩu kính ngõ quyền rừng sổ sông van
    cực: bắc điểm đoan độ hạn hình khổ kỳ lớn nam nhọc quyền trị
    cứng: cáp cỏi cứng đờ hóa nhắc rắn
    cương: lĩnh nghị quyết thường toả trực vị yếu
    cường: bạo điệu độ hào kích lực quốc quyền thịnh tráng
    cưỡng: bức chế dâm đoạt ép
    cướp: bóc của đoạt giật
    cứu: cánh chữa đói giá giúp hỏa hộ nạn nước sinh tế thế thương trợ vãn viện vớt xét
    cựu: trào truyền
    da: dẻ diết giày liễu màu thuộc trời
    dã: chiến man ngoại sử tâm thú
    dạ: dày hội
    dài: dòng hạn hơi lâu ngày rộng suốt
    dải: đất lụa
    dám: làm nghĩ nói
    dàn: dựng đều hòa khoan mặt nhạc trải xếp ý
    dáng: dấp đi vẻ vóc
    dạng: bản điệp hình mẫu sống tật thức
    danh: bạ dự giá hiệu lam lợi mục nghĩa ngôn nhân sách thiếp tiếng tính từ tướng vị xưng y
    dành: cho dụm được lại ra riêng vốn
    dao: cắt động kéo phay
    dạo: chơi đầu
    dày: công dặn dép đặc vò
    dạy: bảo bù chữ con dỗ học kèm nghề
    dăng: mắc
    dân: bàn biết ca cày chài chính chủ chúng cư cử dã doanh dụng đồng gian giàu làm làng lập lực nghèo phòng quân quốc quyền sinh sự
    dân: tâm thường tị tin tín tình tộc trí tuý tỵ vận vệ xã ý
    dần: dà dần trải
    dấn: thân
    dẫn: chiếu chứng cứ dắt đạo đầu đến điểm độ giải liệu lối luận lực nguồn nhập nước tới trình truyền xuất
    dâng: cao hiến hương nước tặng
    dập: dềnh dịch ghim khuôn lửa nát tắt
    dầu: ăn cọ hỏa khí lửa mỏ nhờn thô tràn vậy
    dấu: ấn chấm chân cộng giáp hiệu hỏi mốc nhấn nổi phẩy tích vết
    dẫu: cho rằng sao
    dây: cáp chuyền cương dẫn dưa đai điện thép thừng
    dậy: sóng sớm thì
    dè: chừng dặt sẻn
    dẻo: dai
    dép: nhựa
    dê: bò
    dễ: cháy chịu dãi dàng gây hiểu làm nhớ thấy tính
    dệt: kim may nhuộm
    di: biến cảo chúc chuyển cốt cư dân dịch dời động hài họa lý sản tặng tật thực tích trú truyền vật
    dì: ghẻ
    dĩ: nhiên vãng
    dị: bản biệt chủng dạng dưỡng đoan giáo nghị tật ứng vật
    dịch: bệnh chuyển cúm giả hạch hại mã tả tễ thuật vị vụ
    diêm: dân nghiệp
    diễm: lệ phúc
    diễn: án biến dịch đàn đạt giả giải giảng hành ra tả tập thuyết tiến trình văn viên xuất
    diện: được hẹp kiến mạo phải rộng tích
    diệt: chủng chuột cỏ khuẩn mối ruồi trừ vong
    diễu: binh hành
    dinh: cơ dưỡng thự
    dính: chặt dáng dấp liền líu
    dịp: lễ may tết
    do: bão dự thám
    dò: hỏi mìn rà rỉ tìm xét
    dọa: dẫm nạt
    doanh: điền gia lợi nghiệp nhân số thu thương trại
    dọc: bờ đường ngang theo tuyến
    dõi: theo
    dọn: dẹp đường nhà rác sạch
    dòng: chảy dõi điện giống sông thơ tiền tộc vốn xe
    dóng: hàng
    dỗ: dành
    dốc: đứng hết lòng núi sức
    dồi: dào mài
    dối: lừa trá trên
    dội: nước
    dồn: dập điền ép lại lực nén sức thửa tụ
    dột: nát
    dở: dang hơi
    dỡ: bỏ hàng nhà
    dời: chỗ đi đô đổi nhà
    du: canh cư dương đãng hí học khách kích lịch mục ngoạn nhập thuyền xuân
    dù: cho là rằng sao
    dụ: dỗ hoặc ngôn
    dung: dị dịch hòa lượng mạo môi nạp sai thân thứ tích tục túng
    dùng: chung điện hàng làm nước thuốc thử tiền
    dũng: cảm khí mãnh sĩ tướng
    dụng: binh cụ đích nhân ý
    duy: lý nhất tâm tân trì tu vật xuyên
    duyên: cớ dáng hải nợ
    duyệt: binh xét y
    dư: âm chấn cung dả dật đảng địa luận lượng nợ phạm phòng sức thừa vị
    dữ: dội kiện liệu
    dự: án báo bị cảm chi định đoán giờ họp khán khuyết kiến lễ liệu luận luật nguồn phòng thảo thẩm thầu thi thính tiệc toán trù trữ
    dự: tuyển ước
    dừa: nước
    dựa: dẫm theo trên vào
    dừng: bước chân đỗ lại nghỉ ở xe
    dựng: chuyện đứng lại lên lều nhà nước phim rạp tượng vợ xây
    dược: chất liệu lý phẩm sĩ thư tính
    dương: cao cầm danh lịch thế tính tử vật
    dường: nào như
    dưỡng: bệnh chất dục đường già khí lão sinh sức thương
    dứt: bỏ dây điểm khoát khỏi
    đa: cảm canh chiều dạng diện đại đoan mục năng ngành nghề nghi nguyên phần phương sắc số tạp tầng thê tình
    đá: banh bóng cảnh gà hoa mài ngầm núi phạt quý rơi vôi vụn
    đả: đảo động kích phá thông
    đai: ốc
    đài: các loan sen thọ
    đãi: bôi đằng khách lao ngộ
    đại: án bại biểu chúng cuộc cương dân dịch diện đội đồng hàn hình học hội loạn lộ lục lượng lý mạch não nghĩa ngôn phẫu phong quan
    đại: sảnh số sứ tá tài táng tạo thành thắng thể trà tràng trào tu tuyển từ tướng úy việt ý
    đàm: đạo luận phán thoại tiếu
    đám: cháy cưới đất đông mây tang tiệc
    đảm: bảo đang đương nhận nhiệm trách
    đạm: bạc
    đàn: áp bà bầu bò chim đúm em hạch hồi lợn ông tế tranh
    đản: sinh
    đạn: bom dược đạo pháo
    đang: hưởng
    đáng: có được giá kể khen lẽ quý ra tiếc
    đảng: bộ chính đoàn hội phái phí quang sự tịch tính ủy viên vụ
    đãng: trí
    đào: ao bới đất hầm hoa hố kênh luyện mương ngũ sâu tạo tẩu thải thoát xúc
    đảo: chiều chính điên lãnh lộn ngược nhỏ nợ quốc vách
    đạo: cụ diễn đức giáo hàm hạnh hiếu luật lý nghĩa nhái pháp phật quân sắc trời văn
    đáp: án lễ tạ ứng
    đạp: đất đổ xe
    đạt: chuẩn điểm độ giải khoảng mức thấp
    đau: buồn đáu đầu đớn khổ lòng ốm thương xót yếu
    đay: nghiến
    đày: đọa
    đáy: biển lòng móng sông
    đắc: chí cử đạo lợi lực tội ý
    đặc: ân biệt cách cầu chất chế chủng dụng điểm định hữu khu nhiệm phái quánh quyền ruột sản sắc sệt sứ tả tập thù tính trách trị
    đặc: trưng tuyển vụ xá
    đăm: chiêu
    đắn: đo
    đẵn: gỗ
    đăng: bạ báo cai đàn đối hộ khoa kiểm ký lục nhập quang quân quầy tải ten tin trí
    đằng: khác nào sau trước
    đẳng: cấp hạng thức trật
    đắp: chăn đập đất đê điếm đổi
    đắt: đỏ giá tiền
    đặt: biển bút chân chỗ cọc cuộc cược đầu hàng hiệu lệnh mua nặng tên
    đầm: ấm bàn chặt đìa lầy nén nện phá
    đậm: đà đặc độ nét nhạt
    đập: bỏ dâng nước phá tan tràn vỡ
    đất: cằn công đá đai khác khách liền lúa mặn mũi nền nước phèn ruộng rừng sạch thuê trồng trời vườn
    đật: đờ
    đầu: bài bếp bò cầu cơ cuộc cuối dây dòng đàn đạn đề độc đời đuôi đường giờ gối hàng hè hồi hôm khóa kỳ máy mối mũ mục mút não năm
    đầu: nậu ngành nguồn người phiếu quý ra sách sỏ số tàu tắt têu thai tháng thú tiên trò tuần tư vào vụ xuân xuôi
    đấu: dịu đá điện giá khẩu kiếm loại lý mưu nối pháp sĩ súng thầu thủ tố tranh trí trường vật võ
    đẩu: bếp
    đậu: đỗ nành phộng tàu tương vốn xanh xe
    đầy: ắp đặn đủ rẫy tháng tràn
    đẩy: đưa giá lui lùi mạnh ngã nhanh xe
    đậy: nắp
    đè: bẹp nặng nén
    đem: đến lại ra theo về
    đen: đủi tối trắng
    đèn: điện đường lồng pha
    đeo: bám đẳng đuổi
    đèo: bòng cao dốc
    đẹp: đẽ lòng mắt
    đê: bao biển điều hèn kè mê sông
    đề: án bài bạt cao cập cử cương danh dẫn đạt huề kháng lao mục nghị pháp phòng ra tài tặng thi thơ từ tựa vịnh xuất xướng
    đế: chế đô quốc vương
    để: dành hoang lộ mặc mắt ngỏ tang tạo tâm ý
    đệ: đơn nhất tam trình tử
    đêm: khuya ngày tối
    đếm: ngược số xỉa
    đệm: lót mút
    đền: bù chùa đài đáp miếu ơn thờ tội
    đến: bù cuối đích hạn lúc nay nỗi tay tận thăm tuổi
    đều: đặn khắp tay
    đi: bộ chệch chợ dự đầu đôi đứng đường đứt học khám khỏi làm nghỉ ngược sâu sớm tàu tắt thăm thẳng thuê tìm vay xa xe
    đĩ: điếm
    địa: bạ bàn cầu chấn chất chí chỉ chính chủ cực danh dư đạo đầu điểm đồ giới hạt hình linh lợi lý mạo ngục ốc phận phương táng tầng
    địa: thế tin tô trường từ vật vị vực y
    đích: danh đáng đến thân thị thực xác
    địch: hại họa thủ
    điềm: báo đạm lành tĩnh
    điếm: canh
    điểm: báo cao cầu chốt chuẩn chung cuối danh dừng đầu đen đo đón đỗ hẹn kém khác mạnh mốc mù ngắm nghẽn nghỉ nhấn nóng nổi sáng son
    điểm: thi tin tô tốt trường tựa vượt xét yếu
    điên: cuồng đảo loạn rồ
    điền: chủ dã địa đơn kinh mẫu sản thêm thổ trang vào viên
    điển: chế cố cứu hình lệ phạm trai
    điện: ảnh áp báo cơ cực đài đàm giật gió hóa khẩn khí kính lạnh lực lưới lượng mạng mừng não năng nhẹ nước phân quang thoại thờ tim
    điện: tín toán trở tuyến tử văn
    điệp: báo khúc trùng viên vụ
    điêu: đứng khắc luyện ngoa tàn
    điều: biết cấm chế chỉnh chuyển dưỡng đình độ động hành hoà hòa khiển khoản kiện lệ lệnh luật mục phối phục tiết tra trần trị ước
    điều: văn vận xe
    điếu: cày tang văn
    điệu: bộ hát múa nghệ thấp
    đinh: ninh ốc tai thép
    đình: bản chỉ chiến chùa công đám đốn hoãn làng nghị sản thành trệ
    đính: chính hôn kèm ước
    đỉnh: cao chung đê điểm lũ núi triều
    đĩnh: đạc
    định: canh chế cư dạng danh đề đoạt đô giá hình hướng khoản khung kiến kỳ liệu luật lượng lý mệnh mức nghĩa nghiệp phận suất tâm
    định: thần thức tính tội tuyến vị xuất
    đìu: hiu
    đo: đạc đếm điện đo độ kiểm lường vẽ
    đò: dọc giang ngang
    đỏ: au đen lửa rực
    đọ: sức
    đọa: đày
    đoan: cam chắc chính trang
    đoàn: hội kết kịch phí quan quân tàu thể thuyền trường tụ viên xe
    đoán: biết định nhận trước
    đoạn: dẫn đê đường kênh kết nhiệt nối phim quản sông thẳng trích trường tuyến tuyệt văn
    đoạt: giải lại lợi mạng quyền
    đọc: báo chép chữ giả hiểu kinh kỹ sách
    đòi: hỏi lại nợ tiền
    đói: ăn kém khổ nghèo rét
    đòn: bẩy gánh roi
    đón: bắt chào đầu đọc đưa khách nhận tết tiếp xuân
    đong: đầy đếm
    đóng: bao băng chai chân cọc cửa dấu đô đủ ghế gói góp khung kịch kín mốc mở nộp phí quân quỹ sách tàu thầu thuế thuyền vai
    đọng: đầy lại nước vốn
    đô: đốc hộ la thành thị trưởng vật
    đồ: án ăn chơi cổ dùng đá đạc đảng đệ đồng đựng giả gỗ hiệu hình họa hộp sộ thị thờ uống vật
    đố: kị kỵ
    đổ: bể bệnh bộ dầm dồn đất đốn lên lỗi máu nát nhào ra rác sập thải thừa vào vỡ xăng xô
    đỗ: đạt quyên tàu xe
    độ: ẩm bền cao chặt chênh chịu cứng dài dày dốc đạt khó khoảng kinh lệch lớn lượng mặn mở nét nghiêng nhạy nhớt phủ rộng sâu sụt
    độ: thành trễ trì tuổi vang vĩ võng
    đốc: chiến công học lý phủ suất thúc tờ
    độc: ác bản canh chất chế dược đảng đáo đoán giả hại hành học lập lực mộc nhất quyền tài tấu thân thoại tính tố tôn
    đôi: bên co khi lúc lứa mắt mới mươi nét ngả ngũ
    đồi: bại chè mồi núi tệ trọc trụy
    đối: cảnh chất chiếu chọi chứng diện đãi đáp đẳng đất đầu đối giá kháng lập lưu mặt ngẫu ngoại ngược nội phó phương sách sánh soát
    đối: số tác thế thoại thủ trọng trừ tượng ứng với xử xứng
    đổi: ca chác chỗ công đất đổi đời giấy hướng khác lấy màu mùa nghề ngược sắc tên thay thửa tiền trả vai vốn vùng ý
    đội: bóng giá hình hữu khen lốt ngũ nón phó quân tàu trưởng tuyển viên vốn
    đôn: đốc hậu
    đồn: đại điền đoán hậu thổi trú trưởng
    đốn: cây hạ mạt ngộ
    độn: thổ
    đông: á âu bắc con cứng dân dược đảo đặc đô đủ đúc hà khách kín lạnh lân nam nghịt phương tây vui xuân y
    đồng: áng âm ấm bạc bào bệnh bọn bộ ca cảm cảnh chất chí cỏ dạng dao diễn đảng đẳng điền điệu đô đội giá hạng hành hóa hồ hương kết
    đồng: khởi kim lõa loạt lòng lúa lực minh môn muối mức mưu nai nát nghĩa nghiệp ngũ niên nội phạm phục quê ruộng sàng sự sức tâm
    đồng: thái thanh tháp thau thời thủ thuận thức tiền tình tính tông trang trống trục trưởng tử tước văn vị vốn vụ ý
    đống: đa rác
    động: binh chạm cơ cựa dân dục đạt đất đậy đến điện hình học khẩu kinh lệnh loạn lòng lực lượng mạch não năng phòng sản tác tay tâm
    động: thái thổ tĩnh từ vật viên
    đốt: cháy đồng lò nương phá phát rác rẫy rừng tiền xương
    đột: biến khởi kích ngột nhập nhiên phá quỵ tử xuất
    đờ: đẫn
    đỡ: đần đầu đẻ đòn phải
    đời: cha cũ đời này người sau sống thường trước tư vua
    đới: bờ cầu hạ nhiệt
    đợi: chờ thời
    đơn: chất chiếc điệu độc giá giản hàng kép kiện lập lẻ mua ngành nguyên phương sắc sơ thân thuần thuốc thư tính vị xin
    đớn: đau hèn
    đợt: bán dịch giao hạn mưa nghỉ
    đu: dây đưa
    đủ: ăn chỗ mạnh sức tháng tiền tuổi vốn
    đua: đòi ghe ngựa nhau tranh xe
    đùa: cợt giỡn nghịch
    đúc: đồng gang kết khuôn rút sẵn tiền
    đục: khoét lỗ ngầu phá
    đun: nấu nước sôi
    đùn: đẩy
    đúng: cách chỗ chuẩn đắn giá giờ hạn hẹn hướng kỳ lời luật lúc mẫu mức mực ngày nghĩa nơi phép sai tầm tuyến vai
    đụng: chạm đầu độ hàng
    đuối: lý nước sức
    đuổi: bám bắt khỏi kịp ra việc
    đưa: đẩy đi đò đón đường nhanh tay tiễn tin
    đứa: con ở trẻ
    đức: dục độ hạnh mẫu phật tài thánh tin tính trị
    đực: cái
    đừng: để nên
    đứng: chân đắn đầu đợi giá gió im lên lớp máy ngoài ngồi ra sau tên thứ trên trong trước vững xếp
    đựng: hàng nước
    được: gọi hưởng lòng lựa miễn mùa phép quyền thua trích
    đương: chức chứng cục diện đại đầu kim lượng nhiệm nhiên số sơ sự thời triều tuyến
    đường: bao băng biển bộ chuẩn cong cống dài dẫn dây dốc đất đê đi điện đỏ đời đua giới hầm hẻm hoàng huyện hướng kính làng lộ lối
    đường: lưới mép mòn mức nét ngang nhánh nối nước ống phố ranh ray sá sắt sông sữa tắt tầu thẳng thôn thủy tỉnh tránh tròn trục
    đường: truyền trường xá xã xóm
    đứt: đoạn gánh gãy quãng ruột
    em: bé dâu gái rể ruột trai
    eo: biển hẹp
    ép: buộc cọc cung giá lòng
    ế: ẩm hàng
    êm: ái ấm đẹp đềm thấm xuôi
    ga: ra tàu
    gà: trống vịt
    gá: lắp
    gác: chắn chân chuông lại lửng mái xép
    gạch: bỏ chân chéo đá lát men ngang ngói nối nung xây
    gai: dầu góc mắt
    gài: bẫy
    gái: trẻ
    gan: dạ góc lì ruột
    gán: ghép nợ tội
    gạn: đục hỏi lọc
    gang: tay tấc thép
    ganh: đua ghét tị
    gánh: chịu đỡ hát nặng vác
    gào: thét
    gạo: lứt nếp tẻ thóc
    gạt: bỏ gẫm ra tàn
    gãy: đổ gập gọn xương
    gắn: biển bó chặt kết liền mác máy nhãn
    gắng: công gượng sức
    gắp: lửa thăm
    gặp: dịp gỡ lại may mặt nạn phải riêng
    gắt: gao gỏng
    gặt: hái lúa
    gầm: cầu giường
    gấm: vóc
    gân: cổ cốt
    gần: bờ cuối dân đây đến đúng gũi hết hơn kề khu ngày nhà nhất như nơi với xa
    gấp: ba bội đôi gáp hai khúc lại nhiều rút sách
    gập: ghềnh
    gật: đầu
    gây: án cấn cháy chiến dựng giống gổ hại hấn loạn lỗ mất mê nhiễu nợ ồn phiền quỹ rối sốt sút sự tê thù trồng vốn
    gầy: dựng gò guộc mòn yếu
    gẫy: đổ
    gậy: gộc
    ghe: máy tàu xuồng
    ghé: qua thăm
    ghép: hình hộ mộng nối thận thửa vào
    ghét: bỏ
    ghế: băng đá ngồi
    ghi: âm bàn bảng chép chú công danh dấu đậm điểm đúng hình lòng nguồn nhãn nhận nhớ nợ ơn rõ sổ tạc tăng tên thu vốn
    ghim: giấy
    ghìm: giá
    gì: nữa
    gia: bảo cảnh cầm chánh chủ cố công cư cường dụng đình giảm giáo hạn hộ lễ nghiệp nhân nhập nhiệt nô phả phong quyền quyến sản súc
    gia: sư tài tăng thất tốc tộc trọng truyền trưởng vị
    già: cỗi đi hóa làng yếu
    giá: bán buốt cao chào cước dầu đất điện đỡ gốc khung lạnh lẻ mua mục nhà nước rẻ rét sách sàn thành thấp thầu thể thuê tiền tính
    giá: trần trị vàng vé vốn xăng
    giả: bộ cầm dạng danh dối định hiệu mạo sử tạo thiết thú thuyết trá trang tưởng vờ
    giã: biệt từ
    giác: đấu độ hơi mạc ngộ quan thư
    giai: cấp điệu đoạn kỳ nhân phẩm tầng thoại
    giải: ảo bày băng cấp chấp cứu đáp đấu đố độc ghét giáp giới hạn khát khuây lao mã ngân nghệ nghĩa ngũ nhất nhiệm nhiệt oan pháp
    giải: phẫu phóng quyết sầu tán thể thích thoát thức thưởng tích tỏa tội trí trình trừ vây
    giãi: bày
    giám: biên định đốc hiệu hộ khảo mục ngục quản sát sinh thị
    giảm: bậc bớt chấn chi dần đau đi giá khai lương mạnh mức nghèo nhanh nhẹ phát phí sút tải thiểu thu thuế tiền tốc trừ
    gian: ác bếp díu dối hàng hiểm khó khổ lao lận manh nan nguy nhà phòng tà thần thương trá truân xảo
    giàn: giáo khoan mướp thép
    gián: điệp đoạn quan thiếp thu tiếp
    giản: dị đơn hóa lược thể tiện ước yếu
    giãn: cách dân nở nợ ra
    giang: cư hồ mai sơn tay
    giàng: buộc
    giáng: cấp chức hạ sinh xuống
    giảng: bài dạy đạo đường giải hòa nghĩa viên
    giành: được giải giật lại lấy phần quyền thắng
    giao: ban bóng bộ cảm cắt cấu dịch diện du đãi đất đấu điểm điện hàng hảo hẹn hòa hoán hội hợp hưởng hữu kết khoán liên lộ lưu mốc
    giao: mùa nhà nhận nộp phó phong phối phương quyền rừng sở tế thầu thiệp thoa thông thời thức thương tiếp trả tranh ước vốn
    giáo: án chủ chức cụ dân dục dưỡng điều đường giới họ hóa hoàng học hội huấn khoa khu lý mác phái phẩm phường sĩ sinh sư tài trình
    giáo: viên vụ xứ
    giáp: biên danh đường giới hạt lai mặt nước ranh trận trụ xác
    giạt: trôi
    giàu: có đẹp mạnh nghèo sang
    giày: da dép vò xéo
    giặc: cướp dốt đói giã lửa
    giằng: chống co kéo xé
    giặt: giũ là ủi
    giấc: mộng mơ ngủ
    giẫm: chân đạp lên
    giận: dỗi dữ hờn
    giấu: diếm giàu giếm kín mặt tên
    giây: lát phút
    giấy: ăn bạc ban bản báo dán gói hẹn khen má mời nháp nộp phép tờ tráng trắng viết vụn
    giẻ: lau
    gieo: cấy giống hạt mạ neo rắc sạ trồng ươm vần
    giêng: hai
    giếng: đào khoan khơi nước thang trời
    giết: chóc hại mổ người thịt
    giễu: cợt
    gìn: giữ
    giò: chả
    gió: bão chướng giật lốc lùa mạnh mùa
    giỏi: giang về
    giòn: giã tan
    gióng: trống
    giọng: ca điệu đọc hát nói
    giỗ: chạp kỵ tết tổ
    giống: cái cây con cũ hệt loài lúa má mới nhau như nòi
    giờ: chuẩn công giấc hẹn học làm máy nghỉ phút trực vàng
    giới: chủ chức hạn nghiêm nghiệp phẩm sắc sĩ thiệu tính trẻ tuyến
    giỡn: mặt
    giũ: bỏ
    giục: giã
    giúp: dân đỡ ích sức
    giữ: chặt chân chỗ đất đúng giá gìn hàng hộ kín lấy lời lửa mức nghề nghiêm nguyên nhà nhịp nước quyền rừng sạch sức tiền tín trẻ
    giữ: vững xe
    giữa: chừng lúc mùa trời trưa
    giường: bệnh chiếu cột mối ngủ tầng
    gò: bó đất đồi đống lưng má
    góa: bụa phụ
    góc: bếp cạnh chiếu độ khuất nghiêng nhà nhìn nhọn phố quay sân tù vuông
    gói: cước gọn hàng lớn thầu vay
    gọi: chung dậy điện đúng hồn là lại lên ra tắt tên thầu thưa vốn
    gom: đất góp hàng lại nhặt rác
    gọn: gàng ghẽ lỏn nhẹ tênh
    góp: chung công của đất đủ gió giống mặt nhặt phần quỹ sức tiền vào vốn vui ý
    gọt: dũa giũa sửa
    gỗ: ép lậu lim quý tạp tròn xẻ
    gốc: cây gác lúa nợ rễ tích vay vốn
    gối: đầu sóng vụ
    gốm: sứ
    gồng: gánh mình
    gộp: chung
    gột: rửa
    gỡ: bí bỏ gạc khó mìn rối tội vướng
    gợi: cảm mở nhớ ra ý
    gớm: ghiếc
    gục: ngã
    gùi: hàng
    guồng: máy nước
    gửi: bộ đi đơn gắm hàng kèm khách lời sở thư tiền trả xe
    gương: mặt mẫu mờ sáng soi tốt
    gượng: dậy ép gạo
    ha: ha
    hà: giang khắc lạm nam nội tiện tĩnh
    hạ: bậc cánh cấp du giá giới huyền lệnh lưu màn nguồn nhục sĩ tầng thấp thổ thủy tuần viện
    hạch: nhân sách toán
    hai: mươi
    hài: cốt hòa hước kịch lòng nhi
    hải: âu cảng cẩu dương đảo đăng đồ đội hà lưu lý ngoại phận phòng quan quân sản tặc trình vận
    hãi: hùng
    hại: người nước
    ham: hiểu học mê muốn
    hàm: cấp lượng oan số súc ý
    hãm: đà hại phanh
    hàn: đới gắn huyên lâm quốc vi xì
    hán: nôm tự việt
    hạn: chế chót điền định hán hẹp hữu mặn mức ngạch tuổi vận
    hang: động ổ
    hàng: cấm cây chục dọc dữ đầu đêm đoàn đợt giả hải hiệu hóa lang lậu loạt mã mẫu ngang ngày ngoại ngũ nhái nội phòng quán quý rào
    hàng: rong tháng tuần vạn xóm
    hãng: buôn phim tàu tin xe
    hạng: ba bét mục nặng người nhất nhẹ nhì sang thứ
    hanh: khô thông
    hành: chính dinh động giáo hạ hình hung hương khách khất khúc lang lễ lý nghề pháp quân quyền quyết sự thu tím tinh tội trang trình
    hành: tung văn vi xử
    hạnh: kiểm phúc vận
    hao: giống hụt mòn phí tài tổn
    hào: hiệp hoa hùng hứng khí kiệt lũy nhoáng phóng quang
    hảo: hạng tâm ý
    hão: huyền
    hát: bội ca chèo múa ru then văn xoan
    hạt: cơm điều giống lúa mưa ngọc nhân phổ tiêu
    hắn: ta
    hẳn: hoi nhiên
    hăng: hái máu say
    hằng: hà năm ngày quý số tháng tuần
    hắt: hơi hủi
    hâm: hấp mộ nóng
    hầm: bí chui chứa hập hố lò mỏ rượu xương
    hẩm: hiu
    hân: hạnh hoan
    hận: thù
    hấp: dẫn dụng hối hơi lực tấp thu thụ
    hậu: bị cảnh cần chiến cứ duệ đãi đường giang họa kiểm kỳ mãi môn phẫu phương quả sinh thế thuẫn tố trường tuyển vệ
    hè: đường phố thu
    hẻm: hóc núi sâu
    hen: suyễn
    hèn: hạ kém mọn nhát
    hẹn: gặp giờ hò ngày ước
    héo: hắt mòn úa
    hẻo: lánh
    hẹp: hòi
    hệ: lụy phái quả số thống trọng
    hết: hạn hàng hơi lòng mực ngày nợ quý sức tháng thảy tuổi
    hiếm: có con hoi khi muộn thấy
    hiểm: ác địa độc họa hóc nghèo nguy trở yếu
    hiên: ngang nhà
    hiền: hậu hòa lành nhân tài thảo triết từ
    hiến: chương dâng đất định kế máu mô pháp tạng tặng thân
    hiển: đạt hách hiện linh nhiên thị vi vinh
    hiện: diện đại đang giá giờ hành hình hữu kim nay nguyên sinh số tại thân thời thực tình tồn trạng trường tượng vật
    hiếp: dâm đáp
    hiệp: định đồng hòa hội khách lực nghị nhất quản sĩ tâm thương ước
    hiếu: chiến chủ đễ động hạnh hỉ học khách kính kỳ nghĩa thảo thắng tử
    hiểu: biết lầm ngầm nhầm rõ sai sâu thấu
    hiệu: buôn chỉnh chuẩn đính đoàn ích lệnh lực năng nghiệm phó quả số suất thuốc triệu trường trưởng ứng
    hình: ảnh bóng dáng dạng dong dung hài học khối luật mẫu phạt sự thái thành thể thức tròn tướng tượng vẽ vuông
    hít: thở
    ho: hen
    hò: hẹn hét kéo reo vè
    hó: háy
    họ: đạo mạc ngoại nội tộc
    hoa: cả cảnh chanh cúc hậu hoa hoét hồng kiểng kiều kỳ lá lệ lợi mai màu mỹ nghệ quả sen tai tay tiêu trái văn viên
    hòa: bình đồng giải hiếu hoãn hợp khí lưới mạng mình nhã nhạc nhập nhịp quyện tan tấu thuận thượng ước vốn
    hóa: chất dầu dược đá đơn giá giải học hợp lỏng năng nghiệm phẩm sinh thạch thân tính trang trị vàng
    hỏa: công diệm hoạn hoạt lò lực mai tai táng tiễn tinh tốc xa
    họa: báo đồ hình hoằn may mi phúc sĩ tiết viên
    hoạch: định toán
    hoài: bão cảm cổ công của nghi niệm phí thai vọng
    hoại: thư tử
    hoan: ca hỉ hô hỷ lạc nghênh
    hoàn: cảnh cầu chỉnh công đồng hảo hồn lại lưu mỹ nguyên phí tất thành thiện thổ thuế tiền toàn trả ứng vốn
    hoán: cải dụ đổi vị
    hoãn: binh họp lại nợ
    hoạn: lộ nạn quan
    hoang: báo dã dại đàng đảo hóa liêu mạc mang phế phí sơ tàn tưởng vắng vu
    hoàng: cầm cung đạo đế gia hậu hôn kim lan sa thành thân tộc triều
    hoảng: hốt loạn sợ
    hoành: đồ độ hành phi tráng
    hoạt: bát cảnh chất đầu động hình họa huyết lực tải tính
    hoắc: loạn
    hoẵng: rừng
    hóc: búa hiểm
    học: bạ bổng chế chữ cụ đòi đường giả giới hàm hành hè hỏi khóa kỳ liệu lóm lỏm luận lực lý mót môn nghề nghiệp ngữ nhóm phái phẩm
    học: phần phí quán sĩ sinh tập thuật thuộc thuyết thức trình trò vấn vẹt vị viên viện vụ xá
    hói: đầu
    hỏi: cung đáp han thăm thi vay
    hom: hem
    hòm: phiếu thư
    hõm: sâu
    hòn: đảo ngọc
    hong: khô
    hóng: gió mát
    hỏng: bét hóc việc
    họng: nước súng
    họp: ban bàn báo chợ dân hành lớp mặt thôn tổ xét
    hót: rác
    hô: hào hấp hoán to ứng
    hồ: bơi chứa đào đập hải hởi nghi nước quang sen sơ tắm thủy tiêu
    hố: bom ga móng rác sâu thẳm thu xí
    hổ: phách thẹn
    hỗ: trợ tương
    hộ: chiếu chủ dân đê khẩu lý mệnh nghèo sinh thân tịch tống
    hốc: hác
    hôi: hám tanh thối
    hồi: âm ấy báo cư cứu đáp đầu gia giáo hộp hương hưu kết khắc ký phục quốc quy sinh sức tỉnh tố tộc trống tụ tưởng
    hối: cải đoái hả hận lộ lỗi phiếu suất thúc tiếc
    hội: báo cảnh chẩn chợ chứng diễn đàm đoàn đồng đủ hè họa họp hợp hữu khóa kiến làng nghề nghị ngộ nhập phí quán sở tán tề thánh
    hội: thao thảo thẩm thề thi thoại thương trại trường trưởng tụ viên xuân ý
    hôm: nay qua sau sớm trước
    hôn: lễ mê nhân phối phu quân thú ước
    hồn: cốt hậu ma nhiên nước phách quê thiêng thơ vía
    hỗn: chiến độn hào hợp láo loạn tạp xược
    hông: xe
    hồng: cầu chuyên hào hoang lâu ngoại ngọc nhan phúc quân tâm thủy trần
    hống: hách
    hộp: đen đêm điện gen giấy quẹt sọ số thoại thư
    hốt: bạc hoảng nhiên rác
    hở: hang môi sườn
    hơi: đâu độc hám hướng lạnh men nóng nước thở
    hời: hợt
    hỡi: ôi
    hợm: hĩnh
    hơn: hẳn kém lúc nữa thiệt
    hờn: dỗi ghen giận tủi
    hớp: hồn
    hợp: cách cẩn chất chuẩn công doanh đồng hiến huyết khối kim lại lệ long lực lưu lý nhất pháp phân phần quần quy tác tấu thành thể
    hợp: thời thửa thức tình tuyển ý
    hớt: tóc váng
    hùa: theo
    huân: chương công tước
    huấn: đạo học lệnh luyện thị
    hục: hặc
    huề: vốn
    huệ: tây
    hun: đúc hút khói
    hung: ác bạo dữ đồ hãn hăng hiểm khí phạm tàn thần thủ tín
    hùng: biện cường dũng hậu hồn hục khí mạnh tráng vĩ vương
    húng: quế
    huống: chi gì hồ
    hút: ẩm bụi cát chích hồn khách máu nước thuốc vốn
    hụt: chi hẫng hơi thu
    huy: chương động hiệu hoàng hoắc
    hủy: án bỏ diệt hoại hôn phá thầu
    huých: tay
    huyên: náo thuyên
    huyền: ảo bí diệu đề phù sử thoại tích
    huyện: đảo đoàn đội lỵ nghèo thành thị ủy
    huyết: áp cầu chiến dụ hệ học mạch quản sắc tán thanh thống thư tương
    huỳnh: quang
    hư: ảo cấu danh đốn hại hao hóa hỏng không thân thực tổn vô
    hừ: hừ
    hứa: bán hẹn hôn mua suông thưởng trước
    hưng: binh hóa khởi phấn phế quốc thịnh vong vượng yên
    hứng: chịu dừa khởi nước thú tình trọn
    hững: hờ
    hương: án giang hỏa khói lân liệu lửa ly lý quê trầm ước vị vòng
    hướng: bắc dẫn dương đạo đi đích đông gió mạnh mở nghiệp ngoại nội tâm thiện thượng tuyến ứng
    hưởng: dụng lạc lãi lợi lương mức quyền thọ thụ ứng
    hưu: bổng chiến non trí
    hữu: ái cơ dụng độ hạn hảo hiệu hình ích khuynh ngạn nghị quan sản thanh tình trách ý
    ỉa: chảy
    ích: kỷ lợi quốc
    im: ắng bặt lặng lìm
    in: ấn báo dấu đậm hình kèm lậu lụa màu nghiêng phun ra sao sâu thạch thử
    inh: ỏi
    ít: lâu ỏi tuổi
    kẻ: bảng biển cắp chợ cướp địch gian hở khác lạ sĩ thù trộm vạch xấu
    kẽ: hở nứt
    kèm: cặp nhèm theo
    kém: cạnh cỏi đi hơn sức
    kẽm: gai
    ken: đặc két
    kèn: cựa
    kén: cá chọn tằm
    keo: dán dính kiệt lai sơn
    kéo: cày căng co cờ dài đàn đến đổ giảm gỗ lê lùi lưới nhau quân sợi theo vào xe xuống
    kẹo: bánh
    kê: biên cứu đơn gian giường khai khống kích toa vốn
    kề: bên cận vai
    kế: cận đó hậu hoạch mẫu nghiệp nhiệm phát phụ sách thế thừa tiếp toán tục tử vị
    kể: chuyện lể
    kệ: hàng sách
    kênh: đào kiệu mương rạch tiêu tưới xáng
    kết: án bạn băng bè cấu chuyển cục cuộc cườm dính duyên dư đoàn đọng giao hội hôn hợp khối lại liên luận mạc nạp nghĩa nối quả sổ
    kết: thân thúc thừa tinh tình toán tội tụ tủa từ xuất
    kêu: ca cứu gào gọi nài oan than
    khá: cao giả giỏi hơn lớn nhiều tốt
    khả: ái biến dĩ dụng kính năng nghi ố quan thi tín
    khác: biệt hẳn lạ quốc thuộc thường
    khạc: nhổ
    khách: đường hàng khí khứa mời quan quý sạn tham thăm thể thuê trọ trú vị
    khai: báo bút canh căn chiến diễn đao đình đoan giá giảng hạ hoá hỏa hoang hội khẩn khoáng mạc man mở mương nhận phá phong phương
    khai: quật quốc rõ sai sinh sơn tâm thác thị thông thuế trí triển trình trừ trương trường tử vấn vị xuân
    khái: huyết luận lược niệm quát tính toán
    khải: hoàn
    khám: bệnh chữa nghiệm phá thai tuyển xét
    khảm: trai
    khan: giọng hàng hiếm
    khán: đài giả phòng
    khản: giọng
    khang: an kiện trang
    kháng: án cáo chấn chiến cự địch khuẩn mặn nghị nguyên phí sâu sinh thể thuốc thư
    khảng: khái
    khanh: tướng
    khánh: chúc hạ hòa kiệt lễ thành tiết
    khao: khát quân thưởng
    khảo: chứng cổ cứu dị đả giá hạch khóa luận nghiệm quan sát thí tra
    khát: khao máu nước vọng
    khắc: chế cốt dấu ghi họa khoải khổ kỷ nét nghiệt nhập phục sâu tinh xuất
    khăn: áo gói mặt quàng quấn rằn
    khăng: khăng khít
    khẳng: định khái
    khắp: các chốn nơi
    khắt: khe
    khấc: biệt
    khâm: liệm liên mạng phục sai sứ thiên
    khấm: khá
    khấn: nguyện vái
    khẩn: cấp cầu điền hoang khoản nài nguyện thiết thương trương
    khấp: khểnh khởi
    khập: khiễng
    khất: lần nợ thực
    khâu: liền vá yếu
    khấu: đầu hao lưu tặc trừ
    khẩu: chiến chiếu chứng cung độ đội hiệu khí khúc lệnh nghiệp ngữ phần phật phục tài thuyết trang vị
    khe: hở khắt núi nứt rãnh
    khẽ: khàng
    khen: chê ngợi tặng thưởng
    kheo: khư
    khéo: léo tay xử
    khép: án kín lại mình nép tội
    khê: khà
    khế: ước
    khêu: gợi
    khí: áp cầu chất công cụ độc đốt giới hậu hóa huyết hư khái lực lý nén phách quản quyển sắc số tài thải than thế thiêng tiết trời
    khí: tượng
    khỉ: gió
    khía: cạnh
    khích: bác động lệ tướng
    khiêm: cung nhường tốn
    khiếm: diện khuyết nhã thị thính thuế trợ
    khiến: cho trách
    khiển: giải trách
    khiêng: cáng vác
    khiếp: đảm nhược sợ
    khiết: bạch
    khiêu: chiến dâm gợi khích vũ
    khiếu: kiện nại oan tố
    khinh: bạc bỉ công dể khi mạn miệt rẻ suất thường trọng
    khít: khao khịt
    kho: bạc bãi báo chứa hàng lạnh lẫm quỹ tàng thóc vận xưởng
    khó: chịu coi dễ đạt hiểu khăn lòng lường nghe nhọc nói thở tin tính tránh xử
    khoa: bảng cử đại giáo học mục phòng trương trưởng
    khóa: biểu cửa học họp luận mã mới này sinh sổ tập thi trái trình trước
    khỏa: lấp thân
    khoác: áo lác
    khoai: lang mì môn sắn tây
    khoái: cảm chí khẩu lạc trá
    khoan: dầu dung giếng hậu hòa hồng khoái khoan nhượng tay thai thủng thứ
    khoán: chi gọn hộ thầu trắng việc
    khoản: cấp chi đãi lãi mục nộp nợ phạt phí thu thuế thưởng tiền trích vay vốn
    khoang: cháy lái tàu
    khoáng: chất đạt nóng sản sàng vật
    khoảng: cách đất độ giữa hở không lặng lùi một năm ngày nửa trên trống trời
    khoanh: định đỏ nợ nuôi tay tròn vùng
    khoảnh: đất khắc ruộng rừng
    khóc: lóc than thầm
    khoe: khoang mẽ
    khóe: mắt
    khỏe: khoắn mạnh
    khoét: núi sâu
    khói: bụi hương lửa thuốc xe
    khỏi: bệnh bị các diện nơi phải vùng
    khóm: ấp hoa phường
    khô: cạn cằn cứng dầu hạn héo khan khốc kiệt mực ráo thoáng
    khổ: ải chủ công cực đau đường giấy hải hạnh lớn luyện nạn não nhỏ nhục rộng sai sâm sở tâm thơ
    khốc: hại liệt
    khôi: hài ngô nguyên phục thủ vĩ
    khối: cầu đảng đế hình lượng nhà óc phố trưởng u
    khôn: cùng khéo lớn lường ngoan nguôi ranh xiết
    khốn: cùng đốn khó khổ nạn nỗi quẫn
    không: ảnh bào cách chiến chịu đời gặp gian hề kém khí kích lẽ lồ lực lưu ngại ngờ quân rõ thật thuộc trung tưởng vận xa
    khống: chế chỉ
    khổng: giáo lồ tử
    khơi: dậy gợi mào nguồn thông xa
    khởi: binh chế chiếu công đầu điểm động hành kiện nghĩa nghiệp nguồn nguyên phát quyền sắc sinh sự sướng thảo thủy tố tranh xướng
    khớp: đúng gối lệnh nối với
    khu: chợ đất khám nhà phố rừng trọ trục trừ vực
    khủ: khụ
    khuất: khúc lấp nẻo núi phục tất
    khúc: chiết cua gỗ khích khuỷu mắc ruột sông xạ
    khục: khặc
    khuếch: đại khoác tán trương
    khui: ra thùng
    khung: ảnh bậc cảnh cửa cửi giá giờ hình kèo khổ nhà phạt sườn thép tội xe
    khủng: bố hoảng khiếp khỉnh long
    khuôn: đúc khổ mặt mẫu phép thước trăng viên
    khuy: áo
    khuya: khoắt sớm
    khuyên: bảo can cáo dỗ giải giáo lơn nhủ răn tai
    khuyến: cáo công dụ học khích lâm lợi mãi mại nghị ngư nông tài thị thiện
    khuyết: danh điểm khuyết tật thiếu vật
    khuynh: diệp đảo hướng hữu loát tả thành
    khứ: hồi
    khử: bỏ độc khuẩn mặn mùi trùng từ
    khước: thương từ
    kia: kìa
    kích: bác cầu cỡ dục động hoạt phát thích thước từ
    kịch: bản câm chiến độc liệt mức nghệ nói tính trần trường
    kiêm: chức nhiệm tính toàn tri
    kiếm: ăn cá chác chuyện cớ củi cung hiệp khách lời sĩ sống thêm tiền tìm việc
    kiểm: chế chứng dịch duyệt đếm điểm định giá kê khán lâm lỗi nghiệm ngư nhận phẩm phiếu sát soát thảo thính thúc thử tiền tỉnh toán
    kiểm: tra xạ
    kiệm: lời ước
    kiên: chí cố cường định gan giang nhẫn quyết tâm trì trinh trung
    kiến: giải hiệu lập nghị quốc tạo tập thiết thức tính trúc văn
    kiện: cáo hàng khang toàn tụng tướng
    kiếng: xe
    kiếp: nạn này người sau
    kiết: lỵ xác
    kiệt: cùng quệ sức tác xuất
    kiêu: binh căng hãnh hùng kỳ ngạo sa
    kiều: bào dân diễm hối mạch nữ
    kiểu: cách chữ cũ dáng gen gì loại mẫu mới nhà
    kim: anh ấn bài bằng bôi chỉ cổ cúc cương đồng hỏa hoàn hôn khánh khâu khí loại ngạch ngân ngọc ngữ ô phượng sắc thoa thời thuộc
    kim: tiêm tiền tinh tuyến văn
    kìm: chế giá giữ hãm kẹp nén nước
    kín: cổng đáo hơi kẽ mít người nước tiếng
    kinh: bang bắc bổng cung dị doanh điển đô độ hãi hiệp hoàng hoảng hồn khi khủng kịch kỳ luân lược mạch ngạc nghĩa nghiệm nguyệt niên
    kinh: phí quan sợ sử tài tế thành thánh thi thưa thương tiêu tởm truyền tụng tuyến vĩ viện xáng
    kính: ái báo bẩm cáo cẩn cận chào che chúc chuyển gửi lão lễ lúp mến mời nể nhờ phục râm tặng thưa trình trọng viếng yêu
    kíp: mổ nổ thợ trực
    kịp: lúc thời
    kít: xe
    kỳ: ảo bí công cục cuối cựu diệu đà đài đặc đầu gốc hạn hiệu họp kèo khôi lạ lân luật lương mục nam nghỉ ngộ ngôn ngữ nộp phiếu phục
    kỳ: phùng quái quan quặc tài tập thi thị thời thú thủy tích tính trăng trực vật vĩ vọng xét
    ký: âm bản báo chú cóp cược danh duyệt đóng đơn giả gửi hiệu họa kết khống lục nháy nhận ninh nợ pháp quỹ sinh sự tá tắt tên thác
    ký: thay trình túc ủy ức xá
    kỷ: băng cương luật lục nguyên niệm vật yếu
    kỹ: càng lưỡng năng nghệ nữ sư thuật tính trị xảo
    kỵ: binh húy mã sĩ
    la: bàn hét liệt ó
    lá: cây chắn cờ đơn phiếu phổi
    lạ: kỳ lùng thường
    lạc: đề hậu hồng hướng loài long lối quan quyền thú
    lách: luật
    lai: căng giống lịch tạo vãng
    lái: buôn đò máy tàu xe
    lãi: gộp kép lỗ ròng suất vay
    lại: giống mặt quả quyền sức
    lam: chiếu lũ nham sơn
    làm: ăn bài bạn bẩn biếng bộ chậm chủ chứng cỏ cỗ dáng dịu duyên đất đẹp đổi đơn giả giảm giàu gương hại hàng kho khó khoán lành lễ
    làm: lộ lợi luật lụt mất mẫu nền nghề ngơ nguội nhà nhanh nhục nơi nũng ồn ơn phép phiền phó quen rẫy rõ ruộng sạch sai sống tăng
    làm: thay thuê tiền tốt trái tròn trưởng tủi vỡ vợ vườn xấu xong
    lãm: nguyệt
    lạm: chi dụng phát quyền thu
    lan: can man rộng tỏa tràn truyền
    làn: da điệu đường gió sóng xe
    lán: trại
    lang: bạt băm chạ sói thang y
    làng: bản chài mạc nghề quê trẻ xã xóm
    lảng: tránh
    lãng: du đãng mạn phí quên tử
    lạng: lách sơn
    lành: bệnh lặn mạnh nghề tính
    lánh: đời nạn nặng xa
    lãnh: án cảm chúa đạm đạo địa hải khí lương sự thổ tụ vực
    lạnh: giá lẽo lùng nhạt
    lao: công dịch dốc đao động khổ lực tâm tù vụ xao
    lão: hóa khoa làng luyện nhiêu nông suy thành
    lát: cắt đá gạch nền nữa sau
    lạt: mềm
    lau: chùi lách sậy
    lay: chuyển động lắt
    lăm: le
    lăn: bánh đường lóc lộn tay
    lăng: bác kính mạ mộ nhăng nhục tẩm trụ xăng
    lằng: nhằng
    lắng: dịu đọng lo nghe xuống
    lặng: gió im lẽ người thầm
    lắp: bắp đặt ghép kính mạng máy mới ráp
    lặp: lại
    lắt: léo nhắt
    lâm: bạc bồng chung đồng học nạn nghiệp nguy phần râm sản sàng sinh sự tặc thâm thời trận trường vào
    lầm: lạc lẫn lì lỗi lụi than tưởng
    lẫm: liệt
    lân: bang cận la quang tinh
    lần: cuối đầu giở lữa lựa lượt nữa thứ tìm
    lấn: át biển cấn chiếm lướt ra sân sâu tuyến
    lẩn: khuất quẩn thẩn tránh trốn
    lẫn: lộn nhau tránh
    lập: bộ công dị đàn đội đông giá hiến hội kế kho khống khu loè lờ luận luật mẫu mưu nghiệp ngôn pháp phiếu phương quy quỹ sổ tâm
    lập: thành thân thể thu tổ trận trình trường tức xuân
    lật: đổ lọng mặt ngược tàu tẩy thuyền
    lâu: bền dài đài đời hơn không la lắc nay năm ngày nhất
    lậu: thuế vé
    lây: bệnh lan nhiễm truyền
    lầy: lội lụt
    lấy: cắp chồng cớ đà đất giống hàng làm lệ lòng mẫu nước phiếu sức tên thân tiền vợ
    lẩy: bẩy
    lẫy: lừng
    le: lói
    lẻ: loi tẻ
    lẽ: đời phải ra sống thường
    lem: luốc nhem
    len: đan lén lỏi
    lén: lút
    leo: dây lắt lét núi thang trèo
    lê: dân dương thê
    lề: đường lối luật mề
    lễ: bái cầu cưới đón giáo hội lạt lớn nghi nghĩa ngoại nhạc phẩm phép phong phục quan tang tân tế tết vật viếng
    lệ: đá làng luật phí thuộc thường
    lệch: chuẩn hướng lạc pha
    lên: ca đồ hạng hương khung khuôn lão mạng mặt men ngôi sởi thăm tiếng trời voi
    lênh: đênh láng
    lệnh: bài bắt cấm chi
    lệt: bệt
    lêu: lổng
    lều: bạt chõng lán quán trại vải
    lịch: bịch duyệt đại hẹn học họp lãm ngạch sử sự thi thiệp trình
    liêm: chính khiết phóng sỉ
    liếm: láp
    liên: bang bộ can chi danh doanh đảng đoàn đội đới hệ hiệp hoan hoàn hồi hội hợp huyện kết khóa khu khúc lạc liên lục lụy miên minh
    liên: ngành ngữ nhà phường quan sở tài tâm tập thế thôn thông thủ thương tịch tiếp tỉnh tục tuyến từ tưởng vận viện vùng xã xô
    liền: cành kề khối lô mạch năm nhau sau thửa trước với
    liễn: đối
    liệng: bay
    liệt: cường dương giường kê não oanh sĩ truyện vào vị xưng
    liều: chết dùng lĩnh lượng mạng mình thuốc
    liễu: kết
    liệu: chừng có hồn lý pháp thần tính trình
    lịm: dần
    linh: cảm cữu dược đan đạo đình động hoạt hồn kiện mục nghiệm nhi sam thể thiêng tính trưởng tử vật
    lính: canh gác mới thủy tráng
    lĩnh: canh hội lương thưởng tiền vực xướng
    lít: nhít nước
    líu: lo ríu
    lo: ăn âu cho lắng liệu lót ngại nghĩ sợ toan việc xa
    lò: cao dò đốt đúc gạch gốm hơi luyện mổ nung nướng rèn sưởi than võ xo
    lỏ: chỏ
    lõ: mũi
    lọ: hoa lem
    loa: kèn phường tai
    lòa: xòa
    lóa: mắt
    loài: cá cây chim mới người vật
    loại: bệnh biệt giỏi khá khỏi tru
    loan: báo phượng tin
    loạn: đả lạc luân ly nhịp quân thần thị trí xạ
    loang: loáng lổ
    loáng: thoáng
    loãng: xương
    loanh: quanh
    loạt: bài bắn đạn
    lóc: cóc
    lọc: bỏ dầu lừa lựa máu nước sàng
    lòi: ra
    lõi: cứng đời nghèo thép
    lõm: bõm
    long: an biên đong hải khánh lanh mạch não nhong thành trọng vương xuyên
    lòng: chảo dạ dân đào đất đường hồ máng sông tham thành thương tin tốt vả vòng
    lóng: lánh ngóng
    lỏng: chỏng lẻo
    lót: dạ đường sàn tay
    lọt: lòng lưới sàng tai thỏm vào
    lô: cốt cuốn đất đề gia gích gô hàng hội lốc nhô phần
    lồ: lộ
    lố: bịch lăng lỉnh nhố
    lỗ: chỗ đạn hổng khoan lã mãng mộng thủng vốn
    lộ: diện đề giới hàng hầu liễu mặt ngân phí ra rõ tẩy thiên trạch trình tuyến vẻ xuất
    lôi: cuốn đình kéo thiên thôi
    lối: đánh đi lên mòn mở nói ra rẽ sống tắt thoát vào
    lỗi: đạo hẹn lạc lầm lo phát thời
    lội: nước
    lôm: côm
    lốm: đốm
    lổm: ngổm
    lộn: lạo máu mề ngược nhào nhộn ruột sòng xộn
    lông: bông cừu mày mi ngông thú vũ
    lồng: bàn bè đèn ghép hấp kết khung kính lộn lộng ngực sáo tiếng
    lộng: gió hành lẫy ngôn óc quyền
    lốp: bốp xe
    lột: sạch tả trần vỏ xác
    lơ: đãng là lửng thơ
    lờ: đi đờ lãi mờ
    lớ: ngớ
    lở: bờ đất loét
    lỡ: bước dở hẹn làng lời tàu tay thời
    lời: bác ca chào chúc chứng dạy đáp hay hẹn hùng hứa khai khen khuyên lãi lẽ lỗ mời nguyền nói ru thề thoại thơ tựa văn
    lợi: danh dân dụng hại hành hòa ích khí kỷ lộc nhuận nước quyền suất thế tiểu trơn tức vị
    lỡm: khỡm
    lợm: giọng
    lớn: bé lao lối mạnh nhỏ rộng tiếng tuổi
    lợn: gà giống nái rừng thịt
    lớp: áo đất già học họp lang lót lớp màng nền phủ sóng trẻ trưởng vỏ vữa
    lợp: mái ngói nhà tôn
    lớt: phớt
    lu: bù chứa loa mờ xù
    lù: đù khù lù mù
    lú: lẫn lấp
    lũ: bão lớn lụt lượt ống quét rừng sớm tràn trẻ
    lụ: khụ
    lùa: dân gạt
    lúa: chét gạo giống lai mì mùa nếp nước nương thơm vụ
    lụa: đào là
    luân: canh chuyển hồi lạc lưu lý phiên thường xa
    luẩn: quẩn
    luận: án bàn chiến chứng công cứ cương đàm đề điểm điệu đoán giải giảng khảo lý thuyết tội văn về
    luật: chơi điều định gia hóa học khung lệ pháp sư thơ thuế tục
    lúc: ấy đầu đó lắc nào này nãy nghỉ nhúc
    lục: bát bình chiến đạo địa đục lạc lăng lâm lọi ngạn nghệ phủ quân soạn soát sự tìm tỉnh tuần tung vấn xì yên
    lui: binh bước cui lủi quân tới về
    lùi: bước dần lại lịch lũi
    lủi: thủi
    lụi: bại đụi tàn
    lum: khum
    lùm: cây xùm
    lún: nứt phún sâu sụt
    lũn: cũn
    lung: bung lạc lay linh tung
    lùng: bắt bùng nhùng sục tìm
    lúng: liếng túng
    lủng: củng lẳng
    lũng: đoạn lược sâu
    luốc: nhuốc
    luộm: thuộm
    luôn: coi gắn luôn mãi miệng phiên tay thể tiện
    luồn: cúi lách lỏi sâu
    luồng: gió hàng khách lạch vàng xanh
    luống: cày cuống rau tuổi
    lũy: cao kế thành thép thừa tiến tre
    lụy: phiền tình
    luyến: lưu thương tiếc
    luyện: đan kim tập thép thi võ
    lư: đồng hương
    lừ: đừ
    lứ: đừ
    lữ: điếm đoàn hành khách quán thứ
    lừa: bịp dối đảo gạt lọc phản phỉnh
    lứa: đôi tuổi
    lửa: binh cháy đạn hận hương lòng rừng thù trại
    lựa: chọn lời thế
    lực: cản đẩy điền học hút hướng kéo kế lượng nâng sĩ tâm
    lược: bỏ bớt dịch đồ giản khảo lại sử thao thảo thuật trích
    lười: biếng học nhác
    lưới: biếng cá chắn điện đường lửa nhện thép trời trượt vây
    lưỡi: búa cày câu dao gà hái lê liềm
    lượn: lờ quanh sóng vòng
    lương: bình bổng dân duyên giáo hưu khoán khô lậu năng ngạch phạn sơn tâm tháng thiện thủ thực thưởng tri y
    lường: gạt sông trước
    lưỡng: cư cực dụng hà khả lự nan nghi tính toàn viện
    lượng: cầu chất cung điện định giá hàng hóa khách lớn mưa nước sức thứ tiền tử vốn
    lướt: qua sóng thắng thướt ván
    lượt: đi hộ khách khám người thượt tiếp vay về xe
    lưu: ban bút chiểu chuyển chứa cữu danh dung đãng đày động giữ hành hoàng học huyết kho không ký lạc lại loát luyến lượng ly manh
    lưu: ngân nhiệm niệm niên sản tại tâm thông tốc tồn trú truyền trữ vết vong vực xú ý
    lựu: đạn pháo
    ly: biệt dị gián hôn hợp hương khách khai kỳ loạn nông nước rượu tán tao tâm thân tình
    lý: do giải hóa học lắc lẽ lịch luận pháp sinh số sự tài thú thuyết tính trấu trí trình trưởng tưởng
    ma: chay cỏ cô đạo giáo lanh lực mãnh mị quái quỷ sát tà thuật trận trơi túy
    mà: thôi
    má: đào hồng lúm
    mã: chương cửu đề độc hàng hiệu hóa hồi khóa lai lực não ngạch ngành ngoài nguồn phách số tấu thầy thuế thủy thượng trị vạch
    mạ: bạc điện kẽm màu vàng
    mạc: khải
    mách: bảo lẻo nước
    mạch: đập đất điện in kín lạc máu môn nguồn nha rẽ sống thẳng văn vòng
    mai: châu hậu kia mặt mỉa mối mốt một mực phục rùa sau sơn táng thúy vàng
    mài: bóng dũa đao giũa miệt mòn mực nhẵn sắc
    mái: ấm che chèo đầu đẩy đình hiên ngói nhà tóc tôn trường vòm
    mãi: dâm hoa lộ lực mãi mê quốc tới võ
    mại: bản dâm vô
    man: dại di khai mác rợ tính trá
    màn: ảnh bạc che chiếu chống đêm gió hình khói kịch sương trời
    mãn: đại địa hạ hạn khóa kiếp kinh nguyện nguyệt nhãn nhiệm phần phục tang thanh tính túc ý
    mạn: đàm ngược phép tàu thượng tính xuôi
    mang: đến họa lại máng nặng nợ ơn ra tai tên thai theo tiếng tính vạ vác về xách
    màng: bọc lưới não nhầy nhĩ phổi phủ tang trinh
    máng: nước trượt xối
    mảng: bám cỏ đen màu sáng tối tường việc xanh
    mãng: cầu xà
    mạng: điện đường kiểu lưới người nhện sống sườn thiên vận vong
    mánh: khóe lới mung
    mảnh: bằng bom dẻ đạn đất đời giấy hồn khảnh mai ruộng thân tình trăng vải vỡ vụn vườn
    mãnh: hổ liệt lực thú tướng
    mạnh: bạo dạn giỏi hơn khỏe mẽ miệng mồm nhất như tay thế về
    mao: dẫn mạch quản
    mào: đầu gà
    mạo: danh hiểm muội nhận phạm xưng
    mát: lành lòng mặt mẻ ruột tay tính trời xa
    mau: chóng lành le lẹ mắn miệng quên
    màu: áo cờ da đen đỏ hồng mắt mè mỡ mực nền nhiệm sắc sơn tím trắng vàng vẽ xám xanh
    máu: chiến ghen huyết mặt me mủ nóng tham thịt xương
    may: đo mặc mắn ra rủi sao sẵn thay
    mày: đay mặt mò râu
    máy: ảnh bay bơm cái cày cắt chém chiếu chủ cưa dệt dò đào đầm điện đo gặt giặt hàn hát hút in kéo khâu khoan lạnh lọc lu mài may
    máy: móc nâng nén nghe nghiền nổ nước phát quét san sấy sưởi tiện tính trộn trưởng ủi xay xúc
    mắc: áo bận bẫy bệnh cạn câu cỡ cửi kẹt lỗi lừa mỏ mới mớp mưu mứu nạn nghẽn nợ oan phải võng vướng xương
    mặc: áo cả cảm dầu dù đẹp định kệ khách khải lòng nhiên niệm sức thích tưởng ước
    mắm: muối nêm tôm
    mặn: mà mòi nồng
    măng: cụt le non sét tây tre
    mắt: bão cá cáo kính lưới mũi nhìn thần thường trần xanh xích
    mặt: bằng bên bích biển cắt cầu chính dày đất đứng đường hàng hồ khác kính lợi mạnh mày mẹt mũi nạ ngoài nước phải phố sàn sau số
    mặt: sông tiền tốt trái trăng trận trên trong trời trước tường xấu yếu
    mâm: bồng cỗ cơm xe xôi
    mầm: bệnh cây họa móng mống non sống xanh
    mẩm: mống
    mẫm: bụng
    mân: côi mê
    mẫn: cảm cán tiệp tuệ
    mấp: máy mé mô
    mập: mạp mờ ú
    mất: ăn cắp chức con công dạng dạy dần đà đất đi điểm điện đồ đứt giá giống gốc hết hồn hút hứng lòng mạng mát máu mặt mùa nết
    mất: nghiệp ngủ nước quyền sự tích tiền toi trắng trí trộm việc vốn vui xác
    mật: báo bảo chỉ danh đàm đạo độ hiệu khẩu khu mã nghị ngọt ong phái phục quỹ thám thiết thư tông truyền ước vịt vụ
    mâu: thuẫn
    mầu: mỡ nhiệm sắc
    mấu: chốt
    mẩu: bánh chuyện giấy tin
    mẫu: âm biểu chất chung chữ dấu đất đơn giáo giấy hàng hậu hệ hình mã mực nghi ngoại nhà nước phẩm phiếu quốc quyền ruộng sắc sổ tây
    mẫu: thân thuần thử thức tử vật xe
    mậu: binh dịch lương thân
    mây: bạc đen khói mù mưa tre
    mấy: chốc chục đời nay nước tháng thuở
    me: chua tây
    mè: nheo xửng
    mẹ: chồng con đẻ ghẻ già kế nuôi ruột vợ
    men: bia gan gốm rượu sống sứ theo tình
    mèn: mén
    mép: nước
    mê: cung đắm hoặc hồn kông linh lộ ly man mẩn muội ngủ sảng say tín tơi
    mếch: lòng
    mềm: dẻo hóa lòng mại mỏng mượt nhũn yếu
    mến: chuộng khách mộ phục thương tiếc yêu
    mênh: mang mông
    mệnh: căn chung danh đề giá hệ lệnh một phụ trời yểu
    mệt: lả mỏi nhoài nhọc
    mi: ca mắt
    mì: chính gói sợi tôm xào
    mị: dân
    mía: đường lau
    mỉa: mai
    miên: man viễn
    miền: bắc biển đất đông hạ nam ngược núi quê tây trung viễn xa xuôi
    miến: dong điện
    miễn: chấp cưỡng dịch giảm là lễ nghị nhiệm nộp phạt phí phiếu sai sao thi thị thuế thứ thường tiền tố trừ
    miếng: ăn bánh cơm dán đất giấy mồi ngon trầu võ
    miệng: ăn cống giếng hang hùm lưỡi
    miết: mạch
    miệt: mài thị vườn
    miêu: duệ tả thuật
    miếu: đường hiệu mạo thần thờ
    minh: bạch bằng châu chủ chứng công đàn đạo đức giám hiến họa hương khai liệt mạc mẫn mông nghĩa nguyệt oan quân quyết sơn thệ thị
    minh: tinh tra trí triết ước vương xác
    mình: ên mẩy trần
    mít: đặc tinh ướt
    mịt: mờ mù mùng
    mò: cua đáy mặt mẫm mẫn vớt
    mó: máy
    mỏ: ác cát cày chì dầu đá đất hàn hẹp hỗn kẽm khí lết neo nhọn quặng sắt than vàng vẹt
    mõ: làng tòa
    mọc: lên mầm mống răng rêu sừng
    moi: móc tiền tim
    mòi: dầu
    mỏi: cổ mắt mệt mòn mong
    mọi: chốn lúc mặt miền nẻo nguồn quyền rợ sự thứ
    mon: men
    mòn: mỏi răng vẹt
    món: ăn hàng hời lợi ngon nợ quà tiền vay
    mong: chờ đợi được manh mỏi muốn ngóng nhớ rằng ước
    móng: bè cầu chân cọc giò mánh ngựa nhà tay trời vuốt
    mỏng: dính manh mảnh môi tang
    mô: biên cao cầu đất đen hình men mềm mỡ phạm phỏng sẹo sống tả tê thơ thức típ tơ
    mồ: côi hóng hôi mả
    mổ: bụng cò đẻ lợn ruột sẻ xẻ
    mộ: bia binh chí danh đạo điệu phần phu quân táng tổ
    mốc: cộng giới kẽm meo ranh son thếch
    mộc: bản châu dục hóa lan mạc nhân nhĩ tinh
    môi: giới răng sinh trường
    mồi: câu chài lửa ngon nhử săn
    mối: ghép giềng giường hại hàn hàng họa lái lo lợi manh mọt nguy nhục nối thù tình tơ
    mỗi: lúc
    mồm: mép miệng
    môn: bài bóng đẳng đệ đồ học hộ khách phả phái phiệt sinh sử thi toán văn võ
    mông: cổ lung má mênh muội quạnh trần
    mồng: gà hai một mười năm tơi
    mộng: ảo du đẹp mị mơ tinh tưởng ước
    một: buổi bước cách cái chục chút cục dạo đằng đời hơi khối lá lèo loạt lòng lúc mai mặt mực nguồn nửa phát phép quyền ruột tay tẹo
    một: thân thời thuở vài vạn vế vị xu xuồng ý
    mơ: hồ màng mộng tiên tưởng ước
    mờ: ám ảo dần đục mịt mờ nét nhạt tối
    mớ: đời mười rau
    mở: bài cõi cờ cuộc cửa đầu đóng đợt đường hàng hướng khóa lòng lối lớp màn mang máy mắt mặt miệng ngành rộng sổ thầu thưởng tiệc
    mở: toang trường
    mỡ: bò gà lợn màng màu máu nước
    mời: chào dự gọi họp mọc thầu
    mới: đầu đẻ lạ mẻ nguyên nổi tinh toanh
    mớm: cung lời
    mơn: mởn
    mu: rùa
    mù: chữ khơi lòa màu mắt mịt mờ quáng sương tạt tăm tịt tối trời u
    mủ: máu mỉ
    mũ: áo giày mão miện nón nồi phớt rơm
    mụ: già mị người vườn
    mua: bán buôn chịu chuộc chức đất độ đường gom hàng lẻ lòng mẻ mở nhà nợ ơn phần phiếu quyền rẻ sắm sỉ sức trữ ve vé vui
    mùa: bão cạn cưới đông gặt hạ hạn hè hoa khô lạnh lũ lúa lụt màng mưa nào nắng rét rươi thi thu vàng vọng vụ xuân
    múa: đôi hát lân may máy mép mỏ rìu rối
    múc: nước
    mục: đích đồng kích kỉnh lục nát ruỗng sư tiêu vụ
    mui: thuyền trần xe
    mùi: hôi hương lạ mẽ tanh tạp vị xoa
    mủi: lòng
    mũi: chích dãi đất giày giùi khoan kim nhọn tên thuyền thương tiêm
    mùn: bã cưa thớt
    mụn: cám con nhọt vá
    mung: lung
    mùng: chiếu màn một mười
    mủng: dừa
    muối: ăn dưa hột khoáng mặt mỏ tiêu vừng xát
    muỗi: đốt mắt mòng vằn
    muội: đèn than tình
    muôn: dặm dân đời khổ loài màu năm nghìn nhà phần phương sắc thú thuở trùng vàn vật
    muốn: biết chuyển làm mua sống
    muộn: màng mằn phiền
    mưa: bão dầm dông đá gió lớn lũ lụt móc nắng ngâu nguồn nhiều phùn rào sa thu to tuôn xuân
    mức: ăn âm bán cao chi chuẩn cung đất điểm đóng độ giá giảm giữ hưởng khá khám khoán lãi lương nộp nợ nước phạt phân phí sinh sống
    mức: tăng thấp thu thuế thưởng tiền trần trích vay vốn
    mực: dấu in khô nước phủ tàu thấp thước
    mưng: mủ
    mừng: công đảng đón húm hụt lễ quýnh rỡ rơn thầm thọ tuổi vui xuân
    mươi: lăm năm ngày
    mười: mươi phân rằm
    mướn: đất khách người nhà phòng
    mượn: cớ danh đất đồ đường hơi lời nhà sách tạm tay tên tiếng
    mương: máng nước phai rãnh tiêu xói
    mường: chà khương lát lò nhé thanh tượng
    mướp: đắng hương
    mượt: mà
    mứt: gừng kẹo tết
    mưu: cao cầu chước cơ đồ hại kế lợi lược mẹo mô phản phúc sát sâu sĩ sinh sự tính toan trí
    mỹ: cảm dục đức hóa hoàn học kim lệ lộc mãn miều nghệ nhân nữ phẩm phong phục quan tho thuật tú tục từ tửu vị viện xuyên
    nam: bộ châm cực định giới kinh nhi nữ phương sinh tính
    nan: giải y
    nản: chí lòng
    nạn: dịch đói lụt nhân
    não: bộ nề
    nạo: vét
    nảy: mầm nở sinh
    năm: châu cuối đầu mươi nay nhuận
    nằm: ngoài trong vắt viện vùng yên
    nắm: bắt chắc chặt được giữ quyền rõ sát tay vững
    năng: động khiếu lực lượng nổ suất
    nắng: gắt hạn nóng
    nặng: nề nhẹ nhọc tải
    nâng: bậc cao cấp chất cốt dần đỡ giá hạng khống lên lương mức ngạch tầm tầng
    né: tránh
    nén: bạc chặt hương khí
    neo: đậu đơn
    nẻo: đường
    nét: chữ đẹp mặt mới riêng vẽ
    nề: hà nang nếp
    nể: nang sợ trọng
    nệ: cổ
    nên: thân
    nền: đất đường hạ móng nếp nhà tảng
    nếp: gấp nghĩ nhà sống
    nêu: cao gương rõ tên
    nga: mi pháp
    ngà: voi
    ngả: đường mũ nghiêng
    ngã: ba bảy giá mũ ngũ rẽ tư
    ngạch: bậc lương số
    ngai: vàng
    ngại: khó khổ ngùng va
    ngàn: dặm đời lẻ tỷ
    ngạn: ngữ
    ngang: bằng bộ bướng cấp cơ dọc giá hàng mặt nhau nhiên qua sức tắt tầm với
    ngành: cấp dọc hàng học nghề thuế tỉnh
    ngạnh: kháng
    ngạo: mạn nghễ
    ngạt: khí nước thở
    ngay: lúc thẳng thật tình
    ngày: càng công đầu đêm giờ hội ký lễ lịch mai nay nghỉ nhận nộp phép sinh tết tháng thứ trả xưa
    ngăn: cách cản cấm chặn kéo lũ mặn nắp ngừa nước
    ngắn: gọn hạn mạch ngày
    ngắt: điện lời mạch quãng
    ngặt: nghèo
    ngầm: hóa
    ngấm: ngầm ngập nước
    ngẫm: nghĩ
    ngậm: ngùi
    ngân: hàng khố lượng nga phiếu quỹ sách vang
    ngần: ấy ngại
    ngập: lụt mặn ngừng nước sâu tràn úng
    ngất: ngây xỉu
    ngẫu: hứng nhiên
    ngây: ngất thơ
    ngấy: sốt
    nghe: giảng lén lời ngóng nhạc nhìn nói thấy tin
    nghẽn: mạch
    nghẹn: ngào
    nghèo: đói hèn khó khổ nàn túng
    nghề: cá chính gốm nghiệp nông phụ rừng y
    nghệ: an danh nhân sĩ thuật
    nghênh: đón ngang tiếp
    nghi: án binh can hoặc lễ lộc ngại ngờ phạm sơn thức trượng vấn vệ
    nghỉ: dưỡng hè học hưu làm lễ mát ngày ngơi ốm phép tết trưa việc
    nghĩ: lại ngợi ra vậy về
    nghị: án định gật luận lực quyết sĩ sự trình trường viện
    nghĩa: binh bóng cử dũng đảng đen địa hiệp khí là lý quân sĩ thục tình trang vụ
    nghịch: cảnh đảo lý ngợm phá thuận thường
    nghiêm: các cách cấm chỉnh huấn khắc lệnh luật mật minh ngặt nghị nhặt trang trị trọng túc
    nghiệm: chứng đúng sinh thể thu trọng
    nghiên: bút cứu
    nghiền: đá nát ngẫm
    nghiện: hút ngập rượu
    nghiêng: lệch mình ngả
    nghiệp: chủ chướng dư đoàn vụ
    nghiệt: ngã súc
    nghìn: lượt
    ngỏ: lời ý
    ngõ: cụt hầu hẻm ngách phố xóm
    ngoài: da khơi luồng mặt tai tầm trời vòng
    ngoại: bang bào cảm cảnh cỡ đạo động giao giới hàng hạng hình hối khoa khóa kiểm kiều lai lệ lệch lực ngạch ngành ngữ ô quan quốc sử
    ngoại: tệ thành thất thị thương tiết tình tỉnh tổ trú trừ tuyến tỷ ứng vật vi viện vụ xâm y
    ngoan: cố cường đạo ngoãn
    ngoạn: cảnh mục
    ngọc: hoàng lan ngà thạch
    ngòi: bút nổ
    ngói: đỏ lợp
    ngon: lành miệng ngọt
    ngón: chân đòn nghề tay
    ngọn: cây cỏ cờ đồi đuốc gió lửa nguồn núi
    ngóng: trông
    ngót: nghét
    ngọt: bùi lịm ngào
    ngô: khoai lai nghê quyền
    ngổ: ngáo
    ngỗ: nghịch ngược
    ngộ: đạo độc nghĩnh nhận sát
    ngôi: báu chợ chùa đình làng mộ nhà sao thứ trường vị vua
    ngồi: không lê lên thiền tù vào yên
    ngôn: đàm hành luận ngữ phong từ
    ngốn: ngấu
    ngổn: ngang
    ngộp: thở
    ngơ: ngác
    ngờ: đâu nghệch vực
    ngỡ: ngàng
    ngợi: ca khen
    ngu: dân dốt muội ngốc
    ngủ: đêm ngon say trưa yên
    ngũ: âm cốc giác hành kinh luân ngôn quả sắc tuần
    ngụ: cư ngôn ý
    ngục: thất tù
    ngùn: ngụt
    nguội: lạnh nguôi
    nguồn: chi cội cơn cung điện gen gốc hàng lợi lực nước quỹ sống thu tiền tin tuyển vốn
    nguy: cấp cơ hại hiểm khốn kịch nan nga vong
    ngụy: biện quyền tạo trang
    nguyên: bản cáo cảo chủ do đán đơn giá giáo giáp gốc hình khai khí lành liệu lý mẫu nghĩa ngữ nhân niệm phó quán quốc sinh soái tắc
    nguyên: thủ thủy tiêu tố tội trạng tử văn vẹn vị
    nguyền: rủa
    nguyện: cầu ước vọng
    nguyệt: san thực
    ngừa: bệnh thai
    ngưng: trệ tụ việc
    ngừng: bắn cấp nghỉ trệ
    ngược: chiều dòng đãi đời lại nhau xuôi
    ngươi: con
    người: bạn bệnh giàu hiến hưởng khai lính mất nghèo nghiện quen thân việt xin
    ngưỡng: cửa mộ vọng
    nha: bào dịch khoa trang
    nhà: ăn báo bạt bè bếp chồng chùa chứa cửa dân đài đất đêm ga giáo giàu hàng hát hoang hội kế khách kho kính lầu mái mạng máy mồ
    nhà: nghèo nghề nghỉ ngục nông nước ống phố quê rông sàn sư tạm tang tắm thầu thơ thờ thuê thuốc thương trẻ trệt trọ trường tu tù tư
    nhà: vàng văn vợ vua vườn xây xe xưởng
    nhả: khói tơ
    nhã: nhạc nhặn ý
    nhạc: cụ kịch lý phẩm phụ sĩ sống trưởng viện vũ
    nhai: lại
    nhàm: chán
    nhan: đề nhản sắc
    nhàn: hạ nhã rỗi tản
    nhãn: cầu hàng hiệu khoa lồng mác quan quang thức tiền
    nhang: khói
    nhanh: chân chóng gọn lẹ nhảu nhạy nhẹn tay trí
    nhánh: cây đường kênh rẽ sông
    nhào: lộn nặn
    nháo: nhác
    nhạo: báng
    nháp: nhớn
    nhạt: nhẽo nhòa
    nhau: thai
    nhay: nháy
    nháy: mắt
    nhảy: cầu cóc dù múa sào việc vọt
    nhạy: bén cảm
    nhắc: đến lại nhở tới
    nhằm: đạt giảm giúp tạo tăng
    nhắm: đến mắt tới vào
    nhăn: nheo nhó
    nhắn: gửi nhủ tin
    nhăng: nhít
    nhặt: khoan nhạnh
    nhâm: nhi
    nhầm: lẫn tưởng
    nhẩm: tính
    nhậm: chức
    nhân: ái bản cách chủng chứng công cơ dạng danh dân diện dịp đạo định đôi đức giống hậu hòa khẩu kiệt lên loại luân lực mạng mẫu mối
    nhân: nghĩa ngôn nhượng phẩm quả quần quyền rộng sâm sĩ sinh số sự tài tạo tâm thân thế thể thọ thứ thừa tình tính tố từ tử tướng
    nhân: văn vật vì vị viên với
    nhấn: chìm mạnh nút
    nhẫn: cưới nại nhịn nhục tâm
    nhận: biết cấp chân chìm chuyển dạng diện đất định đơn đúng hàng khoán làm lãnh lấy lỗi lời lương mặt mức nhà nợ nuôi phòng quà rõ
    nhận: sự thầu thấy thuê thư thức tiền tiếp tội vốn xét
    nhập: cảnh cuộc cư đạo đề điền hàng học huyện khẩu kho lậu liệu môn ngoại ngũ nguyên nhằng nhèm nhoạng nội quan quỹ siêu tâm thế
    nhập: tịch tỉnh trạch tràng và vai vào viện xã
    nhất: định hạng loạt mực nguyên quán quyết tâm tề thiết thống thời trí
    nhật: bản báo dụng khuê ký lệnh nguyệt quang tân thực trình tự
    nhẽ: ra
    nhẹ: bước cân cấp dạ gánh lòng lời nhàng nhõm nợ tay tênh thể túi
    nhem: nhuốc
    nhen: lửa nhóm nhúm
    nheo: nhéo nhóc
    nhếch: mép nhác
    nhện: nước
    nhi: đồng khoa nhô nữ
    nhì: nhằng
    nhiếc: mắng móc
    nhiễm: bẩn bệnh chéo điện độc khuẩn lạnh mặn phèn sắc thể trùng xạ
    nhiệm: chức kỳ màu mệnh sở vụ ý
    nhiên: hậu liệu
    nhiếp: ảnh chính
    nhiệt: điện độ đới hạch huyết hứng kế liệt lượng năng tâm thành tình
    nhiều: cách chuyện đời lúc mặt nguồn thứ
    nhiễu: điều loạn nhương sách sự xạ
    nhìn: chung lại nhận ra rõ thẳng thấu thấy từ vào về
    nhịp: cầu điệu độ nhàng sống thở tim
    nhỏ: bé giọt gọn hẹp lẻ mọn nhắn nhặt nhẹ nhen nhoi to tuổi
    nhòa: nhạt
    nhoài: người
    nhọc: lòng nhằn
    nhòe: nhoẹt
    nhóm: bạn đất hàng họp hộ lửa máu mua ngành nghề nhà nợ nước trẻ trưởng tuổi
    nhọn: hoắt
    nhổ: cây cỏ neo
    nhồi: máu nhét sọ
    nhốn: nháo
    nhộn: nhịp
    nhơ: bẩn nhớp nhuốc
    nhờ: cậy có đó đường người vả vậy
    nhớ: lại lâu mong nguồn nhà nhung ơn thương
    nhỡ: nhàng
    nhơn: nhơn
    nhởn: nhơ
    nhớt: nhát
    nhu: cầu cơm động hòa mì nhược thuật yếu
    nhũ: đá hóa tương
    nhuần: nhuyễn
    nhuận: bút sắc tràng
    nhục: hình mạ nhã thể
    nhún: nhảy nhường
    nhung: hươu lụa nhớ
    nhũng: lạm nhẵng nhiễu
    nhuốm: máu
    nhuộm: màu tóc vải
    nhút: nhát
    nhụt: chí
    nhuyễn: thể
    như: nguyện ý
    nhử: mồi
    nhựa: cây đường sống thông
    nhức: đầu nhối
    những: ai bước cái lúc mặt nét thứ
    nhược: bằng điểm thị tiểu
    nhường: bước chỗ cơm đường lại nào ngôi nhịn
    nhượng: bán bộ địa lại quyền
    nhứt: định
    ni: cô lông sư
    nỉ: non
    nia: thúng
    niêm: luật mạc phong yết
    niềm: tin vui
    niệm: kinh phật tình
    niên: biểu canh chế đại độ giám hạn học khóa khoản kim lịch liễm sử thiếu vụ
    nín: lặng nhịn thở
    ninh: bình giang hòa kiều thuận
    nịnh: bợ hót thần
    níu: giữ kéo
    no: ấm đủ nê
    nỏ: thần
    noãn: bào
    nóc: nhà tủ
    nòi: giống
    nói: chung chuyện dối lái láo năng riêng rõ sai thẳng thật tiếng xấu
    nom: dòm
    non: bộ cao kém nớt nước sông tháng trẻ yếu
    nòng: cốt nọc pháo súng
    nóng: ẩm bỏng bức chảy giận hổi lạnh lên lòng nảy ruột vội
    nô: bộc dịch đùa lệ nức thuộc tì
    nổ: bom lớn lực máy mìn ra súng tung
    nỗ: lực
    nộ: khí
    nồi: cơm đất hơi nấu niêu
    nối: dài dõi đất đuôi gót kết khố liền lưới mạch mạng máy nghiệp ngôi thông tiếp
    nổi: bật bọt cộm danh dậy dóa đình giận lên loạn tiếng trôi trội
    nỗi: buồn đau khổ lo lòng nhớ niềm oan sợ
    nội: bộ các cảnh chiến chính công dung địa đô đồng hàm hàng hạt hóa khoa khóa khối khu loạn lực ngành nghiệp ngoại nhiễm nhũ phản
    nội: quan quy sinh soi tại tạng tâm tệ thành thất thị thuộc thương tiếp tiết tình tỉnh trị trợ trú tuyến tướng vụ vùng xâm
    nôn: mửa nao nóng
    nông: cạn cống cụ dân dược gia hóa học hộ hội lâm lịch nghiệp nổi phẩm phu sản tang thôn trại trang trường vận
    nồng: ấm cháy độ đượm hậu nàn nhiệt thắm
    nộp: bù chậm dần dư đơn đủ giấy phạt phí thay thẻ thuế thừa tiền trả
    nốt: nhạc ruồi sần trầm
    nở: hoa mặt nang nụ rộ trứng
    nỡ: lòng
    nợ: công cũ cước đất đậu đọng gốc khóa lãi lương máu nần thuế tiền vay xấu
    nơi: bán cấp chứa đi giữ gửi khác nhận sinh xa
    nới: lỏng rộng tay thêm
    nu: na
    nụ: cười hoa
    núi: cao đá đồi lửa non rác rừng sông thẳm
    nung: chảy đúc gạch nấu
    nuôi: bệnh cá con dạy dưỡng giữ nấng ong sống tằm thú tôm trẻ trồng
    nuối: tiếc
    nuông: chiều
    nuốt: chửng lời
    núp: bóng danh
    nút: bấm chai chặn giao mạng thắt
    nữ: công giới hoàng lưu nhi quyền sĩ sinh thần tính trang tướng
    nứa: lá
    nửa: chừng cuối đầu đêm đời đường kín năm ngày nhà tháng vời
    nức: danh lòng nở tiếng
    nực: cười nội
    nước: ăn bạn bẩn biển cất chảy chấm cống cốt dâng dùng đá đại đi đôi đục giếng hoa khác khoáng kiệu lã lạnh lèo lợ lớn lũ máy mắm
    nước: mặn mắt mặt mưa ngầm ngập ngọt nguồn nhà non nóng nổi ối sạch sôi sơn thải thuế tiểu tưới uống xoáy
    nương: dâu náu nhẹ nhờ rẫy tay thân tựa
    nứt: mặt nẻ rạn toác
    oai: hùng nghiêm oái phong quyền vệ
    oan: án gia hồn khiên khuất nghiệt sai trái uổng ức
    oanh: kích liệt tạc yến
    oằn: mình
    óc: chó đậu
    oi: ả bức nồng
    ỏm: tỏi
    ong: bướm chúa mật óng thợ
    óng: ả ánh
    ót: ét
    ô: bao chữ cửa danh dù đất hô hợp lại liu mai nhiễm nhục phố tạp tặc tô trống vuông xy
    ồ: ạt
    ổ: bánh bệnh bi cắm chuột cứng dịch đạn đĩa gà khóa lăn nhóm trục
    ốc: bươu đảo sên vặn vít
    ôi: thiu
    ôm: ấp chầm cua hận
    ồm: ộp
    ốm: đau liệt nghén yếu
    ôn: cố dịch đới hậu hòa lại luyện tập thi tồn
    ồn: ào
    ổn: áp định thỏa
    ông: cụ lão ngoại nội táo trời trùm vua
    ống: bơ cống dẫn khí khói kính ngầm nghe nhòm nhổ nhựa nói nước tay thép tiêm xả
    ở: ẩn đợ khắp nhờ rể trần trọ
    ơn: đảng huệ nghĩa nước trời
    ớn: lạnh
    pha: chế đông lẫn lê loãng màu nước phách phôi tạp trà trò trộn
    phà: biển
    phá: án băng bĩnh bỏ bom cách dỡ đám gia giá giới hại hoại hoang hủy kén lệ lối luật nát ngang phách quấy rào rối rừng sản tan thai
    phá: thế thối trận trinh vây vỡ xiềng
    phả: hệ hơi lại
    phác: đồ họa thảo thực
    phách: lối tán tấu
    phai: màu mờ nhạt
    phái: bộ cử đẹp đoàn mạnh sinh viên yếu
    phải: chăng chịu dựa đạo gió lẽ rõ tạo tuân tươi ứng xin
    phạm: chính đồ giới huý lỗi luật nhân phải pháp qui quy thượng tội trù vi
    phàn: nàn
    phán: bảo đoán quan quyết truyền xét xử
    phản: ánh bác biện bội cách cảm chiến chiếu chứng công cung diện đề đối động gián hồi kháng lại lực nghịch phúc quang quốc tặc thùng
    phản: thuyết tỉnh trắc ứng vệ xạ
    phang: phũng
    phanh: gấp phui tay thây
    pháo: binh dây đài đội hạm hiệu hoa kích lệnh nổ tép thủ thuyền
    pháp: bảo cấm chế chứng danh đàn điển điều đình định giới hành hệ hóa khoa lệ lệnh luật lữ lý môn nạn nhân quan quốc quy quyền sư
    pháp: tắc thuật tính trị trình trường tướng viện vụ y
    phát: âm ban bắn bệnh biểu bóng cáu chẩn chuyển dẫn dục đạt điên điện động đơn giác hành hiện hỏa huy kiến lệnh lộ lương mãi mại
    phát: minh nghĩa ngôn nguyên nguyện nhiệt phì phó phù quà quang rẫy sinh sóng sốt súng tác tài tán tang thải thanh thệ thuốc thư
    phát: tích tiền tiết triển trừ tướng vãng vấn xạ xét xuất
    phạt: cọc đền góc mộc nặng nguội thẻ tiền tội tù vạ
    phăng: phắc
    phẳng: lặng phiu
    phẩm: bình cách cấp chất giá giai hàm hạnh loại màu oản phục tính trật tước vật
    phân: ban bào bậc biệt bón bố bổ cách cành cấp chất chia chim chuồng công cực dã đạm định đoạn đôi đội đường giác giải hạch hạng
    phân: hiệu hóa hoạch hội hủy khai khoa khoáng khối khu khúc kỳ lân lập loại lô lớp luồng lượng mảnh minh ngạch ngành nghĩa nhánh
    phân: nhiệm nhóm nửa nước phát phối quyền rã rác rõ số suất tách tán tâm tầng thành thân thủy tích tổ tổng tranh trần trí tuyến tử
    phân: ưu vai vân vị viện vua vùng xã xuân xử xưởng
    phần: âm cứng dẫn đa đất đầu đông hồn hùn lãi lẻ lời lớn mềm móng mộ mục ngầm nhà nổi nợ phụ quà riêng thắng thân thi thiếu thô thuế
    phần: thừa thưởng tiền tử vốn xác
    phấn: chấn đấu hoa khích khởi son trắng viết
    phẫn: chí khích nộ uất
    phận: hèn mỏng sự
    phấp: phỏng phới
    phật: đài đản đường giáo học lòng môn pháp thủ tính tổ tử tự
    phẫu: diện thuật tích
    phây: phây
    phe: cánh đảng nhóm phái phẩy ta
    phè: phỡn
    phen: này
    phèn: chua
    phép: chia cộng cưới đạo đo giải lạ màu năm nhà nhân nước tắc thuật thử tính toán trừ vua
    phét: lác
    phê: bình chuẩn chữa duyệt điểm pha phán
    phế: binh bỏ cầu đế kiện lập liệu nang phẩm phủ quản thải tích truất vật viêm
    phệ: bụng
    phễu: lọc
    phi: cảng châu công cơ đạn đội lao lộ lý mã nghĩa phàm pháp tang tần thường tiêu trường trưởng vụ xa
    phì: cười đại nhiêu phèo phò
    phí: hoài phạm phẩm thuê tổn
    phỉ: báng chí nguyền nhổ phong thúy
    phị: mặt
    phía: bắc cuối đầu đông nam tây trái
    phích: cắm nước
    phiếm: chỉ du đàm định luận
    phiên: âm bản chế chợ chuyển dân dậu dịch hiệu họp phúc quốc thứ tòa trấn
    phiền: hà lòng lụy muộn não nhiễu phức toái trách
    phiến: bạc diện đá động gỗ lá loạn quân
    phiếu: bầu chi chuyển dò điểm đơn giá hẹn khám kín thu tính trắng trình xuất
    phim: ảnh bộ câm màu nhựa truyện trường
    phím: bấm đàn tắt
    phin: lọc
    phinh: phính
    phỉnh: nịnh phờ
    phò: mã tá trợ vua
    phó: ban bảng đoàn lý mát mặc nháy phẩm phòng sứ thác tổng trạm từ tướng vụ vương
    phong: bì cách cảnh cầm cấp cùi dao địa điền độ hàm hạm hàn hầu hiệu hóa hủi kiến kín lan lôi lưu mật ngôn nguyệt nhã phanh phú
    phong: quang sát sắc sơn sương tặng thái thanh thánh thấp thổ thủy thưởng tình tỏa trào trần trình tục tư tước tướng vân vị vũ xã
    phòng: ban bệnh bếp cháy chống chờ dịch đọc đợi gác giam gian giữ học họp hộ khách khám máy mổ nghỉ ngủ ngừa ốc phiếu tắm tập thân
    phòng: thể thủ thuế thương trà tranh tránh trọ trừ trực tuyến vé vệ xa
    phóng: ảnh đại đạn đãng điện hoả hỏa khoáng lao lợn luận mắt mình pháo phím phú sinh sự tác tay thải thanh thể tích tinh to túng
    phóng: tuyến uế vấn vật viên xạ xe
    phỏng: chừng dịch đoán sinh tác theo tính vấn
    phọt: phẹt
    phô: bày diễn trương
    phố: chính cổ cũ đêm lớn phường thị xá xóm
    phổ: biến cập dụng đà điểm độ hệ hóa quát tần thông
    phôi: bào dâu giấy pha thai thép
    phối: cảnh chế giống hợp khí liệu màu ngẫu thuộc trí
    phồn: hoa thể thịnh thực vinh
    phông: chữ màn nền
    phồng: rộp
    phổng: phao
    phơ: phất
    phớ: lớ
    phở: bò
    phơi: áo bày khô mưa nắng nhiễm phới sấy trần
    phới: phới
    phớt: lờ tỉnh
    phu: đài nhân phen phụ quân thê tử xướng
    phù: dâu du điêu hiệu hoa hộ hợp mỹ phép phiếm rể sa sinh suý tá tang thai thế thủng thũng thủy trợ vân
    phú: bẩm cường gia hào hậu hộ nông ông quốc quý thọ thương tính yên
    phủ: chính dày doãn dụ đầu đệ định khắp kín lấp lên nhận phục quốc quyết rừng sóng tạng tất thừa trống xanh
    phụ: âm bạc bản bếp cận cấp chánh chất chế chính chú chương đạo đề đính gia giảng giáo hệ họa huynh khảo khoa khuyết kiện lão liệu
    phụ: lòng lục mẫu nghĩa ngữ nữ phẩm phí quyền rể san sản tá tải thẩm thân thu thuộc tình tố trách trị trội trợ trương tùng tử ước
    phụ: vận vương xướng
    phúc: âm ấm đáp đức hạch hậu khảo kiểm lộc lợi mạc phận thẩm thần thiện thống tinh tra trạch trình
    phục: bích binh chế chức cổ dịch dược hóa hoạt hồi hưng kích lăn lệnh linh mệnh nguyên phịch quốc quyền sinh sức tang thị thiện thù
    phục: thuốc tòng trang tráng tùng viên vụ xạ
    phun: nước thuốc tưới
    phùn: mưa
    phung: phí
    phùng: xòe
    phụng: dưỡng hiệp mệnh sự thờ
    phút: chót cuối đầu giây
    phức: cảm chất điệu hợp số tạp tính
    phưng: phức
    phước: đức hạnh lành
    phưỡn: bụng
    phương: án bắc cách châm danh diện đông hại hướng kế lược nam ngôn ngữ pháp phi sách sai tây thuật thuốc thức tiện trình trời trưởng
    phường: buôn hội nghề phố trưởng tuồng xã
    phượng: hoàng vĩ
    phượt: thủ
    qua: đời mạng
    quà: biếu tặng
    quá: cảnh hạn khứ lố tải
    quả: đất nhiên phạt quyết tang thật
    quan: chức điểm hệ liêu ngại niệm sát tài tâm thuế tòa trắc trọng trường
    quán: ăn quân triệt xá xuyến
    quản: đốc giáo lý ngại thúc trang trị
    quang: cảnh cáp đãng học minh phổ vinh
    quảng: bá canh cáo đại nam ngãi ninh trị trường
    quanh: co năm quẩn
    quay: lại phim về vòng
    quân: bình chủ chủng công cờ dân dụng đoàn đội giới hàm khu lực ngũ nhân nhu phục sĩ số sự trang y
    quần: áo chúng cư đảo thể tụ vợt
    quận: huyện ủy
    quây: quần
    quấy: phá rối
    que: hàn
    quét: dọn vôi
    quê: hương nhà quán
    quên: lãng
    quốc: ca công dân doanh gia hiệu hoa hội huy hữu khánh kỳ lộ ngữ nội phòng sách tế thể tịch vương
    quy: cách chế chuẩn củ định đổi hàng hoạch kết luật mô nạp nhơn phạm tắc tập trình tụ ước
    quý: báo giá hiếm khách mến tộc trọng
    quỹ: đạo đất lương nhà
    quyên: góp sinh tặng
    quyền: anh chủ hạn hành lợi lực năng thế uy
    quyến: rũ thuộc
    quyển: sách sổ
    quyết: án chí chiến định đoán liệt nghị sách tâm thắng toán
    ra: đa đời hạn khỏi lệnh mắt quân rả sức tay vẻ
    rà: soát
    rác: rưởi thải
    rạch: giá nước ròi
    rải: đều rác thảm
    ràng: buộc
    ranh: giới mãnh
    rành: mạch rành
    rãnh: nước
    rào: cản chắn
    ráo: riết
    rảo: bước
    ráp: nối
    rau: màu quả xanh
    răn: dạy đe
    rắn: chắc rỏi
    rầm: rộ
    rậm: rạp
    rẻ: tiền
    rẽ: ngang
    ren: rèn
    rèn: đúc giũa luyện
    reo: hò
    rét: đậm hại
    rễ: cây
    rêu: rao
    riêng: biệt lẻ rẽ tư
    rò: rỉ
    rõ: nét người ràng rệt việc
    róc: rách
    rong: kinh
    rót: vốn
    rối: loạn ren
    rỗi: rãi
    rộn: ràng
    rỗng: tuếch
    rộng: khắp lớn mở rãi
    rơi: rụng vãi vào
    rời: bỏ khỏi rạc
    rợp: bóng
    rủ: rê
    rủi: ro
    rung: chuyển động
    ruộng: đất đồng lúa vườn
    ruột: già thịt
    rút: gọn khỏi lại lui ngắn ra tiền vốn
    rụt: rè
    rửa: tiền tội
    rực: rỡ
    rừng: cây trồng
    rườm: rà
    rượu: bia chè
    sa: bàn cơ đà mạc ngã sút thải
    sà: lan
    sách: báo lược nhiễu trắng vở
    sạch: bệnh bóng đẹp sẽ
    sai: biệt khác lạc lầm lệch phái phạm phép sót trái
    sải: cánh
    sàn: nhà
    sản: hậu khoa lượng nghiệp phẩm phụ sinh vật xuất
    sạn: đạo
    sang: đường năm nhượng tên trọng
    sàng: lọc
    sáng: chế kiến lập mai mắt ngời sủa suốt tác tạo tỏ
    sanh: đẻ
    sánh: vai
    sao: chép lục lưu nhãng vàng y
    sào: huyệt
    sáp: nhập
    sát: cánh dân hạch hại hợp nhân nhập sao thực với
    sạt: lở
    sau: chót lưng
    sáu: mươi
    say: mê sưa
    sắc: bén đẹp lệnh màu phong sảo thái thuế tộc
    săn: bắn bắt sóc
    sẵn: có lòng sàng
    sắp: đặt tới xếp
    sắt: son thép
    sâm: nhung
    sân: bãi bay chơi khấu vườn
    sập: đổ hầm
    sâu: bệnh đậm kín nặng rộng sát sắc xa
    sầu: riêng
    sấy: khô
    se: lạnh
    sỉ: nhục
    sĩ: diện phu quan số tử
    siết: chặt nợ
    siêu: âm hình ngạch tải thị vẹt việt
    sinh: con địa động hóa hoạt học kế lời lợi lý mệnh nhai nở quán sản sôi sống thái thành thể thời tồn trắc trưởng vật viên
    sính: lễ
    so: bì đo sánh với
    soạn: giả thảo
    soát: vé xét
    soi: chiếu rọi sáng
    song: hành ngữ phương song tịch
    sóng: gió thần
    sót: lại
    số: chẵn dư hạng hiệu hóa lẻ liệu mũ phận
    sổ: đỏ ghi hồng sách tay
    sôi: động nổi sục
    sông: hậu hồng ngòi nước rạch suối tiền
    sống: chung động lâu sót
    sốt: đất rét ruột sắng
    sơ: bộ cấp cứu đồ hở kết khai lược sài sinh suất tán thẩm tuyển yếu
    sở: dĩ đắc hụi hữu khanh ngành nguyện thích trị trường
    sợ: hãi sệt
    sợi: dây
    sớm: đưa muộn
    sơn: hà la mài nước tây
    suất: ăn chi sắc
    súc: tích vật
    sung: công mãn sức sướng túc vào
    sùng: bái kính
    súng: đạn
    sủng: ái
    suôn: sẻ
    suốt: đời
    sụp: đổ
    sút: giảm kém
    sụt: giảm lở lún
    suy: diễn đoán đồi giảm kiệt luận ngẫm nghĩ nhược tàn thoái tôn tư vong xét yếu
    sư: đoàn phạm phụ tử
    sứ: giả mạng mệnh quán thần
    sử: dụng học liệu sách thi
    sự: cố kiện nghiệp sống thật thể tích tình vật việc vụ
    sửa: chữa đổi lại mình sai soạn
    sữa: mẹ tươi
    sức: bật bền của dân ép hút kéo khỏe lực mạnh mua người sống trẻ vóc ỳ
    sững: sờ
    sườn: đồi núi
    sương: mù muối
    sưu: tầm tập
    ta: luy thán
    tà: đạo lý
    tá: điền tràng túc
    tả: lót thực
    tác: chiến dụng động giả hại nghiệp nhân phẩm phong quyền
    tách: bạch biệt hộ khỏi nhập rời thửa
    tai: ách biến biếng hại họa mắt nạn tiếng ương
    tài: ba chính đức hoa khóa khoản liệu lực năng nghệ nguyên phiệt sản trí trợ tử vật xế
    tái: bản chế cử diễn giá hiện hợp lập nghèo phạm phát sinh tạo thẩm thế thiết tục xuất
    tại: chức ngoại ngũ trận
    tam: cấp đảo giác kỳ nông quyền
    tàm: tạm
    tám: mươi
    tạm: biệt bợ cấp cư dừng giam giữ hoãn nghỉ ngừng nhập nộp thời thu tính trú tuyển ứng ước vắng xuất
    tan: chảy hoang học nát rã tành vỡ
    tàn: ác bạo dư lụi phá sát tạ tật tích
    tán: dương đồng phát thành thưởng tụng
    tản: cư mạn mát
    tang: chứng lễ quyến tóc vật
    tàng: ẩm hình trữ
    táng: tận
    tảng: băng đá sáng
    tạng: phủ
    tanh: hôi
    táo: bạo bón tợn
    tảo: hôn mộ tần
    tạo: dựng hình hóa lập nên nguồn phản ra sự thành thế vật vốn
    tạp: chất chí dề giao hóa kỹ nham phẩm vụ
    tát: cạn
    tàu: bay bè biển cá điện hỏa ngầm thủy thuyền
    tay: chân chơi không lái nghề sai trắng vịn
    tày: đình
    tắc: đường nghẽn trách
    tăm: hơi tiếng tối
    tằm: tơ
    tắm: biển rửa
    tăng: ca cường dần đoàn gia giá giảm lương ni sản thu tiến tốc trưởng vọt vốn
    tặng: cho hoa phẩm quà thưởng
    tắt: máy mắt
    tâm: đắc đầu điểm đức giao hồn huyết khảm linh lực lý nguyện phúc sáng sự thần thế thức trạng trí tư
    tầm: cao cỡ gửi nã ngắm nhìn phào soát tay thường trung vóc với xa
    tẩm: bổ quất
    tân: binh bình hiệp học kỳ lập phú tạo thời tiến trang
    tần: số suất tảo
    tấn: công hàng kịch phong tới
    tận: cùng diệt dụng gốc hưởng lực mắt nhà nơi số tay tâm thế thu tình tụy
    tầng: cao hầm lớp lửng mái nấc ngầm nhà thứ trệt
    tấp: nập
    tập: dượt đoàn hậu hợp huấn kết kích luyện quán quyền san sự tành tễ thể thơ tính trận trung tục
    tất: bật cả nhiên niên tả thảy toán yếu
    tấu: nhạc
    tẩu: tán
    tây: âu bắc học nam nguyên ninh phương y
    tẩy: chay rửa trắng trần uế
    té: ngã nước
    tẻ: nhạt
    tem: nhãn phiếu thư
    tê: giác liệt
    tế: bào bần lễ nhị tự xe
    tệ: bạc hại nạn
    tên: đường gọi lửa miền nguyên tuổi
    tha: bổng hóa hương phương thẩn thiết thứ tội tù
    thả: lỏng nổi rông
    thác: loạn lũ nước
    thạc: sĩ
    thách: đố thức
    thạch: anh bàn cao
    thai: nghén nhi sản
    thái: ấp bình dương độ lan nguyên quá tử
    thải: bỏ độc hồi loại
    tham: chiến chiếu dự gia khảo lam luận mưu nhũng ô quan tán tụng vấn vọng
    thám: hiểm sát tử
    thảm: bại cỏ họa khốc kịch sát thương trạng
    than: bùn đá phiền thở vãn
    thản: nhiên
    thang: bộ cuốn điểm đo lương máy
    tháng: chạp cuối đầu giêng lương
    thanh: âm bình cao danh đạm hóa khiết khoản lâu lịch liêm lý minh nhạc nhàn niên sát tân tẩy thản thế tích tịnh toán tra trì trừng
    thanh: tú tuyến vận xuân
    thành: án bại công danh đạt đoàn hệ hình hội hôn khẩn khẩu kiến kính lập lũy nghề ngữ niên phẩm phần phố quả quách sự tài tâm thạo
    thành: thân thật thị thích thục thử tích tiền tín tố trì trình tựu ủy văn vị viên ý
    thánh: ca địa đường thất thiện
    thảnh: thơi
    thao: diễn giảng lược tác thức trường túng
    tháo: chạy dỡ gỡ lắp vát
    thảo: cầm dược luận mộc nguyên quyết
    tháp: canh mười nước tùng
    thay: đổi lời máu mặt phiên
    thắc: mắc thỏm
    thăm: dò gặp hỏi khám lúa nom quan viếng
    thắm: thiết
    thăng: bằng bình cấp chức hàm hạng hoa long tiến trầm
    thắng: cảnh cử lợi thầu thế thua tích trận
    thẳng: đuột đứng hàng tay thắn thừng
    thặng: dư
    thắt: chặt lưng nút
    thâm: canh dụng độc hụt nhập nhiễm niên sâu tâm thù thúy
    thầm: kín lặng mong thì
    thấm: dột đượm nhuần nước sâu thía thoát
    thẩm: duyệt định mỹ phán quyền thấu tra vấn
    thậm: chí tệ
    thân: ái cận cây chinh chủ hình hữu mật mẫu mến nhân phận phụ quen quyến sinh sơ thế thể thích thiện thiết thuộc thương tín tình tộc
    thân: vương xác yêu
    thần: bí đồng hiệu kinh kỳ linh phục quyền sắc thánh thoại tốc tượng
    thận: trọng
    thấp: bé điểm hèn kém khớp tầng thỏm
    thập: kỷ niên phân phương toàn tự
    thất: bại bát cách cử đoạt học hứa lạc lễ nghiệp ngôn sủng tán thểu thoát thu thủ thường tín tình truyền vọng
    thật: là lòng ra sự thà tình
    thầu: chính khoán phụ
    thấu: cảm chi đáo hiểu kính suốt triệt
    thầy: cô giáo thuốc trò tu
    thấy: rõ
    the: thé
    thè: lè
    thẻ: đảng nhớ xanh
    theo: dõi đuổi kịp mùa
    thép: gai hình
    thét: gào
    thế: chấp cuộc đứng gian giới hệ kỷ lực mạnh năng phẩm quyền sự tập thái trận tục vận vị
    thể: chất chế diện dục hiện lệ lực nghiệm nhân phách tạng tất thao thống thức tích trạng xác
    thênh: thang
    thêu: dệt ren
    thi: ân ca công cử đấu đỗ đua hành hào lễ nhân pháp phú sĩ thể thố tuyển văn vị viết
    thì: thào thầm thôi
    thí: bỏ dụ điểm mạng nghiệm sinh
    thị: chính dân dục giác hiếu hiệu lực phạm phần sát thành thực tộc trấn trường trưởng tứ uy ủy vị xã
    thìa: là
    thích: đáng hợp khách khẩu nghi thời thú ứng
    thiên: cổ di địch đường hà hạ hướng kiến kỷ lệch mệnh nhiên phú sứ tai tài tạo thạch thể thời tính tư văn vị
    thiền: định sư viện
    thiển: cận nghĩ
    thiện: cảm chí nghệ nguyện nhân tâm xạ ý
    thiêng: liêng
    thiếp: mời
    thiết: bị chế diện đãi giáp kế lập mộc nghĩ tha thạch thân thực yếu
    thiệt: hại hơn mạng thòi thực
    thiếu: ăn hụt nhi niên nợ nữ nước sinh sót tá thốn thời tướng úy vắng vốn
    thiểu: não năng số
    thình: lình
    thính: giả giác phòng
    thỉnh: cầu giảng thị thoảng
    thịnh: hành nộ soạn suy thế vượng
    thọ: giáo mệnh
    thoa: phấn
    thỏa: đáng hiệp lòng mãn thê thuận ước
    thoái: hóa lui thác trào trí vị vốn
    thoải: mái
    thoán: đoạt nghịch
    thoang: thoảng
    thoáng: đãng khí mát qua
    thoát: hiểm khỏi ly nạn nghèo nước thai tục vị xác
    thóc: gạo lúa mách
    thoi: thóp
    thói: đời quen xấu
    thon: thả
    thong: dong thả
    thô: bạo kệch lỗ sơ thiển tục
    thổ: cẩm cư dân địa lỗ lộ nghiệp nhưỡng phỉ quan sản tả
    thôi: học làm miên nôi thúc việc
    thối: nát tha thác
    thổi: còi kèn phồng
    thôn: ấp bản buôn dã làng nữ quê tính trang xóm
    thốn: tâm
    thổn: thức
    thông: báo cảm cáo dâm dịch đạt điệp đồng gia gió hành hiểu huyền khí lệ lượng mạch minh ngôn nòng phong qua quan sang số suốt sử
    thông: sức tấn tầng thái thạo thoáng thủy thương thường tin tri tục tuệ tuyến tư ước xe
    thống: chế đốc kê khổ lĩnh nhất soái suất thiết trị
    thơ: ấu ca dại mộng ngây văn
    thờ: cúng ơ phụng phượng tự
    thở: dài than
    thợ: điện giỏi hàn may máy mỏ mộc nề săn thuyền xây
    thời: báo bình buổi chiến cơ cuộc đại đàm điểm đó đoạn giá gian giờ hạn hậu hiệu khắc khí khoảng kỳ lượng nhiệm sự thế thượng tiết
    thời: trang vận vụ xưa
    thới: lai
    thơm: ngát ngon
    thu: âm ân bồi chi dọn dung đông đủ đúng giữ gom gọn hái hẹp hình hoạch hồi hút lãi lôi lượm mua nạp ngân nhặt nhận nhập nhỏ nộp nợ
    thu: phí phục quân quét thanh thập thuế tiền tóm vén xếp
    thù: địch ghét hằn hận lao oán tạc
    thú: cảnh chơi cưng dữ nhận nhồi nuôi quý rừng thật thực tính tội vật vị vui y
    thủ: công cựu dâm đoạn đô đức hạ hiến kho khoa lĩnh môn mưu phạm pháp phận phủ quân quỹ thành thân thế thiêm thuật thư tiêu tín
    thủ: trưởng tục tướng xướng
    thụ: án động giáo hưởng lý phấn phong thai tinh
    thua: cuộc kém lỗ thiệt
    thùa: khâu
    thuần: chất chủng dưỡng hậu hóa khiết lý nhất nông phác thục tính tuý túy việt
    thuận: an chiều hòa lẽ lợi nghịch tay thành thảo tiện tình
    thuật: lại ngữ số toán
    thúc: bách đẩy ép giục thủ
    thục: luyện mạng nữ
    thuê: bao đất khoán mua mướn nhà phòng tàu trọ
    thuế: khóa má phí quan suất thân vụ
    thui: chột
    thùng: hàng phiếu rác xe
    thủng: lỗ lưới
    thuốc: bổ giả lá lào men mê nam ngủ nhuộm nổ phiện sâu súng tẩy thang thử trị
    thuộc: bài bộ các cấp diện địa điểm hạ hộ khoản làu lòng một nguồn nhóm quyền sở tính tỉnh vào vùng
    thuở: ấy nào nhỏ trước
    thụt: dầu két lùi tháo
    thùy: mị
    thủy: canh cầm chiến chung cơ cục cung đạo đậu điện khí lôi lợi lục lực mạc năng ngân nguyên nông phần phủ quân quyển sản sinh sư tạ
    thủy: tai táng thần thể thổ thủ tiên tinh tĩnh tộc triều trình văn vực
    thụy: điển sĩ
    thuyên: chuyển giảm tắc
    thuyền: bè buồm chài lênh máy nhân phó tàu trưởng viên
    thuyết: giảng giáo khách minh pháp phục trình
    thư: báo công giãn hiệu họa khen khố kiếm kinh ký lại mời mục ngỏ nhàn pháp phù quán sinh tay thái tịch tín từ viện xã
    thừ: người
    thứ: ba bảy bậc bực cấp hai hạng năm nhất nhì nữ phát phẩm phi sáu sinh tha tội trưởng tư tự yếu
    thử: lửa nghề nghĩ nghiệm sức tài tải thách vai việc
    thưa: kiện thốt thớt vắng
    thừa: cân cơ dịp hành hưởng kế lệnh mứa nhận phát sai thãi thắng thiếu thời trừ tướng
    thửa: đất ruộng
    thức: ăn dậy đêm giấc khuya nhắc thời tỉnh trắng uống
    thực: chất chi chứng dân dụng dưỡng địa đơn giá hành hiện học khách lãnh lợi lục lực nghĩa nghiệm nghiệp ngữ nhận phẩm quản quyền sự
    thực: tài tại tâm tập tế thà thể thi thu tiễn tình tính trạng từ vật
    thước: dây đo kẻ phim tấc
    thương: binh cảm cảng chiến chính đau điếm gia giới hải hại hàn hiệu hội khó lai lái lượng mại mến nghị nghiệp nhân nhớ phẩm phụ
    thương: quyền sĩ số tá tâm tật thảo thầm thuế thuyết thực thương tích tình tổn trường vong vụ xót yêu
    thường: dân dùng kỳ lệ nhân nhật niên phạm phục quy thức tín tình trú trực vụ xuân xuyên
    thưởng: công lãm ngoạn nóng phạt tết thức tiền trăng
    thượng: cổ du đẳng đế đỉnh đội giới hạ hải hạng khách khẩn lệnh lộ lưu nguồn nguyên phong quan quốc sách sĩ sư tá tầng thẩm thọ thư
    thượng: tọa tố tôn tuần tướng úy uyển viện võ
    ti: tiện vi
    tì: vết
    tí: hon
    tỉ: lệ mỉ số trọng
    tị: nạn
    tia: chớp sáng
    tích: cực hợp lũy nước phân sản tắc trữ tụ
    tịch: biên liêu thu
    tiếc: nuối thương
    tiệc: tùng
    tiêm: chích chủng kích nhiễm phòng
    tiềm: ẩn lực năng tàng thức
    tiệm: cận
    tiên: đoán lượng phong quyết tiến tri
    tiền: án bạc bối công cước duyên đề đồ đồng giang gửi hải kiểm lãi lẻ lệ lương mặt mua nhiệm nong phạt phong phương sảnh sử sự tệ
    tiền: thân thuê thuế thưởng tiêu tố trạm tuyến vay vệ vốn
    tiến: bộ bước công cống cử độ hành hóa quân sĩ thân thoái thủ tới triển trình
    tiễn: biệt đưa
    tiện: dụng ích lợi nghi tay thể
    tiếng: anh động kêu lòng nói ồn tăm thơm vang việt
    tiếp: cận cư cứu dân diễn đãi đất đến đón giáp khách kiến liền lời lửa nhận nối quản sau sức tay tế theo thị thu tục tuyến ứng vận
    tiếp: viện xúc
    tiết: chế dạy diện giảm học khí kiệm lộ mục tấu
    tiệt: trùng trừ
    tiêu: âm bản biểu binh chí chuẩn cực dao diệt dùng đề điểm điều độc giảm hao hóa hủy khiển ngữ pha phí sọ tan thoát thổ thụ tốn tùng
    tiêu: úng vong xài
    tiểu: ban bang cảnh cần đoàn đội đường học khoản khu luận mục ngạch nông phẩm sản sử thuyết thư thương tiết tổ trừ vùng xảo
    tim: cầu đường mạch
    tìm: cách hiểu kiếm ra thấy tòi
    tin: báo buồn cẩn cậy dùng đồn giả học lành nhắn nhiệm tức tưởng vịt yêu
    tín: chấp chỉ dụng điều đồ hiệu nghĩa ngưỡng nhiệm phiếu thác
    tinh: anh bột chế chỉnh giản gọn hoa khiết khôn luyện nghịch nhuệ quái tế thạo thần thể thông tú túy tường vân vệ vi xảo ý
    tình: bạn báo ca cảm cảnh cờ dục hình huống khúc lý nghi nghĩa nguyện thân thế thương tiết trạng ý yêu
    tính: cách chất chung đủ đúng hạnh mạng năng phí tiền tình toán
    tỉnh: bạn đoàn đội giảm giấc hội khác lẻ lộ lỵ mộng ngộ nhà táo thành trưởng ủy
    tĩnh: dưỡng điện gia học không lặng mạch tại tâm tọa trí vật
    tịnh: biên độ tiến
    to: gan lớn nhỏ tát
    tò: mò
    tỏ: bày ra rõ tường vẻ
    tòa: án báo cao đàm nhà sen soạn thánh
    tỏa: chiết đi nhiệt ra sáng
    tọa: đàm độ lạc thiền vị
    toan: lo tính
    toàn: bộ cảnh cầu dân diện đảng đoàn huyện khóa khối khu mỹ năng ngành phần phường quân quốc quyền tài tập thắng thân thể tỉnh trình
    toàn: tuyến văn vẹn xã
    toán: cướp học
    toát: lên yếu
    tóc: bạc tai
    tóe: lửa
    tóm: gọn lại lược tắt
    tô: điểm giới hồng màu son thuế vẽ
    tố: cáo chất giác nữ tội tụng
    tổ: ấm chức đảng đội hợp nghiệp phó quốc sư tiên tông trưởng viên yến
    tốc: chiến độ hành kế ký lực
    tộc: người phả trưởng
    tôi: luyện rèn tớ
    tồi: tàn tệ
    tối: cao đa đen hảo hôm huệ khẩn kiến mật mịt nghĩa tăm tân thiểu thượng ưu
    tội: ác danh đồ lỗi nghiệp nhân phạm tình trạng vạ
    tôm: cá cua hùm sú thẻ
    tôn: chỉ giáo kính nền nghiêm ngôn phong sùng tạo thờ ti tốn trọng trưởng vinh xưng
    tồn: đọng kho lưu nghi quỹ tại trữ vong
    tốn: kém phí
    tổn: hại hao thất thọ thương
    tông: đường màu phái tích
    tống: đạt giam tiền tiễn
    tổng: bộ cầu chi cộng cục duyệt đài hòa hội hợp kết kho luận lực lượng mức nợ ôn quan quát số tập thầu thẻ thể thống thu thuật
    tổng: trưởng vốn
    tốt: bụng đẹp lành nghiệp nhịn tươi xấu
    tột: bậc cùng đỉnh độ
    tờ: báo bìa bướm gấp giấy khai rơi sao tiền trát trình
    tới: hạn lui tấp thăm
    tra: cứu hỏi khảo tấn vấn xét
    trà: cú đá hoa lúa mạn mi nóc ôn vinh
    trá: hàng hình ngụy
    trả: bài chậm công dứt đất đúng giá góp hàng hoàn hộ lãi lễ lời lương miếng nghĩa nợ ơn phép phòng thù thuế thưởng tiền vốn
    trạc: tuổi
    trách: cứ mắng móc nhiệm phạt phận vấn
    trạch: lục
    trai: đàn gái giới làng tráng trẻ
    trái: cây chiều chủ đất khoáy lệnh luật mùa ngang ngành nghề nghĩa ngược phá phép phiếu tai tim tuyến vụ ý
    trải: dài đều nghiệm qua rộng thảm vị
    trại: giam giống hè hòm lính
    trảm: mã
    trạm: bơm cân dừng điện gác sạc trưởng xá
    tràn: dầu đầy lan ngập trề vào
    trán: dô
    trang: bìa chủ điểm hoàng nghiêm nhã phục sách sử sức tin trải trại trí trọng vàng vở
    tràng: hạt hoa kỷ thi
    tráng: đinh kiện lệ men miệng sĩ
    trạng: huống nguyên sư thái từ
    tranh: ảnh biện cãi chấp công cử cướp đấu đoạt đua giành hùng khôi luận thủ tre tụng vẽ
    trành: tròng
    tránh: bão gây khỏi lũ mặt nạn nắng né thai thuế trú xa
    trao: bằng đổi giải lại quà quyền tay tặng thưởng trả truyền
    trào: dâng lộng lưu phúng trào
    tráo: đổi trở trợn
    trau: chuốt dồi
    trắc: ẩn diện dọc đạc địa nghiệm quang thủ trở
    trăm: bề ngàn nghề trứng
    trăn: trối trở
    trằn: trọc
    trắng: án bạch bệch đen hồng mắt ngà tay toát trẻo trợn xóa
    trâm: anh cài
    trầm: cảm hùng hương kha lắng lặng luân mặc ngâm tích trọng trồ tư
    trân: bảo châu quý trọng trối tu
    trần: ai bì cảnh chi đề gian nhà thế thiết thuật tình trụi truồng tục
    trấn: an áp át biên giữ lột thủ tĩnh trạch yên
    trận: bão bóng chiến đánh đấu địa đòn lũ mạc mưa pháp tuyến vong
    trật: khớp tự
    trâu: bò cày ngựa
    trầu: cau không
    tre: nứa trúc
    trẻ: con đẹp hóa khỏe măng nhỏ thơ trâu trung tuổi
    treo: biển cờ đầu giá giải giò thưởng
    trèo: cao leo
    trẹo: họng khớp
    trệ: hạn
    trên: cạn đà mạng mặt trời tuyến
    tri: âm ân giác hô huyện kỷ phủ thức tôn túc
    trì: độn hoãn níu trệ
    trí: dục dũng khôn lực mạng năng nhớ óc thức tôn trá tri tuệ tử
    trị: an bệnh gia giá liệu quốc số thủy tội vì
    trích: dẫn đo đoạn lại lập lục ngang nguồn nộp nợ quỹ sao tiền trước từ vốn xuất yếu
    triền: đê miên núi sông
    triển: hạn khai lãm vọng
    triết: gia học luận lý tự
    triệt: buộc để hạ phá sản thoái tiêu xóa
    triều: chính cống cường dâng đại đình kiến tiên
    triệu: chứng hồi lượt phong phú tập
    trinh: bạch nguyên nữ sát thám tiết
    trình: báo bày bẩm bộ chiếu diễn diện duyệt độ họp ký làng tòa
    trịnh: trọng
    trò: chơi chuyện cười diễn giỏi hề khỉ vè vui
    tróc: long nã vảy
    trọc: lóc phú
    trói: buộc gà
    tròn: trặn trịa vai xoe
    trọn: bộ đạo đời gói nghĩa tình vẹn
    trong: dịp khoảng lành lòng lúc mùa sạch sáng suốt tay toàn trắng trẻo veo vòng
    trọng: âm bệnh cầu dụng đãi đại điểm đông đức hậu hình lực lượng nghĩa nhậm nông pháo phạt sự tài tải tâm thần thể thị thương thưởng
    trọng: tội trách trấn trường vọng yếu
    trót: dại lọt lỡ
    trố: mắt
    trổ: bông hoa tài
    trôi: chảy dạt nổi qua
    trội: hơn vượt
    trộm: cắp cướp nghe nhìn vía
    trốn: chạy học nợ phép thoát thuế tìm tránh việc
    trộn: lẫn trạo
    trông: cậy chờ coi đợi giữ mong ngóng nhờ nom thấy trẻ xe
    trồng: cây cấy cỏ lúa màu mía rau rừng tỉa trọt xen
    trống: đất đồng hội mái rỗng trải trận trơn tuếch vắng
    trơ: trẽn trọi trơ
    trớ: trêu trinh
    trở: đầu đi giáo kháng lại lên lực mặt mình nên ngại quẻ tay thành trăn về xuống
    trợ: cấp giá giảng giáo giúp lãnh lực lý tá thời thủ từ vay vốn
    trời: cho đất phật sinh
    trù: bị dập ẻo hoạch liệu phú tính úm
    trú: ẩn chân đông mưa ngụ ngự quán tránh
    trụ: cầu cột điện đỡ hạng sở trì vững
    truất: hữu phế quyền
    trúc: mai trắc xinh
    trục: chính đường hoành lợi quay trặc tung vớt xuất
    trui: rèn
    trung: an bình bộ cao cấp chuyển cổ du dung dũng đại đạo đến đoàn đội đông gian giới hạn hậu hiếu hòa học khu kiên kiến kỳ lập lưu
    trung: mỹ nghĩa niên phần phẫu quân quốc sĩ tá tâm tầng thành thần thiên thu thực tiện tính trinh trực tu tuyến tướng uý úy ương văn
    trung: vận
    trùng: cửu dương điệp hợp hưng khánh khơi lắp lặp lịch phùng tang tên thẩm thập trục tu với
    trúng: cách cử đất đích giải gió kế mánh mùa phóc phong số thầu thưởng tim tủ tuyển vào vụ ý
    truy: bài bắt bức cản cập cứu điệu đuổi hoan hỏi hô hồi kích lĩnh lùng nã nguồn nguyên nhận nộp phong quét sát tặng tầm thăng thu
    truy: tìm tố vấn vết xét xuất
    truyền: bá bệnh cảm dẫn dịch đạo đạt đơn giao giáo hịch hình hơi khẩu kiếp kinh kỳ lại lan lệnh lửa máu miệng nghề ngôi ngôn nhiễm
    truyền: nhiệt nối nước phán sóng tải tay thanh thần thông thống thụ thuyết thừa tin tụng vận
    truyện: cười dài kể kiều ký ngắn thơ tranh
    trừ: bì bỏ cỏ dần diệt điểm gian hao hết khử lui lùi ma nợ phạt phi phục sâu tà tịch
    trữ: hàng kim lạnh lũ lượng nước tình
    trưa: hè
    trực: ban chiến diện đêm gác giác giao hệ hướng khuẩn ngôn nhật quan quản tâm thăng thu thuộc tiếp tính tràng trùng tuyến vị vượt
    trưng: bày binh cầu diện dụng khẩn mua nhà tập thầu thu vương
    trừng: giới phạt trị trừng
    trứng: cá gà giống nước vịt
    trước: bạ hạn lạ mắt mặt mùa nay tác thềm tiên
    trương: biển buồm mục phi tuần
    trường: bay bắn ca chinh chuyên cửu đảng đạo đoàn đời đua giang học hợp kịch kỳ lớp lũy mệnh nghề nhìn ốc phái quay quy sa sinh sở
    trường: sơn thành thi thiên thọ tồn trại túc vốn xá xuân y yên
    trưởng: ấp ban đài đoàn giả khoa lão nam nhóm nữ phòng phố tàu thành thôn thượng tộc trạm tràng tử ty xóm
    trượt: băng chân dài dốc đất giá lở ngã tuyết
    tu: bổ chính chỉnh dưỡng đạo hành hội luyện mi nghiệp nhân sĩ sửa tạo thân thư tỉnh từ viện
    tù: binh đày đọng giam hãm nhân tội treo trốn trưởng túng
    tú: bà tài
    tủ: điện đựng lạnh sách sắt thuốc
    tụ: bạ cư điểm điện họp hội hợp nghĩa nhóm tập
    tua: tủa
    tuân: hành lệnh theo thủ
    tuần: báo du duyên dương giáo giờ hành hoàn la lễ lương phiên phòng san sát thú tiết tra
    tuất: trợ tuổi
    túc: cầu chí duyên nho trực
    tục: cúng cưới danh hôn huyền lệ ngữ thờ tĩu truyền
    tuệ: mẫn tĩnh
    túi: khí nhựa rác tham thầu tiền xách
    tủi: hổ nhục thân
    tùm: lum
    tun: hút
    tung: bay độ hoành hô hứng ra tăng tích tin
    tùng: bách phèo quân thiện thư xẻo
    túng: bấn quẫn thế thiếu
    tụng: ca đình kinh niệm
    tuổi: cao đảng đoàn đời già hạc học hưu mụ nào nghề nhỏ quân tác tên thọ thơ trẻ vàng xanh xuân
    tuồng: chèo
    tuột: dốc
    tuy: chưa đã hòa không là nhiên phong phước rằng vậy
    tùy: bút chọn cơ duyên hứng nghi phái táng thân theo thuộc tiện tùng từng vào viên ý
    túy: lúy
    tủy: sống xương
    tụy: tạng
    tuyên: án bố cáo chiến dương đọc giảng giáo hóa huấn ngôn phạt quang thệ truyền uý xưng
    tuyền: đài
    tuyến: biên cáp cống dưới đầu đê đường giáp huyện kè kênh lệ lộ ống phố sông tính trên trục trung trước xã xe
    tuyển: chọn cử dụng lựa mộ nổi quặng quân sinh tập thẳng thêm thủ trạch
    tuyết: rơi sương
    tuyệt: bút chủng diệt đẹp đích đỉnh đối đường giao kỹ mật mệnh nhiên tác thế thực tình trần tự vọng vời
    tư: bản bổn cách cấp chất doanh duy đồ gia hiềm hữu kiến lệnh liệu lợi lự mã mưu nhân pháp sản tâm thất thế thông thù thục thương
    tư: tình trang trào túi tưởng vấn vị vụng
    từ: bi biệt chối chức cuối đầu điển giã hải hàn hôn khóa khước láy lâu liêm lực mặt nan nay nghĩa nguồn nguyên ngữ nhiệm phổ quan
    từ: quy rày tạ tâm tận thạch thiện thức tốn trần tượng vị vựng xa xưa
    tứ: bề bình cá chi chứng dân diện đại đoàn đức giác hải linh nghệ nghi phía phương quý sắc tán thân thập thể thiết thời thư trụ tuần
    tứ: tung tuyệt xứ
    tử: chiến cung đạo đệ địa hạm hình huyệt khí lộ nạn nghĩa ngoại phòng sĩ sinh số suất tế thai thần thi thù thủ thương tội trận tù
    tử: tuất tức tước vận vi vong
    tự: ái bịa biện cảm cáo chảy chế cung cường dạng dưng đạo đắc điển động giác giải hại hành hào hoại hợp kềm kết khảo khắc khen kiêu
    tự: kỷ kỹ liệu lo luận lực mãn nghĩ nguyện nhiên nhủ phản phát phê phong quản quyết sát sự tạo tay tận thân thiêu thú thuật ti tiện
    tự: tiết tiêu tin tín tình tôn trách trào trị trọng truyện túc tư tử ứng vệ vị viện xử xưng ý
    tước: bỏ danh đoạt lộc lột quyền vị
    tươi: cười đẹp mát mới ngon rói sáng sống tắn tỉnh tốt trẻ vui xanh
    tưới: cây nước phun tắm tiêu
    tương: ái can cận đắc đậu đối đồng đương giao hỗ hợp kế khắc kỵ lai lân liên ngộ ớt phản phùng quan sinh tác tàn tế thân thích tri
    tương: trợ truyền tư tự ứng vong xứng
    tường: bao cánh chắn chung hào hoa kính lửa minh ngăn nhà rào tận thành thuật trình vây vi
    tướng: công cướp giặc lãnh lĩnh mạo quân quốc sĩ soái số tá tài thế thuật tùy
    tưởng: bở chừng là lầm lệ nhớ niệm rằng thưởng tới tượng vọng
    tượng: binh đá đài đồng hình phật quân sơn thanh thú trưng
    ty: chức tiện trưởng
    tỳ: bà khưu thiếp vết
    tỷ: phú trọng
    tỵ: hiềm nạn
    u: ám buồn mê minh ơ uất
    ủ: ấp phân rũ
    úa: tàn vàng
    uẩn: khúc
    uế: khí tạp
    uể: oải
    ung: dung nhọt thư
    úng: lụt ngập nước
    ủng: hộ
    uốn: khúc lượn nắn
    uống: nước rượu thuốc
    uổng: phí
    úp: mở
    uy: danh hiếp hùng lực nghi nghiêm phong thế tín vũ
    ủy: ban hội khúc lạo mị nhiệm quyền thác viên
    uyên: bác thâm ương
    uyển: chuyển
    ưa: chuộng nhìn thích
    ức: chế đoán hiếp
    ưng: thuận ý
    ứng: biến chiến cử cứu dụng đáp định hòa khẩu lực nghiệm phó suất tác tập thế thi thí trực trước tuyển viên vốn xử
    ước: ao chừng đạt đoán hẹn khoảng lượng mong mơ muốn nguyện tính vọng
    ươm: giống mầm tạo tơ trồng
    ương: bi bướng dở ngạnh
    ướp: lạnh
    ướt: át đẫm
    ưu: ái đãi điểm hạng phiền sinh thế tiên trội tú tư việt
    va: chạm đập li vấp
    và: quyền
    vá: may víu
    vạ: lây
    vác: mặt
    vạc: dầu
    vách: đá ngăn núi tường
    vạch: định kẻ mặt ra rõ trần trội tuyến
    vai: chính trò vế
    vài: ba chục năm trò
    vái: lạy
    vải: bông thiều vóc
    vãi: chày
    ván: bài cờ ép khuôn sàn
    vãn: cảnh hát hồi
    vạn: cổ đại hộ nan năng nhất niên ninh phần phúc sự thọ tuế vật xuân
    vang: bóng danh dội lên lừng vọng
    vàng: bạc da mã miếng ngọc ròng son vọt
    váng: vất
    vãng: cảnh lai sinh
    vành: đai tai vạnh
    vào: cuộc dịp đầu đề hè hùa khoảng lúc mùa nghề tròng vai
    vay: lãi mua mượn nợ tiền trả vốn
    váy: áo
    vắc: xin
    văn: bản bằng bia bút chương đàn đoàn giáo hào hiến hóa học khoa kiện lang lãng lâm liệt luận miếu minh nghệ ngôn nhân ôn phạm phẩm
    văn: phong phòng sách sĩ sở tài tập tế thân thể thơ thư trị từ tự vật vẻ xuôi yên
    vằn: vện
    vắn: tắt
    vằng: vặc
    vắng: bóng chủ họp lặng mặt người tanh tiếng vẻ
    vắt: kiệt óc sức vẻo
    vặt: vãnh
    vân: du đồn mây tay vân vũ
    vần: công điệu thơ vũ
    vấn: an đáp đề nạn tóc vương
    vẫn: cứ thạch
    vận: chuyển dụng động đơn hà hạn hành hội khí kiếp mạng mẫu mệnh số tải tốc trình trù tường văn xuất
    vâng: dạ lệnh lời
    vầng: dương trăng
    vất: vả vưởng
    vật: cản chất chứng cưng dục dụng giá hậu hoa hóa khí lạ liệu lộn lực lý nài nuôi phẩm quyền sống tế thải thể thiêng tư vã vờ
    vây: bắt bọc cánh hãm kín quanh ráp
    vấy: bẩn
    vẫy: gọi tay vùng
    vậy: ư
    ve: chai vãn vuốt
    vé: số tàu tháng xe
    vẻ: đẹp mặt ngoài vang
    vẽ: chuyện đường tranh vời
    ven: biển bờ đô đường rừng sông thành
    vẹn: nguyên toàn tròn
    véo: von
    vét: bùn kênh máng sạch
    vẹt: mòn sú
    về: cuối dự đêm đích hùa hưu mặt quyền thăm
    vế: câu đối
    vệ: binh đường quân quốc sĩ sinh thành tinh tống
    vết: bẩn cắt chân đen mổ nhơ nứt sẹo thương tích
    vi: ba bằng chế hành hiến khuẩn lệnh lô lượng mạch mô nhựa phạm phân phẫu rút sinh sóng tế thể tính trần trùng vu vút
    vì: cớ kèo lẽ nể sự tinh
    ví: dặm dụ như thử von
    vĩ: cầm đại đạo độ lượng mô nhân thanh tố tuyến
    vị: chí giác khách kỷ lai lợi nể ngữ pháp tất tha thanh thần thế thủy thứ trí trường vong xuyên
    việc: cưới đời hiếu khó nghĩa tang tạo thiện tìm
    viêm: gan họng não nhiễm phổi ruột
    viên: chức đá gạch mãn nang ngoại quan thuốc tịch
    viền: áo
    viễn: cảnh chinh du dương đông khách tây thám thị thông tưởng vọng xứ
    viện: binh cớ dẫn phí phó sĩ tế trợ trường trưởng
    viếng: mộ thăm
    viết: bài chì chữ đơn hoa lách sai sử tay tắt tên thư thường
    việt: bắc kiều minh nam ngữ trì vị
    vinh: danh dự hạnh hiển hoa long nhục phúc quang quy thăng
    vĩnh: biệt châu cửu hằng long lợi phúc quyết thuận viễn
    vịnh: biển thơ
    vít: chặt cổ
    vòi: hoa nước phun rồng vĩnh
    vòm: cầu họng trời
    vong: ân bản hồn linh mạng niên quốc thân
    vòng: bảng bi cung đai đấu đeo đời eo hoa kiềng loại ngoài quanh quay tay thi tránh tròn trong vàng vây vèo vo xoay xoáy
    võng: dù lọng lưới mạc
    vọng: cổ gác lâu ngoại phu tộc tới tưởng về
    vô: biên bổ bờ cảm can chủ cơ cớ cùng danh dụng duyên địch độ đối giá hại hạn hạnh hậu hiệu hình học hồn ích kể khối khuẩn lễ lo
    vô: loài loại lối luân lực lượng lý minh ngần nghĩa nghiệm ơn phép phúc phương sản sắc sỉ sinh song số sự tâm tận thần thức thường
    vô: tình tính tội trùng tuyến tư tỷ ưu vàn vị vọng ý
    vồ: vập
    vỗ: béo ngực tay về yên
    vôi: hóa sống tôi vữa
    vội: vã vàng
    vốn: chi dĩ đất góp hóa khác lẻ liếng mồi mua nợ quý quỹ sống thuộc tiền vay
    vở: diễn ghi kịch tuồng
    vỡ: chợ đập đất đê hoang lẽ lòng lở mặt mộng nợ òa tan tổ trận vụn
    vợ: bé chồng con lẽ
    với: tổng
    vớt: bèo rác vát
    vu: cáo hồi khống lan oan quy vạ vơ
    vũ: bão công đài đạo điệu đoàn hội kế khí lực lượng nhạc nữ phiệt phu quang sư thuật thư trang trụ trường tướng
    vụ: án bản cháy chiêm đông kiện lợi lúa mùa nổ phó phúc trưởng xuân
    vua: bếp chúa hùng quan tôi
    vui: buồn chân chơi đùa khỏe lòng mắt miệng mừng nhộn sống sướng thích thú tính tươi vầy vẻ xuân
    vùi: dập đầu lấp
    vun: bón đắp quén trồng vén xới
    vụn: nát trộm vặt vỡ
    vung: phí tay tiền vãi
    vùng: biển bờ cao dịch đất đệm giáo khó lõi lõm lũ lụt miền mỏ ngập nghèo núi nuôi nước phía quê rừng sâu thấp trồng trời trũng vẫy
    vùng: xa
    vũng: bùn lầy nước tàu
    vụng: dại trộm về
    vuông: góc tôm tròn vắn vức
    vuốt: giận mắt mặt nhọn râu ve
    vừa: chăn lòng mắt miệng rồi sức tầm ý
    vữa: trát xây
    vực: dậy sâu sông thẳm
    vững: bền bụng bước chãi chắc dạ lòng mạnh tay tâm tin vàng
    vựng: tập
    vươn: cao dài lên mình ra tới vai xa
    vườn: cây chè chùa đồi hoa mẫu nhà quả rau rừng tạp thú trẻ tược ươm
    vượn: người
    vương: bá đạo giả miện phi quốc quyền tôn triều tử tước vãi vấn
    vướng: bận chân mắc mắt vất víu
    vượng: khí tướng
    vượt: bậc biên biển cạn cấp cha đèo đích giờ khó khỏi khung lũ mặt mức nghèo ngục ngưỡng núi quyền rào sóng sông tải tầm thu trội
    vượt: tuyến xa xe
    vứt: bỏ rác xác
    xa: cách dân gần giá hoa hơn khơi lạ lánh lắc lìa lộ mặt nhà rời tắp vắng vời xa xăm xỉ xôi xưa
    xà: beng cừ dọc gồ lan lim nẹo phòng xẻo
    xá: lị miễn tội
    xả: bỏ láng lũ nước rác thải thân thịt trạm tràn trộm xui
    xã: đảo đoàn đội giao hội luận nghèo nghĩa phường quốc tắc tế thân thôn trưởng tuyến ủy viên vùng
    xạ: hương khuẩn kích thủ trị
    xác: chết chứng cứ đáng định lập minh nhận suất thịt thực tín ướp xơ
    xách: mé nhiễu tay
    xài: phí tiền
    xám: ngoét xịt
    xán: lại lạn
    xanh: biếc đậm đẹp hóa lè lơ mát mởn ngắt rì rờn sạch thẳm tốt tươi xanh xao
    xao: động lãng lòng nhãng xác xuyến
    xào: nấu xáo
    xáo: động trộn xác
    xảo: kế ngôn quyệt trá
    xát: gạo
    xay: giã lúa nghiền thịt xát
    xảy: đến ra
    xăng: dầu nhớt xái xe
    xâm: canh chiếm đoạt hại lăng lấn lược mặn nhập nhiễm phạm thực tiêm
    xâu: chuỗi kim xé
    xấu: đi đói độc hổ mặt nết tính tốt xa xí
    xây: cất chen dựng đắp đập lắp móng thô trát
    xe: bò bồn buýt ca con cộ công duyên đạp đẩy điện đò gắn hỏa hơi kéo khách lam lăn lu lửa máy nâng ngựa ôm pháo rác rùa tải tang
    xe: tăng thồ thùng tơ ủi vượt xúc
    xé: lẻ nát phay rào ruột toạc
    xẻ: dọc gỗ núi rãnh tà
    xem: bói chừng hát khinh lễ mạch ngày nhẹ phim rõ thường trọng trộm tuổi tướng xét
    xen: cài canh ghép kẽ kẹp kẹt lẫn ngang vào vụ
    xén: bớt lông tóc
    xẻn: lẻn
    xéo: xắt
    xẹp: lép lốp xuống
    xét: cấp chọn duyệt đơn giải giấy hỏi miễn nét nghiệm nhà nhận soi tặng thầu thấy trao tuyển xử
    xê: dịch xích
    xế: bóng chiều hộp qua
    xếp: chỗ chồng dỡ đặt đống giải hàng hạng hình lại lịch loại lớp lương ngạch thứ trên vào việc xó
    xi: lanh lô măng nhan rô
    xì: dầu gà hơi ke tin xào xằng xì xụp
    xí: bệt gạt muội nghiệp phần xóa
    xỉ: nhục than vả
    xích: bích đạo đông lại líp mích sắc tay thằng vệ xe
    xiếc: thú
    xiêm: áo la y
    xiên: khoai xẹo xỏ
    xiềng: gông xích
    xiêu: bạt lệch lòng tán vẹo
    xin: cấp chuyển đừng được giấy hoãn khất lệnh lỗi miễn mở mời nghỉ nhận phép rút thêm thôi thuê việc xỏ
    xinh: đẹp tươi xắn xẻo
    xít: lại
    xó: bếp chợ xỉnh
    xỏ: lá mũi xiên
    xoa: bóp dịu đầu nhẹ tay
    xòa: tóc
    xóa: bỏ danh đói khỏi mù nhòa nợ sạch sổ tan tên tội vết
    xoài: cát
    xoàn: xoạt
    xoàng: xĩnh
    xoay: chiều chuyển quanh sở trở trục tua vần vòng xở
    xoáy: nước sâu thuận
    xóc: đĩa lọ
    xoe: tròn
    xoi: mói mòn
    xói: lở mòn
    xóm: ấp bản đạo giềng làng liều nghèo nhỏ thôn trọ trưởng
    xong: chuyện đời xuôi
    xót: ruột thương xa
    xô: bồ đẩy đổ lại lệch viết xát
    xổ: lòng ruột số
    xốc: lại nổi tới vác xếch
    xôi: gấc lạc thịt vò
    xối: nước xả
    xôn: xao
    xông: đất hơi khói lên nhà pha tới vào xáo xênh
    xổng: chuồng
    xốp: đất giòn xộp
    xộp: xạp
    xơ: cứng dừa gan mướp rơ vữa xác
    xơi: cơm tái
    xới: cơm đất lộn vun xáo
    xởi: lởi
    xu: bạc chiêm hào hướng nịnh phụ thế thời
    xua: đuổi quân tan tay
    xuân: diệu dược đường hòa lộc nữ phân sắc thì thu tiết tình trường
    xuẩn: động ngốc
    xuất: ăn bán bản cảng cảnh chi chinh chúng dương gia giá hàng hành hiện hóa huyết khẩu kho lệnh lực ngân ngoại ngũ nhập phát phẩm
    xuất: quân quỹ sắc siêu thân thần thế tiền tinh toán trận trình trượng viện vốn xứ xử xưởng
    xúc: cảm đất động giác phạm tác tích tiến tu tuyến xiểm
    xuê: xoa
    xui: bẩy dại giục khiến rủi xẻo xúi
    xúi: bẩy bậy giục quẩy
    xúm: lại quanh xít
    xung: điện động đột khắc kích lực nhịp phong quanh thiên trận yếu
    xúng: xính
    xuôi: chiều dòng gia lọt ngược tai tay theo thuận
    xuồng: chèo máy
    xuống: dốc đời giống hạng màu mồ tay tận thang tóc trần
    xuyên: á đêm mộc quốc sơn suốt tạc tâm thủng việt
    xuyến: chi vàng
    xuýt: nữa xoa
    xứ: dừa đạo khách lạng lạnh nghệ nóng sở sự thanh ủy
    xử: án bắn hòa kín lí lý nhũn nữ oan phạt sự thắng thế trảm trí tử
    xưa: cũ kia nay rày
    xức: dầu
    xưng: bá danh đế hiệu họ hô hùng tên thần tội tụng vương
    xứng: danh đáng đôi hợp tầm vai vế
    xước: da
    xương: cá cốt cụt đòn hàm hông khớp máu ống rồng sọ sống sườn tàn thịt tủy ức xẩu
    xướng: âm ca danh họa lên loài ngâm tên xuất
    xưởng: chế cưa dệt gỗ in may máy mộc phim rang thợ trưởng vẽ
    y: án bạ chang cụ dược đức hẹn học khoa lệnh lý nguyên phục phương quan sĩ sinh tá tế thị thuật tưởng văn viện vụ yên
    ý: chí chỉ dân đẹp định đồ hợp hướng kiến lực muốn nghĩ nghĩa nguyện nhạc nhị niệm thích thơ thức trời tứ tưởng vị yên
    ỷ: lại quyền thế
    yểm: bùa hộ tài trợ
    yên: ả ấm bái bình dân định hàn khánh lạc lành lặng lòng mỹ nghỉ ngựa ổn phận sở tâm thân thế tĩnh trí vị vui xe
    yến: anh ẩm mạch oanh phụng sào tân tiệc
    yết: bảng giá hầu kiến thị
    yêu: cầu chiều chuộng dấu đảng đời đương kiều kính ma mến ngành nghề nghiệt nước quái quý sách tha thầm thích thuật thương tinh trò
    yêu: vận
    yếu: đau đi địa điểm điều hèn kém lĩnh lực lược mềm nhân ớt phẩm thế tố ướt
    """

  /// Words of three syllables that do not fall into shorter ones, and names of the tiers with what stands before them.
  static let triples = """
    bài phát biểu, ban cán sự, bạn đồng hành, bắt khẩn cấp, bất khả kháng, bể tự hoại, biên lợi nhuận, bồ đào nha, ca làm việc,
    cá da trơn, cái gọi là, càng ngày càng, cận lâm sàng, câu lạc bộ, cây ăn quả, chất gây nghiện, chất thải rắn, chốn công sở,
    chống lụt bão, chơi thể thao, chớp thời cơ, chủ nghĩa mác, cọc khoan nhồi, công an tỉnh, công an xã, cốt san nền, cờ thi đua,
    cúm gia cầm, cuối nhiệm kỳ, cực tăng trưởng, cướp tài sản, dám đương đầu, dàn lãnh đạo, dân vận khéo, dầu thực vật, dây nối đất,
    diệt côn trùng, diệt vi khuẩn, dọc hai bên, dọn vệ sinh, dốc toàn lực, dung lượng nhớ, dựng hiện trường, dược mỹ phẩm, đá ốp lát,
    đại biểu dự, đảm phụ trách, đảng bộ huyện, đảng bộ tỉnh, đảng ủy xã, đảo xa bờ, đạo cao đài, đạo tin lành, đăng thông tin,
    đầm nuôi tôm, đập thủy điện, đậu hà lan, địa bàn huyện, địa bàn tỉnh, địa bàn xã, điểm a khoản, điện thắp sáng, đô la mỹ,
    đồ gia dụng, đôi nam nữ, đông nam á, đống đổ nát, động thực vật, động vật hoang, đốt vàng mã, đứng vị trí, đường cát cứ,
    đường liên xã, ga trải giường, gạch không nung, gái mại dâm, gan nhiễm mỡ, gia cố kè, giải ách tắc, giàn không gian, giãn tiến độ,
    giao thông tĩnh, giáp lá cà, giày thể thao, giặc ngoại xâm, giây đồng hồ, giấy chứng sinh, giấy chứng tử, gió mậu dịch,
    góp tiếng nói, góp ý kiến, gốm mỹ nghệ, gờ giảm tốc, hàng thịt cá, hào kỹ thuật, hát quan họ, hạt cà phê, hệ quy chiếu, hòm công đức,
    họng cứu hỏa, hót líu lo, hô khẩu hiệu, hội ái hữu, hội người mù, hồn dân tộc, hồng thập tự, hổng kiến thức, hộp kỹ thuật,
    hỡi đồng bào, hợp tác xã, huân huy chương, hút chân không, hút hầm cầu, hút thuốc lá, hủy dung nhan, in vân tay, kẻ ngoại tộc,
    kẻ phá hoại, kế sinh nhai, khán thính giả, khảo kiểm nghiệm, khâu then chốt, khẩu đại liên, khiếu thẩm mỹ, khinh khí cầu,
    khoang hành lý, không khí lạnh, khuất tầm nhìn, khúc côn cầu, kiến giải quyết, kiến trúc sư, kim bản vị, kim tự tháp, kịp tiến độ,
    kỳ họp thứ, ký sinh trùng, ký túc xá, kỹ chiến thuật, kỹ năng mềm, lãnh đạo tỉnh, lăng chủ tịch, lâm thổ sản, lầu năm góc,
    lễ chào cờ, liên hợp quốc, liền tù tì, liệt nửa người, liều vắc xin, lính cứu hỏa, lính đánh thuê, lò sát sinh, loạt giải pháp,
    lô sản phẩm, lộn tùng phèo, lồng nuôi cá, lỡ cơ hội, lúc bấy giờ, lục cá nguyệt, lục xung đột, luồng chạy tàu, luyện tay nghề,
    lứa cây trồng, lực đẩy nổi, lười học tập, lười lao động, lưới an sinh, ma cà bông, ma nơ canh, mạc tư khoa, mang đậm tính,
    mạnh thường quân, mao trạch đông, mao tử thân, mau nước mắt, máu nhiễm mỡ, máy ấp trứng, máy bộ đàm, máy thủy bình, máy toàn đạc,
    máy trợ thính, máy xúc ủi, mắt thẩm mỹ, mâm ngũ quả, mây tre đan, mì ăn liền, miền trung du, mô liên kết, mộ liệt sĩ, mối đe dọa,
    mối hiềm khích, mớ bòng bong, mớ hỗn độn, mu bàn tay, mù căng chải, mủ cao su, mũ cánh chuồn, mũ chào mào, mũ lưỡi trai,
    mùa tựu trường, mục tiêu kép, mũi cà mau, mụn trứng cá, muối i ốt, mưa bóng mây, mừng sinh nhật, mướn lao động, mượn trụ sở,
    nét văn hóa, ngại va chạm, ngay tức thì, ngân hàng máu, ngân sách huyện, ngân sách tỉnh, ngân sách xã, nghiện ma túy, ngọn hải đăng,
    người bản xứ, người bào chữa, người có tài, người thắng cuộc, nhà soạn nhạc, nhà tiền chế, nhà tường niệm, nhân dân tệ,
    nhân dân tỉnh, nhân điển hình, nhiễm chất độc, nhiệt đới ẩm, nhiều năm liền, nhổ nước bọt, nhờ giúp đỡ, niềm hi vọng, nổi lềnh bềnh,
    nông lâm ngư, nồng độ cồn, nuôi báo cô, nuôi cấy mô, nuôi hy vọng, nút giao thông, nửa thế kỷ, nước biển dâng, nước láng giềng,
    ô quy hoạch, ô tô tải, ổ đề kháng, phá kỷ lục, pháo cao xạ, phát triển vững, phe đối lập, phép thông công, phi hành đoàn,
    phim nhiều tập, phin cà phê, phó chánh án, phong sinh thú, phóng tầm mắt, phôi sinh học, phông chữ việt, phủ tổng thống,
    phúc lộc thọ, phục thủy thổ, quy trách nhiệm, rãnh thoát nước, rau an toàn, ruộng bậc thang, rút kinh nghiệm, sát thực tế,
    sát thực tiễn, siêu lợi nhuận, sông cửu long, sốt xuất huyết, sợi nhân tạo, súng quân dụng, suốt thời gian, suy dinh dưỡng,
    tam thất bản, tâm sinh lý, tầm quan trọng, tầng áp mái, tập thể dục, tem bưu chính, thái bình dương, thảm thực vật, thang bảng lương,
    thận nhân tạo, thầy cô giáo, thế chân vạc, thiên chúa giáo, thiên niên kỷ, thoát nước mưa, thời hạn chót, thời khóa biểu,
    thủ dầu một, thuốc lá điếu, thư viện tỉnh, thừa thiên huế, tiếp công dân, tiết canh tứ, tỏ thái độ, toát mồ hôi, tối hậu thư,
    tra từ điển, trách cứ nhiệm, tràm bông vàng, tràn xả lũ, trí thông minh, trọn niềm tin, trộn bê tông, trợ cấp tuất, trụ cứu hỏa,
    trung bình cộng, trung tâm huyện, trung tâm xã, truyền hình cáp, trực thuộc tỉnh, tủ hồ sơ, tua du lịch, tuần trăng mật,
    tuổi trăng rằm, tuyến đường tỉnh, tuyến tiền liệt, từ bao đời, tứ đổ tường, tử vì đạo, tự ao trời, tước danh hiệu, tước khí giới,
    tước quân tịch, tướng cầm quân, tượng bán thân, tỷ lệ mắc, tỷ lệ nghịch, tỷ lệ thuận, ước thực hiện, ưu khuyết điểm, vã mồ hôi,
    vạch kế hoạch, vành móng ngựa, văn nghệ sĩ, vật liệu lợp, vật thể lạ, vết bánh xe, vết xe đổ, vi ta min, ví điện tử,
    viếng nghĩa trang, vịnh hạ long, vòng kim cô, vòng lao lý, vòng nguyệt quế, vòng sơ khảo, vô tích sự, vôi xi măng, vở bài tập,
    vùng chiêm trũng, vùng liên huyện, vùng ngự trị, vùng nội thủy, vùng tâm bão, vườn ao chuồng, vườn bách thảo, xả khí thải,
    xát xà phòng, xăng sinh học, xây dựng xã, xe ba gác, xe bánh mì, xe quá khổ, xe tay ga, xếp vị trí, xi đánh giày, xì căng đan,
    xóa án tích, xoáy trôn ốc, xu cà na, xuất đầu tư, xuất nhập khẩu, xuồng ba lá, xuyên biên giới, xương bánh chè, xướng ngôn viên,
    y tế huyện, y tế xã, ý trung nhân, yếu bóng vía, yếu sinh lý
    """
}
