/// Three invented texts for tests: a decree, one that amends it, and one that amends it again. Nothing in them is anybody's law.
public enum SampleLaws {
  public static let decree = """
    CHÍNH PHỦ
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: 901/2021/NĐ-CP
    Hà Nội, ngày 05 tháng 01 năm 2021

    NGHỊ ĐỊNH
    Quy định về vườn ươm (giả định)

    Căn cứ Luật Tổ chức Chính phủ (giả định) và theo đề nghị của Bộ trưởng Bộ Vườn ươm (giả định) về việc xác nhận và kiểm tra vườn ươm cây giống;
    Chính phủ ban hành Nghị định quy định về vườn ươm.

    Chương I
    QUY ĐỊNH CHUNG

    Điều 1. Phạm vi điều chỉnh
    1. Nghị định này quy định về vườn ươm cây giống.
    2. Vườn ươm của trường học thực hiện theo quy định riêng.

    Điều 2. Diện tích vườn ươm
    1. Vườn ươm phải đáp ứng các điều kiện sau:
    a) Có diện tích không nhỏ hơn 100 mét vuông;
    b) Có nguồn nước tưới quanh năm;
    c) Được Ủy ban nhân dân cấp huyện xác nhận.
    2. Chủ vườn gửi đơn theo Mẫu số 01 tại Phụ lục I đến Ủy ban nhân dân cấp huyện.
    3. Thời hạn xác nhận là 15 ngày, kể từ ngày nhận được đơn.

    Điều 3. Kiểm tra vườn ươm
    Ủy ban nhân dân cấp huyện kiểm tra vườn ươm mỗi năm một lần.

    Chương II
    ĐIỀU KHOẢN THI HÀNH

    Điều 4. Hiệu lực thi hành
    1. Nghị định này có hiệu lực thi hành từ ngày 01 tháng 03 năm 2021.
    2. Các bộ, cơ quan ngang bộ, Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương chịu trách nhiệm thi hành Nghị định này trong phạm vi của mình.

    Nơi nhận:
    - Các bộ;
    - Các cơ quan, tổ chức, cá nhân có liên quan đến việc xác nhận, kiểm tra vườn ươm cây giống trên địa bàn các tỉnh, thành phố (giả định);
    - Lưu: VT.
    TM. CHÍNH PHỦ
    THỦ TƯỚNG

    Người Ký Giả Định

    Phụ lục I
    CÁC MẪU ĐƠN
    Mẫu số 01
    Đơn đề nghị xác nhận vườn ươm
    Mẫu số 01. Đơn đề nghị xác nhận vườn ươm
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    ĐƠN ĐỀ NGHỊ XÁC NHẬN
    Kính gửi: Ủy ban nhân dân cấp huyện
    """

  public static let amendment = """
    CHÍNH PHỦ
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: 902/2022/NĐ-CP
    Hà Nội, ngày 10 tháng 5 năm 2022

    NGHỊ ĐỊNH
    Sửa đổi, bổ sung một số điều của Nghị định số 901/2021/NĐ-CP quy định về vườn ươm (giả định)

    Căn cứ Luật Tổ chức Chính phủ (giả định) và theo đề nghị của Bộ trưởng Bộ Vườn ươm (giả định) về việc xác nhận và kiểm tra vườn ươm cây giống;
    Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều.

    Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 901/2021/NĐ-CP
    1. Sửa đổi, bổ sung điểm a, bổ sung điểm b1 sau điểm b khoản 1 Điều 2 như sau:
    a) Sửa đổi, bổ sung điểm a như sau:
    “a) Có diện tích không nhỏ hơn 200 mét vuông;”.
    b) Bổ sung điểm b1 sau điểm b như sau:
    “b1) Có hàng rào bao quanh;”.
    2. Thay thế cụm từ “Ủy ban nhân dân cấp huyện” bằng cụm từ “Ủy ban nhân dân cấp xã” tại điểm c khoản 1, khoản 2 Điều 2 và Điều 3.
    3. Sửa đổi, bổ sung khoản 3 Điều 2 như sau:
    a) Thay thế cụm từ “15 ngày” bằng cụm từ “10 ngày”;
    b) Bỏ cụm từ “, kể từ ngày nhận được đơn”.
    4. Bổ sung Điều 3a sau Điều 3 như sau:
    “Điều 3a. Ghi sổ vườn ươm
    1. Chủ vườn ghi sổ từng lứa cây.
    2. Sổ được giữ 05 năm.”
    5. Bãi bỏ khoản 2 Điều 1.
    6. Thay thế cụm từ “nhà kính” bằng cụm từ “nhà lưới” tại Điều 3.
    7. Sửa đổi, bổ sung dòng 4 Bảng số 02 như sau: bỏ cột thứ ba.

    Điều 2. Hiệu lực thi hành
    1. Nghị định này có hiệu lực thi hành từ ngày 01 tháng 07 năm 2022.
    2. Bãi bỏ khoản 5 Điều 6 Nghị định số 700/2019/NĐ-CP ngày 30 tháng 7 năm 2019 của Chính phủ.
    3. Quy định tại khoản 5 Điều 1 của Nghị định này có hiệu lực thi hành đến hết ngày 31 tháng 12 năm 2023.

    Nơi nhận:
    - Các bộ;
    - Các cơ quan, tổ chức, cá nhân có liên quan đến việc xác nhận, kiểm tra vườn ươm cây giống trên địa bàn các tỉnh, thành phố (giả định);
    - Lưu: VT.
    TM. CHÍNH PHỦ
    THỦ TƯỚNG

    Người Ký Giả Định
    """

  public static let later = """
    CHÍNH PHỦ
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: 903/2023/NĐ-CP
    Hà Nội, ngày 20 tháng 2 năm 2023

    NGHỊ ĐỊNH
    Sửa đổi, bổ sung một số nghị định về cây giống (giả định)

    Căn cứ Luật Tổ chức Chính phủ (giả định) và theo đề nghị của Bộ trưởng Bộ Vườn ươm (giả định) về việc xác nhận và kiểm tra vườn ươm cây giống;
    Chính phủ ban hành Nghị định sửa đổi, bổ sung một số nghị định.

    Chương I
    SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA NGHỊ ĐỊNH SỐ 901/2021/NĐ-CP

    Điều 1. Sửa đổi, bổ sung Điều 3
    “Điều 3. Kiểm tra, ghi nhận vườn ươm
    1. Ủy ban nhân dân cấp xã kiểm tra vườn ươm hai năm một lần.
    2. Kết quả được ghi vào sổ vườn ươm.”
    Điều 2. Sửa đổi, bổ sung Điều 1
    Bổ sung vào cuối khoản 1 như sau:
    “... Vườn ươm dưới 10 mét vuông không phải xác nhận.”
    Điều 3. Thay thế mẫu đơn
    Thay thế Mẫu số 01 tại Phụ lục I bằng Mẫu số 01 tại Phụ lục ban hành kèm theo Nghị định này.

    Chương II
    ĐIỀU KHOẢN THI HÀNH

    Điều 4. Hiệu lực thi hành
    Nghị định này có hiệu lực thi hành từ ngày 01 tháng 04 năm 2023.

    Nơi nhận:
    - Các bộ;
    - Các cơ quan, tổ chức, cá nhân có liên quan đến việc xác nhận, kiểm tra vườn ươm cây giống trên địa bàn các tỉnh, thành phố (giả định);
    - Lưu: VT.
    TM. CHÍNH PHỦ
    THỦ TƯỚNG

    Người Ký Giả Định

    Phụ lục
    Mẫu số 01. Đơn đề nghị xác nhận vườn ươm
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    ĐƠN ĐỀ NGHỊ XÁC NHẬN VÀ GHI NHẬN
    Kính gửi: Ủy ban nhân dân cấp xã
    """
}
