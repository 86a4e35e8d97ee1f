package org.oathway.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.oathway.notification.MessageCentre;

/** How many notices wait unread, for the head of every page. */
@Named("bell")
@ApplicationScoped
public class Bell {

  private @Inject MessageCentre centre;

  /** Unread notices of the viewer; one question to the database for each call. */
  public long getUnread() {
    return centre.unread();
  }
}
