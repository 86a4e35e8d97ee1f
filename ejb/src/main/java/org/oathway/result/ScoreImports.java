package org.oathway.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oathway.exams.Reason;
import org.oathway.exams.scoring.Presence;
import org.oathway.exams.scoring.RawScore;
import org.oathway.exams.scoring.Score;
import org.oathway.exams.scoring.ScoreSheet;
import org.oathway.platform.Audited;
import org.oathway.platform.FileStore;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rulebook;
import org.oathway.platform.Rules;
import org.oathway.seating.SeatPlans;
import org.oathway.seating.SeatRow;
import org.oathway.security.Caller;
import org.oathway.security.Roles;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;

/**
 * Takes the scores of the marking centre: a dry run tells every fault of every row, then the sheet
 * is taken whole or not at all. Until the results are published it may be replaced by a better one.
 */
@Stateless
public class ScoreImports {

  @PersistenceContext private EntityManager em;
  @Inject private SeatPlans plans;
  @Inject private Sessions sessions;
  @Inject private FileStore files;
  @Inject private Rulebook rulebook;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The file of a dry run, to be taken now. */
  public record TakeRequest(long sessionId, String sha, String fileName) {}

  /** An empty sheet with every ticket number, for the marking centre. */
  @RolesAllowed(Roles.OFFICER)
  @Audited("result.template")
  public byte[] template(long sessionId) {
    return ScoreTable.template(plans.inSession(sessionId).stream().map(SeatRow::ticketNo).toList());
  }

  /** Reads and checks a file, and keeps it for the commit; no score is changed. */
  @RolesAllowed(Roles.OFFICER)
  @Audited("result.dryRun")
  public Outcome<DryRun> dryRun(long sessionId, ScoreFile file) {
    List<Reason> faults = untimely(sessions.card(sessionId));
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    return ScoreTable.read(file)
        .map(rows -> run(sessionId, files.put(file.bytes()), file.name(), rows));
  }

  private DryRun run(long sessionId, String sha, String name, List<RawScore> rows) {
    ScoreSheet sheet = check(sessionId, rows, maxima(rules()));
    Map<Presence, Long> counts =
        sheet.scores().stream()
            .collect(Collectors.groupingBy(Score::presence, Collectors.counting()));
    return new DryRun(
        sha,
        name,
        rows.size(),
        counts.getOrDefault(Presence.PRESENT, 0L).intValue(),
        counts.getOrDefault(Presence.ABSENT, 0L).intValue(),
        counts.getOrDefault(Presence.DISCIPLINED, 0L).intValue(),
        sheet.faults());
  }

  /** Takes the file of a dry run: all of its rows, or none. */
  @RolesAllowed(Roles.OFFICER)
  @Audited("result.import")
  public Outcome<SheetCard> take(TakeRequest request) {
    List<Reason> faults = untimely(sessions.card(request.sessionId()));
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    ScoreFile file = new ScoreFile(request.fileName(), files.get(request.sha()));
    return switch (ScoreTable.read(file)) {
      case Outcome.Refused<List<RawScore>> no -> Outcome.refused(no.reasons());
      case Outcome.Done<List<RawScore>> rows -> take(request, rows.value());
    };
  }

  private Outcome<SheetCard> take(TakeRequest request, List<RawScore> rows) {
    Rules rules = rules();
    ScoreSheet checked = check(request.sessionId(), rows, maxima(rules));
    if (!checked.clean()) {
      return Outcome.refused(checked.faults());
    }
    ScoreSheetRecord sheet =
        sheet(request.sessionId()).orElseGet(() -> new ScoreSheetRecord(request.sessionId()));
    sheet.take(
        new ScoreSheetRecord.Taken(
            request.fileName(),
            request.sha(),
            maxima(rules),
            rules.version(),
            clock.instant(),
            caller.name()));
    em.persist(sheet);
    em.flush();
    em.createQuery("delete from ScoreRecord s where s.sheetId = :sheet")
        .setParameter("sheet", sheet.id())
        .executeUpdate();
    Map<String, SeatRow> seats =
        plans.inSession(request.sessionId()).stream()
            .collect(Collectors.toMap(SeatRow::ticketNo, Function.identity()));
    checked
        .scores()
        .forEach(s -> em.persist(new ScoreRecord(sheet.id(), seats.get(s.ticket()), s)));
    return Outcome.done(sheet.card());
  }

  private ScoreSheet check(long sessionId, List<RawScore> rows, ScoreSheet.Maxima maxima) {
    Set<String> tickets =
        plans.inSession(sessionId).stream().map(SeatRow::ticketNo).collect(Collectors.toSet());
    return ScoreSheet.check(rows, tickets, maxima);
  }

  private List<Reason> untimely(SessionCard session) {
    if (clock.instant().isBefore(session.examEnds())) {
      return List.of(Reason.of("result.import.early", ""));
    }
    return sheet(session.id()).filter(ScoreSheetRecord::published).isPresent()
        ? List.of(Reason.of("result.import.published", ""))
        : List.of();
  }

  private java.util.Optional<ScoreSheetRecord> sheet(long sessionId) {
    return em.createQuery(
            "select s from ScoreSheetRecord s where s.sessionId = :session", ScoreSheetRecord.class)
        .setParameter("session", sessionId)
        .getResultStream()
        .findFirst();
  }

  private Rules rules() {
    return rulebook.at(LocalDate.now(clock));
  }

  private static ScoreSheet.Maxima maxima(Rules rules) {
    return new ScoreSheet.Maxima(
        rules.number("exam.max_objective"), rules.number("exam.max_subjective"));
  }
}
