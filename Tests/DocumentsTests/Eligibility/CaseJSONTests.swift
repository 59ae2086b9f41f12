import AnCuTesting
import Documents
import Domain
import Kit
import Testing

/// Cases read from JSON: strictly, and every fault named by its field.
@Suite struct CaseJSONTests {
  /// The contract's own case.
  static let whole = """
    { "case": "A-17", "filedOn": "2026-05-10", "intakeOpened": "2026-04-20", "tenure": "sale", "home": "socialHousing", "group": 6,
      "applicant": { "sex": "female", "maritalStatus": "unmarried", "minorChildren": 0,
                     "spouseGroup": null, "headOfHousehold": false, "disabled": false, "official": null },
      "income": { "applicant": 24000000, "spouse": null, "hasEmploymentContract": true, "certifiedOn": "2026-05-01",
                  "spouseCertifiedOn": null },
      "poverty": "none",
      "housing": { "ownsHome": false, "ownedFloorArea": null, "registeredResidents": null, "certifiedOn": "2026-05-01",
                   "livesInOfficialHousing": false, "farFromWorkplace": false },
      "support": { "boughtSocialHousing": false, "receivedHousingSupport": false, "receivedArmedForcesHousing": false },
      "province": { "incomeCoefficient": 1.0, "allowsRuralPoor": false, "colonelMonthlyIncome": null } }
    """

  static func fault(_ text: String) -> CaseFault? {
    do throws(CaseFault) {
      _ = try CaseJSON.read(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func theContractsCaseIsReadWhole() throws {
    let it = try CaseJSON.read(Self.whole)
    #expect(it.mark == "A-17" && it.filedOn?.iso == "2026-05-10" && it.intakeOpened?.iso == "2026-04-20")
    #expect(it.tenure == .sale && it.home == .socialHousing && it.group == .worker)
    #expect(it.applicant.sex == .female && it.applicant.maritalStatus == .unmarried && it.applicant.minorChildren == 0)
    #expect(it.applicant.official == nil && it.applicant.spouseGroup == nil)
    #expect(it.income.applicant == 24_000_000 && it.income.spouse == nil && it.income.certifiedOn?.iso == "2026-05-01")
    #expect(it.poverty == EligibilityCase.Poverty.none)
    #expect(it.housing.ownsHome == false && it.housing.ownedFloorArea == nil)
    #expect(it.province.incomeCoefficient == ExactDecimal(1) && it.province.allowsRuralPoor == false)
    #expect(Eligibility.judge(it, under: .inForce)?.verdict == .eligible)
  }

  @Test func absentAndNullAreUnknown() throws {
    let it = try CaseJSON.read("{}")
    #expect(it == EligibilityCase())
    #expect(try CaseJSON.read(#"{"income":null,"housing":{"ownsHome":null},"poverty":null}"#) == EligibilityCase())
  }

  @Test(arguments: [
    (#"{"filedOn":"2026-05-10","thuNhap":1}"#, "thuNhap"),
    (#"{"income":{"aplicant":1}}"#, "income.aplicant"),
    (#"{"income":{"applicant":-1}}"#, "income.applicant"),
    (#"{"income":{"applicant":1.5}}"#, "income.applicant"),
    (#"{"income":{"applicant":1e7}}"#, "income.applicant"),
    (#"{"income":{"applicant":"24000000"}}"#, "income.applicant"),
    (#"{"income":{"applicant":true}}"#, "income.applicant"),
    (#"{"income":{"applicant":99999999999999999999}}"#, "income.applicant"),
    (#"{"income":{"applicant":012}}"#, "income.applicant"),
    (#"{"income":[]}"#, "income"),
    (#"{"income":{"applicant":1,"applicant":2}}"#, "income.applicant"),
    (#"{"filedOn":"2026-02-30"}"#, "filedOn"),
    (#"{"filedOn":"10/05/2026"}"#, "filedOn"),
    (#"{"filedOn":20260510}"#, "filedOn"),
    (#"{"filedOn":"2026-05-10","income":{"certifiedOn":"2026-05-11"}}"#, "income.certifiedOn"),
    (#"{"income":{"spouseCertifiedOn":"2026-05-11"},"filedOn":"2026-05-10"}"#, "income.spouseCertifiedOn"),
    (#"{"housing":{"certifiedOn":"2026-05-11"},"filedOn":"2026-05-10"}"#, "housing.certifiedOn"),
    (#"{"group":0}"#, "group"),
    (#"{"group":13}"#, "group"),
    (#"{"group":"6"}"#, "group"),
    (#"{"tenure":"buy"}"#, "tenure"),
    (#"{"home":1}"#, "home"),
    (#"{"poverty":false}"#, "poverty"),
    (#"{"applicant":{"minorChildren":-1}}"#, "applicant.minorChildren"),
    (#"{"applicant":{"maritalStatus":"divorced"}}"#, "applicant.maritalStatus"),
    (#"{"housing":{"registeredResidents":0}}"#, "housing.registeredResidents"),
    (#"{"housing":{"ownedFloorArea":-0.1}}"#, "housing.ownedFloorArea"),
    (#"{"housing":{"ownsHome":0}}"#, "housing.ownsHome"),
    (#"{"province":{"incomeCoefficient":0}}"#, "province.incomeCoefficient"),
    (#"{"province":{"incomeCoefficient":-1.2}}"#, "province.incomeCoefficient"),
    (#"{"province":{"colonelMonthlyIncome":0}}"#, "province.colonelMonthlyIncome"),
    (#"{"case":7}"#, "case"),
    ("[]", ""),
    ("{} x", ""),
    ("{", ""),
    (#"{"case":"a}"#, "case"),
    (#"{"case":"a\x"}"#, "case"),
    (#"{"case":"\ud800"}"#, "case"),
    (#"{"case":"a",}"#, ""),
    (#"{"case" "a"}"#, "case"),
  ])
  func aFaultNamesItsField(_ text: String, _ field: String) {
    let fault = Self.fault(text)
    #expect(fault?.field == field, "\(text): \(String(describing: fault))")
    #expect(fault?.message.isEmpty == false)
  }

  @Test func escapesAndVietnameseAreRead() throws {
    #expect(try CaseJSON.read(#"{"case":"Hồ sơ \"7\" \\ \/ \n\t\u1ec7 \ud83c\udfe0"}"#).mark == "Hồ sơ \"7\" \\ / \n\tệ 🏠")
    #expect(try CaseJSON.read(#"{"c\u0061se":"x"}"#).mark == "x")
  }

  /// Bytes of no sense never trap and never pass for a case.
  @Test func brokenBytesAreRefused() throws {
    var source = SeededRandom(seed: 11)
    let good = Array(Self.whole.utf8)
    for _ in 0..<3000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...3, using: &source) {
        switch Int.random(in: 0..<3, using: &source) {
        case 0: bytes.remove(at: Int.random(in: 0..<bytes.count, using: &source))
        case 1: bytes[Int.random(in: 0..<bytes.count, using: &source)] = UInt8.random(in: 0...255, using: &source)
        default: bytes.removeLast(Int.random(in: 0..<bytes.count - 2, using: &source))
        }
        if bytes.count < 4 { break }
      }
      bytes.withUnsafeBufferPointer { buffer in
        do throws(CaseFault) {
          _ = try CaseJSON.read(buffer)
        } catch {
          #expect(!error.message.isEmpty)
        }
      }
    }
    for count in 0..<good.count - 1 {
      let fault: CaseFault? = good.prefix(count).withUnsafeBufferPointer { buffer in
        do throws(CaseFault) {
          _ = try CaseJSON.read(buffer)
          return nil
        } catch {
          return error
        }
      }
      #expect(fault != nil, "a case cut after \(count) bytes was taken")
    }
  }
}
