package org.oathway.seating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oathway.exams.Reason;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.JobRow;
import org.oathway.platform.Jobs;
import org.oathway.platform.Outcome;
import org.oathway.security.Role;
import org.oathway.testbed.ExamWorld;
import org.oathway.testbed.InContainer;

class DrawsIT extends InContainer {

  @Inject private Draws draws;
  @Inject private SeatPlans plans;
  @Inject private Recomputations recomputations;
  @Inject private Tickets tickets;
  @Inject private Jobs jobs;
  @Inject private ExamWorld world;
  @Inject private Clock clock;

  private CommitRequest request(long session) {
    return new CommitRequest(session, "彩票第 1 期", LocalDate.now(clock).plusDays(1));
  }

  private PlanCard committed(long session) throws Exception {
    return acting.in(Role.OFFICER, () -> draws.commit(request(session)).orFail());
  }

  private PlanCard drawn(long session) throws Exception {
    PlanCard plan = committed(session);
    world.change("update seat_plan set public_day = current_date - 2 where id = ?1", plan.id());
    acting.in(
        Role.OFFICER,
        () -> draws.reveal(new Draws.RevealRequest(plan.id(), "03 09 + 11")).orFail());
    return acting.in(Role.OFFICER, () -> draws.draw(plan.id()).orFail());
  }

  private static List<String> keys(Outcome<?> outcome) {
    return ((Outcome.Refused<?>) outcome).reasons().stream().map(Reason::key).toList();
  }

  @Test
  void whatIsPublishedCanBeRecomputedAndAChangedLineIsFound() throws Exception {
    long session = world.session(7, 9);
    PlanCard plan = drawn(session);
    assertEquals(PlanState.DRAWN, plan.state());
    assertEquals(7, plans.inSession(session).size());
    assertTrue(recomputations.ofSession(session).same());
    String text = plans.publicationText(session).orElseThrow();
    var mine = recomputations.ofText(text).orFail();
    assertTrue(mine.known());
    assertEquals(List.of(), mine.differences());
    var forged = recomputations.ofText(text.replace("03 09 + 11", "03 09 + 12")).orFail();
    assertFalse(forged.same());
    assertEquals(
        "SEATED",
        world.one("select min(state) || '' from registration where session_id = ?1", session));
  }

  @Test
  void aDrawIsMadeOnce() throws Exception {
    PlanCard plan = drawn(world.session(2, 2));
    assertThrows(DeedFailed.class, () -> acting.in(Role.OFFICER, () -> draws.draw(plan.id())));
  }

  @Test
  void theValueIsNotTakenBeforeItsDayAndTheDrawNotBeforeTheValue() throws Exception {
    PlanCard plan = committed(world.session(2, 2));
    assertEquals(
        List.of("seating.reveal.early"),
        keys(acting.in(Role.OFFICER, () -> draws.reveal(new Draws.RevealRequest(plan.id(), "1")))));
    assertEquals(
        List.of("seating.publicValue.missing"),
        keys(acting.in(Role.OFFICER, () -> draws.draw(plan.id()))));
  }

  @Test
  void moreCandidatesThanPlacesAreRefusedAtTheCommitment() throws Exception {
    long session = world.session(3, 2);
    assertEquals(
        List.of("seating.shortage"),
        keys(acting.in(Role.OFFICER, () -> draws.commit(request(session)))));
    assertTrue(plans.ofSession(session).isEmpty());
  }

  @Test
  void aCommitmentCanBeTakenBackOnlyWhileTheValueIsUnknown() throws Exception {
    long session = world.session(2, 2);
    PlanCard plan = committed(session);
    var take = new Draws.WithdrawRequest(plan.id(), "名册有误");
    acting.in(Role.OFFICER, () -> draws.withdraw(take).orFail());
    PlanCard second = committed(session);
    assertEquals(2, second.edition());
    world.change("update seat_plan set public_day = current_date - 2 where id = ?1", second.id());
    assertEquals(
        List.of("seating.withdraw.late"),
        keys(
            acting.in(
                Role.OFFICER, () -> draws.withdraw(new Draws.WithdrawRequest(second.id(), "反悔")))));
  }

  @Test
  void allTicketsAreIssuedByOneWorkThatDoesNothingTwice() throws Exception {
    long session = world.session(23, 30);
    PlanCard plan = drawn(session);
    assertEquals(
        List.of("seating.ticket.early"),
        keys(acting.in(Role.OFFICER, () -> tickets.issueAll(plan.id()))));
    world.change(
        "update exam_session set tickets_from = now() - interval '1 day' where id = ?1", session);
    long job = acting.in(Role.OFFICER, () -> tickets.issueAll(plan.id()).orFail());
    JobRow done = ended(job);
    assertEquals("DONE", done.state(), done.failures());
    assertEquals(23, done.done());
    assertEquals(23, tickets.issued(plan.id()));
    assertEquals(
        List.of("seating.tickets.none"),
        keys(acting.in(Role.OFFICER, () -> tickets.issueAll(plan.id()))));
  }

  @Test
  void aWorkThatDiedIsTakenUpWhereItStood() throws Exception {
    long session = world.session(5, 30);
    PlanCard plan = drawn(session);
    world.change(
        "update exam_session set tickets_from = now() - interval '1 day' where id = ?1", session);
    long lost = jobs.begin("seating.tickets", "test", 5);
    world.change("update seat_plan set ticket_job = " + lost + " where id = ?1", plan.id());
    long job = acting.in(Role.OFFICER, () -> tickets.issueAll(plan.id()).orFail());
    assertEquals(5, ended(job).done());
    assertEquals("FAILED", jobs.row(lost).orElseThrow().state());
  }

  private JobRow ended(long job) throws InterruptedException {
    long until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (jobs.row(job).orElseThrow().running() && System.nanoTime() < until) {
      Thread.sleep(100);
    }
    return jobs.row(job).orElseThrow();
  }

  @Test
  void nobodyButTheMunicipalBureauDraws() throws Exception {
    long session = world.session(1, 1);
    assertThrows(
        EJBAccessException.class,
        () -> acting.in(Role.CLERK, () -> draws.commit(request(session))));
  }
}
