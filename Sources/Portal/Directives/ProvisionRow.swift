import Domain
import Kit
import Office
import Site

/// A provision as a row of a table: what, who, by when, on which source.
public struct ProvisionRow: Sendable {
  public let code: String
  public let address: String
  public let words: String
  /// Nil is shown as what it is: not there yet.
  public let owner: String?
  public let due: String?
  public let source: String?
  public let namesNoTarget: Bool
  /// Where an official gives it what it lacks; nil for those who may not.
  public let assign: String?

  init(_ view: ReadDirective.ProvisionView, of directive: Directive, for visit: Visit) {
    let read = view.stored.read
    code = read.id
    address = Address.path("van-ban", directive.slug, "diem", read.id)
    words = ProvisionItem.short(read)
    owner = view.owner
    due = view.due?.vietnamese
    source = view.targetSource
    namesNoTarget = !view.stored.namesTarget && view.targetSource == nil
    assign = visit.reader?.may(.assignProvision) == true ? Address.path("lam-viec", "van-ban", directive.slug, "diem", read.id) : nil
  }
}
