package org.oathway.training;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
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
import org.oathway.platform.Rulebook;
import org.oathway.platform.Rules;
import org.oathway.security.Caller;
import org.oathway.security.Roles;

/** The credit ledger: a person's account of a cycle, and corrections by counter-entry. */
@Stateless
public class Credits {

  private static final int MIN_REASON = 4;
  private static final int MAX_HOURS = 80;

  @PersistenceContext private EntityManager em;
  @Inject private Ledger ledger;
  @Inject private CertificateShelf shelf;
  @Inject private MessageCentre messages;
  @Inject private Rulebook rulebook;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * The caller's own account.
   *
   * @param year the cycle's name; 0 for the one that runs today
   */
  @PermitAll
  public CreditAccount mine(int year) {
    if (caller.personId() == 0) {
      throw DeedFailed.notFound("account", 0);
    }
    LocalDate today = LocalDate.now(clock);
    Rules rules = rulebook.at(today);
    return ledger.of(
        caller.personId(), year == 0 ? Cycle.of(today, rules) : Cycle.named(year, rules));
  }

  /** Corrects a line: a counter-entry brings it to the hours that are right. */
  @RolesAllowed(Roles.ASSOCIATION)
  @Audited("training.correct")
  public Outcome<Long> correct(long entryId, @Nullable BigDecimal hours, String reason) {
    CreditEntry wrong = em.find(CreditEntry.class, entryId);
    if (wrong == null || wrong.isCounter()) {
      throw DeedFailed.notFound("credit", entryId);
    }
    List<Reason> faults = new ArrayList<>();
    if (hours == null || hours.signum() < 0 || hours.intValue() > MAX_HOURS) {
      faults.add(Reason.at("right", "training.correct.hours", MAX_HOURS));
    } else if (Hours.tenths(hours) == wrong.tenths()) {
      faults.add(Reason.at("right", "training.correct.same"));
    }
    if (reason.strip().length() < MIN_REASON) {
      faults.add(Reason.at("reason", "training.correct.reason", MIN_REASON));
    }
    if (corrected(entryId)) {
      faults.add(Reason.of("training.correct.twice", ""));
    }
    if (!faults.isEmpty() || hours == null) {
      return Outcome.refused(faults);
    }
    CreditEntry.Stamp stamp =
        new CreditEntry.Stamp(
            rulebook.at(LocalDate.now(clock)).version(), caller.name(), clock.instant());
    em.persist(new CreditEntry(wrong, Hours.tenths(hours), reason.strip(), stamp));
    shelf.outdate(wrong.courseId(), wrong.personId(), reason.strip());
    messages.tell(
        wrong.personId(),
        "training.letter.corrected",
        "/training/account",
        em.find(Course.class, wrong.courseId()).title(),
        hours.toPlainString(),
        reason.strip());
    return Outcome.done(entryId);
  }

  private boolean corrected(long entryId) {
    return em.createQuery(
                "select count(k) from CreditEntry k where k.counters = :entry", Long.class)
            .setParameter("entry", entryId)
            .getSingleResult()
        > 0;
  }
}
