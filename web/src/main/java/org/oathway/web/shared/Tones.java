package org.oathway.web.shared;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The colour of a state: ok (done well), warn (somebody must do something), bad (refused, over),
 * info (on its way), quiet (nothing to do). The words beside it say the same; colour is never
 * alone.
 */
public final class Tones {

  private static final Map<String, Set<String>> OF =
      Map.of(
          "ok",
          Set.of(
              "PASSED",
              "CONFIRMED",
              "APPROVED",
              "QUALIFIED",
              "ISSUED",
              "ACTIVE",
              "VALID",
              "OPEN",
              "CHECKED_IN",
              "SWORN",
              "ATTENDED",
              "CERTIFIED",
              "PUBLISHED",
              "ACCEPTED",
              "COMPLETED",
              "PRESENT",
              "DONE",
              "SEATED",
              "EXCELLENT",
              "COMPETENT",
              "REGISTERED",
              "POSTED"),
          "warn",
          Set.of(
              "RETURNED",
              "DUE",
              "DUE_TODAY",
              "TODAY",
              "LEAVE_REQUESTED",
              "ABSENT_EXCUSED",
              "NOTICE",
              "INCOMPLETE",
              "WAITING",
              "WAIT_LISTED",
              "SUSPENDED",
              "PAUSED",
              "INTERRUPTED",
              "EXTENDED",
              "MISSING",
              "LOW",
              "FULL",
              "BASICALLY_COMPETENT",
              "NOTICED",
              "CORRECTING",
              "TERM_DONE",
              "PAPER_RETURNED",
              "TRANSFER_PENDING"),
          "bad",
          Set.of(
              "REJECTED",
              "REFUSED",
              "FAILED",
              "REVOKED",
              "DENIED",
              "CANCELLED",
              "OVERDUE",
              "ABSENT",
              "ABSENT_UNEXCUSED",
              "INVALID",
              "BANNED",
              "UNQUALIFIED",
              "INCOMPETENT",
              "VOID",
              "TERMINATED",
              "LOCKED",
              "LAPSED",
              "DECLINED",
              "VOIDED",
              "EXPIRED"),
          "info",
          Set.of(
              "SUBMITTED",
              "REVIEWING",
              "IN_REVIEW",
              "ONGOING",
              "RUNNING",
              "INVITED",
              "ENROLLED",
              "ANNOUNCED",
              "PROPOSED",
              "APPLIED",
              "PLANNED",
              "ASSESSING",
              "NOW",
              "SCHEDULED",
              "IN_PROGRESS",
              "STARTED",
              "DECIDING",
              "FILED",
              "DRAWN",
              "OFFICE_OK",
              "BUREAU_REVIEW",
              "ASSESS_APPLIED",
              "PAPER_OK",
              "INTERVIEWED",
              "PUBLIC_NOTICE"));

  private static final Map<String, String> TONE =
      OF.entrySet().stream()
          .flatMap(tone -> tone.getValue().stream().map(state -> Map.entry(state, tone.getKey())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private Tones() {}

  /** The tone of a state by its name; quiet when nobody needs to look twice. */
  public static String of(@Nullable Object state) {
    return state == null
        ? "quiet"
        : TONE.getOrDefault(state.toString().toUpperCase(Locale.ROOT), "quiet");
  }
}
