package org.oathway.internship;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Rules;

/** Reads attempts at the assessment; the panel's scores only once all of them are in. */
@Dependent
class AssessmentQueries {

  @PersistenceContext private EntityManager em;

  Optional<AssessmentCard> newest(long internshipId, Rules rules) {
    return entities(internshipId).stream().findFirst().map(one -> card(one, rules));
  }

  private List<InternAssessment> entities(long internshipId) {
    return em.createQuery(
            "select a from InternAssessment a where a.internshipId = :id order by a.attempt desc",
            InternAssessment.class)
        .setParameter("id", internshipId)
        .getResultList();
  }

  int attempts(long internshipId) {
    return entities(internshipId).size();
  }

  /** The newest attempt, locked for a deed. */
  InternAssessment locked(long internshipId) {
    InternAssessment found =
        entities(internshipId).stream()
            .findFirst()
            .orElseThrow(() -> DeedFailed.notFound("assessment", internshipId));
    em.lock(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  List<PanelSeat> seats(long assessmentId) {
    return em.createQuery(
            "select s from PanelSeat s where s.assessmentId = :id order by s.id", PanelSeat.class)
        .setParameter("id", assessmentId)
        .getResultList();
  }

  /** What the scores come to; nothing while any is missing. */
  Optional<PanelVerdict> verdict(long assessmentId, Rules rules) {
    List<PanelSeat> seats = seats(assessmentId);
    return open(seats)
        ? Optional.of(PanelVerdict.of(seats.stream().map(PanelSeat::scores).toList(), rules))
        : Optional.empty();
  }

  private static boolean open(List<PanelSeat> seats) {
    return !seats.isEmpty() && seats.stream().allMatch(PanelSeat::scored);
  }

  private AssessmentCard card(InternAssessment one, Rules rules) {
    List<PanelSeat> seats = seats(one.id());
    boolean open = open(seats);
    return one.card(
        seats.stream().map(seat -> row(seat, open)).toList(),
        verdict(one.id(), rules).orElse(null));
  }

  private AssessmentCard.SeatRow row(PanelSeat seat, boolean open) {
    return new AssessmentCard.SeatRow(
        seat.accountId(),
        nameOf(seat.accountId()),
        seat.scored(),
        open ? seat.scores() : null,
        open ? seat.note() : "");
  }

  private String nameOf(long accountId) {
    return em.createQuery("select a.displayName from Account a where a.id = :id", String.class)
        .setParameter("id", accountId)
        .getSingleResult();
  }
}
