package org.oathway.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.oathway.notification.MessageCentre;

/** How many notices wait unread, for the head of every page; asked once a page. */
@Named("bell")
@RequestScoped
public class Bell {

  private @Inject MessageCentre centre;
  private long unread = -1;

  public long getUnread() {
    if (unread < 0) {
      unread = centre.unread();
    }
    return unread;
  }
}
