package org.oathway.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.oathway.platform.DemoChapter;
import org.oathway.platform.DemoPen;

/**
 * Invented applications at every stage, most of them at the desk of 忠县. They are for the interns
 * that an earlier chapter has brought to the end, found by name; one of those is left for the
 * account {@code head} to apply for. The newly licensed owe the oath.
 */
@ApplicationScoped
class LicenceDemo implements DemoChapter {

  /**
   * An invented application.
   *
   * @param ago how many working days ago the office applied
   */
  private record Part(String name, LicenceState state, int ago) {}

  private static final List<Part> CAST =
      List.of(
          new Part("阮青", LicenceState.PUBLISHED, 120),
          new Part("项南", LicenceState.PUBLISHED, 112),
          new Part("詹亦凡", LicenceState.PUBLISHED, 82),
          new Part("骆平安", LicenceState.PUBLISHED, 36),
          new Part("孟晓棠", LicenceState.PUBLISHED, 29),
          new Part("柯敬之", LicenceState.REFUSED, 27),
          new Part("温如玉", LicenceState.ACKNOWLEDGED, 20),
          new Part("桑榆", LicenceState.FILED, 21),
          new Part("冷秋月", LicenceState.ACCEPTED, 21),
          new Part("黎望", LicenceState.FILED, 20),
          new Part("舒望舒", LicenceState.LICENCE_ISSUED, 15),
          new Part("屈知行", LicenceState.PROPOSED, 11),
          new Part("池砚", LicenceState.ACCEPTED, 9),
          new Part("樊小川", LicenceState.SUPPLEMENT_REQUESTED, 5),
          new Part("莫凡", LicenceState.SUBMITTED, 3),
          new Part("解明远", LicenceState.SUBMITTED, 3),
          new Part("柏林溪", LicenceState.SUBMITTED, 1));

  @PersistenceContext EntityManager em;
  @Inject LicenceDemoPen writer;

  @Override
  public int order() {
    return 160;
  }

  @Override
  public void write(DemoPen pen) {
    List<LicenceDemoPen.Applicant> qualified = qualified();
    for (Part part : CAST) {
      qualified.stream()
          .filter(person -> person.name().equals(part.name()))
          .findFirst()
          .ifPresent(person -> writer.write(person, part.state(), part.ago(), pen.today()));
    }
  }

  /** Who was found qualified, and in which office. */
  private List<LicenceDemoPen.Applicant> qualified() {
    List<?> rows =
        em.createNativeQuery(
                "select p.id, p.name, o.id as office, o.district_id from dossier_entry e"
                    + " join person p on p.id = e.person_id"
                    + " join office o on e.facts like 'office=' || o.name || ';%'"
                    + " where e.kind = 'INTERNSHIP_QUALIFIED' order by p.id")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new LicenceDemoPen.Applicant(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    ((Number) row[2]).longValue(),
                    ((Number) row[3]).longValue()))
        .toList();
  }
}
