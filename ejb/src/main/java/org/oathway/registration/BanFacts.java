package org.oathway.registration;

import java.time.LocalDate;
import org.oathway.exams.eligibility.Ban;

/** A ban as the dossier keeps it: {@code until=2028-06-30;decision=…}; without a day for life. */
final class BanFacts {

  private BanFacts() {}

  static Ban read(String facts) {
    String until = part(facts, "until");
    return new Ban(until.isEmpty() ? null : LocalDate.parse(until), part(facts, "decision"));
  }

  private static String part(String facts, String name) {
    for (String one : facts.split(";")) {
      if (one.startsWith(name + "=")) {
        return one.substring(name.length() + 1);
      }
    }
    return "";
  }
}
