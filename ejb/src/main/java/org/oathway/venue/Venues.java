package org.oathway.venue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oathway.exams.Reason;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.security.Roles;
import org.oathway.session.Planning;

/** Sites, rooms and places. */
@Stateless
@PermitAll
public class Venues {

  private static final String SITES =
      "select s.id, s.session_id, s.code, s.name, s.address, s.district_id, d.name as district,"
          + " (select coalesce(sum(r.capacity), 0) from room r where r.site_id = s.id)"
          + " from site s join district d on d.id = s.district_id where ";

  @PersistenceContext private EntityManager em;
  @Inject private Planning planning;
  @Inject private SiteBook book;

  /** The sites of a session, by code. */
  public List<SiteRow> sites(long sessionId) {
    return sites("s.session_id = ?1 order by s.code", sessionId);
  }

  public SiteRow site(long id) {
    return sites("s.id = ?1", id).stream()
        .findFirst()
        .orElseThrow(() -> DeedFailed.notFound("site", id));
  }

  /** The rooms of a site, in the order they are filled. */
  public List<RoomRow> rooms(long siteId) {
    List<?> rows =
        em.createNativeQuery(
                "select id, site_id, number, name, row_count, column_count, capacity from room"
                    + " where site_id = ?1 order by number")
            .setParameter(1, siteId)
            .getResultList();
    return rows.stream().map(row -> room((Object[]) row)).toList();
  }

  /** Free places of a site. */
  public int placesLeft(long siteId) {
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from place where site_id = ?1 and registration_id is null")
                .setParameter(1, siteId)
                .getSingleResult())
        .intValue();
  }

  /** Free places of each site of a session that has any. */
  public Map<Long, Integer> placesLeftIn(long sessionId) {
    List<?> rows =
        em.createNativeQuery(
                "select p.site_id, count(*) from place p join site s on s.id = p.site_id"
                    + " where s.session_id = ?1 and p.registration_id is null group by p.site_id")
            .setParameter(1, sessionId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.toMap(
                row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).intValue()));
  }

  /**
   * Takes any free place of a site without waiting for others who take theirs.
   *
   * @return whether there was one
   */
  public boolean take(long siteId, long registrationId) {
    return em.createNativeQuery(
                "update place set registration_id = ?2 where id = (select id from place"
                    + " where site_id = ?1 and registration_id is null limit 1"
                    + " for update skip locked)")
            .setParameter(1, siteId)
            .setParameter(2, registrationId)
            .executeUpdate()
        == 1;
  }

  /** Gives a registration's place back. */
  public void free(long registrationId) {
    em.createNativeQuery("update place set registration_id = null where registration_id = ?1")
        .setParameter(1, registrationId)
        .executeUpdate();
  }

  /** Adds a site with its rooms and places to a draft. */
  @RolesAllowed(Roles.OFFICER)
  @Audited("venue.addSite")
  public Outcome<Long> addSite(SiteRequest request) {
    if (!planning.holdDraft(request.sessionId())) {
      throw DeedFailed.stale();
    }
    List<Reason> faults = request.faults();
    return faults.isEmpty() ? Outcome.done(book.add(request)) : Outcome.refused(faults);
  }

  /** Takes a site away from a draft. */
  @RolesAllowed(Roles.OFFICER)
  @Audited("venue.removeSite")
  public void removeSite(long siteId) {
    if (!planning.holdDraft(site(siteId).sessionId())) {
      throw DeedFailed.stale();
    }
    for (String table : List.of("place", "room")) {
      em.createNativeQuery("delete from " + table + " where site_id = ?1")
          .setParameter(1, siteId)
          .executeUpdate();
    }
    em.createNativeQuery("delete from site where id = ?1").setParameter(1, siteId).executeUpdate();
  }

  /** A session without a site cannot be published. */
  public void check(@Observes Planning.AboutToPublish about) {
    if (sites(about.sessionId()).isEmpty()) {
      about.missing().add(Reason.at("siteName", "venue.sites.missing"));
    }
  }

  private List<SiteRow> sites(String condition, long it) {
    List<?> rows = em.createNativeQuery(SITES + condition).setParameter(1, it).getResultList();
    return rows.stream().map(row -> site((Object[]) row)).toList();
  }

  private static SiteRow site(Object[] row) {
    return new SiteRow(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        ((Number) row[5]).longValue(),
        (String) row[6],
        ((Number) row[7]).intValue());
  }

  private static RoomRow room(Object[] row) {
    return new RoomRow(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        ((Number) row[2]).intValue(),
        (String) row[3],
        ((Number) row[4]).intValue(),
        ((Number) row[5]).intValue(),
        ((Number) row[6]).intValue());
  }
}
