package org.oathway.oath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oathway.document.DocumentKind;
import org.oathway.document.Documents;
import org.oathway.exams.Reason;
import org.oathway.licence.LicenceIssued;
import org.oathway.organisation.OfficeDeeds;
import org.oathway.organisation.OfficeForm;
import org.oathway.organisation.OfficeKind;
import org.oathway.organisation.OfficeRequest;
import org.oathway.organisation.OfficeStatus;
import org.oathway.organisation.Uscc;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.NewPerson;
import org.oathway.person.Persons;
import org.oathway.person.ResidentId;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.security.Identity;
import org.oathway.security.Role;
import org.oathway.testbed.ExamWorld;
import org.oathway.testbed.InContainer;

class OathsIT extends InContainer {

  private static final long ZHONG = 500233;

  /** The first moment of today in Shanghai: begun, and not over before midnight. */
  private static final String TODAY =
      "update oath_ceremony set starts_at = date_trunc('day', now() at time zone 'Asia/Shanghai')"
          + " at time zone 'Asia/Shanghai' where id = ?1";

  @Inject private Oaths oaths;
  @Inject private Ceremonies ceremonies;
  @Inject private Hall hall;
  @Inject private OathReminders reminders;
  @Inject private OfficeDeeds offices;
  @Inject private Persons persons;
  @Inject private Dossier dossier;
  @Inject private Documents documents;
  @Inject private Event<LicenceIssued> issued;
  @Inject private ExamWorld world;
  @Inject private UserTransaction transaction;
  @Inject private Clock clock;
  private long office;

  @BeforeEach
  void anOfficeOfItsOwn() throws Exception {
    String code = "52500233%09d".formatted(800_000_000 + random(100_000_000));
    OfficeRequest request =
        new OfficeRequest(
            0,
            "宣誓" + code.substring(8) + "法律服务所",
            code + Uscc.check(code),
            OfficeKind.TOWNSHIP,
            OfficeForm.PARTNERSHIP,
            ZHONG,
            "示例路 1 号",
            "023-00000000",
            OfficeStatus.NORMAL);
    office = acting.in(Role.ADMIN, () -> offices.save(request)).orFail();
  }

  private static int random(int bound) {
    return ThreadLocalRandom.current().nextInt(bound);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Somebody who was licensed today. */
  private long licensed() throws Exception {
    String number =
        "500000"
            + LocalDate.of(1970, 1, 1).plusDays(random(10_000)).toString().replace("-", "")
            + "%03d".formatted(random(1000));
    long person =
        persons.add(
            new NewPerson(
                "宣誓人",
                org.oathway.person.DocumentKind.RESIDENT_ID,
                number + ResidentId.checkDigit(number),
                "199%08d".formatted(random(100_000_000)),
                ""));
    transaction.begin();
    issued.fire(new LicenceIssued(person, person, "T" + person, office, today()));
    transaction.commit();
    return person;
  }

  private static Identity practitioner(long person) {
    return new Identity(1, "宣誓人", person, Set.of(Role.PRACTITIONER), 0, 0);
  }

  private Oaths.Mine mine(long person) throws Exception {
    return acting.as(practitioner(person), () -> oaths.mine().orElseThrow());
  }

  private long ceremony(int places) throws Exception {
    CeremonyRequest request =
        new CeremonyRequest(today().plusDays(20).atTime(10, 0), "示例礼堂", places, 1, "甲会长", "乙局长");
    return acting.in(Role.ASSOCIATION, () -> ceremonies.plan(request)).orFail();
  }

  private Outcome<Ceremonies.Invited> invite(long ceremony, long... people) throws Exception {
    List<Long> duties = new ArrayList<>();
    for (long person : people) {
      duties.add(mine(person).duty().id());
    }
    return acting.in(Role.ASSOCIATION, () -> ceremonies.invite(ceremony, duties));
  }

  private Outcome<Hall.Arrival> scan(long person) throws Exception {
    String code = String.valueOf(mine(person).duty().code()).toLowerCase(Locale.ROOT);
    return acting.in(Role.ASSOCIATION, () -> hall.checkIn(code));
  }

  private Outcome<Integer> mark(long ceremony, Mark mark, long person) throws Exception {
    List<Long> duties = List.of(mine(person).duty().id());
    return acting.in(Role.ASSOCIATION, () -> hall.mark(ceremony, duties, mark, ""));
  }

  private static List<String> keys(Outcome<?> outcome) {
    return ((Outcome.Refused<?>) outcome).reasons().stream().map(Reason::key).toList();
  }

  @Test
  void aLicenceOpensOneDutyDueWithinNinetyDays() throws Exception {
    long person = licensed();
    DutyRow duty = mine(person).duty();
    assertEquals(OathState.DUE, duty.state());
    assertEquals(today().plusDays(90), duty.dueOn());
    assertEquals(1L, world.one("select count(*) from oath_duty where person_id = ?1", person));
    var due = acting.in(Role.AUDITOR, () -> ceremonies.due());
    assertTrue(due.stream().anyMatch(row -> row.id() == duty.id()));
  }

  @Test
  void whoOwesTheOathIsRemindedWhenADayBeforeItIsDueHasCome() throws Exception {
    long person = licensed();
    reminders.remind();
    assertNull(reminded(person));
    world.change("update oath_duty set due_on = due_on - 76 where person_id = ?1", person);
    reminders.remind();
    assertEquals(14, reminded(person));
    world.change("update oath_duty set due_on = due_on - 14 where person_id = ?1", person);
    reminders.remind();
    assertEquals(0, reminded(person));
  }

  private @Nullable Object reminded(long person) throws Exception {
    return world.one("select reminded from oath_duty where person_id = ?1", person);
  }

  @Test
  void nobodyIsInvitedBeyondThePlaces() throws Exception {
    long first = licensed();
    long second = licensed();
    long ceremony = ceremony(1);
    assertEquals(List.of("oath.invite.full"), keys(invite(ceremony, first, second)));
    assertFalse(invite(ceremony, first).orFail().late());
    assertEquals(List.of("oath.invite.full"), keys(invite(ceremony, second)));
    assertEquals(OathState.DUE, mine(second).duty().state());
  }

  @Test
  void theDoorOpensOnTheDayAndASecondScanChangesNothing() throws Exception {
    long person = licensed();
    long ceremony = ceremony(5);
    invite(ceremony, person).orFail();
    assertEquals(List.of("oath.checkIn.day"), keys(scan(person)));
    world.change(TODAY, ceremony);
    Hall.Arrival arrival = scan(person).orFail();
    assertEquals(OathState.CHECKED_IN, arrival.person().state());
    assertFalse(arrival.again());
    assertTrue(scan(person).orFail().again());
    mark(ceremony, Mark.SWORN, person).orFail();
    assertEquals(OathState.SWORN, scan(person).orFail().person().state());
    assertEquals(
        List.of("oath.checkIn.unknown"),
        keys(acting.in(Role.ASSOCIATION, () -> hall.checkIn("IIII OOOO"))));
  }

  @Test
  void nobodyHasSwornWhoWasNotInTheHall() throws Exception {
    long person = licensed();
    long ceremony = ceremony(5);
    invite(ceremony, person).orFail();
    assertTrue(keys(mark(ceremony, Mark.SWORN, person)).contains("oath.mark.early"));
    world.change(TODAY, ceremony);
    assertEquals(List.of("oath.mark.SWORN"), keys(mark(ceremony, Mark.SWORN, person)));
    assertNull(mine(person).duty().swornOn());
    assertFalse(dossier.has(person, DossierKind.OATH_SWORN));
  }

  @Test
  void whoHasSwornHasTheEntryAndTheSheet() throws Exception {
    long person = licensed();
    long ceremony = ceremony(5);
    invite(ceremony, person).orFail();
    world.change(TODAY, ceremony);
    scan(person).orFail();
    assertEquals(1, mark(ceremony, Mark.SWORN, person).orFail());
    Long sheet = mine(person).duty().documentId();
    assertTrue(dossier.has(person, DossierKind.OATH_SWORN));
    var row = acting.as(practitioner(person), () -> documents.row(sheet == null ? 0 : sheet));
    assertEquals(DocumentKind.OATH_SHEET, row.kind());
    assertEquals(
        List.of("DUE", "INVITED", "CHECKED_IN", "SWORN"),
        mine(person).steps().stream().map(step -> step.state()).toList());
  }

  @Test
  void leaveThatIsAskedIsGivenBeforeTheDayAndFreesThePlace() throws Exception {
    long person = licensed();
    long other = licensed();
    long ceremony = ceremony(1);
    invite(ceremony, person).orFail();
    assertEquals(List.of("oath.mark.early"), keys(mark(ceremony, Mark.ABSENT_EXCUSED, person)));
    long duty = mine(person).duty().id();
    acting.as(practitioner(person), () -> oaths.askLeave(duty, "住院治疗")).orFail();
    mark(ceremony, Mark.ABSENT_EXCUSED, person).orFail();
    assertEquals(OathState.DUE, mine(person).duty().state());
    assertEquals(0, mine(person).duty().unexcused());
    assertTrue(invite(ceremony, other).isDone());
  }

  @Test
  void somebodyElsesDutyDoesNotExistAndReadersDoNotAct() throws Exception {
    long duty = mine(licensed()).duty().id();
    long stranger = licensed();
    assertThrows(
        DeedFailed.class, () -> acting.as(practitioner(stranger), () -> oaths.confirm(duty)));
    assertThrows(
        DeedFailed.class,
        () -> acting.as(practitioner(stranger), () -> oaths.askLeave(duty, "住院治疗")));
    assertThrows(
        EJBAccessException.class, () -> acting.in(Role.AUDITOR, () -> hall.checkIn("ABCD2345")));
  }
}
