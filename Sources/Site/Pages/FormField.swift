import Kit

/// One field of a form with what was typed and, when it was refused, why.
public struct FormField: Sendable {
  public let name: String
  public let label: String
  public let hint: String
  public let hasHint: Bool
  public let value: String
  public let fault: String
  public let isWrong: Bool
  /// The ids that describe it: its hint and its fault.
  public let described: String
  public let isDescribed: Bool
  public let options: [Option]

  /// One of the values of a select element.
  public struct Option: Sendable {
    public let value: String
    public let label: String
    public let isChosen: Bool

    public init(_ value: String, _ label: String, isChosen: Bool = false) {
      self.value = value
      self.label = label
      self.isChosen = isChosen
    }
  }

  public init(
    _ name: String, _ label: String, hint: String = "", value: String = "", options: [(value: String, label: String)] = [],
    faults: FormFaults? = nil
  ) {
    self.name = name
    self.label = label
    self.hint = hint
    hasHint = !hint.isEmpty
    self.value = value
    fault = faults?.message(of: name) ?? ""
    isWrong = !fault.isEmpty
    described = [hint.isEmpty ? nil : name + "-goi-y", fault.isEmpty ? nil : name + "-loi"].compactMap(\.self).joined(separator: " ")
    isDescribed = !described.isEmpty
    self.options = options.map { Option($0.value, $0.label, isChosen: $0.value == value) }
  }
}

/// Why a form was refused: the sentence, and each field's own, as the error summary shows them.
public struct FormFaults: Sendable {
  public let message: String
  public let items: [Item]
  public let hasItems: Bool

  /// One field with its sentence.
  public struct Item: Sendable {
    public let field: String
    public let message: String
  }

  /// Nil for a problem that is not about what was typed, which the page of problems tells.
  public init?(_ problem: Problem) {
    switch problem {
    case .invalid(let message, let fields):
      self.message = message
      items = fields.map { Item(field: $0.field, message: $0.message) }
    case .conflict(let message), .tooLate(let message, _), .tooOften(let message, _), .unavailable(let message):
      self.message = message
      items = []
    case .notFound, .forbidden, .broken: return nil
    }
    hasItems = !items.isEmpty
  }

  func message(of field: String) -> String? { items.first { $0.field == field }?.message }
}
