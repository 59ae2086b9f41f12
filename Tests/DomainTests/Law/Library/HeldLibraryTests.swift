import AnCuTesting
import Domain
import Foundation
import Kit
import Testing

/// The official texts: every amending instruction is applied, or listed with its words; none stays open for Nghị định 100/2024.
@Suite(.enabled(if: HeldLibrary.isThere)) struct HeldLibraryTests {
  @Test func everyInstructionToDecree100IsApplied() throws {
    let whole = try #require(HeldLibrary.consolidated(.decree100))
    #expect(whole.outcomes.count == 19)
    for outcome in whole.outcomes {
      #expect(outcome.isApplied, "\(outcome.instruction.document) \(outcome.instruction.place.words): \(outcome.reasons)")
    }
    #expect(whole.stages.map { $0.from?.iso } == [nil, "2025-10-10", "2026-02-09", "2026-04-07"])
  }

  /// Counted by hand in the texts: what changes a held text, and what of it stands open and why.
  @Test func everyOtherInstructionToAHeldTextIsAppliedOrListed() throws {
    let pilot = try #require(HeldLibrary.consolidated(.decree192))
    #expect(pilot.outcomes.count == 4 && pilot.outcomes.allSatisfy(\.isApplied))
    let circular = try #require(HeldLibrary.consolidated(.circular5))
    let open = circular.outcomes.filter { !$0.isApplied }.map { "\($0.instruction.document) \($0.instruction.place.code)" }
    #expect(circular.outcomes.count == 34)
    #expect(
      open == [
        // The form is printed with «tỉnh/thành phố» where the instruction quotes «tỉnh, thành phố».
        "09/2025/TT-BXD D2.5~2.b",
        // Rows of tables whose numbers the copy has lost, and parts of an appendix.
        "09/2025/TT-BXD D2.6.a", "09/2025/TT-BXD D2.6.b", "09/2025/TT-BXD D2.6.c", "09/2025/TT-BXD D2.6.d", "32/2025/TT-BXD D1.5",
        "32/2025/TT-BXD D1.6",
      ])
    for outcome in circular.outcomes where !outcome.isApplied {
      #expect(!outcome.instruction.words.isEmpty && !outcome.reasons.isEmpty)
    }
  }

  /// Sentences that begin with an amending verb, counted by a reading of the lines themselves: each is an instruction or a heading of one.
  @Test(arguments: ["nd-54-2026", "nd-136-2026", "nd-261-2025", "tt-08-2026-BXD", "tt-09-2025-BXD", "tt-32-2025-BXD"])
  func noAmendingSentenceIsPassedOver(_ file: String) throws {
    let read = DocumentReader.read(try SharedData.text("law/texts/\(file).txt"))
    let places = Set(LawText(read).instructions.map(\.place.code))
    let verbs = ["Sửa đổi", "Bổ sung", "Thay thế", "Bãi bỏ", "Bỏ ", "Điều chỉnh định mức"]
    for provision in read.provisions where provision.level != .quoted && provision.level != .appendix {
      guard verbs.contains(where: { provision.text.hasPrefix($0) || (provision.text.isEmpty && provision.title.hasPrefix($0)) }) else {
        continue
      }
      let inside = places.contains { $0 == provision.id || $0.hasPrefix(provision.id + ".") }
      #expect(inside, "\(provision.id) \(provision.text.prefix(80))")
    }
    for instruction in LawText(read).instructions {
      #expect(instruction.target != nil, "\(instruction.place.code) \(instruction.words.prefix(80))")
      #expect(instruction.from != nil)
    }
  }

  @Test func article38IsThatOfDecree54FromItsDay() throws {
    let whole = try #require(HeldLibrary.consolidated(.decree100))
    let versions = whole.versions(of: LawPlace(code: "D38"))
    #expect(versions.map { $0.from?.iso } == [nil, "2026-02-09"])
    let quoted = try #require(HeldLibrary.text(.decree54)).parts.filter { $0.place.code.hasPrefix("D34.QD38") }
    let now = versions[1].parts
    #expect(now.count == quoted.count && now.count > 8)
    #expect(zip(now, quoted).allSatisfy { $1.text.hasPrefix($0.text.dropLast(2)) && $0.title == $1.title })
    #expect(now.allSatisfy { !$0.text.contains("”") && !$0.text.contains("“") || $0.text.count(of: "“") == $0.text.count(of: "”") })
    #expect(now[0].changes.map { "\($0.document) \($0.place.code) \($0.from.iso)" } == ["54/2026/NĐ-CP D34 2026-02-09"])
    let lines = LawDiff.lines(from: versions[0].parts, to: now)
    #expect(lines.contains { $0.kind == .removed } && lines.contains { $0.kind == .added || $0.kind == .changed })
  }

  @Test(arguments: [
    ("2025-10-09", "15"), ("2025-10-10", "20"), ("2026-04-06", "20"), ("2026-04-07", "25"),
  ])
  func theCeilingOfTheDayStandsInTheConsolidatedText(_ iso: String, _ millions: String) throws {
    let whole = try #require(HeldLibrary.consolidated(.decree100))
    let day = try #require(Day(iso: iso))
    let point = try #require(whole.parts(on: day).first { $0.place.code == "D30.1.a" })
    #expect(point.text.contains("không quá \(millions) triệu đồng"))
    #expect(point.text.count(of: "“") == point.text.count(of: "”"))
  }

  /// Every citation of the rules leads to a page: its own place is in the text, and what it amends is in the consolidated text from that day.
  @Test func everyCitationOfTheRulesHasAPlaceInTheLibrary() throws {
    for citation in CitationTests.citations() where citation.document.isHeld {
      let text = try #require(HeldLibrary.text(citation.document), "\(citation.words)")
      let place = LawPlace(citation)
      #expect(text.parts.contains { $0.place == place }, "points nowhere: \(citation.words)")
      guard let amends = citation.amends else { continue }
      let whole = try #require(HeldLibrary.consolidated(amends.document))
      let from = try #require(text.validity.from)
      #expect(whole.parts(on: from).contains { $0.place == LawPlace(amends) }, "amends nothing: \(citation.words)")
      let links = LawPlace(segments: place.segments)
      #expect(links == place, "no address: \(citation.words)")
    }
  }

  @Test func quotationMarksNeverStayBehind() throws {
    for document in [LawDocument.decree100, .decree192, .circular5] {
      let whole = try #require(HeldLibrary.consolidated(document))
      for part in whole.stages.last?.parts ?? [] where !part.changes.isEmpty && part.level != .appendix {
        #expect(part.text.count(of: "“") == part.text.count(of: "”"), "\(document.number) \(part.place.code)")
        #expect(!part.text.hasSuffix("..") && !part.text.hasSuffix(";."), "\(document.number) \(part.place.code)")
      }
    }
  }
}

extension String {
  fileprivate func count(of character: Character) -> Int { count { $0 == character } }
}
