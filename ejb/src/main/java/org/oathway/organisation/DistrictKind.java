package org.oathway.organisation;

/** What kind of area a district is. */
public enum DistrictKind {
  DISTRICT,
  COUNTY,
  AUTONOMOUS_COUNTY,
  /** 功能区: manages offices without being an administrative division. */
  FUNCTIONAL_ZONE
}
