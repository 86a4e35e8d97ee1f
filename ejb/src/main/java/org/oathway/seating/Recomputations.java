package org.oathway.seating;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.exams.seating.Publication;
import org.oathway.exams.seating.PublicationText;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;

/**
 * Recomputes a draw for anybody who asks: the one that is published here, or a text that somebody
 * brings, which may have been changed on its way.
 */
@Stateless
@PermitAll
public class Recomputations {

  private static final int LONGEST = 4_000_000;

  @PersistenceContext private EntityManager em;
  @Inject private SeatPlans plans;

  /**
   * What a recomputation found.
   *
   * @param known whether the text's commitment is one that was published here
   * @param differences everything that differs; empty when the publication is true
   */
  public record Recomputed(
      String title,
      boolean known,
      int seats,
      String seed,
      String planHash,
      List<Reason> differences) {

    public boolean same() {
      return differences.isEmpty();
    }
  }

  /** Recomputes the published draw of a session. */
  public Recomputed ofSession(long sessionId) {
    return recomputed(
        plans
            .publication(sessionId)
            .orElseThrow(() -> DeedFailed.notFound("publication", sessionId)));
  }

  /** Recomputes a text somebody brings, or says which of its lines cannot be read. */
  public Outcome<Recomputed> ofText(String text) {
    if (text.isBlank()) {
      return Outcome.refused(Reason.at("text", "seating.recompute.empty"));
    }
    if (text.length() > LONGEST) {
      return Outcome.refused(Reason.at("text", "seating.recompute.long"));
    }
    return switch (PublicationText.read(text)) {
      case PublicationText.Reading.Unreadable no -> Outcome.refused(no.reasons());
      case PublicationText.Reading.Read read -> Outcome.done(recomputed(read.publication()));
    };
  }

  /** Compares with itself and with what was published here before the draw. */
  private Recomputed recomputed(Publication publication) {
    List<Reason> differences = new ArrayList<>(publication.differences());
    List<PlanCard> ours =
        em.createQuery("select p from Plan p where p.commitment = :it", Plan.class)
            .setParameter("it", publication.commitment())
            .getResultStream()
            .map(Plan::card)
            .toList();
    for (PlanCard plan : ours) {
      differ("seating.recompute.input", plan.inputHash(), publication.inputHash(), differences);
      differ("seating.recompute.value", plan.publicValue(), publication.publicValue(), differences);
      differ("seating.recompute.plan", plan.planHash(), publication.planHash(), differences);
    }
    return new Recomputed(
        publication.title(),
        !ours.isEmpty(),
        publication.input().roster().size(),
        publication.seed(),
        publication.planHash(),
        List.copyOf(differences));
  }

  private static void differ(String key, String ours, String theirs, List<Reason> differences) {
    if (!ours.equals(theirs)) {
      differences.add(Reason.of(key, "", ours, theirs));
    }
  }
}
