package org.oathway.seating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;

/** When the steps of a draw may be taken. */
final class DrawRules {

  static final int LONGEST = 200;

  private DrawRules() {}

  /**
   * The time in which a draw may begin.
   *
   * @param tickets the day on which tickets are due
   */
  record Window(Instant reviewUntil, Instant examStarts, LocalDate tickets) {}

  /**
   * What speaks against freezing the roll and publishing the commitment now: the value must come
   * into being on a later day, and before the tickets are due.
   */
  static List<Reason> commit(CommitRequest request, Window window, Instant now, LocalDate today) {
    List<Reason> faults = new ArrayList<>();
    if (now.isBefore(window.reviewUntil())) {
      faults.add(Reason.of("seating.commit.early", ""));
    }
    if (!now.isBefore(window.examStarts())) {
      faults.add(Reason.of("seating.commit.late", ""));
    }
    faults.addAll(line("publicSource", request.publicSource()));
    faults.addAll(day(request.publicDay(), today, window.tickets()));
    return faults;
  }

  private static List<Reason> day(@Nullable LocalDate day, LocalDate today, LocalDate tickets) {
    if (day == null) {
      return List.of(Reason.at("publicDay", "seating.commit.day.missing"));
    }
    if (!day.isAfter(today)) {
      return List.of(Reason.at("publicDay", "seating.commit.day.known"));
    }
    return day.isAfter(tickets)
        ? List.of(Reason.at("publicDay", "seating.commit.day.late", tickets))
        : List.of();
  }

  /** What speaks against entering this value today. */
  static List<Reason> reveal(String value, LocalDate publicDay, LocalDate today) {
    List<Reason> faults = new ArrayList<>(line("publicValue", value));
    if (today.isBefore(publicDay)) {
      faults.add(Reason.at("publicValue", "seating.reveal.early", publicDay));
    }
    return faults;
  }

  /**
   * What speaks against taking a commitment back: once the value may be known, the organiser could
   * pick the draw that suits.
   */
  static List<Reason> withdraw(String reason, LocalDate publicDay, LocalDate today) {
    List<Reason> faults = new ArrayList<>();
    if (reason.isBlank()) {
      faults.add(Reason.at("withdrawReason", "seating.withdraw.reason"));
    }
    if (!today.isBefore(publicDay)) {
      faults.add(Reason.of("seating.withdraw.late", "", publicDay));
    }
    return faults;
  }

  private static List<Reason> line(String field, String text) {
    if (text.isBlank()) {
      return List.of(Reason.at(field, "seating." + field + ".missing"));
    }
    return text.strip().length() > LONGEST || text.strip().lines().count() > 1
        ? List.of(Reason.at(field, "seating.line", LONGEST))
        : List.of();
  }
}
