package org.oathway.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.exams.scoring.PassLines;
import org.oathway.organisation.DistrictRow;
import org.oathway.organisation.Districts;
import org.oathway.platform.Audited;
import org.oathway.platform.DeedFailed;
import org.oathway.platform.Outcome;
import org.oathway.security.Caller;
import org.oathway.security.Roles;

/**
 * Where the officer weighs a pass line: who would pass at it, in each district, and what a mark
 * more or less would do. Setting the line keeps it with the figures it was set by.
 */
@Stateless
public class PassLineBench {

  private static final int AROUND = 5;
  private static final int BAND = 10;

  @PersistenceContext private EntityManager em;
  @Inject private Districts districts;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** What a line would do; nothing is kept. */
  @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
  public Outcome<LinePreview> preview(LineRequest request) {
    ScoreSheetRecord sheet = sheet(request.sessionId(), LockModeType.NONE);
    return lines(request, sheet).map(lines -> preview(sheet, lines));
  }

  /** Sets the line; until the results are published it may be set again. */
  @RolesAllowed(Roles.OFFICER)
  @Audited("result.line")
  public Outcome<SheetCard> set(LineRequest request) {
    ScoreSheetRecord sheet = sheet(request.sessionId(), LockModeType.PESSIMISTIC_WRITE);
    if (sheet.published()) {
      return Outcome.refused(Reason.of("result.line.published", ""));
    }
    return lines(request, sheet).map(lines -> keep(sheet, lines));
  }

  private SheetCard keep(ScoreSheetRecord sheet, PassLines lines) {
    LinePreview figures = preview(sheet, lines);
    sheet.line(lines);
    em.persist(
        new LineRecord(
            sheet.id(),
            new LineSet(
                lines.lineTenths(),
                lines.relaxedTenths(),
                figures.seated(),
                figures.sat(),
                figures.passed(),
                clock.instant(),
                caller.name())));
    return sheet.card();
  }

  /** Every line that was set for a session, newest first. */
  @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
  public List<LineSet> history(long sessionId) {
    return em.createQuery(
            "select new org.oathway.result.LineSet(l.lineTenths, l.relaxedTenths, l.seated, l.sat,"
                + " l.passed, l.at, l.by) from LineRecord l, ScoreSheetRecord s"
                + " where s.id = l.sheetId and s.sessionId = :session order by l.at desc, l.id desc",
            LineSet.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** What was typed as lines, or everything that is wrong with it. */
  private static Outcome<PassLines> lines(LineRequest request, ScoreSheetRecord sheet) {
    List<Reason> faults = new ArrayList<>();
    OptionalInt line = Marks.tenths(request.line());
    if (line.isEmpty()) {
      faults.add(Reason.at("line", "result.line.number"));
    }
    OptionalInt relaxed = Marks.tenths(request.relaxedLine());
    if (relaxed.isEmpty() && !request.relaxedLine().isBlank()) {
      faults.add(Reason.at("relaxedLine", "result.line.number"));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    @Nullable Integer lower = relaxed.isPresent() ? (Integer) relaxed.getAsInt() : null;
    PassLines lines = new PassLines(line.getAsInt(), lower);
    List<Reason> refusals = lines.refusals(sheet.card().maximum());
    return refusals.isEmpty() ? Outcome.done(lines) : Outcome.refused(refusals);
  }

  private LinePreview preview(ScoreSheetRecord sheet, PassLines lines) {
    Map<Long, DistrictRow> byId = new HashMap<>();
    districts.all().forEach(d -> byId.put(d.id(), d));
    Map<String, DistrictRow> byCode = new HashMap<>();
    List<PassLines.Mark> marks = new ArrayList<>();
    for (ScoreRecord score : scores(sheet.id())) {
      DistrictRow district = byId.get(score.districtId());
      byCode.put(district.code(), district);
      marks.add(score.mark(district.code()));
    }
    PassLines.Simulation all = PassLines.simulate(marks, lines.lineTenths(), lines.relaxedTenths());
    return new LinePreview(
        lines.lineTenths(),
        marks.size(),
        all.all().sat(),
        all.all().passed(),
        bands(all.byBand(), sheet.card().maximum()),
        all.byDistrict().entrySet().stream()
            .map(d -> tally(byCode.get(d.getKey()), d.getValue()))
            .toList(),
        around(marks, lines, sheet.card().maximum()));
  }

  private static LinePreview.DistrictTally tally(DistrictRow district, PassLines.Tally tally) {
    return new LinePreview.DistrictTally(
        district.code(), district.name(), district.nameEn(), tally.sat(), tally.passed());
  }

  private static List<LinePreview.Band> bands(Map<Integer, Integer> byBand, int maximum) {
    return IntStream.iterate(0, from -> from < maximum, from -> from + BAND)
        .mapToObj(from -> new LinePreview.Band(from, count(byBand, from, maximum)))
        .toList();
  }

  /** Full marks stand in the last band, not in one of their own. */
  private static int count(Map<Integer, Integer> byBand, int from, int maximum) {
    int more = from + BAND >= maximum ? byBand.getOrDefault(from + BAND, 0) : 0;
    return byBand.getOrDefault(from, 0) + more;
  }

  private static List<LinePreview.Band> around(
      List<PassLines.Mark> marks, PassLines lines, int maximum) {
    int line = lines.lineTenths() / 10;
    Map<Integer, Integer> curve = PassLines.curve(marks, maximum);
    return IntStream.rangeClosed(Math.max(1, line - AROUND), Math.min(maximum, line + AROUND))
        .mapToObj(mark -> new LinePreview.Band(mark, curve.getOrDefault(mark, 0)))
        .toList();
  }

  private List<ScoreRecord> scores(long sheetId) {
    return em.createQuery("select s from ScoreRecord s where s.sheetId = :id", ScoreRecord.class)
        .setParameter("id", sheetId)
        .getResultList();
  }

  private ScoreSheetRecord sheet(long sessionId, LockModeType lock) {
    return em.createQuery(
            "select s from ScoreSheetRecord s where s.sessionId = :session", ScoreSheetRecord.class)
        .setParameter("session", sessionId)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> DeedFailed.notFound("scores", sessionId));
  }
}
