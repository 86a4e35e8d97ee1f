package org.oathway.venue;

import java.util.ArrayList;
import java.util.List;
import org.oathway.exams.Reason;

/**
 * A site with its rooms, as it is planned.
 *
 * @param rooms at least one, all of the same size
 * @param capacity how many sit in each: no more than rows × columns, and a ticket has two digits
 *     for the seat
 */
public record SiteRequest(
    long sessionId,
    String name,
    String address,
    long districtId,
    int rooms,
    int rows,
    int columns,
    int capacity) {

  private static final int MAX = 100;
  private static final int MOST_SEATS = 99;

  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    if (name.isBlank() || name.strip().length() > MAX) {
      faults.add(Reason.at("siteName", "venue.name.length", MAX));
    }
    if (address.isBlank() || address.strip().length() > MAX) {
      faults.add(Reason.at("siteAddress", "venue.address.length", MAX));
    }
    if (districtId == 0) {
      faults.add(Reason.at("siteDistrict", "venue.district.missing"));
    }
    range(faults, "rooms", rooms, 200);
    range(faults, "rows", rows, 20);
    range(faults, "columns", columns, 20);
    range(faults, "capacity", capacity, Math.clamp((long) rows * columns, 1, MOST_SEATS));
    return faults;
  }

  private static void range(List<Reason> faults, String field, int value, int max) {
    if (value < 1 || value > max) {
      faults.add(Reason.at(field, "venue.number.range", 1, max));
    }
  }
}
