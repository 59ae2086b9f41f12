/// Two plans of our own about things far from housing: water, libraries and forests; a market.
enum OwnProse {
  static let water = """
    KẾ HOẠCH

    I. TÌNH HÌNH

    1. Mùa khô năm nay đến sớm hơn mọi năm, mực nước trên các kênh cấp hai xuống thấp, nhiều cánh đồng ở cuối nguồn không đủ nước tưới trong hơn ba tuần liền. Nông dân phải bơm chuyền từ sông lớn về ruộng, chi phí tăng gần gấp đôi mà năng suất vẫn giảm.

    2. Hệ thống cống ngăn mặn được xây dựng từ nhiều năm trước đã xuống cấp; một số cửa van không còn kín, nước mặn theo triều cường lấn sâu vào nội đồng. Công tác duy tu, nạo vét kênh mương chưa được làm thường xuyên vì thiếu kinh phí và thiếu người vận hành có tay nghề.

    3. Thư viện công cộng của các xã hoạt động cầm chừng, sách báo cũ, ít bạn đọc. Nhiều trường học có phòng đọc nhưng không có người phụ trách, học sinh chỉ được mượn sách vào giờ ra chơi.

    II. MỤC TIÊU

    1. Giữ nước ngọt cho vùng trồng lúa và cây ăn quả, bảo đảm nước sinh hoạt cho mọi gia đình trong suốt mùa khô, kể cả những ấp ở xa nguồn.

    2. Khôi phục phong trào đọc sách ở nông thôn, đưa thư viện trở thành nơi sinh hoạt văn hóa của cộng đồng, nhất là của trẻ em và người cao tuổi.

    3. Giảm số vụ cháy rừng và diện tích rừng bị thiệt hại; phát hiện đám cháy trong giờ đầu, không để lửa lan sang khu dân cư.

    III. NHIỆM VỤ VÀ GIẢI PHÁP

    1. Về thủy lợi

    - Cơ quan quản lý công trình thủy lợi kiểm tra toàn bộ cống, trạm bơm trước khi bước vào vụ, lập danh mục hạng mục cần sửa chữa ngay và hạng mục có thể chờ sang năm. Kết quả kiểm tra được niêm yết tại trụ sở và thông báo cho tổ dùng nước.

    - Các tổ dùng nước họp dân bàn lịch lấy nước, ưu tiên ruộng xa kênh, không để xảy ra tranh chấp. Người điều tiết cống ghi chép hằng ngày độ mặn, mực nước, giờ đóng mở; khi độ mặn vượt mức cho phép phải đóng cống và báo ngay cho chính quyền địa phương.

    - Khuyến khích nông dân chuyển đổi cây trồng ở những nơi thường xuyên thiếu nước, áp dụng biện pháp tưới tiết kiệm, trữ nước mưa trong ao và bể chứa. Cán bộ khuyến nông hướng dẫn kỹ thuật tại ruộng, mỗi ấp ít nhất hai buổi trong một vụ.

    - Bố trí kinh phí nạo vét kênh nội đồng từ nguồn đóng góp tự nguyện và ngân sách xã; công khai từng khoản thu, chi để nhân dân giám sát.

    2. Về thư viện

    - Rà soát vốn sách hiện có, thanh lý tài liệu hư hỏng, bổ sung sách khoa học phổ thông, truyện thiếu nhi và sách về nghề nông. Mỗi thư viện xã dành một góc cho người khiếm thị với sách nói và máy đọc.

    - Tổ chức xe sách lưu động đến các điểm trường vùng sâu, mỗi tháng hai lượt; phối hợp với đoàn thanh niên vận động quyên góp sách và hướng dẫn trẻ em đọc theo nhóm.

    - Nhân viên thư viện được bồi dưỡng nghiệp vụ, biết sử dụng phần mềm quản lý và giúp bạn đọc tra cứu trên máy tính. Giờ mở cửa kéo dài đến buổi tối và ngày nghỉ cuối tuần.

    3. Về phòng cháy rừng

    - Chủ rừng phát dọn đường băng cản lửa, dự trữ nước và dụng cụ chữa cháy trước tháng cao điểm; không đốt cỏ, đốt rác gần bìa rừng. Lực lượng kiểm lâm tuần tra ngày đêm, trực gác tại chòi canh, giữ liên lạc thông suốt với công an xã và dân quân.

    - Khi phát hiện khói, người trực báo ngay cho ban chỉ huy, đồng thời huy động lực lượng tại chỗ dập lửa. Xe chữa cháy, máy bơm và thuyền phải luôn ở tình trạng sẵn sàng hoạt động.

    - Trường học, nhà văn hóa ấp tuyên truyền cho học sinh và người dân về nguy cơ cháy, cách thoát nạn, số điện thoại cần gọi; ký cam kết không mang lửa vào rừng trong mùa khô.

    IV. TỔ CHỨC THỰC HIỆN

    1. Thủ trưởng các đơn vị chịu trách nhiệm trước lãnh đạo về kết quả thực hiện phần việc được giao, định kỳ hằng tháng gửi báo cáo bằng văn bản; việc chậm trễ phải nêu rõ nguyên nhân và biện pháp khắc phục.

    2. Bộ phận tài chính cân đối nguồn kinh phí, hướng dẫn thủ tục thanh toán, không để công trình phải dừng vì thiếu chứng từ. Cuối mùa khô, các đơn vị tổ chức tổng kết, đánh giá từng mục tiêu, khen thưởng tập thể và cá nhân có thành tích, đề xuất việc cần làm cho năm sau.

    3. Trong quá trình triển khai, nếu có khó khăn hoặc phát sinh ngoài dự kiến, các đơn vị kịp thời phản ánh để xem xét, điều chỉnh cho phù hợp với thực tế.
    """

  static let market = """
    KẾ HOẠCH

    I. MỤC ĐÍCH

    1. Chợ huyện là nơi mua bán của hàng nghìn hộ, nhưng mái che đã mục, đường đi chật, rác thải dồn lại sau mỗi phiên. Ban quản lý chợ chưa có nội quy rõ ràng, tiểu thương tự ý lấn chiếm lối đi, xe chữa cháy không vào được.

    2. Việc sắp xếp lại chợ phải dựa trên ý kiến của người bán và người mua, không làm xáo trộn cuộc sống của các gia đình đang buôn bán, bảo đảm vệ sinh và an toàn thực phẩm.

    II. NỘI DUNG

    1. Khảo sát

    - Cán bộ khảo sát đếm số quầy, đo diện tích từng khu, ghi nhận tình trạng điện nước, cống rãnh và lối thoát nạn. Hình ảnh và số liệu được lưu trong hồ sơ, có chữ ký xác nhận của đại diện tiểu thương.

    - Lấy ý kiến bằng phiếu kín về giờ mở cửa, vị trí các ngành hàng, mức thu dịch vụ. Kết quả kiểm phiếu được công bố ngay trong ngày và dán tại bảng tin.

    2. Sắp xếp ngành hàng

    - Hàng tươi sống đặt ở khu có nước sạch và hệ thống thoát nước riêng; hàng dễ cháy cách xa bếp ăn, có bình chữa cháy và người trực. Hàng hóa không rõ nguồn gốc bị từ chối ngay từ cổng.

    - Người già yếu, người khuyết tật được ưu tiên chọn chỗ gần lối ra vào. Việc bốc thăm chỗ còn lại tiến hành công khai, có sự chứng kiến của mặt trận và hội phụ nữ.

    - Khuyến khích tiểu thương niêm yết giá, nhận thanh toán bằng điện thoại, dùng túi giấy thay túi nhựa. Hộ kinh doanh vi phạm lần đầu được nhắc nhở, tái phạm thì tạm dừng một tuần.

    3. Sửa chữa và vận hành

    - Thay mái tôn, lát lại nền, mở rộng lối đi chính để xe đẩy tránh nhau; lắp đèn tiết kiệm điện và đồng hồ riêng cho từng quầy. Đơn vị thi công làm việc ban đêm, che chắn bụi, dọn sạch trước giờ họp chợ.

    - Rác được phân loại tại chỗ: rác hữu cơ đưa đi làm phân bón, rác còn lại chở về bãi xử lý tập trung. Đội vệ sinh quét dọn hai lần mỗi ngày, phun thuốc khử trùng vào cuối tuần.

    - Thành lập tổ tự quản gồm đại diện các ngành hàng, nhiệm kỳ hai năm, có trách nhiệm hòa giải mâu thuẫn nhỏ, giữ gìn trật tự, phát hiện hàng giả và báo cho lực lượng quản lý thị trường.

    III. KINH PHÍ VÀ TIẾN ĐỘ

    1. Nguồn kinh phí gồm tiền thu dịch vụ để lại, phần hỗ trợ của cấp trên và đóng góp của tiểu thương; mọi khoản chi đều có hóa đơn, chứng từ hợp lệ, được kiểm tra mỗi quý.

    2. Giai đoạn đầu hoàn thành trước mùa mưa, các hạng mục còn lại kéo dài đến cuối năm. Nếu giá vật liệu biến động lớn, chủ đầu tư báo cáo để điều chỉnh dự toán.

    3. Sau khi đưa vào sử dụng, định kỳ sáu tháng đánh giá mức độ hài lòng của người dân, rút kinh nghiệm và nhân rộng sang các chợ khác trên địa bàn.

    IV. TỔ CHỨC THỰC HIỆN

    1. Phòng kinh tế tham mưu phương án, hướng dẫn nghiệp vụ, tổng hợp khó khăn để trình lãnh đạo xem xét. Công an hướng dẫn phương án chữa cháy, tập luyện cho người bán hàng biết dùng bình và vòi nước.

    2. Cơ quan y tế kiểm tra nguồn nước, khám sức khỏe cho người chế biến thức ăn, xử lý kịp thời khi có ngộ độc. Nhà trường tuyên truyền để học sinh nhắc cha mẹ giữ chợ sạch.

    3. Các tổ chức đoàn thể vận động hội viên gương mẫu thực hiện nội quy, giám sát việc thu chi, phản ánh trung thực ý kiến của nhân dân.
    """
}
