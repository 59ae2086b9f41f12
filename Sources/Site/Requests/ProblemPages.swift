import HTTPTypes
import Hummingbird
import Kit
import Logging
import Office

/// Turns what stopped a request into its page; nothing of our own faults leaves the log.
struct ProblemPages: RouterMiddleware {
  let site: Site

  func handle(
    _ request: Request, context: AnCuContext, next: (Request, AnCuContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let needed as SignInNeeded {
      return try site.response(to: .seeOther("/dang-nhap?ve=" + Address.encoded(needed.back)))
    } catch let problem as Problem {
      return try page(problem, request, context)
    } catch let error as any HTTPResponseError {
      return try page(ProblemPages.problem(error.status), request, context)
    } catch {
      return try page(.broken("\(error)"), request, context)
    }
  }

  private func page(_ problem: Problem, _ request: Request, _ context: AnCuContext) throws -> Response {
    let reference: String
    if case .broken = problem {
      reference = String(site.office.newID(ProblemPage.self).text.suffix(8))
    } else {
      reference = ""
    }
    context.logger.log(
      level: ProblemTable.level(of: problem), "\(request.method) \(request.uri.path): \(problem.message)",
      metadata: reference.isEmpty ? [:] : ["reference": "\(reference)"])
    if ProblemDetails.isFor(request.uri.path) { return ProblemDetails(problem).response }
    let visit = site.visit(request, context, form: Fields())
    let heading = ProblemTable.heading(of: problem)
    var isForbidden = false
    if case .forbidden = problem { isForbidden = true }
    return try site.response(
      ProblemPage(
        frame: visit.frame(heading, crumbs: [Crumb(heading)]), heading: heading, message: ProblemTable.words(of: problem),
        reference: reference, offersSignIn: isForbidden && context.signedIn == nil, offersPowers: isForbidden && context.signedIn != nil),
      ProblemTable.status(of: problem), retryAfter: ProblemTable.retryAfter(problem))
  }

  private static func problem(_ status: HTTPResponse.Status) -> Problem {
    switch status {
    case .notFound, .methodNotAllowed:
      .notFound("Địa chỉ này không dẫn tới trang nào của An Cư. Có thể địa chỉ gõ sai hoặc trang đã đổi chỗ.")
    case .badRequest: .invalid("Yêu cầu gửi lên không đọc được. Hãy tải lại trang rồi thử lại.")
    default: .broken("HTTP \(status.code)")
    }
  }
}
