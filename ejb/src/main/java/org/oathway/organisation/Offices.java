package org.oathway.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Page;
import org.oathway.platform.PageRequest;

/** Reads offices and who practises in them. Public knowledge: no numbers of persons are in it. */
@Stateless
@PermitAll
public class Offices {

  private static final String CARD =
      "select new org.oathway.organisation.OfficeCard(o.id, o.name, o.uscc, o.kind, o.form,"
          + " o.districtId, d.name, o.address, o.phone, o.status, o.headPersonId, (select count(m)"
          + " from OfficeMember m where m.officeId = o.id and m.until is null)) from Office o join"
          + " District d on d.id = o.districtId where ";
  private static final String MATCHING =
      "(:text = '' or o.name like :text) and (:district = 0 or o.districtId = :district)";
  private static final String MEMBERS =
      "select m.person_id, p.name, m.licence_no, o.id, o.name as office, d.name as district,"
          + " m.first_licensed_on from office_member m join person p on p.id = m.person_id"
          + " join office o on o.id = m.office_id join district d on d.id = o.district_id"
          + " where m.until is null and ";

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  public OfficeCard card(long id) {
    return em.createQuery(CARD + "o.id = :id", OfficeCard.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> DeedFailed.notFound("office", id));
  }

  /** The office a person heads. */
  public Optional<OfficeCard> headedBy(long personId) {
    return em.createQuery(CARD + "o.headPersonId = :id", OfficeCard.class)
        .setParameter("id", personId)
        .getResultStream()
        .findFirst();
  }

  /**
   * Offices by name and district.
   *
   * @param text part of the name; empty for all
   * @param districtId a district; 0 for all
   */
  public Page<OfficeCard> list(String text, long districtId, PageRequest page) {
    TypedQuery<OfficeCard> rows =
        em.createQuery(CARD + MATCHING + " order by o.districtId, o.id", OfficeCard.class);
    TypedQuery<Long> count =
        em.createQuery("select count(o) from Office o where " + MATCHING, Long.class);
    for (TypedQuery<?> query : List.of(rows, count)) {
      query.setParameter("text", text.isBlank() ? "" : "%" + text.strip() + "%");
      query.setParameter("district", districtId);
    }
    return new Page<>(
        rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList(),
        count.getSingleResult());
  }

  /** Who practises in an office today. */
  public List<MemberRow> members(long officeId) {
    return members("o.id = ?1 order by m.first_licensed_on, m.id", officeId, 0, 200);
  }

  /** Members who have practised for so many years at least: who may supervise an intern. */
  public List<MemberRow> supervisors(long officeId, int years) {
    LocalDate since = LocalDate.now(clock).minusYears(years);
    return members(officeId).stream().filter(m -> !m.firstLicensedOn().isAfter(since)).toList();
  }

  /** Where a person practises today. */
  public Optional<MemberRow> practiceOf(long personId) {
    return members("m.person_id = ?1", personId, 0, 1).stream().findFirst();
  }

  /** The public roster, by name or licence number. */
  public Page<MemberRow> roster(String text, PageRequest page) {
    String like = text.isBlank() ? "%" : "%" + text.strip() + "%";
    String condition = "(p.name like ?1 or m.licence_no like ?1)";
    long total =
        ((Number)
                em.createNativeQuery(
                        "select count(*) from office_member m join person p on p.id = m.person_id"
                            + " where m.until is null and "
                            + condition)
                    .setParameter(1, like)
                    .getSingleResult())
            .longValue();
    return new Page<>(
        members(condition + " order by o.district_id, o.id, m.id", like, page.first(), page.size()),
        total);
  }

  /** What an office was before each change, newest first. */
  public List<OfficeHistoryRow> history(long officeId) {
    return em.createQuery(
            "select new org.oathway.organisation.OfficeHistoryRow(h.at, h.actor, h.what, h.before,"
                + " h.after) from OfficeChange h where h.officeId = :id order by h.at desc, h.id desc",
            OfficeHistoryRow.class)
        .setParameter("id", officeId)
        .getResultList();
  }

  private List<MemberRow> members(String condition, Object it, int first, int size) {
    List<?> rows =
        em.createNativeQuery(MEMBERS + condition)
            .setParameter(1, it)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    return rows.stream().map(row -> member((Object[]) row)).toList();
  }

  private static MemberRow member(Object[] row) {
    return new MemberRow(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        ((Number) row[3]).longValue(),
        (String) row[4],
        (String) row[5],
        row[6] instanceof LocalDate day ? day : ((java.sql.Date) row[6]).toLocalDate());
  }
}
