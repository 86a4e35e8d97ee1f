package org.oathway.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.oathway.audit.AuditLog;
import org.oathway.platform.DeedFailed;
import org.oathway.web.security.Gate;

/** Turns what went wrong into a problem; a surprise is logged under the request's id only. */
@Provider
public class ProblemMapper implements ExceptionMapper<Exception> {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  @Inject private AuditLog audit;
  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Exception e) {
    return switch (e) {
      case DeedFailed told -> told(told);
      case EJBAccessException refused -> forbidden();
      case EJBException wrapped when wrapped.getCausedByException() instanceof DeedFailed told ->
          told(told);
      case WebApplicationException http ->
          Problem.answer(http.getResponse().getStatus(), "http", "HTTP", http.getMessage());
      case ProcessingException unreadable ->
          Problem.answer(400, "unreadable", "Bad request", "The body cannot be read.");
      default -> surprise(e);
    };
  }

  private Response told(DeedFailed told) {
    if (told.kind() != DeedFailed.Kind.STALE) {
      audit.recordApart(
          "api." + request.getMethod(), request.getRequestURI(), "REFUSED", "not there");
    }
    return switch (told.kind()) {
      case NOT_FOUND -> Problem.answer(404, "not-found", "Not found", "There is no such thing.");
      case FORBIDDEN -> Problem.answer(403, "forbidden", "Forbidden", "This is not for you.");
      case STALE -> Problem.answer(409, "stale", "Conflict", "Somebody else was faster.");
    };
  }

  private Response forbidden() {
    boolean known = request.getUserPrincipal() != null;
    audit.recordApart("api." + request.getMethod(), request.getRequestURI(), "REFUSED", "role");
    return known
        ? Problem.answer(403, "forbidden", "Forbidden", "Your role does not allow this.")
        : Problem.answer(401, "sign-in", "Unauthorized", "A token is needed.");
  }

  private Response surprise(Exception e) {
    String id = String.valueOf(request.getAttribute(Gate.REQUEST_ID));
    LOG.log(Level.SEVERE, "request " + id + " failed", e);
    return Problem.answer(500, "surprise", "Error", "Please report incident " + id + ".");
  }
}
