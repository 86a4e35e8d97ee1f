package org.oathway.internship;

import java.util.List;
import org.oathway.exams.Reason;

/**
 * Somebody of the office who might guide.
 *
 * @param years full years licensed
 * @param guiding interns guided now
 * @param faults what speaks against them; empty when they may
 */
public record SupervisorChoice(
    long personId, String name, int years, int guiding, List<Reason> faults) {}
