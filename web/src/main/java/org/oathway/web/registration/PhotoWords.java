package org.oathway.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.oathway.web.shared.Msg;

/** Puts what is known of a photo into words. */
@Named
@RequestScoped
public class PhotoWords {

  private @Inject Msg msg;

  /** Pixels, kilobytes and ground of a photo: {@code 413×626,58,WHITE}. */
  public String facts(String facts) {
    String[] parts = facts.split(",");
    return parts.length == 3
        ? msg.of(
            "registration.photo.facts",
            parts[0],
            parts[1],
            msg.get("registration.ground." + parts[2]))
        : "";
  }
}
