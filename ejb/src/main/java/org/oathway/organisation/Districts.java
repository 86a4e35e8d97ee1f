package org.oathway.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.oathway.platform.DeedFailed;

/** The districts as they stand on a day. Public knowledge. */
@Stateless
@PermitAll
public class Districts {

  private static final String ROW =
      "select new org.oathway.organisation.DistrictRow(d.id, d.code, d.name, d.nameEn, d.group,"
          + " d.kind, d.relaxed, d.validFrom, d.validTo) from District d ";

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** All that stand on a day, by code. */
  public List<DistrictRow> at(LocalDate day) {
    return em.createQuery(
            ROW
                + "where d.validFrom <= :day and (d.validTo is null or d.validTo >= :day)"
                + " order by d.id",
            DistrictRow.class)
        .setParameter("day", day)
        .getResultList();
  }

  /** All that stand today. */
  public List<DistrictRow> today() {
    return at(LocalDate.now(clock));
  }

  /** All that ever stood, for the table of the administrators. */
  public List<DistrictRow> all() {
    return em.createQuery(ROW + "order by d.id", DistrictRow.class).getResultList();
  }

  public DistrictRow row(long id) {
    return find("where d.id = :it", id).orElseThrow(() -> DeedFailed.notFound("district", id));
  }

  public Optional<DistrictRow> byCode(String code) {
    return find("where d.code = :it", code);
  }

  public Optional<DistrictRow> byName(String name) {
    return find("where d.name = :it", name.strip());
  }

  /** The bureau that attends to a district. */
  public Optional<BureauRow> bureau(long districtId) {
    List<?> rows =
        em.createNativeQuery(
                "select name, phone, address, hours from bureau where district_id = ?1")
            .setParameter(1, districtId)
            .getResultList();
    return rows.stream().map(row -> bureau((Object[]) row)).findFirst();
  }

  private static BureauRow bureau(Object[] row) {
    return new BureauRow((String) row[0], (String) row[1], (String) row[2], (String) row[3]);
  }

  private Optional<DistrictRow> find(String condition, Object it) {
    return em.createQuery(ROW + condition, DistrictRow.class)
        .setParameter("it", it)
        .getResultStream()
        .findFirst();
  }
}
