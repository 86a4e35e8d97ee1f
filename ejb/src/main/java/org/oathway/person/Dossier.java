package org.oathway.person;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.oathway.platform.Glance;

/**
 * The ledger of what a person has earned, from the first pass to the last credit hour. Each feature
 * writes its line in the transaction of its deed; later stages read the dossier and nothing else of
 * the earlier ones. Lines are only ever added.
 */
@Stateless
@PermitAll
public class Dossier {

  @PersistenceContext private EntityManager em;
  @Inject private Glance glance;
  @Inject private Clock clock;

  /** Adds a line. */
  public void enter(
      long personId, DossierKind kind, LocalDate on, String refKind, long refId, String facts) {
    em.persist(
        new DossierRow(
            new DossierEntry(0, personId, kind, on, refKind, refId, facts, clock.instant())));
  }

  /** All lines of a person, oldest first. Whether the caller may see them is the asker's guard. */
  public List<DossierEntry> of(long personId) {
    return glance.once(List.of("dossier", personId), () -> read(personId));
  }

  private List<DossierEntry> read(long personId) {
    return em.createQuery(
            "select new org.oathway.person.DossierEntry(d.id, d.personId, d.kind, d.on, d.refKind,"
                + " d.refId, d.facts, d.at) from DossierRow d where d.personId = :person"
                + " order by d.on, d.id",
            DossierEntry.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** The newest line of a kind. */
  public Optional<DossierEntry> newest(long personId, DossierKind kind) {
    return of(personId).stream().filter(e -> e.kind() == kind).reduce((a, b) -> b);
  }

  public boolean has(long personId, DossierKind kind) {
    return newest(personId, kind).isPresent();
  }
}
