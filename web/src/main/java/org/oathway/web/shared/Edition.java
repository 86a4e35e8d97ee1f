package org.oathway.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** A mark that changes with every start, so that browsers fetch style and script anew then. */
@Named("edition")
@ApplicationScoped
public class Edition {

  private final String mark = Long.toString(System.currentTimeMillis() / 1000, 36);

  public String getMark() {
    return mark;
  }
}
