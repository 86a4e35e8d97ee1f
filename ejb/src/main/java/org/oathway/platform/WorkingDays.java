package org.oathway.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The calendar of working days: weekends off, statutory holidays off, make-up workdays on, as the
 * State Council announces them each year and the operator imports them. "日" in the time limits of
 * the Administrative Licensing Law are working days (art. 82).
 */
@Stateless
@PermitAll
public class WorkingDays {

  @PersistenceContext private EntityManager em;
  @Inject private Shelf shelf;

  /** The calendar around a day, for many questions in one. */
  public WorkCalendar around(LocalDate day) {
    return shelf.get(List.of("calendar", day), () -> read(day));
  }

  private WorkCalendar read(LocalDate day) {
    List<?> rows =
        em.createNativeQuery("select day, working from calendar_day where day between ?1 and ?2")
            .setParameter(1, day.minusYears(2))
            .setParameter(2, day.plusYears(2))
            .getResultList();
    Map<LocalDate, Boolean> exceptions = new HashMap<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      exceptions.put(toDate(columns[0]), (Boolean) columns[1]);
    }
    return new WorkCalendar(exceptions);
  }

  /** The n-th working day after the given day, which itself is not counted. */
  public LocalDate plus(LocalDate from, int workingDays) {
    return around(from).plus(from, workingDays);
  }

  /** Working days after {@code from} up to and with {@code to}; negative when it has passed. */
  public int between(LocalDate from, LocalDate to) {
    return around(from).between(from, to);
  }

  public boolean isWorkingDay(LocalDate day) {
    return around(day).isWorkingDay(day);
  }

  private static LocalDate toDate(Object column) {
    return column instanceof LocalDate day ? day : ((java.sql.Date) column).toLocalDate();
  }
}
