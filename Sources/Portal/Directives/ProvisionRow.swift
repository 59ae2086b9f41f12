import Domain
import Kit
import Office
import Site

/// A provision as a row of a table: what, who, by when, on which source.
public struct ProvisionRow: Sendable {
  public let code: String
  public let address: String
  public let words: String
  public let owner: String
  public let due: String
  public let source: String
  public let chips: [ProvisionItem.Chip]
  public let assign: String?

  init(_ view: ReadDirective.ProvisionView, of directive: Directive, for visit: Visit) {
    let read = view.stored.read
    code = read.id
    address = Address.path("van-ban", directive.slug, "diem", read.id)
    words = ProvisionItem.short(read)
    owner = view.owner ?? "Chưa có"
    due = view.due?.vietnamese ?? "Chưa có"
    source = view.targetSource ?? (view.stored.namesTarget ? "Chưa rõ" : "Không nêu chỉ tiêu")
    chips = ProvisionItem.chips(view)
    assign = visit.reader?.may(.assignProvision) == true ? Address.path("lam-viec", "van-ban", directive.slug, "diem", read.id) : nil
  }
}
