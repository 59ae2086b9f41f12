import Domain
import Kit
import Office
import Site

enum OversightRoutes {
  static let list = "/nhat-ky/diem-chot"
  static let feed = "/nhat-ky/diem-chot.atom"

  static func add(to door: Door) {
    door.get(list) { visit in
      let view = try await ReadCheckpoints.run(below: below(visit), most: CheckpointListPage.length, in: visit.office)
      return .page(CheckpointListPage(view, for: visit))
    }
    door.get(feed) { visit in
      .words(
        CheckpointFeed.words(try await ReadCheckpoints.run(below: below(visit), in: visit.office), of: visit),
        type: "application/atom+xml; charset=utf-8")
    }
    door.get(list + "/:so") { visit in
      guard let size = Int(visit.part("so")), size > 0, size < Int.max,
        let checkpoint = try await ReadCheckpoints.run(below: size + 1, most: 1, in: visit.office).checkpoints.first,
        checkpoint.size == size
      else { throw Problem.notFound("Không có điểm chốt nào của đúng \(visit.part("so")) việc. Hãy tìm trong danh sách điểm chốt.") }
      return .words(checkpoint.note, type: "text/plain; charset=utf-8")
    }
    door.get("/nhat-ky/kiem-chung") { visit in
      let newest = try await ReadCheckpoints.run(most: 1, in: visit.office).checkpoints.first
      return .page(SelfCheckPage(newest, for: visit))
    }
  }

  static func address(of checkpoint: StoredCheckpoint) -> String { "\(list)/\(checkpoint.size)" }

  /// The page that is asked for: checkpoints of fewer leaves than this.
  private static func below(_ visit: Visit) -> Int? {
    Int(visit.query.text("truoc")).flatMap { $0 > 0 ? $0 : nil }
  }
}
