package org.oathway.internship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.notification.MessageCentre;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.security.Caller;
import org.oathway.security.Role;
import org.oathway.security.Roles;

/** The panel at work: each member scores for itself and sees nobody else's marks before the end. */
@Stateless
@RolesAllowed(Roles.PANEL)
public class Panels {

  @PersistenceContext private EntityManager em;
  @Inject private Cases cases;
  @Inject private AssessmentQueries queries;
  @Inject private MessageCentre messages;
  @Inject private Rulebook rulebook;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** An intern the caller sits for. */
  public record Sitting(
      long internshipId, String name, String office, LocalDate decideBy, boolean scored) {}

  /** Whom the caller sits for, the open ones first. */
  public List<Sitting> mine() {
    return em
        .createQuery(
            "select i.id, p.name, o.name, a.decideBy, s.scoredAt from PanelSeat s"
                + " join InternAssessment a on a.id = s.assessmentId"
                + " join Internship i on i.id = a.internshipId join Person p on p.id = i.personId"
                + " join Office o on o.id = i.officeId where s.accountId = :me"
                + " order by s.scoredAt desc nulls first, a.decideBy, i.id",
            Object[].class)
        .setParameter("me", caller.accountId())
        .setMaxResults(100)
        .getResultList()
        .stream()
        .map(
            row ->
                new Sitting(
                    (Long) row[0],
                    (String) row[1],
                    (String) row[2],
                    (LocalDate) row[3],
                    row[4] != null))
        .toList();
  }

  /** Gives the caller's marks, once. With the last member's marks the seal opens. */
  @Audited("internship.score")
  public Outcome<Long> score(long id, PanelVerdict.Scores scores, String note) {
    Internship one = cases.locked(id);
    InternAssessment attempt = queries.locked(id);
    List<PanelSeat> seats = queries.seats(attempt.id());
    PanelSeat mine =
        seats.stream()
            .filter(seat -> seat.accountId() == caller.accountId())
            .findFirst()
            .orElseThrow(() -> DeedFailed.notFound(Cases.KIND, id));
    if (one.state() != State.PAPER_OK) {
      throw DeedFailed.stale();
    }
    List<Reason> faults = scores.faults();
    int length = LogRules.length(note);
    if (length > InternAssessments.LONGEST) {
      faults.add(Reason.at("note", "internship.tooLong", InternAssessments.LONGEST, length));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    mine.score(scores, note.strip(), clock.instant());
    if (seats.stream().allMatch(PanelSeat::scored)) {
      LocalDate today = LocalDate.now(clock);
      attempt.interviewed(today);
      PanelVerdict verdict =
          PanelVerdict.of(seats.stream().map(PanelSeat::scores).toList(), rulebook.at(today));
      cases.become(one, State.INTERVIEWED, Role.PANEL, verdict.total().toPlainString());
      messages.tellRole(
          Role.ASSOCIATION,
          0,
          "internship.letter.scored",
          "/internship/case?id=" + id,
          verdict.total());
    }
    return Outcome.done(id);
  }
}
