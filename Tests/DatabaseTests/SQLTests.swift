import AnCuTesting
import Database
import Kit
import Testing

/// Statement text and binds.
@Suite struct SQLTests {
  @Test func valuesBecomeBindsInOrder() {
    let name = "'; DROP TABLE unit; --"
    let (text, values) = ("SELECT \(name), \(7), \(true), \(String?.none)" as SQL).rendered
    #expect(text == "SELECT $1, $2, $3, $4")
    #expect(values == [.text(name), .integer(7), .integer(1), .null])
  }

  @Test func listsNestAndConcatenate() {
    let condition: SQL = "kind IN \(list: ["a", "b"])"
    let whole = "SELECT \(raw: "id, name") FROM unit WHERE \(condition)" + " AND code = \(3)"
    #expect(whole.rendered.text == "SELECT id, name FROM unit WHERE kind IN ($1, $2) AND code = $3")
    #expect(("x IN \(list: [String]())" as SQL).rendered.text == "x IN (NULL)")
  }

  @Test(arguments: TestEngine.all) func bindsArriveWhereTheyStand(_ engine: TestEngine) async throws {
    try await engine.withEmptyDatabase { database in
      let text = try await database.read { tx in
        try tx.first(
          """
          SELECT CAST(\("A") AS TEXT) || CAST(\("B") AS TEXT) || CAST(\("A") AS TEXT) || CAST(\("đ'ễ") AS TEXT) AS joined
          """
        ) { try $0.text("joined") }
      }
      #expect(text == "ABAđ'ễ")
    }
  }
}
