package org.oathway.platform;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.oathway.exams.Reason;

/**
 * An import before it is done: what would be written, and everything that stands against it. It is
 * written whole or not at all.
 *
 * @param <T> what a row becomes
 */
public record ImportPlan<T>(List<T> entries, List<TableFault> faults) {

  public ImportPlan {
    entries = List.copyOf(entries);
    faults = List.copyOf(faults);
  }

  /** Reads the file and lets its rows be judged; a file that is no table at all is one fault. */
  public static <T> ImportPlan<T> of(
      byte[] file, List<String> headings, Function<TableFile, ImportPlan<T>> judge) {
    return switch (TableFile.read(file, headings)) {
      case Outcome.Done<TableFile> done when done.value().lines().isEmpty() ->
          whole(List.of(Reason.at("file", "platform.table.empty")));
      case Outcome.Done<TableFile> done -> judge.apply(done.value());
      case Outcome.Refused<TableFile> no -> whole(no.reasons());
    };
  }

  private static <T> ImportPlan<T> whole(List<Reason> reasons) {
    return new ImportPlan<>(
        List.of(), reasons.stream().map(r -> new TableFault(0, "", r)).toList());
  }

  public ImportReport report() {
    return new ImportReport(entries.size(), faults);
  }

  /** Writes all of it, or refuses when there is a fault left. */
  public Outcome<Integer> commit(Consumer<List<T>> write) {
    if (!faults.isEmpty()) {
      return Outcome.refused(Reason.at("file", "platform.import.faults", faults.size()));
    }
    write.accept(entries);
    return Outcome.done(entries.size());
  }
}
