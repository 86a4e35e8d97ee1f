package org.oathway.web.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.platform.Outcome;

/**
 * A problem as machines read it (RFC 9457), with every reason of a refusal.
 *
 * @param type what kind of problem, as a relative reference
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what happened
 * @param errors each reason: field, key, arguments and article
 */
public record Problem(String type, String title, int status, String detail, List<Reason> errors) {

  /** The media type of problems. */
  public static final String JSON = "application/problem+json";

  static final int UNPROCESSABLE = 422;

  /** An answer that says what is wrong. */
  public static Response answer(int status, String type, String title, String detail) {
    return Response.status(status)
        .type(JSON)
        .entity(new Problem("/problems/" + type, title, status, detail, List.of()))
        .build();
  }

  /** The value of a deed as JSON with this status, or every reason against it. */
  public static <T> Response of(Outcome<T> outcome, int statusWhenDone) {
    return switch (outcome) {
      case Outcome.Done<T> done ->
          Response.status(statusWhenDone)
              .type(MediaType.APPLICATION_JSON_TYPE)
              .entity(done.value())
              .build();
      case Outcome.Refused<T> no -> refused(no.reasons());
    };
  }

  public static Response refused(List<Reason> reasons) {
    return Response.status(UNPROCESSABLE)
        .type(JSON)
        .entity(
            new Problem(
                "/problems/refused",
                "Refused",
                UNPROCESSABLE,
                "The deed was refused for the reasons given.",
                reasons))
        .build();
  }
}
