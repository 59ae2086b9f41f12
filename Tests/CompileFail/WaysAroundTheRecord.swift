// What must not compile (docs/adr/0009-the-shape-of-a-write.md). It is compiled as if it lay in Office, the floor that may do the most; each
// line that the compiler must refuse carries the refusal. `check.py` runs it. Lines without one are the ways that are open.
import Database
import Domain
import Kit
import Office

let permit = { (actor: Actor) in try Permit(actor, may: .assignProvision) }
let about = AuditEntry.Object(kind: "directive", id: "x")

func theOneWay(_ office: Office, _ actor: Actor) async throws -> Int {
  let permit = try permit(actor)
  return try await office.write { tx in
    let changed = try tx.execute("UPDATE directive SET subject = \("x")")
    return Recorded(changed, entry: office.entry(AuditEntry(permit, action: "directive.rename", object: about)))
  }
}

func writeWithoutAnEntry(_ office: Office) async throws {
  let _: Int = try await office.write { tx in
    try tx.execute("DELETE FROM directive")
    return 1  // expected-error {{cannot convert value of type 'Int' to closure result type 'Recorded<Int>'}}
  }
}

func recordNothing() {
  _ = Recorded(1)  // expected-error {{missing argument for parameter 'entry' in call}}
  _ = Recorded(1, entry: "nothing")  // expected-error {{argument type 'String' does not conform to expected type 'JournalEntry'}}
}

func entryWithoutAPermit() {
  _ = AuditEntry(action: "directive.rename", object: about)  // expected-error {{missing argument for parameter #1 in call}}
}

func permitWithoutTheCheck(_ actor: Actor) {
  _ = Permit(actor: actor, capability: .assignProvision)  // expected-error {{no exact matches in call to initializer}}
}

func permitWhoseCheckIsIgnored(_ actor: Actor) {
  _ = Permit(actor, may: .assignProvision)  // expected-error {{call can throw, but it is not marked with 'try'}}
}

func anotherPersonsPermit(_ permit: Permit, _ actor: Actor) {
  permit.actor = actor  // expected-error {{cannot assign to property: 'actor' is a 'let' constant}}
}

func writeInARead(_ office: Office) async throws {
  try await office.read { tx in
    try tx.execute("DELETE FROM directive")  // expected-error {{value of type 'any Reading' has no member 'execute'}}
  }
}

func upkeepForBusiness(_ office: Office) async throws {
  try await office.database.maintain { tx in  // expected-error {{'maintain' is inaccessible due to 'internal' protection level}}
    try tx.execute("DELETE FROM directive")
  }
  _ = office.database.engine  // expected-error {{'engine' is inaccessible due to 'internal' protection level}}
}

func aTransactionKeptForLater(_ office: Office) async throws {
  _ = try await office.read { $0 }  // expected-error {{type 'any Reading' does not conform to the 'Sendable' protocol}}
}

func aCallOfTheNetworkInsideATransaction(_ office: Office, _ fetch: @escaping @Sendable () async throws -> Int) async throws -> Int {
  try await office.read { tx in  // expected-error {{to parameter expecting synchronous function type}}
    try await fetch()  // expected-note {{'async' inferred}}
  }
}

func personalValueInAnEntry(_ permit: Permit, _ phone: PersonalValue, _ office: Office, _ tx: any Writing) throws {
  let told = ["phone": try office.digest(of: phone, for: about, in: tx).text]
  _ = AuditEntry(permit, action: "person.correct", object: about, after: told)
  let plain: [String: String] = ["phone": phone]  // expected-error {{cannot convert value of type 'PersonalValue'}}
  _ = AuditEntry(permit, action: "person.correct", object: about, after: plain)
}

func textThatSomebodyTyped(_ typed: String, _ tx: any Reading) throws {
  _ = try tx.rows("SELECT id FROM directive WHERE slug = \(typed)")
  _ = try tx.rows("SELECT id FROM directive WHERE slug = '" + typed + "'")  // expected-error {{cannot convert value of type 'String'}}
  _ = try tx.rows("SELECT id FROM directive \(raw: typed)")  // expected-error {{cannot convert value of type 'String'}}
}
