package org.oathway.person;

import java.util.List;

/** A feature's stages on a person's road. */
public interface RoadSource {

  /** Stages are shown in this order; use the number of the feature's migration times ten. */
  int order();

  List<RoadStop> stops(long personId);
}
