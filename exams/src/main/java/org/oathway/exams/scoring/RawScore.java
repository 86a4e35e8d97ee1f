package org.oathway.exams.scoring;

/**
 * A row of the marking centre's sheet as it was written, cells as text.
 *
 * @param row number in the sheet, as a person counts it
 * @param absent empty, or anything that marks absence (是, 缺考, Y, 1); 否, N and 0 mean no
 * @param disciplined the same for a void score
 */
public record RawScore(
    int row,
    String ticket,
    String objective,
    String subjective,
    String absent,
    String disciplined) {}
