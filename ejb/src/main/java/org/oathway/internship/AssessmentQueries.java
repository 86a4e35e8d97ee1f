package org.oathway.internship;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    return open(seats) ? Optional.of(verdict(seats, rules)) : Optional.empty();
  }

  private static PanelVerdict verdict(List<PanelSeat> seats, Rules rules) {
    return PanelVerdict.of(seats.stream().map(PanelSeat::scores).toList(), rules);
  }

  private static boolean open(List<PanelSeat> seats) {
    return !seats.isEmpty() && seats.stream().allMatch(PanelSeat::scored);
  }

  private AssessmentCard card(InternAssessment one, Rules rules) {
    List<PanelSeat> seats = seats(one.id());
    Map<Long, String> names = names(seats);
    boolean open = open(seats);
    return one.card(
        seats.stream().map(seat -> row(seat, names, open)).toList(),
        open ? verdict(seats, rules) : null);
  }

  private static AssessmentCard.SeatRow row(PanelSeat seat, Map<Long, String> names, boolean open) {
    return new AssessmentCard.SeatRow(
        seat.accountId(),
        names.getOrDefault(seat.accountId(), ""),
        seat.scored(),
        open ? seat.scores() : null,
        open ? seat.note() : "");
  }

  /** Who sits on the panel, by account. */
  private Map<Long, String> names(List<PanelSeat> seats) {
    if (seats.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select a.id, a.displayName from Account a where a.id in :ids", Object[].class)
        .setParameter("ids", seats.stream().map(PanelSeat::accountId).toList())
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
  }
}
