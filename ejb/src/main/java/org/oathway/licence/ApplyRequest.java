package org.oathway.licence;

import java.util.ArrayList;
import java.util.List;
import org.oathway.exams.Reason;

/**
 * An office applies for a person.
 *
 * @param personId for whom
 * @param opinion the office's opinion on the internship (实习表现鉴定意见)
 * @param acceptance the office's letter that it takes the person on (同意接收证明)
 * @param committed whether the person signed the commitment that all is true and nothing of article
 *     8 stands against practice
 */
public record ApplyRequest(long personId, String opinion, String acceptance, boolean committed) {

  private static final int MIN = 10;
  private static final int MAX = 2000;
  private static final String BASIS = "司法部令第138号第十条";

  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>(text("opinion", opinion));
    faults.addAll(text("acceptance", acceptance));
    if (personId == 0) {
      faults.add(Reason.at("person", "licence.person.missing"));
    }
    if (!committed) {
      faults.add(Reason.at("committed", "licence.committed.missing").under(BASIS));
    }
    return faults;
  }

  static List<Reason> text(String field, String typed) {
    int length = typed.strip().length();
    return length < MIN || length > MAX
        ? List.of(Reason.at(field, "licence.text.length", MIN, MAX).under(BASIS))
        : List.of();
  }
}
