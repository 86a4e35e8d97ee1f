package org.oathway.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oathway.exams.Reason;
import org.oathway.person.Dossier;
import org.oathway.person.DossierKind;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.seating.CommitRequest;
import org.oathway.seating.Draws;
import org.oathway.seating.SeatPlans;
import org.oathway.seating.SeatRow;
import org.oathway.security.Identity;
import org.oathway.security.Role;
import org.oathway.testbed.ExamWorld;
import org.oathway.testbed.InContainer;

class ResultsIT extends InContainer {

  private static final String HEAD = String.join(",", ScoreTable.HEADINGS) + "\n";

  @Inject private Draws draws;
  @Inject private SeatPlans plans;
  @Inject private ScoreImports imports;
  @Inject private PassLineBench bench;
  @Inject private Results results;
  @Inject private PassCertificates certificates;
  @Inject private Dossier dossier;
  @Inject private ExamWorld world;
  @Inject private Clock clock;

  /** An exam that is over, with so many seats drawn. */
  private long over(int candidates) throws Exception {
    long session = world.session(candidates, 90);
    var request = new CommitRequest(session, "彩票", LocalDate.now(clock).plusDays(1));
    long plan = acting.in(Role.OFFICER, () -> draws.commit(request).orFail().id());
    world.change("update seat_plan set public_day = current_date - 2 where id = ?1", plan);
    acting.in(Role.OFFICER, () -> draws.reveal(new Draws.RevealRequest(plan, "7")).orFail());
    acting.in(Role.OFFICER, () -> draws.draw(plan).orFail());
    world.change(
        "update exam_session set tickets_from = now() - interval '4 days', exam_starts = now() -"
            + " interval '3 days', exam_ends = now() - interval '2 days' where id = ?1",
        session);
    return session;
  }

  private Outcome<DryRun> dryRun(long session, String rows) throws Exception {
    ScoreFile file = new ScoreFile("scores.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8));
    return acting.in(Role.OFFICER, () -> imports.dryRun(session, file));
  }

  private Outcome<SheetCard> take(long session, DryRun run) throws Exception {
    var request = new ScoreImports.TakeRequest(session, run.sha(), run.fileName());
    return acting.in(Role.OFFICER, () -> imports.take(request));
  }

  private long scores(long session) {
    return ((Number)
            world.one(
                "select count(*) from score s join score_sheet h on h.id = s.sheet_id"
                    + " where h.session_id = ?1",
                session))
        .longValue();
  }

  @Test
  void aSheetWithFaultsTellsAllOfThemAndKeepsNothing() throws Exception {
    long session = over(3);
    List<SeatRow> seats = plans.inSession(session);
    DryRun run =
        dryRun(
                session,
                seats.get(0).ticketNo() + ",七十,20,,\n" + seats.get(1).ticketNo() + ",101,51,,\n")
            .orFail();
    assertEquals(
        List.of("scoring.number", "scoring.range", "scoring.range", "scoring.ticket.missing"),
        run.faults().stream().map(Reason::key).toList());
    assertTrue(take(session, run) instanceof Outcome.Refused<SheetCard>);
    assertEquals(0, scores(session));
  }

  @Test
  void theTemplateNamesEveryTicketOnce() throws Exception {
    long session = over(2);
    byte[] template = acting.in(Role.OFFICER, () -> imports.template(session));
    Outcome<DryRun> run =
        acting.in(Role.OFFICER, () -> imports.dryRun(session, new ScoreFile("t.xlsx", template)));
    assertEquals(2, run.orFail().rows());
    assertEquals(4, run.orFail().faults().size());
  }

  @Test
  void fromTheSheetToTheCertificate() throws Exception {
    long session = over(3);
    List<SeatRow> seats = plans.inSession(session);
    SeatRow best = seats.get(0);
    DryRun run =
        dryRun(
                session,
                best.ticketNo()
                    + ",70,42.5,,\n"
                    + seats.get(1).ticketNo()
                    + ",40,20,,\n"
                    + seats.get(2).ticketNo()
                    + ",,,缺考,\n")
            .orFail();
    assertTrue(run.clean(), run.faults().toString());
    take(session, run).orFail();
    assertEquals(3, scores(session));
    assertTrue(results.ofPerson(best.personId()).isEmpty());

    var line = new LineRequest(session, "90", "80");
    LinePreview preview = acting.in(Role.OFFICER, () -> bench.preview(line).orFail());
    assertEquals(2, preview.sat());
    assertEquals(1, preview.passed());
    assertTrue(
        acting.in(Role.OFFICER, () -> results.publish(session))
            instanceof Outcome.Refused<SheetCard>);
    acting.in(Role.OFFICER, () -> bench.set(line).orFail());
    acting.in(Role.OFFICER, () -> results.publish(session).orFail());

    assertEquals("112.5", results.ofPerson(best.personId()).getFirst().total());
    assertEquals(
        "ABSENT,FAILED,PASSED",
        world.one(
            "select string_agg(state, ',' order by state) from registration where session_id = ?1",
            session));
    String facts = dossier.newest(best.personId(), DossierKind.EXAM_PASSED).orElseThrow().facts();
    assertTrue(facts.startsWith("score=112.5;line="), facts);

    Identity owner = new Identity(1, "李示例", best.personId(), Set.of(Role.CANDIDATE), 0, 0);
    byte[] pdf = acting.as(owner, () -> certificates.fetch(best.registrationId()));
    assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    byte[] again = acting.as(owner, () -> certificates.fetch(best.registrationId()));
    assertEquals(pdf.length, again.length);
    Identity other = new Identity(2, "别人", seats.get(1).personId(), Set.of(Role.CANDIDATE), 0, 0);
    assertThrows(
        DeedFailed.class, () -> acting.as(other, () -> certificates.fetch(best.registrationId())));
    assertTrue(take(session, run) instanceof Outcome.Refused<SheetCard>);
  }
}
