package org.oathway.exams.scoring;

/**
 * One candidate's score.
 *
 * @param ticket admission ticket number
 * @param objectiveTenths tenths of a mark; 0 unless present
 * @param subjectiveTenths tenths of a mark; 0 unless present
 */
public record Score(String ticket, int objectiveTenths, int subjectiveTenths, Presence presence) {

  /** The sum, in tenths of a mark. */
  public int totalTenths() {
    return objectiveTenths + subjectiveTenths;
  }
}
