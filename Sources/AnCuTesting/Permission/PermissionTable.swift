import Database
import Documents
import Domain
import Foundation
import Kit
import Office
import Store

/// The one permission table: every use case and, in `PermissionTable.routes`, every route, with who may.
///
/// To add a use case, add one line to its room, in the order of the alphabet:
/// `.roles("DoThing.run", [.partyOffice]) { try await DoThing.run(.init(...), by: $0.actor, in: $0.office) }` when the record is of the
/// province as a whole or the person's own; `.placed("DoThing.run", everywhere: [...], own: [...])` when it belongs to one agency
/// (`$0.agency`), which the use case asks with `Permit(actor, may:over:on:in:)`; `.anyone("ReadThing.run")` when the public may;
/// `.program("KeepThing.run")` when no person does it. The call needs no valid input, only to come as far as the permission.
public enum PermissionTable {
  public static let useCases: [UseCaseRow] =
    accounts + administration + directives + eligibility + installation + law + oversight + targets + outreach

  /// Who reads what is not published.
  static let closedReaders: Set<StaffRole> = [
    .standingCommitteeReader, .partyOffice, .partyOfficeLeader, .committeeAdviser, .provincialOffice, .constructionOfficer,
    .constructionLeader, .organisationOfficer, .organisationLeader, .finance, .inspector,
  ]
  /// Who gives duties out, and who accepts them, for the bodies they serve.
  static let issuers: Set<StaffRole> = [.partyOffice, .provincialOffice, .constructionOfficer, .constructionLeader]
  static let acceptors: Set<StaffRole> = [.partyOffice, .partyOfficeLeader, .provincialOffice, .constructionLeader]
  static let everyone = Set(StaffRole.allCases)
  static let organisation: Set<StaffRole> = [.organisationOfficer, .organisationLeader]
  static let staffReaders: Set<StaffRole> = [
    .organisationOfficer, .organisationLeader, .inspector, .dataProtectionOfficer, .systemAdministrator,
  ]

  static func emptyTable(_ kind: ImportKind) throws -> TableIntake {
    var text = DelimitedText()
    text.append(kind.form.columns.map { .text($0.title) })
    return try TableIntake(Data(text.text.utf8), name: "a.csv", form: kind.form)
  }

  static let accounts: [UseCaseRow] = [
    .program("AcceptInvitation.run"),
    .program("AcceptInvitation.view"),
    .roles("ChangePassword.run", everyone) {
      try await ChangePassword.run(.init(current: "", new: "", again: ""), by: $0.actor, in: $0.office)
    },
    .roles("CreateStaffAccount.run", [.systemAdministrator]) {
      _ = try await CreateStaffAccount.run(
        .init(name: "", person: "", title: "", agency: $0.agency.text, role: "", from: nil), by: $0.actor, in: $0.office)
    },
    .roles("EndSession.all", everyone) { _ = try await EndSession.all(sparing: $0.member.token, by: $0.actor, in: $0.office) },
    .roles("EndSession.run", everyone) { try await EndSession.run("", by: $0.actor, in: $0.office) },
    .roles("InviteAgain.run", [.systemAdministrator]) { _ = try await InviteAgain.run("khong.co", by: $0.actor, in: $0.office) },
    .roles("ListAccounts.run", [.systemAdministrator]) { _ = try await ListAccounts.run(for: $0.actor, in: $0.office) },
    .roles("ReadOwnAccount.run", everyone) { _ = try await ReadOwnAccount.run(for: $0.actor, in: $0.office) },
    .roles("RenewRecoveryCodes.run", everyone) { _ = try await RenewRecoveryCodes.run(password: "", by: $0.actor, in: $0.office) },
    .program("Sessions.beginAsDemonstrationOfficial"),
    .program("Sessions.end"),
    .program("Sessions.read"),
    .program("SignIn.code"),
    .program("SignIn.name"),
    .program("SignIn.password"),
  ]

  static let administration: [UseCaseRow] = [
    .roles("AppointHead.run", [.organisationOfficer]) {
      try await AppointHead.run(
        .init(agency: $0.agency, position: "", person: "", from: $0.today, document: ""), by: $0.actor, in: $0.office)
    },
    .roles("ApproveProposal.run", [.partyOfficeLeader]) { ask in
      let proposal = ask.world.proposal(of: .partyOffice)
      try await ApproveProposal.run(.init(id: proposal, seen: Digest(of: "")), by: ask.actor, in: ask.office)
    },
    .roles("CarryOutImport.run", [.organisationOfficer]) {
      _ = try await CarryOutImport.run(.units, try emptyTable(.units), by: $0.actor, in: $0.office)
    },
    .roles("CarryOutImport.run, cán bộ", [.systemAdministrator]) {
      _ = try await CarryOutImport.run(.staff, try emptyTable(.staff), by: $0.actor, in: $0.office)
    },
    .roles("CheckImport.run", [.organisationOfficer]) {
      _ = try await CheckImport.run(.agencies, try emptyTable(.agencies), by: $0.actor, in: $0.office)
    },
    .roles("CheckImport.run, cán bộ", [.systemAdministrator]) {
      _ = try await CheckImport.run(.staff, try emptyTable(.staff), by: $0.actor, in: $0.office)
    },
    .roles("CorrectReorganisationDay.run", organisation) {
      _ = try await CorrectReorganisationDay.run(
        .init(id: $0.none(), day: $0.today, document: "", reason: ""), by: $0.actor, in: $0.office)
    },
    .roles("DelegatePower.run", everyone.subtracting([.systemAdministrator])) {
      _ = try await DelegatePower.run(.init(power: "", to: "", from: nil, last: nil, document: ""), by: $0.actor, in: $0.office)
    },
    .roles("DraftReorganisation.run", organisation) {
      _ = try await DraftReorganisation.run(
        .init(title: "", document: "", day: $0.today, changes: []), by: $0.actor, in: $0.office)
    },
    .roles("EnactReorganisation.run", [.organisationLeader]) {
      _ = try await EnactReorganisation.run(.init(id: $0.world.draft, seen: Digest(of: "")), by: $0.actor, in: $0.office)
    },
    .roles("ExportForImport.run", [.organisationOfficer]) { _ = try await ExportForImport.run(.units, by: $0.actor, in: $0.office) },
    .roles("ExportForImport.run, cán bộ", [.systemAdministrator]) {
      _ = try await ExportForImport.run(.staff, by: $0.actor, in: $0.office)
    },
    .roles("ImportFile.export", [.organisationOfficer]) { _ = try await ImportFile.export(of: .units, by: $0.actor, in: $0.office) },
    .anyone("ListAgencies.run"),
    .roles("ListDelegations.run", everyone) { _ = try await ListDelegations.run(by: $0.actor, in: $0.office) },
    .anyone("ListOwnerChoices.run"),
    .roles("ListProposals.run", everyone) { _ = try await ListProposals.run(by: $0.actor, in: $0.office) },
    .roles("ListReorganisations.run", organisation) { _ = try await ListReorganisations.run(by: $0.actor, in: $0.office) },
    .roles("ListRoles.run", [.inspector, .dataProtectionOfficer, .systemAdministrator]) {
      _ = try await ListRoles.run(by: $0.actor, in: $0.office)
    },
    .anyone("ListUnits.run"),
    .roles("ProposeAct.run", [.partyOffice]) {
      _ = try await ProposeAct.run(
        PublishDirective(slug: "khong-co", decision: "", decidedOn: $0.today, from: $0.today), by: $0.actor, in: $0.office)
    },
    .roles("ProposeAct.run, tham số", [.constructionOfficer]) {
      _ = try await ProposeAct.run(
        DecideParameter(
          id: $0.none(), parameter: .incomeCoefficient, typed: "", document: "", decidedOn: $0.today, from: $0.today), by: $0.actor,
        in: $0.office)
    },
    .roles("ProposeAct.run, chỉ tiêu", [.constructionOfficer]) {
      _ = try await ProposeAct.run(SettleTarget(target: $0.none(), to: .confirmed, grounds: ""), by: $0.actor, in: $0.office)
    },
    .anyone("ReadAgency.run"),
    .placed("ReadAgencyStaff.run", everywhere: staffReaders, own: everyone.subtracting(staffReaders)) {
      _ = try await ReadAgencyStaff.run($0.agency, by: $0.actor, in: $0.office)
    },
    .roles("ReadOwnPowers.run", everyone) { _ = try await ReadOwnPowers.run(by: $0.actor, in: $0.office) },
    .roles("ReadPowerHolders.run", everyone) { _ = try await ReadPowerHolders.run(.assignProvision, by: $0.actor, in: $0.office) },
    .roles("ReadProposal.run", [.partyOffice, .partyOfficeLeader]) { ask in
      _ = try await ReadProposal.run(ask.world.proposal(of: .partyOffice), by: ask.actor, in: ask.office)
    },
    .roles("ReadReorganisation.run", organisation) { _ = try await ReadReorganisation.run($0.world.draft, by: $0.actor, in: $0.office) },
    .roles("ReadReorganisationChoices.run", organisation) {
      _ = try await ReadReorganisationChoices.run($0.world.draft, by: $0.actor, in: $0.office)
    },
    .anyone("ReadUnit.run"),
    .roles("RejectProposal.run", [.partyOfficeLeader]) { ask in
      try await RejectProposal.run(ask.world.proposal(of: .partyOffice), reason: "", by: ask.actor, in: ask.office)
    },
    .anyone("ResolveGroup.run"),
    .roles("ReviseReorganisation.run", organisation) {
      _ = try await ReviseReorganisation.run(.init(id: $0.none(), revision: .remove(0)), by: $0.actor, in: $0.office)
    },
    .roles("RevokeDelegation.run", everyone.subtracting([.systemAdministrator])) {
      try await RevokeDelegation.run($0.none(), reason: "", by: $0.actor, in: $0.office)
    },
    .roles("WithdrawProposal.run", [.partyOffice]) {
      try await WithdrawProposal.run($0.member.proposal, reason: "", by: $0.actor, in: $0.office)
    },
    .roles("WithdrawReorganisation.run", organisation) {
      try await WithdrawReorganisation.run($0.none(), reason: "", by: $0.actor, in: $0.office)
    },
  ]

  static let directives: [UseCaseRow] = [
    .roles("ActOnDuty.run", everyone.subtracting([.systemAdministrator])) {
      try await ActOnDuty.run(.init($0.none(), .acknowledge), by: $0.actor, in: $0.office)
    },
    .roles("ActOnDuty.run, nghiệm thu", acceptors) {
      try await ActOnDuty.run(.init($0.none(), .accept(words: "")), by: $0.actor, in: $0.office)
    },
    .roles("AssignProvision.run", [.constructionOfficer]) {
      _ = try await AssignProvision.run(.init(slug: $0.slug, code: "IX", value: .due($0.today)), by: $0.actor, in: $0.office)
    },
    .roles("ClearReviewMark.run", [.partyOffice]) {
      _ = try await ClearReviewMark.run($0.none(), of: $0.slug, note: "", by: $0.actor, in: $0.office)
    },
    .roles("ConfirmProvisionMatches.run", [.partyOffice]) {
      _ = try await ConfirmProvisionMatches.run(.init(slug: $0.slug, version: 9, continues: [:]), by: $0.actor, in: $0.office)
    },
    .anyone("CoverageBoard.run"),
    .roles("EnterCalendarDay.run", [.organisationOfficer, .provincialOffice]) {
      try await EnterCalendarDay.run([], by: $0.actor, in: $0.office)
    },
    .roles("GovernDirective.run", [.partyOffice]) {
      _ = try await GovernDirective.run(
        .init(slug: $0.slug, act: .adopted, on: $0.today, byAgency: "", document: ""), by: $0.actor, in: $0.office)
    },
    .roles("ImportDirective.run", [.partyOffice]) { _ = try await ImportDirective.run(.init(source: ""), by: $0.actor, in: $0.office) },
    .roles("IssueDuty.run", issuers) {
      _ = try await IssueDuty.run(
        .init(DutyDraft(work: "", product: "", due: nil, lead: nil), giver: nil), by: $0.actor, in: $0.office)
    },
    .anyone("ListDirectives.run"),
    .roles("ListCalendarDays.run", everyone) { _ = try await ListCalendarDays.run(for: $0.actor, in: $0.office) },
    .roles("ListDuties.run", everyone) { _ = try await ListDuties.run(.init(), for: $0.actor, in: $0.office) },
    .roles("ListMyDuties.run", everyone) { _ = try await ListMyDuties.run(for: $0.actor, in: $0.office) },
    .roles("MakeCalendarFeed.run", everyone) { _ = try await MakeCalendarFeed.run(by: $0.actor, in: $0.office) },
    .anyone("MakeDocument.run"),
    .program("ReadCalendarFeed.run"),
    .anyone("ReadCitedDirective.run"),
    .anyone("ReadDirective.run"),
    .roles("ReadDirective.run, chưa công khai", closedReaders, hides: true) {
      _ = try await ReadDirective.run($0.slug, for: $0.actor, in: $0.office)
    },
    .roles("ReadDuty.run", everyone) { _ = try await ReadDuty.run($0.none(), for: $0.actor, in: $0.office) },
    .roles("ReadDutyBoard.run", closedReaders) { _ = try await ReadDutyBoard.run(for: $0.actor, in: $0.office) },
    .roles("ReadDutyMatrix.run", closedReaders) {
      _ = try await ReadDutyMatrix.run($0.slug, group: "", for: $0.actor, in: $0.office)
    },
    .roles("ReadIssueChoices.run", issuers) {
      _ = try await ReadIssueChoices.run(slug: "", parent: nil, for: $0.actor, in: $0.office)
    },
    .anyone("ReadOneProvision.run"),
    .roles("ReadOneProvision.run, chưa công khai", closedReaders, hides: true) {
      _ = try await ReadOneProvision.run($0.slug, code: "II.2.b", for: $0.actor, in: $0.office)
    },
    .roles("ReadProposedText.run", [.partyOffice]) { _ = try await ReadProposedText.run($0.slug, by: $0.actor, in: $0.office) },
    .roles("ReadScorecards.run", closedReaders) { _ = try await ReadScorecards.run(year: 2026, for: $0.actor, in: $0.office) },
    .roles("RecordProvisionNotice.run", closedReaders, hides: true) {
      try await RecordProvisionNotice.run(.init(slug: $0.slug, code: "IX", kind: .ownPlan, words: ""), by: $0.actor, in: $0.office)
    },
    .anyone("SearchProvisions.run"),
    .roles("SendReminders.run", []) { _ = try await SendReminders.run(by: $0.actor, in: $0.office) },
    .roles("TakeHandover.run", everyone.subtracting([.systemAdministrator])) {
      _ = try await TakeHandover.run($0.member.agencies.inside, by: $0.actor, in: $0.office)
    },
  ]

  static let eligibility: [UseCaseRow] = [
    .roles("KeepRuling.run", [.constructionOfficer]) { _ = try await KeepRuling.run(EligibilityCase(), by: $0.actor, in: $0.office) },
    .anyone("ReadParameters.decisions"),
    .anyone("ReadParameters.run"),
    .roles("ReplayRuling.all", [.constructionOfficer]) { try await ReplayRuling.all(by: $0.actor, in: $0.office) { _ in } },
    .roles("ReplayRuling.run", [.constructionOfficer]) { _ = try await ReplayRuling.run($0.none(), by: $0.actor, in: $0.office) },
    .roles("SimulateDraft.run", [.constructionOfficer, .constructionLeader]) {
      _ = try await SimulateDraft.run(.init(change: DraftChange(name: ""), on: $0.today, households: 1), by: $0.actor, in: $0.office)
    },
  ]

  static let installation: [UseCaseRow] = [
    .roles("BeginProvince.run", []) {
      _ = try await BeginProvince.run(.init(province: "", account: "", person: ""), by: $0.actor, in: $0.office)
    },
    .roles("CreateInstallation.run", []) {
      _ = try await CreateInstallation.run(.real, province: "", by: $0.actor, in: $0.office)
    },
    .roles("LoadDemonstration.run", []) { _ = try await LoadDemonstration.run(by: $0.actor, in: $0.office) },
    .roles("MakeBackup.run", []) {
      _ = try await MakeBackup.run(
        under: .bytes([1]), migrations: try Schema.migrations(), to: { _ in }, by: $0.actor, in: $0.office)
    },
    .anyone("ReadInstallation.run"),
    .roles("RestoreBackup.run", []) {
      _ = try await RestoreBackup.run(
        BackupSource(under: .bytes([1])) { { _ in Data() } }, for: .drill, migrations: try Schema.migrations(), by: $0.actor, in: $0.office)
    },
    .roles("RotateSealKey.run", []) { _ = try await RotateSealKey.run(batches: 0, by: $0.actor, in: $0.office) },
    .roles("RotateSealKey.status", []) { _ = try await RotateSealKey.status(by: $0.actor, in: $0.office) },
  ]

  /// The law is everybody's to read; texts come in from the machine's own command line.
  static let law: [UseCaseRow] = [
    .roles("ImportLaw.run", []) { _ = try await ImportLaw.run("", by: $0.actor, in: $0.office) },
    .anyone("ListLaws.run"),
    .anyone("ReadLaw.run"),
    .anyone("ReadLawPlace.run"),
    .anyone("SearchLaws.run"),
  ]

  static let oversight: [UseCaseRow] = [
    .roles("DataBreaches.close", [.dataProtectionOfficer]) { try await DataBreaches.close("", by: $0.actor, in: $0.office) },
    .roles("DataBreaches.enter", [.dataProtectionOfficer]) {
      try await DataBreaches.enter(
        .init(title: "", knownAt: nil, whatHappened: "", whoIsHit: "", whatWasDone: ""), by: $0.actor, in: $0.office)
    },
    .roles("DataBreaches.list", [.dataProtectionOfficer]) { _ = try await DataBreaches.list(for: $0.actor, in: $0.office) },
    .roles("DataBreaches.notify", [.dataProtectionOfficer]) {
      try await DataBreaches.notify("", number: "", lateReason: "", by: $0.actor, in: $0.office)
    },
    .roles("DataBreaches.read", [.dataProtectionOfficer]) { _ = try await DataBreaches.read("", for: $0.actor, in: $0.office) },
    .roles("OwnPersonalData.keep", everyone) {
      try await OwnPersonalData.keep("sai", .phone, field: "", by: $0.actor, in: $0.office)
    },
    .roles("OwnPersonalData.read", everyone) { _ = try await OwnPersonalData.read(for: $0.actor, in: $0.office) },
    .roles("PersonalRequests.ask", everyone) { try await PersonalRequests.ask(.see, words: "", by: $0.actor, in: $0.office) },
    .roles("PersonalRequests.list", [.dataProtectionOfficer]) { _ = try await PersonalRequests.list(for: $0.actor, in: $0.office) },
    .roles("PersonalRequests.read", [.dataProtectionOfficer]) { _ = try await PersonalRequests.read("", for: $0.actor, in: $0.office) },
    .roles("PersonalRequests.settle", [.dataProtectionOfficer]) {
      try await PersonalRequests.settle("", nil, answer: "", by: $0.actor, in: $0.office)
    },
    .anyone("ReadCheckpoints.run"),
    .roles("ReadPersonalData.find", [.constructionOfficer, .communeOfficer]) {
      _ = try await ReadPersonalData.find("0912345678", .phone, field: "", by: $0.actor, in: $0.office)
    },
    .roles("ReadPersonalData.masked", everyone) {
      _ = try await ReadPersonalData.masked(.init(kind: .staff, id: "khong-co"), for: $0.actor, in: $0.office)
    },
    .roles("ReadPersonalData.open", [.constructionOfficer]) {
      _ = try await ReadPersonalData.open(.phone, of: .init(kind: .staff, id: "khong-co"), for: .contact, by: $0.actor, in: $0.office)
    },
    .roles("ReadProof.run", [.inspector, .dataProtectionOfficer]) {
      _ = try await ReadProof.run(.init(entry: $0.none(), key: try TestRecordKey().signing.verifying), by: $0.actor, in: $0.office)
    },
    .roles("RunRetention.run", []) { _ = try await RunRetention.run(isDry: true, by: $0.actor, in: $0.office) },
    .roles("ListEntries.run", [.inspector, .dataProtectionOfficer]) { _ = try await ListEntries.run(.init(), by: $0.actor, in: $0.office) },
    .roles("ReadEntry.run", [.inspector, .dataProtectionOfficer]) { _ = try await ReadEntry.run($0.none(), by: $0.actor, in: $0.office) },
    .anyone("ReadRecordProof.consistency"),
    .anyone("ReadRecordProof.inclusion"),
    .program("SequenceRecord.run"),
    .roles("SignCheckpoint.run", []) {
      _ = try await SignCheckpoint.run(.timed, with: try TestRecordKey().key, by: $0.actor, in: $0.office)
    },
    .roles("VerifyRecord.run", [.inspector, .dataProtectionOfficer]) {
      _ = try await VerifyRecord.run(.init(keys: []), by: $0.actor, in: $0.office)
    },
  ]

  static let targets: [UseCaseRow] = [
    .roles("AdoptIndicators.run", [.constructionOfficer]) { _ = try await AdoptIndicators.run(by: $0.actor, in: $0.office) },
    .roles("EnterTarget.run", [.constructionOfficer]) {
      _ = try await EnterTarget.run(
        .init(indicator: "", place: "", firstYear: "", lastYear: "", value: "", document: "", clause: "", body: "", confidence: ""),
        by: $0.actor, in: $0.office)
    },
    .anyone("ListTargets.run"),
    .anyone("ReadIndicator.run"),
    .anyone("ReadTarget.run"),
    .anyone("ReadTargetPlaces.run"),
    .roles("RecordResult.run", [.constructionOfficer]) {
      guard let period = Period(from: $0.today, until: $0.today.adding(days: 1)) else { return }
      try await RecordResult.run(
        IndicatorValue(
          id: $0.none(), indicator: $0.none(), place: $0.none(), period: period, basis: .reported, agency: "", figure: .notAvailable,
          source: "", confidence: .low), by: $0.actor, in: $0.office)
    },
  ]

  static let outreach: [UseCaseRow] = [
    .program("KeepFile.run"),
    .roles("MarkNoticesRead.run", everyone) { try await MarkNoticesRead.run(upTo: "", by: $0.actor, in: $0.office) },
    .program("OpenKeptFile.run"),
    .roles("ReadNotices.run", everyone) { _ = try await ReadNotices.run(for: $0.actor, in: $0.office) },
    .roles("ReadOutbox.run", [.systemAdministrator]) { _ = try await ReadOutbox.run(nil, for: $0.actor, in: $0.office) },
    .roles("RenewFileSecret.run", [.communeOfficer]) {
      _ = try await RenewFileSecret.run(.init(code: "", papers: ""), by: $0.actor, in: $0.office)
    },
    .roles("RetryMessage.run", [.systemAdministrator]) { try await RetryMessage.run("khong-co", by: $0.actor, in: $0.office) },
  ]
}

extension PermissionWorld {
  /// A waiting proposal of whoever holds a role.
  func proposal(of role: StaffRole) -> ID<Proposal> { staff[role]?.proposal ?? ID(moment: TestClock.start, random: []) }
}
