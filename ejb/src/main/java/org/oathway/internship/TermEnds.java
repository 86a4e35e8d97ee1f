package org.oathway.internship;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.oathway.audit.CaseHistory;
import org.oathway.notification.MessageCentre;
import org.oathway.platform.CaseStep;
import org.oathway.platform.DemoClock;
import org.oathway.platform.Rulebook;

/**
 * Marks years that are over, each night and whenever the clock was moved, and tells the interns.
 */
@Stateless
@PermitAll
public class TermEnds {

  @PersistenceContext private EntityManager em;
  @Inject private CaseHistory history;
  @Inject private MessageCentre messages;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  /** A demonstration's clock was moved. */
  public void moved(@Observes DemoClock.Moved to) {
    markOver();
  }

  /** Each night. */
  @Schedule(hour = "0", minute = "7", persistent = false)
  public void markOver() {
    LocalDate today = LocalDate.now(clock);
    int days = rulebook.at(today).number("intern.assess_days");
    em.createQuery(
            "select i from Internship i where i.state = :state and i.endsOn < :today",
            Internship.class)
        .setParameter("state", State.IN_PROGRESS)
        .setParameter("today", today)
        .getResultList()
        .forEach(
            one -> {
              one.become(State.TERM_DONE);
              history.keep(
                  Cases.KIND,
                  one.id(),
                  new CaseStep(clock.instant(), "", "SYSTEM", State.TERM_DONE.name(), ""));
              messages.tell(
                  one.personId(),
                  "internship.letter.termDone",
                  "/internship/assess",
                  one.term().assessBy(days));
            });
  }
}
