package org.oathway.internship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oathway.platform.Rules;

/** Made-up logs and the rulebook's numbers for the tests of this package. */
final class Facts {

  static final LocalDate DAY = LocalDate.of(2026, 3, 16);

  private Facts() {}

  static Rules rules() {
    Map<String, String> values = new HashMap<>();
    values.put("exam.pass_start_months", "36");
    values.put("intern.valid_years", "1");
    values.put("intern.min_days", "150");
    values.put("intern.min_matters", "5");
    values.put("intern.min_own", "2");
    values.put("intern.min_docs", "10");
    values.put("intern.min_receptions", "10");
    values.put("intern.min_mandates", "3");
    values.put("intern.min_hearings", "2");
    values.put("intern.min_archive", "1");
    values.put("intern.min_mediation", "2");
    values.put("intern.min_publicity", "2");
    values.put("intern.min_aid", "1");
    values.put("intern.training_h", "80");
    values.put("intern.training_pass", "60");
    values.put("intern.other_ratio_max", "0.3333");
    values.put("intern.sup_years", "3");
    values.put("intern.sup_max", "2");
    values.put("office.min_workers", "3");
    values.put("intern.log_chars", "100");
    values.put("intern.log_days", "7");
    values.put("intern.lock_days", "30");
    values.put("intern.summary_chars", "3000");
    values.put("intern.assess_days", "90");
    values.put("intern.score_total_pass", "60");
    values.put("intern.score_each_pct", "60");
    return new Rules(values, "R1");
  }

  /** So many days with one document each, and nothing else. */
  static Progress progress(int days) {
    return Progress.of(days(days, LogKind.DOCUMENT, ""), 0, -1, rules());
  }

  static List<LogFact> days(int days, LogKind kind, String matter) {
    List<LogFact> facts = new ArrayList<>();
    for (int i = 0; i < days; i++) {
      facts.add(new LogFact(DAY.plusDays(i), kind, matter, false));
    }
    return facts;
  }

  /** A log that holds exactly what it must. */
  static List<LogFact> complete() {
    List<LogFact> facts = new ArrayList<>();
    LocalDate day = DAY;
    day = add(facts, day, LogKind.RECEPTION, 10);
    day = add(facts, day, LogKind.MANDATE, 3);
    day = add(facts, day, LogKind.HEARING, 2);
    day = add(facts, day, LogKind.ARCHIVE, 1);
    day = add(facts, day, LogKind.MEDIATION, 2);
    day = add(facts, day, LogKind.PUBLICITY, 2);
    day = add(facts, day, LogKind.AID, 1);
    add(facts, day, LogKind.DOCUMENT, 129);
    return facts;
  }

  private static LocalDate add(List<LogFact> facts, LocalDate from, LogKind kind, int days) {
    for (int i = 0; i < days; i++) {
      String matter = i < 5 ? "matter " + i : "";
      facts.add(new LogFact(from.plusDays(i), kind, matter, i < 2));
    }
    return from.plusDays(days);
  }
}
