package org.oathway.session;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.oathway.exams.eligibility.RelaxedBasis;
import org.oathway.exams.eligibility.RuleSet;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Glance;
import org.oathway.platform.Rulebook;
import org.oathway.platform.Rules;
import org.oathway.security.Roles;

/** Reads sessions. The public sees published ones, the municipal bureau its drafts too. */
@Stateless
@PermitAll
public class Sessions {

  private static final String CARD =
      "select new org.oathway.session.SessionCard(s.id, s.name, s.year, s.state,"
          + " s.registrationOpens, s.registrationCloses, s.reviewUntil, s.ticketsFrom,"
          + " s.examStarts, s.examEnds, s.resultsBy, s.notice, s.papers, s.contact) from ExamSession s ";

  @PersistenceContext private EntityManager em;
  @Inject private Rulebook rulebook;
  @Inject private Glance glance;
  @Inject private Clock clock;

  /** A published session. */
  public SessionCard card(long id) {
    return glance.once(List.of("session", id), () -> read(id));
  }

  private SessionCard read(long id) {
    return em.createQuery(CARD + "where s.id = :id and s.state = :published", SessionCard.class)
        .setParameter("id", id)
        .setParameter("published", SessionState.PUBLISHED)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> DeedFailed.notFound("session", id));
  }

  /** Published sessions, the latest exam first. */
  public List<SessionCard> published() {
    return glance.once(
        "sessions",
        () ->
            em.createQuery(
                    CARD + "where s.state = :published order by s.examStarts desc",
                    SessionCard.class)
                .setParameter("published", SessionState.PUBLISHED)
                .getResultList());
  }

  /** The published session whose exam is ahead and nearest, else the latest one. */
  public Optional<SessionCard> current() {
    List<SessionCard> published = published();
    return published.stream()
        .filter(s -> s.examEnds().isAfter(clock.instant()))
        .reduce((later, nearer) -> nearer)
        .or(() -> published.stream().findFirst());
  }

  /** Every session with its draft figures, for the officers who plan. */
  @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
  public List<SessionCard> all() {
    return em.createQuery(CARD + "order by s.id desc", SessionCard.class).getResultList();
  }

  /** A session in any state, for the officers who plan. */
  @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
  public SessionCard planned(long id) {
    return em.createQuery(CARD + "where s.id = :id", SessionCard.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> DeedFailed.notFound("session", id));
  }

  /** By which rules eligibility is judged for a session: the rulebook of its first day. */
  public RuleSet eligibilityRules(long sessionId) {
    LocalDate day = LocalDate.ofInstant(card(sessionId).registrationOpens(), clock.getZone());
    return ruleSet(rulebook.at(day));
  }

  /** By which rules a visitor's question is answered today. */
  public RuleSet rulesToday() {
    return ruleSet(rulebook.at(LocalDate.now(clock)));
  }

  private static RuleSet ruleSet(Rules rules) {
    return new RuleSet(
        rules.version(),
        new HashSet<>(rules.list("exam.relaxed_districts")),
        RelaxedBasis.valueOf(rules.text("exam.relaxed_by")),
        rules.on("exam.allow_next_year_grad"),
        RuleSet.chongqing2020().diplomaDeadline());
  }
}
