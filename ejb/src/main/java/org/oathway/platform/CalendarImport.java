package org.oathway.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Takes in the working days of a year as the State Council announces them; replaces the year. */
@Stateless
@RolesAllowed("ADMIN")
public class CalendarImport {

  @PersistenceContext private EntityManager em;

  /** One day of the calendar that differs from the week's rule. */
  public record DayRow(LocalDate day, boolean working, String name, String basis) {}

  /** The days of a year that differ from the week's rule. */
  public List<DayRow> days(int year) {
    List<?> rows =
        em.createNativeQuery(
                "select day, working, name, basis from calendar_day"
                    + " where day between ?1 and ?2 order by day")
            .setParameter(1, LocalDate.of(year, 1, 1))
            .setParameter(2, LocalDate.of(year, 12, 31))
            .getResultList();
    return rows.stream().map(row -> day((Object[]) row)).toList();
  }

  private static DayRow day(Object[] row) {
    LocalDate day = row[0] instanceof LocalDate d ? d : ((java.sql.Date) row[0]).toLocalDate();
    return new DayRow(day, (Boolean) row[1], (String) row[2], (String) row[3]);
  }

  /** Says everything that is wrong with a table; writes nothing. */
  public ImportReport check(int year, byte[] file) {
    return plan(year, file).report();
  }

  @Audited("platform.importCalendar")
  public Outcome<Integer> commit(int year, byte[] file) {
    return plan(year, file).commit(days -> write(year, days));
  }

  public byte[] template(int year) {
    return CalendarTable.template(year);
  }

  private ImportPlan<CalendarTable.Day> plan(int year, byte[] file) {
    return ImportPlan.of(file, CalendarTable.HEADINGS, t -> CalendarTable.plan(t, year));
  }

  private void write(int year, List<CalendarTable.Day> days) {
    em.createNativeQuery("delete from calendar_day where day between ?1 and ?2")
        .setParameter(1, LocalDate.of(year, 1, 1))
        .setParameter(2, LocalDate.of(year, 12, 31))
        .executeUpdate();
    for (CalendarTable.Day day : days) {
      em.createNativeQuery(
              "insert into calendar_day (day, working, name, basis) values (?1, ?2, ?3, ?4)")
          .setParameter(1, day.day())
          .setParameter(2, day.working())
          .setParameter(3, day.name())
          .setParameter(4, day.basis())
          .executeUpdate();
    }
  }
}
