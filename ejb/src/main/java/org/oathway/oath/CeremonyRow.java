package org.oathway.oath;

import java.time.Instant;

/**
 * A ceremony as screens show it.
 *
 * @param invited how many are asked to come
 * @param sworn how many have sworn in it
 */
public record CeremonyRow(
    long id,
    Instant startsAt,
    String place,
    int capacity,
    String textLabel,
    String text,
    String leader,
    String supervisor,
    long invited,
    long sworn) {

  static final String SELECT =
      "select new org.oathway.oath.CeremonyRow(c.id, c.startsAt, c.place, c.capacity, t.label,"
          + " t.text, c.leader, c.supervisor, (select count(d) from Duty d where d.ceremonyId = c.id),"
          + " (select count(s) from Duty s where s.ceremonyId = c.id and s.swornOn is not null))"
          + " from Ceremony c join OathText t on t.id = c.textId ";

  /** How many may still be invited. */
  public long places() {
    return Math.max(0, capacity - invited);
  }
}
