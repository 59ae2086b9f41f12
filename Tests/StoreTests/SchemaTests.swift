import AnCuTesting
import Database
import Kit
import Store
import Testing

/// What the schema itself promises, whatever the program does.
@Suite struct SchemaTests {
  @Test func everyStepOfTheProgramIsThere() throws {
    #expect(try Schema.migrations().steps.first?.name == "0001_installation.sql")
  }

  /// Without an index, deleting or changing a parent reads the whole child table.
  @Test func everyForeignKeyIsIndexed() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let missing = try await database.read { tx in
        try tx.rows(
          """
          SELECT m.name AS child, f."from" AS col FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
          WHERE m.type = 'table' AND NOT EXISTS (
            SELECT 1 FROM pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c ON c.seqno = 0 WHERE c.name = f."from")
          ORDER BY m.name, f."from"
          """
        ) { try $0.text("child") + "." + $0.text("col") }
      }
      #expect(missing == [])
    }
  }

  /// A sealed column that the list does not know would be left under the old key for ever.
  @Test func everySealedColumnIsKnownToTheExchangeOfKeys() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let columns = try await database.read { tx in
        try tx.rows(
          """
          SELECT m.name AS child, c.name AS col FROM sqlite_master m JOIN pragma_table_info(m.name) c
          WHERE m.type = 'table' AND (c.name = 'sealed' OR c.name LIKE '%\\_sealed' ESCAPE '\\') ORDER BY m.name, c.name
          """
        ) { try $0.text("child") + "." + $0.text("col") }
      }
      #expect(columns.sorted() == SealedColumn.allCases.map(\.rawValue).sorted())
    }
  }

  @Test(.enabled(if: TestEngine.all.count == 2)) func bothEnginesHaveTheSameTablesAndColumns() async throws {
    let sqlite = try await TestEngine.sqlite.withDatabase { database in
      try await database.read { tx in
        try tx.rows(
          """
          SELECT m.name AS child, c.name AS col, CASE WHEN c."notnull" = 1 THEN 1 ELSE 0 END AS needed
          FROM sqlite_master m JOIN pragma_table_info(m.name) c
          WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.name
          """
        ) { try $0.text("child") + "." + $0.text("col") + ($0.flag("needed") ? "!" : "") }
      }
    }
    let postgres = try await TestEngine.postgres.withDatabase { database in
      try await database.read { tx in
        try tx.rows(
          """
          SELECT table_name AS child, column_name AS col, CASE WHEN is_nullable = 'NO' THEN 1 ELSE 0 END AS needed
          FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY table_name, column_name
          """
        ) { try $0.text("child") + "." + $0.text("col") + ($0.flag("needed") ? "!" : "") }
      }
    }
    #expect(sqlite.sorted() == postgres.sorted())
    #expect(sqlite.count > 60)
  }

  /// One schema per test: what one test writes, another that runs beside it does not see.
  @Test(arguments: TestEngine.all) func testsDoNotSeeEachOther(_ engine: TestEngine) async throws {
    try await engine.withDatabase { one in
      try one.run(script: "INSERT INTO lease (name, holder, until_moment) VALUES ('a', 'b', 'c');")
      try await engine.withDatabase { other in
        let written = try await one.read { try $0.count("SELECT count(*) FROM lease") }
        let seen = try await other.read { try $0.count("SELECT count(*) FROM lease") }
        #expect(written == 1 && seen == 0)
      }
    }
  }
}
