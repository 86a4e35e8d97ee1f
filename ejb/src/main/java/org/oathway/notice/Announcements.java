package org.oathway.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;
import org.oathway.security.Roles;

/** Publishes announcements and lets everybody read them. */
@Stateless
@PermitAll
public class Announcements {

  private static final int MAX_TITLE = 100;
  private static final int MAX_BODY = 20_000;
  private static final String ROW =
      "select new org.oathway.notice.AnnouncementRow(a.id, a.kind, a.title, a.body, a.link, a.at)"
          + " from Announcement a ";

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** Publishes in the transaction of another feature's deed. */
  public long publish(AnnouncementKind kind, String title, String body, String link) {
    return publishAt(clock.instant(), kind, title, body, link);
  }

  /** Publishes with the day of an invented past. */
  public long publishAt(Instant at, AnnouncementKind kind, String title, String body, String link) {
    Announcement fresh = new Announcement(kind, title, body, link, at);
    em.persist(fresh);
    return fresh.id();
  }

  /** An official publishes. */
  @RolesAllowed({Roles.OFFICER, Roles.ASSOCIATION, Roles.ADMIN})
  @Audited("notice.publish")
  public Outcome<Long> publish(AnnouncementKind kind, String title, String body) {
    List<Reason> faults = new ArrayList<>();
    if (title.isBlank() || title.strip().length() > MAX_TITLE) {
      faults.add(Reason.at("title", "notice.title.length", MAX_TITLE));
    }
    if (body.isBlank() || body.length() > MAX_BODY) {
      faults.add(Reason.at("body", "notice.body.length", MAX_BODY));
    }
    return faults.isEmpty()
        ? Outcome.done(publish(kind, title.strip(), body.strip(), ""))
        : Outcome.refused(faults);
  }

  /** The newest ones. */
  public List<AnnouncementRow> latest(int n) {
    return em.createQuery(ROW + "order by a.at desc, a.id desc", AnnouncementRow.class)
        .setMaxResults(n)
        .getResultList();
  }

  public Page<AnnouncementRow> list(PageRequest page) {
    return new Page<>(
        em.createQuery(ROW + "order by a.at desc, a.id desc", AnnouncementRow.class)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList(),
        em.createQuery("select count(a) from Announcement a", Long.class).getSingleResult());
  }

  public AnnouncementRow row(long id) {
    return em.createQuery(ROW + "where a.id = :id", AnnouncementRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> DeedFailed.notFound("announcement", id));
  }
}
