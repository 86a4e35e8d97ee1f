package org.oathway.internship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.oathway.exams.Reason;
import org.oathway.platform.Rules;

/**
 * Who may guide an intern: a practising member of the same office, three years licensed, with fewer
 * than two interns at the moment; nobody guides oneself.
 */
final class SupervisorRules {

  private static final String FIELD = "supervisor";
  private static final String ARTICLE = "实习指导老师条件";

  /**
   * What is known of somebody who is to guide.
   *
   * @param inOffice whether they practise in the intern's office
   * @param licensedSince the first day of their licence; the far future when unknown
   * @param guiding how many interns they guide now, this one not counted
   * @param self whether they are the intern
   */
  record Candidate(boolean inOffice, LocalDate licensedSince, int guiding, boolean self) {}

  private SupervisorRules() {}

  /** All that speaks against them; empty when they may. */
  static List<Reason> faults(Candidate candidate, LocalDate today, Rules rules) {
    List<Reason> faults = new ArrayList<>();
    int years = rules.number("intern.sup_years");
    int most = rules.number("intern.sup_max");
    if (candidate.self()) {
      faults.add(Reason.at(FIELD, "internship.supervisor.self"));
    }
    if (!candidate.inOffice()) {
      faults.add(Reason.at(FIELD, "internship.supervisor.otherOffice").under(ARTICLE));
    }
    if (candidate.licensedSince().plusYears(years).isAfter(today)) {
      faults.add(Reason.at(FIELD, "internship.supervisor.years", years).under(ARTICLE));
    }
    if (candidate.guiding() >= most) {
      faults.add(
          Reason.at(FIELD, "internship.supervisor.load", most, candidate.guiding()).under(ARTICLE));
    }
    return faults;
  }

  /** How many interns more an office may take; one with too few workers takes none. */
  static int room(int workers, int qualified, int guided, Rules rules) {
    return workers < rules.number("office.min_workers")
        ? 0
        : Math.max(0, qualified * rules.number("intern.sup_max") - guided);
  }
}
