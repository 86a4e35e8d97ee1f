package org.oathway.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.security.Role;
import org.oathway.session.Planning;
import org.oathway.session.SessionRequest;
import org.oathway.session.Sessions;
import org.oathway.testbed.ExamWorld;
import org.oathway.testbed.InContainer;

class VenuesIT extends InContainer {

  private static final int THREADS = 6;
  private static final long WANZHOU = 500101;

  @Inject private Planning planning;
  @Inject private Sessions sessions;
  @Inject private Venues venues;
  @Inject private ExamWorld world;
  @Resource private ManagedExecutorService executor;

  private long draft(String name) throws Exception {
    SessionRequest plan = plan(0, name);
    return acting.in(Role.OFFICER, () -> planning.draft(plan).orFail());
  }

  private SessionRequest plan(long id, String name) throws Exception {
    SessionRequest p = acting.in(Role.OFFICER, planning::proposed);
    return new SessionRequest(
        id,
        name,
        "公告",
        "试卷",
        "咨询",
        p.firstDay(),
        p.lastDay(),
        p.reviewUntil(),
        p.ticketsFrom(),
        p.examStarts(),
        p.minutes(),
        p.resultsBy());
  }

  private long site(long session, int capacity) throws Exception {
    SiteRequest request = new SiteRequest(session, "示例学院", "示例路1号", WANZHOU, 1, 2, 2, capacity);
    return acting.in(Role.OFFICER, () -> venues.addSite(request).orFail());
  }

  @Test
  void theLastPlaceIsGivenToOneOfManyWhoAskAtOnce() throws Exception {
    long session = draft("抢最后一席");
    long site = site(session, 1);
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Future<Boolean>> asks = new ArrayList<>();
    for (int n = 0; n < THREADS; n++) {
      long registration = world.registration(session, site);
      asks.add(
          executor.submit(
              () -> {
                start.await();
                return venues.take(site, registration);
              }));
    }
    int given = 0;
    for (Future<Boolean> ask : asks) {
      given += ask.get() ? 1 : 0;
    }
    assertEquals(1, given);
    assertEquals(0, venues.placesLeft(site));
  }

  @Test
  void aPlaceThatIsGivenBackCanBeTakenAgain() throws Exception {
    long session = draft("退回一席");
    long site = site(session, 1);
    long first = world.registration(session, site);
    long second = world.registration(session, site);
    assertTrue(venues.take(site, first));
    assertFalse(venues.take(site, second));
    venues.free(first);
    assertTrue(venues.take(site, second));
  }

  @Test
  void aRegistrationNeverHoldsTwoPlaces() throws Exception {
    long session = draft("一人两席");
    long site = site(session, 3);
    long one = world.registration(session, site);
    assertTrue(venues.take(site, one));
    assertThrows(RuntimeException.class, () -> venues.take(site, one));
    assertEquals(2, venues.placesLeft(site));
  }

  @Test
  void aSessionWithoutASiteIsNotPublished() throws Exception {
    long id = draft("没有考点");
    SessionRequest plan = plan(id, "没有考点");
    Outcome<Long> outcome = acting.in(Role.OFFICER, () -> planning.publish(plan));
    var refused = assertInstanceOf(Outcome.Refused.class, outcome);
    assertEquals(1, refused.reasons().size());
    assertThrows(DeedFailed.class, () -> sessions.card(id));
  }

  @Test
  void onceItIsPublishedItsSitesStand() throws Exception {
    long id = draft("已发布");
    site(id, 4);
    SessionRequest plan = plan(id, "已发布");
    assertEquals(id, acting.in(Role.OFFICER, () -> planning.publish(plan)).orFail());
    assertTrue(sessions.card(id).registrationOpens().isAfter(java.time.Instant.EPOCH));
    assertThrows(DeedFailed.class, () -> site(id, 4));
    assertThrows(DeedFailed.class, () -> acting.in(Role.OFFICER, () -> planning.draft(plan)));
    assertEquals(
        LocalDate.parse(plan.firstDay().toString()),
        sessions
            .card(id)
            .registrationOpens()
            .atZone(java.time.ZoneId.of("Asia/Shanghai"))
            .toLocalDate());
  }

  @Test
  void onlyTheMunicipalBureauPlans() throws Exception {
    SessionRequest plan = plan(0, "不该有");
    assertThrows(EJBAccessException.class, () -> acting.in(Role.CLERK, () -> planning.draft(plan)));
  }
}
