package org.oathway.exams.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.oathway.exams.Reason;
import org.oathway.exams.seating.TicketNumber;

/**
 * Checks a whole sheet of scores against the tickets handed out. It is taken only without a fault.
 *
 * @param scores those of rows without a fault, in the order of the sheet
 * @param faults every fault; the field is the column, the first argument the row's number (0: the
 *     whole sheet)
 */
public record ScoreSheet(List<Score> scores, List<Reason> faults) {

  private static final Set<String> YES = Set.of("是", "缺考", "违纪", "Y", "YES", "TRUE", "1", "√");
  private static final Set<String> NO = Set.of("", "否", "N", "NO", "FALSE", "0");

  public ScoreSheet {
    scores = List.copyOf(scores);
    faults = List.copyOf(faults);
  }

  /** Whether it may be taken. */
  public boolean clean() {
    return faults.isEmpty();
  }

  /**
   * The most a paper can give.
   *
   * @param objective whole marks
   * @param subjective whole marks
   */
  public record Maxima(int objective, int subjective) {}

  /**
   * Reads and checks all rows.
   *
   * @param tickets the tickets of everybody who was seated; each must have exactly one row
   */
  public static ScoreSheet check(List<RawScore> rows, Set<String> tickets, Maxima maxima) {
    List<Score> scores = new ArrayList<>();
    List<Reason> faults = new ArrayList<>();
    Map<String, Integer> rowOf = new HashMap<>();
    for (RawScore raw : rows) {
      int before = faults.size();
      checkTicket(raw, tickets, rowOf, faults);
      Score score = score(raw, maxima, faults);
      if (faults.size() == before) {
        scores.add(score);
      }
    }
    Set<String> missing = new TreeSet<>(tickets);
    missing.removeAll(rowOf.keySet());
    missing.forEach(ticket -> faults.add(Reason.at("ticket", "scoring.ticket.missing", 0, ticket)));
    return new ScoreSheet(scores, faults);
  }

  private static void checkTicket(
      RawScore raw, Set<String> tickets, Map<String, Integer> rowOf, List<Reason> faults) {
    String ticket = raw.ticket().strip();
    if (!TicketNumber.shaped(ticket)) {
      faults.add(Reason.at("ticket", "scoring.ticket.shape", raw.row(), ticket));
      return;
    }
    if (!tickets.contains(ticket)) {
      faults.add(Reason.at("ticket", "scoring.ticket.unknown", raw.row(), ticket));
      return;
    }
    Integer other = rowOf.putIfAbsent(ticket, raw.row());
    if (other != null) {
      faults.add(Reason.at("ticket", "scoring.ticket.twice", raw.row(), ticket, other));
    }
  }

  private static Score score(RawScore raw, Maxima maxima, List<Reason> faults) {
    boolean absent = flag(raw.row(), "absent", raw.absent(), faults);
    boolean disciplined = flag(raw.row(), "disciplined", raw.disciplined(), faults);
    String ticket = raw.ticket().strip();
    if (absent) {
      if (disciplined) {
        faults.add(Reason.at("disciplined", "scoring.absent.disciplined", raw.row()));
      }
      empty(raw.row(), "objective", raw.objective(), faults);
      empty(raw.row(), "subjective", raw.subjective(), faults);
      return new Score(ticket, 0, 0, Presence.ABSENT);
    }
    if (disciplined) {
      return new Score(ticket, 0, 0, Presence.DISCIPLINED);
    }
    int objective = tenths(raw.row(), "objective", raw.objective(), maxima.objective(), faults);
    int subjective = tenths(raw.row(), "subjective", raw.subjective(), maxima.subjective(), faults);
    return new Score(ticket, objective, subjective, Presence.PRESENT);
  }

  private static boolean flag(int row, String column, String text, List<Reason> faults) {
    String word = text.strip().toUpperCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      faults.add(Reason.at(column, "scoring.flag", row, text));
    }
    return YES.contains(word);
  }

  /** Somebody absent has no score; a nought that a spreadsheet put there is let pass. */
  private static void empty(int row, String column, String text, List<Reason> faults) {
    if (!Set.of("", "0", "0.0").contains(text.strip())) {
      faults.add(Reason.at(column, "scoring.absent.score", row, text));
    }
  }

  private static int tenths(int row, String column, String text, int most, List<Reason> faults) {
    if (!text.strip().matches("-?[0-9]{1,6}(\\.[0-9]{1,6})?")) {
      faults.add(Reason.at(column, "scoring.number", row, text));
      return 0;
    }
    BigDecimal mark = new BigDecimal(text.strip());
    if (mark.signum() < 0 || mark.compareTo(BigDecimal.valueOf(most)) > 0) {
      faults.add(Reason.at(column, "scoring.range", row, text, most));
      return 0;
    }
    BigDecimal step = column.equals("objective") ? BigDecimal.ONE : new BigDecimal("0.5");
    if (mark.remainder(step).signum() != 0) {
      faults.add(Reason.at(column, "scoring." + column + ".step", row, text));
      return 0;
    }
    return mark.movePointRight(1).intValueExact();
  }
}
