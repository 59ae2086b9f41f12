import Database
import Domain
import Kit
import Store

extension ListEntries {
  /// What was asked as a filter of rows, with those whom the name found.
  static func filter(_ input: Input, in tx: any Reading) throws -> (RecordFilter, [RecordActor]) {
    if let from = input.from, let to = input.to, to < from {
      throw Problem.invalid("Chưa lọc được sổ.", fields: [.init("den", "Ngày cuối đứng trước ngày đầu. Hãy xem lại hai ngày.")])
    }
    var filter = RecordFilter()
    filter.objectKind = input.objectKind
    filter.objectID = input.objectID
    filter.action = input.action
    filter.from = input.from.map(Moment.init(startOf:))
    filter.until = input.to.map { Moment(startOf: Day(sinceEpoch: $0.sinceEpoch + 1)) }
    guard !input.person.isEmpty else { return (filter, []) }
    let persons = try AuditStore.actors(in: tx).filter { $0.id.text == input.person || VietnameseText.holds($0.name, words: input.person) }
    guard persons.count <= mostPersons else {
      throw Problem.invalid(
        "Chưa lọc được sổ.", fields: [.init("nguoi", "Tên này gặp \(persons.count) người. Hãy ghi thêm chữ của họ tên.")])
    }
    filter.actors = persons.map(\.id)
    return (filter, persons)
  }
}
