/// What keeps a case from being read: the field, by path, and why it cannot be taken.
public struct CaseFault: Error, Sendable, Equatable {
  /// The path, `income.applicant`; empty when the text is no JSON object at all.
  public let field: String
  public let message: String

  public init(_ field: String, _ message: String) {
    self.field = field
    self.message = message
  }

  init(_ field: StaticString, _ message: String) {
    self.init(String(describing: field), message)
  }

  /// «dòng 3: trường «income.applicant»: phải là số nguyên đồng».
  public func text(line: Int) -> String { "dòng \(line): \(words)" }

  /// «trường «income.applicant»: phải là số nguyên đồng».
  public var words: String { field.isEmpty ? message : "trường «\(field)»: \(message)" }
}
