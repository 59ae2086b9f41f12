import Database
import Store
import Testing

@Suite struct SchemaTests {
  @Test func everyStepOfTheProgramIsThere() throws {
    #expect(try Schema.migrations().steps.first?.name == "0001_installation.sql")
  }
}
