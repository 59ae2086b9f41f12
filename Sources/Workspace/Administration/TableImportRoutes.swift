import Domain
import Foundation
import Kit
import Office
import Site

enum TableImportRoutes {
  static let address = "/lam-viec/nhap-bang"

  static func add(to door: Door) {
    door.get(address) { visit in
      let actor = try visit.actor()
      if !ImportKind.allCases.contains(where: { actor.may($0.capability) }) { _ = try Permit(actor, may: .importRegister) }
      return .page(TableImportPage(faults: nil, for: visit))
    }
    door.get(address + "/:loai/mau.xlsx") { visit in
      let kind = try kind(of: visit)
      _ = try Permit(try visit.actor(), may: kind.capability)
      return .file(Array(try ImportFile.template(of: kind, on: visit.today)), type: spreadsheet, name: "mau-\(kind.slug).xlsx")
    }
    door.get(address + "/:loai/xuat.xlsx") { visit in
      let kind = try kind(of: visit)
      let table = try await ImportFile.export(of: kind, by: try visit.actor(), in: visit.office)
      return .file(Array(table), type: spreadsheet, name: "\(kind.slug).xlsx")
    }
    door.upload(address + "/:loai/thu", upTo: ImportFile.mostBytes) { visit in
      let kind = try kind(of: visit)
      let actor = try visit.actor()
      // Who may not is told so before anything in the file is looked at.
      _ = try Permit(actor, may: kind.capability)
      do {
        guard let file = visit.files["tep"], !file.data.isEmpty else {
          throw Problem.invalid(
            "Chưa có tệp nào để đọc.", fields: [.init("tep-\(kind.slug)", "\(kind.vietnamese): hãy chọn một tệp .xlsx hoặc .csv.")])
        }
        let table = try ImportFile(file.data, name: file.name, of: kind)
        return .page(TableTrialPage(table, try await CheckImport.run(table, by: actor, in: visit.office), fileName: file.name, for: visit))
      } catch let problem as Problem {
        guard let faults = FormFaults(problem) else { throw problem }
        return .again(TableImportPage(faults: faults, for: visit), because: problem)
      }
    }
    door.upload(address + "/:loai", upTo: ImportFile.mostBytes) { visit in
      let kind = try kind(of: visit)
      let actor = try visit.actor()
      _ = try Permit(actor, may: kind.capability)
      do {
        let table = try ImportFile(Data(visit.form.whole("bang").utf8), name: visit.form.text("ten-tep"), of: kind)
        return .page(TableTakenPage(kind, try await CarryOutImport.run(table, by: actor, in: visit.office), for: visit))
      } catch let problem as Problem {
        guard let faults = FormFaults(problem) else { throw problem }
        return .again(TableImportPage(faults: faults, for: visit), because: problem)
      }
    }
  }

  private static let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

  private static func kind(of visit: Visit) throws -> ImportKind {
    guard let kind = ImportKind(slug: visit.part("loai")) else {
      throw Problem.notFound("Không có loại bảng «\(visit.part("loai").prefix(40))». Hãy mở lại trang «Nhập từ bảng tính».")
    }
    return kind
  }
}
