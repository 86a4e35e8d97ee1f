package org.oathway.person;

import java.util.List;

/**
 * A stage of the way as its person sees it.
 *
 * @param key message key of the stage's name, such as {@code internship.road}
 * @param state how far the person is with it
 * @param noteKey message key of the line below; empty for none
 * @param args what is filled into the line
 * @param link page with more; empty for none
 */
public record RoadStop(String key, State state, String noteKey, List<String> args, String link) {

  /** How far a person is with a stage. */
  public enum State {
    DONE,
    NOW,
    AHEAD
  }

  public RoadStop {
    args = List.copyOf(args);
  }
}
