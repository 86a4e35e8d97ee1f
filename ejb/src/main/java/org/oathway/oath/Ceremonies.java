package org.oathway.oath;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.oathway.audit.CaseHistory;
import org.oathway.exams.Reason;
import org.oathway.notice.AnnouncementKind;
import org.oathway.notice.Announcements;
import org.oathway.notification.MessageCentre;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.security.Role;
import org.oathway.security.Roles;

/** The association plans ceremonies and invites those who owe the oath. */
@Stateless
@RolesAllowed(Roles.ASSOCIATION)
public class Ceremonies {

  @PersistenceContext private EntityManager em;
  @Inject private OathBook book;
  @Inject private Announcements announcements;
  @Inject private MessageCentre messages;
  @Inject private CaseHistory history;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  @RolesAllowed({Roles.ASSOCIATION, Roles.AUDITOR})
  public List<CeremonyRow> all() {
    return book.ceremonies();
  }

  @RolesAllowed({Roles.ASSOCIATION, Roles.AUDITOR})
  public CeremonyRow row(long id) {
    return book.ceremony(id).orElseThrow(() -> DeedFailed.notFound("ceremony", id));
  }

  /** Who owes the oath and is not invited, the earliest due first. */
  @RolesAllowed({Roles.ASSOCIATION, Roles.AUDITOR})
  public List<DutyRow> due() {
    return book.openDuties();
  }

  @RolesAllowed({Roles.ASSOCIATION, Roles.AUDITOR})
  public List<DutyRow> guests(long ceremonyId) {
    return book.duties("d.ceremonyId = :it", ceremonyId);
  }

  /** The versions of the oath's words, the newest first. */
  @RolesAllowed({Roles.ASSOCIATION, Roles.AUDITOR})
  public List<TextRow> texts() {
    return em.createQuery(
            "select new org.oathway.oath.TextRow(t.id, t.label, t.text, t.source) from OathText t"
                + " order by t.validFrom desc",
            TextRow.class)
        .getResultList();
  }

  /** Plans a ceremony and announces it. */
  @Audited("oath.plan")
  public Outcome<Long> plan(CeremonyRequest request) {
    List<Reason> faults = request.faults(clock.instant(), clock.getZone());
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    var starts = Objects.requireNonNull(request.starts());
    Ceremony fresh = new Ceremony(request, starts.atZone(clock.getZone()).toInstant());
    em.persist(fresh);
    em.flush();
    announcements.publish(
        AnnouncementKind.OATH, CeremonyNotice.TITLE, CeremonyNotice.body(request), "/oath/mine");
    return Outcome.done(fresh.id());
  }

  /** An invitation that went out; late when fewer days are left than the rules ask. */
  public record Invited(int persons, boolean late) {}

  /** Invites persons whose duty is open, up to the places there are; one invitation at a time. */
  @Audited("oath.invite")
  public Outcome<Invited> invite(long ceremonyId, List<Long> dutyIds) {
    em.find(Ceremony.class, ceremonyId, LockModeType.PESSIMISTIC_WRITE);
    CeremonyRow ceremony = row(ceremonyId);
    List<Reason> faults = new ArrayList<>();
    if (dutyIds.isEmpty()) {
      faults.add(Reason.at("persons", "oath.invite.none"));
    }
    if (ceremony.invited() + dutyIds.size() > ceremony.capacity()) {
      faults.add(Reason.at("persons", "oath.invite.full", ceremony.places()));
    }
    if (!clock.instant().isBefore(ceremony.startsAt())) {
      faults.add(Reason.of("oath.passed", ""));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    LocalDate on = LocalDate.ofInstant(ceremony.startsAt(), clock.getZone());
    for (long id : dutyIds) {
      Duty duty = em.find(Duty.class, id);
      if (duty == null) {
        throw DeedFailed.notFound("oath", id);
      }
      duty.invite(ceremonyId, CheckInCode.draw());
      history.step(OathBook.KIND, id, Role.ASSOCIATION, duty.state().name(), "");
      messages.tell(duty.personId(), "oath.letter.invited", "/oath/mine", on, ceremony.place());
    }
    long days = ChronoUnit.DAYS.between(LocalDate.now(clock), on);
    boolean late = days < rulebook.at(LocalDate.now(clock)).number("oath.invite_days");
    return Outcome.done(new Invited(dutyIds.size(), late));
  }
}
