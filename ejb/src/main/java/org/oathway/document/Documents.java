package org.oathway.document;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.FileStore;
import org.oathway.platform.Outcome;
import org.oathway.platform.Secrets;
import org.oathway.platform.Settings;
import org.oathway.security.Caller;
import org.oathway.security.Role;
import org.oathway.security.Roles;

/**
 * Issues the papers of the house and keeps their register. A feature issues a paper in the
 * transaction of its deed; whether the caller may is that feature's guard. The bytes are on the
 * disk before the row is committed.
 */
@Stateless
public class Documents {

  @PersistenceContext private EntityManager em;
  @Inject private DocumentNumbers numbers;
  @Inject private Foundry foundry;
  @Inject private Seals seals;
  @Inject private FileStore files;
  @Inject private Secrets secrets;
  @Inject private Settings settings;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** A paper to be issued to somebody. */
  public record Order(Subject subject, Paper paper) {}

  /** Issues one paper. */
  @PermitAll
  @Audited("document.issue")
  public Issued issue(Subject subject, Paper paper) {
    return press(List.of(new Order(subject, paper)), null, now()).getFirst();
  }

  /** Issues a paper of the invented world on a day gone by; exists in demo mode alone. */
  @PermitAll
  public Issued issueOn(LocalDate day, Subject subject, Paper paper) {
    return issueAllOn(day, List.of(new Order(subject, paper))).getFirst();
  }

  /** Issues many papers of one kind in the invented world on a day gone by. */
  @PermitAll
  public List<Issued> issueAllOn(LocalDate day, List<Order> orders) {
    if (!settings.demo()) {
      throw DeedFailed.notFound("demo documents", orders.size());
    }
    ofOneKind(orders);
    ZonedDateTime then = day.atTime(10, 0).atZone(clock.getZone());
    return orders.isEmpty() ? List.of() : press(orders, null, then);
  }

  /** Issues many papers of one kind at once, such as the tickets of a site. */
  @PermitAll
  @Audited("document.issueAll")
  public List<Issued> issueAll(List<Order> orders) {
    ofOneKind(orders);
    return orders.isEmpty() ? List.of() : press(orders, null, now());
  }

  private static void ofOneKind(List<Order> orders) {
    if (orders.stream().map(order -> order.paper().kind()).distinct().count() > 1) {
      throw new IllegalArgumentException("papers of several kinds in one pile");
    }
  }

  /**
   * Issues a paper in the place of another, which stays in the register as superseded. One that is
   * no longer valid has no successor.
   */
  @PermitAll
  @Audited("document.supersede")
  public Issued supersede(long documentId, Subject subject, Paper paper) {
    IssuedDocument old = locked(documentId);
    if (!old.isValid() || old.kind() != paper.kind() || old.personId() != subject.personId()) {
      throw DeedFailed.stale();
    }
    Issued fresh = press(List.of(new Order(subject, paper)), old, now()).getFirst();
    old.leave(DocumentState.SUPERSEDED, "", clock.instant());
    return fresh;
  }

  /** Takes a paper back; the reason is shown to everybody who verifies it. */
  @RolesAllowed({Roles.APPROVER, Roles.OFFICER, Roles.ASSOCIATION})
  @Audited("document.revoke")
  public Outcome<DocumentRow> revoke(long documentId, String reason) {
    IssuedDocument document = locked(documentId);
    guard(document.row());
    List<Reason> faults = new ArrayList<>();
    if (reason.isBlank()) {
      faults.add(Reason.at("reason", "document.revoke.reason"));
    }
    if (!document.isValid()) {
      faults.add(Reason.of("document.revoke.notValid", ""));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    document.leave(DocumentState.REVOKED, reason.strip(), clock.instant());
    return Outcome.done(document.row());
  }

  /** The PDF, for its owner and the officials in charge. */
  @PermitAll
  @Audited("document.read")
  public byte[] bytes(long documentId) {
    return files.get(row(documentId).sha256());
  }

  /** One paper, for its owner and the officials in charge. */
  @PermitAll
  public DocumentRow row(long documentId) {
    IssuedDocument document = em.find(IssuedDocument.class, documentId);
    if (document == null) {
      throw DeedFailed.notFound("document", documentId);
    }
    return guard(document.row());
  }

  /** The caller's own papers, newest first. */
  @PermitAll
  public List<DocumentRow> mine() {
    return caller.personId() == 0 ? List.of() : rows(caller.personId());
  }

  /** A person's papers that the caller may see, newest first. */
  @RolesAllowed({Roles.CLERK, Roles.APPROVER, Roles.OFFICER, Roles.ASSOCIATION, Roles.AUDITOR})
  public List<DocumentRow> of(long personId) {
    return rows(personId).stream().filter(this::mayRead).toList();
  }

  private List<DocumentRow> rows(long personId) {
    return em
        .createQuery(
            "select d from IssuedDocument d where d.personId = :person"
                + " order by d.issuedAt desc, d.id desc",
            IssuedDocument.class)
        .setParameter("person", personId)
        .getResultList()
        .stream()
        .map(IssuedDocument::row)
        .toList();
  }

  private IssuedDocument locked(long documentId) {
    IssuedDocument document =
        em.find(IssuedDocument.class, documentId, LockModeType.PESSIMISTIC_WRITE);
    if (document == null) {
      throw DeedFailed.notFound("document", documentId);
    }
    return document;
  }

  private DocumentRow guard(DocumentRow row) {
    if (!mayRead(row)) {
      throw DeedFailed.notFound("document", row.id());
    }
    return row;
  }

  private boolean mayRead(DocumentRow row) {
    return (caller.personId() != 0 && row.personId() == caller.personId())
        || caller.hasAny(Role.OFFICER, Role.ASSOCIATION, Role.AUDITOR)
        || (caller.hasAny(Role.CLERK, Role.APPROVER)
            && row.districtId() != 0
            && row.districtId() == caller.districtId());
  }

  private ZonedDateTime now() {
    return ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }

  private List<Issued> press(List<Order> orders, @Nullable IssuedDocument old, ZonedDateTime at) {
    DocumentKind kind = orders.getFirst().paper().kind();
    long first = numbers.take(kind, at.getYear(), orders.size());
    List<Issued> issued = new ArrayList<>();
    foundry.lend(
        type -> {
          long n = first;
          for (Order order : orders) {
            issued.add(one(type, order, kind.number(at.getYear(), n++), at, old));
          }
          return issued;
        });
    return issued;
  }

  private Issued one(
      TypeCase type, Order order, String number, ZonedDateTime at, @Nullable IssuedDocument old) {
    Paper paper = order.paper();
    Imprint imprint =
        new Imprint(
            number,
            VerificationCode.draw(),
            settings.publicUrl(),
            at,
            old == null ? 1 : old.edition() + 1,
            settings.demo(),
            seals.image(paper.issuer()));
    Press.Printed printed = Press.print(type, paper, imprint);
    String sha = files.put(printed.bytes());
    IssuedDocument document =
        new IssuedDocument(order.subject(), paper, imprint, printed, sha, caller.name(), old);
    document.sign(secrets.signingKey());
    em.persist(document);
    return document.issued();
  }
}
