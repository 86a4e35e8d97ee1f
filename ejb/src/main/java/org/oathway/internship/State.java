package org.oathway.internship;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where an internship stands. The way: applied, taken by the office, proposed by the district's
 * clerk, registered and at once in progress; the year done; assessment applied for, papers found in
 * order, interviewed, under public notice, qualified. Suspension and transfer have their places.
 */
public enum State {
  APPLIED,
  OFFICE_OK,
  BUREAU_REVIEW,
  REGISTERED,
  IN_PROGRESS,
  SUSPENDED,
  TRANSFER_PENDING,
  TERM_DONE,
  ASSESS_APPLIED,
  PAPER_OK,
  PAPER_RETURNED,
  INTERVIEWED,
  PUBLIC_NOTICE,
  QUALIFIED,
  EXTENDED,
  FAILED,
  DECLINED,
  VOIDED,
  WITHDRAWN,
  EXPIRED;

  /** An internship in one of these is over; another may begin. */
  static final Set<State> OVER =
      EnumSet.of(QUALIFIED, FAILED, DECLINED, VOIDED, WITHDRAWN, EXPIRED);

  /** In these the supervisor's place is taken. */
  static final Set<State> GUIDED =
      EnumSet.of(
          OFFICE_OK, BUREAU_REVIEW, REGISTERED, IN_PROGRESS, SUSPENDED, TRANSFER_PENDING, EXTENDED);

  /** In these the log is open; after the year what is missing may still be made up. */
  static final Set<State> LOGGING = EnumSet.of(IN_PROGRESS, TERM_DONE, EXTENDED);

  private static final Map<State, Set<State>> NEXT =
      Map.ofEntries(
          Map.entry(APPLIED, EnumSet.of(OFFICE_OK, DECLINED, WITHDRAWN)),
          Map.entry(OFFICE_OK, EnumSet.of(BUREAU_REVIEW, DECLINED, WITHDRAWN)),
          Map.entry(BUREAU_REVIEW, EnumSet.of(REGISTERED, OFFICE_OK, DECLINED)),
          Map.entry(REGISTERED, EnumSet.of(IN_PROGRESS)),
          Map.entry(IN_PROGRESS, EnumSet.of(SUSPENDED, TRANSFER_PENDING, TERM_DONE, VOIDED)),
          Map.entry(SUSPENDED, EnumSet.of(IN_PROGRESS, VOIDED)),
          Map.entry(TRANSFER_PENDING, EnumSet.of(IN_PROGRESS, VOIDED)),
          Map.entry(TERM_DONE, EnumSet.of(ASSESS_APPLIED, EXPIRED, VOIDED)),
          Map.entry(ASSESS_APPLIED, EnumSet.of(PAPER_OK, PAPER_RETURNED)),
          Map.entry(PAPER_RETURNED, EnumSet.of(ASSESS_APPLIED, EXPIRED)),
          Map.entry(PAPER_OK, EnumSet.of(INTERVIEWED)),
          Map.entry(INTERVIEWED, EnumSet.of(PUBLIC_NOTICE, EXTENDED, FAILED)),
          Map.entry(PUBLIC_NOTICE, EnumSet.of(QUALIFIED, FAILED)),
          Map.entry(EXTENDED, EnumSet.of(ASSESS_APPLIED, EXPIRED, VOIDED)));

  boolean mayBecome(State next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  public boolean isOver() {
    return OVER.contains(this);
  }

  /** Whether the year has begun. */
  public boolean isBegun() {
    return ordinal() >= IN_PROGRESS.ordinal() && ordinal() <= FAILED.ordinal();
  }
}
