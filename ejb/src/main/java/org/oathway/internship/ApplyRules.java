package org.oathway.internship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oathway.exams.Reason;
import org.oathway.person.DossierEntry;
import org.oathway.person.DossierKind;
import org.oathway.platform.Rules;

/**
 * Who may ask an office for an internship: who passed the exam not too long ago, is not barred, is
 * not an intern already and has not just been found qualified; at an office that has room.
 */
final class ApplyRules {

  static final int MOTIVE = 20;
  static final int LONGEST = 1000;
  private static final String ORDER = "司法部令第138号第六条";

  private ApplyRules() {}

  /**
   * All that speaks against an application.
   *
   * @param living whether an internship of theirs is under way
   * @param room how many interns the office may still take; negative when it is no open office
   */
  static List<Reason> faults(
      List<DossierEntry> dossier,
      boolean living,
      int room,
      String motive,
      LocalDate today,
      Rules rules) {
    List<Reason> faults = new ArrayList<>();
    passed(faults, newest(dossier, DossierKind.EXAM_PASSED), today, rules);
    newest(dossier, DossierKind.BAN)
        .filter(ban -> !endedBan(ban, today))
        .ifPresent(
            ban -> faults.add(Reason.of("internship.apply.barred", "司法部令第138号第八条", ban.on())));
    if (living) {
      faults.add(Reason.of("internship.apply.living", ""));
    }
    newest(dossier, DossierKind.INTERNSHIP_QUALIFIED)
        .filter(done -> done.on().plusYears(rules.number("intern.valid_years")).isAfter(today))
        .ifPresent(done -> faults.add(Reason.of("internship.apply.qualified", ORDER, done.on())));
    if (room < 0) {
      faults.add(Reason.at("office", "internship.apply.office"));
    } else if (room == 0) {
      faults.add(Reason.at("office", "internship.apply.full").under("实习指导老师条件"));
    }
    int length = LogRules.length(motive);
    if (length < MOTIVE || length > LONGEST) {
      faults.add(Reason.at("motive", "internship.apply.motive", MOTIVE, LONGEST, length));
    }
    return faults;
  }

  private static void passed(
      List<Reason> faults, Optional<DossierEntry> pass, LocalDate today, Rules rules) {
    int months = rules.number("exam.pass_start_months");
    if (pass.isEmpty()) {
      faults.add(Reason.of("internship.apply.notPassed", ORDER));
    } else if (pass.get().on().plusMonths(months).isBefore(today)) {
      faults.add(Reason.of("internship.apply.passTooOld", ORDER, pass.get().on(), months));
    }
  }

  private static Optional<DossierEntry> newest(List<DossierEntry> dossier, DossierKind kind) {
    return dossier.stream().filter(entry -> entry.kind() == kind).reduce((a, b) -> b);
  }

  /** A bar says until when it holds ({@code until=2028-01-31}); one that does not, holds. */
  private static boolean endedBan(DossierEntry ban, LocalDate today) {
    for (String fact : ban.facts().split(";")) {
      if (fact.strip().matches("until=\\d{4}-\\d{2}-\\d{2}")) {
        return LocalDate.parse(fact.strip().substring(6)).isBefore(today);
      }
    }
    return false;
  }
}
