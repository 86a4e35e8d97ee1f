package org.oathway.oath;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.oathway.audit.CaseHistory;
import org.oathway.document.Documents;
import org.oathway.document.Issued;
import org.oathway.notice.AnnouncementKind;
import org.oathway.notice.Announcements;
import org.oathway.notification.MessageCentre;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.Persons;
import org.oathway.platform.CaseStep;
import org.oathway.platform.Rulebook;
import org.oathway.security.Role;

/** Writes invented ceremonies and duties, with the steps and papers real ones leave. */
@Dependent
class OathDemoPen {

  private static final String PLACE = "（演示）市司法局宣誓厅";
  private static final String ASSOCIATION = "冉秘书";
  private static final String EXCUSE = "当日开庭，法院传票已附。";
  private static final int HOUR = 10;
  private static final int CAPACITY = 100;

  /** Days: how long before a ceremony people are invited and answer, and is it announced. */
  private static final int INVITED = 14;

  private static final int ANSWERED = 9;

  @PersistenceContext private EntityManager em;
  @Inject private OathBook book;
  @Inject private Documents documents;
  @Inject private Dossier dossier;
  @Inject private Persons persons;
  @Inject private Announcements announcements;
  @Inject private MessageCentre messages;
  @Inject private CaseHistory history;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  private long planned;
  private LocalDate plannedOn = LocalDate.EPOCH;

  Duty.Origin origin(long person, long licence, String licenceNo, long office, LocalDate on) {
    return new Duty.Origin(person, licence, licenceNo, office, on, rulebook.at(on).version());
  }

  /** A ceremony gone by: everybody came and has the sheet. */
  void swear(LocalDate day, List<Duty.Origin> licences) {
    Ceremony ceremony = ceremony(day, day.minusDays(INVITED + 7L));
    List<Duty> duties = new ArrayList<>();
    for (Duty.Origin licence : licences) {
      Duty duty = owe(licence);
      duty.invite(ceremony.id(), CheckInCode.draw());
      step(duty, day.minusDays(INVITED), ASSOCIATION, Role.ASSOCIATION, "");
      duty.confirm();
      step(duty, day.minusDays(ANSWERED), name(licence), Role.PRACTITIONER, "");
      duty.checkIn();
      step(duty, day, ASSOCIATION, Role.ASSOCIATION, "");
      duties.add(duty);
    }
    em.flush();
    CeremonyRow row = book.ceremony(ceremony.id()).orElseThrow();
    List<Issued> sheets =
        documents.issueAllOn(day, duties.stream().map(duty -> book.sheet(duty, row, day)).toList());
    for (int n = 0; n < duties.size(); n++) {
      Duty duty = duties.get(n);
      duty.swear(day, sheets.get(n).id());
      dossier.enter(
          duty.personId(),
          DossierKind.OATH_SWORN,
          day,
          OathBook.KIND,
          duty.id(),
          OathBook.facts(row, sheets.get(n)));
      step(duty, day, ASSOCIATION, Role.ASSOCIATION, "");
    }
  }

  /** The ceremony to come. */
  void plan(LocalDate day) {
    plannedOn = day;
    planned = ceremony(day, LocalDate.now(clock).minusDays(5)).id();
  }

  /** Invites to the ceremony to come; some have answered. */
  void invite(Duty.Origin licence, OathState answer, LocalDate today) {
    Duty duty = owe(licence);
    duty.invite(planned, CheckInCode.draw());
    step(duty, today.minusDays(3), ASSOCIATION, Role.ASSOCIATION, "");
    messages.tell(licence.personId(), "oath.letter.invited", "/oath/mine", plannedOn, PLACE);
    if (answer == OathState.CONFIRMED) {
      duty.confirm();
      step(duty, today.minusDays(1), name(licence), Role.PRACTITIONER, "");
    } else if (answer == OathState.LEAVE_REQUESTED) {
      duty.askLeave(EXCUSE);
      step(duty, today.minusDays(1), name(licence), Role.PRACTITIONER, EXCUSE);
    }
  }

  /** The duty alone. */
  Duty owe(Duty.Origin licence) {
    LocalDate day = licence.issuedOn();
    Duty duty = new Duty(licence, day.plusDays(rulebook.at(day).number("oath.due_days")));
    em.persist(duty);
    em.flush();
    step(duty, day, "", Role.APPROVER, "");
    return duty;
  }

  private Ceremony ceremony(LocalDate day, LocalDate told) {
    CeremonyRequest request =
        new CeremonyRequest(
            day.atTime(HOUR, 0), PLACE, CAPACITY, 1, "协会会长 向明（演示）", "市司法局副局长 任远（演示）");
    Ceremony ceremony =
        new Ceremony(request, day.atTime(HOUR, 0).atZone(clock.getZone()).toInstant());
    em.persist(ceremony);
    em.flush();
    announcements.publishAt(
        at(told),
        AnnouncementKind.OATH,
        CeremonyNotice.TITLE,
        CeremonyNotice.body(request),
        "/oath/mine");
    return ceremony;
  }

  private String name(Duty.Origin licence) {
    return persons.card(licence.personId()).name();
  }

  private void step(Duty duty, LocalDate day, String who, Role role, String note) {
    history.keep(
        OathBook.KIND,
        duty.id(),
        new CaseStep(at(day), who, role.name(), duty.state().name(), note));
  }

  private Instant at(LocalDate day) {
    Instant then = day.atTime(HOUR, 0).atZone(clock.getZone()).toInstant();
    return then.isAfter(clock.instant()) ? clock.instant() : then;
  }
}
