package org.oathway.internship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.oathway.organisation.OfficeDeeds;
import org.oathway.organisation.OfficeForm;
import org.oathway.organisation.OfficeKind;
import org.oathway.organisation.OfficeRequest;
import org.oathway.organisation.OfficeStatus;
import org.oathway.organisation.Uscc;
import org.oathway.person.DocumentKind;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.person.NewPerson;
import org.oathway.person.Persons;
import org.oathway.person.ResidentId;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.security.Accounts;
import org.oathway.security.Identity;
import org.oathway.security.NewAccount;
import org.oathway.security.Role;
import org.oathway.testbed.Acting;
import org.oathway.testbed.InContainer;

class InternshipsIT extends InContainer {

  private static final AtomicInteger NEXT = new AtomicInteger(100);
  private static final long ZHONG = 500233;
  private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
  private static final String MOTIVE = "愿在家乡的基层法律服务所实习，为邻里提供法律服务。";

  @Inject private Internships internships;
  @Inject private OfficeInterns office;
  @Inject private InternRegister register;
  @Inject private InternLogs logs;
  @Inject private LogDesk desk;
  @Inject private OfficeDeeds offices;
  @Inject private Persons persons;
  @Inject private Accounts accounts;
  @Inject private Dossier dossier;
  @Resource private ManagedExecutorService executor;

  /** An office of three, of whom one has practised long enough to guide. */
  private record Place(long office, long guide) {}

  private Place place() throws Exception {
    int n = NEXT.incrementAndGet();
    String code = "52500233%09d".formatted(900_000_000 + n);
    OfficeRequest request =
        new OfficeRequest(
            0,
            "试验" + n + "法律服务所",
            code + Uscc.check(code),
            OfficeKind.TOWNSHIP,
            OfficeForm.PARTNERSHIP,
            ZHONG,
            "示例路 1 号",
            "023-00000000",
            OfficeStatus.NORMAL);
    long id = acting.in(Role.ADMIN, () -> offices.save(request)).orFail();
    long guide = 0;
    for (int member = 0; member < 3; member++) {
      long person = person(false);
      LocalDate first = TODAY.minusYears(member == 0 ? 5 : 1);
      offices.join(id, person, "T" + n + "000" + member, first, first);
      guide = member == 0 ? person : guide;
    }
    return new Place(id, guide);
  }

  private long person(boolean passed) {
    int n = NEXT.incrementAndGet();
    String number = "50000019990101" + "%03d".formatted(n % 1000);
    NewPerson fresh =
        new NewPerson(
            "试验人",
            DocumentKind.RESIDENT_ID,
            number + ResidentId.checkDigit(number),
            "1990000%04d".formatted(n),
            "");
    long id = persons.add(fresh);
    accounts.open(new NewAccount("试验人", id, "oathway-test-1", Map.of("LOGIN", "intern-it-" + n)));
    if (passed) {
      dossier.enter(id, DossierKind.EXAM_PASSED, TODAY.minusDays(9), "test", id, "score=112");
    }
    return id;
  }

  private static Identity candidate(long person) {
    return new Identity(1, "试验人", person, Set.of(Role.CANDIDATE, Role.INTERN), 0, 0);
  }

  private static Identity head(Place place) {
    return new Identity(2, "主任", 0, Set.of(Role.HEAD), 0, place.office());
  }

  private static Identity district(long account) {
    return new Identity(account, "区县", 0, Set.of(Role.CLERK, Role.APPROVER), ZHONG, 0);
  }

  private Outcome<Long> apply(long person, Place place) throws Exception {
    return acting.as(
        candidate(person), () -> internships.apply(new ApplyRequest(place.office(), MOTIVE)));
  }

  private long registered(Place place, long person) throws Exception {
    long id = apply(person, place).orFail();
    acting.as(head(place), () -> office.accept(id, place.guide())).orFail();
    acting.as(district(3), () -> register.propose(id, "")).orFail();
    acting.as(district(4), () -> register.register(id)).orFail();
    return id;
  }

  /** How many of these deeds, begun in the same moment, were done. */
  private int atOnce(List<Callable<Boolean>> deeds) throws Exception {
    CyclicBarrier start = new CyclicBarrier(deeds.size());
    List<Future<Boolean>> running = new ArrayList<>();
    for (Callable<Boolean> deed : deeds) {
      running.add(
          executor.submit(
              () -> {
                var request = CDI.current().select(RequestContextController.class).get();
                boolean mine = request.activate();
                try {
                  start.await();
                  return deed.call();
                } finally {
                  if (mine) {
                    request.deactivate();
                  }
                }
              }));
    }
    int done = 0;
    for (Future<Boolean> one : running) {
      try {
        done += one.get() ? 1 : 0;
      } catch (ExecutionException refusedByTheDatabase) {
        done += 0;
      }
    }
    return done;
  }

  private static Acting ownActing() {
    return CDI.current().select(Acting.class).get();
  }

  @Test
  void twoApplicationsOfOnePersonAtOnceLeaveOneInternship() throws Exception {
    Place one = place();
    Place other = place();
    long person = person(true);
    List<Callable<Boolean>> asks = new ArrayList<>();
    for (Place place : List.of(one, other)) {
      asks.add(
          () ->
              ownActing()
                  .as(
                      candidate(person),
                      () -> internships.apply(new ApplyRequest(place.office(), MOTIVE)).isDone()));
    }
    assertEquals(1, atOnce(asks));
    assertFalse(apply(person, one).isDone());
  }

  @Test
  void theLastPlaceOfASupervisorIsTakenOnce() throws Exception {
    Place place = place();
    long first = apply(person(true), place).orFail();
    acting.as(head(place), () -> office.accept(first, place.guide())).orFail();
    List<Callable<Boolean>> takes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      long id = apply(person(true), place).orFail();
      takes.add(() -> ownActing().as(head(place), () -> office.accept(id, place.guide()).isDone()));
    }
    assertEquals(1, atOnce(takes));
  }

  @Test
  void whoProposedDoesNotRegister() throws Exception {
    Place place = place();
    long id = apply(person(true), place).orFail();
    acting.as(head(place), () -> office.accept(id, place.guide())).orFail();
    acting.as(district(3), () -> register.propose(id, "")).orFail();
    var no =
        assertInstanceOf(
            Outcome.Refused.class, acting.as(district(3), () -> register.register(id)));
    assertEquals(1, no.reasons().size());
    assertTrue(acting.as(district(4), () -> register.register(id)).isDone());
  }

  @Test
  void theYearBeginsWithTheCardAndTheDossierSaysSo() throws Exception {
    Place place = place();
    long person = person(true);
    long id = registered(place, person);
    CaseFile file = acting.as(candidate(person), () -> internships.file(id));
    assertEquals(State.IN_PROGRESS, file.facts().state());
    assertEquals(TODAY, file.facts().startedOn());
    assertEquals(TODAY.plusYears(1).minusDays(1), file.facts().endsOn());
    assertEquals(1, file.served());
    assertTrue(dossier.has(person, DossierKind.INTERNSHIP_STARTED));
  }

  @Test
  void aConfirmedEntryCountsAndStays() throws Exception {
    Place place = place();
    long person = person(true);
    long id = registered(place, person);
    LogEntry entry =
        new LogEntry(
            TODAY, BigDecimal.TEN, LogKind.HEARING, "", false, "旁听庭审。".repeat(30), "记录", "");
    List<Long> ids = acting.as(candidate(person), () -> logs.writeAll(List.of(entry))).orFail();
    Identity guide =
        new Identity(5, "老师", place.guide(), Set.of(Role.SUPERVISOR), 0, place.office());
    assertEquals(1, acting.as(guide, () -> desk.confirm(ids, "")).orFail());
    assertThrows(DeedFailed.class, () -> acting.as(guide, () -> desk.confirm(ids, "")));
    CaseFile file = acting.as(candidate(person), () -> internships.file(id));
    assertEquals(1, file.progress().line(Item.HEARINGS).done());
    assertFalse(acting.as(candidate(person), () -> logs.write(entry)).isDone());
  }

  @Test
  void somebodyElsesCaseDoesNotExist() throws Exception {
    Place place = place();
    Place other = place();
    long id = apply(person(true), place).orFail();
    long stranger = person(true);
    assertThrows(
        DeedFailed.class, () -> acting.as(candidate(stranger), () -> internships.file(id)));
    assertThrows(
        DeedFailed.class, () -> acting.as(head(other), () -> office.accept(id, other.guide())));
    assertThrows(
        EJBAccessException.class,
        () -> acting.as(candidate(stranger), () -> register.register(id)));
  }
}
