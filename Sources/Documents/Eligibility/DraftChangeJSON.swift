import Domain
import Kit

/// Reads a draft from its JSON object (docs/simulation.md): unknown names, wrong types and impossible values are faults by field.
public enum DraftChangeJSON {
  public static func read(_ text: String) throws(CaseFault) -> DraftChange {
    var text = text
    let result = text.withUTF8 { bytes in Result { () throws(CaseFault) in try read(bytes) } }
    return try result.get()
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(CaseFault) -> DraftChange {
    var scanner = JSONScanner(bytes)
    scanner.start()
    var change = DraftChange(name: "")
    try scanner.object("", of: Top.self) { (scanner, field) throws(CaseFault) in
      if scanner.null() { return }
      switch field {
      case .name: change.name = try scanner.string("name")
      case .ceilings: try ceilings(&scanner, &change)
      case .armedForces: try forces(&scanner, &change)
      case .incomeCoefficient:
        let coefficient = try scanner.decimal("incomeCoefficient")
        guard coefficient.digits > 0, coefficient.isLess(than: 100) else {
          throw CaseFault("incomeCoefficient", "hệ số phải lớn hơn 0 và nhỏ hơn 100")
        }
        change.incomeCoefficient = coefficient
      case .allowsRuralPoor: change.allowsRuralPoor = try scanner.flag("allowsRuralPoor")
      case .floorArea: change.floorArea = try within(&scanner, "floorArea", 1...1000)
      }
    }
    try scanner.end()
    return change
  }

  private static func ceilings(_ scanner: inout JSONScanner, _ change: inout DraftChange) throws(CaseFault) {
    try scanner.object("ceilings", of: CeilingField.self) { (scanner, field) throws(CaseFault) in
      if scanner.null() { return }
      switch field {
      case .single: change.single = try within(&scanner, "ceilings.single", money)
      case .singleWithChild: change.singleWithChild = try within(&scanner, "ceilings.singleWithChild", money)
      case .couple: change.couple = try within(&scanner, "ceilings.couple", money)
      }
    }
  }

  private static func forces(_ scanner: inout JSONScanner, _ change: inout DraftChange) throws(CaseFault) {
    try scanner.object("armedForces", of: ForcesField.self) { (scanner, field) throws(CaseFault) in
      if scanner.null() { return }
      switch field {
      case .bothTenths: change.forcesBothTenths = try within(&scanner, "armedForces.bothTenths", 1...1000)
      case .mixedPlus: change.forcesMixedPlus = try within(&scanner, "armedForces.mixedPlus", 0...1_000_000_000_000)
      }
    }
  }

  private static let money = 1...1_000_000_000_000

  private static func within(_ scanner: inout JSONScanner, _ path: StaticString, _ range: ClosedRange<Int>) throws(CaseFault) -> Int {
    let number = try scanner.whole(path)
    guard range.contains(number) else { throw CaseFault(path, "phải từ \(range.lowerBound) đến \(range.upperBound)") }
    return number
  }

  private enum Top: Int, JSONField {
    case name, ceilings, armedForces, incomeCoefficient, allowsRuralPoor, floorArea

    var name: StaticString {
      switch self {
      case .name: "name"
      case .ceilings: "ceilings"
      case .armedForces: "armedForces"
      case .incomeCoefficient: "incomeCoefficient"
      case .allowsRuralPoor: "allowsRuralPoor"
      case .floorArea: "floorArea"
      }
    }
  }

  private enum CeilingField: Int, JSONField {
    case single, singleWithChild, couple

    var name: StaticString {
      switch self {
      case .single: "single"
      case .singleWithChild: "singleWithChild"
      case .couple: "couple"
      }
    }
  }

  private enum ForcesField: Int, JSONField {
    case bothTenths, mixedPlus

    var name: StaticString {
      switch self {
      case .bothTenths: "bothTenths"
      case .mixedPlus: "mixedPlus"
      }
    }
  }
}
