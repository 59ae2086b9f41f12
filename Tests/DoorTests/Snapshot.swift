import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

/// A whole exchange as text, held against the file of its name; `ANCU_RECORD=1` writes the files anew.
enum Snapshot {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Snapshots")

  static func check(_ name: String, _ request: String, _ response: TestResponse, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let text = exchange(request, response)
    let file = folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["ANCU_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("no snapshot \(name); record it with ANCU_RECORD=1 and look at it", sourceLocation: sourceLocation)
      return
    }
    guard kept != text else { return }
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(name) differs from its snapshot at line \((line?.offset ?? min(old.count, new.count)) + 1):
      kept: \(line.map { String($0.element.0) } ?? "(ends)")
      now:  \(line.map { String($0.element.1) } ?? "(ends)")
      """, sourceLocation: sourceLocation)
  }

  /// Status, headers in order of their names, body; digests of assets, secrets of sessions and ids stand as their names.
  private static func exchange(_ request: String, _ response: TestResponse) -> String {
    var text = request + "\n\n\(response.status.code)\n"
    for field in response.headers.sorted(by: { $0.name.canonicalName < $1.name.canonicalName }) where field.name != .date {
      text += "\(field.name.canonicalName): \(field.value)\n"
    }
    text += "\n" + String(buffer: response.body)
    for (pattern, words) in [
      (#"/tai-san/([A-Za-z-]+)\.[0-9a-f]{12}\."#, "/tai-san/$1.DIGEST."), (#"value="[0-9a-f]{64}""#, #"value="SECRET""#),
      (#"__Host-ancu=[0-9a-f]{64}"#, "__Host-ancu=SECRET"), (#"__Host-ancu-(buoc|may)=[^;]+"#, "__Host-ancu-$1=SECRET"),
      (#"ma=[0-9a-f]{64}"#, "ma=SECRET"),
      (#"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"#, "ID"),
    ] {
      text = text.replacingOccurrences(of: pattern, with: words, options: .regularExpression)
    }
    return text
  }
}
