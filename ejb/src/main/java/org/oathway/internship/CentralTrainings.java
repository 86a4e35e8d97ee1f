package org.oathway.internship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.notification.MessageCentre;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.security.Caller;
import org.oathway.security.Roles;

/** The association's record of who completed how much of the central training, and with what. */
@Stateless
@RolesAllowed(Roles.ASSOCIATION)
public class CentralTrainings {

  private static final int MOST_HOURS = 80;
  private static final int MOST_MARKS = 100;

  @PersistenceContext private EntityManager em;
  @Inject private Cases cases;
  @Inject private MessageCentre messages;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Adds a line, one a day.
   *
   * @param score marks of the test; null when none was taken
   */
  @Audited("internship.recordTraining")
  public Outcome<Long> record(long id, int hours, @Nullable Integer score) {
    Internship one = cases.locked(id);
    if (!one.state().isBegun() || one.state().isOver()) {
      throw DeedFailed.stale();
    }
    LocalDate today = LocalDate.now(clock);
    List<Reason> faults = new ArrayList<>();
    if (hours < 0 || hours > MOST_HOURS || hours == 0 && score == null) {
      faults.add(Reason.at("hours", "internship.training.hours", MOST_HOURS));
    }
    if (score != null && (score < 0 || score > MOST_MARKS)) {
      faults.add(Reason.at("score", "internship.training.score", MOST_MARKS));
    }
    if (recorded(id, today)) {
      faults.add(Reason.at("hours", "internship.training.once", today));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    em.persist(new TrainingLine(id, today, hours, score, caller.accountId()));
    messages.tell(one.personId(), "internship.letter.training", Cases.LINK, hours);
    return Outcome.done(id);
  }

  private boolean recorded(long id, LocalDate day) {
    return em.createQuery(
                "select count(t) from TrainingLine t where t.internshipId = :id and t.onDay = :day",
                Long.class)
            .setParameter("id", id)
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }
}
