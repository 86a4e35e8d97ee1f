package org.oathway.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.oathway.platform.DemoChapter;
import org.oathway.platform.DemoPen;

/** Invented figures: the urban districts have enough lawyers, the counties do not. */
@ApplicationScoped
class PlanDemo implements DemoChapter {

  private static final String URBAN = "中心城区";

  /** So many places a county has at least: more than the invented approvals take. */
  private static final int LEAST = 7;

  @PersistenceContext EntityManager em;
  @Inject PlanBook book;

  @Override
  public int order() {
    return 140;
  }

  @Override
  public void write(DemoPen pen) {
    int now = pen.today().getYear();
    List<?> districts =
        em.createNativeQuery(
                "select id, group_name from district where valid_to is null order by id")
            .getResultList();
    for (Object row : districts) {
      Object[] district = (Object[]) row;
      boolean urban = URBAN.equals(district[1]);
      long residents = 300_000 + pen.random().nextInt(urban ? 900_000 : 700_000);
      int perTenThousand = urban ? 40 + pen.random().nextInt(60) : 8 + pen.random().nextInt(10);
      int lawyers = (int) (residents * perTenThousand / 100_000);
      int workers = 10 + pen.random().nextInt(40);
      for (int year = now - 1; year <= now + 3; year++) {
        book.keep(
            new PlanRequest(
                ((Number) district[0]).longValue(),
                year,
                urban ? 0 : LEAST + pen.random().nextInt(5),
                lawyers,
                workers,
                residents,
                year - 1));
      }
    }
  }
}
