package org.oathway.person;

import java.util.List;

/**
 * One look at a person's own page.
 *
 * @param todos what there is to do, the earliest due first
 * @param stops the road, stage by stage
 * @param dossier what has been earned, oldest first
 */
public record Look(List<Todo> todos, List<RoadStop> stops, List<DossierEntry> dossier) {

  /** Before anything was read. */
  public static final Look NONE = new Look(List.of(), List.of(), List.of());
}
