package org.oathway.oath;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;

/**
 * A ceremony to be planned.
 *
 * @param leader 领誓人
 * @param supervisor 监誓人, a leader of the bureau and another than the leader
 */
public record CeremonyRequest(
    @Nullable LocalDateTime starts,
    String place,
    int capacity,
    long textId,
    String leader,
    String supervisor) {

  private static final String BASIS = "司法部关于律师宣誓的决定（参照）";
  private static final int MAX_PLACES = 5000;

  List<Reason> faults(Instant now, ZoneId zone) {
    List<Reason> faults = new ArrayList<>();
    if (starts == null || !starts.atZone(zone).toInstant().isAfter(now)) {
      faults.add(Reason.at("starts", "oath.starts.past"));
    }
    if (place.isBlank()) {
      faults.add(Reason.at("place", "oath.place.missing"));
    }
    if (capacity < 1 || capacity > MAX_PLACES) {
      faults.add(Reason.at("capacity", "oath.capacity.range", MAX_PLACES));
    }
    if (leader.isBlank()) {
      faults.add(Reason.at("leader", "oath.leader.missing").under(BASIS));
    }
    if (supervisor.isBlank()) {
      faults.add(Reason.at("supervisor", "oath.supervisor.missing").under(BASIS));
    } else if (supervisor.strip().equals(leader.strip())) {
      faults.add(Reason.at("supervisor", "oath.supervisor.same").under(BASIS));
    }
    return faults;
  }
}
