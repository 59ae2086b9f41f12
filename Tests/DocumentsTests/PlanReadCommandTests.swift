import AnCuTesting
import Documents
import Domain
import Foundation
import Testing

/// `ancu plan read` as a person calls it: the built program, run as a process of its own.
@Suite struct PlanReadCommandTests {
  struct Run {
    var status: Int32
    var output: String
    var complaint: String
  }

  /// Runs the program that the tests were built with.
  static func ancu(_ arguments: [String], limit: String? = nil) throws -> Run {
    let folder = try TemporaryFolder()
    let (output, complaint) = (folder.path + "/output", folder.path + "/complaint")
    let program = SharedData.project.appendingPathComponent(".build/debug/ancu").path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments =
      ["-c", "\(limit.map { $0 + "; " } ?? "")exec \"$0\" \"$@\" >'\(output)' 2>'\(complaint)' </dev/null", program] + arguments
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
      complaint: try String(contentsOfFile: complaint, encoding: .utf8))
  }

  @Test func theJSONOfOurOwnPlanIsThis() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("ke-hoach.txt", Data(SamplePlan().text.utf8))
    let run = try Self.ancu(["plan", "read", file, "--format", "json"])
    #expect(run.status == 0)
    #expect(run.complaint == "")
    #expect(run.output == Self.snapshot.replacingOccurrences(of: "\n", with: "") + "\n")
  }

  @Test func theJSONHasTheKeysOfTheContract() throws {
    let text = ReadDocumentJSON.text(DocumentReader.read(SamplePlan().text))
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Set(root.keys) == ["header", "provisions", "signature", "recipients", "coverage"])
    let header = try #require(root["header"] as? [String: Any])
    #expect(Set(header.keys) == ["issuer", "form", "kind", "number", "place", "date", "subject", "legalBases"])
    let provision = try #require((root["provisions"] as? [[String: Any]])?.first)
    #expect(Set(provision.keys) == ["id", "parent", "label", "title", "text", "mentions", "suspects", "level", "joins"])
    #expect(provision["parent"] is NSNull)
    let mentions = try #require(provision["mentions"] as? [String: Any])
    #expect(Set(mentions.keys) == ["agencies", "groups", "deadlines", "quantities", "documents"])
    #expect(Set((root["signature"] as? [String: Any] ?? [:]).keys) == ["authority", "position", "name"])
    #expect(Set((root["coverage"] as? [String: Any] ?? [:]).keys) == ["characters", "assigned", "unassigned"])
  }

  @Test func signsThatJSONEscapesComeBack() throws {
    var plan = SamplePlan()
    plan.awareness = ["Gọi tắt là \"Đề án\" \\ 'nhà ở' <b> \u{7F} \u{1F3E0}."]
    let text = ReadDocumentJSON.text(DocumentReader.read(plan.text))
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let texts = (root["provisions"] as? [[String: Any]])?.compactMap { $0["text"] as? String }
    #expect(texts?.contains(plan.awareness[0]) == true)
  }

  @Test func theOutlineIsForPeople() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("ke-hoach.docx", MinimalZip.docx(SamplePlan().text + "\nMột dòng lạ không của ai.\n"))
    let run = try Self.ancu(["plan", "read", file])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("KẾ HOẠCH số 12-KH/TU, ngày 10/05/2025\nCơ quan ban hành: TỈNH ỦY SÔNG MẪU (văn bản của Đảng)\n"))
    #expect(run.output.contains("\n[II] II. NHIỆM VỤ, GIẢI PHÁP\n  [II.1] 1. Nâng cao nhận thức và trách nhiệm\n    [II.1.a] -\n"))
    #expect(run.output.contains("1 đoạn chưa xếp được.\n  chưa xếp: Một dòng lạ không của ai.\n"))
  }

  @Test func helpShowsAnExample() throws {
    for command in [["plan", "read", "--help"], ["plan", "--help"]] {
      let run = try Self.ancu(command)
      #expect(run.status == 0)
      #expect(run.output.contains("ancu plan read ke-hoach.txt --format json"))
    }
  }

  @Test func whatCannotBeReadEndsWithOneAndAMessage() throws {
    let folder = try TemporaryFolder()
    let empty = try folder.file("trong.txt", Data())
    for (arguments, words) in [
      ([empty], "Tệp «trong.txt» trống."), ([folder.path + "/khong-co.txt"], "Không tìm thấy tệp «khong-co.txt»."),
      ([folder.path], "thư mục"),
    ] {
      let run = try Self.ancu(["plan", "read"] + arguments + ["--format", "json"])
      #expect(run.status == 1)
      #expect(run.output == "")
      #expect(run.complaint.contains(words))
      #expect(run.complaint.split(separator: "\n").count == 1)
    }
    let unknown = try Self.ancu(["plan", "read", empty, "--format", "xml"])
    #expect(unknown.status == 64, "a wrong option is the caller's mistake, EX_USAGE")
  }

  /// What eats memory in others is refused within what the program needs anyway; the limit is on the data segment, kB.
  @Test func badInputTakesLittleMemoryAndTime() throws {
    let folder = try TemporaryFolder()
    let huge = try folder.file("rat-lon.txt", Data("x".utf8))
    #expect(truncate(huge, 200 << 20) == 0)
    var zip = MinimalZip()
    zip.deflateRun("word/document.xml", length: 1 << 30, claiming: 1000)
    let bomb = try folder.file("bom-nen.docx", zip.data)
    for file in [huge, bomb] {
      let begun = ContinuousClock.now
      let run = try Self.ancu(["plan", "read", file], limit: "ulimit -d 300000")
      #expect(run.status == 1)
      #expect(run.complaint.contains("«\(URL(fileURLWithPath: file).lastPathComponent)»"), "\(run.complaint)")
      #expect(ContinuousClock.now - begun < .seconds(20))
    }
  }

  @Test func badInputLeavesNothingBehind() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("nhi-phan.txt", Data([0x4B, 0, 1, 2]))
    let data = folder.path + "/data"
    let run = try Self.ancu(["plan", "import", "--data", data, file])
    #expect(run.status == 1)
    #expect(run.complaint.contains("nhị phân"))
    #expect(!FileManager.default.fileExists(atPath: data))
  }

  /// Line breaks only here, to be read by people.
  static let snapshot = #"""
    {"header":{"issuer":"TỈNH ỦY SÔNG MẪU","form":"party","kind":"KẾ HOẠCH","number":"12-KH/TU","place":"Sông Mẫu","date":"2025-05-10","subject":"Thực hiện Chỉ thị số 05-CT/TW ngày 02/3/2025 của Ban Bí thư về nhà ở cho người lao động","legalBases":[]},"provisions":[
    {"id":"I","parent":null,"label":"I.","title":"MỤC ĐÍCH, YÊU CẦU","text":"",
    "mentions":{"agencies":[],"groups":[],"deadlines":[],"quantities":[],"documents":[]},"suspects":[],"level":"section","joins":[]},
    {"id":"I.a","parent":"I","label":"-","title":"","text":"Làm cho cán bộ, đảng viên và Nhân dân hiểu đúng, làm đủ nội dung của Chỉ thị.",
    "mentions":{"agencies":[],"groups":["cán bộ, đảng viên","Nhân dân"],"deadlines":[],"quantities":[],"documents":[]},"suspects":[],"level":"dash","joins":[]},
    {"id":"II","parent":null,"label":"II.","title":"NHIỆM VỤ, GIẢI PHÁP","text":"",
    "mentions":{"agencies":[],"groups":[],"deadlines":[],"quantities":[],"documents":[]},"suspects":[],"level":"section","joins":[]},
    {"id":"II.1","parent":"II","label":"1.","title":"Nâng cao nhận thức và trách nhiệm","text":"",
    "mentions":{"agencies":[],"groups":[],"deadlines":[],"quantities":[],"documents":[]},"suspects":[],"level":"item","joins":[]},
    {"id":"II.1.a","parent":"II.1","label":"-","title":"","text":"Cấp ủy các cấp tổ chức học tập, quán triệt nội dung Chỉ thị trong cán bộ, đảng viên.",
    "mentions":{"agencies":[],"groups":["Cấp ủy các cấp","cán bộ, đảng viên"],"deadlines":[],"quantities":[],"documents":[]},"suspects":[],"level":"dash","joins":[]},
    {"id":"II.1.b","parent":"II.1","label":"-","title":"","text":"Người đứng đầu cơ quan chịu trách nhiệm trước cấp trên về kết quả phát triển nhà ở cho người lao động.",
    "mentions":{"agencies":[],"groups":["Người đứng đầu cơ quan","người lao động"],"deadlines":[],"quantities":[],"documents":[]},"suspects":[],"level":"dash","joins":[]},
    {"id":"II.2","parent":"II","label":"2.","title":"Huy động nguồn vốn","text":"",
    "mentions":{"agencies":[],"groups":[],"deadlines":[],"quantities":[],"documents":[]},"suspects":[],"level":"item","joins":[]},
    {"id":"II.2.a","parent":"II.2","label":"-","title":"","text":"Ưu tiên vốn ngân sách tỉnh cho hạ tầng ngoài hàng rào của các khu nhà ở; gỡ khó khăn cho doanh nghiệp vay vốn.",
    "mentions":{"agencies":[],"groups":["doanh nghiệp"],"deadlines":[],"quantities":[],"documents":[]},"suspects":[],"level":"dash","joins":[]},
    {"id":"II.2.b","parent":"II.2","label":"-","title":"","text":"Đến năm 2030, hoàn thành ít nhất 1.200 căn theo Kế hoạch số 88/KH-UBND ngày 15/4/2024 của Ủy ban nhân dân tỉnh.",
    "mentions":{"agencies":[],"groups":[],"deadlines":["Đến năm 2030"],"quantities":["ít nhất 1.200 căn"],"documents":["Kế hoạch số 88/KH-UBND ngày 15/4/2024 của Ủy ban nhân dân tỉnh"]},"suspects":[],"level":"dash","joins":[]},
    {"id":"II.2.c","parent":"II.2","label":"-","title":"","text":"Công khai danh sách người được mua, được thuê tại nơi làm việc và nơi cư trú.",
    "mentions":{"agencies":[],"groups":[],"deadlines":[],"quantities":[],"documents":[]},"suspects":[],"level":"dash","joins":[]},
    {"id":"III","parent":null,"label":"III.","title":"TỔ CHỨC THỰC HIỆN","text":"",
    "mentions":{"agencies":[],"groups":[],"deadlines":[],"quantities":[],"documents":[]},"suspects":[],"level":"section","joins":[]},
    {"id":"III.1","parent":"III","label":"1.","title":"","text":"Ban cán sự đảng Ủy ban nhân dân tỉnh chủ trì, phối hợp với các sở, ngành cụ thể hóa Kế hoạch này.",
    "mentions":{"agencies":["Ban cán sự đảng Ủy ban nhân dân tỉnh"],"groups":["các sở, ngành"],"deadlines":[],"quantities":[],"documents":[]},"suspects":[],"level":"item","joins":[]}],
    "signature":{"authority":"T/M BAN THƯỜNG VỤ","position":"PHÓ BÍ THƯ","name":"Nguyễn Văn Mẫu"},"recipients":["Ban Bí thư Trung ương Đảng","Các huyện ủy, thị ủy, thành ủy","Lưu Văn phòng Tỉnh ủy"],
    "coverage":{"characters":880,"assigned":880,"unassigned":[]}}
    """#
}
