package org.oathway.web.internship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.oathway.platform.Outcome;
import org.oathway.web.shared.Messages;

/** What every deed of these screens answers: on to the next page, or every reason on this one. */
@RequestScoped
public class Answers {

  private @Inject Messages messages;

  /** Done: says so on the page it goes on to. Refused: stays, with the reasons. */
  String to(String page, Outcome<?> outcome, String doneKey, Object... args) {
    return switch (outcome) {
      case Outcome.Done<?> done -> {
        messages.done(doneKey, args);
        yield page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
      }
      case Outcome.Refused<?> no -> {
        messages.refused(no.reasons());
        yield "";
      }
    };
  }
}
