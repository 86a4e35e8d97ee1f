package org.oathway.oath;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.audit.CaseHistory;
import org.oathway.document.Documents;
import org.oathway.document.Issued;
import org.oathway.exams.Reason;
import org.oathway.notification.MessageCentre;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.security.Role;
import org.oathway.security.Roles;

/** The day of the ceremony: who comes in, and what the supervisor's list says afterwards. */
@Stateless
@RolesAllowed(Roles.ASSOCIATION)
public class Hall {

  private static final int MIN_REASON = 4;

  @PersistenceContext private EntityManager em;
  @Inject private OathBook book;
  @Inject private Documents documents;
  @Inject private Dossier dossier;
  @Inject private MessageCentre messages;
  @Inject private CaseHistory history;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  /**
   * Who stands at the door, as the book has them after the scan.
   *
   * @param again whether they had been let in before
   */
  public record Arrival(DutyRow person, boolean again) {}

  /** Lets a person in by the code, on the day; yields who it is. A second scan changes nothing. */
  @Audited("oath.checkIn")
  public Outcome<Arrival> checkIn(String typed) {
    String code = CheckInCode.normal(typed);
    List<DutyRow> found = book.duties("d.code = :it", code);
    if (found.isEmpty()) {
      return Outcome.refused(Reason.at("code", "oath.checkIn.unknown"));
    }
    DutyRow row = found.getFirst();
    Duty duty = em.find(Duty.class, row.id());
    Long to = duty.ceremonyId();
    Ceremony ceremony = to == null ? null : em.find(Ceremony.class, to);
    LocalDate on =
        ceremony == null
            ? LocalDate.EPOCH
            : LocalDate.ofInstant(ceremony.startsAt(), clock.getZone());
    if (!on.equals(LocalDate.now(clock))) {
      return Outcome.refused(Reason.at("code", "oath.checkIn.day", row.name(), on));
    }
    if (!duty.state().leadsTo(OathState.CHECKED_IN)) {
      return Outcome.done(new Arrival(row, true));
    }
    duty.checkIn();
    history.step(OathBook.KIND, duty.id(), Role.ASSOCIATION, duty.state().name(), "");
    return Outcome.done(new Arrival(book.duties("d.code = :it", code).getFirst(), false));
  }

  /**
   * Marks persons of a ceremony alike; those who have sworn get their sheet. Who asked for leave
   * may be excused before the day, which frees the place.
   */
  @Audited("oath.mark")
  public Outcome<Integer> mark(long ceremonyId, List<Long> dutyIds, Mark mark, String reason) {
    CeremonyRow ceremony =
        book.ceremony(ceremonyId).orElseThrow(() -> DeedFailed.notFound("ceremony", ceremonyId));
    List<Duty> chosen = dutyIds.stream().map(id -> em.find(Duty.class, id)).toList();
    List<Reason> faults = faults(ceremony, chosen, mark, reason);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    LocalDate on = LocalDate.ofInstant(ceremony.startsAt(), clock.getZone());
    LocalDate makeUpBy = on.plusDays(rulebook.at(on).number("oath.makeup_days"));
    switch (mark) {
      case SWORN -> swear(chosen, ceremony, on);
      case INVALID -> chosen.forEach(duty -> again(duty, mark, reason.strip(), makeUpBy));
      case ABSENT_EXCUSED, ABSENT_UNEXCUSED ->
          chosen.forEach(duty -> again(duty, mark, reason.strip(), makeUpBy));
    }
    return Outcome.done(chosen.size());
  }

  private List<Reason> faults(CeremonyRow ceremony, List<Duty> chosen, Mark mark, String reason) {
    List<Reason> faults = new ArrayList<>();
    if (chosen.isEmpty()) {
      faults.add(Reason.at("guests", "oath.mark.none"));
    }
    boolean leave = mark == Mark.ABSENT_EXCUSED && chosen.stream().allMatch(Hall::asksLeave);
    if (clock.instant().isBefore(ceremony.startsAt()) && !leave) {
      faults.add(Reason.of("oath.mark.early", ""));
    }
    if (mark == Mark.INVALID && reason.strip().length() < MIN_REASON) {
      faults.add(Reason.at("reason", "oath.reason.missing", MIN_REASON));
    }
    OathState next = target(mark);
    boolean astray =
        chosen.stream()
            .anyMatch(
                duty ->
                    duty == null
                        || !Long.valueOf(ceremony.id()).equals(duty.ceremonyId())
                        || !duty.state().leadsTo(next));
    if (astray) {
      faults.add(Reason.at("guests", "oath.mark." + next));
    }
    return faults;
  }

  private static boolean asksLeave(@Nullable Duty duty) {
    return duty != null && duty.state() == OathState.LEAVE_REQUESTED;
  }

  private static OathState target(Mark mark) {
    return mark.absent() ? OathState.DUE : OathState.valueOf(mark.name());
  }

  private void swear(List<Duty> chosen, CeremonyRow ceremony, LocalDate on) {
    List<Issued> sheets =
        documents.issueAll(chosen.stream().map(duty -> book.sheet(duty, ceremony, on)).toList());
    for (int i = 0; i < chosen.size(); i++) {
      Duty duty = chosen.get(i);
      duty.swear(on, sheets.get(i).id());
      dossier.enter(
          duty.personId(),
          DossierKind.OATH_SWORN,
          on,
          OathBook.KIND,
          duty.id(),
          OathBook.facts(ceremony, sheets.get(i)));
      history.step(OathBook.KIND, duty.id(), Role.ASSOCIATION, duty.state().name(), "");
      messages.tell(duty.personId(), "oath.letter.sworn", "/oath/mine", on);
    }
  }

  private void again(Duty duty, Mark mark, String reason, LocalDate makeUpBy) {
    if (mark == Mark.INVALID) {
      duty.invalid(reason, makeUpBy);
    } else {
      duty.absent(mark == Mark.ABSENT_EXCUSED, reason, makeUpBy);
    }
    history.step(OathBook.KIND, duty.id(), Role.ASSOCIATION, mark.name(), reason);
    messages.tell(duty.personId(), "oath.letter." + mark, "/oath/mine", makeUpBy, reason);
    if (duty.unexcused() > 1) {
      messages.tellHeads(duty.officeId(), "oath.letter.twice", "", duty.licenceNo());
    }
  }
}
