package org.oathway.person;

import java.util.List;
import org.oathway.exams.Reason;

/**
 * A name as it stands in the papers: 2 to 50 characters, letters of any script (rare characters far
 * beyond the basic plane too), the middle dot of transcribed names, and inner blanks of Latin ones.
 */
public final class PersonName {

  private static final int MIN = 2;
  private static final int MAX = 50;

  private PersonName() {}

  /** Dots people type for the middle dot become U+00B7; blanks around it go. */
  public static String normal(String typed) {
    return typed.strip().replaceAll("\\s*[•∙⋅・･．·‧]\\s*", "·").replaceAll("\\s+", " ");
  }

  /** All that is wrong with a name; characters are counted as people count them. */
  public static List<Reason> faults(String field, String typed) {
    String name = normal(typed);
    int length = name.codePointCount(0, name.length());
    if (length == 0) {
      return List.of(Reason.at(field, "person.name.missing"));
    }
    if (length < MIN || length > MAX) {
      return List.of(Reason.at(field, "person.name.length", MIN, MAX));
    }
    boolean good =
        name.codePoints()
            .allMatch(
                c ->
                    Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.PRIVATE_USE
                        || c == 0xB7
                        || c == ' '
                        || c == '-'
                        || c == '\'');
    boolean edges = name.startsWith("·") || name.endsWith("·");
    return good && !edges ? List.of() : List.of(Reason.at(field, "person.name.characters"));
  }
}
