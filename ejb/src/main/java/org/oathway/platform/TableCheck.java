package org.oathway.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;

/** Goes through a table row by row and notes every fault with its place. Purely. */
public final class TableCheck {

  private final List<TableFault> faults = new ArrayList<>();
  private final Map<String, Map<String, Integer>> seen = new HashMap<>();

  public void fault(TableFile.Line line, String heading, Reason reason) {
    faults.add(new TableFault(line.row(), heading, reason));
  }

  public void faults(TableFile.Line line, String heading, List<Reason> reasons) {
    reasons.forEach(reason -> fault(line, heading, reason));
  }

  /** What stands in a cell that must not be empty and has so many characters at most. */
  public String text(TableFile.Line line, String heading, int max) {
    String text = line.cell(heading);
    if (text.isEmpty()) {
      fault(line, heading, Reason.at("", "platform.import.missing"));
    } else if (text.codePointCount(0, text.length()) > max) {
      fault(line, heading, Reason.at("", "platform.import.long", max));
    }
    return text;
  }

  /** The value a word stands for; null (and a fault) when it is none of the words. */
  public <E> @Nullable E choice(TableFile.Line line, String heading, Map<String, E> words) {
    String word = line.cell(heading);
    E value = words.get(word);
    if (value == null) {
      String allowed = String.join("、", words.keySet());
      fault(
          line,
          heading,
          word.isEmpty()
              ? Reason.at("", "platform.import.missing")
              : Reason.at("", "platform.import.choice", word, allowed));
    }
    return value;
  }

  /** A day written 2026-11-24, 2026/11/24 or 2026年11月24日; null (and a fault) when it is none. */
  public @Nullable LocalDate day(TableFile.Line line, String heading) {
    String text = line.cell(heading);
    if (text.isEmpty()) {
      fault(line, heading, Reason.at("", "platform.import.missing"));
      return null;
    }
    String[] part = text.replaceAll("[年月/.]", "-").replace("日", "").split("-");
    try {
      if (part.length == 3) {
        return LocalDate.of(
            Integer.parseInt(part[0].strip()),
            Integer.parseInt(part[1].strip()),
            Integer.parseInt(part[2].strip()));
      }
    } catch (DateTimeException | NumberFormatException no) {
      // told below
    }
    fault(line, heading, Reason.at("", "platform.import.day", text));
    return null;
  }

  /** A value may stand in the file once, and not be known to the house already. */
  public void once(TableFile.Line line, String heading, String value, Set<String> known) {
    if (value.isEmpty()) {
      return;
    }
    Integer first =
        seen.computeIfAbsent(heading, h -> new HashMap<>()).putIfAbsent(value, line.row());
    if (first != null) {
      fault(line, heading, Reason.at("", "platform.import.twice", first));
    }
    if (known.contains(value)) {
      fault(line, heading, Reason.at("", "platform.import.known"));
    }
  }

  /** The plan: these entries, if there is no fault. */
  public <T> ImportPlan<T> plan(List<T> entries) {
    return new ImportPlan<>(entries, faults);
  }
}
