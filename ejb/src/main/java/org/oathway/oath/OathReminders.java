package org.oathway.oath;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oathway.notification.MessageCentre;
import org.oathway.platform.DemoClock;
import org.oathway.platform.Rulebook;

/**
 * Reminds those who still owe their oath before it is due, each night and whenever the clock was
 * moved. Whoever has said to come is left in peace.
 */
@Stateless
@PermitAll
public class OathReminders {

  private static final Set<OathState> OWING =
      EnumSet.of(OathState.DUE, OathState.INVITED, OathState.LEAVE_REQUESTED, OathState.INVALID);

  @PersistenceContext private EntityManager em;
  @Inject private MessageCentre messages;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  /** A demonstration's clock was moved. */
  public void moved(@Observes DemoClock.Moved to) {
    remind();
  }

  /** Each night. */
  @Schedule(hour = "0", minute = "11", persistent = false)
  public void remind() {
    LocalDate today = LocalDate.now(clock);
    List<Integer> days =
        rulebook.at(today).list("oath.remind_days").stream().map(Integer::valueOf).toList();
    int first = days.stream().mapToInt(Integer::intValue).max().orElse(0);
    em.createQuery("select d from Duty d where d.state in :owing and d.dueOn <= :until", Duty.class)
        .setParameter("owing", OWING)
        .setParameter("until", today.plusDays(first))
        .getResultList()
        .forEach(duty -> remind(duty, today, days));
  }

  private void remind(Duty duty, LocalDate today, List<Integer> days) {
    long left = ChronoUnit.DAYS.between(today, duty.dueOn());
    due(days, left, duty.reminded())
        .ifPresent(
            day -> {
              duty.remindedAt(day);
              messages.tell(
                  duty.personId(),
                  left > 0 ? "oath.letter.remind" : "oath.letter.remindLast",
                  "/oath/mine",
                  duty.dueOn(),
                  Math.max(left, 0));
            });
  }

  /**
   * Of which day somebody is to be reminded now: the last one that has come and was not told yet.
   * Days that passed unseen, as when the house stood still, are not made up for one by one.
   *
   * @param days before the due date, in any order
   * @param left days until the due date; negative when it is past
   * @param told the day of the last reminder; null for none
   */
  static OptionalInt due(List<Integer> days, long left, @Nullable Integer told) {
    return days.stream()
        .mapToInt(Integer::intValue)
        .filter(day -> left <= day && (told == null || day < told))
        .min();
  }
}
