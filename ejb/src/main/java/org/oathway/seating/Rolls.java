package org.oathway.seating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oathway.exams.seating.Room;
import org.oathway.organisation.Districts;
import org.oathway.registration.Registrations;
import org.oathway.venue.RoomRow;
import org.oathway.venue.SiteRow;
import org.oathway.venue.Venues;

/** Puts a session's roll together: the confirmed candidates, the sites by code, their rooms. */
@ApplicationScoped
class Rolls {

  /** Seat numbers have two digits. */
  private static final int MOST = 99;

  @Inject Registrations registrations;
  @Inject Venues venues;
  @Inject Districts districts;

  Roll of(long sessionId) {
    Map<Long, String> codes = new HashMap<>();
    List<RollRoom> rooms = new ArrayList<>();
    for (SiteRow site : venues.sites(sessionId)) {
      String code = siteCode(districts.row(site.districtId()).code(), site.code());
      codes.put(site.id(), code);
      for (RoomRow room : venues.rooms(site.id())) {
        rooms.add(
            new RollRoom(
                new Room(
                    code,
                    room.number(),
                    Math.min(MOST, room.capacity()),
                    room.rows(),
                    room.columns()),
                site.name(),
                site.address(),
                room.name()));
      }
    }
    rooms.sort(
        Comparator.comparing((RollRoom r) -> r.room().site())
            .thenComparing(r -> r.room().number()));
    return new Roll(registrations.confirmed(sessionId), codes, rooms);
  }

  /** Two digits of the district (98 for areas without a national code), two of the site. */
  static String siteCode(String districtCode, String siteCode) {
    String end = districtCode.substring(districtCode.length() - 2);
    return (end.matches("[0-9]{2}") ? end : "98") + siteCode;
  }
}
