import Domain
import Foundation
import Kit

/// The wording of every kind: the program's own files, and those a province has put in their place.
public struct Wordings: Sendable {
  private let files: [DocumentKind: DocumentWording]

  /// Reads all. A file of the province's folder stands for the program's own of the same name; every fault is told at once, by file and line.
  public init(folder: String? = nil) throws {
    guard let own = Bundle.module.url(forResource: "Forms", withExtension: nil) else {
      throw Problem.broken("the program's folder of forms is missing beside the binary")
    }
    var files: [DocumentKind: DocumentWording] = [:]
    var faults: [String] = []
    if let folder {
      let known = Set(DocumentKind.allCases.map { $0.rawValue + ".txt" })
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []
      where name.hasSuffix(".txt") && !known.contains(name) {
        faults.append("Tệp mẫu «\(name)» không thuộc loại văn bản nào. Tên dùng được: \(known.sorted().joined(separator: ", ")).")
      }
    }
    for kind in DocumentKind.allCases {
      let name = kind.rawValue + ".txt"
      let changed = folder.map { URL(fileURLWithPath: $0).appendingPathComponent(name) }
      let file = changed.flatMap { FileManager.default.fileExists(atPath: $0.path) ? $0 : nil } ?? own.appendingPathComponent(name)
      guard let data = FileManager.default.contents(atPath: file.path), let text = String(validating: data, as: UTF8.self) else {
        faults.append("Tệp mẫu «\(name)» không đọc được hoặc không phải UTF-8.")
        continue
      }
      do {
        files[kind] = try DocumentWording(text, for: kind, file: name)
      } catch let problem as Problem {
        faults.append(problem.message)
      }
    }
    guard faults.isEmpty else {
      throw Problem.invalid("Mẫu văn bản có lỗi nên chưa mở được. " + faults.joined(separator: " "))
    }
    self.files = files
  }

  public func wording(of kind: DocumentKind) throws -> DocumentWording {
    guard let wording = files[kind] else { throw Problem.broken("no wording for \(kind.rawValue)") }
    return wording
  }
}
